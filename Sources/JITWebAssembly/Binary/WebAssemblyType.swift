/// The type of a WebAssembly value; the raw value is its byte in the binary format.
public enum WebAssemblyType: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  case i32 = 0x7F
  case i64 = 0x7E
  case f32 = 0x7D
  case f64 = 0x7C
  case v128 = 0x7B
  case funcref = 0x70
  case externref = 0x6F

  /// Whether this is `funcref` or `externref`.
  public var isReference: Bool { self == .funcref || self == .externref }
}

extension WebAssemblyType: CustomStringConvertible {
  /// The spelling in the text format.
  public var description: String {
    switch self {
    case .i32: "i32"
    case .i64: "i64"
    case .f32: "f32"
    case .f64: "f64"
    case .v128: "v128"
    case .funcref: "funcref"
    case .externref: "externref"
    }
  }
}

/// The parameters and results of a function.
public struct WebAssemblySignature: Sendable, Hashable {
  public var parameters: [WebAssemblyType]
  public var results: [WebAssemblyType]

  public init(_ parameters: [WebAssemblyType] = [], _ results: [WebAssemblyType] = []) {
    self.parameters = parameters
    self.results = results
  }
}

extension WebAssemblySignature: CustomStringConvertible {
  /// The types as the specification writes them: `[i32 i32] -> [i64]`.
  public var description: String {
    func list(_ types: [WebAssemblyType]) -> String { "[\(types.map(\.description).joined(separator: " "))]" }
    return "\(list(parameters)) -> \(list(results))"
  }
}

/// The least and the greatest size of a memory, in pages of 64 KiB, or of a table, in elements.
public struct WebAssemblySizeRange: Sendable, Hashable {
  public var minimum: UInt64
  /// Nil for no bound but that of the address type.
  public var maximum: UInt64?

  public init(_ minimum: UInt64, _ maximum: UInt64? = nil) {
    self.minimum = minimum
    self.maximum = maximum
  }

  /// Whether something that has these limits may be imported as something with `required` ones.
  func match(_ required: WebAssemblySizeRange) -> Bool {
    guard minimum >= required.minimum else { return false }
    guard let bound = required.maximum else { return true }
    return maximum.map { $0 <= bound } ?? false
  }
}

extension WebAssemblySizeRange: CustomStringConvertible {
  /// The limits as the text format writes them: `1 2`.
  public var description: String { maximum.map { "\(minimum) \($0)" } ?? "\(minimum)" }
}

/// The type of a memory.
public struct WebAssemblyMemoryType: Sendable, Hashable {
  /// In pages of 64 KiB.
  public var limits: WebAssemblySizeRange
  /// Whether addresses are `i64` rather than `i32`.
  public var is64Bit: Bool

  public init(_ limits: WebAssemblySizeRange, is64Bit: Bool = false) {
    self.limits = limits
    self.is64Bit = is64Bit
  }

  /// The type of addresses and sizes.
  var addressType: WebAssemblyType { is64Bit ? .i64 : .i32 }
  /// The most pages that addresses of this type reach.
  var pageBound: UInt64 { is64Bit ? 1 << 48 : 1 << 16 }
}

/// The type of a table.
public struct WebAssemblyTableType: Sendable, Hashable {
  public var element: WebAssemblyType
  public var limits: WebAssemblySizeRange

  public init(_ element: WebAssemblyType, _ limits: WebAssemblySizeRange) {
    self.element = element
    self.limits = limits
  }

  /// Whether the table can never get another size, so that its elements never move.
  var isFixed: Bool { limits.maximum == limits.minimum }
}

/// The type of a global variable.
public struct WebAssemblyGlobalType: Sendable, Hashable {
  public var value: WebAssemblyType
  public var isMutable: Bool

  public init(_ value: WebAssemblyType, isMutable: Bool = false) {
    self.value = value
    self.isMutable = isMutable
  }
}

/// The type of what a module imports or exports.
public enum WebAssemblyExternalType: Sendable, Hashable {
  case function(WebAssemblySignature)
  case table(WebAssemblyTableType)
  case memory(WebAssemblyMemoryType)
  case global(WebAssemblyGlobalType)
}
