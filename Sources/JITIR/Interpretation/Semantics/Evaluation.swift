/// Computes instructions whose operands are constants: what the interpreter does, for compiler passes.
public enum Evaluation {
  /// What an instruction makes of constants.
  public struct Results: Sendable, Hashable {
    public var first: Constant
    /// The second result, of instructions that have two.
    public var second: Constant?
  }

  /// The results of the instruction `record` of `function` when its operands are `a`, `b` and `c`.
  ///
  /// - Parameters:
  ///   - record: An instruction without a list of operands.
  ///   - function: Where the mask of a shuffle is.
  ///   - a: The first operand.
  ///   - b: The second; anything when there is none.
  ///   - c: The third; anything when there is none.
  /// - Returns: The results; nil when the instruction depends on more than its operands: memory, addresses, calls.
  /// - Throws: The trap that the instruction raises.
  public static func evaluate(_ record: Record, in function: Function, _ a: Constant, _ b: Constant, _ c: Constant)
    throws(TrapCode) -> Results?
  {
    let shape = record.shape
    if shape.hasLanes || shape == .v128 || record.type == .v128 { return vector(record, function, a, b, c) }
    guard let type = record.type else { return nil }
    if shape == .i128 || type == .i128 { return try wide(record, type, a, b, c) }
    let unused = UInt64(64 - shape.lane.bitWidth)
    switch record.opcode.semantics {
    case .integer, .shift, .comparison:
      return word(type, try WordSemantics.evaluate(record.opcode, a.low, b.low, unused))
    case .pair:
      let (result, flag) = WordSemantics.overflowing(record.opcode, a.low, b.low, unused)
      return Results(first: Constant(type, low: result), second: Constant(.i8, flag ? 1 : 0))
    case .carry:
      let (result, flag) = WordSemantics.carrying(record.opcode, a.low, b.low, carry: c.low, unused)
      return Results(first: Constant(type, low: result), second: Constant(.i8, flag ? 1 : 0))
    case .select: return Results(first: a.isZero ? c : b)
    case .float:
      return shape == .f32
        ? word(type, FloatSemantics.evaluate(record.opcode, Float.self, a.low, b.low, c.low))
        : word(type, FloatSemantics.evaluate(record.opcode, Double.self, a.low, b.low, c.low))
    case .extend, .convert, .bitcast:
      return word(type, try ConversionSemantics.evaluate(record.opcode, a.low, from: shape.lane, to: type))
    case .bitSelect, .join, .split, .placeLanes, .extractLane, .reduceLanes, .lanes:
      // Instructions on vectors and `i128`, which are elsewhere.
      return nil
    case .definition, .load, .store, .atomic, .memory, .stackSlotAddress, .symbolAddress, .checkStack, .trapIf, .call,
      .callIndirect, .tailCall, .tailCallIndirect, .branch, .branchIf, .switch, .return, .trap:
      return nil
    }
  }

  private static func word(_ type: ValueType, _ bits: UInt64) -> Results { Results(first: Constant(type, low: bits)) }

  /// Instructions that take or make an `i128`.
  private static func wide(_ record: Record, _ type: ValueType, _ a: Constant, _ b: Constant, _ c: Constant)
    throws(TrapCode) -> Results?
  {
    func make(_ bits: UInt128) -> Results { Results(first: Constant(type, bits)) }
    switch record.opcode.semantics {
    case .join: return make(UInt128(low: a.low, high: b.low))
    case .split: return Results(first: Constant(.i64, low: a.low), second: Constant(.i64, low: a.high))
    case .extend: return make(record.opcode == .signExtend ? UInt128(truncatingIfNeeded: a.signed) : a.bits)
    case .convert where record.opcode == .truncate, .bitcast: return make(a.bits)
    case .select: return Results(first: a.isZero ? c : b)
    case .comparison: return word(.i8, WideSemantics.compare(record.opcode, a.bits, b.bits) ? 1 : 0)
    case .integer, .shift: return make(try WideSemantics.evaluate(record.opcode, a.bits, b.bits, 0))
    case .pair:
      let (result, flag) = WideSemantics.overflowing(record.opcode, a.bits, b.bits)
      return Results(first: Constant(type, result), second: Constant(.i8, flag ? 1 : 0))
    default: return nil
    }
  }

  /// Instructions that take or make a vector.
  private static func vector(_ record: Record, _ function: Function, _ a: Constant, _ b: Constant, _ c: Constant)
    -> Results?
  {
    guard let type = record.type else { return nil }
    let shape = record.shape
    let width = shape.lane.bitWidth
    func make(_ bits: UInt128) -> Results { Results(first: Constant(type, bits)) }
    switch record.opcode {
    case .load, .stackSlotAddress, .call, .callIndirect: return nil
    case .select: return Results(first: a.isZero ? c : b)
    case .bitcast: return Results(first: Constant(type, low: a.low, high: a.high))
    case .and, .or, .xor, .not, .andNot, .bitSelect:
      return (try? WideSemantics.evaluate(record.opcode, a.bits, b.bits, c.bits)).map(make)
    case .splat: return make(LaneSemantics.splat(a.low, width))
    case .scalarToVector: return make(a.bits)
    case .extractLane:
      return word(type, LaneSemantics.lane(a.bits, Int(record.c), width))
    case .replaceLane: return make(LaneSemantics.replacing(a.bits, Int(record.c), width, with: b.low))
    case .shuffle: return make(LaneSemantics.shuffle(a.bits, b.bits, mask: function.mask(of: record)))
    case .anyTrue, .allTrue, .bitmask: return word(type, LaneSemantics.reduce(record.opcode, shape, a.bits))
    case .shiftLeft, .shiftRightSigned, .shiftRightUnsigned:
      return make(LaneSemantics.shift(record.opcode, shape, a.bits, by: b.low))
    default:
      guard shape.hasLanes else { return nil }
      return make(LaneSemantics.evaluate(record.opcode, shape, a.bits, b.bits))
    }
  }
}
