extension InstructionTable {
  /// AVX-512: shuffles, permutations, alignment.
  static let avx512Permutes: StaticString = """
    """
}
