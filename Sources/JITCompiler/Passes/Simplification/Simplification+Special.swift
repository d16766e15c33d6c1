import JITIR

/// What the table can't say: instructions whose types differ, accesses to memory, and conditions.
extension Simplification {
  mutating func simplifySpecially(_ instruction: Instruction, _ record: Record, _ function: inout Function) -> Outcome {
    switch record.opcode {
    case .select: return simplifySelect(instruction, record, &function)
    case .signExtend, .zeroExtend: return simplifyExtension(instruction, record, &function)
    case .truncate: return simplifyTruncation(instruction, record, &function)
    case .bitcast:
      let inner = function[record.first]
      guard inner.opcode == .bitcast else { return .unchanged }
      if inner.shape.valueType == record.type { return replace(instruction, by: inner.first) }
      function[instruction].shape = inner.shape
      function[instruction].a = inner.a
      return .changed
    case .split:
      let inner = function[record.first]
      guard inner.opcode == .join else { return .unchanged }
      replacements.replace(Value(rawValue: instruction.rawValue + 1), by: inner.second)
      return replace(instruction, by: inner.first)
    case .floatNegate:
      let inner = function[record.first]
      guard inner.opcode == .floatNegate, inner.shape == record.shape else { return .unchanged }
      return replace(instruction, by: inner.first)
    case .floatAbsolute:
      let inner = function[record.first]
      guard inner.opcode == .floatNegate || inner.opcode == .floatAbsolute, inner.shape == record.shape else {
        return .unchanged
      }
      function[instruction].a = inner.a
      return .changed
    case .equal, .notEqual, .lessUnsigned, .greaterUnsigned:
      return simplifyComparisonOfExtension(instruction, record, &function)
    case .load, .loadSigned, .loadUnsigned: return foldOffset(instruction, record.a, &function) { $0.a = $1 }
    case .store, .storeNarrow:
      if record.opcode == .storeNarrow, let stored = narrowed(record, function) {
        function[instruction].first = stored
        return .changed
      }
      return foldOffset(instruction, record.b, &function) { $0.b = $1 }
    default: return .unchanged
    }
  }

  private mutating func replace(_ instruction: Instruction, by value: Value) -> Outcome {
    replacements.replace(Value(instruction), by: value)
    return .replaced
  }

  // MARK: - Conversions

  /// An extension of an extension, or of what was just truncated.
  private mutating func simplifyExtension(_ instruction: Instruction, _ record: Record, _ function: inout Function)
    -> Outcome
  {
    let inner = function[record.first]
    switch inner.opcode {
    case .zeroExtend, .signExtend:
      // An unsigned number extended by zeros is not negative.
      guard inner.opcode == .zeroExtend || record.opcode == .signExtend else { return .unchanged }
      function[instruction].opcode = inner.opcode
      function[instruction].shape = inner.shape
      function[instruction].a = inner.a
      return .changed
    case .truncate:
      guard record.opcode == .zeroExtend, let type = record.type, inner.shape.lane == type, type != .i128 else {
        return .unchanged
      }
      let mask = UInt64.max >> UInt64(64 - record.shape.lane.bitWidth)
      function[instruction] = Record(
        .and, Shape(type), Opcode.and.format, type: type, a: inner.a,
        b: function.constant(Constant(type, low: mask)).rawValue)
      return .changed
    default: return .unchanged
    }
  }

  private mutating func simplifyTruncation(_ instruction: Instruction, _ record: Record, _ function: inout Function)
    -> Outcome
  {
    let inner = function[record.first]
    guard let type = record.type else { return .unchanged }
    switch inner.opcode {
    case .truncate:
      function[instruction].shape = inner.shape
      function[instruction].a = inner.a
      return .changed
    case .zeroExtend, .signExtend:
      let source = inner.shape.lane
      if source == type { return replace(instruction, by: inner.first) }
      function[instruction].shape = inner.shape
      function[instruction].a = inner.a
      if type.bitWidth > source.bitWidth { function[instruction].opcode = inner.opcode }
      return .changed
    case .join:
      if type == .i64 { return replace(instruction, by: inner.first) }
      function[instruction].shape = .i64
      function[instruction].a = inner.a
      return .changed
    case .and:
      guard inner.shape.isInteger, !inner.shape.hasLanes, let mask = function.constant(inner.second) else {
        return .unchanged
      }
      let all = Constant(type, -1).low
      guard mask.low & all == all else { return .unchanged }
      function[instruction].a = inner.a
      return .changed
    default: return .unchanged
    }
  }

  /// A comparison of an extended number with a constant, as front ends without small types make.
  private mutating func simplifyComparisonOfExtension(
    _ instruction: Instruction, _ record: Record, _ function: inout Function
  ) -> Outcome {
    guard !record.shape.hasLanes, let constant = function.constant(record.second) else { return .unchanged }
    let inner = function[record.first]
    let isEquality = record.opcode == .equal || record.opcode == .notEqual
    guard inner.opcode == .zeroExtend || inner.opcode == .signExtend && isEquality else { return .unchanged }
    let source = inner.shape.lane
    let narrow = Constant(source, low: constant.low)
    let extended =
      inner.opcode == .zeroExtend ? Constant(constant.type, narrow.low) : Constant(constant.type, narrow.signed)
    guard extended == constant else {
      let isTrue = record.opcode == .notEqual || record.opcode == .lessUnsigned
      return replace(instruction, by: function.constant(Constant(.i8, isTrue ? 1 : 0)))
    }
    function[instruction].shape = inner.shape
    function[instruction].a = inner.a
    function[instruction].second = function.constant(narrow)
    return .changed
  }

  // MARK: - Memory

  /// Moves a constant that is added to an address, or to a part of the sum that it is, to the offset of the access.
  private mutating func foldOffset(
    _ instruction: Instruction, _ address: UInt32, _ function: inout Function, _ set: (inout Record, UInt32) -> Void
  ) -> Outcome {
    let sum = function[Value(rawValue: address)]
    guard sum.opcode == .add, sum.shape == .i64 else { return .unchanged }
    if let added = function.constant(sum.second) {
      guard add(added, toOffsetOf: instruction, &function) else { return .unchanged }
      set(&function[instruction], sum.a)
      return .changed
    }
    for (part, other) in [(sum.a, sum.b), (sum.b, sum.a)] {
      let inner = function[Value(rawValue: part)]
      guard inner.opcode == .add, inner.shape == .i64, let added = function.constant(inner.second),
        add(added, toOffsetOf: instruction, &function)
      else { continue }
      let base = function.makeUnplaced(
        Record(.add, .i64, Opcode.add.format, type: .i64, a: min(inner.a, other), b: max(inner.a, other)))
      function.copyLocation(to: base, from: instruction)
      layout.append(base)
      set(&function[instruction], base.rawValue)
      return .changed
    }
    return .unchanged
  }

  /// Adds a constant to the offset of an access; false when the sum does not fit what machines have.
  private func add(_ constant: Constant, toOffsetOf instruction: Instruction, _ function: inout Function) -> Bool {
    var access = function.access(of: function[instruction])
    let offset = access.offset &+ Int64(bitPattern: constant.low)
    guard Int64(Int32(truncatingIfNeeded: offset)) == offset else { return false }
    access.offset = offset
    function[instruction].c = function.intern(access).rawValue
    return true
  }

  /// What can be stored in place of a wider value, of which only low bits count.
  private func narrowed(_ record: Record, _ function: borrowing Function) -> Value? {
    let inner = function[record.first]
    guard inner.opcode == .and, inner.shape.isInteger, !inner.shape.hasLanes,
      let mask = function.constant(inner.second)
    else { return nil }
    let all = Constant(record.shape.lane, -1).low
    return mask.low & all == all ? inner.first : nil
  }

  // MARK: - Conditions

  private mutating func simplifySelect(_ instruction: Instruction, _ record: Record, _ function: inout Function)
    -> Outcome
  {
    if let condition = function.constant(record.first) {
      return replace(instruction, by: condition.isZero ? record.third : record.second)
    }
    if record.second == record.third { return replace(instruction, by: record.second) }
    let (condition, isNegated) = stripped(record.first, canNegate: true, function)
    if condition.rawValue != record.a {
      function[instruction].first = condition
      if isNegated { function[instruction].exchangeLast() }
      return .changed
    }
    // A choice between 1 and 0 is the condition itself.
    guard record.shape.rawValue <= Shape.i64.rawValue, let yes = function.constant(record.second),
      let no = function.constant(record.third), yes.low <= 1, no.low == 1 - yes.low
    else { return .unchanged }
    return makeTruth(instruction, condition, isTrueWanted: yes.low == 1, record, &function)
  }

  /// Makes `select c, 1, 0` a truth value of the type wanted, and `select c, 0, 1` its opposite.
  private mutating func makeTruth(
    _ instruction: Instruction, _ condition: Value, isTrueWanted: Bool, _ record: Record, _ function: inout Function
  ) -> Outcome {
    let type = function.type(of: condition)
    let isTruth = function[condition].opcode.isComparison && type == .i8
    var truth = condition
    if !isTruth || !isTrueWanted {
      let zero = function.constant(Constant(type, 0))
      let comparison = Record(
        isTrueWanted ? .notEqual : .equal, Shape(type), Opcode.equal.format, type: .i8, a: condition.rawValue,
        b: zero.rawValue)
      if record.shape == .i8 {
        function[instruction] = comparison
        return .changed
      }
      let new = function.makeUnplaced(comparison)
      function.copyLocation(to: new, from: instruction)
      layout.append(new)
      truth = Value(new)
    }
    if record.shape == .i8 { return replace(instruction, by: truth) }
    function[instruction] = Record(
      .zeroExtend, .i8, Opcode.zeroExtend.format, type: record.shape.lane, a: truth.rawValue)
    return .changed
  }

  /// The conditions of branches and checks: only whether they are zero counts.
  mutating func simplifyCondition(_ instruction: Instruction, _ record: Record, _ function: inout Function) -> Outcome {
    switch record.opcode {
    case .branchIf:
      let (condition, isNegated) = stripped(record.first, canNegate: true, function)
      guard condition.rawValue != record.a else { return .unchanged }
      function[instruction].first = condition
      if isNegated {
        function[instruction].exchangeLast()
        hasExchangedTargets = true
      }
      return .changed
    case .trapIf:
      if let constant = function.constant(record.first), constant.isZero { return .replaced }
      let (condition, _) = stripped(record.first, canNegate: false, function)
      guard condition.rawValue != record.a else { return .unchanged }
      function[instruction].first = condition
      return .changed
    default: return .unchanged
    }
  }

  /// The value whose being zero or not decides, and whether it decides the opposite.
  private func stripped(_ condition: Value, canNegate: Bool, _ function: borrowing Function) -> (Value, Bool) {
    let record = function[condition]
    switch record.opcode {
    case .zeroExtend, .signExtend, .negate:
      return record.shape.hasLanes ? (condition, false) : (record.first, false)
    case .notEqual, .equal:
      guard canNegate || record.opcode == .notEqual, !record.shape.hasLanes,
        let constant = function.constant(record.second), constant.isZero
      else { return (condition, false) }
      return (record.first, record.opcode == .equal)
    case .xor:
      guard canNegate, let constant = function.constant(record.second), constant.low == 1,
        constant.high == 0, function[record.first].opcode.isComparison
      else { return (condition, false) }
      return (record.first, true)
    default: return (condition, false)
    }
  }
}
