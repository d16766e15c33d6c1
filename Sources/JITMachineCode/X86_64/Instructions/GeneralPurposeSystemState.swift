extension InstructionTable {
  /// Flags, time-stamp, identification, random numbers, extended state, control-flow enforcement: unprivileged system instructions.
  static let systemState: StaticString = """
    """
}
