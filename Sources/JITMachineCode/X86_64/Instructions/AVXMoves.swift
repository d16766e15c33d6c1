extension InstructionTable {
  /// AVX and AVX2: moves, shuffles, blends, broadcasts, inserts and extracts, gathers.
  static let avxMoves: StaticString = """
    """
}
