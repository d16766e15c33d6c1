extension InstructionTable {
  /// Bit tests and scans, counts, BMI1, BMI2, TBM, ADX, CRC32.
  static let bits: StaticString = """
    """
}
