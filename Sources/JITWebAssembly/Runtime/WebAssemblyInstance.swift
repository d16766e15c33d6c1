import JIT

/// An instance of a module: its memories, tables and globals, and functions that work on them.
///
/// It is for one thread at a time, together with the instances that it is linked with. It keeps these alive, as do its
/// functions, closures made from them, and tables.
public final class WebAssemblyInstance {
  let storage: InstanceStorage
  private let group: LinkGroup

  init(_ storage: InstanceStorage, _ group: LinkGroup) {
    self.storage = storage
    self.group = group.root
  }

  /// The module.
  public var module: WebAssemblyModule { storage.module }

  /// How much fuel the instance may still use, if its module's ``WebAssemblyModule/Options/engine`` says `isMetered`.
  ///
  /// An operator costs one if there is an instruction for it, in all modes; filling and copying memory costs one for 16
  /// bytes besides, filling and copying a table one an element. A call that needs more than there is throws a `Trap`
  /// whose code is `out_of_fuel`, and what is left is negative.
  ///
  /// At first an instance takes from its module's ``WebAssemblyModule/fuel``, unless it is given some when it is made.
  /// What is set here, by who may call the instance, is its own, and no other's. Taking it costs little time; taking
  /// what instances on other threads may take too is an atomic step for each block of code.
  public var fuel: Int64 {
    get { storage.fuel }
    set { storage.setOwnFuel(newValue) }
  }

  // MARK: - Exports

  /// The names of what is exported, in the module's order.
  public var exportNames: [String] { storage.module.translated.module.exports.map(\.name) }

  /// What is exported, by name.
  public var exports: [String: WebAssemblyExport] {
    // Names that differ may be equal strings.
    Dictionary(storage.module.translated.module.exports.map { ($0.name, storage.item($0)) }) { first, _ in first }
  }

  /// What is exported under a name; nil for nothing.
  public subscript(name: String) -> WebAssemblyExport? { storage.export(name).map { storage.item($0) } }

  /// A function that is exported.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if no function is exported under the name.
  public func function(_ name: String) throws(WebAssemblyError) -> WebAssemblyFunction {
    guard case .function(let function) = self[name] else { throw missing("function", name) }
    return function
  }

  /// A Swift closure that calls a function that is exported.
  ///
  /// - Parameters:
  ///   - name: The name of the export.
  ///   - type: The type of the closure, as for ``WebAssemblyFunction/closure(as:)``.
  /// - Returns: The closure, which keeps the instance alive.
  /// - Throws: ``WebAssemblyError`` of the kind `use` if there is no such function, or it has another type.
  public func function<F>(_ name: String, as type: F.Type) throws -> F { try function(name).closure(as: type) }

  /// Calls a function that is exported, see ``WebAssemblyFunction/call(_:)``.
  @discardableResult
  public func call(_ name: String, _ arguments: [WebAssemblyValue] = []) throws -> [WebAssemblyValue] {
    try function(name).call(arguments)
  }

  /// A memory that is exported.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if no memory is exported under the name.
  public func memory(_ name: String = "memory") throws(WebAssemblyError) -> WebAssemblyMemory {
    guard case .memory(let memory) = self[name] else { throw missing("memory", name) }
    return memory
  }

  /// A table that is exported.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if no table is exported under the name.
  public func table(_ name: String) throws(WebAssemblyError) -> WebAssemblyTable {
    guard case .table(let table) = self[name] else { throw missing("table", name) }
    return table
  }

  /// A global that is exported.
  ///
  /// - Throws: ``WebAssemblyError`` of the kind `use` if no global is exported under the name.
  public func global(_ name: String) throws(WebAssemblyError) -> WebAssemblyGlobal {
    guard case .global(let global) = self[name] else { throw missing("global", name) }
    return global
  }

  // MARK: - References

  /// Releases objects of the host that were given to this instance or one that it is linked with, and that no table or
  /// global refers to any more. Otherwise they live as long as the instances.
  ///
  /// No code of these instances may be running, on this thread or another.
  public func releaseUnusedReferences() { group.releaseUnusedObjects() }

  private func missing(_ kind: String, _ name: String) -> WebAssemblyError {
    let exports = storage.module.exports.prefix(10).map { "'\($0.name)' (\($0.type))" }.joined(separator: ", ")
    let known = exports.isEmpty ? "the module exports nothing" : "exported are \(exports)"
    return WebAssemblyError(.use, "no \(kind) is exported as '\(name)'; \(known)")
  }
}
