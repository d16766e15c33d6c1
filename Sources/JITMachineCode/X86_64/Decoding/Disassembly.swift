extension X86_64 {
  /// Decodes the instruction at a position.
  ///
  /// - Parameters:
  ///   - bytes: Machine code, or any bytes at all.
  ///   - position: Where to begin, in `bytes.indices`.
  /// - Returns: The instruction, or one whose ``Instruction/isBad`` is true and which has one byte.
  public static func decode(_ bytes: [UInt8], at position: Int = 0) -> Instruction {
    guard bytes.indices.contains(position) else { return Instruction(row: nil, mnemonic: "(bad)", length: 1) }
    return Decoder.decode(bytes.span, at: position)
  }
}
