import JITIR
import JITMachineCode
import JITStorage

// Entry, calls and returns: System V.

extension X86_64Target {
  /// The prologue, and loads of the arguments on the stack that are wanted.
  mutating func selectEntry(_ block: Block) {
    var stacked: [(register: VirtualRegister, type: ValueType, offset: Int32)] = []
    let start = operandCount
    if let resultPointer { add(resultPointer, .definition, at: .rdi) }
    var part = 0
    for position in 0..<lowering.function.parameterCount(of: block) {
      let value = lowering.function.parameter(position, of: block)
      let type = lowering.function.type(of: value)
      let count = type == .i128 ? 2 : 1
      defer { part += count }
      guard lowering.isDemanded(value) else { continue }
      let first = lowering.register(of: value)
      for half in 0..<count {
        let register = VirtualRegister(rawValue: first.rawValue + UInt32(half))
        switch convention.places[part + half] {
        case .register(let physical): add(register, .definition, at: physical)
        case .stack(let offset, _): stacked.append((register, type == .i128 ? .i64 : type, offset))
        }
      }
    }
    pseudo(.entry, from: start)
    for argument in stacked {
      var address = Address(mode: .incoming, displacement: argument.offset)
      address.source = Instruction(rawValue: .max)
      load(argument.type, argument.register, address)
    }
  }

  /// Lists the registers of arguments by part: ``argumentRegisters``. What goes to a function that may be of another
  /// compiler is extended.
  private mutating func collectArguments(
    _ record: Record, from first: Int, _ convention: CallSignature, isForeign: Bool
  ) {
    argumentRegisters.removeAll()
    for position in first..<lowering.function.listCount(of: record) {
      let value = lowering.function.listValue(position, of: record)
      let type = lowering.function.type(of: value)
      if type == .i128 {
        let pair = usePair(value)
        argumentRegisters.append(pair.low)
        argumentRegisters.append(pair.high)
      } else if isForeign, type.size < 4 {
        let isSigned = convention.signedParameters.contains(position - first)
        argumentRegisters.append(extended(value, type, isSigned: isSigned))
      } else {
        argumentRegisters.append(use(value))
      }
    }
  }

  /// A register that holds an integer narrower than 32 bits, extended to these.
  private mutating func extended(_ value: Value, _ type: ValueType, isSigned: Bool) -> VirtualRegister {
    if let constant = lowering.function.constant(value) {
      let unused = Int64(64 - type.bitWidth)
      let bits = Int64(bitPattern: constant.low) &<< unused
      let number = isSigned ? UInt64(bitPattern: bits &>> unused) : UInt64(bitPattern: bits) &>> UInt64(unused)
      return materialize(Constant(.i32, low: number & 0xFFFF_FFFF))
    }
    let result = newInteger()
    extend(result, .register(use(value)), from: type.size, to: 4, isSigned: isSigned)
    return result
  }

  /// Whether a function may have been made by another compiler.
  private func isForeign(_ record: Record, isIndirect: Bool) -> Bool {
    isIndirect || !module.isDefined[Int(record.immediate)]
  }

  /// Stores the arguments that go to the stack.
  private mutating func storeArguments(_ convention: CallSignature, _ mode: AddressMode) {
    if convention.stackSize == 0 { return }
    if mode == .outgoing { lowering.frame.makeRoom(forArguments: Int(convention.stackSize)) }
    for part in argumentRegisters.indices {
      guard case .stack(let offset, let type) = convention.places[part] else { continue }
      var address = Address(mode: mode, displacement: offset)
      address.source = Instruction(rawValue: .max)
      store(type, argumentRegisters[part], address)
      if options.checksStages { note(argumentRegisters[part], at: offset, type, mode) }
    }
  }

  /// Tells the checks where an argument is to be found.
  private mutating func note(_ register: VirtualRegister, at offset: Int32, _ type: ValueType, _ mode: AddressMode) {
    let extent = FrameUse.Extent(
      area: mode == .outgoing ? .outgoing : .incoming, offset: Int(offset), size: type == .v128 ? 16 : 8)
    stackArguments.append(
      StackArgument(call: lowering.current, argument: .init(extent: extent, size: type.size, value: register)))
  }

  private mutating func addRegisterArguments(_ convention: CallSignature, _ pointer: VirtualRegister?) {
    if let pointer { add(pointer, .use, at: .rdi) }
    for part in argumentRegisters.indices {
      if case .register(let physical) = convention.places[part] {
        add(argumentRegisters[part], .use, at: physical)
      }
    }
  }

  mutating func lowerCall(_ record: Record, isIndirect: Bool) {
    let convention =
      isIndirect
      ? self.convention(of: SignatureIndex(rawValue: record.immediate))
      : self.convention(of: FunctionIndex(rawValue: record.immediate))
    let callee = isIndirect ? use(lowering.function.listValue(0, of: record)) : nil
    collectArguments(
      record, from: isIndirect ? 1 : 0, convention, isForeign: isForeign(record, isIndirect: isIndirect))
    storeArguments(convention, .outgoing)
    noteCall(isForeign: isForeign(record, isIndirect: isIndirect))
    let results = lowering.function.resultCount(of: lowering.current)
    let memory = makeResultMemory(convention)
    var pointer: VirtualRegister?
    if convention.hasResultPointer, let memory {
      pointer = newInteger()
      lea(pointer!, memory)
    }
    let start = operandCount
    if let callee { add(callee, .use, .register) }
    addRegisterArguments(convention, pointer)
    let words = defineResults(convention, hasMemory: memory != nil)
    pseudo(
      isIndirect ? .callIndirect : .call, from: start, immediate: Int64(record.immediate), kind: .call,
      clobbers: callClobbers)
    loadResults(convention, results, words, memory)
  }

  /// What the check of the stack's limit depends on.
  private mutating func noteCall(isForeign: Bool) {
    lowering.frame.makesCalls = true
    if isForeign { lowering.frame.leavesModule = true }
  }

  /// Memory of the frame for results that are not a register each. The results leave it before the next call.
  private mutating func makeResultMemory(_ convention: CallSignature) -> Address? {
    switch convention.results {
    case .none, .scalar: return nil
    case .registers(let registers):
      if registers.count == convention.resultTypes.count { return nil }
    case .memory: break
    }
    var address = Address(
      mode: .slots, displacement: Int32(lowering.frame.makeRoom(forResults: Int(convention.resultSize))))
    address.source = Instruction(rawValue: .max)
    return address
  }

  /// Adds definitions for the registers that results come back in; returns the words that go to memory first.
  private mutating func defineResults(_ convention: CallSignature, hasMemory: Bool) -> [VirtualRegister] {
    let first = lowering.current.rawValue
    switch convention.results {
    case .none, .memory: return []
    case .scalar:
      let result = lowering.register(of: Value(rawValue: first))
      let type = convention.resultTypes[0]
      add(
        result, .definition, at: type.isInteger ? PhysicalRegister(.rax) : PhysicalRegister(.xmm0))
      if type == .i128 {
        add(VirtualRegister(rawValue: result.rawValue + 1), .definition, at: .rdx)
      }
      return []
    case .registers(let registers):
      var words: [VirtualRegister] = []
      for (position, physical) in registers.enumerated() {
        let type = hasMemory ? nil : convention.resultTypes[position]
        let isVector = physical.registerClass == .vector
        if let type, type.isInteger != isVector {
          add(
            lowering.register(of: Value(rawValue: first + UInt32(position))), .definition, at: physical)
        } else {
          let word = isVector ? newVector() : newInteger()
          add(word, .definition, at: physical)
          words.append(word)
        }
      }
      return words
    }
  }

  /// Takes results apart that share registers, or fetches them from memory.
  private mutating func loadResults(
    _ convention: CallSignature, _ count: Int, _ words: [VirtualRegister], _ memory: Address?
  ) {
    guard let memory else { return }
    for (position, word) in words.enumerated() {
      let isVector = lowering.machine.classes[word.index] == .vector
      store(isVector ? .f64 : .i64, word, moved(memory, by: Int32(8 * position)))
    }
    for position in 0..<count {
      let value = Value(rawValue: lowering.current.rawValue + UInt32(position))
      guard lowering.isDemanded(value) else { continue }
      load(
        convention.resultTypes[position], lowering.register(of: value),
        moved(memory, by: convention.resultOffsets[position]))
    }
  }

  mutating func lowerReturn(_ record: Record) {
    let values = lowering.function.list(of: record)
    switch convention.results {
    case .none: pseudo(.return, from: operandCount, kind: .branch)
    case .scalar:
      let type = convention.resultTypes[0]
      if type == .i128 {
        let pair = usePair(values[0])
        let start = operandCount
        add(pair.low, .use, at: .rax)
        add(pair.high, .use, at: .rdx)
        pseudo(.return, from: start, kind: .branch)
      } else {
        let isNarrow = type.size < 4 && type.isInteger
        let register =
          isNarrow
          ? extended(values[0], type, isSigned: convention.signedResults.contains(0)) : use(values[0])
        let start = operandCount
        add(
          register, .use, at: type.isInteger ? PhysicalRegister(.rax) : PhysicalRegister(.xmm0))
        pseudo(.return, from: start, kind: .branch)
      }
    case .registers(let registers): returnWords(values, registers)
    case .memory:
      let pointer = resultPointer!
      var address = Address(base: pointer)
      address.source = Instruction(rawValue: .max)
      storeResults(values, address)
      let start = operandCount
      add(pointer, .use, at: .rax)
      pseudo(.return, from: start, kind: .branch)
    }
  }

  private mutating func storeResults(_ values: ValueList, _ address: Address) {
    for (position, value) in values.enumerated() {
      let type = convention.resultTypes[position]
      let place = moved(address, by: convention.resultOffsets[position])
      if type == .i128 {
        let pair = usePair(value)
        store(.i64, pair.low, place)
        store(.i64, pair.high, moved(place, by: 8))
      } else {
        store(type, use(value), place)
      }
    }
  }

  private mutating func returnWords(_ values: ValueList, _ registers: [PhysicalRegister]) {
    var words: [VirtualRegister] = []
    if let memory = makeResultMemory(convention) {
      storeResults(values, memory)
      for (position, physical) in registers.enumerated() {
        let isVector = physical.registerClass == .vector
        let word = isVector ? newVector() : newInteger()
        load(isVector ? .f64 : .i64, word, moved(memory, by: Int32(8 * position)))
        words.append(word)
      }
    } else {
      for position in registers.indices { words.append(use(values[position])) }
    }
    let start = operandCount
    for (word, physical) in zip(words, registers) { add(word, .use, at: physical) }
    pseudo(.return, from: start, kind: .branch)
  }

  /// A call of a C function of the host by its symbol: floating-point arguments and result.
  mutating func callSymbol(_ symbol: String, _ arguments: [VirtualRegister], _ result: VirtualRegister) {
    lowering.frame.makesCalls = true
    lowering.frame.leavesModule = true
    let number = runtimeSymbol(symbol)
    let start = operandCount
    for (position, register) in arguments.enumerated() {
      add(register, .use, at: PhysicalRegister(.vector, position))
    }
    add(result, .definition, at: .xmm0)
    pseudo(.call, from: start, immediate: Int64(number), kind: .call, clobbers: callClobbers)
  }

  /// The number that ``Pseudo/call`` knows a function of the C library by: behind those of the module.
  private func runtimeSymbol(_ symbol: String) -> Int {
    module.functionSymbols.count + X86_64Target.runtimeSymbols.firstIndex(of: symbol)!
  }

  static let runtimeSymbols = ["fma", "fmaf"]

  /// A call in place of this function. Arguments on the stack go where this function's own are; when the callee has
  /// more of them than that, ``Pseudo/tailCallWithStack`` finds them a place.
  mutating func lowerTailCall(_ record: Record, isIndirect: Bool) {
    let callee =
      isIndirect
      ? self.convention(of: SignatureIndex(rawValue: record.immediate))
      : self.convention(of: FunctionIndex(rawValue: record.immediate))
    let fits = callee.stackSize <= convention.stackSize
    let target = isIndirect ? use(lowering.function.listValue(0, of: record)) : nil
    collectArguments(
      record, from: isIndirect ? 1 : 0, callee, isForeign: isForeign(record, isIndirect: isIndirect))
    storeArguments(callee, fits ? .incoming : .outgoing)
    noteCall(isForeign: isForeign(record, isIndirect: isIndirect))
    let start = operandCount
    if let target { add(target, .use, at: .rax) }
    addRegisterArguments(callee, callee.hasResultPointer ? resultPointer : nil)
    let kind: Pseudo =
      fits
      ? (isIndirect ? .tailCallIndirect : .tailCall) : isIndirect ? .tailCallWithStackIndirect : .tailCallWithStack
    pseudo(
      kind, from: start, immediate: Int64(record.immediate) | Int64(fits ? 0 : callee.stackSize) << 32, kind: .branch)
  }
}
