extension InstructionTable {
  /// Privileged instructions.
  static let system: StaticString = """
    """
}
