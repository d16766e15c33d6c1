import JIT

/// From a module in the binary format to one in the text format, which reads back as an equal module but for custom
/// sections. Instructions are flat, one a line.
///
/// Names of functions and locals are those of the name section where they are identifiers of which there is only one.
/// Functions without such a name are called `$f` and their number where no other is called that.
struct ModulePrinter {
  let module: BinaryModule
  var output: [UInt8] = []
  let functionNames: [String?]
  /// How many locals the text may still have. A few bytes can ask for 2^32 of them, which the text has one by one.
  var remainingLocals: Int
  /// Of the function that is being printed.
  var localNames: [UInt32: String] = [:]

  static func print(_ bytes: [UInt8]) throws(WebAssemblyError) -> [UInt8] {
    var printer = ModulePrinter(try ModuleDecoder.decode(bytes).module)
    try printer.print()
    return printer.output
  }

  private init(_ module: BinaryModule) {
    self.module = module
    functionNames = Identifiers.functions(module)
    remainingLocals = 100_000 + module.bytes.count
    output.reserveCapacity(module.bytes.count * 8)
  }

  private mutating func print() throws(WebAssemblyError) {
    write("(module")
    if let name = module.names.module, Identifiers.isIdentifier(name) { write(" $\(name)") }
    for (index, type) in module.types.enumerated() {
      line("(type (;\(index);) (func")
      writeSignature(type)
      write("))")
    }
    printImports()
    printDefinitions()
    for export in module.exports {
      line("(export ")
      writeName(export.name)
      write(
        " (\(export.kind.keyword) \(export.kind == .function ? name(ofFunction: export.index) : "\(export.index)")))")
    }
    if let start = module.start { line("(start \(name(ofFunction: start)))") }
    for (index, segment) in module.elements.enumerated() { printElements(index, segment) }
    for (index, body) in module.bodies.enumerated() {
      try printFunction(module.importedFunctionCount + index, body)
    }
    for (index, segment) in module.data.enumerated() { printData(index, segment) }
    for section in module.customSections where section.name != "name" {
      line(";; custom section ")
      writeName(section.name)
      write(": \(counted(section.range.count, "byte"))")
    }
    write("\n)\n")
  }

  private mutating func printImports() {
    var counts: [ExternalKind: Int] = [:]
    for entry in module.imports {
      line("(import ")
      writeName(entry.module)
      write(" ")
      writeName(entry.name)
      write(" ")
      let kind = entry.item.kind
      let index = counts[kind, default: 0]
      counts[kind] = index + 1
      switch entry.item {
      case .function(let type):
        write("(func \(nameWhereDefined(ofFunction: index)) (type \(type))")
        if isRepeated(module.types[Int(type)]) { writeSignature(module.types[Int(type)]) }
        write("))")
      case .table(let type): write("(table (;\(index);) \(type.limits) \(type.element)))")
      case .memory(let type): write("(memory (;\(index);) \(text(type))))")
      case .global(let type): write("(global (;\(index);) \(text(type))))")
      }
    }
  }

  private mutating func printDefinitions() {
    for (index, type) in module.tables.enumerated().dropFirst(module.importedTableCount) {
      line("(table (;\(index);) \(type.limits) \(type.element))")
    }
    for (index, type) in module.memories.enumerated().dropFirst(module.importedMemoryCount) {
      line("(memory (;\(index);) \(text(type)))")
    }
    for (index, type) in module.globals.enumerated().dropFirst(module.importedGlobalCount) {
      line("(global (;\(index);) \(text(type)) ")
      write(text(module.globalInitializers[index - module.importedGlobalCount]))
      write(")")
    }
  }

  // MARK: - Segments

  private mutating func printElements(_ index: Int, _ segment: BinaryModule.ElementSegment) {
    line("(elem (;\(index);)")
    switch segment.mode {
    case .passive: break
    case .declarative: write(" declare")
    case .active(let table, let offset):
      if table != 0 { write(" (table \(table))") }
      write(" (offset \(text(offset)))")
    }
    let items = (0..<segment.items.count).map { segment.items[$0] }
    let functions = segment.type == .funcref ? items.compactMap(\.function) : []
    if segment.type == .funcref, functions.count == items.count {
      write(" func")
      for function in functions { write(" \(name(ofFunction: function))") }
    } else {
      write(" \(segment.type)")
      for item in items { write(" (item \(text(item.expression)))") }
    }
    write(")")
  }

  private mutating func printData(_ index: Int, _ segment: BinaryModule.DataSegment) {
    line("(data (;\(index);)")
    if case .active(let memory, let offset) = segment.mode {
      if memory != 0 { write(" (memory \(memory))") }
      write(" (offset \(text(offset)))")
    }
    let bytesOfLine = 64
    let isLong = segment.range.count > bytesOfLine
    for start in stride(from: segment.range.lowerBound, to: segment.range.upperBound, by: bytesOfLine) {
      if isLong { line("  ") } else { write(" ") }
      writeString(module.bytes[start..<min(start + bytesOfLine, segment.range.upperBound)])
    }
    write(")")
  }

  // MARK: - Elements of the text

  /// Begins a line within the module.
  mutating func line(_ text: String) {
    write("\n  ")
    write(text)
  }

  @inline(__always) mutating func write(_ text: String) { output.append(contentsOf: text.utf8) }

  /// Whether a signature is written where its type is used. A few bytes can use a very long one.
  func isRepeated(_ signature: WebAssemblySignature) -> Bool {
    signature.parameters.count + signature.results.count <= 32
  }

  /// The types, each after a space.
  mutating func writeSignature(_ signature: WebAssemblySignature) {
    write(.param, signature.parameters)
    write(.result, signature.results)
  }

  private mutating func write(_ keyword: Keyword, _ types: [WebAssemblyType]) {
    guard !types.isEmpty else { return }
    write(" (\(keyword)")
    for type in types { write(" \(type)") }
    write(")")
  }

  /// A string that is text: only what cannot be seen is escaped.
  private mutating func writeName(_ name: String) {
    output.append(UInt8(ascii: "\""))
    for scalar in name.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
        write("\\u{\(String(scalar.value, radix: 16))}")
      default:
        if scalar == "\"" || scalar == "\\" { write("\\") }
        output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  /// A string of any bytes: all but visible ASCII is escaped.
  private mutating func writeString(_ bytes: ArraySlice<UInt8>) {
    let digits = Array("0123456789abcdef".utf8)
    output.append(UInt8(ascii: "\""))
    for byte in bytes {
      if (0x20..<0x7F).contains(byte), byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        output.append(byte)
      } else {
        output += [UInt8(ascii: "\\"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    output.append(UInt8(ascii: "\""))
  }

  private func text(_ type: WebAssemblyMemoryType) -> String { (type.is64Bit ? "i64 " : "") + type.limits.description }

  private func text(_ type: WebAssemblyGlobalType) -> String {
    type.isMutable ? "(mut \(type.value))" : "\(type.value)"
  }

  private func text(_ expression: ConstantExpression) -> String {
    expression.instructions.map { "(\(text($0)))" }.joined(separator: " ")
  }

  private func text(_ instruction: ConstantInstruction) -> String {
    switch instruction {
    case .i32(let value): "i32.const \(value)"
    case .i64(let value): "i64.const \(value)"
    case .f32(let bits): "f32.const \(NumberText.text(f32: bits))"
    case .f64(let bits): "f64.const \(NumberText.text(f64: bits))"
    case .v128(let low, let high): "v128.const \(NumberText.text(low: low, high: high))"
    case .nullReference(let type): "ref.null \(type == .funcref ? "func" : "extern")"
    case .functionReference(let function): "ref.func \(name(ofFunction: function))"
    case .global(let index): "global.get \(index)"
    case .i32Add: "i32.add"
    case .i32Subtract: "i32.sub"
    case .i32Multiply: "i32.mul"
    case .i64Add: "i64.add"
    case .i64Subtract: "i64.sub"
    case .i64Multiply: "i64.mul"
    }
  }

  // MARK: - Names

  func name(ofFunction index: UInt32) -> String {
    guard Int(index) < functionNames.count, let name = functionNames[Int(index)] else { return "\(index)" }
    return "$\(name)"
  }

  func nameWhereDefined(ofFunction index: Int) -> String { functionNames[index].map { "$\($0)" } ?? "(;\(index);)" }
}

extension ExternalKind {
  /// The keyword of the text format.
  var keyword: Keyword {
    switch self {
    case .function: .func
    case .table: .table
    case .memory: .memory
    case .global: .global
    }
  }
}

extension BinaryModule.Item {
  fileprivate var kind: ExternalKind {
    switch self {
    case .function: .function
    case .table: .table
    case .memory: .memory
    case .global: .global
    }
  }
}

extension BinaryModule.ElementItems.Item {
  fileprivate var expression: ConstantExpression {
    switch self {
    case .function(let index): ConstantExpression(instructions: [.functionReference(index)])
    case .expression(let expression): expression
    }
  }

  /// The function, if this is only a reference to one.
  fileprivate var function: UInt32? {
    let instructions = expression.instructions
    guard instructions.count == 1, case .functionReference(let index) = instructions[0] else { return nil }
    return index
  }
}

/// Which names of the name section the text can have.
enum Identifiers {
  /// Very long names are none: the text would have them at each use, which takes two bytes in the binary format.
  private static let lengthLimit = 256

  static func isIdentifier(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.count <= lengthLimit && name.utf8.allSatisfy(TextLexer.isNameByte)
  }

  /// The names that are identifiers, without those that are there more than once.
  static func unique(_ names: [UInt32: String], count: Int) -> [UInt32: String] {
    var occurrences: [String: Int] = [:]
    for (index, name) in names where index < count { occurrences[name, default: 0] += 1 }
    return names.filter { $0.key < count && isIdentifier($0.value) && occurrences[$0.value] == 1 }
  }

  /// By function; nil for those that only have a number.
  static func functions(_ module: BinaryModule) -> [String?] {
    let count = module.functionTypes.count
    let names = unique(module.names.functions, count: count)
    let taken = Set(names.values)
    return (0..<count).map { index in
      if let name = names[UInt32(index)] { return name }
      return taken.contains("f\(index)") ? nil : "f\(index)"
    }
  }
}

extension NumberText {
  /// A number that reads back as the same bits.
  package static func text(f32 bits: UInt32) -> String {
    let value = Float(bitPattern: bits)
    return value.isNaN ? text(nan: UInt64(bits), width: 32) : value.description
  }

  package static func text(f64 bits: UInt64) -> String {
    let value = Double(bitPattern: bits)
    return value.isNaN ? text(nan: bits, width: 64) : value.description
  }

  private static func text(nan bits: UInt64, width: Int) -> String {
    let fraction = width == 32 ? 23 : 52
    let payload = bits & (1 << UInt64(fraction) - 1)
    let sign = bits >> UInt64(width - 1) == 0 ? "" : "-"
    return payload == 1 << UInt64(fraction - 1) ? "\(sign)nan" : "\(sign)nan:0x\(String(payload, radix: 16))"
  }

  /// A vector with its shape.
  package static func text(low: UInt64, high: UInt64) -> String {
    let lanes = [low, low >> 32, high, high >> 32].map { lane in
      let digits = String(lane & 0xFFFF_FFFF, radix: 16)
      return "0x" + String(repeating: "0", count: 8 - digits.count) + digits
    }
    return "i32x4 " + lanes.joined(separator: " ")
  }
}
