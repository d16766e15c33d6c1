extension LoadedModule {
  /// Replaces a function while others may be calling it. From now on every call, from the module itself and others too,
  /// goes to the new one; calls that have begun end in the old one, whose code is kept until no thread is in it.
  ///
  /// - Parameters:
  ///   - name: The name that the function is exported as, or else has.
  ///   - replacement: A module with a function of the same name and signature. It has its own data, and may import the
  ///     functions and data of this module by their names.
  ///   - imports: What else it imports.
  /// - Throws: ``EngineError/notRedefinable(_:)`` if the engine's ``Engine/Options/isRedefinable`` is not set,
  ///   ``EngineError/wrongReplacement(function:expected:actual:)``, and as ``Engine/compile(_:imports:)``. Nothing has
  ///   changed then.
  public func redefine(_ name: String, with replacement: Module, imports: Imports = [:]) throws {
    let observers = engine?.allocator?.observers ?? []
    try redefine(name, DescribedModule(replacement, name: name, observers: observers), imports)
  }

  private func redefine(_ name: String, _ described: DescribedModule, _ imports: Imports) throws {
    let replacement = described.module
    guard let function = module.function(named: name) else {
      throw EngineError.noFunction(name, available: module.functions.map(\.name))
    }
    guard let engine, let image, engine.options.isRedefinable, module[function].importedSymbol == nil else {
      throw EngineError.notRedefinable(name)
    }
    guard let new = replacement.function(named: name), replacement[new].importedSymbol == nil else {
      throw EngineError.noFunction(name, available: replacement.functions.map(\.name))
    }
    guard replacement[new].signature == module[function].signature else {
      throw EngineError.wrongReplacement(
        function: name, expected: module[function].signature, actual: replacement[new].signature)
    }
    let event = EngineEvent.redefinition(function: name)
    engine.options.observer?.engineDidBegin(event)
    defer { engine.options.observer?.engineDidEnd(event) }
    let loaded = try engine.compile(described, completed(imports, for: replacement, image))
    guard let other = loaded.image, let address = other.entryAddress(new) else {
      throw EngineError.notRedefinable(name)
    }
    let old = withExtendedLifetime(loaded) { image.replace(function, by: other, address) }
    if let old { engine.retire(old, name) }
  }

  /// Replaces a function by one from text, see ``redefine(_:with:imports:)-(_,Module,_)``.
  ///
  /// - Parameters:
  ///   - name: The name that the function is exported as, or else has.
  ///   - text: The module with the replacement.
  ///   - moduleName: What errors, debuggers and backtraces call it; nil for the name of the function.
  ///   - imports: What else it imports.
  /// - Throws: Also ``EngineError/text(_:)``.
  public func redefine(
    _ name: String, with text: String, named moduleName: String? = nil, imports: Imports = [:]
  ) throws {
    let observers = engine?.allocator?.observers ?? []
    try redefine(name, try DescribedModule(text, name: moduleName ?? name, observers: observers), imports)
  }

  /// The imports, and what they do not say from this module. By address: nothing but the module uses what replaces its
  /// functions, which so need not keep it.
  private func completed(_ imports: Imports, for replacement: Module, _ image: ModuleImage) -> Imports {
    var imports = imports
    for declaration in replacement.functions {
      guard let symbol = declaration.importedSymbol, imports[symbol] == nil,
        let own = module.function(named: symbol), module[own].signature == declaration.signature,
        let address = image.entryAddress(own)
      else { continue }
      imports[symbol] = .address(address)
    }
    for object in replacement.data {
      guard let symbol = object.importedSymbol, imports[symbol] == nil, let own = module.dataObject(named: symbol),
        let address = image.dataAddress(own)
      else { continue }
      imports[symbol] = .address(address)
    }
    return imports
  }
}

extension Engine {
  /// Keeps code that was replaced until no thread is in it, and looks again from time to time.
  func retire(_ module: ModuleHandle<ModuleImage>, _ name: String) {
    let observer = options.observer
    retired.retire(module) {
      observer?.engineDidBegin(.reclamation(function: name))
      observer?.engineDidEnd(.reclamation(function: name))
    }
    reclaim(after: 1)
  }

  private func reclaim(after milliseconds: UInt32) {
    retired.reclaim()
    guard !retired.isEmpty else { return }
    reclamation.add { [weak self] in
      BackgroundThread.pause(milliseconds: milliseconds)
      self?.reclaim(after: 20)
    }
  }
}
