/// What a loaded module has in memory: its code, its data, and what both refer to. Everything that can call the code
/// has a handle of the image; the ``ModuleGraph`` keeps the modules that it refers to.
final class ModuleImage: ModuleStorage {
  /// What was loaded, with checks if there are any.
  let module: Module
  let data: DataImage
  let control: ModuleControl
  /// Where what the module imports is, by symbol.
  private let importedAddresses: [String: UInt]
  private let state = ForkSafeMutex(State())

  private struct State: Sendable {
    /// By function: its code, whatever level it is of now.
    var code: [PublishedCode?] = []
    var older: [PublishedCode] = []
    /// What has replaced functions, by function.
    var replacements: [Int: Replacement] = [:]
    var statistics = LoadedModule.Statistics()
  }

  private struct Replacement: Sendable {
    /// The graph keeps it: this image uses it.
    unowned let image: ModuleImage
  }

  /// Entries that stay the same; nil when code calls code.
  private let stubs: FunctionStubs?

  /// Host functions, what the stubs call, and what debuggers show.
  private let retained: [(any AnyObject & Sendable)?]

  init(
    _ module: Module, _ data: DataImage, _ control: ModuleControl, _ imports: ResolvedImports, _ stubs: FunctionStubs?,
    retaining retained: [(any AnyObject & Sendable)?]
  ) {
    self.module = module
    self.data = data
    self.control = control
    importedAddresses = imports.addresses
    self.stubs = stubs
    self.retained = retained + imports.hostFunctions
    state.withLock { $0.code = [PublishedCode?](repeating: nil, count: module.functions.count) }
  }

  // MARK: - Addresses

  /// The code and the offset in it that calls from outside go to; nil for an import.
  func entry(_ function: FunctionIndex) -> (code: PublishedCode, offset: Int)? {
    guard module[function].importedSymbol == nil else { return nil }
    if let stubs { return stubs.place(function.index) }
    return code(of: function).map { ($0, 0) }
  }

  /// The address of a function, an imported one too.
  func entryAddress(_ function: FunctionIndex) -> UInt? {
    if let symbol = module[function].importedSymbol { return importedAddresses[symbol] }
    return entry(function).map { entry in entry.code.withUnsafeAddress { UInt(bitPattern: $0) } + UInt(entry.offset) }
  }

  /// The address of a data object, an imported one too.
  func dataAddress(_ index: DataIndex) -> UInt? {
    guard let symbol = module[index].importedSymbol else { return data.addresses[index.index] }
    return importedAddresses[symbol]
  }

  /// Where what code refers to is: imports, and data with the symbols that the compiler uses.
  func addresses(data symbols: [String]) -> [String: UInt] {
    var addresses = importedAddresses
    for (index, symbol) in symbols.enumerated() where data.addresses[index] != 0 {
      addresses[symbol] = data.addresses[index]
    }
    return addresses
  }

  /// The code of a function as it is now; nil when it has not been compiled.
  func code(of function: FunctionIndex) -> PublishedCode? { state.withLock { $0.code[function.index] } }

  // MARK: - Changes

  /// Makes calls of a function go to its code, which the image keeps, unless the function has been replaced.
  ///
  /// - Parameter calls: How often the code may be called before the resolver of the stubs is asked; nil for ever.
  func install(_ code: PublishedCode, of function: FunctionIndex, counting calls: Int? = nil) {
    state.withLock { state in
      // Older code stays: calls may be in it, and no more than two levels of a function exist.
      if let old = state.code[function.index] { state.older.append(old) }
      state.code[function.index] = code
      state.statistics.codeByteCount += code.byteCount
      guard let stubs, state.replacements[function.index] == nil else { return }
      let address = code.withUnsafeAddress { UInt(bitPattern: $0) }
      if let calls {
        stubs.setCounted(function.index, address, calls: calls)
      } else {
        stubs.setTarget(function.index, address)
      }
    }
  }

  /// Makes calls of a function go to a function of another module, which has a handle.
  ///
  /// - Returns: The module that it had been replaced by before.
  func replace(_ function: FunctionIndex, by image: ModuleImage, _ address: UInt) -> ModuleHandle<ModuleImage>? {
    ModuleGraph.addUse(of: image, by: self)
    let old = state.withLock { state in
      let old = state.replacements.updateValue(Replacement(image: image), forKey: function.index)
      stubs?.setTarget(function.index, address)
      return old
    }
    guard let old = old?.image else { return nil }
    let handle = ModuleHandle(of: old)
    ModuleGraph.removeUse(of: old, by: self)
    return handle
  }

  /// Whether functions can be replaced.
  var hasStubs: Bool { stubs != nil }

  var statistics: LoadedModule.Statistics {
    get { state.withLock(\.statistics) }
    set { state.withLock { $0.statistics = newValue } }
  }

  /// Finishes the data: functions have their addresses now.
  func finishData() throws(MemoryError) {
    try data.finish(module) { item in
      switch item {
      case .function(let index): entryAddress(index) ?? 0
      case .data(let index): dataAddress(index) ?? 0
      }
    }
  }
}
