/// A code object that cannot be placed in memory.
public enum LinkError: Error, Hashable, Sendable {
  /// The code is for another instruction set than this machine's.
  case wrongArchitecture(String)
  /// The code object contradicts itself; the text says where.
  case malformed(String)
  /// No address is known for these symbols.
  case undefinedSymbols([String])
  /// Two code objects that are published together define the same symbol.
  case duplicateSymbol(String)
  /// The distance to the symbol does not fit in the field at this offset.
  case relocationOutOfRange(symbol: String, offset: Int)
}

extension LinkError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .wrongArchitecture(let name): "the code is for \(name), not for this machine"
    case .malformed(let what): "malformed code object: \(what)"
    case .undefinedSymbols(let names): "undefined symbols: \(names.joined(separator: ", "))"
    case .duplicateSymbol(let name): "the symbol \(name) is defined twice"
    case .relocationOutOfRange(let symbol, let offset):
      "\(symbol) is out of reach of the 32-bit displacement at offset \(offset)"
    }
  }
}
