import JITIR
import JITMachineCode
import JITStorage

// Moving lanes, looking at them, and converting them.

extension X86_64Target {
  private func first(_ record: Record) -> Value { Value(rawValue: record.a) }
  private func second(_ record: Record) -> Value { Value(rawValue: record.b) }

  mutating func lowerLaneMoves(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .splat: splat(record, result)
    case .extractLane: extractLane(record, result)
    case .replaceLane: replaceLane(record, result)
    case .scalarToVector: scalarToVector(record, result)
    case .shuffle: shuffle(record, result)
    case .swizzle:
      // PSHUFB gives 0 where bit 7 is set: make that so for all above 15.
      let indices = vector(.paddusb, use(second(record)), lanes(0x70, 1))
      vector(.pshufb, result, use(first(record)), .register(indices))
    case .anyTrue:
      let operand = use(first(record))
      compare(X86_64.VectorInstruction.ptest.form(avx: hasAVX), operand, .register(operand))
      set(.ifNotEqual, result)
    case .allTrue:
      let isZero = vector(equality(record.shape), use(first(record)), zeros())
      compare(X86_64.VectorInstruction.ptest.form(avx: hasAVX), isZero, .register(isZero))
      set(.ifEqual, result)
    case .bitmask: bitmask(record, result)
    case .extendLowSigned: extendHalf(record, result, isHigh: false, isSigned: true)
    case .extendLowUnsigned: extendHalf(record, result, isHigh: false, isSigned: false)
    case .extendHighSigned: extendHalf(record, result, isHigh: true, isSigned: true)
    case .extendHighUnsigned: extendHalf(record, result, isHigh: true, isSigned: false)
    default: return false
    }
    return true
  }

  private mutating func extendHalf(_ record: Record, _ result: VirtualRegister, isHigh: Bool, isSigned: Bool) {
    extendLanes(
      result, use(first(record)), record.shape.lane.size, isHigh: isHigh, isSigned: isSigned)
  }

  private mutating func splat(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    switch record.shape {
    case .f32x4: return permute(result, operand, 0)
    case .f64x2: return permute(result, operand, 0x44)
    default: break
    }
    let low = newVector()
    moveToVector(low, operand, record.shape == .i64x2 ? 8 : 4)
    switch record.shape {
    case .i8x16: vector(.pshufb, result, low, .register(zeros()))
    case .i16x8: permute(result, mapped(.pshuflw, low), 0)
    case .i32x4: permute(result, low, 0)
    default: permute(result, low, 0x44)
    }
  }

  private mutating func extractLane(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let lane = Int(record.immediate)
    switch record.shape {
    case .f32x4: lane == 0 ? move(result, operand) : permute(result, operand, Int64(lane))
    case .f64x2: lane == 0 ? move(result, operand) : permute(result, operand, 0xEE)
    default: extractInteger(result, operand, lane, record.shape.lane.size)
    }
  }

  private mutating func replaceLane(_ record: Record, _ result: VirtualRegister) {
    let (base, lane) = (use(first(record)), use(second(record)))
    let number = Int64(record.immediate)
    let form: X86_64.VectorInstruction
    switch record.shape {
    case .i8x16: form = .pinsrb
    case .i16x8: form = .pinsrw
    case .i32x4: form = .pinsrd
    case .i64x2: form = .pinsrq
    case .f32x4: return insertFloat(result, base, lane, number << 4)
    default:
      if number == 1 { return vector(.punpcklqdq, result, base, .register(lane)) }
      // SHUFPD: the low lane of the first, the high one of the second.
      return vector(.shufpd, result, lane, .register(base), immediate: 2)
    }
    // Only a register: a spilled one would be read with another size.
    let copy = newInteger()
    move(copy, lane)
    insertInteger(form, result, base, copy, number)
  }

  /// PINSR with the integer in a register, as memory operands have the size of the lane.
  private mutating func insertInteger(
    _ form: X86_64.VectorInstruction, _ result: VirtualRegister, _ base: VirtualRegister, _ lane: VirtualRegister,
    _ number: Int64
  ) {
    let start = operandCount
    add(result, .definition, hasAVX ? .register : .reuse, detail: hasAVX ? 0 : 1)
    add(base, .use, .register)
    add(lane, .use, .register)
    append(
      form.form(avx: hasAVX), detail: 0, fields: Fields.make(reg: 0, rm: 2, vvvv: hasAVX ? 1 : 7),
      immediate: number, from: start)
  }

  /// INSERTPS, with its immediate as in the manual.
  private mutating func insertFloat(
    _ result: VirtualRegister, _ base: VirtualRegister, _ lane: VirtualRegister, _ control: Int64
  ) {
    let start = operandCount
    add(result, .definition, hasAVX ? .register : .reuse, detail: hasAVX ? 0 : 1)
    add(base, .use, .register)
    add(lane, .use, .register)
    append(
      X86_64.VectorInstruction.insertps.form(avx: hasAVX), detail: 0,
      fields: Fields.make(reg: 0, rm: 2, vvvv: hasAVX ? 1 : 7), immediate: control, from: start)
  }

  private mutating func scalarToVector(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    switch record.shape {
    case .f32x4: insertFloat(result, operand, operand, 0x0E)
    case .f64x2:
      let start = operandCount
      add(result, .definition, .register)
      add(operand, .use, .register)
      append(
        X86_64.VectorInstruction.movqXXM64.form(avx: hasAVX), detail: 0, fields: Fields.make(reg: 0, rm: 1), from: start
      )
    case .i8x16, .i16x8:
      let wide = newInteger()
      extend(wide, .register(operand), from: record.shape.lane.size, to: 4, isSigned: false)
      moveToVector(result, wide, 4)
    default: moveToVector(result, operand, record.shape.lane.size)
    }
  }

  /// PSHUFB of both operands, each with 0 where the other has its lanes; PSHUFD where whole words of one are moved.
  private mutating func shuffle(_ record: Record, _ result: VirtualRegister) {
    let mask = lowering.function.mask(of: record)
    let (a, b) = (first(record), second(record))
    var indices = [UInt8](repeating: 0, count: 16)
    for lane in 0..<16 { indices[lane] = UInt8(truncatingIfNeeded: mask >> UInt128(8 * lane)) & 31 }
    if a == b { for lane in 0..<16 { indices[lane] &= 15 } }
    let usesFirst = indices.contains { $0 < 16 }
    let usesSecond = indices.contains { $0 >= 16 }
    if !usesSecond || !usesFirst {
      let operand = use(usesFirst ? a : b)
      for lane in 0..<16 { indices[lane] &= 15 }
      if let order = wordOrder(indices) { return permute(result, operand, order) }
      return vector(.pshufb, result, operand, bytes(indices))
    }
    let left = vector(.pshufb, use(a), bytes(indices.map { $0 < 16 ? $0 : 0x80 }))
    let right = vector(.pshufb, use(b), bytes(indices.map { $0 < 16 ? 0x80 : $0 - 16 }))
    vector(.por, result, left, .register(right))
  }

  /// The immediate of a PSHUFD that does the same; nil when none does.
  private func wordOrder(_ indices: [UInt8]) -> Int64? {
    var order: Int64 = 0
    for word in 0..<4 {
      let start = indices[4 * word]
      guard start % 4 == 0, (1..<4).allSatisfy({ indices[4 * word + $0] == start + UInt8($0) }) else { return nil }
      order |= Int64(start / 4) << Int64(2 * word)
    }
    return order
  }

  private mutating func bytes(_ bytes: [UInt8]) -> Source {
    var (low, high): (UInt64, UInt64) = (0, 0)
    for lane in 0..<8 {
      low |= UInt64(bytes[lane]) << UInt64(8 * lane)
      high |= UInt64(bytes[lane + 8]) << UInt64(8 * lane)
    }
    return .memory(constantAddress(low: low, high: high, size: 16))
  }

  private mutating func bitmask(_ record: Record, _ result: VirtualRegister) {
    var operand = use(first(record))
    let form: X86_64.VectorInstruction
    switch record.shape {
    case .i8x16: form = .pmovmskb
    case .i16x8:
      // Signs survive saturation.
      operand = vector(.packsswb, operand, zeros())
      form = .pmovmskb
    case .i32x4: form = .movmskps
    default: form = .movmskpd
    }
    let start = operandCount
    add(result, .definition, .register)
    add(operand, .use, .register)
    append(form.form(avx: hasAVX), detail: 0, fields: Fields.make(reg: 0, rm: 1), from: start)
  }

  // MARK: Conversions

  mutating func lowerLaneConversion(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .vectorSignedToFloat: vectorUnary(.cvtdq2ps, result, .register(use(first(record))))
    case .vectorUnsignedToFloat: unsignedLanesToFloat(record, result)
    case .vectorLowSignedToFloat: vectorUnary(.cvtdq2pd, result, .register(use(first(record))))
    case .vectorLowUnsignedToFloat:
      // 2^52 + x as the bits of a double, less 2^52.
      let joined = vector(.punpckldq, use(first(record)), lanes(0x4330_0000, 4))
      vector(.subpd, result, joined, lanes(0x4330_0000_0000_0000, 8))
    case .vectorFloatToSignedSaturating: floatLanesToSigned(record, result)
    case .vectorFloatToUnsignedSaturating: floatLanesToUnsigned(record, result)
    case .vectorDemote: vectorUnary(.cvtpd2ps, result, .register(use(first(record))))
    case .vectorPromoteLow: vectorUnary(.cvtps2pd, result, .register(use(first(record))))
    default: return false
    }
    return true
  }

  /// The halves converted, both exactly; their sum rounds once.
  private mutating func unsignedLanesToFloat(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let low = vector(.pand, operand, lanes(0xFFFF, 4))
    let high = shifted(operand, 4, .rightUnsigned, 16)
    let lowNumber = mapped(.cvtdq2ps, low)
    let highNumber = mapped(.cvtdq2ps, high)
    let scaled = vector(.mulps, highNumber, lanes(UInt64(Float(65536).bitPattern), 4))
    vector(.addps, result, scaled, .register(lowNumber))
  }

  private mutating func floatLanesToSigned(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    let isDouble = record.shape == .f64x2
    let compare: X86_64.VectorInstruction = isDouble ? .cmppd : .cmpps
    let ordered = vector(compare, operand, operand, immediate: 7)
    let number = vector(.andps, operand, ordered)
    if isDouble {
      let bounded = vector(.minpd, number, lanes((2_147_483_647.0).bitPattern, 8))
      return vectorUnary(.cvttpd2dq, result, .register(bounded))
    }
    // What is too large becomes the minimum: inverted, it is the maximum.
    let bound = materializeVector(splat(UInt64(Float(2_147_483_648).bitPattern)))
    let isLarge = vector(compare, bound, number, immediate: 2)
    vector(.pxor, result, mapped(.cvttps2dq, number), .register(isLarge))
  }

  private func splat(_ word: UInt64) -> Constant { Constant(.v128, low: word | word << 32, high: word | word << 32) }

  private mutating func floatLanesToUnsigned(_ record: Record, _ result: VirtualRegister) {
    let operand = use(first(record))
    if record.shape == .f64x2 {
      // MAXPD takes its second operand for a NaN. Then the integer is in the low bits of 2^52 + x.
      let positive = vector(.maxpd, operand, zeros())
      let bounded = vector(.minpd, positive, lanes((4_294_967_295.0).bitPattern, 8))
      let whole = mapped(.roundpd, bounded, immediate: 11)
      let bits = vector(.addpd, whole, lanes(0x4330_0000_0000_0000, 8))
      return vector(.shufps, result, bits, .register(zeros()), immediate: 0x88)
    }
    // As signed, and what is above 2^31 once more without that.
    let number = vector(.maxps, operand, zeros())
    let bound = materializeVector(splat(UInt64(Float(2_147_483_648).bitPattern)))
    let low = mapped(.cvttps2dq, number)
    let rest = vector(.subps, number, bound)
    let isLarge = vector(.cmpps, bound, rest, immediate: 2)
    let converted = vector(.pxor, mapped(.cvttps2dq, rest), isLarge)
    let high = vector(.pmaxsd, converted, zeros())
    vector(.paddd, result, low, .register(high))
  }
}
