extension X86_64 {
  /// Assembles text in Intel syntax, as `llvm-mc` and the GNU assembler accept it after `.intel_syntax noprefix`.
  ///
  /// It reads the text once, a statement at a time, and hands each to the ``Assembler``. Which instructions and
  /// operands exist, only the instruction table knows. A first look over the text finds the names that it defines,
  /// because how a branch is encoded depends on whether its target is a label of this text. Expressions are evaluated
  /// as they are read: what is not known then (``Value``) is settled at the end by ``finish()``.
  ///
  /// The text may be anything: numbers wrap around, nesting and sizes are limited, and each byte is looked at a bounded
  /// number of times.
  struct TextAssembler: ~Copyable {
    /// Nesting of parentheses, brackets and signs.
    static let depthLimit = 100
    /// The most bytes that a text can make; directives such as `.skip` make many from few.
    static let sizeLimit = 64 << 20

    typealias Lexer = X86_64.Lexer
    typealias Illegal = IllegalArithmetic

    struct Failure: Error {
      var message: String
      var range: Range<Int>
      var notes: [String] = []
    }

    /// A name of the text.
    struct Symbol {
      enum Kind {
        /// Not defined in this text.
        case external
        /// A place.
        case label(X86_64.Label)
        /// Defined by `.set`, here or further down.
        case value
      }
      var name: String
      var kind: Kind
      /// For ``Kind/value``: what it stands for, from its definition on.
      var value: Value?
    }

    /// A field of the code whose value is known at the end only.
    struct Fixup {
      var value: Value
      /// Where the field is in the assembler's buffer, and how many bytes it has.
      var offset: Int
      var size: Int
      /// How many elements of flexible length come before it.
      var epoch: Int
      /// The value is relative to the place so many bytes behind the field's start; absolute if nil.
      var origin: Int?
      /// What the text says there.
      var range: Range<Int>
    }

    var lexer: Lexer
    var token: Lexer.Token
    var code = Assembler()
    /// The address that numbers as branch targets are relative to.
    let address: UInt64

    var symbols: [Symbol] = []
    var symbolNumbers: [String: Int32] = [:]
    /// The last `1:` and the next one, for each number.
    var lastLocalLabels: [UInt128: Int32] = [:]
    var nextLocalLabels: [UInt128: (symbol: Int32, range: Range<Int>)] = [:]
    /// Named labels, in order of definition, and those that `.globl` names.
    var labels: [Int32] = []
    var globals: [(name: String, range: Range<Int>)] = []
    var fixups: [Fixup] = []
    var failures: [Failure] = []
    /// The line of ``linePosition``.
    private var line = 1
    private var linePosition = 0

    init(_ text: [UInt8], at address: UInt64) {
      lexer = Lexer(text)
      token = .init(kind: .separator, range: 0..<0)
      self.address = address
    }
  }

  /// Assembles text.
  ///
  /// The syntax is Intel's, as `llvm-mc` and the GNU assembler accept it after `.intel_syntax noprefix`: statements are
  /// parted by line ends or `;`, comments begin with `#` or `//`.
  ///
  /// ```swift
  /// let code = try X86_64.assemble("""
  ///     xor eax, eax
  ///   loop:
  ///     add rax, [rdi + rcx*8 - 8]
  ///     sub rcx, 1
  ///     jnz loop
  ///     ret
  ///   """)
  /// ```
  ///
  /// Labels become symbols of the result: those that `.globl` names, or all but `.L…` and numeric ones if there is no
  /// `.globl`. Names that the text does not define become relocations.
  ///
  /// - Parameters:
  ///   - text: Assembly language.
  ///   - address: The address of the first byte, if the text has numbers as branch targets.
  /// - Returns: The code.
  /// - Throws: ``AssemblyTextError`` with all mistakes and their places.
  /// - Complexity: O(*n*) in the length of the text and of the code.
  public static func assemble(_ text: String, at address: UInt64 = 0) throws(AssemblyTextError) -> CodeObject {
    try assembleWithListing(text, at: address).code
  }

  /// Assembles text, and describes the code for people.
  ///
  /// - Parameters:
  ///   - text: Assembly language, as for ``assemble(_:at:)``.
  ///   - address: The address of the first byte.
  /// - Returns: The code, and its listing with the comments of the text.
  /// - Throws: ``AssemblyTextError`` with all mistakes and their places.
  public static func assembleWithListing(
    _ text: String, at address: UInt64 = 0
  ) throws(AssemblyTextError) -> (code: CodeObject, listing: Listing) {
    var assembler = TextAssembler(Array(text.utf8), at: address)
    assembler.findDefinitions()
    assembler.readStatements()
    return try assembler.finish()
  }
}

// MARK: - Statements

extension X86_64.TextAssembler {
  mutating func advance() { token = lexer.next() }

  /// Reads all statements. One that is wrong is reported and skipped.
  mutating func readStatements() {
    lexer.position = 0
    advance()
    while token.kind != .end {
      let start = (offset: code.count, epoch: code.records.epoch)
      markLine()
      lexer.comment = nil
      do throws(Failure) {
        try readStatement()
        guard token.kind == .separator || token.kind == .end else {
          throw unexpected("the end of the statement (a new line or ';')")
        }
        guard code.count <= Self.sizeLimit else {
          throw Failure(message: "the code is larger than \(Self.sizeLimit >> 20) MiB", range: token.range)
        }
        keepComment(start)
      } catch {
        failures.append(error)
        if failures.count > X86_64.AssemblyTextError.maximumCount || code.count > Self.sizeLimit { return }
        lexer.position = token.range.lowerBound
        lexer.skipStatement()
        advance()
      }
      if token.kind == .separator { advance() }
    }
  }

  /// Says which line the code comes from that follows.
  private mutating func markLine() {
    let next = token.range.lowerBound
    while linePosition < next {
      if lexer.text[linePosition] == UInt8(ascii: "\n") { line += 1 }
      linePosition += 1
    }
    code.position(line: line)
  }

  /// Puts the comment behind a statement beside its code in the listing.
  private mutating func keepComment(_ start: (offset: Int, epoch: Int)) {
    guard let range = lexer.comment, code.count > start.offset else { return }
    let text = String(decoding: lexer.text[range], as: UTF8.self)
    let trimmed = text.drop { $0.isWhitespace }
    if !trimmed.isEmpty {
      code.records.comments.append(.init(offset: start.offset, epoch: start.epoch, text: String(trimmed)))
    }
  }

  private mutating func readStatement() throws(Failure) {
    while token.kind == .identifier || token.kind == .integer {
      let first = token
      advance()
      if first.kind == .integer {
        guard token.isOperation(":") else {
          throw Failure(message: "a statement can't begin with a number", range: first.range)
        }
        try defineLocalLabel(first)
        advance()
      } else if token.isOperation(":") {
        try defineLabel(first)
        advance()
      } else if token.isOperation("=") || token.kind == .identifier && word(token) == "equ" {
        advance()
        return try define(name(first), at: first.range)
      } else {
        return try readOperation(first)
      }
    }
    if token.isOperation("{") { return try readInstruction(nil) }
    if token.kind != .separator && token.kind != .end { throw unexpected("an instruction, a directive or a label") }
  }

  /// A directive or an instruction whose first word has been read.
  private mutating func readOperation(_ first: Lexer.Token) throws(Failure) {
    let name = word(first)
    if let directive = Self.directives[name] { return try read(directive, name, first.range) }
    if name.hasPrefix(".") {
      throw Failure(message: "unknown directive '\(clipped(name))'", range: first.range)
    }
    try readInstruction(first)
  }

  // MARK: Words

  /// A token's text.
  func name(_ token: Lexer.Token) -> String { String(decoding: lexer.text[token.range], as: UTF8.self) }

  /// A token's text in lower case: mnemonics, registers, keywords.
  func word(_ token: Lexer.Token) -> String {
    String(decoding: lexer.text[token.range].lazy.map { $0 &- UInt8(ascii: "A") < 26 ? $0 | 0x20 : $0 }, as: UTF8.self)
  }

  /// For messages.
  func clipped(_ text: String) -> String { text.count > 40 ? text.prefix(40) + "…" : text }

  func unexpected(_ expected: String) -> Failure {
    switch token.kind {
    case .invalid: return Failure(message: lexer.problem, range: token.range)
    case .separator, .end: return Failure(message: "expected \(expected)", range: token.range)
    default: return Failure(message: "expected \(expected), found '\(clipped(name(token)))'", range: token.range)
    }
  }

  /// Consumes an operator that has to be here.
  mutating func expect(_ operation: StaticString) throws(Failure) {
    guard token.isOperation(operation) else { throw unexpected("'\(operation)'") }
    advance()
  }
}
