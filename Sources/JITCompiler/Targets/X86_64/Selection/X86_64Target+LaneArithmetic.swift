import JITIR
import JITMachineCode
import JITStorage

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
    case .andNot: vector(.pandn, result, use(second(record)), .register(use(first(record))))
    case .bitSelect:
      let mask = use(Value(rawValue: record.c))
      let chosen = vector(.pand, use(first(record)), mask)
      let other = vector(.pandn, mask, use(second(record)))
      vector(.por, result, chosen, .register(other))
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
      let product = vector(.pmulhrsw, use(first(record)), use(second(record)))
      let overflow = vector(.pcmpeqw, product, lanes(0x8000, 2))
      vector(.pxor, result, product, .register(overflow))
    default: return false
    }
    return true
  }

  private func subtraction(_ size: Int) -> X86_64.VectorInstruction {
    size == 1 ? .psubb : size == 2 ? .psubw : size == 4 ? .psubd : .psubq
  }

  /// Products of 64 bits from three of 32: low by low, and the sum of the crosswise ones above.
  private mutating func multiplyLongs(_ record: Record, _ result: VirtualRegister) {
    let (a, b) = (use(first(record)), use(second(record)))
    let product = X86_64.VectorInstruction.pmuludq
    let left = vector(product, shifted(a, 8, .rightUnsigned, 32), b)
    let right = vector(product, shifted(b, 8, .rightUnsigned, 32), a)
    let cross = shifted(vector(.paddq, left, right), 8, .left, 32)
    vector(.paddq, result, vector(product, a, b), .register(cross))
  }

  private mutating func absoluteLanes(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let size = record.shape.lane.size
    guard size == 8 else {
      return vectorUnary(size == 1 ? .pabsb : size == 2 ? .pabsw : .pabsd, result, .register(operand))
    }
    let sign = permuted(shifted(operand, 4, .rightSigned, 31), 0xF5)
    let flipped = vector(.pxor, operand, sign)
    vector(.psubq, result, flipped, .register(sign))
  }

  // MARK: Shifts

  private mutating func shiftLanes(_ record: Record, _ result: VirtualRegister, _ kind: Shift) {
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
      modify(.addRM32I8, sum, masked, immediate: 8)
      moveToVector(more, sum, 4)
    }
    let used = size == 8 && kind == .rightSigned ? .rightUnsigned : kind
    shift(operand, result, size, kind) { target, source, lane, extra in
      target.vector(used.byVector(lane: lane), source.result, source.operand, .register(extra == 0 ? count : more))
    }
  }

  /// Shifts lanes by what `one` does for lanes of 2, 4 or 8 bytes, with `extra` added to the count. Bytes are made
  /// words and narrowed again. There is no arithmetic shift of 64 bits: there, `one` shifts zeros in.
  private mutating func shift(
    _ operand: VirtualRegister, _ result: VirtualRegister, _ size: Int, _ kind: Shift,
    _ one: (inout X86_64Target, (result: VirtualRegister, operand: VirtualRegister), Int, Int64) -> Void
  ) {
    if size == 8, kind == .rightSigned {
      // With the sign bit shifted along: (x ^ m) - m extends it.
      return shiftLongsSigned(operand, result, one)
    }
    guard size == 1 else { return one(&self, (result, operand), size, 0) }
    var halves: [VirtualRegister] = []
    for unpack: X86_64.VectorInstruction in [.punpcklbw, .punpckhbw] {
      // To the right, each byte is in the high half of its word, and the low half gets lost.
      let wide =
        kind == .left
        ? vector(unpack, operand, zeros()) : vector(unpack, operand, operand)
      let moved = newVector()
      one(&self, (moved, wide), 2, kind == .left ? 0 : 8)
      halves.append(kind == .left ? vector(.pand, moved, lanes(0x00FF, 2)) : moved)
    }
    vector(
      kind == .rightSigned ? .packsswb : .packuswb, result, halves[0], .register(halves[1]))
  }

  private mutating func shiftLongsSigned(
    _ operand: VirtualRegister, _ result: VirtualRegister,
    _ one: (inout X86_64Target, (result: VirtualRegister, operand: VirtualRegister), Int, Int64) -> Void
  ) {
    let (moved, mask) = (newVector(), newVector())
    let sign = materializeVector(Constant(.v128, low: 1 << 63, high: 1 << 63))
    one(&self, (moved, operand), 8, 0)
    one(&self, (mask, sign), 8, 0)
    let flipped = vector(.pxor, moved, mask)
    vector(.psubq, result, flipped, .register(mask))
  }

  /// Bits by table, a nibble at a time (Muła, "SSSE3: fast popcount").
  private mutating func countOnesOfBytes(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let nibble = lanes(0x0F, 1)
    let low = vector(.pand, operand, nibble)
    let high = vector(.pand, shifted(operand, 2, .rightUnsigned, 4), nibble)
    let counts = Constant(.v128, low: 0x0302_0201_0201_0100, high: 0x0403_0302_0302_0201)
    let lowCounts = vector(.pshufb, materializeVector(counts), low)
    let highCounts = vector(.pshufb, materializeVector(counts), high)
    vector(.paddb, result, lowCounts, .register(highCounts))
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
      vector(.pmullw, result, left, .register(right))
    case .i16x8:
      let low = vector(.pmullw, a, b)
      let high = vector(isSigned ? .pmulhw : .pmulhuw, a, b)
      vector(isHigh ? .punpckhwd : .punpcklwd, result, low, .register(high))
    default:
      let order: Int64 = isHigh ? 0xFA : 0x50
      vector(
        isSigned ? .pmuldq : .pmuludq, result, permuted(a, order), .register(permuted(b, order)))
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
    let form: X86_64.VectorInstruction =
      switch size {
      case 1: isSigned ? .pmovsxbw : .pmovzxbw
      case 2: isSigned ? .pmovsxwd : .pmovzxwd
      default: isSigned ? .pmovsxdq : .pmovzxdq
      }
    vectorUnary(form, result, .register(isHigh ? permuted(source, 0xEE) : source))
  }

  private mutating func addPairwise(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let operand = use(first(record))
    if record.shape == .i8x16 {
      // PMADDUBSW takes unsigned bytes first and signed ones second.
      guard isSigned else { return vector(.pmaddubsw, result, operand, lanes(1, 1)) }
      let one = materializeVector(Constant(.v128, low: 0x0101_0101_0101_0101, high: 0x0101_0101_0101_0101))
      return vector(.pmaddubsw, result, one, .register(operand))
    }
    guard !isSigned else { return vector(.pmaddwd, result, operand, lanes(1, 2)) }
    // 2^15 less, added as signed numbers, and 2^16 more.
    let biased = vector(.pxor, operand, lanes(0x8000, 2))
    let sum = vector(.pmaddwd, biased, lanes(1, 2))
    vector(.paddd, result, sum, lanes(0x1_0000, 4))
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

  func equality(_ shape: Shape) -> X86_64.VectorInstruction {
    switch shape {
    case .i8x16: .pcmpeqb
    case .i16x8: .pcmpeqw
    case .i32x4: .pcmpeqd
    default: .pcmpeqq
    }
  }

  /// PCMPGT; of 64 bits, without SSE4.2: the high halves decide, or where they are equal the borrow of the low ones.
  private mutating func greater(
    _ shape: Shape, _ a: VirtualRegister, _ b: VirtualRegister, _ result: VirtualRegister
  ) {
    let words = X86_64.VectorInstruction.pcmpgtd
    switch shape {
    case .i8x16: vector(.pcmpgtb, result, a, .register(b))
    case .i16x8: vector(.pcmpgtw, result, a, .register(b))
    case .i32x4: vector(words, result, a, .register(b))
    case _ where hasAVX: vector(.pcmpgtq, result, a, .register(b))
    default:
      let difference = vector(.psubq, b, a)
      let equal = vector(.pcmpeqd, a, b)
      let borrow = vector(.pand, equal, difference)
      let above = vector(words, a, b)
      permute(result, vector(.por, borrow, above), 0xF5)
    }
  }

  /// `a <= b` unsigned: the minimum is a.
  private mutating func notAbove(
    _ shape: Shape, _ a: VirtualRegister, _ b: VirtualRegister, _ result: VirtualRegister
  ) {
    let minimum: X86_64.VectorInstruction = shape == .i8x16 ? .pminub : shape == .i16x8 ? .pminuw : .pminud
    vector(equality(shape), result, vector(minimum, a, b), .register(a))
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
    let form: X86_64.VectorInstruction = record.shape == .f64x2 ? .cmppd : .cmpps
    vector(form, result, a, .register(b), immediate: predicate)
    return true
  }
}
