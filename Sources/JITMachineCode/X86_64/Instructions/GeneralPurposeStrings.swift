extension InstructionTable {
  /// String instructions and port input and output.
  static let strings: StaticString = """
    """
}
