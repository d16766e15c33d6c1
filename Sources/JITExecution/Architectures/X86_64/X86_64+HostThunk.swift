import CJIT
import JITMachineCode

extension X86_64 {
  /// Generates a host function's thunk, which is entered with the closure's box in r10.
  static func code(of thunk: HostThunk) -> CodeObject {
    var generator = HostThunkGenerator(thunk)
    generator.generate()
    return generator.assembler.finish(name: "host function thunk \(thunk.signature)")
  }

  static let barrierOffset = HostFrame.barrierOffset

  /// The frame of a host function's thunk: offsets from rbp, downwards.
  ///
  ///      -8 r12   -16 r13   -24 result address of the caller   -40 barrier: exit, previous
  ///     then the result as Swift stores it, the result as C returns it, the arguments,
  ///     and the pointers to them that do not fit in registers
  fileprivate enum HostFrame {
    static let callerResult: Memory = [.rbp - 24]
    static let barrierOffset = -40
    static let barrier: Memory = [.rbp + barrierOffset]
    static let previous: Memory = [.rbp + barrierOffset + 8]
    /// Where what the thunk makes room for begins.
    static let end = -48
  }

  fileprivate struct HostThunkGenerator: ~Copyable {
    let thunk: HostThunk
    let convention: SystemVConvention
    var assembler = ThunkAssembler()

    typealias Frame = HostFrame
    typealias Convention = SystemVConvention
    typealias Register = Register64
    typealias Vector = XMMRegister
    typealias Address = X86_64.Address
    typealias Label = X86_64.Label

    /// How far below rbp the Swift result, the C result and the argument slots begin, and the whole frame ends.
    let swiftResult: Int
    let cResult: Int
    let firstSlot: Int
    let frameSize: Int

    init(_ thunk: HostThunk) {
      self.thunk = thunk
      convention = SystemVConvention(thunk.signature)
      let swiftSize = thunk.type.results.map { $0.offset + $0.type.size }.max() ?? 0
      swiftResult = Frame.end - ((swiftSize + 15) & -16)
      cResult = swiftResult - ((convention.resultSize + 15) & -16)
      firstSlot = cResult - 16
      let pointersOnStack = max(0, thunk.type.parameters.count - Convention.integerArguments.count)
      frameSize = -cResult + 16 * convention.places.count + (8 * pointersOnStack + 15) & -16
    }

    mutating func generate() {
      let overflow = assembler.label()
      let thrown = assembler.label()
      assembler.emit(.endbr64)
      assembler.enterFrame()
      assembler.sub(.rsp, frameSize)
      assembler.cmp(.rsp, .thread(cjit_stack_limit_word_offset()))
      assembler.branch(.jbRel32, to: overflow)
      assembler.save(.r12, at: -8)
      assembler.save(.r13, at: -16)
      if convention.result.isInMemory { assembler.mov(Frame.callerResult, .rdi) }
      let addresses = spillArguments()
      pushBarrier()
      passAddresses(addresses)
      assembler.mov(.r13, [.r10 + HostThunk.closureOffset + 8])
      assembler.xor32(.r12, .r12)
      assembler.lea(.rax, [.rbp + swiftResult])
      assembler.call([.r10 + HostThunk.closureOffset])
      assembler.mov(.r11, Frame.previous)
      assembler.mov(.thread(cjit_activation_word_offset()), .r11)
      if thunk.type.isThrowing {
        assembler.test(.r12, .r12)
        assembler.branch(.jneRel32, to: thrown)
      }
      loadResults()
      assembler.mov(.r12, [.rbp - 8])
      assembler.mov(.r13, [.rbp - 16])
      assembler.leaveAndReturn()
      if thunk.type.isThrowing { leave(at: thrown, with: .r12) }
      assembler.forgetSaved()
      assembler.bind(overflow)
      assembler.leaveAndJump(to: UInt(bitPattern: cjit_stack_overflow_address()))
    }
  }
}

// MARK: - Arguments and results

extension X86_64.HostThunkGenerator {
  /// Makes all arguments addressable and returns their addresses, nil for a `Void` parameter.
  private mutating func spillArguments() -> [Address?] {
    var scalars = zip(convention.places, thunk.signature.parameters).makeIterator()
    if thunk.dropsWord { _ = scalars.next() }
    var slot = firstSlot
    return thunk.type.parameters.map { parameter in
      guard parameter != nil, let (place, type) = scalars.next() else { return nil }
      let address: Address = .rbp + slot
      slot -= 16
      switch place {
      case .integer(let number):
        assembler.store(type, address, Convention.integerArguments[number])
      case .integerPair(let number):
        assembler.store(.uint64, address, Convention.integerArguments[number])
        assembler.store(.uint64, address + 8, Convention.integerArguments[number + 1])
      case .vector(let number):
        assembler.store(type, address, Vector(code: UInt8(number)))
      case .stack(let offset):
        // Above the saved rbp and the return address.
        assembler.copy(type, address, .rbp + (16 + offset), through: .r11)
      }
      return address
    }
  }

  private mutating func passAddresses(_ addresses: [Address?]) {
    for (index, address) in addresses.enumerated() {
      // Nothing is read through the address of a Void.
      let memory = X86_64.Memory(address ?? .rbp + swiftResult)
      if index < Convention.integerArguments.count {
        assembler.lea(Convention.integerArguments[index], memory)
      } else {
        assembler.lea(.r11, memory)
        assembler.mov([.rsp + 8 * (index - Convention.integerArguments.count)], .r11)
      }
    }
  }

  private mutating func loadResults() {
    let components = thunk.type.results
    switch convention.result {
    case .none: return
    case .scalar:
      let type = components[0].type
      let address: Address = .rbp + (swiftResult + components[0].offset)
      if type.isFloatingPoint {
        assembler.load(type, .xmm0, address)
      } else {
        assembler.load(type, .rax, address)
      }
      if type.size == 16 { assembler.load(.uint64, .rdx, address + 8) }
    case .registers(let isVector):
      copyComponents(to: .rbp + cResult)
      var integers = Convention.integerResults[...]
      var vectors: [Vector] = [.xmm0, .xmm1]
      for (index, isVector) in isVector.enumerated() {
        let word: Address = .rbp + (cResult + 8 * index)
        if isVector {
          assembler.load(.float64, vectors.removeFirst(), word)
        } else {
          assembler.load(.uint64, integers.removeFirst(), word)
        }
      }
    case .memory:
      assembler.mov(.rax, Frame.callerResult)
      copyComponents(to: .rax + 0)
    }
  }

  private mutating func copyComponents(to structure: Address) {
    for (component, offset) in zip(thunk.type.results, convention.resultOffsets) {
      assembler.copy(
        component.type, structure + offset, .rbp + (swiftResult + component.offset), through: .r11)
    }
  }
}

// MARK: - Leaving

extension X86_64.HostThunkGenerator {
  /// Shields the Swift frames to come. On a thread without activations there is nothing to shield them from, and the
  /// word must stay null so that the next protected entry prepares the thread.
  private mutating func pushBarrier() {
    let skip = assembler.label()
    assembler.mov(.r11, .thread(cjit_activation_word_offset()))
    assembler.mov(Frame.previous, .r11)
    assembler.test(.r11, .r11)
    assembler.branch(.jeRel32, to: skip)
    assembler.mov(Frame.barrier, immediate: 0)
    assembler.lea(.r11, Frame.barrier)
    assembler.mov(.thread(cjit_activation_word_offset()), .r11)
    assembler.bind(skip)
  }

  /// Leaves to the innermost activation with an error.
  private mutating func leave(at label: Label, with error: Register) {
    assembler.bind(label)
    assembler.mov(.rdi, [.rbp + 8])  // the return address: who called
    assembler.mov(.rsi, error)
    assembler.mov(.rax, TrapDelivery.findActivationAddress)
    assembler.call(.rax)
    assembler.mov(.rcx, error)
    assembler.switchToActivation()
    assembler.mov(.rax, .rcx)
    assembler.jmp([.rsp])
    assembler.resumeFrame()
  }
}
