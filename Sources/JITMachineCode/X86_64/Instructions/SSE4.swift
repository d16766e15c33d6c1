extension InstructionTable {
  /// SSE4.1, SSE4.2 and SSE4a.
  static let sse4: StaticString = """
    """
}
