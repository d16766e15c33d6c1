public import JIT

/// A WebAssembly module, compiled once, of which there can be many instances.
///
/// ```swift
/// let module = try WebAssemblyModule(bytes)
/// let instance = try module.instantiate(imports: ["env": ["log": { (value: Int32) in print(value) }]])
/// let add = try instance.function("add", as: ((Int32, Int32) throws -> Int32).self)
/// try add(2, 40)                                    // 42
/// ```
///
/// A module may be used from any thread. Each instance is for one thread at a time, together with those that it is
/// linked with; instances that are not linked run at the same time.
public final class WebAssemblyModule: Sendable {
  let translated: TranslatedModule
  let loaded: LoadedModule
  /// How the module was loaded.
  public let options: Options
  /// Whether code compares addresses with the size of the memory, rather than rely on faults behind its end.
  public let checksBounds: Bool
  /// By name: the number of an export.
  let exportsByName: [ExactName: Int]
  /// How many instances there are.
  let instanceCount = InstanceCount()

  /// How a module is loaded, and what its instances may use.
  public struct Options: Sendable {
    /// When functions are compiled and how, whether they are counted and can be interrupted, and where code is cached.
    public var engine: Engine.Options
    /// The extensions that the module may use.
    public var features = WebAssemblyFeatures.all
    /// Whether code compares all addresses with the size of the memory. Otherwise 8 GiB of address space are reserved
    /// for each memory with 32-bit addresses, and wrong addresses fault. Code compares all the same if it is
    /// interpreted, and if so much can't be reserved when the module is loaded: see ``WebAssemblyModule/checksBounds``.
    public var checksBounds = false
    /// How large the module may be, and what instances may use of the host's memory.
    public var limits = WebAssemblyLimits()

    /// Whether each NaN that arithmetic makes is the positive quiet one without payload, so that results are the same
    /// to the bit in every mode and on every machine; the specification leaves sign and payload open. What is
    /// interpreted does so anyway. Arithmetic takes somewhat longer.
    public var canonicalNaNs: Bool {
      get { engine.compiler.canonicalNaNs }
      set { engine.compiler.canonicalNaNs = newValue }
    }

    /// The defaults: everything is compiled before the first call, with all optimisations.
    public init(engine: Engine.Options = Engine.Options()) { self.engine = engine }

    /// Options with a mode.
    public init(mode: Engine.Mode) { engine = Engine.Options(mode: mode) }
  }

  /// Decodes, validates and compiles a module.
  ///
  /// - Parameters:
  ///   - bytes: The module in the binary format.
  ///   - name: What backtraces and debuggers call it.
  ///   - options: How it is loaded.
  /// - Throws: ``WebAssemblyError`` for the first mistake in the module; `EngineError` or `MemoryError` if there is no
  ///   memory for its code.
  public init(_ bytes: [UInt8], name: String = "module", options: Options = Options()) throws {
    self.options = options
    let isInterpreted = options.engine.mode == .interpreted
    checksBounds = options.checksBounds || isInterpreted || !MemoryStorage.canReserveGuard()
    translated = try TranslatedModule(
      bytes, name: name, features: options.features, limits: options.limits.moduleSize, checksBounds: checksBounds,
      masksIndexes: options.engine.compiler.masksIndexes && !isInterpreted,
      isInterruptible: options.engine.isInterruptible, threadCount: max(1, options.engine.threadCount))
    var engineOptions = options.engine
    // The translator uses the builder of the IR, which checks what it is told.
    engineOptions.compiler.verifiesInput = false
    // Endless recursion must exhaust the stack, as the specification's suite expects.
    engineOptions.compiler.turnsRecursionIntoLoops = false
    // An operator costs the same whether code compares addresses or not, and an instance can have fuel of its own.
    engineOptions.fuelUnit = .sourceLocation
    engineOptions.fuelAccount = .context(offset: Int64(InstanceLayout.fuelOffset), region: MemoryRegion.fuel)
    loaded = try Engine(options: engineOptions).compile(translated.ir, name: name)
    let names = translated.module.exports.map { ExactName($0.name) }
    // The decoder has checked that they differ.
    exportsByName = Dictionary(zip(names, names.indices)) { first, _ in first }
  }

  /// What a module becomes in the intermediate representation, to be looked at. Every function takes the address of its
  /// instance first.
  ///
  /// - Parameters:
  ///   - bytes: The module in the binary format.
  ///   - features: The extensions that it may use.
  /// - Throws: ``WebAssemblyError`` for the first mistake in the module.
  public static func intermediateRepresentation(
    of bytes: [UInt8], features: WebAssemblyFeatures = .all
  ) throws(WebAssemblyError) -> Module {
    try TranslatedModule(
      bytes, name: "", features: features, checksBounds: false, masksIndexes: true, isInterruptible: false,
      threadCount: Engine.processorCount, hasLocations: false
    ).ir
  }

  /// Whether code is executed by the interpreter.
  var isInterpreted: Bool { options.engine.mode == .interpreted }

  // MARK: - Description

  /// What the module imports.
  public struct Import: Sendable, Hashable {
    public let module: String
    public let name: String
    public let type: WebAssemblyExternalType
  }

  /// What the module exports.
  public struct Export: Sendable, Hashable {
    public let name: String
    public let type: WebAssemblyExternalType
  }

  /// What the module imports, in its order.
  public var imports: [Import] {
    translated.module.imports.map {
      Import(module: $0.module, name: $0.name, type: translated.module.externalType($0.item))
    }
  }

  /// What the module exports, in its order.
  public var exports: [Export] {
    translated.module.exports.map { Export(name: $0.name, type: translated.module.externalType($0)) }
  }

  /// The contents of the first custom section with a name; nil if there is none.
  public func customSection(named name: String) -> [UInt8]? {
    translated.module.customSections.first { $0.name == name }.map { Array(translated.module.bytes[$0.range]) }
  }

  // MARK: - Instances

  /// Makes an instance: finds the imports, initialises globals, tables and memories, and calls the start function.
  ///
  /// - Parameters:
  ///   - imports: What the module imports, and maybe more.
  ///   - fuel: What the instance gets as its own ``WebAssemblyInstance/fuel``, before the start function is called; nil
  ///     to have it take from the module's.
  /// - Throws: ``WebAssemblyError`` of the kind `link` with all imports that are missing or have the wrong type, or of
  ///   the kind `limit` if there is not enough memory; `Trap` if a segment does not fit or the start function traps,
  ///   and what a host function throws. What was written to imported memories, tables and globals before a trap stays.
  public func instantiate(imports: WebAssemblyImports = [:], fuel: Int64? = nil) throws -> WebAssemblyInstance {
    try Instantiation.run(self, imports, fuel)
  }

  // MARK: - Limits

  /// Stops all calls into instances of this module, if ``Options/engine`` says `isInterruptible`: they throw a `Trap`
  /// whose code is `interrupted`, until ``resume()``. May be called from any thread.
  public func interrupt() { loaded.interrupt() }

  /// Allows calls again after ``interrupt()``.
  public func resume() { loaded.resume() }

  /// How much fuel the instances that have none of their own may still use together, on whatever threads, if
  /// ``Options/engine`` says `isMetered`; see ``WebAssemblyInstance/fuel``. Not limited at first.
  public var fuel: Int64 {
    get { loaded.fuel }
    set { loaded.fuel = newValue }
  }

  /// The machine code of functions, what loading took, and other things that the engine knows.
  public var code: LoadedModule { loaded }
}
