public import JIT

/// The instance that calls a host function, for closures that take this as their first parameter.
///
/// ```swift
/// let print = { (caller: WebAssemblyCaller, address: UInt32, count: UInt32) throws in
///   Swift.print(try caller.requireMemory().string(at: Int(address), byteCount: Int(count)))
/// }
/// ```
///
/// It may only be used until the host function returns.
public struct WebAssemblyCaller: ScalarRepresentable {
  /// The address of the context.
  let context: UInt

  public static var scalarType: ScalarType { .uint64 }

  var owner: ContextOwner { ContextOwner.of(context: context) }
  private var storage: InstanceStorage? { owner as? InstanceStorage }

  /// The instance; nil if none has imported the function: it is called through a table or by Swift.
  public var instance: WebAssemblyInstance? { storage.map { WebAssemblyInstance($0, $0.group) } }

  /// The memory that the instance exports as `memory`, or else its first one; nil if it has none.
  public var memory: WebAssemblyMemory? {
    storage?.defaultMemory.map { WebAssemblyMemory($0) }
  }

  /// The memory that the instance exports as `memory`, or else its first one.
  ///
  /// - Throws: ``WebAssemblyError`` if it has none.
  public func requireMemory() throws -> WebAssemblyMemory {
    guard let memory else { throw WebAssemblyError(.use, "the instance that calls has no memory") }
    return memory
  }

  /// What the instance exports under a name.
  public subscript(name: String) -> WebAssemblyExport? { instance?[name] }
}
