/// Everything that is stated about one opcode: the one source for builder, text, verifier, interpreter and
/// documentation.
///
/// A class only so that handing a row around costs one reference; nothing ever changes.
public final class OpcodeRow: Sendable {
  /// The name in text, as `add_overflow_signed`.
  public let spelling: String
  /// Operands, immediates and results in the notation of `OpcodeTable.swift`.
  public let form: String
  /// The suffixes that the instruction can have; none: it is written without.
  public let shapes: ShapeSet
  /// What it does besides computing its results.
  public let effects: Effects
  /// What several stages ask for and nothing else in the row says.
  public let traits: OpcodeTraits
  /// The exact semantics, in a sentence or two.
  public let meaning: String
  /// The operands and immediates, in the order of the text.
  public let fields: [Field]
  /// The results, in order. Empty for calls, whose signature says.
  public let results: [ResultPattern]
  /// Where an instruction record keeps its operands.
  public let format: OperandFormat

  init(_ statement: Statement) {
    spelling = statement.spelling
    form = statement.form
    shapes = statement.shapes
    effects = statement.effects
    traits = statement.traits
    meaning = statement.meaning
    (fields, results) = statement.read()
    format = OperandFormat(fields, isTerminator: effects.contains(.control))
  }

  /// A row as it is written in `OpcodeTable.swift`.
  struct Statement {
    let spelling: String
    let form: String
    let shapes: ShapeSet
    let effects: Effects
    let traits: OpcodeTraits
    let meaning: String

    @inline(never)
    init(
      _ spelling: String, _ form: String, _ shapes: ShapeSet, _ effects: Effects, is traits: OpcodeTraits = [],
      _ meaning: String
    ) {
      self.spelling = spelling
      self.form = form
      self.shapes = shapes
      self.effects = effects
      self.traits = traits
      self.meaning = meaning
    }

    /// What the form says: words with commas between, and an arrow before those that are results.
    func read() -> (fields: [Field], results: [ResultPattern]) {
      var (fields, results): ([Field], [ResultPattern]) = ([], [])
      fields.reserveCapacity(4)
      var areResults = false
      let text = Array(form.utf8)
      var start = 0
      while start < text.count {
        switch text[start] {
        case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "-"): start += 1
        case UInt8(ascii: ">"):
          areResults = true
          start += 1
        default:
          // Only `to RULE` is two words.
          var end = start
          while end < text.count, text[end] != UInt8(ascii: ","), text[end] != UInt8(ascii: "-") { end += 1 }
          let next = end
          while text[end - 1] == UInt8(ascii: " ") { end -= 1 }
          let notation = String(decoding: text[start..<end], as: UTF8.self)
          if areResults {
            results.append(ResultPattern(notation: notation))
          } else {
            fields.append(Field(notation: notation))
          }
          start = next
        }
      }
      return (fields, results)
    }
  }

  /// An operand or immediate of an instruction.
  public enum Field: Sendable, Hashable {
    case operand(OperandPattern)
    /// An address operand and a ``MemoryAccess``: `[%p + 8] align 4`.
    case memory
    /// A lane number, below the lane count of the shape.
    case lane
    /// Sixteen lane numbers from 0 to 31.
    case mask
    case trapCode
    case stackSlot
    case data
    case function
    /// The memory ordering of a fence.
    case ordering
    /// The result type of a conversion: `to i64`.
    case destination(DestinationRule)
    /// The arguments of a direct call, after the field `function`.
    case arguments
    /// The callee, arguments and signature of an indirect call: `%f(%a): (i64) -> i64`.
    case indirectCall
    /// The results of the function.
    case returned
    /// A block and its arguments: `loop(%i, 0)`.
    case target
    /// The targets of a switch, the last one for every other number: `[zero, one(%x)], other`.
    case table
  }

  /// The type that an operand must have.
  public enum OperandPattern: Sendable, Hashable {
    /// `T`: the value type of the shape.
    case shape
    /// `L`: the type of a lane.
    case lane
    /// `I`: any integer type. A literal here is an `i8`.
    case integer
    /// `W`: any integer type wider than the lane. A literal here is an `i64`.
    case widerInteger
    case type(ValueType)
  }

  /// The type that a result has.
  public enum ResultPattern: Sendable, Hashable {
    /// `T`: the value type of the shape.
    case shape
    /// `L`: the type of a lane.
    case lane
    /// `C`: a truth value, `i8`, for a shape without lanes; a `v128` of lanes all ones or all zeros otherwise.
    case comparison
    /// `to`: the destination type that the instruction states.
    case destination
    case type(ValueType)
  }

  /// The types that a conversion can go to.
  public enum DestinationRule: String, Sendable, Hashable {
    /// An integer type with more bits.
    case wider
    /// An integer type with fewer bits.
    case narrower
    /// Another type with as many bits.
    case sameSize
    /// `i32` or `i64`.
    case word
    /// `f32` or `f64`.
    case float
  }
}

/// What an instruction does besides computing results from operands. The empty set is a pure instruction: it can be
/// removed when unused, repeated and moved.
public struct Effects: OptionSet, Sendable, BitwiseCopyable, Hashable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  /// Nothing.
  @inlinable public static var pure: Effects { [] }
  /// Memory is read.
  @inlinable public static var reads: Effects { Effects(rawValue: 1) }
  /// Memory is written, or something else outside the function changes.
  @inlinable public static var writes: Effects { Effects(rawValue: 2) }
  /// Execution can stop here with a ``TrapCode``.
  @inlinable public static var traps: Effects { Effects(rawValue: 4) }
  /// A terminator: execution does not continue with the next instruction.
  @inlinable public static var control: Effects { Effects(rawValue: 8) }
  /// Anything can happen to memory: calls.
  @inlinable public static var calls: Effects { Effects(rawValue: 7) }
}

/// Where an instruction record keeps its operands, so that walking them needs no table.
///
/// The rules, the same for every opcode: values are in `a`, `b`, `c` in order, or all in one list (`a` first entry,
/// `b` count). The one immediate, if there is one, is in `c`. Targets are in `b` and `c`, a switch table in `b` (first
/// entry) and `c` (count).
public struct OperandFormat: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public var rawValue: UInt8
  @inlinable public init(rawValue: UInt8) { self.rawValue = rawValue }
  @inlinable public static var a: OperandFormat { OperandFormat(rawValue: 1) }
  @inlinable public static var b: OperandFormat { OperandFormat(rawValue: 2) }
  @inlinable public static var c: OperandFormat { OperandFormat(rawValue: 4) }
  @inlinable public static var list: OperandFormat { OperandFormat(rawValue: 8) }
  @inlinable public static var targetB: OperandFormat { OperandFormat(rawValue: 16) }
  @inlinable public static var targetC: OperandFormat { OperandFormat(rawValue: 32) }
  @inlinable public static var table: OperandFormat { OperandFormat(rawValue: 64) }
  @inlinable public static var terminator: OperandFormat { OperandFormat(rawValue: 128) }
}

extension OpcodeRow {
  /// The one shape of an instruction that has no other, and is written without a suffix.
  public var onlyShape: Shape? {
    guard shapes.rawValue.nonzeroBitCount == 1 else { return nil }
    return Shape(rawValue: UInt8(shapes.rawValue.trailingZeroBitCount))
  }

  /// Whether this calls a function, whose signature says the operands and results.
  public var isCall: Bool { OpcodeRow.isCall(fields) }
  static func isCall(_ fields: [Field]) -> Bool { fields.contains(.arguments) || fields.contains(.indirectCall) }

  /// The rule for the type that the instruction states it converts to; nil when it states none.
  public var destinationRule: DestinationRule? { OpcodeRow.destinationRule(fields) }
  static func destinationRule(_ fields: [Field]) -> DestinationRule? {
    for case .destination(let rule) in fields { return rule }
    return nil
  }
}

extension OpcodeRow.Field {
  fileprivate init(notation: String) {
    // The usual ones first.
    switch notation {
    case "T": self = .operand(.shape)
    case "[T]": self = .memory
    case "L": self = .operand(.lane)
    case "I": self = .operand(.integer)
    case "W": self = .operand(.widerInteger)
    case "lane": self = .lane
    case "mask": self = .mask
    case "trap": self = .trapCode
    case "slot": self = .stackSlot
    case "data": self = .data
    case "function": self = .function
    case "ordering": self = .ordering
    case "arguments": self = .arguments
    case "callee": self = .indirectCall
    case "values": self = .returned
    case "target": self = .target
    case "table": self = .table
    default:
      if let type = ValueType(spelling: notation) {
        self = .operand(.type(type))
      } else if notation.hasPrefix("to "), let rule = OpcodeRow.DestinationRule(rawValue: String(notation.dropFirst(3)))
      {
        self = .destination(rule)
      } else {
        preconditionFailure("no operand notation: \(notation)")
      }
    }
  }
}

extension OpcodeRow.ResultPattern {
  fileprivate init(notation: String) {
    switch notation {
    case "T": self = .shape
    case "L": self = .lane
    case "C": self = .comparison
    case "to": self = .destination
    default:
      guard let type = ValueType(spelling: notation) else { preconditionFailure("no result notation: \(notation)") }
      self = .type(type)
    }
  }

  /// The type of a result of an instruction with `shape` that converts to `destination`.
  public func type(shape: Shape, destination: ValueType?) -> ValueType {
    switch self {
    case .shape: shape.valueType
    case .lane: shape.lane
    case .comparison: shape.hasLanes ? .v128 : .i8
    case .destination: destination ?? shape.valueType
    case .type(let type): type
    }
  }
}

extension OpcodeRow.OperandPattern {
  /// The type of an operand of an instruction with `shape`; nil when several types will do.
  public func type(shape: Shape) -> ValueType? {
    switch self {
    case .shape: shape.valueType
    case .lane: shape.lane
    case .integer, .widerInteger: nil
    case .type(let type): type
    }
  }

  /// The type of a literal in this place.
  public func literalType(shape: Shape) -> ValueType {
    type(shape: shape) ?? (self == .widerInteger ? .i64 : .i8)
  }

  /// Whether an operand of an instruction with `shape` can have `type`.
  public func allows(_ type: ValueType, shape: Shape) -> Bool {
    switch self {
    case .integer: type.isInteger
    case .widerInteger: type.isInteger && type.bitWidth > shape.lane.bitWidth
    default: self.type(shape: shape) == type
    }
  }
}

extension OpcodeRow.DestinationRule {
  /// Whether a conversion of `source` can go to `type`.
  public func allows(_ type: ValueType, from source: ValueType) -> Bool {
    switch self {
    case .wider: type.isInteger && type.bitWidth > source.bitWidth
    case .narrower: type.isInteger && type.bitWidth < source.bitWidth
    case .sameSize: type != source && type.bitWidth == source.bitWidth
    case .word: type == .i32 || type == .i64
    case .float: type.isFloat
    }
  }
}

extension OperandFormat {
  init(_ fields: [OpcodeRow.Field], isTerminator: Bool) {
    var valueCount = 0
    var targetCount = 0
    var format: OperandFormat = isTerminator ? .terminator : []
    var hasImmediate = false
    for field in fields {
      switch field {
      case .operand: valueCount += 1
      case .memory: (valueCount, hasImmediate) = (valueCount + 1, true)
      case .lane, .mask, .trapCode, .stackSlot, .data, .function, .ordering: hasImmediate = true
      case .destination: break
      case .arguments, .returned: format.insert(.list)
      case .indirectCall: (hasImmediate, _) = (true, format.insert(.list))
      case .target:
        format.insert(targetCount == 0 ? .targetB : .targetC)
        targetCount += 1
      case .table: format.insert(.table)
      }
    }
    if valueCount > (hasImmediate ? 2 : 3) {
      format.insert(.list)
    } else {
      format.insert(OperandFormat(rawValue: (1 << UInt8(valueCount)) - 1))
    }
    self = format
  }
}
