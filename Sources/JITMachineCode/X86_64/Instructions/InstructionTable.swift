/// The x86-64 instruction table: rows of the Intel manual, as text.
///
/// `Documentation/InstructionTable.md` explains the notation. The rows are text and not Swift values because the compiler
/// stores a string literal as it is, where thousands of initialiser calls take it minutes; they are read on first use.
enum InstructionTable {
  /// Every family of rows, in the order that decides between equally short encodings.
  static let families: [StaticString] = [
    moves, arithmetic, logic, shifts, bits, stack, controlFlow, strings, atomics, systemState, system,
    x87, mmx, sse, sse2, sse3, sse4, cryptography,
    avxMoves, avxFloat, avxInteger, fma, avxExtensions,
    avx512Masks, avx512Moves, avx512Float, avx512Conversions, avx512Integer, avx512Permutes, avx512Gathers, avx512Extensions,
    avx512Float16,
  ]
}
