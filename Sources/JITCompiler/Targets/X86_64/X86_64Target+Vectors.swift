import JITIR

// Vectors of 128 bits.

extension X86_64Target {
  /// A shift of every lane of 2, 4 or 8 bytes by a constant below its width.
  mutating func shiftLanes(
    _ result: VirtualRegister, _ source: VirtualRegister, _ size: Int, _ kind: ShiftKind, _ count: Int64
  ) {
    let opcode: UInt8 = size == 2 ? 0x71 : size == 4 ? 0x72 : 0x73
    let digit: UInt8 = kind == .left ? 6 : kind == .rightSigned ? 4 : 2
    inPlace(result, source, opcode, digit, count)
  }

  /// An instruction of the shift groups: with VEX the result is in vvvv and the source in rm.
  mutating func inPlace(
    _ result: VirtualRegister, _ source: VirtualRegister, _ opcode: UInt8, _ digit: UInt8, _ count: Int64
  ) {
    if hasAVX {
      let start = operandCount
      add(result, .definition, .register)
      add(source, .use, .register)
      lowering.append(
        Form.vexDigit(opcode, digit, map: 1, pp: 1, immediate: 1), detail: 0, fields: Fields.make(rm: 1, vvvv: 0),
        immediate: count, from: start)
    } else {
      modify(
        Form.digit(0x0F00 | UInt32(opcode), digit, Form.prefix66, immediate: 1), result, source, immediate: count)
    }
  }

  /// PEXTRB, PEXTRW, PEXTRD, PEXTRQ.
  mutating func extractInteger(_ result: VirtualRegister, _ source: VirtualRegister, _ lane: Int, _ size: Int) {
    let opcode: UInt32 = size == 1 ? 0x0F3A14 : size == 2 ? 0x0F3A15 : 0x0F3A16
    let start = operandCount
    add(result, .definition, .register)
    add(source, .use, .register)
    lowering.append(
      VectorForm(1, opcode, isWide: size == 8, immediate: 1).encoding(avx: hasAVX), detail: 0,
      fields: Fields.make(reg: 1, rm: 0), immediate: Int64(lane), from: start)
  }

  /// Lowers an instruction on a vector; false when there is none.
  mutating func lowerVector(_ record: Record, _ result: VirtualRegister) -> Bool {
    lowerFloat(record, result)
  }
}
