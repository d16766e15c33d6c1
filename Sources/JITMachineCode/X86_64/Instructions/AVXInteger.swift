extension InstructionTable {
  /// AVX and AVX2: integer arithmetic, comparisons, shifts and logic.
  static let avxInteger: StaticString = """
    """
}
