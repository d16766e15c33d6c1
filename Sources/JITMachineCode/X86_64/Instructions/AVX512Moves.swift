extension InstructionTable {
  /// AVX-512: moves, broadcasts, inserts and extracts, blends, expand and compress.
  static let avx512Moves: StaticString = """
    """
}
