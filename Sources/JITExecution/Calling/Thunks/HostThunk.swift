import CJIT
import JITMachineCode

/// Generates the code between compiled code and a Swift closure: C's convention in, Swift's convention out.
///
/// The arguments are spilled, their addresses passed, the closure called, its result loaded. The thunk pushes a barrier
/// (see `CJIT/traps.c`), so that nothing above it drops the Swift frames that it calls. If the closure throws, the
/// thunk returns normally from it, with the error, and only then leaves to the innermost activation: it drops its own
/// frame and frames of compiled code.
///
/// Entered from a ``HostStub`` with the closure's box in r10 (``ClosureBox``). Its frame, downwards from rbp:
///
///      -8 r12   -16 r13   -24 result address of the caller   -40 barrier: exit, previous
///     then the result as Swift stores it, the result as C returns it, the arguments,
///     and the pointers to them that do not fit in registers
struct HostThunk: Hashable, Sendable {
  let type: FunctionType
  /// Whether the code passes a word first that the closure does not take.
  var dropsWord = false

  /// The types of what the code passes and gets back.
  var signature: ScalarSignature {
    let own = type.signature
    guard dropsWord else { return own }
    return ScalarSignature(parameters: [.uint64] + own.parameters, results: own.results)
  }

  /// Where the box holds the closure's code pointer; its context follows.
  static let closureOffset = 16

  fileprivate typealias Address = ThunkAssembler.Address

  fileprivate static let argumentRegisters: [ThunkAssembler.Register] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
  fileprivate static let callerResult = Address.base(.rbp, -24)
  /// Where the barrier lies, from rbp.
  static let barrierOffset = -40
  fileprivate static let barrier = Address.base(.rbp, barrierOffset)
  fileprivate static let previous = Address.base(.rbp, barrierOffset + 8)

  /// The machine code that all host functions of this type share.
  func makeCode() -> CodeObject {
    var generator = Generator(thunk: self)
    generator.generate()
    return generator.assembler.finish(name: "host function thunk \(signature)")
  }

  fileprivate struct Generator {
    let thunk: HostThunk
    let convention: SystemVConvention
    var assembler = ThunkAssembler()
    /// How far below rbp the Swift result, the C result and the argument slots begin, and the whole frame ends.
    let swiftResult: Int
    let cResult: Int
    let firstSlot: Int
    let frameSize: Int

    init(thunk: HostThunk) {
      self.thunk = thunk
      convention = SystemVConvention(thunk.signature)
      let swiftSize = thunk.type.results.map { $0.offset + $0.type.size }.max() ?? 0
      swiftResult = -48 - ((swiftSize + 15) & -16)
      cResult = swiftResult - ((convention.resultSize + 15) & -16)
      firstSlot = cResult - 16
      let pointersOnStack = max(0, thunk.type.parameters.count - HostThunk.argumentRegisters.count)
      frameSize = -cResult + 16 * convention.places.count + (8 * pointersOnStack + 15) & -16
    }

    mutating func generate() {
      let overflow = assembler.label()
      let thrown = assembler.label()
      assembler.endbr64()
      assembler.enterFrame()
      assembler.sub(.rsp, frameSize)
      assembler.cmp(.rsp, .thread(cjit_stack_limit_word_offset()))
      assembler.jb(overflow)
      assembler.save(.r12, at: -8)
      assembler.save(.r13, at: -16)
      if convention.result == .memory { assembler.mov(HostThunk.callerResult, .rdi) }
      let addresses = spillArguments()
      pushBarrier()
      passAddresses(addresses)
      assembler.mov(.r13, .base(.r10, HostThunk.closureOffset + 8))
      assembler.xor32(.r12, .r12)
      assembler.lea(.rax, .base(.rbp, swiftResult))
      assembler.call(.base(.r10, HostThunk.closureOffset))
      assembler.mov(.r11, HostThunk.previous)
      assembler.mov(.thread(cjit_activation_word_offset()), .r11)
      if thunk.type.isThrowing {
        assembler.test(.r12, .r12)
        assembler.jnz(thrown)
      }
      loadResults()
      assembler.mov(.r12, .base(.rbp, -8))
      assembler.mov(.r13, .base(.rbp, -16))
      assembler.leaveAndReturn()
      if thunk.type.isThrowing { leave(at: thrown, with: .r12) }
      assembler.forgetSaved()
      assembler.bind(overflow)
      assembler.leaveAndJump(to: UInt(bitPattern: cjit_stack_overflow_address()))
    }
  }
}

// MARK: - Arguments and results

extension HostThunk.Generator {
  /// Makes all arguments addressable and returns their addresses, nil for a `Void` parameter.
  private mutating func spillArguments() -> [ThunkAssembler.Address?] {
    var scalars = zip(convention.places, thunk.signature.parameters).makeIterator()
    if thunk.dropsWord { _ = scalars.next() }
    var slot = firstSlot
    return thunk.type.parameters.map { parameter in
      guard parameter != nil, let (place, type) = scalars.next() else { return nil }
      let address = ThunkAssembler.Address.base(.rbp, slot)
      slot -= 16
      switch place {
      case .integer(let number):
        assembler.store(type, address, HostThunk.argumentRegisters[number])
      case .integerPair(let number):
        assembler.mov(address, HostThunk.argumentRegisters[number])
        assembler.mov(address.advanced(by: 8), HostThunk.argumentRegisters[number + 1])
      case .vector(let number):
        assembler.store(type, address, .xmm(number))
      case .stack(let offset):
        // Above the saved rbp and the return address.
        assembler.copy(type, address, .base(.rbp, 16 + offset), through: .r11)
      }
      return address
    }
  }

  private mutating func passAddresses(_ addresses: [ThunkAssembler.Address?]) {
    for (index, address) in addresses.enumerated() {
      // Nothing is read through the address of a Void.
      let address = address ?? .base(.rbp, swiftResult)
      if index < HostThunk.argumentRegisters.count {
        assembler.lea(HostThunk.argumentRegisters[index], address)
      } else {
        assembler.lea(.r11, address)
        assembler.mov(.base(.rsp, 8 * (index - HostThunk.argumentRegisters.count)), .r11)
      }
    }
  }

  private mutating func loadResults() {
    let components = thunk.type.results
    switch convention.result {
    case .none: return
    case .scalar(let type):
      let address = ThunkAssembler.Address.base(.rbp, swiftResult + components[0].offset)
      assembler.load(type, .rax, address)
      if type.size == 16 { assembler.mov(.rdx, address.advanced(by: 8)) }
    case .registers(let isVector):
      copyComponents(to: .base(.rbp, cResult))
      var integers: [ThunkAssembler.Register] = [.rax, .rdx]
      var vectors: [ThunkAssembler.Register] = [.xmm(0), .xmm(1)]
      for (index, isVector) in isVector.enumerated() {
        let word = ThunkAssembler.Address.base(.rbp, cResult + 8 * index)
        if isVector {
          assembler.load(.float64, vectors.removeFirst(), word)
        } else {
          assembler.load(.uint64, integers.removeFirst(), word)
        }
      }
    case .memory:
      assembler.mov(.rax, HostThunk.callerResult)
      copyComponents(to: .base(.rax, 0))
    }
  }

  private mutating func copyComponents(to structure: ThunkAssembler.Address) {
    for (component, offset) in zip(thunk.type.results, convention.resultOffsets) {
      assembler.copy(
        component.type, structure.advanced(by: offset), .base(.rbp, swiftResult + component.offset), through: .r11)
    }
  }
}

// MARK: - Leaving

extension HostThunk.Generator {
  /// Shields the Swift frames to come. On a thread without activations there is nothing to shield them from, and the
  /// word must stay null so that the next protected entry prepares the thread.
  private mutating func pushBarrier() {
    let skip = assembler.label()
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(HostThunk.previous, .r11)
    assembler.test(.r11, .r11)
    assembler.jz(skip)
    assembler.mov(HostThunk.barrier, immediate: 0)
    assembler.lea(.r11, HostThunk.barrier)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
    assembler.bind(skip)
  }

  /// Leaves to the innermost activation with an error.
  private mutating func leave(at label: ThunkAssembler.Label, with error: ThunkAssembler.Register) {
    assembler.bind(label)
    assembler.mov(.rdi, .base(.rbp, 8))  // the return address: who called
    assembler.mov(.rsi, error)
    assembler.mov(.rax, TrapDelivery.findActivationAddress)
    assembler.call(.rax)
    assembler.mov(.rcx, error)
    assembler.switchToActivation()
    assembler.mov(.rax, .rcx)
    assembler.jmp(.base(.rsp, 0))
    assembler.resumeFrame()
  }
}
