// Straight from instructions to closures.

/// Where code goes that has no allocator of its own.
private let sharedAllocator = Result { try CodeAllocator() }

/// Assembles text to a Swift closure.
///
/// ```swift
/// let sum = try assemble("lea rax, [rdi + rsi*2]; ret", as: ((Int64, Int64) -> Int64).self)
/// sum(2, 20)                                        // 42
/// ```
///
/// The code is called with the C calling convention of the platform (on x86-64, System V): arguments in RDI, RSI, RDX,
/// RCX, R8, R9 and XMM0 to XMM7, the result in RAX or XMM0. It has no signature, so whether it has the type that you
/// say it has cannot be checked. It lives as long as the closure.
///
/// - Parameters:
///   - text: Assembly language in Intel syntax, as for `X86_64.assemble(_:at:)`.
///   - type: The type of the closure, as for `PublishedCode.function(as:at:traps:retaining:)`.
///   - entry: The label where the function begins; by default it begins with the first byte.
///   - functions: The Swift functions that the text may call, by name.
///   - allocator: Where the code goes; by default an allocator that all calls share.
/// - Returns: A closure that runs the code.
/// - Throws: `X86_64.AssemblyTextError` with all mistakes of the text; `AssemblingError` if there is no such label;
///   `LinkError`, `MemoryError` and `FunctionTypeError` if the code can't be linked, placed, or called as that type.
public func assemble<F>(
  _ text: String, as type: F.Type, from entry: String? = nil, calling functions: [String: HostFunction] = [:],
  in allocator: CodeAllocator? = nil
) throws -> F {
  try publish(try X86_64.assemble(text), as: type, entry: entry, functions, allocator)
}

/// Assembles instructions to a Swift closure.
///
/// ```swift
/// import JITAssembler
///
/// let sum = try assemble(as: ((Int64, Int64) -> Int64).self) { a in
///   a.lea(.rax, [.rdi + .rsi * 2])
///   a.ret()
/// }
/// ```
///
/// - Parameters:
///   - type: The type of the closure. As with ``assemble(_:as:from:calling:in:)``, the code cannot be checked to have
///     it.
///   - entry: The exported label where the function begins; by default it begins with the first byte.
///   - functions: The Swift functions that the code may call, by symbol.
///   - allocator: Where the code goes; by default an allocator that all calls share.
///   - body: Emits the instructions.
/// - Returns: A closure that runs the code.
/// - Throws: What `body` throws; the first `X86_64.AssemblyError`; and as with text.
public func assemble<F>(
  as type: F.Type, from entry: String? = nil, calling functions: [String: HostFunction] = [:],
  in allocator: CodeAllocator? = nil, _ body: (inout X86_64.Assembler) throws -> Void
) throws -> F {
  var assembler = X86_64.Assembler()
  try body(&assembler)
  return try publish(try assembler.finish(), as: type, entry: entry, functions, allocator)
}

extension Engine {
  /// Assembles text to a Swift closure whose code lies beside that of the engine's modules, see
  /// ``assemble(_:as:from:calling:in:)``.
  ///
  /// - Throws: Also ``EngineError/notCompiled`` if the engine interprets.
  public func assemble<F>(
    _ text: String, as type: F.Type, from entry: String? = nil, calling functions: [String: HostFunction] = [:]
  ) throws -> F {
    guard let allocator else { throw EngineError.notCompiled }
    return try JIT.assemble(text, as: type, from: entry, calling: functions, in: allocator)
  }
}

private func publish<F>(
  _ object: CodeObject, as type: F.Type, entry: String?, _ functions: [String: HostFunction],
  _ allocator: CodeAllocator?
) throws -> F {
  let code = try (allocator ?? sharedAllocator.get()).publish(object) {
    functions[$0].flatMap { .init(bitPattern: $0.address) }
  }
  return try code.function(as: type, at: try code.entry(entry), retaining: Array(functions.values))
}

extension PublishedCode {
  /// The offset of a label, or of the first byte.
  fileprivate func entry(_ label: String?) throws(AssemblingError) -> Int {
    guard let label else { return 0 }
    guard let offset = offset(of: label) else { throw .noSuchEntry(label, symbols.map(\.name)) }
    return offset
  }
}

/// Why assembled code did not become a function.
public enum AssemblingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The code has no symbol of this name; these are the ones it has.
  case noSuchEntry(String, [String])

  public var description: String {
    switch self {
    case .noSuchEntry(let name, let symbols):
      "there is no label '\(name)'"
        + (symbols.isEmpty ? "" : ", but \(symbols.map { "'\($0)'" }.joined(separator: ", "))")
    }
  }
}
