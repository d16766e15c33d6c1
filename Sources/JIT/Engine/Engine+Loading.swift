// From a module to something that can be called.

extension Engine {
  /// Loads a module: compiles it as the options say, and gives its data memory.
  ///
  /// - Parameters:
  ///   - module: Functions and data.
  ///   - name: What debuggers and backtraces call it.
  ///   - imports: What the host provides for what the module imports.
  /// - Returns: The module, callable.
  /// - Throws: `CompilationError` for a module that breaks rules of the IR; ``EngineError`` with all imports that are
  ///   missing or have the wrong type, or if the code is too large; `MemoryError` if there is no memory.
  public func compile(_ module: Module, name: String = "module", imports: Imports = [:]) throws -> LoadedModule {
    try compile(DescribedModule(module, name: name, observers: allocator?.observers ?? []), imports)
  }

  func compile(_ described: DescribedModule, _ imports: Imports) throws -> LoadedModule {
    let module = described.module
    let event = EngineEvent.load(functionCount: module.functions.count)
    options.observer?.engineDidBegin(event)
    defer { options.observer?.engineDidEnd(event) }
    let start = ContinuousClock.now
    var compiler = compiler
    // Checks can only be put into a module that is what it should be.
    if options.isInterruptible || options.isMetered || options.mode == .interpreted {
      try compiler.verify(module)
      compiler.options.verifiesInput = false
    }
    var checked = module
    try Instrumentation.apply(options, to: &checked)
    let control = ModuleControl()
    let loaded: LoadedModule
    if options.mode == .interpreted {
      let imports = try ImportedFunctions(checked, imports, control)
      let interpreted = try InterpretedModule(checked, imports, control, stackSize: options.stackLimit)
      loaded = LoadedModule(described.original, ModuleHandle(interpreted, using: imports.modules.map(\.storage)))
    } else {
      let imports = try ResolvedImports(checked, imports, control)
      let image = try load(checked, imports, control, compiler, described)
      loaded = LoadedModule(described.original, self, ModuleHandle(image, using: imports.modules.map(\.storage)))
      loaded.image!.statistics.loadTime = .now - start
    }
    if options.isInterruptible {
      loaded.control.isInterruptible = true
      remember(loaded.control)
    }
    return loaded
  }

  /// Loads a module from text. Its lines are the source that debuggers and backtraces show, where it states no other.
  ///
  /// - Throws: ``EngineError/text(_:)`` with all mistakes, and as ``compile(_:imports:)``.
  public func compile(_ text: String, name: String = "module", imports: Imports = [:]) throws -> LoadedModule {
    try compile(try DescribedModule(text, name: name, observers: allocator?.observers ?? []), imports)
  }

  /// Loads a module that a closure builds.
  ///
  /// - Parameters:
  ///   - name: What debuggers and backtraces call it.
  ///   - imports: What the host provides.
  ///   - build: Adds functions and data to an empty module.
  /// - Throws: What `build` throws, and as ``compile(_:imports:)``.
  public func compile(
    name: String = "module", imports: Imports = [:], _ build: (inout Module) throws -> Void
  ) throws -> LoadedModule {
    var module = Module()
    try build(&module)
    return try compile(module, name: name, imports: imports)
  }

  // MARK: - Steps

  private func load(
    _ module: Module, _ imports: ResolvedImports, _ control: ModuleControl, _ compiler: Compiler,
    _ described: DescribedModule
  ) throws -> ModuleImage {
    let data = try DataImage(module)
    if options.mode == .eager, !options.isRedefinable {
      return try loadDirectly(module, data, control, imports, compiler, described)
    }
    var first = compiler
    if options.mode == .tiered { first.options.optimizationLevel = .none }
    let prepared = try first.prepare(module)
    let cacheKey = options.mode != .eager ? options.cache.flatMap { $0.key(module, first.options) } : nil
    let loader = FunctionLoader(self, module, prepared, described.description, cacheKey: cacheKey)
    let isTiered = options.mode == .tiered
    let resolver = try HostFunction { @Sendable (index: Int32) throws -> UInt in
      if let address = loader.address(of: Int(index), isTiered: isTiered) { return address }
      return try LargeStack.run(Engine.compilationStackSize) { try loader.resolve(Int(index)) }
    }
    let names = zip(module.functions, prepared.functionSymbols).map { $0.importedSymbol == nil ? $1 : nil }
    let stubs = try FunctionStubs(names, resolver: resolver.address, in: allocator!)
    let image = ModuleImage(module, data, control, imports, stubs, retaining: [resolver, described.listings])
    var addresses = image.addresses(data: prepared.dataSymbols)
    for (index, name) in names.enumerated() {
      guard let name else { continue }
      addresses[FunctionStubs.symbol(of: name)] = stubs.entry(index)
      stubs.setUnresolved(index)
    }
    loader.begin(image, addresses)
    if options.mode == .eager {
      first.options.threadCount = threadCount(for: module)
      first.options.verifiesInput = false
      try loader.install(try compileAll(module, first), in: image)
    }
    try image.finishData()
    return image
  }

  /// Code that calls code: nothing is in between.
  private func loadDirectly(
    _ module: Module, _ data: DataImage, _ control: ModuleControl, _ imports: ResolvedImports, _ compiler: Compiler,
    _ described: DescribedModule
  ) throws -> ModuleImage {
    var compiler = compiler
    compiler.options.threadCount = threadCount(for: module)
    let compiled = try compileAll(module, compiler)
    try checkSize(compiled.objects, 0)
    let image = ModuleImage(module, data, control, imports, nil, retaining: [described.listings])
    let addresses = image.addresses(data: compiled.dataSymbols)
    let published = try allocator!.publish(compiled.objects, describedBy: described.description) { symbol in
      (addresses[symbol] ?? RuntimeFunctions.address(of: symbol)).flatMap { UnsafeRawPointer(bitPattern: $0) }
    }
    for (function, code) in zip(compiled.functions, published) { image.install(code, of: function) }
    image.statistics.stages = compiled.times
    try image.finishData()
    return image
  }

  private func compileAll(_ module: Module, _ compiler: Compiler) throws -> CompiledModule {
    if options.measuresStages { return try compiler.compileMeasuring(module) }
    guard let cache = options.cache, let key = cache.key(module, compiler.options) else {
      return try compiler.compile(module)
    }
    if let objects = cache.load(key), let compiled = CompiledModule(module, objects) {
      options.observer?.engineDidBegin(.cacheHit)
      options.observer?.engineDidEnd(.cacheHit)
      return compiled
    }
    let compiled = try compiler.compile(module)
    cache.store(compiled.objects, key)
    return compiled
  }

  func checkSize(_ objects: [CodeObject], _ present: Int) throws(EngineError) {
    let size = objects.reduce(present) { $0 + $1.bytes.count }
    guard size <= options.codeSizeLimit else { throw .codeTooLarge(size: size, limit: options.codeSizeLimit) }
  }
}
