import CJIT

/// Generates the code between a Swift closure and compiled code: Swift's convention in, C's convention out.
///
/// A closure produced in a generic context has Swift's most general convention: each argument is a pointer, in
/// rdi, rsi, rdx, rcx, r8, r9 and then on the stack; the result is stored through rax; the context object is in r13;
/// r12 is zero and on return an error or zero. The thunk loads the arguments into the places that C has for them, calls
/// the address that the context object holds, and stores the result.
///
/// With protection, the thunk also links an activation (see `CJIT/traps.c`) into the thread's list, and its exit pad
/// is where traps and host errors continue. Its frame, downwards from rbp:
///
///      -8 rbx   -16 r12   -24 r13 (context)   -32 r14   -40 r15   -48 result pointer
///     -56 MXCSR (4), x87 control word (2)     -72 activation: exit, previous
///     -80 argument block (only for block entry), then the result structure, then arguments on the stack
struct EntryThunk: Hashable, Sendable {
  /// Where the thunk finds the arguments.
  enum Arguments: Hashable, Sendable {
    /// Swift's convention: a pointer for each. A nil type is a `Void` parameter.
    case pointers([ScalarType?])
    /// One block of 16-byte slots, whose address is the first argument's value.
    case block([ScalarType])

    var scalars: [ScalarType] {
      switch self {
      case .pointers(let types): types.compactMap { $0 }
      case .block(let types): types
      }
    }
  }

  /// Where the thunk stores the results.
  enum Results: Hashable, Sendable {
    /// Through the result pointer.
    case direct([FunctionType.Component])
    /// Into a block of 16-byte slots, whose address is the second argument's value.
    case block([ScalarType])

    var components: [FunctionType.Component] {
      switch self {
      case .direct(let components): components
      case .block(let types):
        types.enumerated().map { FunctionType.Component(type: $0.element, offset: 16 * $0.offset) }
      }
    }
  }

  let arguments: Arguments
  let results: Results
  let isThrowing: Bool
  let traps: TrapHandling

  /// Where the context object (``CompiledFunction``) holds the address to call.
  static let targetOffset = 16

  fileprivate typealias Address = ThunkAssembler.Address

  fileprivate static let argumentRegisters: [ThunkAssembler.Register] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
  fileprivate static let calleeSaved: [ThunkAssembler.Register] = [.rbx, .r12, .r13, .r14, .r15]
  fileprivate static let resultPointer = Address.base(.rbp, -48)
  fileprivate static let vectorControl = Address.base(.rbp, -56)
  fileprivate static let x87Control = Address.base(.rbp, -52)
  fileprivate static let activationOffset = -72
  fileprivate static let exit = Address.base(.rbp, activationOffset)
  fileprivate static let previous = Address.base(.rbp, activationOffset + 8)
  fileprivate static let argumentBlock = Address.base(.rbp, -80)

  /// The machine code of the thunk.
  func makeCode() -> [UInt8] {
    var generator = Generator(thunk: self)
    generator.generate()
    return generator.assembler.finish()
  }

  fileprivate struct Generator {
    let thunk: EntryThunk
    let convention: SystemVConvention
    var assembler = ThunkAssembler()

    var isProtected: Bool { thunk.traps == .thrown }
    var hasResult: Bool { !thunk.results.components.isEmpty }
    var resultBuffer: Int { -80 - ((convention.resultSize + 15) & -16) }
    var frameSize: Int { -resultBuffer + convention.stackSize }

    init(thunk: EntryThunk) {
      self.thunk = thunk
      convention = SystemVConvention(
        Signature(parameters: thunk.arguments.scalars, results: thunk.results.components.map(\.type)))
    }

    mutating func generate() {
      let prepare = assembler.label()
      let prepared = assembler.label()
      let pad = assembler.label()
      assembler.push(.rbp)
      assembler.mov(.rbp, .rsp)
      assembler.sub(.rsp, frameSize)
      if case .block = thunk.results {
        assembler.mov(.rax, .base(.rsi, 0))
        assembler.mov(EntryThunk.resultPointer, .rax)
      } else if hasResult {
        assembler.mov(EntryThunk.resultPointer, .rax)
      }
      if isProtected { pushActivation(prepare: prepare, prepared: prepared, pad: pad) }
      passArguments()
      assembler.call(.base(.r13, EntryThunk.targetOffset))
      if isProtected {
        assembler.mov(.r11, EntryThunk.previous)
        assembler.mov(.thread(cjit_activation_word_offset()), .r11)
      }
      storeResults()
      assembler.leave()
      assembler.ret()
      if isProtected {
        prepareThread(prepare, continueAt: prepared)
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
    switch thunk.arguments {
    case .block:
      assembler.mov(.r11, .base(.rdi, 0))
      let loads = pass(convention.places.indices.map { .base(.r11, 16 * $0) })
      emit(loads)
    case .pointers(let types):
      // The pointer to argument i is in the i-th argument register or above the return address.
      var addresses: [ThunkAssembler.Address?] = []
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
      for (address, (place, type)) in zip(addresses, zip(convention.places, thunk.arguments.scalars))
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
    for (address, (place, type)) in zip(addresses, zip(convention.places, thunk.arguments.scalars)) {
      guard let address else { continue }
      loads += pass(type, at: place, from: address)
    }
    return loads
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
    guard hasResult else { return }
    assembler.mov(.rcx, EntryThunk.resultPointer)
    let components = thunk.results.components
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
  private func saved(_ index: Int) -> ThunkAssembler.Address { .base(.rbp, -8 * (index + 1)) }

  private mutating func pushActivation(
    prepare: ThunkAssembler.Label, prepared: ThunkAssembler.Label, pad: ThunkAssembler.Label
  ) {
    for (index, register) in EntryThunk.calleeSaved.enumerated() { assembler.mov(saved(index), register) }
    assembler.stmxcsr(EntryThunk.vectorControl)
    assembler.fnstcw(EntryThunk.x87Control)
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.test(.r11, .r11)
    assembler.jz(prepare)
    assembler.bind(prepared)
    assembler.mov(EntryThunk.previous, .r11)
    assembler.lea(.r11, pad)
    assembler.mov(EntryThunk.exit, .r11)
    assembler.lea(.r11, EntryThunk.exit)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
  }

  /// The first entry on a thread: out of the way, keeping the pointers to the arguments.
  private mutating func prepareThread(_ prepare: ThunkAssembler.Label, continueAt prepared: ThunkAssembler.Label) {
    assembler.bind(prepare)
    for register in EntryThunk.argumentRegisters { assembler.push(register) }
    let function: @convention(c) () -> UnsafeMutablePointer<cjit_activation> = cjit_prepare_thread
    assembler.mov(.rax, UInt(bitPattern: unsafeBitCast(function, to: Int.self)))
    assembler.call(.rax)
    assembler.mov(.r11, .rax)
    for register in EntryThunk.argumentRegisters.reversed() { assembler.pop(register) }
    assembler.jmp(prepared)
  }

  /// Where traps and host errors continue: rsp is the activation, rax the error, or zero for a trap.
  private mutating func exitPad(_ pad: ThunkAssembler.Label) {
    let thrown = assembler.label()
    assembler.bind(pad)
    assembler.lea(.rbp, .base(.rsp, -EntryThunk.activationOffset))
    assembler.lea(.rsp, .base(.rbp, -frameSize))
    assembler.mov(.r11, EntryThunk.previous)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
    assembler.ldmxcsr(EntryThunk.vectorControl)
    assembler.fninit()
    assembler.fldcw(EntryThunk.x87Control)
    assembler.cld()
    for (index, register) in EntryThunk.calleeSaved.enumerated() { assembler.mov(register, saved(index)) }
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
    assembler.leave()
    assembler.ret()
  }
}
