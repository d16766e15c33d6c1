extension InstructionTable {
  /// AVX512-FP16: half precision.
  static let avx512Float16: StaticString = """
    """
}
