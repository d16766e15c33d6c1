import JIT

/// A value of WebAssembly whose type is known at run time only.
public enum WebAssemblyValue: Hashable {
  case i32(Int32)
  case i64(Int64)
  case f32(Float)
  case f64(Double)
  /// A vector: its bits 0 to 63 and 64 to 127.
  case v128(low: UInt64, high: UInt64)
  /// A reference to a function; nil for null.
  case function(WebAssemblyFunction?)
  /// A reference to an object of the host; nil for null.
  case external(WebAssemblyExternal?)

  /// The type.
  public var type: WebAssemblyType {
    switch self {
    case .i32: .i32
    case .i64: .i64
    case .f32: .f32
    case .f64: .f64
    case .v128: .v128
    case .function: .funcref
    case .external: .externref
    }
  }

  /// Zero, or null.
  public init(zeroOf type: WebAssemblyType) {
    self =
      switch type {
      case .i32: .i32(0)
      case .i64: .i64(0)
      case .f32: .f32(0)
      case .f64: .f64(0)
      case .v128: .v128(low: 0, high: 0)
      case .funcref: .function(nil)
      case .externref: .external(nil)
      }
  }
}

/// An object of the host that WebAssembly code holds references to, and can do nothing with but pass it on.
///
/// Two are equal if they are the same object. An object that was given to an instance lives at least as long as that
/// and what is linked with it.
public struct WebAssemblyExternal: Hashable {
  /// The object.
  public let object: AnyObject

  /// Wraps an object.
  public init(_ object: AnyObject) { self.object = object }

  public static func == (a: WebAssemblyExternal, b: WebAssemblyExternal) -> Bool { a.object === b.object }
  public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(object)) }
}

extension WebAssemblyValue: CustomStringConvertible {
  /// Such as `i32(42)`; `funcref(null)`.
  public var description: String {
    switch self {
    case .i32(let value): "i32(\(value))"
    case .i64(let value): "i64(\(value))"
    case .f32(let value): "f32(\(value))"
    case .f64(let value): "f64(\(value))"
    case .v128(let low, let high): "v128(0x\(String(UInt128(high) << 64 | UInt128(low), radix: 16)))"
    case .function(let function): "funcref(\(function.map { "\($0.signature)" } ?? "null"))"
    case .external(let external): "externref(\(external.map { "\($0.object)" } ?? "null"))"
    }
  }
}

// MARK: - Words

/// What code sees of a value: two words, of which most types use the first.
struct WordPair: Hashable {
  var low: UInt64
  var high: UInt64 = 0

  func constant(_ type: WebAssemblyType) -> Constant { Constant(ValueType(type), low: low, high: high) }
}

extension LinkGroup {
  /// What code sees of a value. References keep alive what they refer to from now on.
  ///
  /// - Throws: ``WebAssemblyError`` for a function that cannot be linked.
  func lower(_ value: WebAssemblyValue) throws -> WordPair {
    switch value {
    case .i32(let value): WordPair(low: UInt64(UInt32(bitPattern: value)))
    case .i64(let value): WordPair(low: UInt64(bitPattern: value))
    case .f32(let value): WordPair(low: UInt64(value.bitPattern))
    case .f64(let value): WordPair(low: value.bitPattern)
    case .v128(let low, let high): WordPair(low: low, high: high)
    case .function(nil), .external(nil): WordPair(low: 0)
    case .function(let function?): WordPair(low: UInt64(try record(of: function)))
    case .external(let external?): WordPair(low: UInt64(retain(external.object)))
    }
  }

  /// The value that code sees as these words.
  func lift(_ words: WordPair, _ type: WebAssemblyType) -> WebAssemblyValue {
    switch type {
    case .i32: return .i32(Int32(truncatingIfNeeded: words.low))
    case .i64: return .i64(Int64(bitPattern: words.low))
    case .f32: return .f32(Float(bitPattern: UInt32(truncatingIfNeeded: words.low)))
    case .f64: return .f64(Double(bitPattern: words.low))
    case .v128: return .v128(low: words.low, high: words.high)
    case .funcref:
      guard let record = UnsafeRawPointer(bitPattern: UInt(words.low)) else { return .function(nil) }
      return .function(WebAssemblyFunction(record, self))
    case .externref:
      guard let object = UnsafeRawPointer(bitPattern: UInt(words.low)) else { return .external(nil) }
      // Code only has addresses of objects that its group retains.
      return .external(WebAssemblyExternal(Unmanaged<AnyObject>.fromOpaque(object).takeUnretainedValue()))
    }
  }

  func lower(_ values: [WebAssemblyValue]) throws -> [Constant] {
    try values.map { try lower($0).constant($0.type) }
  }

  func lift(_ constants: some Sequence<Constant>, _ types: [WebAssemblyType]) -> [WebAssemblyValue] {
    zip(constants, types).map { lift(WordPair(low: $0.low, high: $0.high), $1) }
  }
}
