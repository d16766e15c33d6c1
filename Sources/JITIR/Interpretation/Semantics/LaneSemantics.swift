/// The meaning of instructions on vectors.
///
/// What works on each lane alone is the scalar instruction, lane by lane; see ``WordSemantics`` and ``FloatSemantics``.
enum LaneSemantics {
  /// A vector as its two halves, which are walked a lane at a time.
  @inline(__always)
  private static func map(_ width: UInt64, _ a: UInt128, _ b: UInt128, _ body: (UInt64, UInt64) -> UInt64) -> UInt128 {
    UInt128(
      low: mapWord(width, a.lowWord, b.lowWord, body), high: mapWord(width, a.highWord, b.highWord, body))
  }

  @inline(__always)
  private static func mapWord(_ width: UInt64, _ a: UInt64, _ b: UInt64, _ body: (UInt64, UInt64) -> UInt64) -> UInt64 {
    let mask = UInt64.max &>> (64 &- width)
    var result: UInt64 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      result |= (body(a &>> shift & mask, b &>> shift & mask) & mask) &<< shift
      shift &+= width
    }
    return result
  }

  /// The result of an instruction that takes one or two vectors and makes a vector.
  static func evaluate(_ opcode: Opcode, _ shape: Shape, _ a: UInt128, _ b: UInt128) -> UInt128 {
    let width = UInt64(shape.lane.bitWidth)
    switch opcode {
    case .swizzle:
      return bytes { lane in
        let index = byte(b, lane)
        return index < 16 ? byte(a, index) : 0
      }
    case .narrowSigned, .narrowUnsigned:
      let isSigned = opcode == .narrowSigned
      return UInt128(low: narrow(a, width, isSigned), high: narrow(b, width, isSigned))
    case .extendLowSigned: return extend(a.lowWord, width, true)
    case .extendLowUnsigned: return extend(a.lowWord, width, false)
    case .extendHighSigned: return extend(a.highWord, width, true)
    case .extendHighUnsigned: return extend(a.highWord, width, false)
    case .extendedMultiplyLowSigned: return extendedMultiply(a.lowWord, b.lowWord, width, true)
    case .extendedMultiplyLowUnsigned: return extendedMultiply(a.lowWord, b.lowWord, width, false)
    case .extendedMultiplyHighSigned: return extendedMultiply(a.highWord, b.highWord, width, true)
    case .extendedMultiplyHighUnsigned: return extendedMultiply(a.highWord, b.highWord, width, false)
    case .extendedAddPairwiseSigned: return addPairwise(a, width, true)
    case .extendedAddPairwiseUnsigned: return addPairwise(a, width, false)
    case .dotProductSigned:
      return map(32, a, b) { x, y in
        let low = WordSemantics.signed(x, 48) &* WordSemantics.signed(y, 48)
        let high = WordSemantics.signed(x &>> 16, 48) &* WordSemantics.signed(y &>> 16, 48)
        return UInt64(bitPattern: low &+ high)
      }
    case .multiplyQ15Saturating:
      return map(16, a, b) { x, y in
        let product = WordSemantics.signed(x, 48) &* WordSemantics.signed(y, 48)
        return WordSemantics.saturate((product &+ 0x4000) &>> 15, 48)
      }
    case .vectorSignedToFloat: return map(32, a, a) { x, _ in Float(WordSemantics.signed(x, 32)).word }
    case .vectorUnsignedToFloat: return map(32, a, a) { x, _ in Float(x).word }
    case .vectorLowSignedToFloat:
      return map(64, extend(a.lowWord, 32, true), 0) { x, _ in Double(Int64(bitPattern: x)).word }
    case .vectorLowUnsignedToFloat: return map(64, extend(a.lowWord, 32, false), 0) { x, _ in Double(x).word }
    case .vectorFloatToSignedSaturating: return toIntegers(a, shape, isSigned: true)
    case .vectorFloatToUnsignedSaturating: return toIntegers(a, shape, isSigned: false)
    case .vectorDemote:
      let low = FloatSemantics.arithmetic(Float(Double(word: a.lowWord)))
      let high = FloatSemantics.arithmetic(Float(Double(word: a.highWord)))
      return UInt128(low | high &<< 32)
    case .vectorPromoteLow:
      return map(64, extend(a.lowWord, 32, false), 0) { x, _ in FloatSemantics.arithmetic(Double(Float(word: x))) }
    default: return laneByLane(opcode, shape, a, b)
    }
  }

  /// The scalar instruction on each lane. A comparison makes lanes of all ones.
  private static func laneByLane(_ opcode: Opcode, _ shape: Shape, _ a: UInt128, _ b: UInt128) -> UInt128 {
    let isComparison = opcode.isComparison
    switch shape {
    case .f32x4:
      return map(32, a, b) { x, y in
        let result = FloatSemantics.evaluate(opcode, Float.self, x, y, 0)
        return isComparison ? 0 &- result : result
      }
    case .f64x2:
      return map(64, a, b) { x, y in
        let result = FloatSemantics.evaluate(opcode, Double.self, x, y, 0)
        return isComparison ? 0 &- result : result
      }
    default:
      let width = UInt64(shape.lane.bitWidth)
      return map(width, a, b) { x, y in
        // No instruction that traps has lanes.
        let result = (try? WordSemantics.evaluate(opcode, x, y, 64 &- width)) ?? 0
        return isComparison ? 0 &- result : result
      }
    }
  }

  /// A shift of every lane by the same distance.
  static func shift(_ opcode: Opcode, _ shape: Shape, _ a: UInt128, by distance: UInt64) -> UInt128 {
    let width = UInt64(shape.lane.bitWidth)
    return map(width, a, 0) { x, _ in (try? WordSemantics.evaluate(opcode, x, distance, 64 &- width)) ?? 0 }
  }

  /// The result of an instruction that makes an integer of a vector.
  static func reduce(_ opcode: Opcode, _ shape: Shape, _ a: UInt128) -> UInt64 {
    if opcode == .anyTrue { return a == 0 ? 0 : 1 }
    let width = shape.lane.bitWidth
    var bits: UInt64 = 0
    for lane in 0..<shape.laneCount {
      let value = self.lane(a, lane, width)
      if opcode == .allTrue {
        if value == 0 { return 0 }
      } else {
        bits |= (value &>> UInt64(width - 1)) &<< UInt64(lane)
      }
    }
    return opcode == .allTrue ? 1 : bits
  }

  // MARK: - Lanes

  /// Lane number `lane`, of `width` bits.
  @inline(__always) static func lane(_ vector: UInt128, _ lane: Int, _ width: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: vector &>> UInt128(lane &* width)) & UInt64.max &>> UInt64(64 &- width)
  }

  /// `vector` with lane number `lane` replaced.
  static func replacing(_ vector: UInt128, _ lane: Int, _ width: Int, with word: UInt64) -> UInt128 {
    let shift = UInt128(lane &* width)
    return vector & ~(UInt128(UInt64.max &>> UInt64(64 &- width)) &<< shift) | UInt128(word) &<< shift
  }

  static func splat(_ word: UInt64, _ width: Int) -> UInt128 {
    let half = mapWord(UInt64(width), 0, 0) { _, _ in word }
    return UInt128(low: half, high: half)
  }

  static func shuffle(_ a: UInt128, _ b: UInt128, mask: UInt128) -> UInt128 {
    bytes { lane in
      let index = byte(mask, lane)
      return index < 16 ? byte(a, index) : byte(b, index & 15)
    }
  }

  private static func byte(_ vector: UInt128, _ lane: UInt64) -> UInt64 {
    UInt64(truncatingIfNeeded: vector &>> UInt128(lane &* 8)) & 0xFF
  }

  @inline(__always) private static func bytes(_ body: (UInt64) -> UInt64) -> UInt128 {
    var result: UInt128 = 0
    for lane in 0..<16 as Range<UInt64> { result |= UInt128(body(lane)) &<< UInt128(lane &* 8) }
    return result
  }

  // MARK: - Widths

  /// The lanes of `width` bits in one half of a vector, twice as wide.
  private static func extend(_ half: UInt64, _ width: UInt64, _ isSigned: Bool) -> UInt128 {
    let unused = 64 &- width
    var result: UInt128 = 0
    var shift: UInt64 = 0
    while shift < 64 {
      let lane = (half &>> shift) & UInt64.max &>> unused
      let wide = isSigned ? UInt64(bitPattern: WordSemantics.signed(lane, unused)) : lane
      result |= UInt128(wide & UInt64.max &>> (64 &- 2 &* width)) &<< UInt128(2 &* shift)
      shift &+= width
    }
    return result
  }

  private static func extendedMultiply(_ a: UInt64, _ b: UInt64, _ width: UInt64, _ isSigned: Bool) -> UInt128 {
    map(2 &* width, extend(a, width, isSigned), extend(b, width, isSigned)) { $0 &* $1 }
  }

  private static func addPairwise(_ a: UInt128, _ width: UInt64, _ isSigned: Bool) -> UInt128 {
    let unused = 64 &- width
    return map(2 &* width, a, 0) { pair, _ in
      let low = pair & UInt64.max &>> unused
      let high = pair &>> width
      guard isSigned else { return low &+ high }
      return UInt64(bitPattern: WordSemantics.signed(low, unused) &+ WordSemantics.signed(high, unused))
    }
  }

  /// The signed lanes of a vector, half as wide.
  private static func narrow(_ vector: UInt128, _ width: UInt64, _ isSigned: Bool) -> UInt64 {
    let half = width / 2
    let least: Int64 = isSigned ? -1 &<< Int64(half &- 1) : 0
    let greatest: Int64 = isSigned ? ~least : Int64(UInt64.max &>> (64 &- half))
    var result: UInt64 = 0
    for lane in 0..<Int(128 / width) {
      let value = WordSemantics.signed(self.lane(vector, lane, Int(width)), 64 &- width)
      let nearest = UInt64(bitPattern: max(least, min(value, greatest))) & UInt64.max &>> (64 &- half)
      result |= nearest &<< (UInt64(lane) &* half)
    }
    return result
  }

  private static func toIntegers(_ vector: UInt128, _ shape: Shape, isSigned: Bool) -> UInt128 {
    let width = shape.lane.bitWidth
    var result: UInt128 = 0
    for lane in 0..<shape.laneCount {
      let word = self.lane(vector, lane, width)
      let number = width == 32 ? Double(Float(word: word)) : Double(word: word)
      // Saturating conversions don't trap.
      let integer = (try? ConversionSemantics.integer(number, 32, isSigned: isSigned, isSaturating: true)) ?? 0
      result |= UInt128(integer) &<< UInt128(lane &* 32)
    }
    return result
  }
}
