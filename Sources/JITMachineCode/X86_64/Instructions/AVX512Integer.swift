extension InstructionTable {
  /// AVX-512: integer arithmetic, comparisons, shifts and logic.
  static let avx512Integer: StaticString = """
    """
}
