/// What the type of a Swift closure says about how it is called: its metadata, read at run time.
///
/// The layout is that of `TargetFunctionTypeMetadata` in the Swift ABI (docs/ABI/TypeMetadata.rst, "Function
/// Metadata"). `CallingConventionTests` notice if a compiler changes it.
struct FunctionType: Hashable, Sendable {
  /// The parameter types; nil for a parameter of type `Void`, which is passed to Swift but not to C.
  let parameters: [ScalarType?]
  /// The scalars that the result consists of, and where each lies in it.
  let results: [Component]
  /// Whether the closure may throw (untyped).
  let isThrowing: Bool

  /// A scalar in a Swift tuple.
  struct Component: Hashable, Sendable {
    let type: ScalarType
    /// In bytes from the start of the outermost tuple.
    let offset: Int
  }

  /// The same in C's terms.
  var signature: ScalarSignature {
    ScalarSignature(parameters: parameters.compactMap { $0 }, results: results.map(\.type))
  }

  /// A function type as its parts say.
  init(parameters: [ScalarType?], results: [Component], isThrowing: Bool) {
    self.parameters = parameters
    self.results = results
    self.isThrowing = isThrowing
  }

  /// Reads the metadata of a function type.
  ///
  /// - Throws: ``FunctionTypeError`` if closures of this type cannot be made from compiled code, or called by it.
  init(of type: Any.Type) throws(FunctionTypeError) {
    let metadata = Metadata(type)
    guard metadata.kind == .function else { throw FunctionTypeError(type, .notAFunction) }
    let flags = FunctionFlags(rawValue: metadata[1])
    switch flags.convention {
    case 0: break
    case 1: throw FunctionTypeError(type, .unsupportedConvention("block"))
    case 2: throw FunctionTypeError(type, .unsupportedConvention("thin"))
    default: throw FunctionTypeError(type, .unsupportedConvention("c"))
    }
    if flags.contains(.async) { throw FunctionTypeError(type, .async) }
    if flags.contains(.differentiable) { throw FunctionTypeError(type, .differentiable) }
    let count = flags.parameterCount
    if flags.contains(.extended) {
      let extended = metadata.extendedFlags(flags)
      if extended & 1 != 0 { throw FunctionTypeError(type, .typedThrows) }
      if extended & 0xE != 0 { throw FunctionTypeError(type, .isolated) }
      // A result that is `sending` is called like any other. What later compilers say here is not known to be.
      if extended & ~0x1F != 0 { throw FunctionTypeError(type, .unknown(flags: extended)) }
    }
    var parameters: [ScalarType?] = []
    for index in 0..<count {
      if flags.contains(.hasParameterFlags) {
        let own = metadata.parameterFlags(count, index)
        if own & 0x7F == 1 { throw FunctionTypeError(type, .inoutParameter(index: index)) }
        // Borrowed, consumed and sent scalars are passed like others.
        if own & 0x7F > 3 || own & ~0xFFF != 0 { throw FunctionTypeError(type, .unknown(flags: own)) }
      }
      let parameter = metadata.type(at: 3 + index)
      if parameter == Void.self {
        parameters.append(nil)
      } else if let scalar = ScalarType(parameter) {
        parameters.append(scalar)
      } else {
        throw FunctionTypeError(type, .unsupportedParameter(index: index, type: String(reflecting: parameter)))
      }
    }
    self.parameters = parameters
    var results: [Component] = []
    guard Self.append(metadata.type(at: 2), at: 0, to: &results) else {
      throw FunctionTypeError(type, .unsupportedResult(type: String(reflecting: metadata.type(at: 2))))
    }
    self.results = results
    isThrowing = flags.contains(.throws)
  }

  /// The Swift types of the parameters of a function type.
  static func parameterTypes(of type: Any.Type) -> [Any.Type] {
    let metadata = Metadata(type)
    guard metadata.kind == .function else { return [] }
    return (0..<FunctionFlags(rawValue: metadata[1]).parameterCount).map { metadata.type(at: 3 + $0) }
  }

  /// The Swift type of the result of a function type.
  static func resultType(of type: Any.Type) -> Any.Type {
    let metadata = Metadata(type)
    return metadata.kind == .function ? metadata.type(at: 2) : type
  }

  /// Whether functions of a type may be passed to other threads: `@Sendable` ones, and those of a global actor.
  static func isSendable(_ type: Any.Type) -> Bool {
    let metadata = Metadata(type)
    return metadata.kind == .function
      && !FunctionFlags(rawValue: metadata[1]).isDisjoint(with: [.sendable, .hasGlobalActor])
  }

  /// The global actor that functions of a type are isolated to; nil for none.
  static func globalActor(of type: Any.Type) -> Any.Type? {
    let metadata = Metadata(type)
    guard metadata.kind == .function else { return nil }
    let flags = FunctionFlags(rawValue: metadata[1])
    return flags.contains(.hasGlobalActor) ? metadata.globalActor(flags) : nil
  }

  /// Whether a type is a function type of any kind.
  static func isFunction(_ type: Any.Type) -> Bool { Metadata(type).kind == .function }

  /// Whether a type is a structure that is not generic, so that its fields have the convention of their own types.
  static func isStructure(_ type: Any.Type) -> Bool { Metadata(type).isPlainStructure }

  /// Appends the scalars of a result type, in order; returns false if it contains anything else.
  private static func append(_ type: Any.Type, at offset: Int, to components: inout [Component]) -> Bool {
    if let scalar = ScalarType(type) {
      components.append(Component(type: scalar, offset: offset))
      return true
    }
    let metadata = Metadata(type)
    guard metadata.kind == .tuple else { return false }
    // After the kind: the number of elements, the labels, then a type and an offset for each element.
    for index in 0..<Int(metadata[1]) {
      // The offset is 32 bits wide on some platforms, and never more in fact.
      let elementOffset = Int(UInt32(truncatingIfNeeded: metadata[4 + 2 * index]))
      guard append(metadata.type(at: 3 + 2 * index), at: offset + elementOffset, to: &components) else { return false }
    }
    return true
  }
}

/// The words of function metadata that say how a function is called.
private struct FunctionFlags: OptionSet {
  let rawValue: UInt
  static let `throws` = FunctionFlags(rawValue: 1 << 24)
  static let hasParameterFlags = FunctionFlags(rawValue: 1 << 25)
  static let differentiable = FunctionFlags(rawValue: 1 << 27)
  static let hasGlobalActor = FunctionFlags(rawValue: 1 << 28)
  static let async = FunctionFlags(rawValue: 1 << 29)
  static let sendable = FunctionFlags(rawValue: 1 << 30)
  static let extended = FunctionFlags(rawValue: 1 << 31)

  var parameterCount: Int { Int(rawValue & 0xFFFF) }
  var convention: UInt { rawValue >> 16 & 0xFF }
}

/// The words of a type's metadata.
private struct Metadata {
  enum Kind: UInt {
    case `struct` = 0x200
    case optional = 0x202
    case tuple = 0x301
    case function = 0x302
  }

  private let words: UnsafePointer<UInt>

  init(_ type: Any.Type) {
    words = unsafeBitCast(type, to: UnsafePointer<UInt>.self)
  }

  /// Nil for all kinds that are of no interest here.
  var kind: Kind? { Kind(rawValue: words[0]) }

  subscript(index: Int) -> UInt { words[index] }

  /// Whether this is a structure, and the flags of its descriptor (bit 7) do not say generic.
  var isPlainStructure: Bool {
    guard kind == .struct, let descriptor = UnsafePointer<UInt32>(bitPattern: words[1]) else { return false }
    return descriptor[0] & 0x80 == 0
  }

  func type(at index: Int) -> Any.Type { unsafeBitCast(words[index], to: Any.Type.self) }

  /// The 32-bit flags of a function's parameter, which follow the parameter types.
  func parameterFlags(_ count: Int, _ index: Int) -> UInt32 {
    UnsafeRawPointer(words + 3 + count).load(fromByteOffset: 4 * index, as: UInt32.self)
  }

  /// The global actor of a function that has one, which follows its parameter flags.
  func globalActor(_ flags: FunctionFlags) -> Any.Type {
    let flagWords = flags.contains(.hasParameterFlags) ? (flags.parameterCount + 1) / 2 : 0
    return type(at: 3 + flags.parameterCount + flagWords)
  }

  /// The 32-bit extended flags of a function, which follow its parameter flags and global actor.
  func extendedFlags(_ flags: FunctionFlags) -> UInt32 {
    var offset = 8 * (3 + flags.parameterCount)
    if flags.contains(.hasParameterFlags) { offset += (4 * flags.parameterCount + 7) & -8 }
    if flags.contains(.hasGlobalActor) { offset += 8 }
    return UnsafeRawPointer(words).load(fromByteOffset: offset, as: UInt32.self)
  }
}

extension ScalarType {
  private static let scalars: [(type: ObjectIdentifier, scalar: ScalarType)] = [
    (ObjectIdentifier(Int8.self), .int8), (ObjectIdentifier(UInt8.self), .uint8),
    (ObjectIdentifier(Int16.self), .int16), (ObjectIdentifier(UInt16.self), .uint16),
    (ObjectIdentifier(Int32.self), .int32), (ObjectIdentifier(UInt32.self), .uint32),
    (ObjectIdentifier(Int64.self), .int64), (ObjectIdentifier(UInt64.self), .uint64),
    (ObjectIdentifier(Int128.self), .int128), (ObjectIdentifier(UInt128.self), .uint128),
    (ObjectIdentifier(Int.self), .int64), (ObjectIdentifier(UInt.self), .uint64),
    (ObjectIdentifier(Bool.self), .bool),
    (ObjectIdentifier(Float.self), .float32), (ObjectIdentifier(Double.self), .float64),
    (ObjectIdentifier(UnsafeRawPointer.self), .pointer), (ObjectIdentifier(UnsafeMutableRawPointer.self), .pointer),
    (ObjectIdentifier(OpaquePointer.self), .pointer),
  ]

  /// The nominal type descriptors of the generic pointer types, which all their instances share.
  private static let pointerDescriptors = [
    Metadata(UnsafePointer<UInt8>.self)[1], Metadata(UnsafeMutablePointer<UInt8>.self)[1],
  ]

  /// The scalar that a Swift type is; nil if it is none.
  init?(_ type: Any.Type) {
    if let entry = Self.scalars.first(where: { $0.type == ObjectIdentifier(type) }) {
      self = entry.scalar
      return
    }
    let metadata = Metadata(type)
    switch metadata.kind {
    case .struct where Self.isPointer(type): self = .pointer
    // An optional pointer is a pointer that may be null. After the kind and the descriptor comes the wrapped type. An
    // optional of an optional is larger, and so may be one of a type of the program's own.
    case .optional where Self.isPointer(metadata.type(at: 2)): self = .pointer
    default:
      guard let own = type as? any ScalarRepresentable.Type else { return nil }
      self.init(representing: own)
    }
  }

  /// Whether a type is one of Swift's pointers, not an optional one.
  private static func isPointer(_ type: Any.Type) -> Bool {
    if let entry = scalars.first(where: { $0.type == ObjectIdentifier(type) }) { return entry.scalar == .pointer }
    let metadata = Metadata(type)
    return metadata.kind == .struct && pointerDescriptors.contains(metadata[1])
  }

  /// The scalar that a type says it is, if it has its size.
  private init?<T: ScalarRepresentable & ~Escapable>(representing type: T.Type) {
    guard MemoryLayout<T>.size == type.scalarType.size else { return nil }
    self = type.scalarType
  }
}
