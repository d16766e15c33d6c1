extension X86_64 {
  /// Assembles instructions into a ``CodeObject``.
  ///
  /// ```swift
  /// import JITAssembler
  ///
  /// var a = X86_64.Assembler()
  /// let loop = a.label()
  /// a.xor(.eax, .eax)
  /// a.bind(loop)
  /// a.add(.rax, [.rdi + .rcx * 8 - 8])
  /// a.sub(.rcx, 1)
  /// a.jump(.ifNotZero, to: loop)
  /// a.ret()
  /// let code = try a.finish()
  /// ```
  ///
  /// With `import JITAssembler`, every instruction of the table has a method of its mnemonic's name, with one overload
  /// a combination of operand types; they are generated from the table. Of several encodings the shortest is taken, as
  /// reference assemblers do. What the operand types can't rule out (an immediate that does not fit, AH beside a REX
  /// prefix) is remembered: the first error is thrown by ``finish()``, so that the instructions themselves need no
  /// `try`.
  ///
  /// A compiler's back end, which knows the row it wants, calls ``emit(_:reg:rm:)`` and its relatives with an
  /// ``InstructionForm`` and raw register numbers; the typed methods do just that.
  @safe
  public struct Assembler: ~Copyable {
    /// Where the next byte goes. Invariant: `start <= cursor`, and ``Encoder/room`` bytes follow `limit`.
    @usableFromInline var cursor: UnsafeMutablePointer<UInt8>
    @usableFromInline var limit: UnsafeMutablePointer<UInt8>
    @usableFromInline var start: UnsafeMutablePointer<UInt8>
    /// The first error.
    @usableFromInline var failure: AssemblyError?
    /// Everything that is not bytes.
    var records = Records()

    /// Creates an assembler with an empty buffer.
    ///
    /// - Parameter capacity: How many bytes of code to make room for at first; the buffer grows.
    public init(capacity: Int = 4096) {
      let size = min(max(capacity, 256), 1 << 30) + Encoder.room
      // Safe: deinit and grow() are the only places that free the buffer.
      unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
      unsafe cursor = start
      unsafe limit = start + (size - Encoder.room)
    }

    deinit { unsafe start.deallocate() }

    /// How many bytes have been emitted so far, before branches are shortened.
    @inlinable public var count: Int { unsafe cursor - start }

    /// The bytes emitted so far, before branches are shortened.
    public var bytes: [UInt8] { unsafe [UInt8](UnsafeBufferPointer(start: start, count: count)) }
  }

  /// Why code could not be assembled.
  public struct AssemblyError: Error, Hashable, CustomStringConvertible {
    /// What is wrong, with the mnemonic, the operands and the forms that exist where those are known.
    public let message: String
    /// The offset of the instruction in the code, before branches are shortened.
    public let offset: Int
    /// The source position that ``Assembler/position(line:column:)`` gave last, if any.
    public let line: Int?

    public var description: String { "at offset \(offset)\(line.map { ", line \($0)" } ?? ""): \(message)" }
  }
}

extension X86_64.Assembler {
  /// Makes room for `count` more bytes and an instruction.
  @usableFromInline @inline(never)
  mutating func grow(by count: Int = 0) {
    let used = self.count

    let capacity = max((unsafe limit - start) * 2, used + count + 256)
    // Safe: the new buffer holds everything in use, and the old one is freed once.
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity + X86_64.Encoder.room)
    unsafe larger.update(from: start, count: used)
    unsafe start.deallocate()
    unsafe start = larger
    unsafe cursor = larger + used
    unsafe limit = larger + capacity
  }

  /// Remembers the first error.
  mutating func fail(_ message: String) {
    guard failure == nil else { return }
    failure = X86_64.AssemblyError(message: message, offset: count, line: records.positions.last?.line)
  }
}

extension X86_64.Assembler {
  /// Emits an instruction without operands, or with fixed ones.
  @inlinable
  public mutating func emit(_ form: X86_64.InstructionForm) { emit(form, reg: 0, rm: 0) }

  /// Emits an instruction whose operands are registers.
  ///
  /// - Parameters:
  ///   - form: The row. Its name tells the operands, and the table which field each is in.
  ///   - reg: The code of the register in ModRM.reg; 0 if there is none.
  ///   - rm: The code of the register in ModRM.rm or in the opcode.
  @usableFromInline @inline(never)
  mutating func emitLegacy(_ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: UInt64) {
    if unsafe cursor > limit { grow() }
    if (reg | rm) & (X86_64.Encoder.forbidsREX | 16) != 0 {
      if (reg | rm) & 16 != 0 { return emitHigh(form, reg: reg, rm: rm, immediate: immediate) }
      checkCodes(form, reg: reg, rm: rm, address: nil)
    }
    guard form.isPlain else { return emitHigh(form, reg: reg, rm: rm, immediate: immediate) }
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encodeLegacy(form, reg: reg, rm: rm, immediate: immediate, at: cursor)
  }

  /// Emits an instruction whose operands are registers.
  ///
  /// - Parameters:
  ///   - form: The row. Its name tells the operands, and the table which field each is in.
  ///   - reg: The code of the register in ModRM.reg; 0 if there is none.
  ///   - rm: The code of the register in ModRM.rm or in the opcode.
  @inlinable @inline(__always)
  public mutating func emit(_ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8) {
    emitLegacy(form, reg: reg, rm: rm, immediate: 0)
  }

  /// Emits an instruction whose operands are registers and an immediate.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The code of the register in ModRM.reg; 0 if there is none.
  ///   - rm: The code of the register in ModRM.rm or in the opcode.
  ///   - immediate: The bytes that follow; those beyond the form's size are ignored.
  @inlinable @inline(__always)
  public mutating func emit(_ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: Int) {
    emitLegacy(form, reg: reg, rm: rm, immediate: UInt64(bitPattern: Int64(immediate)))
  }

  /// Emits an instruction with a memory operand.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The code of the register in ModRM.reg; 0 if there is none.
  ///   - memory: The operand in ModRM.rm.
  @inlinable @inline(__always)
  public mutating func emit(_ form: X86_64.InstructionForm, reg: UInt8, memory: X86_64.Memory) {
    emitLegacy(form, reg: reg, memory: memory, immediate: 0)
  }

  /// Emits an instruction with a memory operand and an immediate.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The code of the register in ModRM.reg; 0 if there is none.
  ///   - memory: The operand in ModRM.rm.
  ///   - immediate: The bytes that follow; those beyond the form's size are ignored.
  @inlinable @inline(__always)
  public mutating func emit(_ form: X86_64.InstructionForm, reg: UInt8, memory: X86_64.Memory, immediate: Int) {
    emitLegacy(form, reg: reg, memory: memory, immediate: UInt64(bitPattern: Int64(immediate)))
  }

  @usableFromInline @inline(never)
  mutating func emitLegacy(_ form: X86_64.InstructionForm, reg: UInt8, memory: X86_64.Memory, immediate: UInt64) {
    if unsafe cursor > limit { grow() }
    let address = memory.encoded
    if reg & (X86_64.Encoder.forbidsREX | 16) != 0 {
      if reg & 16 != 0 { return emitHigh(form, reg: reg, memory: memory, immediate: immediate) }
      checkCodes(form, reg: reg, rm: 0, address: address)
    }
    if address.bits & X86_64.EncodedAddress.uncommon != 0 {
      if address.hasHighRegisters { return emitHigh(form, reg: reg, memory: memory, immediate: immediate) }
      checkAddress(form, address)
    }
    guard form.isPlain else { return emitHigh(form, reg: reg, memory: memory, immediate: immediate) }
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encodeLegacy(form, reg: reg, address: address, immediate: immediate, at: cursor)
    if memory.target != 0 { refer(form, memory) }
  }

  /// Emits a VEX or EVEX instruction whose operands are registers.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The number of the register in ModRM.reg.
  ///   - vvvv: The number of the register in VEX.vvvv; 0 if there is none.
  ///   - rm: The number of the register in ModRM.rm.
  ///   - mask: AVX-512's mask.
  ///   - rounding: AVX-512's rounding.
  ///   - immediate: The bytes that follow.
  @inlinable @inline(__always)
  public mutating func emit(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, rm: UInt8, mask: X86_64.WriteMask = .none,
    rounding: X86_64.StaticRounding = .dynamic, immediate: Int = 0
  ) {
    emitVector(
      form, reg: reg, vvvv: vvvv, rm: rm, extras: mask.bits | rounding.bits,
      immediate: UInt64(bitPattern: Int64(immediate)))
  }

  /// Emits a VEX or EVEX instruction with a memory operand.
  ///
  /// - Parameters:
  ///   - form: The row.
  ///   - reg: The number of the register in ModRM.reg.
  ///   - vvvv: The number of the register in VEX.vvvv; 0 if there is none.
  ///   - memory: The operand in ModRM.rm.
  ///   - mask: AVX-512's mask.
  ///   - immediate: The bytes that follow.
  @inlinable @inline(__always)
  public mutating func emit(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, memory: X86_64.Memory, mask: X86_64.WriteMask = .none,
    immediate: Int = 0
  ) {
    emitVector(
      form, reg: reg, vvvv: vvvv, memory: memory, extras: mask.bits, immediate: UInt64(bitPattern: Int64(immediate)))
  }

  @usableFromInline @inline(never)
  mutating func emitVector(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, rm: UInt8, extras: UInt8, immediate: UInt64
  ) {
    if unsafe cursor > limit { grow() }
    if (reg | rm | vvvv) & 16 != 0, form.encodingBits != 3 { failHigh(form) }
    if (reg | rm | vvvv) & X86_64.Encoder.forbidsREX != 0 { checkCodes(form, reg: reg | vvvv, rm: rm, address: nil) }
    if form.bits & X86_64.InstructionForm.checked != 0 || extras & 8 != 0 {
      checkOperands(form, reg: reg, vvvv: vvvv, rm: rm, address: nil, extras: extras)
    }
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encode(
      form, reg: reg, rm: rm, vvvv: vvvv, extras: .init(bits: extras), immediate: immediate, at: cursor)
  }

  @usableFromInline @inline(never)
  mutating func emitVector(
    _ form: X86_64.InstructionForm, reg: UInt8, vvvv: UInt8, memory: X86_64.Memory, extras: UInt8, immediate: UInt64
  ) {
    if unsafe cursor > limit { grow() }
    var address = memory.encoded
    if (reg | vvvv) & 16 != 0 || address.hasHighRegisters, form.encodingBits != 3 { failHigh(form) }
    if (reg | vvvv) & X86_64.Encoder.forbidsREX != 0 { checkCodes(form, reg: reg | vvvv, rm: 0, address: address) }
    if form.bits & X86_64.InstructionForm.checked != 0 || extras & 8 != 0 {
      checkOperands(form, reg: reg, vvvv: vvvv, rm: 0, address: address, extras: extras)
      address = addressAsWanted(form, address)
    }
    if address.bits & X86_64.EncodedAddress.uncommon != 0 { checkAddress(form, address) }
    let start = count
    // Safe: the encoder stores at most `room` bytes, and there are as many behind `limit`.
    unsafe cursor = X86_64.Encoder.encode(
      form, reg: reg, address: address, vvvv: vvvv, extras: .init(bits: extras), immediate: immediate, at: cursor)
    if count - start > X86_64.longestInstruction { failLength(form, count - start) }
    if memory.target != 0 { refer(form, memory) }
  }
}
