import JITMachineCode

extension X86_64 {
  /// The assembler for thunks: the few instructions that they are made of, by the names of their rows, and frames with
  /// notes for the unwinder.
  ///
  /// Code that can be called or jumped to through a register or memory begins with ENDBR64, for processes with indirect
  /// branch tracking; elsewhere it is a NOP.
  ///
  /// Invariant: all branches have a fixed length, so that ``count`` is where the next instruction will be in the end.
  struct ThunkAssembler: ~Copyable {
    private var assembler = Assembler(capacity: 1024)
    /// How to find the caller from each of the instructions.
    private var frames = CallFrames()
    private var savedInFrame: [Register64] = []

    /// How many bytes there are.
    var count: Int { assembler.count }

    /// A new label, bound to no place yet.
    mutating func label() -> Label { assembler.label() }

    /// Makes a label stand for the current place.
    mutating func bind(_ label: Label) { assembler.bind(label) }

    /// The finished code, with all references to labels filled in, and one symbol at its start if it has a name.
    consuming func finish(name: String? = nil) -> CodeObject {
      let information = frames.information(codeSize: count)
      do {
        var object = try assembler.finish()
        if let name { object.symbols = [.init(name: name, offset: 0)] }
        object.unwindInformation = information
        return object
      } catch {
        preconditionFailure("a thunk cannot be assembled: \(error)")
      }
    }
  }
}

// MARK: - Frames

extension X86_64.ThunkAssembler {
  /// Makes rbp the frame pointer: the first instructions of a thunk that do something.
  mutating func enterFrame() {
    push(.rbp)
    frames.advance(to: count)
    frames.defineAddress(.rsp, plus: 16)
    frames.save(.rbp, below: 16)
    mov(.rbp, .rsp)
    frames.advance(to: count)
    frames.defineAddress(.rbp, plus: 16)
  }

  /// Stores a register of the caller in the frame, at an offset from rbp.
  mutating func save(_ register: X86_64.Register64, at offset: Int) {
    mov([.rbp + offset], register)
    frames.advance(to: count)
    frames.save(register.inFrames, below: 16 - offset)
    savedInFrame.append(register)
  }

  /// From here on the registers have the caller's values: the frame does not hold them yet.
  mutating func forgetSaved() {
    frames.advance(to: count)
    for register in savedInFrame { frames.restore(register.inFrames) }
  }

  /// LEAVE and RET; behind them the frame is there again.
  mutating func leaveAndReturn() {
    leave()
    for register in savedInFrame { frames.restore(register.inFrames) }
    ret()
    resumeFrame()
  }

  /// LEAVE and a jump out of the code, as if the function had just been called; behind it the frame is there again.
  mutating func leaveAndJump(to address: UInt) {
    leave()
    mov(.rax, address)
    jmp(.rax)
    resumeFrame()
  }

  /// LEAVE and a jump to the address in a register; behind it the frame is there again.
  mutating func leaveAndJump(to register: X86_64.Register64) {
    leave()
    jmp(register)
    resumeFrame()
  }

  private mutating func leave() {
    emit(.leave)
    frames.advance(to: count)
    frames.remember()
    frames.defineAddress(.rsp, plus: 8)
    frames.restore(.rbp)
  }

  /// Drops the frame for that of an entry thunk, whose activation is at the address in rax: what follows up to
  /// ``resumeFrame()`` belongs to that.
  mutating func switchToActivation() {
    frames.remember()
    mov(.rsp, .rax)
    frames.advance(to: count)
    frames.defineAddress(.rsp, plus: 16 - X86_64.EntryFrame.activation)
    for (index, register) in X86_64.EntryFrame.calleeSaved.enumerated() {
      frames.save(register.inFrames, below: 16 - X86_64.EntryFrame.saved(index))
    }
  }

  /// The frame is there again that ``switchToActivation()`` or a jump out of the code has dropped.
  mutating func resumeFrame() {
    frames.advance(to: count)
    frames.resume()
  }

  /// Entered by an indirect jump: the frame is there, but rbp, of which rsp is that far below, has to be set.
  mutating func findFrame(fromStackPointer distance: Int) {
    frames.advance(to: count)
    frames.defineAddress(.rsp, plus: distance + 16)
    emit(.endbr64)
    lea(.rbp, [.rsp + distance])
    frames.advance(to: count)
    frames.defineAddress(.rbp, plus: 16)
  }
}

extension X86_64.Register64 {
  fileprivate var inFrames: X86_64.CallFrames.Register { .init(encoding: Int(code)) }
}

// MARK: - Instructions

/// Operands are in the order of the manual (SDM volume 2).
extension X86_64.ThunkAssembler {
  typealias Register = X86_64.Register64
  typealias Memory = X86_64.Memory

  /// An instruction without operands.
  mutating func emit(_ form: X86_64.InstructionForm) { assembler.emit(form) }

  /// An instruction whose only operand is in memory.
  mutating func emit(_ form: X86_64.InstructionForm, _ memory: Memory) {
    assembler.emit(form, reg: 0, memory: memory)
  }

  /// A branch to a label.
  mutating func branch(_ form: X86_64.InstructionForm, to label: X86_64.Label) {
    assembler.branchShort(form, to: label)
  }

  mutating func push(_ register: Register) { assembler.emit(.pushR64, reg: 0, rm: register.code) }
  mutating func pop(_ register: Register) { assembler.emit(.popR64, reg: 0, rm: register.code) }
  mutating func mov(_ to: Register, _ from: Register) { assembler.emit(.movRM64R64, reg: from.code, rm: to.code) }
  mutating func mov(_ to: Register, _ from: Memory) { assembler.emit(.movR64RM64, reg: to.code, memory: from) }
  mutating func mov(_ to: Memory, _ from: Register) { assembler.emit(.movRM64R64, reg: from.code, memory: to) }
  mutating func mov(_ to: Register, _ value: UInt) {
    assembler.emit(.movabsR64I64, reg: 0, rm: to.code, immediate: Int(bitPattern: value))
  }
  mutating func mov32(_ to: Register, _ from: Register) { assembler.emit(.movRM32R32, reg: from.code, rm: to.code) }
  mutating func mov32(_ to: Register, _ value: Int) {
    assembler.emit(.movR32I32, reg: 0, rm: to.code, immediate: value)
  }
  /// Stores a sign-extended immediate in eight bytes.
  mutating func mov(_ to: Memory, immediate value: Int) {
    assembler.emit(.movRM64I32, reg: 0, memory: to, immediate: value)
  }
  mutating func lea(_ to: Register, _ from: Memory) { assembler.emit(.leaR64M, reg: to.code, memory: from) }
  mutating func sub(_ register: Register, _ value: Int) {
    let form: X86_64.InstructionForm = Int8(exactly: value) != nil ? .subRM64I8 : .subRM64I32
    assembler.emit(form, reg: 0, rm: register.code, immediate: value)
  }
  mutating func sub(_ to: Register, _ from: Memory) { assembler.emit(.subR64RM64, reg: to.code, memory: from) }
  mutating func sub(_ to: Register, _ from: Register) { assembler.emit(.subRM64R64, reg: from.code, rm: to.code) }
  mutating func dec32(_ memory: Memory) { assembler.emit(.decRM32, reg: 0, memory: memory) }
  mutating func xor32(_ to: Register, _ from: Register) { assembler.emit(.xorRM32R32, reg: from.code, rm: to.code) }
  mutating func test(_ a: Register, _ b: Register) { assembler.emit(.testRM64R64, reg: b.code, rm: a.code) }
  mutating func cmp(_ a: Register, _ b: Memory) { assembler.emit(.cmpR64RM64, reg: a.code, memory: b) }
  mutating func jmp(_ register: Register) { assembler.emit(.jmpRM64, reg: 0, rm: register.code) }
  mutating func jmp(_ target: Memory) { assembler.emit(.jmpRM64, reg: 0, memory: target) }
  mutating func call(_ register: Register) { assembler.emit(.callRM64, reg: 0, rm: register.code) }
  mutating func call(_ target: Memory) { assembler.emit(.callRM64, reg: 0, memory: target) }
  mutating func ret() { assembler.emit(.ret) }
  mutating func movups(_ to: X86_64.XMMRegister, _ from: Memory) {
    assembler.emit(.movupsXXM128, reg: to.code, memory: from)
  }
  mutating func movups(_ to: Memory, _ from: X86_64.XMMRegister) {
    assembler.emit(.movupsXM128X, reg: from.code, memory: to)
  }
}

// MARK: - Scalars

extension X86_64.ThunkAssembler {
  typealias Address = X86_64.Address

  /// Loads the first eight bytes of a scalar, or all it has, extended to 64 bits as its type says.
  mutating func load(_ type: ScalarType, _ to: Register, _ from: Address) {
    let form: X86_64.InstructionForm =
      switch type {
      case .int8: .movsxR64RM8
      case .uint8, .bool: .movzxR32RM8
      case .int16: .movsxR64RM16
      case .uint16: .movzxR32RM16
      case .int32: .movsxdR64RM32
      case .uint32, .float32: .movR32RM32
      case .int64, .uint64, .int128, .uint128, .float64, .pointer: .movR64RM64
      }
    assembler.emit(form, reg: to.code, memory: Memory(from))
  }

  /// Loads a floating-point scalar.
  mutating func load(_ type: ScalarType, _ to: X86_64.XMMRegister, _ from: Address) {
    assembler.emit(type == .float32 ? .movssXM32 : .movsdXM64, reg: to.code, memory: Memory(from))
  }

  /// Stores the low bytes of a register as the first eight bytes of a scalar, or all it has. A `Bool` becomes 0 or 1.
  mutating func store(_ type: ScalarType, _ to: Address, _ from: Register) {
    let memory = Memory(to)
    switch type {
    case .bool:
      assembler.emit(.testRM8R8, reg: from.lowByte, rm: from.lowByte)
      assembler.emit(.setneRM8, reg: 0, memory: memory)
    case .int8, .uint8: assembler.emit(.movRM8R8, reg: from.lowByte, memory: memory)
    case .int16, .uint16: assembler.emit(.movRM16R16, reg: from.code, memory: memory)
    case .int32, .uint32, .float32: assembler.emit(.movRM32R32, reg: from.code, memory: memory)
    case .int64, .uint64, .int128, .uint128, .float64, .pointer:
      assembler.emit(.movRM64R64, reg: from.code, memory: memory)
    }
  }

  /// Stores a floating-point scalar.
  mutating func store(_ type: ScalarType, _ to: Address, _ from: X86_64.XMMRegister) {
    assembler.emit(type == .float32 ? .movssM32X : .movsdM64X, reg: from.code, memory: Memory(to))
  }

  /// Extends the low bytes of a register to all of it, as the type says. Of a `Bool` only bit 0 counts.
  mutating func extend(_ type: ScalarType, _ register: Register) {
    let form: X86_64.InstructionForm
    switch type {
    case .int8: form = .movsxR64RM8
    case .uint8: form = .movzxR64RM8
    case .int16: form = .movsxR64RM16
    case .uint16: form = .movzxR64RM16
    case .int32: form = .movsxdR64RM32
    case .uint32: form = .movR32RM32
    case .bool: return assembler.emit(.andRM32I8, reg: 0, rm: register.code, immediate: 1)
    default: return
    }
    assembler.emit(form, reg: register.code, rm: register.code)
  }

  /// Makes al 1 if it is not zero.
  mutating func normalizeBool() {
    let al = Register.rax.code
    assembler.emit(.testRM8R8, reg: al, rm: al)
    assembler.emit(.setneRM8, reg: 0, rm: al)
  }

  /// Copies a scalar from memory to memory, through a register that it destroys.
  mutating func copy(_ type: ScalarType, _ to: Address, _ from: Address, through scratch: Register) {
    load(type, scratch, from)
    store(type, to, scratch)
    if type.size == 16 {
      load(type, scratch, from + 8)
      store(type, to + 8, scratch)
    }
  }
}

extension X86_64.Register64 {
  /// The code of the register's low byte, which is sil with REX, and would be dh without.
  fileprivate var lowByte: UInt8 { code | X86_64.RawEncoding.needsREX }
}

extension X86_64.Memory {
  /// A word of the thread, at an offset from the thread pointer in fs.
  static func thread(_ offset: Int) -> X86_64.Memory { .fs([.absolute(offset)]) }
}
