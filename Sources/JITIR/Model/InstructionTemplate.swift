/// An instruction with its suffix and the type that it converts to, looked up once: for code generators that make the
/// same instructions again and again, by ``FunctionBuilder/emit(_:_:_:_:immediate:file:line:)``.
///
///     let add = InstructionTemplate(.add, .i64)!
///     let sum = f.emit(add, x, y)
///
/// It is two words, which are cheap to hand on. Checking the usual instruction is comparing a few bytes of them:
///
/// | word | bits | what |
/// |---|---|---|
/// | ``parts`` | 0–7 | the opcode |
/// | | 8–15 | the shape |
/// | | 16–23 | the ``OperandFormat`` |
/// | | 24–31 | the type of the first result as in ``Record``; 255 for none |
/// | | 32–39, 40–47, 48–55 | of each operand: the types that it may have, a bit for each raw value |
/// | | 56–63 | how many operands there are; 255 for what takes more than checking types and adding a record |
/// | ``bounds`` | 0–31 | immediates below this are right; others have to be looked at |
/// | | 32–39 | the types that the instruction can convert to, a bit for each raw value; 0 if it does not convert |
public struct InstructionTemplate: Sendable, BitwiseCopyable {
  @usableFromInline let parts: UInt64
  @usableFromInline let bounds: UInt64

  private static let irregular: UInt64 = 0xFF

  /// The instruction with these parts; nil when there is none.
  ///
  /// - Parameters:
  ///   - shape: The suffix; nil for the only one, or where there is none.
  ///   - destination: What a conversion converts to.
  public init?(_ opcode: Opcode, _ shape: Shape? = nil, to destination: ValueType? = nil) {
    let shapes = Opcode.summaries[opcode.index].shapes
    guard shapes == .none || shapes.rawValue.nonzeroBitCount == 1 || shape != nil else { return nil }
    let onlyShape = shapes == .none ? Shape.i64 : Shape(rawValue: UInt8(shapes.rawValue.trailingZeroBitCount))!
    let shape = shape ?? onlyShape
    guard shapes == .none || shapes.contains(shape) else { return nil }
    self.init(InstructionTemplate.table[InstructionTemplate.place(opcode, shape)], to: destination)
  }

  /// An entry of the table, completed with what a conversion converts to; nil if it can't convert to that.
  @inline(__always)
  init?(_ entry: InstructionTemplate, to destination: ValueType?) {
    if entry.destinations == 0 {
      self = entry
      return
    }
    guard let destination, entry.destinations & InstructionTemplate.bit(destination) != 0 else { return nil }
    parts = entry.parts & ~0xFF00_0000 | UInt64(destination.rawValue) << 24
    bounds = entry.bounds
  }

  /// What the instruction does.
  @inlinable public var opcode: Opcode {
    // Safe: this was an opcode.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: parts), to: Opcode.self)
  }

  /// The suffix.
  @inlinable public var shape: Shape {
    // Safe: this was a shape.
    unsafe unsafeBitCast(UInt8(truncatingIfNeeded: parts &>> 8), to: Shape.self)
  }

  private var destinations: UInt8 { UInt8(truncatingIfNeeded: bounds &>> 32) }

  /// What the destination of a conversion is; nil for other instructions.
  var destination: ValueType? {
    destinations == 0 ? nil : ValueType(rawValue: UInt8(truncatingIfNeeded: parts &>> 24))
  }

  /// The types that an operand may have.
  @inlinable @inline(__always)
  func types(ofOperand number: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: parts &>> (32 + 8 * number)) }

  /// Whether this takes so many operands, and nothing else is to be checked but their types.
  @inlinable @inline(__always)
  func isRegular(operandCount: UInt64, immediate: UInt32) -> Bool {
    parts &>> 56 == operandCount && immediate < UInt32(truncatingIfNeeded: bounds)
  }

  // MARK: - The table

  /// All instructions, by opcode and shape. Those that convert have no destination yet. Hot code keeps a copy of this
  /// array.
  static let table: [InstructionTemplate] = {
    var table: [InstructionTemplate] = []
    table.reserveCapacity(Opcode.allCases.count << 4)
    for opcode in Opcode.allCases {
      let summary = Opcode.summaries[opcode.index]
      for number in 0..<16 as Range<UInt8> {
        table.append(InstructionTemplate(opcode, Shape(rawValue: number), summary))
      }
    }
    return table
  }()

  /// Where in the table an instruction is.
  @inline(__always)
  static func place(_ opcode: Opcode, _ shape: Shape) -> Int { opcode.index << 4 | Int(shape.rawValue) }

  /// The instruction with an opcode, and irregular if it can't have this shape.
  private init(_ opcode: Opcode, _ shape: Shape?, _ summary: OpcodeSummary) {
    let isPossible = shape.map { summary.shapes == .none || summary.shapes.contains($0) } ?? false
    let isRegular =
      isPossible && summary.isPlain && summary.resultCount < 2
      && summary.format.isDisjoint(with: [.list, .terminator])
    let shape = shape ?? .i64
    let result = summary.resultCount == 0 ? nil : summary.resultPattern(0).type(shape: shape, destination: nil)
    let count = isRegular ? UInt64(summary.operandCount) : InstructionTemplate.irregular
    var parts =
      UInt64(opcode.rawValue) | UInt64(shape.rawValue) << 8 | UInt64(summary.format.rawValue) << 16
      | UInt64(result?.rawValue ?? .max) << 24 | count << 56
    if isRegular {
      for operand in 0..<3 {
        parts |= UInt64(InstructionTemplate.types(summary.pattern(operand), shape)) << UInt64(32 + 8 * operand)
      }
    }
    self.parts = parts
    let immediateLimit: UInt32 =
      switch summary.immediate {
      case .none, .access, .mask: .max
      case .lane: UInt32(shape.laneCount)
      case .ordering: UInt32(MemoryOrdering.allCases.count)
      case .trapCode, .stackSlot, .data, .function, .signature: 0
      }
    let destinations = summary.destination.map { InstructionTemplate.types($0, shape.valueType) } ?? 0
    bounds = UInt64(immediateLimit) | UInt64(destinations) << 32
  }

  /// The types that an operand may have.
  private static func types(_ pattern: OpcodeRow.OperandPattern, _ shape: Shape) -> UInt8 {
    if let type = pattern.type(shape: shape) { return bit(type) }
    return bits { pattern.allows($0, shape: shape) }
  }

  /// The types that a conversion can go to.
  private static func types(_ rule: OpcodeRow.DestinationRule, _ source: ValueType) -> UInt8 {
    bits { rule.allows($0, from: source) }
  }

  @inline(__always)
  private static func bits(where isMember: (ValueType) -> Bool) -> UInt8 {
    var bits: UInt8 = 0
    for number in 0..<8 as Range<UInt8> {
      if let type = ValueType(rawValue: number), isMember(type) { bits |= bit(type) }
    }
    return bits
  }

  private static func bit(_ type: ValueType) -> UInt8 { 1 &<< type.rawValue }
}

extension Record {
  /// The record of a regular instruction.
  @inlinable @inline(__always)
  init(_ template: InstructionTemplate, a: UInt32, b: UInt32, c: UInt32) {
    opcode = template.opcode
    shape = template.shape
    format = OperandFormat(rawValue: UInt8(truncatingIfNeeded: template.parts &>> 16))
    typeCode = UInt8(truncatingIfNeeded: template.parts &>> 24)
    self.a = a
    self.b = b
    self.c = c
  }
}
