/// The x86-64 instruction table: rows of the Intel manual, as text.
///
/// `Documentation/InstructionTable.md` explains the notation. The rows are text and not Swift values because the
/// compiler stores a string literal as it is, where thousands of initialiser calls take it minutes; they are read on
/// first use.
package struct InstructionTable: Sendable {
  /// Every family of rows with its name, in the order that decides between equally short encodings.
  /// The last is ``reserved``.
  static let families: [(name: StaticString, rows: StaticString)] = [
    ("GeneralPurposeMoves", moves),
    ("GeneralPurposeArithmetic", arithmetic),
    ("GeneralPurposeLogic", logic),
    ("GeneralPurposeShifts", shifts),
    ("GeneralPurposeBits", bits),
    ("GeneralPurposeStack", stack),
    ("GeneralPurposeControlFlow", controlFlow),
    ("GeneralPurposeStrings", strings),
    ("GeneralPurposeAtomics", atomics),
    ("GeneralPurposeSystemState", systemState),
    ("GeneralPurposeSystem", system),
    ("X87", x87),
    ("MMX", mmx),
    ("SSE", sse),
    ("SSE2", sse2),
    ("SSE3", sse3),
    ("SSE4", sse4),
    ("Cryptography", cryptography),
    ("AVXMoves", avxMoves),
    ("AVXFloat", avxFloat),
    ("AVXInteger", avxInteger),
    ("FMA", fma),
    ("AVXExtensions", avxExtensions),
    ("AVX512Masks", avx512Masks),
    ("AVX512Moves", avx512Moves),
    ("AVX512Float", avx512Float),
    ("AVX512Conversions", avx512Conversions),
    ("AVX512Integer", avx512Integer),
    ("AVX512Permutes", avx512Permutes),
    ("AVX512Gathers", avx512Gathers),
    ("AVX512Extensions", avx512Extensions),
    ("AVX512Float16", avx512Float16),
    ("APXArithmetic", apxArithmetic),
    ("APXLogic", apxLogic),
    ("APXShifts", apxShifts),
    ("APXConditions", apxConditions),
    ("APX", apx),
    ("Bounds", bounds),
    ("Reserved", reserved),
  ]

  /// The names of the families, by the number that ``X86_64/InstructionRow/family`` is.
  package static var familyNames: [String] { families.map { "\($0.name)" } }

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
    for (number, family) in Self.families.enumerated() {
      reader.read(family.rows, family: UInt8(number))
    }
    rows = reader.rows
    spellings = reader.names
    problems = reader.problems
    featureSets = reader.vocabulary.featureSets.values
    effects = reader.vocabulary.effects.values
  }
}
