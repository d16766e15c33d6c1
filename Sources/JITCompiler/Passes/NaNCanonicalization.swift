import JITIR
import JITStorage

/// Makes every NaN that arithmetic makes and that anybody can see the positive quiet one without payload.
///
/// Why: processors differ in the NaN that an invalid operation gives, and in whose payload goes on; with constants that
/// are computed at compile time, and the interpreter, one program can see several. With this pass first, results are
/// the same to the bit on every machine, at every level and interpreted.
///
/// Before: a valid function. After: as before, where the bits of a NaN count, a result of arithmetic is replaced by a
/// choice between it and the NaN. Arithmetic and comparisons on the same type take any NaN for another, so chains of
/// them are checked at the end alone. Linear time.
struct NaNCanonicalization: Pass, ~Copyable {
  static let name = "NaNCanonicalization"

  private static let none = UInt8.max

  /// By value: the shape of the numbers that arithmetic made, or `none`.
  private var madeShape = Table<UInt8>()
  /// By value: whether something takes its bits for what they are.
  private var isSeen = Table<Bool>()
  private var replacements = Replacements()
  private var layout = Function.Layout()

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    guard findArithmetic(function) else { return }
    guard findUses(function) else { return }
    replacements.reset(function)
    let oldCount = function.recordCount
    for block in function.blocks {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        layout.append(instruction)
        if isSeen[instruction.index] { makeChoice(for: instruction, &function) }
      }
    }
    function.exchangeLayout(with: &layout)
    for block in function.blocks {
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        if instruction.index < oldCount { replaceOperands(of: instruction, &function) }
      }
    }
  }

  // MARK: - Finding

  private mutating func findArithmetic(_ function: borrowing Function) -> Bool {
    madeShape.refill(NaNCanonicalization.none, function.recordCount)
    var isFound = false
    for block in function.blocks {
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        guard let shape = function[instruction].madeNumbers else { continue }
        madeShape[instruction.index] = shape.rawValue
        isFound = true
      }
    }
    return isFound
  }

  private mutating func findUses(_ function: borrowing Function) -> Bool {
    isSeen.refill(false, function.recordCount)
    var isAny = false
    for block in function.blocks {
      for position in function.positions(of: block) {
        let record = function[function.instruction(at: position)]
        let ignored = record.ignoredNaNs?.rawValue ?? NaNCanonicalization.none
        function.forEachOperand(of: record) { value in
          guard isCanonicalized(value, ignored) else { return }
          isSeen[value.index] = true
          isAny = true
        }
      }
    }
    return isAny
  }

  /// Whether an operand is made by arithmetic and can be told from another NaN by what takes NaNs of the shape
  /// `ignored` for each other.
  private func isCanonicalized(_ value: Value, _ ignored: UInt8) -> Bool {
    madeShape[value.index] != NaNCanonicalization.none && madeShape[value.index] != ignored
  }

  // MARK: - Replacing

  /// Appends the choice between a result and the NaN.
  private mutating func makeChoice(for instruction: Instruction, _ function: inout Function) {
    guard let shape = Shape(rawValue: madeShape[instruction.index]) else { return }
    let value = Value(instruction)
    let choice: Instruction
    if shape.hasLanes {
      // A number equals itself.
      let isNumber = append(
        Record(.floatEqual, shape, Opcode.floatEqual.format, type: .v128, a: value.rawValue, b: value.rawValue),
        for: instruction, &function)
      choice = append(
        Record(
          .bitSelect, .v128, Opcode.bitSelect.format, type: .v128, a: value.rawValue, b: nan(shape, &function),
          c: isNumber.rawValue), for: instruction, &function)
    } else {
      let isNaN = append(
        Record(.floatUnordered, shape, Opcode.floatUnordered.format, type: .i8, a: value.rawValue, b: value.rawValue),
        for: instruction, &function)
      choice = append(
        Record(
          .select, shape, Opcode.select.format, type: shape.valueType, a: isNaN.rawValue, b: nan(shape, &function),
          c: value.rawValue), for: instruction, &function)
    }
    if let name = function.name(of: value) { function.setName(name, of: Value(choice)) }
    replacements.replace(value, by: Value(choice))
  }

  private mutating func append(
    _ record: Record, for origin: Instruction, _ function: inout Function
  ) -> Instruction {
    let new = function.makeUnplaced(record)
    function.copyLocation(to: new, from: origin)
    layout.append(new)
    return new
  }

  private func nan(_ shape: Shape, _ function: inout Function) -> UInt32 {
    let (single, double) = (UInt64(Float.nan.bitPattern), Double.nan.bitPattern)
    let constant: Constant
    switch shape {
    case .f32: constant = Constant(Float.nan)
    case .f64: constant = Constant(Double.nan)
    case .f32x4: constant = Constant(.v128, low: single << 32 | single, high: single << 32 | single)
    default: constant = Constant(.v128, low: double, high: double)
    }
    return function.constant(constant).rawValue
  }

  private func replaceOperands(of instruction: Instruction, _ function: inout Function) {
    let ignored = function[instruction].ignoredNaNs?.rawValue ?? NaNCanonicalization.none
    function.replaceOperands(of: instruction) { value in
      value.index < madeShape.count && isCanonicalized(value, ignored) ? replacements.resolve(value) : value
    }
  }
}

extension Record {
  /// The shape of the numbers that arithmetic makes here, and so of its NaNs; nil for other instructions, which keep
  /// the bits of those they are given.
  fileprivate var madeNumbers: Shape? {
    switch opcode {
    case .floatPromote, .vectorPromoteLow: shape.hasLanes ? .f64x2 : .f64
    case .floatDemote, .vectorDemote: shape.hasLanes ? .f32x4 : .f32
    default: opcode.traits.contains(.floatArithmetic) ? shape : nil
    }
  }

  /// The shape of the operands of an instruction that does the same for every NaN; nil when their bits count.
  fileprivate var ignoredNaNs: Shape? {
    switch opcode {
    case .floatPromote, .floatDemote, .vectorPromoteLow, .vectorDemote, .floatEqual, .floatNotEqual, .floatLess,
      .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual, .floatUnordered, .floatToSigned, .floatToUnsigned,
      .floatToSignedSaturating, .floatToUnsignedSaturating, .vectorFloatToSignedSaturating,
      .vectorFloatToUnsignedSaturating:
      shape
    default: opcode.traits.contains(.floatArithmetic) ? shape : nil
    }
  }
}
