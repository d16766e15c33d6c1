extension InstructionTable {
  /// FMA3: fused multiply and add.
  static let fma: StaticString = """
    """
}
