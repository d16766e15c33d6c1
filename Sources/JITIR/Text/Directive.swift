/// A test written as a comment in a text: a call and what it must do.
///
///     ; run: gcd(1071, 462) == 21
///     ; run: div(1, 0) traps integer_divide_by_zero
///     ; run: initialize()
public struct RunDirective: Sendable, Hashable {
  public var function: FunctionIndex
  /// One constant a parameter.
  public var arguments: [Constant]
  public var expectation: Expectation
  /// The line, from 1.
  public var line: Int
  /// Where in the text it is, in bytes.
  package internal(set) var offset: Int
  /// The directive as written, without `run:`.
  public var text: String

  public enum Expectation: Sendable, Hashable {
    /// It returns, whatever the results.
    case returns
    /// It returns these, one a result.
    case equals([ExpectedValue])
    /// It stops with this trap.
    case traps(TrapCode)
  }

  public enum ExpectedValue: Sendable, Hashable {
    /// These bits.
    case bits(Constant)
    /// Any NaN of this type: written `nan`.
    case anyNaN(ValueType)

    /// Whether `value` is what is expected.
    public func matches(_ value: Constant) -> Bool {
      switch self {
      case .bits(let constant): value == constant
      case .anyNaN(.f32): value.type == .f32 && value.float.isNaN
      case .anyNaN: value.type == .f64 && value.double.isNaN
      }
    }
  }
}

/// A directive for other tools, as `; test: dead-code-elimination`.
public struct TestDirective: Sendable, Hashable {
  /// What follows `test:`, without the spaces around.
  public var text: String
  /// The line, from 1.
  public var line: Int
}

/// A comment, and what it stands at.
public struct Comment: Sendable, Hashable {
  /// The text after the semicolon, as written.
  public var text: String
  public var anchor: Anchor
  /// Whether it stands on the same line, after what it belongs to; otherwise on a line of its own, before it.
  public var isTrailing: Bool

  public enum Anchor: Sendable, Hashable {
    case file(Int)
    case data(DataIndex)
    case function(FunctionIndex)
    case export(Int)
    case slot(FunctionIndex, StackSlot)
    case block(FunctionIndex, Block)
    case instruction(FunctionIndex, Instruction)
    /// Before the brace that closes the function.
    case closing(FunctionIndex)
    /// At the end of the module.
    case end
  }
}

/// What a text says: the module, and what is written beside it.
public struct ParsedModule: Sendable {
  public var module = Module()
  /// The `; run:` directives, in the order of the text.
  public var runs: [RunDirective] = []
  /// The `; test:` directives, in the order of the text.
  public var tests: [TestDirective] = []
  /// Every comment, directives as well, in the order of the text.
  public var comments: [Comment] = []
  /// Where the functions' instructions are in the text.
  public var positions = TextPositions()
}

/// Where a text says what: for errors that are found after parsing.
public struct TextPositions: Sendable {
  /// By function, then by record: the offset in the text of each instruction and block parameter.
  var offsets: [[UInt32]] = []
  var blockOffsets: [[UInt32]] = []
  /// By function: the offset of its signature.
  var functionOffsets: [UInt32] = []
  package internal(set) var source: [UInt8] = []

  /// A diagnostic with `message` at an instruction.
  public func diagnostic(_ message: String, at instruction: Instruction, of function: FunctionIndex) -> Diagnostic {
    diagnostic(message, offset(of: instruction, of: function))
  }

  /// A diagnostic with `message` at the label of a block.
  public func diagnostic(_ message: String, at block: Block, of function: FunctionIndex) -> Diagnostic {
    diagnostic(message, TextPositions.entry(blockOffsets, function.index, block.index))
  }

  /// A diagnostic with `message` at a place in the text: line and column in bytes, both from 1.
  public func diagnostic(_ message: String, line: Int, column: Int) -> Diagnostic {
    var offset = 0
    for _ in 1..<max(1, line) {
      guard let end = source[offset...].firstIndex(of: UInt8(ascii: "\n")) else { break }
      offset = end + 1
    }
    return diagnostic(message, min(offset + max(0, column - 1), max(0, source.count - 1)))
  }

  private static func entry(_ table: [[UInt32]], _ row: Int, _ column: Int) -> Int {
    row < table.count && column < table[row].count ? Int(table[row][column]) : 0
  }

  private func diagnostic(_ message: String, _ offset: Int) -> Diagnostic {
    Diagnostic(message, in: source, at: offset)
  }

  /// The offset of an instruction in the text.
  package func offset(of instruction: Instruction, of function: FunctionIndex) -> Int {
    TextPositions.entry(offsets, function.index, instruction.index)
  }
}

extension Diagnostic {
  /// A diagnostic at the byte `offset` of `source`, which may end with a zero. Linear in the offset.
  init(_ message: String, in source: [UInt8], at offset: Int) {
    let count = source.last == 0 ? source.count - 1 : source.count
    let offset = min(max(0, offset), count)
    let newline = UInt8(ascii: "\n")
    let start = (source[..<offset].lastIndex(of: newline) ?? -1) + 1
    self.init(message, in: source, at: offset, line: source[..<start].count { $0 == newline } + 1, from: start)
  }

  /// A diagnostic at a byte of a text of which the lines are known. Linear in the length of the line.
  package init(_ message: String, in source: [UInt8], at offset: Int, _ lines: LineTable) {
    let (line, start) = lines.line(of: offset)
    self.init(message, in: source, at: offset, line: line, from: start)
  }

  private init(_ message: String, in source: [UInt8], at offset: Int, line: Int, from start: Int) {
    let count = source.last == 0 ? source.count - 1 : source.count
    let end = source[offset..<count].firstIndex(of: UInt8(ascii: "\n")) ?? count
    // A line can be long without limit: show what is around the place.
    let first = max(start, offset - 160)
    func text(_ range: Range<Int>) -> String { String(decoding: source[range], as: UTF8.self) }
    self.init(
      line: line, column: text(start..<offset).count + 1, message: message,
      source: text(first..<min(end, offset + 160)), caret: text(first..<offset).count)
  }
}
