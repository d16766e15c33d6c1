// The sections that hold no code and no segments.

extension ModuleDecoder {
  mutating func customSection() throws(WebAssemblyError) {
    let name = try reader.name()
    let range = reader.position..<reader.end
    module.customSections.append(BinaryModule.CustomSection(name: name, range: range))
    if name == "name" { module.names.decode(module.bytes, range) }
  }

  mutating func type() throws(WebAssemblyError) {
    let start = reader.position
    guard try reader.byte() == 0x60 else { throw reader.malformed("malformed function type", at: start) }
    var signature = WebAssemblySignature()
    for _ in 0..<(try reader.count()) { signature.parameters.append(try reader.valueType()) }
    for _ in 0..<(try reader.count()) { signature.results.append(try reader.valueType()) }
    // More could not be called: arguments and results must fit a frame.
    guard signature.parameters.count <= 1000, signature.results.count <= 1000 else {
      throw WebAssemblyError(.limit, "more than 1000 parameters or results", at: .offset(start))
    }
    module.types.append(signature)
  }

  mutating func importEntry() throws(WebAssemblyError) {
    let (moduleName, name) = (try reader.name(), try reader.name())
    let start = reader.position
    guard let kind = ExternalKind(rawValue: try reader.byte()) else {
      throw reader.malformed("malformed import kind", at: start)
    }
    let item: BinaryModule.Item
    switch kind {
    case .function:
      let type = try typeIndex()
      item = .function(type: type)
      module.functionTypes.append(type)
      module.importedFunctionCount += 1
    case .table:
      let type = try tableType()
      item = .table(type)
      module.tables.append(type)
      module.importedTableCount += 1
    case .memory:
      let type = try memoryType()
      item = .memory(type)
      module.memories.append(type)
      try checkMemoryCount(start)
      module.importedMemoryCount += 1
    case .global:
      let type = try globalType()
      item = .global(type)
      module.globals.append(type)
      module.importedGlobalCount += 1
    }
    module.imports.append(BinaryModule.Import(module: moduleName, name: name, item: item))
  }

  mutating func function() throws(WebAssemblyError) { module.functionTypes.append(try typeIndex()) }

  private mutating func typeIndex() throws(WebAssemblyError) -> UInt32 {
    let start = reader.position
    let index = try reader.u32()
    guard index < module.types.count else { throw reader.invalid("unknown type \(index)", at: start) }
    return index
  }

  mutating func tableType() throws(WebAssemblyError) -> WebAssemblyTableType {
    let element = try reader.referenceType()
    let start = reader.position
    let flags = try reader.byte()
    guard flags <= 1 else { throw malformedFlags(flags, start) }
    let limits = try limits(hasMaximum: flags == 1, is64Bit: false)
    guard (limits.maximum ?? .max) >= limits.minimum else {
      throw reader.invalid("size minimum must not be greater than maximum", at: start)
    }
    return WebAssemblyTableType(element, limits)
  }

  mutating func memory() throws(WebAssemblyError) {
    let start = reader.position
    module.memories.append(try memoryType())
    try checkMemoryCount(start)
  }

  private func checkMemoryCount(_ start: Int) throws(WebAssemblyError) {
    guard module.memories.count < 2 || features.contains(.multipleMemories) else {
      throw reader.invalid("multiple memories", at: start)
    }
    // A context has to hold their bases.
    guard module.memories.count <= 1000 else {
      throw WebAssemblyError(.limit, "more than 1000 memories", at: .offset(start))
    }
  }

  private mutating func memoryType() throws(WebAssemblyError) -> WebAssemblyMemoryType {
    let start = reader.position
    let flags = try reader.byte()
    let is64Bit = flags & 4 != 0
    guard flags & ~5 == 0, !is64Bit || features.contains(.memory64) else { throw malformedFlags(flags, start) }
    let type = WebAssemblyMemoryType(
      try limits(hasMaximum: flags & 1 != 0, is64Bit: is64Bit), is64Bit: is64Bit)
    guard max(type.limits.minimum, type.limits.maximum ?? 0) <= type.pageBound else {
      throw reader.invalid(
        "memory size must be at most \(type.pageBound) pages (\(is64Bit ? "2^48" : "4GiB"))", at: start)
    }
    guard (type.limits.maximum ?? .max) >= type.limits.minimum else {
      throw reader.invalid("size minimum must not be greater than maximum", at: start)
    }
    return type
  }

  private func malformedFlags(_ flags: UInt8, _ start: Int) -> WebAssemblyError {
    // Flags are an integer of one bit.
    reader.malformed(flags & 0x80 != 0 ? "integer representation too long" : "integer too large", at: start)
  }

  private mutating func limits(hasMaximum: Bool, is64Bit: Bool) throws(WebAssemblyError) -> WebAssemblyLimits {
    func number(_ reader: inout ByteReader) throws(WebAssemblyError) -> UInt64 {
      is64Bit ? try reader.u64() : UInt64(try reader.u32())
    }
    let minimum = try number(&reader)
    return WebAssemblyLimits(minimum, hasMaximum ? try number(&reader) : nil)
  }

  private mutating func globalType() throws(WebAssemblyError) -> WebAssemblyGlobalType {
    let value = try reader.valueType()
    let start = reader.position
    let flag = try reader.byte()
    guard flag <= 1 else { throw reader.malformed("malformed mutability", at: start) }
    return WebAssemblyGlobalType(value, isMutable: flag == 1)
  }

  mutating func global() throws(WebAssemblyError) {
    let type = try globalType()
    module.globalInitializers.append(try constantExpression(type.value))
    module.globals.append(type)
  }

  mutating func export(_ names: inout Set<ExactName>) throws(WebAssemblyError) {
    let start = reader.position
    let name = try reader.name()
    guard names.insert(ExactName(name)).inserted else {
      throw reader.invalid("duplicate export name \"\(name)\"", at: start)
    }
    let kindStart = reader.position
    guard let kind = ExternalKind(rawValue: try reader.byte()) else {
      throw reader.malformed("malformed export kind", at: kindStart)
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
