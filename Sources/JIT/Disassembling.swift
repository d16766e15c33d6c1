// Machine code in memory, as people read it.

/// Disassembles the machine code behind a closure.
///
/// - Parameter function: A closure made from code: by `assemble(_:as:)`, `PublishedCode.function(as:)` and their
///   relatives.
/// - Returns: Address, bytes and instruction of each line, from the function's first byte to the end of its code.
/// - Throws: ``DisassemblingError`` if no code of this package is behind the value.
public func disassembly<F>(of function: F) throws(DisassemblingError) -> String {
  guard let code = LiveCode(of: function) else { throw .notCompiled(String(describing: F.self)) }
  return try disassembly(code.bytes, code.address, code.symbols)
}

/// Disassembles published code, with its symbols.
///
/// - Parameter code: Code that an allocator has placed.
/// - Returns: Address, bytes and instruction of each line.
/// - Throws: ``DisassemblingError`` on a machine whose instruction set has no disassembler.
public func disassembly(of code: PublishedCode) throws(DisassemblingError) -> String {
  let bytes = code.bytes
  let address = code.withUnsafeAddress { UInt(bitPattern: $0) }
  return try disassembly(bytes.indices.map { bytes[$0] }, address, code.symbols)
}

/// Disassembles executable pages. The bytes that fill the rest of the last page are shown once.
///
/// - Parameter memory: Pages that hold code.
/// - Returns: Address, bytes and instruction of each line.
/// - Throws: ``DisassemblingError`` on a machine whose instruction set has no disassembler.
public func disassembly(of memory: borrowing ExecutableMemory) throws(DisassemblingError) -> String {
  let address = memory.withUnsafeAddress { UInt(bitPattern: $0) }
  return try disassembly(memory[0...], address, [])
}

private func disassembly(
  _ bytes: [UInt8], _ address: UInt, _ symbols: [CodeObject.Symbol]
) throws(DisassemblingError) -> String {
  guard var listing = Architecture.host.disassemble(bytes, at: UInt64(address), symbols: symbols) else {
    throw .unsupported(.host)
  }
  // What pages are filled with behind the code says nothing.
  let fill: Set<[UInt8]> = [Architecture.host.returnInstruction, Architecture.host.trapInstruction]
  while let last = listing.lines.last, fill.contains(last.bytes), listing.lines.dropLast().last?.bytes == last.bytes {
    listing.lines.removeLast()
  }
  return listing.description
}

/// Why there is no disassembly.
public enum DisassemblingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A value of this type, behind which there is no code made by this package.
  case notCompiled(String)
  /// There is no disassembler for this instruction set.
  case unsupported(Architecture)

  public var description: String {
    switch self {
    case .notCompiled(let type): "no code made by swift-jit is behind this value of the type \(type)"
    case .unsupported(let architecture): "there is no disassembler for \(architecture.rawValue)"
    }
  }
}
