extension InstructionTable {
  /// The x87 floating-point unit.
  static let x87: StaticString = """
    """
}
