extension InstructionTable {
  /// AVX-512: floating-point arithmetic, comparisons and fused multiply-add.
  static let avx512Float: StaticString = """
    """
}
