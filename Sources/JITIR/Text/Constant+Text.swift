extension Constant: CustomStringConvertible {
  /// The literal, as `-1`, `2.5` or `i64x2(1, 2)`. It reads back as the same bits when the type is known.
  public var description: String {
    var printer = Printer(Module())
    printer.write(self, Shape(type))
    return printer.text
  }

  /// Reads a literal of `type`, as texts and run directives have it.
  ///
  /// - Throws: ``TextError`` with the place in `text`.
  public init(parsing text: String, type: ValueType) throws(TextError) {
    var parser = Parser(text)
    self = try parser.parseLiteral(type)
  }
}

extension Parser {
  /// Reads a text that is one literal.
  fileprivate mutating func parseLiteral(_ type: ValueType) throws(TextError) -> Constant {
    do throws(Failure) {
      let constant = try literal(type, "a value of type \(type)")
      skipSpace()
      if position == source.count - 1 { return constant }
      throw report("expected nothing after the value")
    } catch {
      throw TextError(diagnostics)
    }
  }
}
