extension InstructionTable {
  /// Compare and exchange, fences, cache control, transactions, direct stores.
  static let atomics: StaticString = """
    """
}
