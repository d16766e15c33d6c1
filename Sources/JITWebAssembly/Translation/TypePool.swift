/// Types that follow one another in ``TypePool``: what a block or function takes or gives.
struct TypeList: BitwiseCopyable {
  var start: UInt32
  var count: UInt32

  static let none = TypeList(start: 0, count: 0)
}

/// What a block or function takes and gives.
struct BlockType: BitwiseCopyable {
  var parameters = TypeList.none
  var results = TypeList.none
}

/// The types of all signatures of a module in one array, so that a control frame needs no arrays of its own.
struct TypePool: Sendable {
  /// First every type once, then what the signatures say.
  private var types = WebAssemblyType.allCases
  /// By number of the type in the module.
  private(set) var signatures: [BlockType] = []

  init(_ signatures: [WebAssemblySignature]) {
    for signature in signatures {
      let parameters = add(signature.parameters)
      self.signatures.append(BlockType(parameters: parameters, results: add(signature.results)))
    }
  }

  private mutating func add(_ list: [WebAssemblyType]) -> TypeList {
    let start = UInt32(types.count)
    types += list
    return TypeList(start: start, count: UInt32(list.count))
  }

  /// The list of one type.
  func list(_ type: WebAssemblyType) -> TypeList {
    for (index, candidate) in types.enumerated() where candidate == type {
      return TypeList(start: UInt32(index), count: 1)
    }
    return .none
  }

  subscript(list: TypeList, index: Int) -> WebAssemblyType { types[Int(list.start) + index] }

  subscript(list: TypeList) -> ArraySlice<WebAssemblyType> {
    types[Int(list.start)..<Int(list.start) + Int(list.count)]
  }

  func areEqual(_ a: TypeList, _ b: TypeList) -> Bool {
    a.count == b.count && (a.start == b.start || self[a] == self[b])
  }
}
