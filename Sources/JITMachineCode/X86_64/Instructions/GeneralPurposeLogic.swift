extension InstructionTable {
  /// AND, OR, XOR, NOT, TEST.
  static let logic: StaticString = """
    """
}
