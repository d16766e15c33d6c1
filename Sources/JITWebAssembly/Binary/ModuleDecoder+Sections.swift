// The sections that hold no code and no segments.

extension ModuleDecoder {
  mutating func customSection() throws(WebAssemblyError) {
    let name = try name()
    let range = reader.position..<reader.end
    module.customSections.append(BinaryModule.CustomSection(name: name, range: range))
    if name == "name" { module.names.decode(module.bytes, range) }
  }

  mutating func type() throws(WebAssemblyError) {
    let start = reader.position
    let form = try reader.byte()
    guard form == 0x60 else {
      throw reader.unsupported(
        UnsupportedFeature(typeDefinition: form), orMalformed: "malformed function type", at: start)
    }
    var signature = WebAssemblySignature()
    for _ in 0..<(try reader.count()) { signature.parameters.append(try reader.valueType()) }
    for _ in 0..<(try reader.count()) { signature.results.append(try reader.valueType()) }
    let count = max(signature.parameters.count, signature.results.count)
    try check(count, WebAssemblyLimits.ModuleSize.valueCount, "parameters or results", at: start)
    module.types.append(signature)
    try check(module.types.count, limits.typeCount, "types", at: start)
  }

  mutating func importEntry() throws(WebAssemblyError) {
    let (moduleName, name) = (try name(), try name())
    let start = reader.position
    let byte = try reader.byte()
    guard let kind = ExternalKind(rawValue: byte) else {
      // What does not go on as a tag does is none.
      let goesOn = (try? reader.byte()) == 0 && (try? reader.u32()) != nil
      throw reader.unsupported(
        goesOn ? UnsupportedFeature(externalKind: byte) : nil, orMalformed: "malformed import kind", at: start)
    }
    let item: BinaryModule.Item
    switch kind {
    case .function:
      item = .function(type: try function())
      module.importedFunctionCount += 1
    case .table:
      item = .table(try table())
      module.importedTableCount += 1
    case .memory:
      item = .memory(try memory())
      module.importedMemoryCount += 1
    case .global:
      let type = try globalType()
      item = .global(type)
      try add(type, start)
      module.importedGlobalCount += 1
    }
    module.imports.append(BinaryModule.Import(module: moduleName, name: name, item: item))
    try check(module.imports.count, limits.importCount, "imports", at: start)
  }

  /// A name that the host may have to keep.
  private mutating func name() throws(WebAssemblyError) -> String {
    let start = reader.position
    let name = try reader.name()
    try check(name.utf8.count, limits.nameByteCount, "bytes of a name", at: start)
    return name
  }

  @discardableResult
  mutating func function() throws(WebAssemblyError) -> UInt32 {
    let start = reader.position
    let index = try reader.u32()
    guard index < module.types.count else { throw reader.invalid("unknown type \(index)", at: start) }
    module.functionTypes.append(index)
    try check(module.functionTypes.count, limits.functionCount, "functions", at: start)
    return index
  }

  @discardableResult
  mutating func table() throws(WebAssemblyError) -> WebAssemblyTableType {
    let start = reader.position
    let type = try tableType()
    module.tables.append(type)
    try check(module.tables.count, limits.tableCount, "tables", at: start)
    return type
  }

  private mutating func tableType() throws(WebAssemblyError) -> WebAssemblyTableType {
    if reader.next == 0x40 {
      throw reader.unsupported(.typedReferences, orMalformed: "malformed reference type", at: reader.position)
    }
    let element = try reader.referenceType()
    let start = reader.position
    let (limits, is64Bit) = try sizeRange()
    if is64Bit { throw reader.unsupported(.tables64, orMalformed: "malformed limits flags", at: start) }
    guard max(limits.minimum, limits.maximum ?? 0) <= UInt32.max else {
      throw reader.invalid("table size must be at most 2^32-1", at: start)
    }
    try checkOrder(limits, start)
    return WebAssemblyTableType(element, limits)
  }

  private func checkOrder(_ limits: WebAssemblySizeRange, _ start: Int) throws(WebAssemblyError) {
    guard (limits.maximum ?? .max) >= limits.minimum else {
      throw reader.invalid("size minimum must not be greater than maximum", at: start)
    }
  }

  @discardableResult
  mutating func memory() throws(WebAssemblyError) -> WebAssemblyMemoryType {
    let start = reader.position
    let type = try memoryType()
    module.memories.append(type)
    guard module.memories.count < 2 || features.contains(.multipleMemories) else {
      throw reader.invalid("multiple memories", at: start)
    }
    try check(module.memories.count, WebAssemblyLimits.ModuleSize.memoryCount, "memories", at: start)
    return type
  }

  private mutating func memoryType() throws(WebAssemblyError) -> WebAssemblyMemoryType {
    let start = reader.position
    let (limits, is64Bit) = try sizeRange()
    let type = WebAssemblyMemoryType(limits, is64Bit: is64Bit)
    guard max(limits.minimum, limits.maximum ?? 0) <= type.pageBound else {
      throw reader.invalid(
        "memory size must be at most \(type.pageBound) pages (\(is64Bit ? "2^48" : "4GiB"))", at: start)
    }
    try checkOrder(limits, start)
    return type
  }

  /// Section 5.3.13: bit 0 of the flags says that there is a maximum, bit 2 that addresses have 64 bits. With memories
  /// of 64-bit addresses, the numbers have 64 bits everywhere.
  private mutating func sizeRange() throws(WebAssemblyError) -> (WebAssemblySizeRange, is64Bit: Bool) {
    let start = reader.position
    let flags = try reader.byte()
    let has64Bit = features.contains(.memory64)
    guard flags & ~5 == 0, flags & 4 == 0 || has64Bit else { throw limitsError(flags, start) }
    let minimum = has64Bit ? try reader.u64() : UInt64(try reader.u32())
    guard flags & 1 != 0 else { return (WebAssemblySizeRange(minimum), flags & 4 != 0) }
    let maximum = has64Bit ? try reader.u64() : UInt64(try reader.u32())
    return (WebAssemblySizeRange(minimum, maximum), flags & 4 != 0)
  }

  /// The error for flags of limits that are not supported: bit 1 says that a memory is shared, which needs a maximum,
  /// bit 3 that the size of a page follows.
  private func limitsError(_ flags: UInt8, _ start: Int) -> WebAssemblyError {
    var rest = reader
    func hasPageSize() -> Bool {
      for _ in 0..<(flags & 1 + 1) { guard (try? rest.u64()) != nil else { return false } }
      return ((try? rest.u32()) ?? .max) <= 64
    }
    let feature: UnsupportedFeature? =
      if flags >= 16 { nil } else if flags & 8 != 0 { hasPageSize() ? .customPageSizes : nil } else {
        flags & 3 == 3 ? .threads : nil
      }
    // Flags were an integer of one bit.
    let message = flags & 0x80 != 0 ? "integer representation too long" : "integer too large"
    return reader.unsupported(feature, orMalformed: "malformed limits flags: \(message)", at: start)
  }

  private mutating func globalType() throws(WebAssemblyError) -> WebAssemblyGlobalType {
    let value = try reader.valueType()
    let start = reader.position
    let flag = try reader.byte()
    guard flag <= 1 else { throw reader.malformed("malformed mutability", at: start) }
    return WebAssemblyGlobalType(value, isMutable: flag == 1)
  }

  mutating func global() throws(WebAssemblyError) {
    let start = reader.position
    let type = try globalType()
    module.globalInitializers.append(try constantExpression(type.value))
    try add(type, start)
  }

  private mutating func add(_ global: WebAssemblyGlobalType, _ start: Int) throws(WebAssemblyError) {
    module.globals.append(global)
    try check(module.globals.count, limits.globalCount, "globals", at: start)
  }

  mutating func export(_ names: inout Set<ExactName>) throws(WebAssemblyError) {
    let start = reader.position
    let name = try name()
    guard names.insert(ExactName(name)).inserted else {
      throw reader.invalid("duplicate export name \"\(name)\"", at: start)
    }
    let kindStart = reader.position
    let byte = try reader.byte()
    guard let kind = ExternalKind(rawValue: byte) else {
      throw reader.unsupported(
        UnsupportedFeature(externalKind: byte), orMalformed: "malformed export kind", at: kindStart)
    }
    let index = try reader.u32()
    let count =
      switch kind {
      case .function: module.functionTypes.count
      case .table: module.tables.count
      case .memory: module.memories.count
      case .global: module.globals.count
      }
    guard index < count else { throw reader.invalid("unknown \(kind) \(index)", at: kindStart) }
    if kind == .function { declare(index) }
    module.exports.append(BinaryModule.Export(name: name, kind: kind, index: index))
    try check(module.exports.count, limits.exportCount, "exports", at: start)
  }

  mutating func start() throws(WebAssemblyError) {
    let offset = reader.position
    let index = try reader.u32()
    guard index < module.functionTypes.count else { throw reader.invalid("unknown function \(index)", at: offset) }
    guard module.signature(ofFunction: Int(index)) == WebAssemblySignature() else {
      throw reader.invalid("start function", at: offset)
    }
    module.start = index
  }
}

extension NameSection {
  /// Takes what names there are; where the section is damaged, it ends.
  mutating func decode(_ bytes: [UInt8], _ range: Range<Int>) {
    var reader = ByteReader(bytes, range)
    do throws(WebAssemblyError) {
      while !reader.isAtEnd {
        let id = try reader.byte()
        let size = Int(try reader.u32())
        let start = reader.position
        try reader.skip(size)
        var section = ByteReader(bytes, start..<start + size)
        switch id {
        case 0: module = try section.name()
        case 1: functions = try section.nameMap()
        case 2:
          for _ in 0..<(try section.count()) { locals[try section.u32()] = try section.nameMap() }
        default: break
        }
      }
    } catch {}
  }
}

extension ByteReader {
  fileprivate mutating func nameMap() throws(WebAssemblyError) -> [UInt32: String] {
    var result: [UInt32: String] = [:]
    for _ in 0..<(try count()) { result[try u32()] = try name() }
    return result
  }
}
