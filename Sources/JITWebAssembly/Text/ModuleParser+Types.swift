// Types, and the second pass: which types functions and imports have.

extension ModuleParser {
  /// `(type $id? (func param* result*))`.
  mutating func readType(_ close: Int) throws(SyntaxError) {
    let index = try define(.type)
    guard let end = enter(.func) else { throw unexpected() }
    var signature = WebAssemblySignature()
    var names: NameSpace? = NameSpace()
    _ = try readSignature(into: &signature, names: &names)
    try leave(end)
    try leave(close)
    addType(signature, index)
  }

  private mutating func addType(_ signature: WebAssemblySignature, _ index: UInt32) {
    sections.types.append(signature)
    if typeNumbers[signature] == nil { typeNumbers[signature] = index }
  }

  /// Parameters, then results. Names of parameters go to `names`; where that is nil they are errors.
  ///
  /// - Returns: Whether there were any.
  private mutating func readSignature(
    into signature: inout WebAssemblySignature, names: inout NameSpace?
  ) throws(SyntaxError) -> Bool {
    let start = position
    while let end = enter(.param) {
      if next.kind == .identifier, names != nil {
        let name = position
        position += 1
        guard names?.define(text.name(name)) != false else { throw duplicateLocal(name) }
        signature.parameters.append(try readValueType())
      } else {
        while position < end {
          signature.parameters.append(try readValueType())
          names?.count += 1
        }
      }
      try leave(end)
    }
    while let end = enter(.result) {
      while position < end { signature.results.append(try readValueType()) }
      try leave(end)
    }
    return position > start
  }

  func duplicateLocal(_ token: Int) -> SyntaxError { error("duplicate local \(excerpt(token))", at: token) }

  /// `(type x)?` and parameters and results: section 6.6.4. Without `(type x)` it is the first such type, which is
  /// added if there is none.
  ///
  /// - Parameter names: Becomes the names of the parameters; where it is nil they are errors.
  mutating func readTypeUse(names: inout NameSpace?) throws(SyntaxError) -> UInt32 {
    let start = position
    var explicit: UInt32?
    if let end = enter(.type) {
      explicit = try readIndex(.type)
      try leave(end)
    }
    var signature = WebAssemblySignature()
    let isInline = try readSignature(into: &signature, names: &names)
    if let explicit {
      guard isInline else {
        if Int(explicit) < sections.types.count {
          names?.count = UInt32(sections.types[Int(explicit)].parameters.count)
        }
        return explicit
      }
      guard Int(explicit) < sections.types.count else { throw error("unknown type \(explicit)", at: start) }
      guard sections.types[Int(explicit)] == signature else {
        throw error("inline function type \(signature) is not \(sections.types[Int(explicit)])", at: start)
      }
      return explicit
    }
    return number(of: signature)
  }

  /// The number of a type, which is added if it is not there.
  mutating func number(of signature: WebAssemblySignature) -> UInt32 {
    if let number = typeNumbers[signature] { return number }
    let number = UInt32(sections.types.count)
    addType(signature, number)
    return number
  }

  /// The byte of the binary format for a block type that is none or one result, else the number of the type.
  mutating func appendBlockType() throws(SyntaxError) {
    let start = position
    var names: NameSpace?
    if !peek(.type) {
      var signature = WebAssemblySignature()
      _ = try readSignature(into: &signature, names: &names)
      if signature.parameters.isEmpty, signature.results.count < 2 {
        return output.append(signature.results.first?.rawValue ?? 0x40)
      }
      position = start
    }
    output.append(signed: Int64(try readTypeUse(names: &names)))
  }

  // MARK: - Elements of types

  mutating func readValueType() throws(SyntaxError) -> WebAssemblyType {
    guard let type = valueType(next.word) else {
      guard next.kind == .keyword else { throw unexpected() }
      throw unknownWord(position, ": no type")
    }
    position += 1
    return type
  }

  private func valueType(_ word: Word) -> WebAssemblyType? {
    if word == .i32 { return .i32 }
    if word == .i64 { return .i64 }
    if word == .f32 { return .f32 }
    if word == .f64 { return .f64 }
    if word == .v128 { return .v128 }
    return ModuleParser.referenceType(word)
  }

  static func referenceType(_ word: Word) -> WebAssemblyType? {
    word == .funcref ? .funcref : word == .externref ? .externref : nil
  }

  mutating func readReferenceType() throws(SyntaxError) -> WebAssemblyType {
    guard let type = ModuleParser.referenceType(next.word) else { throw unexpected() }
    position += 1
    return type
  }

  /// Numbers of 64 bits; whether they suit the addresses is a question of validity.
  private mutating func readLimits() throws(SyntaxError) -> WebAssemblySizeRange {
    let minimum = try readUnsigned(width: 64)
    return WebAssemblySizeRange(minimum, next.kind == .number ? try readUnsigned(width: 64) : nil)
  }

  mutating func readTableType() throws(SyntaxError) -> WebAssemblyTableType {
    try takeTableAddressType()
    let limits = try readLimits()
    return WebAssemblyTableType(try readReferenceType(), limits)
  }

  mutating func takeTableAddressType() throws(SyntaxError) {
    if next.word == .i64 {
      throw SyntaxError(message: "addresses of 64 bits", offset: Int(text[position].start), feature: .tables64)
    }
    _ = take(.i32)
  }

  /// Whether addresses are `i64`.
  mutating func takeAddressType() -> Bool {
    if take(.i64) { return true }
    _ = take(.i32)
    return false
  }

  mutating func readMemoryType() throws(SyntaxError) -> WebAssemblyMemoryType {
    let is64Bit = takeAddressType()
    return WebAssemblyMemoryType(try readLimits(), is64Bit: is64Bit)
  }

  mutating func readGlobalType() throws(SyntaxError) -> WebAssemblyGlobalType {
    guard let end = enter(.mut) else { return WebAssemblyGlobalType(try readValueType()) }
    let type = WebAssemblyGlobalType(try readValueType(), isMutable: true)
    try leave(end)
    return type
  }

  // MARK: - The second pass

  /// Reads the type of a function or import and writes it.
  mutating func readSignature(_ index: Int) throws(SyntaxError) {
    let field = fields[index]
    guard case .definition(let space) = field.kind else { return }
    position = field.position
    guard space == .function || field.importName != nil else { return }
    if let name = field.importName { try appendImportNames(name, space) }
    var type: [UInt8] = []
    switch space {
    case .function:
      var names: NameSpace? = NameSpace()
      let number = try readTypeUse(names: &names)
      if field.importName == nil {
        sections.functions.count += 1
        sections.functions.bytes.append(unsigned: number)
        return
      }
      type.append(unsigned: number)
    case .table: type.append(try readTableType())
    case .memory: type.append(try readMemoryType())
    default: type.append(try readGlobalType())
    }
    sections.imports.bytes += type
    try leave(field.close)
  }

  private mutating func appendImportNames(_ token: Int, _ space: IndexSpace) throws(SyntaxError) {
    sections.imports.count += 1
    sections.imports.bytes.append(counted: try name(token))
    sections.imports.bytes.append(counted: try name(token + 1))
    sections.imports.bytes.append(exportKind(space).rawValue)
  }
}
