extension InstructionTable {
  /// AVX-512: conversions between floating-point and integer types, and between integer sizes.
  static let avx512Conversions: StaticString = """
    """
}
