extension InstructionTable {
  /// AVX: floating-point arithmetic, comparisons and conversions.
  static let avxFloat: StaticString = """
    """
}
