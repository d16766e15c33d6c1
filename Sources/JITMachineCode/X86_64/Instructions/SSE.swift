extension InstructionTable {
  /// SSE: packed and scalar single precision.
  static let sse: StaticString = """
    """
}
