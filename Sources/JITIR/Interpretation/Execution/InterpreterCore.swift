/// What an ``Interpreter`` does, whatever its memory is.
protocol InterpreterCore: AnyObject {
  var addresses: FunctionDecoder.Addresses { get }
  var stack: Range<UInt64> { get }
  var fuel: UInt64 { get set }
  var threadFlag: UInt64 { get set }
  var callersOfError: [InterpreterTrap.Caller] { get }
  func call(_ function: Int, _ arguments: [Constant], _ interpreter: Interpreter) throws -> Interpreter.Outcome
  /// Calls what is no function of the module.
  func callAddress(_ address: UInt64, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant]
  func allocate(count: Int, alignment: Int) -> UInt64?
  func deallocate(_ address: UInt64) -> Bool
  func read(_ address: UInt64, count: Int) -> [UInt8]?
  func write(_ bytes: [UInt8], at address: UInt64) -> Bool
}

/// Drives a ``Machine``: decodes functions when they are first called, and calls host functions.
final class Core<Memory: InterpreterMemory>: InterpreterCore {
  private let module: Module
  private let hostFunctions: [Interpreter.HostFunction?]
  /// By function: the address of an imported one that has one; else 0.
  private let hostAddresses: [UInt64]
  private let indirectCall: Interpreter.IndirectCall?
  /// By number: the signatures that calls and functions have.
  private var signatures: [Signature] = []
  private(set) var addresses = FunctionDecoder.Addresses()
  let stack: Range<UInt64>
  /// The functions that were active when something that the host has thrown ended the last call.
  private(set) var callersOfError: [InterpreterTrap.Caller] = []
  private let nestingLimit: Int
  private var nesting = 0
  /// The memory as it was when all data objects were in it.
  private(set) var loadedMemory: Memory?
  /// The state, except while code runs: then the code has it.
  private var machine: Machine<Memory>

  convenience init(
    _ module: Module, _ memory: Memory, _ imports: Interpreter.Imports, _ options: Interpreter.Options
  ) throws {
    self.init(module, memory, imports, options, FunctionDecoder.Addresses())
    try placeData(imports)
    loadedMemory = machine.memory
  }

  /// - Parameter shared: Where the data objects are.
  init(
    _ module: Module, _ memory: Memory, _ imports: Interpreter.Imports, _ options: Interpreter.Options,
    _ shared: FunctionDecoder.Addresses
  ) {
    self.module = module
    stack = memory.stack
    nestingLimit = options.nestingLimit
    hostFunctions = module.functions.map { $0.importedSymbol.flatMap { imports.functions[$0] } }
    hostAddresses = module.functions.map { $0.importedSymbol.flatMap { imports.addresses[$0] } ?? 0 }
    indirectCall = imports.indirectCalls
    machine = Machine(memory: memory, fuel: options.fuel, firstFunctionAddress: options.firstFunctionAddress)
    addresses.data = shared.data
    numberSignatures()
  }

  private func numberSignatures() {
    var numbers: [Signature: UInt32] = [:]
    var types: [Signature: UInt32] = [:]
    func number(_ signature: Signature) -> UInt32 {
      if let number = numbers[signature] { return number }
      let number = UInt32(signatures.count)
      signatures.append(signature)
      // What is signed for C makes no other type.
      let plain = Signature(signature.parameters, signature.results)
      machine.signatureTypes.append(types[plain, default: number])
      types[plain] = machine.signatureTypes.last
      numbers[signature] = number
      return number
    }
    func words(_ types: [ValueType]) -> Int { types.reduce(0) { $0 + ($1.size == 16 ? 2 : 1) } }
    addresses.signatures = module.signatures.map(number)
    for (index, declaration) in module.functions.enumerated() {
      var entry = FunctionEntry(signature: number(declaration.signature))
      entry.parameterWords = words(declaration.signature.parameters)
      entry.resultWords = words(declaration.signature.results)
      if declaration.importedSymbol != nil { entry.start = FunctionEntry.imported }
      machine.program.functions.append(entry)
      addresses.functions.append(machine.address(ofFunction: index))
    }
  }

  /// Makes the data objects, then fills in their bytes, which may hold addresses of others.
  private func placeData(_ imports: Interpreter.Imports) throws(InterpreterError) {
    for object in module.data {
      if let symbol = object.importedSymbol {
        switch imports.data[symbol] {
        case nil: throw .missingData(symbol: symbol)
        case .address(let address): addresses.data.append(address)
        case .bytes(let bytes):
          let address = try place(count: bytes.count, alignment: 16)
          addresses.data.append(address)
          _ = machine.memory.write(bytes, at: address)
        }
      } else {
        addresses.data.append(try place(count: object.bytes?.count ?? 0, alignment: object.alignment))
      }
    }
    for (object, address) in zip(module.data, addresses.data) {
      guard var bytes = object.bytes else { continue }
      for relocation in object.relocations {
        let target =
          switch relocation.target {
          case .function(let index): addresses.functions[index.index]
          case .data(let index): addresses.data[index.index]
          }
        let word = target &+ UInt64(bitPattern: relocation.addend)
        for byte in 0..<8 { bytes[relocation.offset + byte] = UInt8(truncatingIfNeeded: word >> UInt64(byte * 8)) }
      }
      _ = machine.memory.write(bytes, at: address)
      if !object.isMutable { machine.memory.protect(address) }
    }
  }

  private func place(count: Int, alignment: Int) throws(InterpreterError) -> UInt64 {
    guard let address = machine.memory.allocate(count: count, alignment: alignment) else {
      throw .outOfMemory(bytes: count)
    }
    return address
  }

  // MARK: - Calls

  func call(_ function: Int, _ arguments: [Constant], _ interpreter: Interpreter) throws -> Interpreter.Outcome {
    guard nesting < nestingLimit else { throw InterpreterError.nestedTooDeeply(limit: nestingLimit) }
    nesting += 1
    defer { nesting -= 1 }
    callersOfError = []
    if machine.program.functions[function].start == FunctionEntry.imported {
      let address = hostAddresses[function]
      if address != 0 { return .tailCall(address, module.functions[function].signature, arguments) }
      return .returned(try callHost(function, arguments, interpreter))
    }
    decode(function)
    let signature = module.functions[function].signature
    let depth = machine.frames.count
    // Whatever happens, the machine goes back to where it was: an outer call may go on.
    defer { machine.leave(to: depth) }
    do throws(TrapCode) { try machine.enter(function, Core.words(arguments)) } catch { throw trap(error, function) }
    if let tailCall = try run(interpreter) { return tailCall }
    let words = machine.results(machine.program.functions[function].resultWords)
    return .returned(Core.constants(words, signature.results))
  }

  /// Runs until the function entered last has returned, or calls something else instead, which is the result.
  private func run(_ interpreter: Interpreter) throws -> Interpreter.Outcome? {
    while true {
      let stop: Machine<Memory>.Stop
      do throws(TrapCode) { stop = try machine.run() } catch { throw trap(error, nil) }
      do {
        switch stop {
        case .finished: return nil
        case .undecoded(let function): decode(function)
        case .hostCall(let function, let words, let place):
          let signature = module.functions[function].signature
          let arguments = Core.constants(words, signature.parameters)
          if hostAddresses[function] != 0 {
            if let end = try call(hostAddresses[function], signature, arguments, place) { return end }
          } else {
            let results = try callHost(function, arguments, interpreter)
            if !machine.deliver(Core.words(results), to: place) { return nil }
          }
        case .indirectCall(let address, let number, let words, let place):
          let signature = signatures[Int(number)]
          let arguments = Core.constants(words, signature.parameters)
          if let end = try call(address, signature, arguments, place) { return end }
        }
      } catch {
        let call = Instruction(rawValue: machine.program.origins[machine.position - 1])
        callersOfError = [.init(function: FunctionIndex(machine.function), instruction: call)] + callers()
        throw error
      }
    }
  }

  /// Calls an address for the machine, unless it ends the outermost function of this run: then that is the result. A
  /// tail call takes the place of its frame, so that any number of modules can go on calling each other so.
  private func call(
    _ address: UInt64, _ signature: Signature, _ arguments: [Constant], _ place: Machine<Memory>.Return
  ) throws -> Interpreter.Outcome? {
    var place = place
    if case .caller = place {
      guard indirectCall != nil else { throw trap(.nullReference, nil) }
      let frame = machine.frames[machine.frames.count - 1]
      if frame.isEntry { return .tailCall(address, signature, arguments) }
      machine.popFrame()
      place = .place(frame.destination)
    }
    _ = machine.deliver(Core.words(try callAddress(address, signature, arguments)), to: place)
    return nil
  }

  private func callHost(_ function: Int, _ arguments: [Constant], _ interpreter: Interpreter) throws -> [Constant] {
    let declaration = module.functions[function]
    let symbol = declaration.importedSymbol ?? declaration.name
    guard let body = hostFunctions[function] else { throw InterpreterError.missingFunction(symbol: symbol) }
    let results = try body(interpreter, arguments)
    guard results.map(\.type) == declaration.signature.results else {
      throw InterpreterError.wrongResults(
        symbol: symbol, signature: declaration.signature, types: results.map(\.type))
    }
    return results
  }

  func callAddress(_ address: UInt64, _ signature: Signature, _ arguments: [Constant]) throws -> [Constant] {
    guard let indirectCall else { throw trap(.nullReference, nil) }
    do {
      let results = try indirectCall(address, signature, arguments)
      guard results.map(\.type) == signature.results else {
        throw InterpreterError.wrongResults(
          symbol: "0x" + String(address, radix: 16), signature: signature, types: results.map(\.type))
      }
      return results
    } catch let code as TrapCode {
      throw trap(code, nil)
    }
  }

  private func decode(_ function: Int) {
    guard machine.program.functions[function].start == FunctionEntry.undecoded,
      let body = module.functions[function].body
    else { return }
    var program = Program()
    swap(&program, &machine.program)
    let entry = program.functions[function]
    var decoder = FunctionDecoder(program, body, entry, addresses)
    program = Program()
    decoder.decode()
    swap(&machine.program, &decoder.program)
    machine.program.functions[function] = decoder.entry
  }

  /// The error for a trap of the operation before the position, or of a call of `callee` by the host.
  private func trap(_ code: TrapCode, _ callee: Int?) -> InterpreterTrap {
    let function = callee ?? machine.function
    let origins = machine.program.origins
    // Out of fuel, the operation at the position was not begun.
    let position = code == .outOfFuel ? machine.position : machine.position - 1
    let instruction = callee == nil ? Instruction(rawValue: origins[position]) : nil
    return InterpreterTrap(
      code: code, function: FunctionIndex(function), functionName: module.functions[function].name,
      instruction: instruction, callers: callee == nil ? callers() : [])
  }

  /// The functions below the innermost one, up to the host.
  private func callers() -> [InterpreterTrap.Caller] {
    machine.frames.reversed().prefix { !$0.isEntry }.prefix(InterpreterTrap.callerLimit).map { frame in
      InterpreterTrap.Caller(
        function: FunctionIndex(frame.function),
        instruction: Instruction(rawValue: machine.program.origins[frame.position - 1]))
    }
  }

  private static func words(_ constants: [Constant]) -> [UInt64] {
    constants.flatMap { $0.type.size == 16 ? [$0.low, $0.high] : [$0.low] }
  }

  private static func constants(_ words: [UInt64], _ types: [ValueType]) -> [Constant] {
    var next = 0
    return types.map { type in
      defer { next += type.size == 16 ? 2 : 1 }
      return Constant(type, low: words[next], high: type.size == 16 ? words[next + 1] : 0)
    }
  }

  // MARK: - State

  var threadFlag: UInt64 {
    get { machine.threadFlag }
    set { machine.threadFlag = newValue }
  }

  var fuel: UInt64 {
    get { machine.fuel }
    set { machine.fuel = newValue }
  }

  func allocate(count: Int, alignment: Int) -> UInt64? { machine.memory.allocate(count: count, alignment: alignment) }
  func deallocate(_ address: UInt64) -> Bool { machine.memory.deallocate(address) }
  func read(_ address: UInt64, count: Int) -> [UInt8]? { machine.memory.read(address, count: count) }
  func write(_ bytes: [UInt8], at address: UInt64) -> Bool { machine.memory.write(bytes, at: address) }
}
