extension InstructionTable {
  /// AVX-512: instructions on mask registers.
  static let avx512Masks: StaticString = """
    """
}
