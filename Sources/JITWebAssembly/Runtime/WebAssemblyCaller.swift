public import JIT

/// The instance that calls a host function, for closures that take this as their first parameter.
///
/// ```swift
/// let print = { (caller: WebAssemblyCaller, address: UInt32, count: UInt32) throws in
///   Swift.print(try caller.requireMemory().string(at: Int(address), byteCount: Int(count)))
/// }
/// ```
///
/// It only exists until the host function returns: its type does not let it be kept. What it gives may be kept.
public struct WebAssemblyCaller: ScalarRepresentable, BitwiseCopyable, ~Escapable {
  /// The address of the context.
  let context: UInt

  /// - Parameter context: That of an instance which lives until the host function returns.
  @_lifetime(immortal)
  init(context: UInt) { self.context = context }

  public static var scalarType: ScalarType { .uint64 }

  var owner: ContextOwner { ContextOwner.of(context: context) }
  var storage: InstanceStorage? { owner as? InstanceStorage }

  /// The instance; nil if none has imported the function: it is called through a table or by Swift.
  public var instance: WebAssemblyInstance? { storage.map { WebAssemblyInstance($0, $0.group) } }

  /// The loaded code of the instance's module.
  package var module: LoadedModule? { storage?.module.loaded }

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

  /// Throws the trap `interrupted` if calls of the instance's module are to stop, see
  /// `LoadedModule.checkInterruption()`.
  public func checkInterruption() throws { try module?.checkInterruption() }

  /// What fuel of the instance is taken from; nil if no instance calls.
  package var fuelAccount: FuelAccount? { storage.map { FuelAccount(storage: $0) } }

  /// Takes fuel of the instance for what the host function does, if its module's ``WebAssemblyModule/Options/engine``
  /// says `isMetered`. The call itself costs one, as any call does.
  ///
  /// - Parameter price: How much; 1 is the price of an instruction.
  /// - Throws: The trap `out_of_fuel` if there was not so much: what is left is negative then.
  public func spendFuel(_ price: UInt64) throws { try storage?.spendFuel(price, "a host function") }
}

/// What an instance pays for host functions from. Unlike the caller, it can be kept.
package struct FuelAccount {
  fileprivate let storage: InstanceStorage

  /// Takes fuel, if it is counted.
  ///
  /// - Parameter place: What the trap names as its place.
  /// - Throws: The trap `out_of_fuel` if there was not so much.
  package func spend(_ price: UInt64, in place: String) throws { try storage.spendFuel(price, place) }
}
