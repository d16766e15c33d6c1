extension InstructionTable {
  /// AVX-512: gathers and scatters.
  static let avx512Gathers: StaticString = """
    """
}
