// REX2: the prefix of APX that gives instructions of the maps 0 and 1 registers from 16 on. Apart from the other paths,
// so that these know nothing of it.

extension X86_64.Encoder {
  /// An instruction with REX2 whose ModRM.rm, if it has ModRM, is a register.
  ///
  /// - Parameters:
  ///   - form: What to encode: legacy, of map 0 or 1.
  ///   - reg: The code of the register in ModRM.reg.
  ///   - rm: The code of the register in ModRM.rm or in the opcode.
  ///   - immediate: The bytes that follow.
  static func encodeREX2(
    _ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: UInt64, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // The caller left the room that the encoder asks for.
    var cursor = unsafe legacyPrefixes(form, at: start)
    unsafe cursor = opcode(form, fields: fields(reg, index: 0, base: rm), plus: rm, at: cursor)
    return unsafe registerTail(form, reg: reg, rm: rm, immediate: immediate, at: cursor)
  }

  /// An instruction with REX2 whose ModRM.rm is memory.
  static func encodeREX2(
    _ form: X86_64.InstructionForm, reg: UInt8, address: X86_64.EncodedAddress, immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var (form, cursor) = unsafe leadingPrefixes(form, address, at: start)
    unsafe cursor = legacyPrefixes(form, at: cursor)
    let index = address.indexHighBit << 4 | address.indexBit << 3
    let base = address.baseHighBit << 4 | address.baseBit << 3
    unsafe cursor = opcode(form, fields: fields(reg, index: index, base: base), plus: 0, at: cursor)
    return unsafe memoryTail(form, reg: reg, address: address, immediate: immediate, at: cursor)
  }

  /// The bits 4 and 3 of three registers' numbers where REX2 has them.
  private static func fields(_ reg: UInt8, index: UInt8, base: UInt8) -> UInt8 {
    (reg & 16) << 2 | (index & 16) << 1 | (base & 16) | (reg >> 1 & 4) | (index >> 2 & 2) | (base >> 3 & 1)
  }

  /// REX2 and the opcode bytes: an escape 0F is a bit of the prefix.
  private static func opcode(
    _ form: X86_64.InstructionForm, fields: UInt8, plus: UInt8, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let escapes = form.escapeCount
    unsafe start[0] = 0xd5
    unsafe start[1] = (escapes > 0 ? 0x80 : 0) | fields | (form.isWide ? 8 : 0)
    let count = form.opcodeCount - escapes
    let low = form.hasPlusRegister ? UInt32(plus & 7) << UInt32((count - 1) * 8) : 0
    let bytes = (form.opcodeBytes >> UInt32(escapes * 8)) &+ low
    // Safe: the caller left room for a word beyond the instruction.
    unsafe UnsafeMutableRawPointer(start + 2).storeBytes(of: bytes, as: UInt32.self)
    return unsafe start + 2 + count
  }
}
