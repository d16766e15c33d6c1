/// Decodes the sections of a module, in one pass, checking what can be checked as soon as it is known.
///
/// The grammar is that of the specification's section 5.5, the rules those of section 3.4. Bodies of functions are left
/// to the translator.
struct ModuleDecoder {
  var module: BinaryModule
  var reader: ByteReader
  let features: WebAssemblyFeatures
  let limits: WebAssemblyLimits.ModuleSize
  /// The functions that `ref.func` may name.
  private(set) var declaredFunctions: Set<UInt32> = []

  /// Decodes a module.
  ///
  /// - Throws: ``WebAssemblyError`` of the kinds `malformed`, `invalid`, `unsupported` and `limit`, with the offset.
  static func decode(
    _ bytes: [UInt8], features: WebAssemblyFeatures = .all, limits: WebAssemblyLimits.ModuleSize = .init()
  ) throws(WebAssemblyError) -> (module: BinaryModule, declaredFunctions: Set<UInt32>) {
    var decoder = ModuleDecoder(bytes, features, limits)
    try decoder.decode()
    return (decoder.module, decoder.declaredFunctions)
  }

  private init(_ bytes: [UInt8], _ features: WebAssemblyFeatures, _ limits: WebAssemblyLimits.ModuleSize) {
    module = BinaryModule(bytes: bytes)
    reader = ByteReader(bytes, 0..<bytes.count)
    self.features = features
    self.limits = limits
  }

  private mutating func decode() throws(WebAssemblyError) {
    try check(module.bytes.count, limits.byteCount, "bytes", at: 0)
    guard module.bytes.starts(with: [0x00, 0x61, 0x73, 0x6D]) else {
      throw reader.malformed(module.bytes.count < 4 ? "unexpected end" : "magic header not detected", at: 0)
    }
    try reader.skip(4)
    let version = try reader.fixed(4)
    guard version == 1 else {
      // Components have a version of their own, and the layer 1 in the upper half.
      let isComponent = version >> 16 == 1 && version & 0xFFFF != 0
      throw reader.unsupported(isComponent ? .components : nil, orMalformed: "unknown binary version", at: 4)
    }
    let whole = reader
    var last: Section?
    while !reader.isAtEnd {
      let start = reader.position
      let id = try reader.byte()
      let size = Int(try reader.u32())
      guard size <= reader.end - reader.position else { throw reader.malformed("length out of bounds", at: start) }
      let range = reader.position..<reader.position + size
      reader = ByteReader(module.bytes, range)
      if id == 0 {
        try customSection()
      } else {
        guard let section = Section(id: id) else {
          throw reader.unsupported(UnsupportedFeature(section: id), orMalformed: "malformed section id", at: start)
        }
        if let last, section <= last { throw reader.malformed("unexpected content after last section", at: start) }
        last = section
        try decode(section)
        guard reader.isAtEnd else { throw reader.malformed("section size mismatch") }
      }
      reader = ByteReader(module.bytes, range.upperBound..<whole.end)
    }
    try finish()
  }

  /// The sections in the order in which they must come.
  private enum Section: Int, Comparable {
    case type, `import`, function, table, memory, global, export, start, element, dataCount, code, data

    init?(id: UInt8) {
      switch id {
      case 1...9: self = Section(rawValue: Int(id) - 1)!
      case 10: self = .code
      case 11: self = .data
      case 12: self = .dataCount
      default: return nil
      }
    }

    static func < (a: Section, b: Section) -> Bool { a.rawValue < b.rawValue }
  }

  private mutating func decode(_ section: Section) throws(WebAssemblyError) {
    switch section {
    case .type: try forEach { d throws(WebAssemblyError) in try d.type() }
    case .import: try forEach { d throws(WebAssemblyError) in try d.importEntry() }
    case .function: try forEach { d throws(WebAssemblyError) in try d.function() }
    case .table: try forEach { d throws(WebAssemblyError) in try d.table() }
    case .memory: try forEach { d throws(WebAssemblyError) in try d.memory() }
    case .global: try forEach { d throws(WebAssemblyError) in try d.global() }
    case .export:
      var names: Set<ExactName> = []
      try forEach { d throws(WebAssemblyError) in try d.export(&names) }
    case .start: try start()
    case .element: try forEach { d throws(WebAssemblyError) in try d.elementSegment() }
    case .dataCount: module.dataCount = try reader.u32()
    case .code: try code()
    case .data: try data()
    }
  }

  private mutating func forEach(
    _ body: (inout ModuleDecoder) throws(WebAssemblyError) -> Void
  ) throws(WebAssemblyError) {
    for _ in 0..<(try reader.count()) { try body(&self) }
  }

  /// What can only be checked at the end.
  private mutating func finish() throws(WebAssemblyError) {
    let own = module.functionTypes.count - module.importedFunctionCount
    guard own == module.bodies.count else {
      throw reader.malformed("function and code section have inconsistent lengths")
    }
    if let count = module.dataCount, Int(count) != module.data.count {
      throw reader.malformed("data count and data section have inconsistent lengths")
    }
  }

  /// Checks a number of things against what the host allows.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `limit`.
  func check(_ count: Int, _ limit: Int, _ things: StaticString, at offset: Int) throws(WebAssemblyError) {
    guard count <= limit else { throw WebAssemblyError(.limit, "more than \(limit) \(things)", at: .offset(offset)) }
  }

  /// Lets `ref.func` name a function.
  mutating func declare(_ function: UInt32) { declaredFunctions.insert(function) }
}
