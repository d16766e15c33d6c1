import JITMachineCode

/// The few x86-64 instructions that thunks are made of. Names and operand order are the manual's (SDM volume 2).
///
/// What can be called or jumped to through a register or memory begins with ENDBR64, for processes with indirect branch
/// tracking; elsewhere it is a NOP.
struct ThunkAssembler {
  private(set) var bytes: [UInt8] = []
  /// How to find the caller from each of them.
  private var frames = X86_64.CallFrames()
  private var savedInFrame: [Register] = []
  private var labels: [Int?] = []
  private var fixups: [(place: Int, label: Label)] = []

  /// A general-purpose or vector register, by its number in encodings.
  struct Register: Hashable {
    let number: UInt8
    static let rax = Register(number: 0)
    static let rcx = Register(number: 1)
    static let rdx = Register(number: 2)
    static let rbx = Register(number: 3)
    static let rsp = Register(number: 4)
    static let rbp = Register(number: 5)
    static let rsi = Register(number: 6)
    static let rdi = Register(number: 7)
    static let r8 = Register(number: 8)
    static let r9 = Register(number: 9)
    static let r10 = Register(number: 10)
    static let r11 = Register(number: 11)
    static let r12 = Register(number: 12)
    static let r13 = Register(number: 13)
    static let r14 = Register(number: 14)
    static let r15 = Register(number: 15)
    static func xmm(_ number: Int) -> Register { Register(number: UInt8(number)) }
  }

  /// A place in memory.
  enum Address: Hashable {
    case base(Register, Int)
    /// A word of the thread, at an offset from the thread pointer in fs.
    case thread(Int)
    /// An offset in bytes from the start of the code.
    case relative(Int)

    func advanced(by distance: Int) -> Address {
      switch self {
      case .base(let register, let offset): .base(register, offset + distance)
      case .thread(let offset): .thread(offset + distance)
      case .relative(let offset): .relative(offset + distance)
      }
    }
  }

  /// A place in the code.
  struct Label { fileprivate let index: Int }

  mutating func label() -> Label {
    labels.append(nil)
    return Label(index: labels.count - 1)
  }

  mutating func bind(_ label: Label) { labels[label.index] = bytes.count }

  /// The finished code under a name, with all references to labels filled in.
  consuming func finish(name: String) -> CodeObject {
    let frames = frames
    let bytes = finish()
    var object = CodeObject(bytes: bytes, symbols: [.init(name: name, offset: 0)])
    object.unwindInformation = frames.information(codeSize: bytes.count)
    return object
  }

  /// The finished bytes, with all references to labels filled in.
  consuming func finish() -> [UInt8] {
    for (place, label) in fixups {
      guard let target = labels[label.index] else { preconditionFailure("a label of a thunk is not bound") }
      let distance = UInt32(truncatingIfNeeded: target - (place + 4))
      for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: distance >> (8 * UInt32(byte))) }
    }
    return bytes
  }

  // MARK: Encoding

  private mutating func immediate(_ value: Int, bytes count: Int) {
    for byte in 0..<count { bytes.append(UInt8(truncatingIfNeeded: value >> (8 * byte))) }
  }

  private mutating func rex(wide: Bool, reg: UInt8, rm: UInt8, force: Bool = false) {
    let rex: UInt8 = 0x40 | (wide ? 8 : 0) | (reg >> 3) << 2 | rm >> 3
    if rex != 0x40 || force { bytes.append(rex) }
  }

  /// prefix, REX, opcode, ModRM, SIB and displacement of an instruction with a memory operand.
  private mutating func memory(
    prefix: UInt8? = nil, wide: Bool = false, forceREX: Bool = false, _ opcode: [UInt8], reg: UInt8, _ address: Address
  ) {
    if case .thread = address { bytes.append(0x64) }
    if let prefix { bytes.append(prefix) }
    switch address {
    case .base(let base, let offset):
      rex(wide: wide, reg: reg, rm: base.number, force: forceREX)
      bytes += opcode
      let low = base.number & 7
      let short = (-128...127).contains(offset)
      // rbp and r13 have no form without a displacement; rsp and r12 need a SIB byte.
      let mod: UInt8 = offset == 0 && low != 5 ? 0 : short ? 0x40 : 0x80
      bytes.append(mod | (reg & 7) << 3 | low)
      if low == 4 { bytes.append(0x24) }
      if mod != 0 { immediate(offset, bytes: short ? 1 : 4) }
    case .thread(let offset):
      rex(wide: wide, reg: reg, rm: 0, force: forceREX)
      bytes += opcode
      bytes += [(reg & 7) << 3 | 4, 0x25]
      immediate(offset, bytes: 4)
    case .relative(let offset):
      rex(wide: wide, reg: reg, rm: 0, force: forceREX)
      bytes += opcode
      bytes.append((reg & 7) << 3 | 5)
      // The processor counts from the end of the instruction, which has no immediate after the displacement.
      immediate(offset - (bytes.count + 4), bytes: 4)
    }
  }

  private mutating func registers(wide: Bool = true, _ opcode: [UInt8], reg: UInt8, rm: UInt8) {
    rex(wide: wide, reg: reg, rm: rm)
    bytes += opcode
    bytes.append(0xC0 | (reg & 7) << 3 | rm & 7)
  }

  private mutating func relative(_ opcode: [UInt8], _ label: Label) {
    bytes += opcode
    fixups.append((bytes.count, label))
    immediate(0, bytes: 4)
  }
}

// MARK: - Frames

extension ThunkAssembler {
  /// Makes rbp the frame pointer: the first instructions of a thunk that do something.
  mutating func enterFrame() {
    push(.rbp)
    frames.advance(to: bytes.count)
    frames.defineAddress(.rsp, plus: 16)
    frames.save(.rbp, below: 16)
    mov(.rbp, .rsp)
    frames.advance(to: bytes.count)
    frames.defineAddress(.rbp, plus: 16)
  }

  /// Stores a register of the caller in the frame, at an offset from rbp.
  mutating func save(_ register: Register, at offset: Int) {
    mov(.base(.rbp, offset), register)
    frames.advance(to: bytes.count)
    frames.save(register.inFrames, below: 16 - offset)
    savedInFrame.append(register)
  }

  /// From here on the registers have the caller's values: the frame does not hold them yet.
  mutating func forgetSaved() {
    frames.advance(to: bytes.count)
    for register in savedInFrame { frames.restore(register.inFrames) }
  }

  /// LEAVE and RET; behind them the frame is there again.
  mutating func leaveAndReturn() {
    leave()
    frames.advance(to: bytes.count)
    frames.remember()
    frames.defineAddress(.rsp, plus: 8)
    frames.restore(.rbp)
    for register in savedInFrame { frames.restore(register.inFrames) }
    ret()
    frames.advance(to: bytes.count)
    frames.resume()
  }

  /// LEAVE and a jump out of the code, as if the function had just been called.
  mutating func leaveAndJump(to address: UInt) {
    leave()
    frames.advance(to: bytes.count)
    frames.remember()
    frames.defineAddress(.rsp, plus: 8)
    frames.restore(.rbp)
    mov(.rax, address)
    jmp(.rax)
    frames.advance(to: bytes.count)
    frames.resume()
  }

  /// Drops the frame for that of an entry thunk, whose activation is at the address in rax: what follows up to
  /// ``resumeFrame()`` belongs to that.
  mutating func switchToActivation() {
    frames.remember()
    mov(.rsp, .rax)
    frames.advance(to: bytes.count)
    frames.defineAddress(.rsp, plus: 16 - EntryThunk.activationOffset)
    for (index, register) in EntryThunk.calleeSaved.enumerated() {
      frames.save(register.inFrames, below: 16 - EntryThunk.savedOffset(index))
    }
  }

  /// The frame is there again that ``switchToActivation()`` has dropped.
  mutating func resumeFrame() {
    frames.advance(to: bytes.count)
    frames.resume()
  }

  /// Entered by an indirect jump: the frame is there, but rbp, of which rsp is that far below, has to be set.
  mutating func findFrame(fromStackPointer distance: Int) {
    frames.advance(to: bytes.count)
    frames.defineAddress(.rsp, plus: distance + 16)
    endbr64()
    lea(.rbp, .base(.rsp, distance))
    frames.advance(to: bytes.count)
    frames.defineAddress(.rbp, plus: 16)
  }
}

extension ThunkAssembler.Register {
  fileprivate var inFrames: X86_64.CallFrames.Register { .init(encoding: Int(number)) }
}

// MARK: - Instructions

extension ThunkAssembler {
  mutating func push(_ register: Register) {
    rex(wide: false, reg: 0, rm: register.number)
    bytes.append(0x50 | register.number & 7)
  }
  mutating func pop(_ register: Register) {
    rex(wide: false, reg: 0, rm: register.number)
    bytes.append(0x58 | register.number & 7)
  }
  mutating func mov(_ to: Register, _ from: Register) { registers([0x89], reg: from.number, rm: to.number) }
  mutating func mov(_ to: Register, _ from: Address) { memory(wide: true, [0x8B], reg: to.number, from) }
  mutating func mov(_ to: Address, _ from: Register) { memory(wide: true, [0x89], reg: from.number, to) }
  mutating func mov(_ to: Register, _ value: UInt) {
    rex(wide: true, reg: 0, rm: to.number)
    bytes.append(0xB8 | to.number & 7)
    immediate(Int(bitPattern: value), bytes: 8)
  }
  mutating func mov32(_ to: Register, _ value: Int32) {
    rex(wide: false, reg: 0, rm: to.number)
    bytes.append(0xB8 | to.number & 7)
    immediate(Int(value), bytes: 4)
  }
  /// Stores a sign-extended immediate in eight bytes.
  mutating func mov(_ to: Address, immediate value: Int32) {
    memory(wide: true, [0xC7], reg: 0, to)
    immediate(Int(value), bytes: 4)
  }
  mutating func lea(_ to: Register, _ from: Address) { memory(wide: true, [0x8D], reg: to.number, from) }
  mutating func lea(_ to: Register, _ label: Label) {
    relative([0x48 | (to.number >> 3) << 2, 0x8D, 5 | (to.number & 7) << 3], label)
  }
  mutating func sub(_ register: Register, _ value: Int) {
    let short = (-128...127).contains(value)
    registers([short ? 0x83 : 0x81], reg: 5, rm: register.number)
    immediate(value, bytes: short ? 1 : 4)
  }
  mutating func xor32(_ to: Register, _ from: Register) {
    registers(wide: false, [0x31], reg: from.number, rm: to.number)
  }
  mutating func test(_ a: Register, _ b: Register) { registers([0x85], reg: b.number, rm: a.number) }
  mutating func sub(_ to: Register, _ from: Address) { memory(wide: true, [0x2B], reg: to.number, from) }
  mutating func sub(_ to: Register, _ from: Register) { registers([0x29], reg: from.number, rm: to.number) }
  mutating func cmp(_ a: Register, _ b: Address) { memory(wide: true, [0x3B], reg: a.number, b) }
  mutating func jz(_ label: Label) { relative([0x0F, 0x84], label) }
  mutating func jnz(_ label: Label) { relative([0x0F, 0x85], label) }
  mutating func jb(_ label: Label) { relative([0x0F, 0x82], label) }
  mutating func jae(_ label: Label) { relative([0x0F, 0x83], label) }
  mutating func jmp(_ label: Label) { relative([0xE9], label) }
  mutating func jmp(_ address: Address) { memory([0xFF], reg: 4, address) }
  mutating func jmp(_ register: Register) { registers(wide: false, [0xFF], reg: 4, rm: register.number) }
  mutating func call(_ register: Register) { registers(wide: false, [0xFF], reg: 2, rm: register.number) }
  mutating func call(_ address: Address) { memory([0xFF], reg: 2, address) }
  mutating func leave() { bytes.append(0xC9) }
  mutating func ret() { bytes.append(0xC3) }
  mutating func ud2() { bytes += [0x0F, 0x0B] }
  mutating func endbr64() { bytes += [0xF3, 0x0F, 0x1E, 0xFA] }
  mutating func cld() { bytes.append(0xFC) }
  mutating func fninit() { bytes += [0xDB, 0xE3] }
  mutating func fnstcw(_ to: Address) { memory([0xD9], reg: 7, to) }
  mutating func fldcw(_ from: Address) { memory([0xD9], reg: 5, from) }
  mutating func stmxcsr(_ to: Address) { memory([0x0F, 0xAE], reg: 3, to) }
  mutating func ldmxcsr(_ from: Address) { memory([0x0F, 0xAE], reg: 2, from) }

  /// Loads a scalar of up to eight bytes into a register, extended to 64 bits as its type says; vector registers for
  /// floating-point types.
  mutating func load(_ type: ScalarType, _ to: Register, _ from: Address) {
    switch type {
    case .int8: memory(wide: true, [0x0F, 0xBE], reg: to.number, from)
    case .uint8, .bool: memory([0x0F, 0xB6], reg: to.number, from)
    case .int16: memory(wide: true, [0x0F, 0xBF], reg: to.number, from)
    case .uint16: memory([0x0F, 0xB7], reg: to.number, from)
    case .int32: memory(wide: true, [0x63], reg: to.number, from)
    case .uint32: memory([0x8B], reg: to.number, from)
    case .float32: memory(prefix: 0xF3, [0x0F, 0x10], reg: to.number, from)
    case .float64: memory(prefix: 0xF2, [0x0F, 0x10], reg: to.number, from)
    case .int64, .uint64, .int128, .uint128, .pointer: memory(wide: true, [0x8B], reg: to.number, from)
    }
  }

  /// Stores the low bytes of a register as a scalar of up to eight bytes. A `Bool` becomes 0 or 1.
  mutating func store(_ type: ScalarType, _ to: Address, _ from: Register) {
    switch type {
    case .bool:
      // test r8, r8; setne [to]. REX so that the register is sil rather than dh.
      rex(wide: false, reg: from.number, rm: from.number, force: true)
      bytes += [0x84, 0xC0 | (from.number & 7) << 3 | from.number & 7]
      memory([0x0F, 0x95], reg: 0, to)
    case .int8, .uint8: memory(forceREX: true, [0x88], reg: from.number, to)
    case .int16, .uint16: memory(prefix: 0x66, [0x89], reg: from.number, to)
    case .int32, .uint32: memory([0x89], reg: from.number, to)
    case .float32: memory(prefix: 0xF3, [0x0F, 0x11], reg: from.number, to)
    case .float64: memory(prefix: 0xF2, [0x0F, 0x11], reg: from.number, to)
    case .int64, .uint64, .int128, .uint128, .pointer: memory(wide: true, [0x89], reg: from.number, to)
    }
  }

  /// Extends the low bytes of a general-purpose register to all of it, as the type says. Of a `Bool` only bit 0 counts.
  mutating func extend(_ type: ScalarType, _ register: Register) {
    switch type {
    case .int8: registers([0x0F, 0xBE], reg: register.number, rm: register.number)
    case .uint8: registers([0x0F, 0xB6], reg: register.number, rm: register.number)
    case .int16: registers([0x0F, 0xBF], reg: register.number, rm: register.number)
    case .uint16: registers([0x0F, 0xB7], reg: register.number, rm: register.number)
    case .int32: registers([0x63], reg: register.number, rm: register.number)
    case .uint32: registers(wide: false, [0x8B], reg: register.number, rm: register.number)
    case .bool:  // and r32, 1
      registers(wide: false, [0x83], reg: 4, rm: register.number)
      bytes.append(1)
    default: break
    }
  }

  /// Makes the low byte of rax, rcx, rdx or rbx 1 if it is not zero: test r8, r8; setne r8.
  mutating func normalizeBool(_ register: Register) {
    bytes += [0x84, 0xC0 | register.number << 3 | register.number, 0x0F, 0x95, 0xC0 | register.number]
  }

  /// Copies a scalar from memory to memory, through a general-purpose register that it destroys.
  mutating func copy(_ type: ScalarType, _ to: Address, _ from: Address, through scratch: Register) {
    let word: ScalarType =
      switch type {
      case .float32: .uint32
      case .float64, .int128, .uint128: .uint64
      default: type
      }
    load(word, scratch, from)
    store(word, to, scratch)
    if type.size == 16 {
      load(word, scratch, from.advanced(by: 8))
      store(word, to.advanced(by: 8), scratch)
    }
  }
}
