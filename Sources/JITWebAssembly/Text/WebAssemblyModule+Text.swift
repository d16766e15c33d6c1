extension WebAssemblyModule {
  /// Translates a module from the text format, and decodes, validates and compiles it.
  ///
  /// - Parameters:
  ///   - text: The module in the text format.
  ///   - name: What backtraces and debuggers call it.
  ///   - options: How it is loaded.
  /// - Throws: ``WebAssemblyError`` for the first mistake in the text or module; `EngineError` or `MemoryError` if
  ///   there is no memory for its code.
  public convenience init(text: String, name: String = "module", options: Options = Options()) throws {
    try self.init(try WebAssemblyText.binary(text), name: name, options: options)
  }
}
