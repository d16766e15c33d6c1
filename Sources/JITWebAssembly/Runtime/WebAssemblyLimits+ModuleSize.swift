extension WebAssemblyLimits {
  /// How large a module may be. What exceeds it is an error of the kind `limit` when the module is loaded.
  ///
  /// The defaults are those of the WebAssembly JavaScript Interface ("Implementation-defined Limits"), which browsers
  /// keep.
  public struct ModuleSize: Sendable, Hashable {
    /// The most bytes of a module in the binary format.
    public var byteCount = 1 << 30
    /// The most bytes of the body of a function.
    public var functionByteCount = 7_654_321
    /// The most types.
    public var typeCount = 1_000_000
    /// The most functions, with imported ones.
    public var functionCount = 1_000_000
    /// The most tables, with imported ones.
    public var tableCount = 100_000
    /// The most globals, with imported ones.
    public var globalCount = 1_000_000
    /// The most imports.
    public var importCount = 1_000_000
    /// The most exports.
    public var exportCount = 1_000_000
    /// The most element segments.
    public var elementSegmentCount = 10_000_000
    /// The most elements of a segment.
    public var segmentElementCount = 10_000_000
    /// The most data segments.
    public var dataSegmentCount = 100_000
    /// The most bytes of a name of an import, an export or a custom section.
    public var nameByteCount = 100_000

    /// The defaults.
    public init() {}

    // What code could not be made for is refused whatever the host says.

    /// The most parameters, and the most results, of a type: they must fit a frame.
    static let valueCount = 1000
    /// The most memories, with imported ones: a context has to hold their bases.
    static let memoryCount = 1000
    /// The most locals of a function, with parameters.
    static let localCount = 50_000
  }
}
