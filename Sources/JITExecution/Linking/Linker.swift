import JITMachineCode

/// Turns code objects into the bytes that belong at their addresses.
struct Linker {
  private var addresses: [String: UInt] = [:]
  private let resolve: (String) -> UnsafeRawPointer?

  /// - Parameter resolve: Finds the address of a symbol that no code object of the batch defines.
  init(resolvingWith resolve: @escaping (String) -> UnsafeRawPointer?) {
    self.resolve = resolve
  }

  /// Whether the bytes of a code object, published alone, or their correctness depend on its place or on symbols.
  static func isNeeded(for object: CodeObject) -> Bool {
    !object.relocations.isEmpty || object.symbols.count > 1
  }

  /// Checks everything about a code object that does not depend on addresses.
  static func validate(_ object: CodeObject) throws(LinkError) {
    guard object.architecture == .host else { throw .wrongArchitecture(object.architecture.rawValue) }
    guard !object.bytes.isEmpty else { throw .malformed("it has no bytes") }
    guard (1...4096).contains(object.alignment), object.alignment & (object.alignment - 1) == 0 else {
      throw .malformed("the alignment \(object.alignment) is not a power of two from 1 to 4096")
    }
    for symbol in object.symbols where !(0...object.bytes.count).contains(symbol.offset) {
      throw .malformed("the symbol \(symbol.name) is at offset \(symbol.offset) of \(object.bytes.count) bytes")
    }
    for relocation in object.relocations
    where relocation.offset < 0 || relocation.offset > object.bytes.count - relocation.kind.byteCount {
      throw .malformed("a relocation is at offset \(relocation.offset) of \(object.bytes.count) bytes")
    }
    if let problem = UnwindInformation.problem(object.unwindInformation, codeSize: object.bytes.count) {
      throw .malformed(problem)
    }
  }

  /// Makes the symbols of `object`, placed at `address`, known.
  mutating func define(_ object: CodeObject, at address: UInt) throws(LinkError) {
    for symbol in object.symbols {
      guard addresses.updateValue(address + UInt(symbol.offset), forKey: symbol.name) == nil else {
        throw .duplicateSymbol(symbol.name)
      }
    }
  }

  /// The bytes of `object` with its relocations filled in for `address`.
  func link(_ object: CodeObject, at address: UInt) throws(LinkError) -> [UInt8] {
    guard !object.relocations.isEmpty else { return object.bytes }
    var bytes = object.bytes
    var undefined: [String] = []
    for relocation in object.relocations {
      guard let symbol = addresses[relocation.symbol] ?? resolve(relocation.symbol).map(UInt.init(bitPattern:)) else {
        if !undefined.contains(relocation.symbol) { undefined.append(relocation.symbol) }
        continue
      }
      let target = symbol &+ UInt(bitPattern: Int(relocation.addend))
      switch relocation.kind {
      case .absolute64:
        bytes.replace(at: relocation.offset, with: UInt64(target))
      case .relative32:
        let place = address + UInt(relocation.offset)
        guard let distance = Int32(exactly: Int(bitPattern: target &- place)) else {
          throw .relocationOutOfRange(symbol: relocation.symbol, offset: relocation.offset)
        }
        bytes.replace(at: relocation.offset, with: distance)
      }
    }
    guard undefined.isEmpty else { throw .undefinedSymbols(undefined) }
    return bytes
  }
}

extension [UInt8] {
  /// Overwrites bytes from `offset` on with the little-endian bytes of `value`.
  fileprivate mutating func replace(at offset: Int, with value: some FixedWidthInteger) {
    Swift.withUnsafeBytes(of: value.littleEndian) { replaceSubrange(offset..<offset + $0.count, with: $0) }
  }
}
