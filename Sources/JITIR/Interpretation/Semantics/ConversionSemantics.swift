/// The meaning of conversions between types of at most 64 bits.
enum ConversionSemantics {
  @inline(__always)
  static func evaluate(_ opcode: Opcode, _ a: UInt64, from source: ValueType, to destination: ValueType)
    throws(TrapCode) -> UInt64
  {
    let unused = 64 &- UInt64(source.bitWidth)
    switch opcode {
    case .signExtend:
      let mask = UInt64.max &>> (64 &- UInt64(destination.bitWidth))
      return UInt64(bitPattern: WordSemantics.signed(a, unused)) & mask
    case .truncate: return a & UInt64.max &>> (64 &- UInt64(destination.bitWidth))
    case .zeroExtend, .bitcast: return a
    case .floatPromote: return FloatSemantics.arithmetic(Double(Float(word: a)))
    case .floatDemote: return FloatSemantics.arithmetic(Float(Double(word: a)))
    case .signedToFloat:
      let number = WordSemantics.signed(a, unused)
      return destination == .f32 ? Float(number).word : Double(number).word
    case .unsignedToFloat: return destination == .f32 ? Float(a).word : Double(a).word
    case .floatToSigned, .floatToUnsigned, .floatToSignedSaturating, .floatToUnsignedSaturating:
      // Every f32 is an f64.
      let number = source == .f32 ? Double(Float(word: a)) : Double(word: a)
      let isSigned = opcode == .floatToSigned || opcode == .floatToSignedSaturating
      let isSaturating = opcode == .floatToSignedSaturating || opcode == .floatToUnsignedSaturating
      return try integer(number, destination.bitWidth, isSigned: isSigned, isSaturating: isSaturating)
    default: preconditionFailure("\(opcode) is not a conversion of words")
    }
  }

  /// `number` rounded towards zero, as an integer of 32 or 64 bits.
  static func integer(_ number: Double, _ width: Int, isSigned: Bool, isSaturating: Bool) throws(TrapCode) -> UInt64 {
    if number.isNaN {
      if isSaturating { return 0 }
      throw .badConversion
    }
    // Powers of two: exact. The integers that fit are those from `least` to below `end`.
    let end = Double(sign: .plus, exponent: isSigned ? width - 1 : width, significand: 1)
    let least = isSigned ? -end : 0
    let rounded = number.rounded(.towardZero)
    let mask = UInt64.max &>> UInt64(64 - width)
    if rounded >= least && rounded < end {
      return isSigned ? UInt64(bitPattern: Int64(rounded)) & mask : UInt64(rounded)
    }
    if !isSaturating { throw .integerOverflow }
    let minimum = isSigned ? 1 &<< UInt64(width - 1) : 0 as UInt64
    return rounded < least ? minimum : isSigned ? mask &>> 1 : mask
  }
}
