extension InstructionTable {
  /// SSE3 and SSSE3.
  static let sse3: StaticString = """
    """
}
