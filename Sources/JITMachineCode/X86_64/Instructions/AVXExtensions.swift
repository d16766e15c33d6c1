extension InstructionTable {
  /// VEX-encoded extensions: F16C, VAES, VPCLMULQDQ, GFNI, AVX-VNNI, AVX-IFMA, AVX-NE-CONVERT, SHA512, SM3, SM4.
  static let avxExtensions: StaticString = """
    """
}
