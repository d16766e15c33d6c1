public import JITCompiler
public import JITIR

/// A module as debuggers, profilers and backtraces are to see it.
public struct DescribedModule: Sendable {
  /// The module, whose functions have source locations.
  public let module: Module
  /// Its name and its source files.
  public let description: ModuleDescription

  /// Describes a module.
  ///
  /// Where functions have no source locations, the module's text becomes their source.
  ///
  /// - Parameters:
  ///   - module: A valid module.
  ///   - name: What to call it.
  ///   - wantsListing: Whether a text is to be made; without, functions without locations have no source.
  public init(_ module: Module, name: String, wantsListing: Bool) {
    var sources = module.files.map { ModuleDescription.SourceFile(path: $0) }
    if wantsListing, let (located, text) = module.withListing(named: "\(name).ir") {
      self.module = located
      sources.append(ModuleDescription.SourceFile(name: "\(name).ir", text: text))
    } else {
      self.module = module
    }
    description = ModuleDescription(name: name, sources: sources)
  }
}

extension CompilerOptions {
  /// These settings, with debug information if somebody wants it.
  public func forObservers(of allocator: CodeAllocator) -> CompilerOptions {
    var options = self
    if !allocator.observers.isEmpty { options.makesDebugInformation = true }
    return options
  }
}
