/// The part of an ``OpcodeRow`` that hot code needs: no references, so that reading it costs a load.
public struct OpcodeSummary: Sendable {
  public let format: OperandFormat
  public let effects: Effects
  public let shapes: ShapeSet
  public let immediate: ImmediateKind
  public let destination: OpcodeRow.DestinationRule?
  /// How many operands there are besides arguments and returned values: at most 3.
  public let operandCount: Int
  /// How many results there are, but for calls: at most 2.
  public let resultCount: Int
  public let isCall: Bool
  /// The traits that the row states, and those that follow from it.
  public private(set) var traits: OpcodeTraits
  let patterns: (OpcodeRow.OperandPattern, OpcodeRow.OperandPattern, OpcodeRow.OperandPattern)
  let resultPatterns: (OpcodeRow.ResultPattern, OpcodeRow.ResultPattern)

  /// What the one immediate of an instruction is.
  public enum ImmediateKind: Sendable, Hashable {
    case none, access, lane, mask, trapCode, stackSlot, data, function, signature, ordering
  }

  init(_ row: OpcodeRow.Statement) {
    let (fields, results) = row.read()
    format = OperandFormat(fields, isTerminator: row.effects.contains(.control))
    effects = row.effects
    traits = row.traits
    shapes = row.shapes
    destination = OpcodeRow.destinationRule(fields)
    isCall = OpcodeRow.isCall(fields)
    let operands = fields.compactMap { field -> OpcodeRow.OperandPattern? in
      switch field {
      case .operand(let pattern): pattern
      case .memory: .type(.i64)
      default: nil
      }
    }
    operandCount = operands.count
    func operand(_ index: Int) -> OpcodeRow.OperandPattern { index < operands.count ? operands[index] : .shape }
    patterns = (operand(0), operand(1), operand(2))
    resultCount = results.count
    func result(_ index: Int) -> OpcodeRow.ResultPattern { index < results.count ? results[index] : .shape }
    resultPatterns = (result(0), result(1))
    immediate = fields.lazy.map(ImmediateKind.init).first { $0 != .none } ?? .none
    traits.formUnion(derivedTraits())
  }

  /// The type that the operand with this number must have.
  @inline(__always) func pattern(_ index: Int) -> OpcodeRow.OperandPattern {
    index == 0 ? patterns.0 : index == 1 ? patterns.1 : patterns.2
  }

  /// The type that the result with this number has.
  @inline(__always) func resultPattern(_ index: Int) -> OpcodeRow.ResultPattern {
    index == 0 ? resultPatterns.0 : resultPatterns.1
  }
}

extension OpcodeSummary.ImmediateKind {
  init(_ field: OpcodeRow.Field) {
    switch field {
    case .memory: self = .access
    case .lane: self = .lane
    case .mask: self = .mask
    case .trapCode: self = .trapCode
    case .stackSlot: self = .stackSlot
    case .data: self = .data
    case .function: self = .function
    case .indirectCall: self = .signature
    case .ordering: self = .ordering
    default: self = .none
    }
  }
}

extension Opcode {
  /// All summaries, indexed by ``index``. Hot code keeps a copy of this array.
  public static let summaries: [OpcodeSummary] = allCases.map { OpcodeSummary($0.statement) }
}
