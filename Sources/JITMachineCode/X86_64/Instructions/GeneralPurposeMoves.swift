extension InstructionTable {
  /// MOV and its relatives: extensions, conditional moves, exchanges, LEA.
  static let moves: StaticString = """
    """
}
