/// An instruction with its suffix and the type that it converts to, looked up once: for code generators that make the same
/// instructions again and again, by ``FunctionBuilder/emit(_:_:_:_:immediate:file:line:)``.
///
///     let add = InstructionForm(.add, .i64)!
///     let sum = f.emit(add, x, y)
///
/// Which types operands may have is a set of bits each, so that checking the usual instruction is comparing a few bytes.
public struct InstructionForm: Sendable, BitwiseCopyable {
  // The first four are how the record of such an instruction begins.
  public let opcode: Opcode
  public let shape: Shape
  @usableFromInline let format: OperandFormat
  /// The type of the result: see ``Record``.
  @usableFromInline let typeCode: UInt8
  /// By operand: the types that it may have, a bit for each raw value.
  @usableFromInline let operandTypes: (UInt8, UInt8, UInt8)
  /// How many operands there are; `irregular` for what takes more than checking types and adding a record.
  @usableFromInline let operandCount: UInt8
  /// Immediates below this are right. The others have to be looked at, or are wrong.
  @usableFromInline let immediateLimit: UInt32
  /// The types that the instruction can convert to; none if it does not convert.
  private let destinations: UInt8

  private static let irregular: UInt8 = .max

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
    self.init(InstructionForm.table[InstructionForm.place(opcode, shape)], to: destination)
  }

  /// An entry of the table, completed with what a conversion converts to; nil if it can't convert to that.
  @inline(__always)
  init?(_ entry: InstructionForm, to destination: ValueType?) {
    self = entry
    if entry.destinations == 0 { return }
    guard let destination, entry.destinations & InstructionForm.bit(destination) != 0 else { return nil }
    self.init(entry, typeCode: destination.rawValue)
  }

  private init(_ entry: InstructionForm, typeCode: UInt8) {
    opcode = entry.opcode
    shape = entry.shape
    format = entry.format
    self.typeCode = typeCode
    operandTypes = entry.operandTypes
    operandCount = entry.operandCount
    immediateLimit = entry.immediateLimit
    destinations = entry.destinations
  }

  /// What the destination of a conversion is; nil for other instructions.
  var destination: ValueType? { destinations == 0 ? nil : ValueType(rawValue: typeCode) }

  // MARK: - The table

  /// All instructions, by opcode and shape. Those that convert have no destination yet. Hot code keeps a copy of this array.
  static let table: [InstructionForm] = {
    var table: [InstructionForm] = []
    table.reserveCapacity(Opcode.allCases.count << 4)
    for opcode in Opcode.allCases {
      let summary = Opcode.summaries[opcode.index]
      for number in 0..<16 as Range<UInt8> { table.append(InstructionForm(opcode, Shape(rawValue: number), summary)) }
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
    self.opcode = opcode
    self.shape = shape
    format = summary.format
    typeCode = summary.resultCount == 0 ? .max : summary.resultPattern(0).type(shape: shape, destination: nil).rawValue
    operandTypes =
      isRegular
      ? (
        InstructionForm.types(summary.pattern(0), shape), InstructionForm.types(summary.pattern(1), shape),
        InstructionForm.types(summary.pattern(2), shape)
      ) : (0, 0, 0)
    operandCount = isRegular ? UInt8(summary.operandCount) : InstructionForm.irregular
    immediateLimit =
      switch summary.immediate {
      case .none, .access, .mask: .max
      case .lane: UInt32(shape.laneCount)
      case .ordering: UInt32(MemoryOrdering.allCases.count)
      case .trapCode, .stackSlot, .data, .function, .signature: 0
      }
    destinations = summary.destination.map { InstructionForm.types($0, shape.valueType) } ?? 0
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
  init(_ form: InstructionForm, a: UInt32, b: UInt32, c: UInt32) {
    opcode = form.opcode
    shape = form.shape
    format = form.format
    typeCode = form.typeCode
    self.a = a
    self.b = b
    self.c = c
  }
}
