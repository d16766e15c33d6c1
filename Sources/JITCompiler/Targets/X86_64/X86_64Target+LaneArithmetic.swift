import JITIR

// Integer arithmetic and comparisons on lanes that take more than one instruction.

extension X86_64Target {
  private func first(_ record: Record) -> Value { Value(rawValue: record.a) }
  private func second(_ record: Record) -> Value { Value(rawValue: record.b) }

  mutating func lowerLaneArithmetic(_ record: Record, _ result: VirtualRegister) -> Bool {
    let size = record.shape.lane.size
    switch record.opcode {
    case .multiply: multiplyLongs(record, result)
    case .negate: vector(subtraction(size), result, zeros(), .register(use(first(record))))
    case .absolute: absoluteLanes(record, result)
    case .not: not(use(first(record)), result)
    case .andNot: vector(VectorForm(1, 0x0FDF), result, use(second(record)), .register(use(first(record))))
    case .bitSelect:
      let mask = use(Value(rawValue: record.c))
      let chosen = vector(VectorForm(1, 0x0FDB), use(first(record)), mask)
      let other = vector(VectorForm(1, 0x0FDF), mask, use(second(record)))
      vector(VectorForm(1, 0x0FEB), result, chosen, .register(other))
    case .shiftLeft: shiftLanes(record, result, .left)
    case .shiftRightSigned: shiftLanes(record, result, .rightSigned)
    case .shiftRightUnsigned: shiftLanes(record, result, .rightUnsigned)
    case .countOnes: countOnesOfBytes(record, result)
    case .extendedMultiplyLowSigned: multiplyExtended(record, result, isHigh: false, isSigned: true)
    case .extendedMultiplyLowUnsigned: multiplyExtended(record, result, isHigh: false, isSigned: false)
    case .extendedMultiplyHighSigned: multiplyExtended(record, result, isHigh: true, isSigned: true)
    case .extendedMultiplyHighUnsigned: multiplyExtended(record, result, isHigh: true, isSigned: false)
    case .extendedAddPairwiseSigned: addPairwise(record, result, isSigned: true)
    case .extendedAddPairwiseUnsigned: addPairwise(record, result, isSigned: false)
    case .multiplyQ15Saturating:
      // PMULHRSW gives the minimum for the minimum squared, and only there: make it the maximum.
      let product = vector(VectorForm(1, 0x0F380B), use(first(record)), use(second(record)))
      let overflow = vector(VectorForm(1, 0x0F75), product, lanes(0x8000, 2))
      vector(VectorForm(1, 0x0FEF), result, product, .register(overflow))
    default: return false
    }
    return true
  }

  private func subtraction(_ size: Int) -> VectorForm {
    VectorForm(1, size == 1 ? 0x0FF8 : size == 2 ? 0x0FF9 : size == 4 ? 0x0FFA : 0x0FFB)
  }

  /// Products of 64 bits from three of 32: low by low, and the sum of the crosswise ones above.
  private mutating func multiplyLongs(_ record: Record, _ result: VirtualRegister) {
    let (a, b) = (use(first(record)), use(second(record)))
    let product = VectorForm(1, 0x0FF4)
    let left = vector(product, shifted(a, 8, .rightUnsigned, 32), b)
    let right = vector(product, shifted(b, 8, .rightUnsigned, 32), a)
    let cross = shifted(vector(VectorForm(1, 0x0FD4), left, right), 8, .left, 32)
    vector(VectorForm(1, 0x0FD4), result, vector(product, a, b), .register(cross))
  }

  private mutating func absoluteLanes(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let size = record.shape.lane.size
    guard size == 8 else {
      let opcode: UInt32 = size == 1 ? 0x0F381C : size == 2 ? 0x0F381D : 0x0F381E
      return vectorUnary(VectorForm(1, opcode), result, .register(operand))
    }
    let sign = permuted(shifted(operand, 4, .rightSigned, 31), 0xF5)
    let flipped = vector(VectorForm(1, 0x0FEF), operand, sign)
    vector(VectorForm(1, 0x0FFB), result, flipped, .register(sign))
  }

  // MARK: Shifts

  private mutating func shiftLanes(_ record: Record, _ result: VirtualRegister, _ kind: ShiftKind) {
    let size = record.shape.lane.size
    let operand = use(first(record))
    let width = Int64(size * 8)
    if let constant = lowering.function.constant(second(record)) {
      let count = Int64(constant.low & UInt64(width - 1))
      let used = size == 8 && kind == .rightSigned ? .rightUnsigned : kind
      return shift(operand, result, size, kind) { target, source, lane, extra in
        target.shiftLanes(source.result, source.operand, lane, used, count + extra)
      }
    }
    let masked = newInteger()
    modify(Arithmetic.and.immediate(4, width - 1), masked, use(second(record)), immediate: width - 1)
    let (count, more) = (newVector(), newVector())
    moveToVector(count, masked, 4)
    if size == 1, kind != .left {
      let sum = newInteger()
      modify(Arithmetic.add.immediate(4, 8), sum, masked, immediate: 8)
      moveToVector(more, sum, 4)
    }
    let used = size == 8 && kind == .rightSigned ? .rightUnsigned : kind
    shift(operand, result, size, kind) { target, source, lane, extra in
      let opcode: UInt32 = used == .left ? 0x0FF0 : used == .rightSigned ? 0x0FE0 : 0x0FD0
      let form = VectorForm(1, opcode | (lane == 2 ? 1 : lane == 4 ? 2 : 3))
      target.vector(form, source.result, source.operand, .register(extra == 0 ? count : more))
    }
  }

  /// Shifts lanes by what `one` does for lanes of 2, 4 or 8 bytes, with `extra` added to the count. Bytes are made words
  /// and narrowed again. There is no arithmetic shift of 64 bits: there, `one` shifts zeros in.
  private mutating func shift(
    _ operand: VirtualRegister, _ result: VirtualRegister, _ size: Int, _ kind: ShiftKind,
    _ one: (inout X86_64Target, (result: VirtualRegister, operand: VirtualRegister), Int, Int64) -> Void
  ) {
    if size == 8, kind == .rightSigned {
      // With the sign bit shifted along: (x ^ m) - m extends it.
      return shiftLongsSigned(operand, result, one)
    }
    guard size == 1 else { return one(&self, (result, operand), size, 0) }
    var halves: [VirtualRegister] = []
    for unpack: UInt32 in [0x0F60, 0x0F68] {
      // To the right, each byte is in the high half of its word, and the low half gets lost.
      let wide =
        kind == .left
        ? vector(VectorForm(1, unpack), operand, zeros()) : vector(VectorForm(1, unpack), operand, operand)
      let moved = newVector()
      one(&self, (moved, wide), 2, kind == .left ? 0 : 8)
      halves.append(kind == .left ? vector(VectorForm(1, 0x0FDB), moved, lanes(0x00FF, 2)) : moved)
    }
    vector(
      VectorForm(1, kind == .rightSigned ? 0x0F63 : 0x0F67), result, halves[0], .register(halves[1]))
  }

  private mutating func shiftLongsSigned(
    _ operand: VirtualRegister, _ result: VirtualRegister,
    _ one: (inout X86_64Target, (result: VirtualRegister, operand: VirtualRegister), Int, Int64) -> Void
  ) {
    let (moved, mask) = (newVector(), newVector())
    let sign = materializeVector(Constant(.v128, low: 1 << 63, high: 1 << 63))
    one(&self, (moved, operand), 8, 0)
    one(&self, (mask, sign), 8, 0)
    let flipped = vector(VectorForm(1, 0x0FEF), moved, mask)
    vector(VectorForm(1, 0x0FFB), result, flipped, .register(mask))
  }

  /// Bits by table, a nibble at a time (Muła, "SSSE3: fast popcount").
  private mutating func countOnesOfBytes(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let nibble = lanes(0x0F, 1)
    let low = vector(VectorForm(1, 0x0FDB), operand, nibble)
    let high = vector(VectorForm(1, 0x0FDB), shifted(operand, 2, .rightUnsigned, 4), nibble)
    let counts = Constant(.v128, low: 0x0302_0201_0201_0100, high: 0x0403_0302_0302_0201)
    let lowCounts = vector(VectorForm(1, 0x0F3800), materializeVector(counts), low)
    let highCounts = vector(VectorForm(1, 0x0F3800), materializeVector(counts), high)
    vector(VectorForm(1, 0x0FFC), result, lowCounts, .register(highCounts))
  }

  // MARK: Extended products and sums

  private mutating func multiplyExtended(
    _ record: Record, _ result: VirtualRegister, isHigh: Bool, isSigned: Bool
  ) {
    let (a, b) = (use(first(record)), use(second(record)))
    switch record.shape {
    case .i8x16:
      let (left, right) = (
        extendedLanes(a, 1, isHigh: isHigh, isSigned: isSigned), extendedLanes(b, 1, isHigh: isHigh, isSigned: isSigned)
      )
      vector(VectorForm(1, 0x0FD5), result, left, .register(right))
    case .i16x8:
      let low = vector(VectorForm(1, 0x0FD5), a, b)
      let high = vector(VectorForm(1, isSigned ? 0x0FE5 : 0x0FE4), a, b)
      vector(VectorForm(1, isHigh ? 0x0F69 : 0x0F61), result, low, .register(high))
    default:
      let order: Int64 = isHigh ? 0xFA : 0x50
      vector(
        VectorForm(1, isSigned ? 0x0F3828 : 0x0FF4), result, permuted(a, order), .register(permuted(b, order)))
    }
  }

  /// One half of the lanes, extended: PMOVSX and PMOVZX.
  mutating func extendedLanes(_ source: VirtualRegister, _ size: Int, isHigh: Bool, isSigned: Bool) -> VirtualRegister {
    let result = newVector()
    extendLanes(result, source, size, isHigh: isHigh, isSigned: isSigned)
    return result
  }

  mutating func extendLanes(
    _ result: VirtualRegister, _ source: VirtualRegister, _ size: Int, isHigh: Bool, isSigned: Bool
  ) {
    let opcode: UInt32 = (isSigned ? 0x0F3820 : 0x0F3830) | (size == 1 ? 0 : size == 2 ? 3 : 5)
    vectorUnary(VectorForm(1, opcode), result, .register(isHigh ? permuted(source, 0xEE) : source))
  }

  private mutating func addPairwise(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let operand = use(first(record))
    if record.shape == .i8x16 {
      // PMADDUBSW takes unsigned bytes first and signed ones second.
      guard isSigned else { return vector(VectorForm(1, 0x0F3804), result, operand, lanes(1, 1)) }
      let one = materializeVector(Constant(.v128, low: 0x0101_0101_0101_0101, high: 0x0101_0101_0101_0101))
      return vector(VectorForm(1, 0x0F3804), result, one, .register(operand))
    }
    guard !isSigned else { return vector(VectorForm(1, 0x0FF5), result, operand, lanes(1, 2)) }
    // 2^15 less, added as signed numbers, and 2^16 more.
    let biased = vector(VectorForm(1, 0x0FEF), operand, lanes(0x8000, 2))
    let sum = vector(VectorForm(1, 0x0FF5), biased, lanes(1, 2))
    vector(VectorForm(1, 0x0FFE), result, sum, lanes(0x1_0000, 4))
  }

  // MARK: Comparisons

  mutating func lowerLaneComparison(_ record: Record, _ result: VirtualRegister) -> Bool {
    if record.shape.isFloat { return lowerFloatLaneComparison(record, result) }
    let (a, b) = (first(record), second(record))
    switch record.opcode {
    case .notEqual:
      let equal = vector(equality(record.shape), use(a), use(b))
      not(equal, result)
    case .greaterSigned: greater(record.shape, use(a), use(b), result)
    case .lessSigned: greater(record.shape, use(b), use(a), result)
    case .lessOrEqualSigned:
      let opposite = newVector()
      greater(record.shape, use(a), use(b), opposite)
      not(opposite, result)
    case .greaterOrEqualSigned:
      let opposite = newVector()
      greater(record.shape, use(b), use(a), opposite)
      not(opposite, result)
    case .lessOrEqualUnsigned: notAbove(record.shape, use(a), use(b), result)
    case .greaterOrEqualUnsigned: notAbove(record.shape, use(b), use(a), result)
    case .lessUnsigned:
      let opposite = newVector()
      notAbove(record.shape, use(b), use(a), opposite)
      not(opposite, result)
    case .greaterUnsigned:
      let opposite = newVector()
      notAbove(record.shape, use(a), use(b), opposite)
      not(opposite, result)
    default: return false
    }
    return true
  }

  private func equality(_ shape: Shape) -> VectorForm {
    switch shape {
    case .i8x16: VectorForm(1, 0x0F74)
    case .i16x8: VectorForm(1, 0x0F75)
    case .i32x4: VectorForm(1, 0x0F76)
    default: VectorForm(1, 0x0F3829)
    }
  }

  /// PCMPGT; of 64 bits, without SSE4.2: the high halves decide, or where they are equal the borrow of the low ones.
  private mutating func greater(
    _ shape: Shape, _ a: VirtualRegister, _ b: VirtualRegister, _ result: VirtualRegister
  ) {
    let words = VectorForm(1, 0x0F66)
    switch shape {
    case .i8x16: vector(VectorForm(1, 0x0F64), result, a, .register(b))
    case .i16x8: vector(VectorForm(1, 0x0F65), result, a, .register(b))
    case .i32x4: vector(words, result, a, .register(b))
    case _ where hasAVX: vector(VectorForm(1, 0x0F3837), result, a, .register(b))
    default:
      let difference = vector(VectorForm(1, 0x0FFB), b, a)
      let equal = vector(VectorForm(1, 0x0F76), a, b)
      let borrow = vector(VectorForm(1, 0x0FDB), equal, difference)
      let above = vector(words, a, b)
      permute(result, vector(VectorForm(1, 0x0FEB), borrow, above), 0xF5)
    }
  }

  /// `a <= b` unsigned: the minimum is a.
  private mutating func notAbove(
    _ shape: Shape, _ a: VirtualRegister, _ b: VirtualRegister, _ result: VirtualRegister
  ) {
    let minimum: UInt32 = shape == .i8x16 ? 0x0FDA : shape == .i16x8 ? 0x0F383A : 0x0F383B
    vector(equality(shape), result, vector(VectorForm(1, minimum), a, b), .register(a))
  }

  private mutating func lowerFloatLaneComparison(_ record: Record, _ result: VirtualRegister) -> Bool {
    var (a, b) = (use(first(record)), use(second(record)))
    let predicate: Int64
    switch record.opcode {
    case .floatEqual: predicate = 0
    case .floatLess: predicate = 1
    case .floatLessOrEqual: predicate = 2
    case .floatNotEqual: predicate = 4
    case .floatGreater:
      predicate = 1
      swap(&a, &b)
    case .floatGreaterOrEqual:
      predicate = 2
      swap(&a, &b)
    default: return false
    }
    let form = VectorForm(record.shape == .f64x2 ? 1 : 0, 0x0FC2, immediate: 1)
    vector(form, result, a, .register(b), immediate: predicate)
    return true
  }
}
