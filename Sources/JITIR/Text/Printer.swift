/// Writes a module as text. ``Parser`` reads it back: parsing what was printed and printing that gives the same text.
///
/// Values and blocks without a name are numbered in the order of the text; equal names are told apart by a suffix.
struct Printer {
  let module: Module
  var output: [UInt8] = []
  var comments: [Comment.Anchor: [Comment]] = [:]

  // Of the function being printed.
  var valueNames: [Text] = []
  var blockNames: [Text] = []
  var slotNames: [[UInt8]] = []

  /// A name, ready to be written after its sigil.
  enum Text {
    case number(Int)
    case bytes([UInt8])
  }

  init(_ module: Module, comments: [Comment] = []) {
    self.module = module
    for comment in comments { self.comments[comment.anchor, default: []].append(comment) }
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  @inline(__always) mutating func write(_ string: StaticString) {
    // The buffer of a static string is valid for ever.
    string.withUTF8Buffer { unsafe output.append(contentsOf: $0) }
  }

  mutating func write(_ string: String) { output.append(contentsOf: string.utf8) }

  mutating func write(_ number: Int) {
    if number >= 0, number < 10 { return output.append(UInt8(ascii: "0") + UInt8(number)) }
    write(String(number))
  }

  /// A name after the sigil `sigil`, quoted when it is not an identifier.
  mutating func write(name: String, sigil: StaticString) {
    write(sigil)
    output.append(contentsOf: Printer.quotedIfNeeded(Array(name.utf8)))
  }

  static func quotedIfNeeded(_ name: [UInt8]) -> [UInt8] {
    Lexis.isIdentifier(name) ? name : quoted(name)
  }

  /// A string literal with these bytes.
  static func quoted(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    var result = [UInt8(ascii: "\"")]
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
      case UInt8(ascii: "\n"): result += Array("\\n".utf8)
      case 0x20..<0x7F: result.append(byte)
      default: result += [UInt8(ascii: "\\"), Lexis.hexDigits[Int(byte >> 4)], Lexis.hexDigits[Int(byte & 15)]]
      }
    }
    return result + [UInt8(ascii: "\"")]
  }

  // MARK: - Comments

  mutating func writeComments(before anchor: Comment.Anchor, indent: StaticString) {
    guard !comments.isEmpty, let list = comments[anchor] else { return }
    for comment in list where !comment.isTrailing {
      write(indent)
      write(";")
      write(comment.text)
      write("\n")
    }
  }

  mutating func endLine(_ anchor: Comment.Anchor) {
    if !comments.isEmpty, let comment = comments[anchor]?.first(where: { $0.isTrailing }) {
      write("  ;")
      write(comment.text)
    }
    write("\n")
  }

  // MARK: - The module

  mutating func writeModule() {
    for (index, file) in module.files.enumerated() {
      writeComments(before: .file(index), indent: "")
      write("file ")
      output += Printer.quoted(file.utf8)
      endLine(.file(index))
    }
    for index in module.exports.indices { writeExport(index) }
    for index in module.data.indices { writeData(DataIndex(index)) }
    for index in module.functions.indices {
      if !output.isEmpty, module.functions[index].importedSymbol == nil { write("\n") }
      writeFunction(FunctionIndex(index))
    }
    writeComments(before: .end, indent: "")
  }

  mutating func write(_ item: Export.Item) {
    switch item {
    case .function(let index): write(function: index)
    case .data(let index): write(data: index)
    }
  }

  mutating func write(function index: FunctionIndex) {
    let known = index.index < module.functions.count
    write(name: known ? module.functions[index.index].name : "function\(index.rawValue)", sigil: "@")
  }

  mutating func write(data index: DataIndex) {
    let known = index.index < module.data.count
    write(name: known ? module.data[index.index].name : "data\(index.rawValue)", sigil: "@")
  }

  mutating func writeExport(_ index: Int) {
    writeComments(before: .export(index), indent: "")
    write("export ")
    output += Printer.quoted(module.exports[index].name.utf8)
    write(" = ")
    write(module.exports[index].item)
    endLine(.export(index))
  }

  mutating func writeData(_ index: DataIndex) {
    let object = module[index]
    writeComments(before: .data(index), indent: "")
    if let symbol = object.importedSymbol {
      write("import data ")
      write(name: object.name, sigil: "@")
      writeSymbol(symbol, object.name)
      return endLine(.data(index))
    }
    if object.isMutable { write("mutable ") }
    write("data ")
    write(name: object.name, sigil: "@")
    if object.alignment != 1 { write(" align \(object.alignment)") }
    write(" {\n")
    writeBytes(object)
    write("}")
    endLine(.data(index))
  }

  private mutating func writeSymbol(_ symbol: String, _ name: String) {
    if symbol != name {
      write(" as ")
      output += Printer.quoted(symbol.utf8)
    }
  }

  private mutating func writeBytes(_ object: DataObject) {
    let bytes = object.bytes ?? []
    let units: [Int: ValueType] = [1: .i8, 2: .i16, 4: .i32]
    let unit = units[object.alignment] ?? .i64
    var position = 0
    for relocation in object.relocations {
      guard relocation.offset >= position, relocation.offset <= bytes.count - 8 else { continue }
      writeBytes(bytes[position..<relocation.offset], unit: unit)
      write("  address ")
      write(relocation.target)
      if relocation.addend != 0 { write(relocation.addend < 0 ? " - " : " + ") }
      if relocation.addend != 0 { write("\(relocation.addend.magnitude)") }
      write("\n")
      position = relocation.offset + 8
    }
    writeBytes(bytes[position...], unit: unit)
  }

  /// Runs of zeros, readable runs as strings, the rest as integers as wide as the object's alignment.
  private mutating func writeBytes(_ bytes: ArraySlice<UInt8>, unit: ValueType) {
    var rest = bytes
    while !rest.isEmpty {
      let zeros = rest.prefix { $0 == 0 }.count
      if zeros >= 8 || zeros == rest.count {
        write("  zero \(zeros)\n")
        rest = rest.dropFirst(zeros)
        continue
      }
      let readable = rest.prefix(64).prefix { ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }.count
      if readable >= (unit == .i8 ? 4 : 6) || readable == rest.count {
        write("  ")
        output += Printer.quoted(rest.prefix(readable))
        rest = rest.dropFirst(readable)
      } else {
        let type = rest.startIndex % unit.size == 0 && rest.count >= unit.size ? unit : .i8
        writeIntegers(rest.prefix(rest.count >= 32 ? 32 : rest.count / type.size * type.size), type)
        rest = rest.dropFirst(rest.count >= 32 ? 32 : rest.count / type.size * type.size)
      }
      write("\n")
    }
  }

  private mutating func writeIntegers(_ bytes: ArraySlice<UInt8>, _ type: ValueType) {
    write("  \(type) ")
    for start in stride(from: bytes.startIndex, to: bytes.endIndex, by: type.size) {
      let element = bytes[start..<(start + type.size)].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
      if start > bytes.startIndex { write(", ") }
      write(type == .i8 ? "\(element)" : "0x" + String(element, radix: 16))
    }
  }

  mutating func write(types: [ValueType]) {
    for (index, type) in types.enumerated() {
      if index > 0 { write(", ") }
      write(type.description)
    }
  }

  mutating func writeFunction(_ index: FunctionIndex) {
    let declaration = module[index]
    writeComments(before: .function(index), indent: "")
    if let symbol = declaration.importedSymbol {
      write("import ")
      writeHeader(declaration, parameters: nil)
      writeSymbol(symbol, declaration.name)
    } else if let body = declaration.body {
      nameEntities(body)
      writeHeader(declaration, parameters: body.entry.map { body.parameters(of: $0) })
      write(" {\n")
      writeBody(body, index)
      write("}")
    } else {
      writeHeader(declaration, parameters: nil)
    }
    endLine(.function(index))
  }

  private mutating func writeHeader(_ declaration: FunctionDeclaration, parameters: ValueList?) {
    write("function ")
    write(name: declaration.name, sigil: "@")
    if let parameters, parameters.count == declaration.signature.parameters.count {
      write("(")
      for (position, value) in parameters.enumerated() {
        if position > 0 { write(", ") }
        write(value)
        write(": ")
        write(declaration.signature.parameter(position))
      }
      write(")")
      if !declaration.signature.results.isEmpty {
        write(" -> ")
        for position in declaration.signature.results.indices {
          if position > 0 { write(", ") }
          write(declaration.signature.result(position))
        }
      }
    } else {
      write(declaration.signature.description)
    }
  }
}

extension Module {
  /// The text of this module. Parsing it gives an equal module.
  public var text: String {
    var printer = Printer(self)
    printer.writeModule()
    return printer.text
  }

  /// The text of some functions of this module, one after the other.
  public func text(of functions: some Sequence<FunctionIndex>) -> String {
    var printer = Printer(self)
    for (position, function) in functions.enumerated() {
      if position > 0 { printer.write("\n") }
      printer.writeFunction(function)
    }
    return printer.text
  }
}

extension ParsedModule {
  /// The text of this module in its canonical layout, with the comments.
  public var text: String {
    var printer = Printer(module, comments: comments)
    printer.writeModule()
    return printer.text
  }
}
