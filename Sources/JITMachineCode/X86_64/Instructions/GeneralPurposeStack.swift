extension InstructionTable {
  /// PUSH, POP, ENTER, LEAVE.
  static let stack: StaticString = """
    """
}
