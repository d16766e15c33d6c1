extension InstructionTable {
  /// Shifts and rotates.
  static let shifts: StaticString = """
    """
}
