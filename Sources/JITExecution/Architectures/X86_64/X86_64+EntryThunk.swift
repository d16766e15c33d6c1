import CJIT
import JITMachineCode

extension X86_64 {
  /// Generates an entry thunk.
  ///
  /// In Swift's most general convention, pointers to the arguments are in rdi, rsi, rdx, rcx, r8, r9 and then on the
  /// stack; the result is stored through rax; the context object is in r13; r12 is zero and on return an error or zero.
  static func code(of thunk: EntryThunk) -> CodeObject {
    var generator = EntryThunkGenerator(thunk)
    generator.generate()
    return generator.assembler.finish(name: "entry thunk \(thunk.signature)")
  }

  /// The frame of an entry thunk: offsets from rbp, downwards.
  ///
  ///      -8 result pointer
  ///     -16 rbx -24 r12 -32 r13 (context) -40 r14 -48 r15 (from here on only with protection) -56 MXCSR (4), x87
  ///     control word (2) -72 activation: exit, previous -80 the stack limit of before -96 the stack of before: lowest
  ///     address, size (only when it limits the stack) then the result structure, then arguments on the stack
  enum EntryFrame {
    static let calleeSaved: [Register64] = [.rbx, .r12, .r13, .r14, .r15]
    /// Where the register with a number in ``calleeSaved`` is kept.
    static func saved(_ index: Int) -> Int { -8 * (index + 2) }
    static let activation = -72

    fileprivate static let resultPointer: Memory = [.rbp - 8]
    fileprivate static let vectorControl: Memory = [.rbp - 56]
    fileprivate static let x87Control: Memory = [.rbp - 52]
    fileprivate static let exit: Memory = [.rbp + activation]
    fileprivate static let previous: Memory = [.rbp + activation + 8]
    fileprivate static let previousLimit: Memory = [.rbp + activation - 8]
    fileprivate static let previousSize: Memory = [.rbp + activation - 16]
    fileprivate static let previousLow: Memory = [.rbp + activation - 24]
  }

  fileprivate struct EntryThunkGenerator: ~Copyable {
    let thunk: EntryThunk
    let convention: SystemVConvention
    var assembler = ThunkAssembler()

    typealias Frame = EntryFrame
    typealias Convention = SystemVConvention
    typealias Register = Register64
    typealias Vector = XMMRegister
    typealias Label = X86_64.Label

    var isProtected: Bool { thunk.traps == .thrown }
    var hasResultPointer: Bool { !thunk.caller.components.isEmpty }
    var isConcrete: Bool { if case .concrete = thunk.caller { true } else { false } }
    var resultBuffer: Int { (thunk.limitsStack ? -96 : isProtected ? -80 : -16) - ((convention.resultSize + 15) & -16) }
    var frameSize: Int { -resultBuffer + convention.stackSize }

    init(_ thunk: EntryThunk) {
      self.thunk = thunk
      convention = SystemVConvention(thunk.signature)
    }

    mutating func generate() {
      assembler.emit(.endbr64)
      // A result that needs no change lets the code return to the caller itself.
      if isConcrete, !isProtected, thunk.signature.results != [.bool] {
        passArguments()
        assembler.jmp([.r13 + EntryThunk.targetOffset])
        return
      }
      let prepare = assembler.label()
      let prepared = assembler.label()
      let pad = assembler.label()
      assembler.enterFrame()
      assembler.sub(.rsp, frameSize)
      if case .block = thunk.caller { assembler.mov(.rax, [.rsi]) }
      if hasResultPointer { assembler.mov(Frame.resultPointer, .rax) }
      if isProtected { saveState(prepare: prepare, prepared: prepared, pad: pad) }
      passArguments()
      if isProtected { linkActivation() }
      assembler.call([.r13 + EntryThunk.targetOffset])
      if isProtected {
        assembler.mov(.r11, Frame.previous)
        assembler.mov(.thread(cjit_activation_word_offset()), .r11)
        if thunk.limitsStack { restoreStackLimit() }
      }
      storeResults()
      assembler.leaveAndReturn()
      if isProtected {
        prepareThread(prepare, continueAt: prepared, orAt: pad)
        exitPad(pad)
      }
    }
  }
}

// MARK: - Arguments and results

extension X86_64.EntryThunkGenerator {
  /// Where an argument comes from: memory that a register points to.
  private struct Source {
    let pointer: Register
    var offset = 0
    var address: X86_64.Address { pointer + offset }
  }

  /// A load into an argument register.
  private struct Load {
    let destination: Register
    let source: Source
    let type: ScalarType
  }

  private mutating func passArguments() {
    switch thunk.caller {
    case .concrete: extendArguments()
    case .block:
      assembler.mov(.r11, [.rdi])
      let loads = pass(convention.places.indices.map { Source(pointer: .r11, offset: 16 * $0) })
      emit(loads)
    case .general(let types, _):
      // The pointer to argument i is in the i-th argument register or above the return address.
      var sources: [Source?] = thunk.passesWord ? [Source(pointer: .r13, offset: EntryThunk.wordOffset)] : []
      var stacked: [Int] = []
      for (index, type) in types.enumerated() where type != nil {
        if index < Convention.integerArguments.count {
          sources.append(Source(pointer: Convention.integerArguments[index]))
        } else {
          sources.append(nil)
          stacked.append(16 + 8 * (index - Convention.integerArguments.count))
        }
      }
      let loads = pass(sources)
      emit(loads)
      // Argument registers no longer hold pointers: the others can be loaded in any order.
      var next = stacked.makeIterator()
      for (source, (place, type)) in zip(sources, zip(convention.places, thunk.signature.parameters))
      where source == nil {
        assembler.mov(.r11, [.rbp + next.next()!])
        for load in pass(type, at: place, from: Source(pointer: .r11)) { emit([load]) }
      }
    }
    if convention.result.isInMemory { assembler.lea(.rdi, [.rbp + resultBuffer]) }
    // A function with variable arguments reads here how many vector registers are in use.
    assembler.mov32(.rax, convention.vectorCount)
  }

  /// Passes the arguments from the given sources that go to vector registers or the stack, and returns the loads
  /// into integer registers that remain.
  private mutating func pass(_ sources: [Source?]) -> [Load] {
    var loads: [Load] = []
    for (source, (place, type)) in zip(sources, zip(convention.places, thunk.signature.parameters)) {
      guard let source else { continue }
      loads += pass(type, at: place, from: source)
    }
    return loads
  }

  /// Arguments that are in C's places: extends the narrow ones, and passes those on the stack on if the thunk has a
  /// frame of its own.
  private mutating func extendArguments() {
    let hasFrame = isProtected || thunk.signature.results == [.bool]
    for (place, type) in zip(convention.places, thunk.signature.parameters) {
      switch place {
      case .integer(let number):
        if type.size < 8 { assembler.extend(type, Convention.integerArguments[number]) }
      case .stack(let offset):
        guard hasFrame || (type.size < 8 && !type.isFloatingPoint) else { continue }
        // The caller's arguments lie above the return address and, with a frame, the saved rbp.
        let from: X86_64.Memory = hasFrame ? [.rbp + 16 + offset] : [.rsp + 8 + offset]
        assembler.mov(.r10, from)
        if !type.isFloatingPoint, type.size < 8 { assembler.extend(type, .r10) }
        assembler.mov(hasFrame ? [.rsp + offset] : from, .r10)
      case .integerPair, .vector: break
      }
    }
  }

  private mutating func pass(_ type: ScalarType, at place: Convention.Place, from source: Source) -> [Load] {
    let registers = Convention.integerArguments
    switch place {
    case .integer(let number):
      return [Load(destination: registers[number], source: source, type: type)]
    case .integerPair(let number):
      let high = Source(pointer: source.pointer, offset: source.offset + 8)
      return [
        Load(destination: registers[number], source: source, type: .uint64),
        Load(destination: registers[number + 1], source: high, type: .uint64),
      ]
    case .vector(let number):
      assembler.load(type, Vector(code: UInt8(number)), source.address)
    case .stack(let stackOffset):
      if type.size == 16 || type.isFloatingPoint {
        assembler.copy(type, .rsp + stackOffset, source.address, through: .r10)
      } else {
        assembler.load(type, .r10, source.address)
        assembler.mov([.rsp + stackOffset], .r10)
      }
    }
    return []
  }

  /// Emits the loads so that none destroys a pointer that another still needs. Both destinations and pointers grow
  /// with the argument's number, so there is never a cycle.
  private mutating func emit(_ loads: [Load]) {
    var pending = loads
    while !pending.isEmpty {
      let ready = pending.indices.first { index in
        pending.indices.allSatisfy { $0 == index || pending[$0].source.pointer != pending[index].destination }
      }
      guard let ready else { preconditionFailure("the arguments of a thunk form a cycle") }
      let load = pending.remove(at: ready)
      assembler.load(load.type, load.destination, load.source.address)
    }
  }

  private mutating func storeResults() {
    if isConcrete, thunk.signature.results == [.bool] { assembler.normalizeBool() }
    guard hasResultPointer else { return }
    assembler.mov(.rcx, Frame.resultPointer)
    let components = thunk.caller.components
    switch convention.result {
    case .none: break
    case .scalar:
      let (type, offset) = (components[0].type, components[0].offset)
      if type.isFloatingPoint {
        assembler.store(type, .rcx + offset, .xmm0)
      } else {
        assembler.store(type, .rcx + offset, .rax)
      }
      if type.size == 16 { assembler.mov([.rcx + offset + 8], .rdx) }
      return
    case .registers(let isVector):
      var integers = Convention.integerResults[...]
      var vectors: [Vector] = [.xmm0, .xmm1]
      for (index, isVector) in isVector.enumerated() {
        let place: X86_64.Address = .rbp + (resultBuffer + 8 * index)
        if isVector {
          assembler.store(.float64, place, vectors.removeFirst())
        } else {
          assembler.store(.uint64, place, integers.removeFirst())
        }
      }
    case .memory: break
    }
    for (component, offset) in zip(components, convention.resultOffsets) {
      assembler.copy(component.type, .rcx + component.offset, .rbp + (resultBuffer + offset), through: .r10)
    }
  }
}

// MARK: - Protection

extension X86_64.EntryThunkGenerator {
  /// Fills the frame with what the exit pad restores, all but MXCSR.
  private mutating func saveState(prepare: Label, prepared: Label, pad: Label) {
    for (index, register) in Frame.calleeSaved.enumerated() {
      assembler.save(register, at: Frame.saved(index))
    }
    assembler.emit(.fnstcwM16, Frame.x87Control)
    assembler.lea(.r11, [.label(pad)])
    assembler.mov(Frame.exit, .r11)
    jumpIfStackIsUnknown(to: prepare)
    assembler.bind(prepared)
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(Frame.previous, .r11)
  }

  private static let limit = X86_64.Memory.thread(cjit_stack_limit_word_offset())
  private static let low = X86_64.Memory.thread(cjit_stack_low_word_offset())
  private static let size = X86_64.Memory.thread(cjit_stack_size_word_offset())

  /// Jumps where the stack is not the one that is known to be the thread's; of a new thread none is known.
  private mutating func jumpIfStackIsUnknown(to label: Label) {
    assembler.mov(.r10, .rsp)
    assembler.sub(.r10, Self.low)
    assembler.cmp(.r10, Self.size)
    assembler.branch(.jaeRel32, to: label)
  }

  /// From here on, faults continue at the exit pad.
  private mutating func linkActivation() {
    // The slowest instruction of all (Zen 4: 9 cycles); here it delays least.
    assembler.emit(.stmxcsrM32, Frame.vectorControl)
    if thunk.limitsStack { limitStack() }
    assembler.lea(.r11, Frame.exit)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
  }

  /// Raises the thread's limit to what may be used from here on, unless an outer call has raised it further. On another
  /// stack than the thread's, what may be used is all that is known of it.
  private mutating func limitStack() {
    for (word, place) in [
      (Self.limit, Frame.previousLimit), (Self.low, Frame.previousLow), (Self.size, Frame.previousSize),
    ] {
      assembler.mov(.r10, word)
      assembler.mov(place, .r10)
    }
    assembler.mov(.r11, .rsp)
    assembler.sub(.r11, [.r13 + EntryThunk.stackLimitOffset])
    let isOther = assembler.label()
    let isSet = assembler.label()
    jumpIfStackIsUnknown(to: isOther)
    assembler.cmp(.r11, Self.limit)
    assembler.branch(.jbRel32, to: isSet)
    assembler.mov(Self.limit, .r11)
    assembler.branch(.jmpRel32, to: isSet)
    assembler.bind(isOther)
    assembler.mov(Self.limit, .r11)
    assembler.mov(Self.low, .r11)
    assembler.mov(.r10, .rbp)
    assembler.sub(.r10, .r11)
    assembler.mov(Self.size, .r10)
    assembler.bind(isSet)
  }

  private mutating func restoreStackLimit() {
    for (word, place) in [
      (Self.limit, Frame.previousLimit), (Self.low, Frame.previousLow), (Self.size, Frame.previousSize),
    ] {
      assembler.mov(.r11, place)
      assembler.mov(word, .r11)
    }
  }

  /// The first entry on a thread, and entries on stacks that are not known: out of the way, keeping the arguments.
  private mutating func prepareThread(_ prepare: Label, continueAt prepared: Label, orAt pad: Label) {
    assembler.bind(prepare)
    for register in Convention.integerArguments { assembler.push(register) }
    let vectors = isConcrete ? convention.vectorCount : 0
    if vectors > 0 { assembler.sub(.rsp, 64) }
    for number in 0..<vectors { assembler.store(.float64, .rsp + 8 * number, Vector(code: UInt8(number))) }
    let prepareThread: @convention(c) () -> Bool = cjit_prepare_thread
    assembler.mov(.rax, UInt(bitPattern: unsafeBitCast(prepareThread, to: Int.self)))
    assembler.call(.rax)
    assembler.extend(.bool, .rax)
    for number in 0..<vectors { assembler.load(.float64, Vector(code: UInt8(number)), .rsp + 8 * number) }
    if vectors > 0 { assembler.lea(.rsp, [.rsp + 64]) }
    for register in Convention.integerArguments.reversed() { assembler.pop(register) }
    // An entry that limits the stack knows how much there is.
    guard !thunk.limitsStack else { return assembler.branch(.jmpRel32, to: prepared) }
    assembler.test(.rax, .rax)
    assembler.branch(.jneRel32, to: prepared)
    assembler.emit(.stmxcsrM32, Frame.vectorControl)
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(Frame.previous, .r11)
    let recordUnknownStack: @convention(c) () -> Void = cjit_record_unknown_stack
    assembler.mov(.rax, UInt(bitPattern: unsafeBitCast(recordUnknownStack, to: Int.self)))
    assembler.call(.rax)
    assembler.xor32(.rax, .rax)
    assembler.lea(.rsp, Frame.exit)
    assembler.branch(.jmpRel32, to: pad)
  }

  /// Where traps and host errors continue: rsp is the activation, rax the error, or zero for a trap.
  private mutating func exitPad(_ pad: Label) {
    let thrown = assembler.label()
    assembler.bind(pad)
    assembler.findFrame(fromStackPointer: -Frame.activation)
    assembler.lea(.rsp, [.rbp - frameSize])
    assembler.mov(.r11, Frame.previous)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
    if thunk.limitsStack { restoreStackLimit() }
    assembler.emit(.ldmxcsrM32, Frame.vectorControl)
    assembler.emit(.fninit)
    assembler.emit(.fldcwM16, Frame.x87Control)
    assembler.emit(.cld)
    for (index, register) in Frame.calleeSaved.enumerated() {
      assembler.mov(register, [.rbp + Frame.saved(index)])
    }
    if thunk.isThrowing {
      assembler.test(.rax, .rax)
      assembler.branch(.jneRel32, to: thrown)
    }
    assembler.mov(.rdi, .r13)
    assembler.mov(.rsi, .rax)
    assembler.mov(.rax, thunk.isThrowing ? TrapDelivery.makeErrorAddress : TrapDelivery.failAddress)
    assembler.call(.rax)
    assembler.bind(thrown)
    assembler.mov(.r12, .rax)
    assembler.leaveAndReturn()
  }
}
