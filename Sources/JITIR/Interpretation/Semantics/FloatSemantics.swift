/// A floating-point type whose bits are in the low bits of a word.
protocol InterpretedFloat: BinaryFloatingPoint {
  init(word: UInt64)
  var word: UInt64 { get }
  static var signBit: UInt64 { get }
  /// The quiet NaN without sign and payload.
  static var canonicalNaN: UInt64 { get }
}

extension Float: InterpretedFloat {
  @inline(__always) init(word: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: word)) }
  @inline(__always) var word: UInt64 { UInt64(bitPattern) }
  static var signBit: UInt64 { 1 &<< 31 }
  static var canonicalNaN: UInt64 { 0x7FC0_0000 }
}

extension Double: InterpretedFloat {
  @inline(__always) init(word: UInt64) { self.init(bitPattern: word) }
  @inline(__always) var word: UInt64 { bitPattern }
  static var signBit: UInt64 { 1 &<< 63 }
  static var canonicalNaN: UInt64 { 0x7FF8 &<< 48 }
}

/// The meaning of instructions on floating-point numbers.
///
/// IEEE 754 leaves the bits of a NaN that arithmetic makes to the implementation, and processors differ. The
/// interpreter always makes the canonical one, so that it computes the same everywhere; WebAssembly allows that. What
/// only moves or chooses numbers keeps the bits of NaNs.
enum FloatSemantics {
  /// The result, or the truth value, of an instruction on numbers of type `F`.
  @inline(__always)
  static func evaluate<F: InterpretedFloat>(_ opcode: Opcode, _ type: F.Type, _ a: UInt64, _ b: UInt64, _ c: UInt64)
    -> UInt64
  {
    let left = F(word: a)
    let right = F(word: b)
    switch opcode {
    case .floatAdd: return arithmetic(left + right)
    case .floatSubtract: return arithmetic(left - right)
    case .floatMultiply: return arithmetic(left * right)
    case .floatDivide: return arithmetic(left / right)
    case .floatSquareRoot: return arithmetic(left.squareRoot())
    case .floatFusedMultiplyAdd: return arithmetic(F(word: c).addingProduct(left, right))
    case .floatNegate: return a ^ F.signBit
    case .floatAbsolute: return a & ~F.signBit
    case .floatCopySign: return a & ~F.signBit | b & F.signBit
    case .floatMinimum:
      if left.isNaN || right.isNaN { return F.canonicalNaN }
      // Equal numbers differ in the sign of zero at most: -0 has the sign bit.
      return left == right ? a | b : left < right ? a : b
    case .floatMaximum:
      if left.isNaN || right.isNaN { return F.canonicalNaN }
      return left == right ? a & b : left > right ? a : b
    case .floatPseudoMinimum: return right < left ? b : a
    case .floatPseudoMaximum: return left < right ? b : a
    case .floatCeiling: return arithmetic(left.rounded(.up))
    case .floatFloor: return arithmetic(left.rounded(.down))
    case .floatTruncate: return arithmetic(left.rounded(.towardZero))
    case .floatNearest: return arithmetic(left.rounded(.toNearestOrEven))
    case .floatEqual: return left == right ? 1 : 0
    case .floatNotEqual: return left != right ? 1 : 0
    case .floatLess: return left < right ? 1 : 0
    case .floatLessOrEqual: return left <= right ? 1 : 0
    case .floatGreater: return left > right ? 1 : 0
    case .floatGreaterOrEqual: return left >= right ? 1 : 0
    case .floatUnordered: return left.isNaN || right.isNaN ? 1 : 0
    default: preconditionFailure("\(opcode) is not an instruction on floats")
    }
  }

  @inline(__always) static func arithmetic<F: InterpretedFloat>(_ result: F) -> UInt64 {
    result.isNaN ? F.canonicalNaN : result.word
  }
}
