/// The x86-64 instruction table: rows of the Intel manual, as text.
///
/// `Documentation/InstructionTable.md` explains the notation. The rows are text and not Swift values because the compiler
/// stores a string literal as it is, where thousands of initialiser calls take it minutes; they are read on first use.
package struct InstructionTable: Sendable {
  /// Every family of rows, in the order that decides between equally short encodings.
  /// The last is ``reserved``.
  static let families: [StaticString] = [
    moves, arithmetic, logic, shifts, bits, stack, controlFlow, strings, atomics, systemState, system,
    x87, mmx, sse, sse2, sse3, sse4, cryptography,
    avxMoves, avxFloat, avxInteger, fma, avxExtensions,
    avx512Masks, avx512Moves, avx512Float, avx512Conversions, avx512Integer, avx512Permutes, avx512Gathers,
    avx512Extensions,
    avx512Float16,
    apxArithmetic, apxLogic, apxShifts, apxConditions, apx,
    bounds, reserved,
  ]

  /// The table that everything reads.
  package static let shared = InstructionTable()

  package let rows: [X86_64.InstructionRow]
  /// CPU features as rows name them, separated by spaces; ``X86_64/InstructionRow/features`` is an index.
  package let featureSets: [String]
  /// Implicit operands as rows name them; ``X86_64/InstructionRow/effects`` is an index.
  let effects: [String]
  /// Rows that could not be read: none, or a test fails.
  let problems: [X86_64.RowReader.Problem]
  /// Spellings beside the printed ones.
  package let spellings: [X86_64.RowReader.SpelledName]

  /// The first row with a form.
  static let numbers: [X86_64.InstructionForm: Int] = Dictionary(
    shared.rows.enumerated().map { ($1.form, $0) }, uniquingKeysWith: { first, _ in first })

  private init() {
    var reader = X86_64.RowReader()
    for (family, text) in Self.families.enumerated() {
      reader.read(text, family: UInt8(family))
    }
    rows = reader.rows
    spellings = reader.names
    problems = reader.problems
    featureSets = reader.vocabulary.featureSets.values
    effects = reader.vocabulary.effects.values
  }
}
