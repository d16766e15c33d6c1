extension InstructionTable {
  /// Jumps, calls, returns, traps, loops, NOPs.
  static let controlFlow: StaticString = """
    """
}
