extension InstructionTable {
  /// SSE2: double precision, and integers in xmm registers.
  static let sse2: StaticString = """
    """
}
