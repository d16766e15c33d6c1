/// Features of WebAssembly, standard ones and proposals, that are not there. What only they have is recognised, so that
/// a module which uses them is told from one that is malformed.
enum UnsupportedFeature: String, Sendable, Hashable {
  case components = "component model"
  case exceptions = "exception handling"
  case garbageCollection = "garbage collection"
  case typedReferences = "typed function references"
  case threads = "threads"
  case stackSwitching = "stack switching"
  case customPageSizes = "custom page sizes"
  case tables64 = "tables with 64-bit addresses"
  case relaxedVectors = "relaxed vector instructions"
  case wideArithmetic = "wide arithmetic"

  /// For an error.
  var message: String { "the feature '\(rawValue)' is not supported" }

  // MARK: - Binary format

  /// What has a section with this number.
  init?(section id: UInt8) {
    guard id == 13 else { return nil }
    self = .exceptions
  }

  /// What has imports and exports of this kind.
  init?(externalKind byte: UInt8) {
    guard byte == 4 else { return nil }
    self = .exceptions
  }

  /// What has definitions of types that begin with this byte.
  init?(typeDefinition byte: UInt8) {
    switch byte {
    case 0x4E, 0x4F, 0x50, 0x5E, 0x5F: self = .garbageCollection
    case 0x5D: self = .stackSwitching
    default: return nil
    }
  }

  /// What has value types that begin with this byte, or heap types.
  init?(valueType byte: UInt8) {
    switch byte {
    case 0x63, 0x64, 0x73: self = .typedReferences
    case 0x6A, 0x6B, 0x6C, 0x6D, 0x6E, 0x71, 0x72: self = .garbageCollection
    case 0x69, 0x74: self = .exceptions
    case 0x68, 0x75: self = .stackSwitching
    default: return nil
    }
  }

  /// What has an instruction with this code.
  ///
  /// - Parameter prefix: 0, or the byte that comes before the code.
  init?(prefix: UInt8, code: UInt32) {
    switch (prefix, code) {
    case (0, 0x06...0x0A), (0, 0x18), (0, 0x19), (0, 0x1F): self = .exceptions
    case (0, 0x14), (0, 0x15), (0, 0xD4), (0, 0xD5), (0, 0xD6): self = .typedReferences
    case (0, 0xD3): self = .garbageCollection
    case (0, 0xE0...0xE6): self = .stackSwitching
    case (0xFB, 0...30): self = .garbageCollection
    case (0xFC, 19...22): self = .wideArithmetic
    case (0xFD, 0x100...0x113): self = .relaxedVectors
    case (0xFE, 0...0x4E): self = .threads
    default: return nil
    }
  }

  // MARK: - Text format

  /// What has a keyword.
  init?(keyword: some StringProtocol) {
    if let feature = UnsupportedFeature.keywords[String(keyword)] {
      self = feature
    } else if let (_, feature) = UnsupportedFeature.prefixes.first(where: { keyword.hasPrefix($0.0) }) {
      self = feature
    } else if keyword.contains(".atomic.") {
      self = .threads
    } else if keyword.contains(".relaxed_") {
      self = .relaxedVectors
    } else {
      return nil
    }
  }

  private static let prefixes: [(String, UnsupportedFeature)] = [
    ("struct.", .garbageCollection), ("array.", .garbageCollection), ("i31.", .garbageCollection),
    ("memory.atomic.", .threads), ("cont.", .stackSwitching),
  ]

  private static let keywords: [String: UnsupportedFeature] = {
    let words: [(UnsupportedFeature, String)] = [
      (.components, "component"),
      (
        .exceptions,
        """
        tag throw throw_ref rethrow try try_table catch catch_ref catch_all catch_all_ref delegate exnref exn noexn
        nullexnref
        """
      ),
      (.typedReferences, "ref call_ref return_call_ref ref.as_non_null br_on_null br_on_non_null"),
      (
        .garbageCollection,
        """
        struct array rec sub field anyref any eqref eq i31ref i31 structref arrayref none nofunc noextern nullref
        nullfuncref nullexternref ref.i31 ref.eq ref.test ref.cast br_on_cast br_on_cast_fail any.convert_extern
        extern.convert_any
        """
      ),
      (.threads, "shared atomic.fence"),
      (.stackSwitching, "cont suspend resume resume_throw switch contref nocont nullcontref"),
      (.customPageSizes, "pagesize"),
      (.wideArithmetic, "i64.add128 i64.sub128 i64.mul_wide_s i64.mul_wide_u"),
    ]
    var result: [String: UnsupportedFeature] = [:]
    for (feature, text) in words {
      for word in text.split(whereSeparator: \.isWhitespace) { result[String(word)] = feature }
    }
    return result
  }()
}
