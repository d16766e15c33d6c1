extension InstructionTable {
  /// MMX: packed integers in the x87 registers, and the SSE instructions that use them.
  static let mmx: StaticString = """
    """
}
