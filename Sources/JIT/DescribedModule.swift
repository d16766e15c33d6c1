/// A module as debuggers, profilers and backtraces are to see it.
struct DescribedModule {
  /// The module as it came.
  let original: Module
  /// The module with source locations.
  let module: Module
  /// Its name and its source files.
  private(set) var description: ModuleDescription
  /// The files that show sources which are in no file, as long as this lives.
  private(set) var listings: SourceListings?

  /// Describes a module.
  ///
  /// - Parameters:
  ///   - module: A module. Where functions have no source locations and somebody observes the code, the module's text
  ///     becomes their source.
  ///   - name: What to call it.
  ///   - observers: Who observes the code.
  init(_ module: Module, name: String, observers: [any CodeObserver]) {
    original = module
    description = ModuleDescription(name: name, sources: module.files.map { .init(path: $0) })
    if !observers.isEmpty, let (located, text) = module.withListing(named: "\(name).ir") {
      self.module = located
      description.sources.append(.init(name: "\(name).ir", text: text))
    } else {
      self.module = module
    }
    if !observers.isEmpty { listings = SourceListings(&description) }
  }

  /// Describes a module that comes from a text, which is the source of functions without locations.
  ///
  /// - Throws: ``EngineError/text(_:)`` with all mistakes, and the file of that name before each.
  init(_ text: String, name: String, observers: [any CodeObserver]) throws(EngineError) {
    let parsed: ParsedModule
    do throws(TextError) {
      parsed = try Module.parse(text)
    } catch {
      throw EngineError.text(error.description(file: "\(name).ir"))
    }
    original = parsed.module
    module = parsed.located(in: "\(name).ir")
    description = ModuleDescription(name: name, sources: original.files.map { .init(path: $0) })
    description.sources.append(.init(name: "\(name).ir", text: text))
    if !observers.isEmpty { listings = SourceListings(&description) }
  }
}
