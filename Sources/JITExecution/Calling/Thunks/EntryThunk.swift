import CJIT
import JITMachineCode

/// Generates the code between a Swift closure and compiled code: Swift's convention in, C's convention out.
///
/// A closure produced in a generic context has Swift's most general convention: each argument is a pointer, in
/// rdi, rsi, rdx, rcx, r8, r9 and then on the stack; the result is stored through rax; the context object is in r13;
/// r12 is zero and on return an error or zero. The thunk loads the arguments into the places that C has for them, calls
/// the address that the context object holds, and stores the result.
///
/// A closure in a field of a structure that is not generic has the convention of its own type, and its arguments and its
/// one scalar result are where C has them. What is left to do is to extend narrow integers, and often nothing: then the
/// thunk is one jump.
///
/// With protection, the thunk also links an activation (see `CJIT/traps.c`) into the thread's list, and its exit pad
/// is where traps and host errors continue. Its frame, downwards from rbp:
///
///      -8 result pointer
///     -16 rbx   -24 r12   -32 r13 (context)   -40 r14   -48 r15         (from here on only with protection)
///     -56 MXCSR (4), x87 control word (2)     -72 activation: exit, previous
///     -80 the stack limit of before   -96 the stack of before: lowest address, size   (only when it limits the stack)
///     then the result structure, then arguments on the stack
struct EntryThunk: Hashable, Sendable {
  /// How the thunk is called.
  enum Caller: Hashable, Sendable {
    /// As a closure in Swift's most general convention. A nil type is a `Void` parameter.
    case general(parameters: [ScalarType?], results: [FunctionType.Component])
    /// As a closure in the convention of its own type: scalars are where C has them too, but not extended.
    case concrete(ScalarSignature)
    /// As a closure of two pointers in the most general convention: to 16-byte slots with the arguments, and to slots
    /// for the results.
    case block(ScalarSignature)

    var signature: ScalarSignature {
      switch self {
      case .general(let parameters, let results):
        ScalarSignature(parameters: parameters.compactMap { $0 }, results: results.map(\.type))
      case .concrete(let signature), .block(let signature): signature
      }
    }

    /// Where the results go, from the result pointer on.
    var components: [FunctionType.Component] {
      switch self {
      case .general(_, let components): components
      case .block(let signature):
        signature.results.enumerated().map { FunctionType.Component(type: $0.element, offset: 16 * $0.offset) }
      case .concrete: []
      }
    }
  }

  let caller: Caller
  let isThrowing: Bool
  let traps: TrapHandling
  /// Whether the code's first argument is the word that the context object holds; only in the most general convention.
  var passesWord = false
  /// Whether the thread's ``ThreadWords/stackLimitOffset`` is raised; only with protection.
  var limitsStack = false

  /// Where the context object (``CompiledFunction``) holds the address to call, and the word to pass.
  static let targetOffset = 16
  static let wordOffset = 24
  /// Where it holds how much stack may be used.
  static let stackLimitOffset = 32

  /// The types of what the code takes and returns.
  var signature: ScalarSignature {
    let own = caller.signature
    guard passesWord else { return own }
    return ScalarSignature(parameters: [.uint64] + own.parameters, results: own.results)
  }

  fileprivate typealias Address = ThunkAssembler.Address

  fileprivate static let argumentRegisters: [ThunkAssembler.Register] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
  static let calleeSaved: [ThunkAssembler.Register] = [.rbx, .r12, .r13, .r14, .r15]
  fileprivate static let resultPointer = Address.base(.rbp, -8)
  fileprivate static let vectorControl = Address.base(.rbp, -56)
  fileprivate static let x87Control = Address.base(.rbp, -52)
  static let activationOffset = -72
  /// Where the preserved register with a number in ``calleeSaved`` is kept.
  static func savedOffset(_ index: Int) -> Int { -8 * (index + 2) }
  fileprivate static let exit = Address.base(.rbp, activationOffset)
  fileprivate static let previousLimit = Address.base(.rbp, activationOffset - 8)
  fileprivate static let previousLow = Address.base(.rbp, activationOffset - 24)
  fileprivate static let previousSize = Address.base(.rbp, activationOffset - 16)
  fileprivate static let previous = Address.base(.rbp, activationOffset + 8)

  /// The machine code of the thunk.
  func makeCode() -> CodeObject {
    var generator = Generator(thunk: self)
    generator.generate()
    return generator.assembler.finish(name: "entry thunk \(signature)")
  }

  fileprivate struct Generator {
    let thunk: EntryThunk
    let convention: SystemVConvention
    var assembler = ThunkAssembler()

    var isProtected: Bool { thunk.traps == .thrown }
    var hasResultPointer: Bool { !thunk.caller.components.isEmpty }
    var isConcrete: Bool { if case .concrete = thunk.caller { true } else { false } }
    var resultBuffer: Int { (thunk.limitsStack ? -96 : isProtected ? -80 : -16) - ((convention.resultSize + 15) & -16) }
    var frameSize: Int { -resultBuffer + convention.stackSize }

    init(thunk: EntryThunk) {
      self.thunk = thunk
      convention = SystemVConvention(thunk.signature)
    }

    mutating func generate() {
      assembler.endbr64()
      // A result that needs no change lets the code return to the caller itself.
      if isConcrete, !isProtected, thunk.signature.results != [.bool] {
        passArguments()
        assembler.jmp(.base(.r13, EntryThunk.targetOffset))
        return
      }
      let prepare = assembler.label()
      let prepared = assembler.label()
      let pad = assembler.label()
      assembler.enterFrame()
      assembler.sub(.rsp, frameSize)
      if case .block = thunk.caller { assembler.mov(.rax, .base(.rsi, 0)) }
      if hasResultPointer { assembler.mov(EntryThunk.resultPointer, .rax) }
      if isProtected { saveState(prepare: prepare, prepared: prepared, pad: pad) }
      passArguments()
      if isProtected { linkActivation() }
      assembler.call(.base(.r13, EntryThunk.targetOffset))
      if isProtected {
        assembler.mov(.r11, EntryThunk.previous)
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

extension EntryThunk.Generator {
  /// A load into an argument register from memory that a register points to.
  private struct Load {
    let destination: ThunkAssembler.Register
    let pointer: ThunkAssembler.Register
    let offset: Int
    let type: ScalarType
  }

  private mutating func passArguments() {
    switch thunk.caller {
    case .concrete: extendArguments()
    case .block:
      assembler.mov(.r11, .base(.rdi, 0))
      let loads = pass(convention.places.indices.map { .base(.r11, 16 * $0) })
      emit(loads)
    case .general(let types, _):
      // The pointer to argument i is in the i-th argument register or above the return address.
      var addresses: [ThunkAssembler.Address?] = thunk.passesWord ? [.base(.r13, EntryThunk.wordOffset)] : []
      var stacked: [Int] = []
      for (index, type) in types.enumerated() where type != nil {
        if index < EntryThunk.argumentRegisters.count {
          addresses.append(.base(EntryThunk.argumentRegisters[index], 0))
        } else {
          addresses.append(nil)
          stacked.append(16 + 8 * (index - EntryThunk.argumentRegisters.count))
        }
      }
      let loads = pass(addresses)
      emit(loads)
      // Argument registers no longer hold pointers: the others can be loaded in any order.
      var next = stacked.makeIterator()
      for (address, (place, type)) in zip(addresses, zip(convention.places, thunk.signature.parameters))
      where address == nil {
        assembler.mov(.r11, .base(.rbp, next.next()!))
        pass(type, at: place, from: .base(.r11, 0)).forEach { emit([$0]) }
      }
    }
    if convention.result == .memory { assembler.lea(.rdi, .base(.rbp, resultBuffer)) }
    // A function with variable arguments reads here how many vector registers are in use.
    assembler.mov32(.rax, Int32(convention.vectorsUsed))
  }

  /// Passes the arguments at the given addresses that go to vector registers or the stack, and returns the loads
  /// into integer registers that remain.
  private mutating func pass(_ addresses: [ThunkAssembler.Address?]) -> [Load] {
    var loads: [Load] = []
    for (address, (place, type)) in zip(addresses, zip(convention.places, thunk.signature.parameters)) {
      guard let address else { continue }
      loads += pass(type, at: place, from: address)
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
        if type.size < 8 { assembler.extend(type, EntryThunk.argumentRegisters[number]) }
      case .stack(let offset):
        guard hasFrame || (type.size < 8 && !type.isFloatingPoint) else { continue }
        // The caller's arguments lie above the return address and, with a frame, the saved rbp.
        let from = hasFrame ? ThunkAssembler.Address.base(.rbp, 16 + offset) : .base(.rsp, 8 + offset)
        assembler.mov(.r10, from)
        if !type.isFloatingPoint, type.size < 8 { assembler.extend(type, .r10) }
        assembler.mov(hasFrame ? .base(.rsp, offset) : from, .r10)
      case .integerPair, .vector: break
      }
    }
  }

  private mutating func pass(
    _ type: ScalarType, at place: SystemVConvention.Place, from address: ThunkAssembler.Address
  ) -> [Load] {
    guard case .base(let pointer, let offset) = address else { preconditionFailure("arguments lie behind a register") }
    let registers = EntryThunk.argumentRegisters
    switch place {
    case .integer(let number):
      return [Load(destination: registers[number], pointer: pointer, offset: offset, type: type)]
    case .integerPair(let number):
      return [
        Load(destination: registers[number], pointer: pointer, offset: offset, type: .uint64),
        Load(destination: registers[number + 1], pointer: pointer, offset: offset + 8, type: .uint64),
      ]
    case .vector(let number):
      assembler.load(type, .xmm(number), address)
    case .stack(let stackOffset):
      if type.size == 16 || type.isFloatingPoint {
        assembler.copy(type, .base(.rsp, stackOffset), address, through: .r10)
      } else {
        assembler.load(type, .r10, address)
        assembler.mov(.base(.rsp, stackOffset), .r10)
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
        pending.indices.allSatisfy { $0 == index || pending[$0].pointer != pending[index].destination }
      }
      guard let ready else { preconditionFailure("the arguments of a thunk form a cycle") }
      let load = pending.remove(at: ready)
      assembler.load(load.type, load.destination, .base(load.pointer, load.offset))
    }
  }

  private mutating func storeResults() {
    if isConcrete, convention.result == .scalar(.bool) { assembler.normalizeBool(.rax) }
    guard hasResultPointer else { return }
    assembler.mov(.rcx, EntryThunk.resultPointer)
    let components = thunk.caller.components
    switch convention.result {
    case .none: break
    case .scalar(let type):
      assembler.store(type, .base(.rcx, components[0].offset), .rax)
      if type.size == 16 { assembler.mov(.base(.rcx, components[0].offset + 8), .rdx) }
      return
    case .registers(let isVector):
      var integers: [ThunkAssembler.Register] = [.rax, .rdx]
      var vectors: [ThunkAssembler.Register] = [.xmm(0), .xmm(1)]
      for (index, isVector) in isVector.enumerated() {
        let place = ThunkAssembler.Address.base(.rbp, resultBuffer + 8 * index)
        if isVector {
          assembler.store(.float64, place, vectors.removeFirst())
        } else {
          assembler.store(.uint64, place, integers.removeFirst())
        }
      }
    case .memory: break
    }
    for (component, offset) in zip(components, convention.resultOffsets) {
      assembler.copy(
        component.type, .base(.rcx, component.offset), .base(.rbp, resultBuffer + offset), through: .r10)
    }
  }
}

// MARK: - Protection

extension EntryThunk.Generator {
  /// Fills the frame with what the exit pad restores, all but MXCSR.
  private mutating func saveState(
    prepare: ThunkAssembler.Label, prepared: ThunkAssembler.Label, pad: ThunkAssembler.Label
  ) {
    for (index, register) in EntryThunk.calleeSaved.enumerated() {
      assembler.save(register, at: EntryThunk.savedOffset(index))
    }
    assembler.fnstcw(EntryThunk.x87Control)
    assembler.lea(.r11, pad)
    assembler.mov(EntryThunk.exit, .r11)
    jumpIfStackIsUnknown(to: prepare)
    assembler.bind(prepared)
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(EntryThunk.previous, .r11)
  }

  private static let limit = ThunkAssembler.Address.thread(cjit_stack_limit_word_offset())
  private static let low = ThunkAssembler.Address.thread(cjit_stack_low_word_offset())
  private static let size = ThunkAssembler.Address.thread(cjit_stack_size_word_offset())

  /// Jumps where the stack is not the one that is known to be the thread's; of a new thread none is known.
  private mutating func jumpIfStackIsUnknown(to label: ThunkAssembler.Label) {
    assembler.mov(.r10, .rsp)
    assembler.sub(.r10, Self.low)
    assembler.cmp(.r10, Self.size)
    assembler.jae(label)
  }

  /// From here on, faults continue at the exit pad.
  private mutating func linkActivation() {
    // The slowest instruction of all (Zen 4: 9 cycles); here it delays least.
    assembler.stmxcsr(EntryThunk.vectorControl)
    if thunk.limitsStack { limitStack() }
    assembler.lea(.r11, EntryThunk.exit)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
  }

  /// Raises the thread's limit to what may be used from here on, unless an outer call has raised it further. On another stack
  /// than the thread's, what may be used is all that is known of it.
  private mutating func limitStack() {
    for (word, place) in [
      (Self.limit, EntryThunk.previousLimit), (Self.low, EntryThunk.previousLow), (Self.size, EntryThunk.previousSize),
    ] {
      assembler.mov(.r10, word)
      assembler.mov(place, .r10)
    }
    assembler.mov(.r11, .rsp)
    assembler.sub(.r11, .base(.r13, EntryThunk.stackLimitOffset))
    let isOther = assembler.label()
    let isSet = assembler.label()
    jumpIfStackIsUnknown(to: isOther)
    assembler.cmp(.r11, Self.limit)
    assembler.jb(isSet)
    assembler.mov(Self.limit, .r11)
    assembler.jmp(isSet)
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
      (Self.limit, EntryThunk.previousLimit), (Self.low, EntryThunk.previousLow), (Self.size, EntryThunk.previousSize),
    ] {
      assembler.mov(.r11, place)
      assembler.mov(word, .r11)
    }
  }

  /// The first entry on a thread, and entries on stacks that are not known: out of the way, keeping the arguments.
  private mutating func prepareThread(
    _ prepare: ThunkAssembler.Label, continueAt prepared: ThunkAssembler.Label, orAt pad: ThunkAssembler.Label
  ) {
    assembler.bind(prepare)
    for register in EntryThunk.argumentRegisters { assembler.push(register) }
    let vectors = isConcrete ? convention.vectorsUsed : 0
    if vectors > 0 { assembler.sub(.rsp, 64) }
    for number in 0..<vectors { assembler.store(.float64, .base(.rsp, 8 * number), .xmm(number)) }
    let prepareThread: @convention(c) () -> Bool = cjit_prepare_thread
    assembler.mov(.rax, UInt(bitPattern: unsafeBitCast(prepareThread, to: Int.self)))
    assembler.call(.rax)
    assembler.extend(.bool, .rax)
    for number in 0..<vectors { assembler.load(.float64, .xmm(number), .base(.rsp, 8 * number)) }
    if vectors > 0 { assembler.lea(.rsp, .base(.rsp, 64)) }
    for register in EntryThunk.argumentRegisters.reversed() { assembler.pop(register) }
    // An entry that limits the stack knows how much there is.
    guard !thunk.limitsStack else { return assembler.jmp(prepared) }
    assembler.test(.rax, .rax)
    assembler.jnz(prepared)
    assembler.stmxcsr(EntryThunk.vectorControl)
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(EntryThunk.previous, .r11)
    let recordUnknownStack: @convention(c) () -> Void = cjit_record_unknown_stack
    assembler.mov(.rax, UInt(bitPattern: unsafeBitCast(recordUnknownStack, to: Int.self)))
    assembler.call(.rax)
    assembler.xor32(.rax, .rax)
    assembler.lea(.rsp, EntryThunk.exit)
    assembler.jmp(pad)
  }

  /// Where traps and host errors continue: rsp is the activation, rax the error, or zero for a trap.
  private mutating func exitPad(_ pad: ThunkAssembler.Label) {
    let thrown = assembler.label()
    assembler.bind(pad)
    assembler.findFrame(fromStackPointer: -EntryThunk.activationOffset)
    assembler.lea(.rsp, .base(.rbp, -frameSize))
    assembler.mov(.r11, EntryThunk.previous)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
    if thunk.limitsStack { restoreStackLimit() }
    assembler.ldmxcsr(EntryThunk.vectorControl)
    assembler.fninit()
    assembler.fldcw(EntryThunk.x87Control)
    assembler.cld()
    for (index, register) in EntryThunk.calleeSaved.enumerated() {
      assembler.mov(register, .base(.rbp, EntryThunk.savedOffset(index)))
    }
    if thunk.isThrowing {
      assembler.test(.rax, .rax)
      assembler.jnz(thrown)
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
