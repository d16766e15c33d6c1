/// The text of a module as its own source, for debuggers and backtraces.
extension ParsedModule {
  /// The module with the lines and columns of this text as source locations, in functions that have none.
  ///
  /// - Parameter file: What the text is called: added to ``Module/files``.
  /// - Complexity: Linear in the length of the text.
  public func located(in file: String) -> Module {
    var module = module
    let lines = LineTable(positions.source)
    let number = UInt32(module.files.count)
    module.files.append(file)
    for index in module.functions.indices where index < positions.offsets.count {
      guard var body = module.functions[index].body, !body.hasLocations else { continue }
      module.functions[index].body = nil  // so that there is one copy
      func location(_ offset: UInt32) -> SourceLocation {
        let (line, start) = lines.line(of: Int(offset))
        return SourceLocation(file: number, line: UInt32(line), column: offset - UInt32(start) + 1)
      }
      body.location = location(positions.functionOffsets[index])
      body.location?.column = 0
      for block in body.blocks {
        for instruction in body.instructions(of: block) where instruction.index < positions.offsets[index].count {
          body.setLocation(location(positions.offsets[index][instruction.index]), of: instruction)
        }
      }
      module.functions[index].body = body
    }
    return module
  }
}

extension Module {
  /// The module as text, and with that text's lines and columns as source locations in functions that have none.
  ///
  /// - Parameter file: What the text is called: added to ``files``.
  /// - Returns: Nil if all functions have locations, or if the module can't be written as text because it is broken.
  public func withListing(named file: String) -> (module: Module, text: String)? {
    guard functions.contains(where: { $0.body.map { !$0.hasLocations } ?? false }) else { return nil }
    let text = self.text
    guard let parsed = try? Module.parse(text), parsed.module.functions.count == functions.count else { return nil }
    var module = self
    let listing = parsed.located(in: file)
    let number = UInt32(module.files.count)
    module.files.append(file)
    for index in module.functions.indices {
      guard var body = module.functions[index].body, !body.hasLocations, let written = listing.functions[index].body,
        written.blocks.count == body.blocks.count
      else { continue }
      module.functions[index].body = nil  // so that there is one copy
      body.location = written.location
      body.location?.file = number
      for (block, other) in zip(body.blocks, written.blocks) {
        for (instruction, other) in zip(body.instructions(of: block), written.instructions(of: other)) {
          guard var location = written.location(of: other) else { continue }
          location.file = number
          body.setLocation(location, of: instruction)
        }
      }
      module.functions[index].body = body
    }
    return (module, text)
  }
}
