import JITStorage

/// Functions and data that are compiled together.
public struct Module: Sendable {
  /// The signatures that indirect calls state.
  public private(set) var signatures: [Signature] = []
  /// The functions, defined and imported, by ``FunctionIndex``.
  public var functions: [FunctionDeclaration] = []
  /// The data objects, defined and imported, by ``DataIndex``.
  public var data: [DataObject] = []
  /// The names under which others find functions and data.
  public var exports: [Export] = []
  /// The source files that locations name.
  public var files: [String] = []

  private(set) var signatureIndex = InternTable()

  /// An empty module.
  public init() {}

  /// The function with the number `index`.
  public subscript(index: FunctionIndex) -> FunctionDeclaration {
    get { functions[index.index] }
    _modify { yield &functions[index.index] }
  }

  /// The data object with the number `index`.
  public subscript(index: DataIndex) -> DataObject {
    get { data[index.index] }
    _modify { yield &data[index.index] }
  }

  /// The signature with the number `index`.
  public subscript(index: SignatureIndex) -> Signature { signatures[index.index] }

  /// The number of `signature`: the same one for equal signatures.
  public mutating func intern(_ signature: Signature) -> SignatureIndex {
    let hash = signature.internHash
    if let known = signatureIndex.find(hash: hash, where: { signatures[Int($0)] == signature }) {
      return SignatureIndex(Int(known))
    }
    signatures.append(signature)
    signatureIndex.insert(UInt32(signatures.count - 1), hash: hash)
    return SignatureIndex(signatures.count - 1)
  }

  /// Adds a function that calls can refer to; its body can come later.
  public mutating func declareFunction(_ name: String, _ signature: Signature) -> FunctionIndex {
    functions.append(FunctionDeclaration(name: name, signature: signature, linkage: .defined(nil)))
    return FunctionIndex(functions.count - 1)
  }

  /// Adds a function with its body.
  @discardableResult
  public mutating func define(_ body: Function) -> FunctionIndex {
    functions.append(FunctionDeclaration(name: body.name, signature: body.signature, linkage: .defined(body)))
    return FunctionIndex(functions.count - 1)
  }

  /// Gives a declared function its body.
  public mutating func define(_ index: FunctionIndex, _ body: consuming Function) {
    functions[index.index].linkage = .defined(body)
  }

  /// Adds a function that the host provides under the name `symbol`.
  @discardableResult
  public mutating func importFunction(_ name: String, _ signature: Signature, symbol: String? = nil) -> FunctionIndex {
    functions.append(
      FunctionDeclaration(name: name, signature: signature, linkage: .imported(symbol: symbol ?? name)))
    return FunctionIndex(functions.count - 1)
  }

  /// Adds a data object.
  @discardableResult
  public mutating func define(_ object: DataObject) -> DataIndex {
    data.append(object)
    return DataIndex(data.count - 1)
  }

  /// The function that is exported as `name`, or else has that name; nil when there is none. Linear time.
  public func function(named name: String) -> FunctionIndex? {
    for export in exports where export.name == name {
      if case .function(let index) = export.item { return index }
    }
    return functions.firstIndex { $0.name == name }.map { FunctionIndex($0) }
  }

  /// The data object that is exported as `name`, or else has that name; nil when there is none. Linear time.
  public func dataObject(named name: String) -> DataIndex? {
    for export in exports where export.name == name {
      if case .data(let index) = export.item { return index }
    }
    return data.firstIndex { $0.name == name }.map { DataIndex($0) }
  }
}

/// A function of a module: its name and signature, and where its code comes from.
public struct FunctionDeclaration: Sendable {
  /// The name in text and symbol tables, without the sigil.
  public var name: String
  public var signature: Signature
  public var linkage: Linkage

  public enum Linkage: Sendable {
    /// The host provides it under this name.
    case imported(symbol: String)
    /// The module has it; nil while the body is still to come.
    case defined(Function?)
  }

  /// The body; nil for an import.
  public var body: Function? {
    get {
      guard case .defined(let body) = linkage else { return nil }
      return body
    }
    set { linkage = .defined(newValue) }
  }

  /// The name that the host provides it under; nil for a defined function.
  public var importedSymbol: String? {
    guard case .imported(let symbol) = linkage else { return nil }
    return symbol
  }
}

/// A name under which others find a function or data object of a module.
public struct Export: Sendable, Hashable {
  public var name: String
  public var item: Item

  public enum Item: Sendable, Hashable {
    case function(FunctionIndex)
    case data(DataIndex)
  }

  public init(name: String, item: Item) {
    self.name = name
    self.item = item
  }
}

/// Bytes with an address: a constant table, a variable, or a symbol that the host provides.
public struct DataObject: Sendable, Hashable {
  /// The name in text and symbol tables, without the sigil.
  public var name: String
  /// The initial bytes; nil when the host provides the object under `symbol`.
  public var bytes: [UInt8]?
  /// The alignment of the address in bytes: a power of two.
  public var alignment: Int
  /// Whether the program can write it. Writing to a constant is a fault.
  public var isMutable: Bool
  /// Addresses to be filled in when the module is loaded, by ascending offset.
  public var relocations: [DataRelocation]
  /// The name that the host provides an imported object under.
  public var importedSymbol: String?

  /// A data object with contents.
  public init(
    name: String, bytes: [UInt8], alignment: Int = 1, isMutable: Bool = false, relocations: [DataRelocation] = []
  ) {
    self.name = name
    self.bytes = bytes
    self.alignment = alignment
    self.isMutable = isMutable
    self.relocations = relocations
  }

  /// A data object that the host provides under the name `symbol`.
  public init(name: String, importedSymbol symbol: String) {
    self.name = name
    importedSymbol = symbol
    alignment = 1
    isMutable = true
    relocations = []
  }
}

/// An 8-byte address inside a data object.
public struct DataRelocation: Sendable, Hashable {
  /// Where the address goes, in bytes from the start of the object.
  public var offset: Int
  public var target: Export.Item
  /// Added to the address of the target.
  public var addend: Int64

  public init(offset: Int, target: Export.Item, addend: Int64 = 0) {
    self.offset = offset
    self.target = target
    self.addend = addend
  }
}
