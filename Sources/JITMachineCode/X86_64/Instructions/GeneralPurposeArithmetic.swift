extension InstructionTable {
  /// Addition, subtraction, multiplication, division, comparison.
  static let arithmetic: StaticString = """
    """
}
