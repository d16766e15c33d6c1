/// Reads a module from text. The grammar is in `Documentation/IR.md`.
///
/// Two passes over the bytes: the first reads everything but function bodies, so that calls can refer to what comes
/// later; the second reads the bodies. Within a body a value may be used before the text defines it: its operand holds
/// a placeholder until the body ends. Nothing recurses, every loop advances, and numbers are checked before use, so
/// that any text gives a module or errors in time linear in its length.
///
/// After an error in a body the parser goes on at the next line, elsewhere at the next line that begins an item.
struct Parser {
  var source: [UInt8]
  var position = 0
  var diagnostics: [Diagnostic] = []
  var result = ParsedModule()

  /// Functions and data share one name space.
  var globals = Names<Export.Item>()
  var bodies: [(function: FunctionIndex, position: Int)] = []
  var fileNumbers: [[UInt8]: UInt32] = [:]
  /// What names something that may be declared later. An export is not in the module before that is found.
  var pendingExports: [(name: String, target: Range<Int>)] = []
  var pendingRelocations: [PendingRelocation] = []
  var pendingRuns: [Int] = []
  var pendingComments: [String] = []
  var pendingTests: [Range<Int>] = []
  var body = BodyState()

  /// The most errors that are reported.
  static let errorLimit = 20
  /// The most bytes of a data object.
  static let dataLimit = 1 << 28

  /// An error was reported; go on at the next line.
  struct Failure: Error {}

  /// An address in a data object of the module, of something that is not known yet.
  struct PendingRelocation {
    var data: DataIndex
    var offset: Int
    var addend: Int64
    var target: Range<Int>
  }

  init(_ text: String) {
    source = Array(text.utf8)
    source.append(0)
  }

  mutating func parse() throws(TextError) -> ParsedModule {
    if source.count > Int(UInt32.max / 2) { try fail("a text of at most 2 GiB", at: 0) }
    while !isAtEnd, diagnostics.count < Parser.errorLimit {
      do { try parseItem() } catch { recoverAtItem() }
    }
    takeComments(.end)
    resolveReferences()
    for entry in bodies where diagnostics.count < Parser.errorLimit {
      position = entry.position
      parseBody(entry.function)
    }
    parseDirectives()
    if !diagnostics.isEmpty {
      throw TextError(diagnostics.sorted { ($0.line, $0.column) < ($1.line, $1.column) })
    }
    result.positions.source = source
    return result
  }

  private mutating func fail(_ expected: String, at offset: Int) throws(TextError) {
    throw TextError([Diagnostic("expected \(expected)", in: source, at: offset)])
  }

  /// Whether only space and comments are left; they are skipped.
  private var isAtEnd: Bool {
    mutating get {
      skipTrivia()
      return position == source.count - 1
    }
  }

  /// Skips to the next line that begins like an item.
  private mutating func recoverAtItem() {
    let words = ["function", "import", "export", "data", "mutable", "file"].map { Array($0.utf8) }
    while position < source.count - 1 {
      skipLine()
      if position < source.count - 1 { position += 1 }
      if words.contains(where: { source[position...].starts(with: $0) }) { return }
    }
  }

  // MARK: - Items

  private mutating func parseItem() throws(Failure) {
    let start = position
    if acceptWord("file") {
      let name = try string("a file name in quotes")
      fileNumbers[name] = UInt32(result.module.files.count)
      result.module.files.append(String(decoding: name, as: UTF8.self))
      try endItem(.file(result.module.files.count - 1))
    } else if acceptWord("export") {
      try parseExport()
    } else if acceptWord("import") {
      if acceptWord("data") {
        try parseImportedData()
      } else if acceptWord("function") {
        try parseImportedFunction()
      } else {
        throw report("expected `function` or `data` after `import`")
      }
    } else if acceptWord("mutable") {
      guard acceptWord("data") else { throw report("expected `data` after `mutable`") }
      try parseData(isMutable: true)
    } else if acceptWord("data") {
      try parseData(isMutable: false)
    } else if acceptWord("function") {
      try parseFunction()
    } else {
      position = start
      throw report("expected `function`, `import`, `export`, `data`, `mutable` or `file`")
    }
  }

  /// Keeps the comments before an item and the one after it on its line.
  private mutating func endItem(_ anchor: Comment.Anchor) throws(Failure) {
    takeComments(anchor)
    try endLine(anchor)
  }

  private mutating func declare(_ name: Range<Int>, _ item: Export.Item) throws(Failure) {
    let (_, isNew) = globals.insert(source, name, item)
    guard isNew else { throw report("`@\(text(name))` is already declared", at: name.lowerBound) }
  }

  private mutating func parseExport() throws(Failure) {
    let name = String(decoding: try string("a name in quotes"), as: UTF8.self)
    try expect("=")
    let target = try sigilName("@", "a function or data object such as `@main`")
    pendingExports.append((name, target))
    try endItem(.export(pendingExports.count - 1))
  }

  private mutating func parseImportedData() throws(Failure) {
    let name = try sigilName("@", "a name such as `@table`")
    let symbol = try importSymbol() ?? nameText(name)
    let index = result.module.define(DataObject(name: nameText(name), importedSymbol: symbol))
    try declare(name, .data(index))
    try endItem(.data(index))
  }

  private mutating func importSymbol() throws(Failure) -> String? {
    guard acceptWord("as") else { return nil }
    return String(decoding: try string("a symbol in quotes"), as: UTF8.self)
  }

  private mutating func parseImportedFunction() throws(Failure) {
    let name = try sigilName("@", "a name such as `@print`")
    let signature = try parseSignature()
    let symbol = try importSymbol()
    let index = result.module.importFunction(nameText(name), signature, symbol: symbol)
    try declare(name, .function(index))
    try endItem(.function(index))
  }

  private mutating func parseFunction() throws(Failure) {
    let name = try sigilName("@", "a name such as `@main`")
    let header = position
    let signature = try parseSignature()
    let index = result.module.declareFunction(nameText(name), signature)
    try declare(name, .function(index))
    guard accept("{") else { return try endItem(.function(index)) }
    bodies.append((index, header))
    takeComments(.function(index))
    skipBody()
    guard accept("}") else { throw report("expected `}` to close the function") }
    try endLine(.function(index))
  }

  /// Skips to the brace that closes a body, without keeping comments.
  private mutating func skipBody() {
    while position < source.count - 1, source[position] != UInt8(ascii: "}") {
      switch source[position] {
      // Most bytes are letters.
      case UInt8(ascii: "a")...UInt8(ascii: "z"): position &+= 1
      case UInt8(ascii: ";"): skipLine()
      case UInt8(ascii: "\""): skipString()
      default: position += 1
      }
    }
  }

  /// `(i64, %x: signed i8) -> f64, i8`, where names are skipped.
  mutating func parseSignature() throws(Failure) -> Signature {
    try expect("(")
    var signature = Signature()
    if !acceptInList(")") {
      repeat {
        skipTrivia()
        if source[position] == UInt8(ascii: "%") {
          _ = try sigilName("%", "a value")
          try expect(":")
        }
        if try acceptExtension() { signature.signedParameters.insert(signature.parameters.count) }
        signature.parameters.append(try type())
      } while acceptInList(",")
      try expectInList(")")
    }
    if acceptArrow() {
      repeat {
        if try acceptExtension() { signature.signedResults.insert(signature.results.count) }
        signature.results.append(try type())
      } while accept(",")
    }
    if max(signature.parameters.count, signature.results.count) > Signature.limit {
      throw report("expected at most \(Signature.limit) parameters and results")
    }
    return signature
  }

  /// `signed` or `unsigned` in front of a type that C extends; unsigned is what is meant without.
  mutating func acceptExtension() throws(Failure) -> Bool {
    let isSigned = acceptWord("signed")
    guard isSigned || acceptWord("unsigned") else { return false }
    skipSpace()
    let start = position
    let type = try type()
    guard type == .i8 || type == .i16 else {
      throw report("expected i8 or i16: other types have no sign in C's calling convention", at: start)
    }
    position = start
    return isSigned
  }

  // MARK: - Data

  private mutating func parseData(isMutable: Bool) throws(Failure) {
    let name = try sigilName("@", "a name such as `@table`")
    let alignment = acceptWord("align") ? try alignment(limit: 1 << 20) : 1
    var object = DataObject(name: nameText(name), bytes: [], alignment: alignment, isMutable: isMutable)
    let index = DataIndex(result.module.data.count)
    takeComments(.data(index))
    try expect("{")
    var bytes: [UInt8] = []
    var relocations: [PendingRelocation] = []
    while !acceptInList("}") { try parseDatum(index, &bytes, &relocations) }
    pendingComments.removeAll()
    object.bytes = bytes
    result.module.define(object)
    pendingRelocations += relocations
    try declare(name, .data(index))
    try endLine(.data(index))
  }

  private mutating func parseDatum(
    _ index: DataIndex, _ bytes: inout [UInt8], _ relocations: inout [PendingRelocation]
  ) throws(Failure) {
    skipTrivia()
    let start = position
    if source[position] == UInt8(ascii: "\"") {
      bytes += try string("a string")
    } else if acceptWord("zero") {
      let count = try integer("a number of bytes", upTo: Parser.dataLimit)
      guard bytes.count + count <= Parser.dataLimit else {
        throw report("a data object of more than 256 MiB", at: start)
      }
      bytes.append(contentsOf: repeatElement(0, count: count))
    } else if acceptWord("address") {
      let target = try sigilName("@", "a function or data object such as `@table`")
      var relocation = PendingRelocation(data: index, offset: bytes.count, addend: 0, target: target)
      if let sign = acceptSign() {
        let magnitude = try integer("an offset in bytes", upTo: .max)
        relocation.addend = sign < 0 ? -Int64(magnitude) : Int64(magnitude)
      }
      relocations.append(relocation)
      bytes.append(contentsOf: repeatElement(0, count: 8))
    } else if let word = identifier(), let type = ValueType(spelling: text(word)) {
      repeat {
        let constant = try literal(type, "a number")
        for byte in 0..<type.size { bytes.append(UInt8(truncatingIfNeeded: constant.bits >> UInt128(byte * 8))) }
      } while accept(",")
    } else {
      position = start
      throw report("expected a string, `zero`, `address`, a type with numbers, or `}`")
    }
    guard bytes.count <= Parser.dataLimit else { throw report("a data object of more than 256 MiB", at: start) }
    if source[position] == UInt8(ascii: "}") { return }
    try endLine(nil)
  }

  /// Finds what exports and relocations name, now that everything is declared.
  private mutating func resolveReferences() {
    for (name, target) in pendingExports {
      if let item = global(target) { result.module.exports.append(Export(name: name, item: item)) }
    }
    for pending in pendingRelocations {
      guard let item = global(pending.target) else { continue }
      result.module[pending.data].relocations.append(
        DataRelocation(offset: pending.offset, target: item, addend: pending.addend))
    }
  }

  private mutating func global(_ name: Range<Int>) -> Export.Item? {
    let item = globals.find(source, name)
    if item == nil { _ = report("no function or data object `@\(text(name))`", at: name.lowerBound) }
    return item
  }
}

extension Module {
  /// Reads a module from text, with its directives and comments.
  ///
  /// - Throws: ``TextError`` with every error found, at most 20. The module is well formed as text; ``verify()`` says
  ///   whether it means something.
  /// - Complexity: Linear in the length of the text.
  public static func parse(_ text: String) throws(TextError) -> ParsedModule {
    var parser = Parser(text)
    return try parser.parse()
  }

  /// Reads a module from text, see ``parse(_:)``.
  public init(parsing text: String) throws(TextError) { self = try Module.parse(text).module }
}
