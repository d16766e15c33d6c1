import JIT
import JITWebAssembly

/// A module in the binary format, section by section, for tests.
struct ModuleBytes {
  var types: [WebAssemblySignature] = []
  var imports: [[UInt8]] = []
  var functions: [[UInt8]] = []
  var tables: [[UInt8]] = []
  var memories: [[UInt8]] = []
  var globals: [[UInt8]] = []
  var exports: [[UInt8]] = []
  var start: UInt32?
  var elements: [[UInt8]] = []
  var code: [[UInt8]] = []
  var data: [[UInt8]] = []
  var custom: [[UInt8]] = []
  var importedFunctionCount: UInt32 = 0

  static func leb(_ value: some BinaryInteger) -> [UInt8] {
    var value = UInt64(value)
    var bytes: [UInt8] = []
    repeat {
      bytes.append(UInt8(value & 0x7F) | (value > 0x7F ? 0x80 : 0))
      value >>= 7
    } while value > 0
    return bytes
  }

  static func name(_ text: String) -> [UInt8] { leb(text.utf8.count) + Array(text.utf8) }

  static func limits(_ minimum: UInt64, _ maximum: UInt64? = nil, is64Bit: Bool = false) -> [UInt8] {
    [(maximum == nil ? 0 : 1) | (is64Bit ? 4 : 0)] + leb(minimum) + (maximum.map { leb($0) } ?? [])
  }

  mutating func type(_ parameters: [WebAssemblyType], _ results: [WebAssemblyType]) -> UInt32 {
    let signature = WebAssemblySignature(parameters, results)
    if let known = types.firstIndex(of: signature) { return UInt32(known) }
    types.append(signature)
    return UInt32(types.count - 1)
  }

  /// Imports a function; before any is defined.
  mutating func importFunction(
    _ module: String, _ name: String, _ parameters: [WebAssemblyType] = [], _ results: [WebAssemblyType] = []
  ) -> UInt32 {
    let type = type(parameters, results)
    imports.append(Self.name(module) + Self.name(name) + [0] + Self.leb(type))
    importedFunctionCount += 1
    return importedFunctionCount - 1
  }

  mutating func importTable(_ module: String, _ name: String, _ type: WebAssemblyType, _ limits: [UInt8]) {
    imports.append(Self.name(module) + Self.name(name) + [1, type.rawValue] + limits)
  }

  mutating func importMemory(_ module: String, _ name: String, _ limits: [UInt8]) {
    imports.append(Self.name(module) + Self.name(name) + [2] + limits)
  }

  mutating func importGlobal(_ module: String, _ name: String, _ type: WebAssemblyType, isMutable: Bool = false) {
    imports.append(Self.name(module) + Self.name(name) + [3, type.rawValue, isMutable ? 1 : 0])
  }

  /// Defines a function; `body` is without the final `end`.
  @discardableResult
  mutating func function(
    _ name: String? = nil, _ parameters: [WebAssemblyType] = [], _ results: [WebAssemblyType] = [],
    locals: [UInt8] = [0], _ body: [UInt8]
  ) -> UInt32 {
    let type = type(parameters, results)
    functions.append(Self.leb(type))
    let contents = locals + body + [0x0B]
    code.append(Self.leb(contents.count) + contents)
    let index = importedFunctionCount + UInt32(functions.count) - 1
    if let name { export(name, 0, index) }
    return index
  }

  mutating func export(_ name: String, _ kind: UInt8, _ index: UInt32) {
    exports.append(Self.name(name) + [kind] + Self.leb(index))
  }

  mutating func table(_ type: WebAssemblyType, _ limits: [UInt8]) { tables.append([type.rawValue] + limits) }
  mutating func memory(_ limits: [UInt8]) { memories.append(limits) }
  mutating func global(_ type: WebAssemblyType, isMutable: Bool = false, _ value: [UInt8]) {
    globals.append([type.rawValue, isMutable ? 1 : 0] + value + [0x0B])
  }
  /// An active segment of functions in table 0.
  mutating func element(at offset: UInt8, _ functions: [UInt32]) {
    elements.append([0, 0x41, offset, 0x0B] + Self.leb(functions.count) + functions.flatMap { Self.leb($0) })
  }
  /// An active segment in memory 0, at an offset below 64.
  mutating func data(at offset: [UInt8], _ bytes: [UInt8]) {
    data.append([0] + offset + [0x0B] + Self.leb(bytes.count) + bytes)
  }
  mutating func passiveData(_ bytes: [UInt8]) { data.append([1] + Self.leb(bytes.count) + bytes) }

  var bytes: [UInt8] {
    func section(_ id: UInt8, _ entries: [[UInt8]]) -> [UInt8] {
      if entries.isEmpty { return [] }
      let contents = Self.leb(entries.count) + entries.flatMap { $0 }
      return [id] + Self.leb(contents.count) + contents
    }
    let types = types.map { type in
      [0x60] + Self.leb(type.parameters.count) + type.parameters.map(\.rawValue) + Self.leb(type.results.count)
        + type.results.map(\.rawValue)
    }
    var bytes: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]
    bytes += section(1, types) + section(2, imports) + section(3, functions) + section(4, tables)
    bytes += section(5, memories) + section(6, globals) + section(7, exports)
    if let start {
      let contents = Self.leb(start)
      bytes += [8] + Self.leb(contents.count) + contents
    }
    bytes += section(9, elements)
    if !data.isEmpty {
      let count = Self.leb(data.count)
      bytes += [12] + Self.leb(count.count) + count
    }
    bytes += section(10, code) + section(11, data)
    for contents in custom { bytes += [0] + Self.leb(contents.count) + contents }
    return bytes
  }

  func load(_ options: WebAssemblyModule.Options = .init()) throws -> WebAssemblyModule {
    try WebAssemblyModule(bytes, name: "test.wasm", options: options)
  }

  func load(_ mode: Configuration) throws -> WebAssemblyModule { try load(mode.options) }
}

/// The ways in which a module is executed.
enum Configuration: CaseIterable, Sendable {
  case full, none, lazy, tiered, interpreted, checked

  var options: WebAssemblyModule.Options {
    switch self {
    case .full: .init()
    case .none:
      .init(engine: .init(mode: .eager, compiler: .init(optimizationLevel: .none, x86Features: .host)))
    case .lazy: .init(mode: .lazy)
    case .tiered: .init(mode: .tiered)
    case .interpreted: .init(mode: .interpreted)
    case .checked:
      {
        var options = WebAssemblyModule.Options()
        options.checksBounds = true
        return options
      }()
    }
  }
}
