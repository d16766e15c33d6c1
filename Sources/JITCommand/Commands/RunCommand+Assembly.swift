import JIT

/// `jit run program.s` and `jit run --assembly`: assembles a text and calls what it says.
extension RunCommand {
  /// - Parameters:
  ///   - source: Instructions, the name of a file, or `-`.
  ///   - words: The label to start at, if the text has one of that name, and the arguments.
  func runAssembly(_ source: String, _ words: [String]) throws -> [ScalarValue] {
    var values = words
    let (text, name) = try SourceText.resolve(source)
    let object: CodeObject
    do throws(X86_64.AssemblyTextError) {
      object = try X86_64.assemble(text)
    } catch {
      throw SourceError(error.text(file: name ?? "<input>"))
    }
    guard !object.bytes.isEmpty else { throw InputError("the program has no instructions") }
    var entry = 0
    if let first = values.first, let symbol = object.symbols.first(where: { $0.name == first }) {
      entry = symbol.offset
      values.removeFirst()
    } else if let first = values.first, first.first?.isLetter == true || first.first == "_", Double(first) == nil,
      signature == nil
    {
      let names = object.symbols.map(\.name).filter { !$0.hasPrefix(".") }.joined(separator: ", ")
      throw InputError("the program has no label '\(first)'" + (names.isEmpty ? "" : "; its labels are \(names)"))
    }
    let signature = try parsedSignature(parameterCount: values.count)
    let arguments = try parse(values, for: signature)
    let code = try CodeAllocator(reservation: object.bytes.count + (1 << 16)).publish(object)
    return try code.function(signature: signature, at: entry)(arguments)
  }
}
