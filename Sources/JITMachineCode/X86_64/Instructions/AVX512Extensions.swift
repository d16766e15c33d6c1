extension InstructionTable {
  /// AVX-512 extensions: CD, VNNI, IFMA, VBMI, VBMI2, BITALG, VPOPCNTDQ, BF16, VP2INTERSECT, GFNI, VAES, VPCLMULQDQ.
  static let avx512Extensions: StaticString = """
    """
}
