extension InstructionTable {
  /// AES, PCLMULQDQ, SHA and GFNI in their legacy encodings.
  static let cryptography: StaticString = """
    """
}
