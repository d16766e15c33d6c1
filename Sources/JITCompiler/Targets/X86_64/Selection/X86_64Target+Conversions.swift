import JITIR
import JITMachineCode

// Conversions between integers and floating-point numbers.

extension X86_64Target {
  /// Lowers a conversion; false when the opcode is none.
  mutating func lowerConversion(_ record: Record, _ result: VirtualRegister) -> Bool {
    let operand = Value(rawValue: record.a)
    switch record.opcode {
    case .signExtend: lowerExtend(record, result, isSigned: true)
    case .zeroExtend: lowerExtend(record, result, isSigned: false)
    case .truncate:
      // Only when somebody saw the result before it was known to be one: a copy.
      move(result, record.shape == .i128 ? usePair(operand).low : use(operand))
    case .floatPromote: scalarUnary(.cvtss2sd, result, use(operand))
    case .floatDemote: scalarUnary(.cvtsd2ss, result, use(operand))
    case .signedToFloat: integerToFloat(result, source(operand, size(record)), size(record), record.type!)
    case .unsignedToFloat: unsignedToFloat(record, result)
    case .floatToSigned: trappingConversion(record, result, isSigned: true)
    case .floatToUnsigned: trappingConversion(record, result, isSigned: false)
    case .floatToSignedSaturating: saturatingConversion(record, result, isSigned: true)
    case .floatToUnsignedSaturating: saturatingConversion(record, result, isSigned: false)
    case .bitcast: lowerBitcast(record, result)
    case .join:
      move(result, use(operand))
      move(VirtualRegister(rawValue: result.rawValue + 1), use(Value(rawValue: record.b)))
    default: return false
    }
    return true
  }

  /// CVTSI2SD keeps the other lanes of its result: a zero breaks the chain to what was there.
  private mutating func integerToFloat(
    _ result: VirtualRegister, _ source: Source, _ size: Int, _ type: ValueType
  ) {
    let zero = materializeVector(Constant(.f64, low: 0))
    vector(X86_64Target.fromInteger(size, type), result, zero, source)
  }

  /// CVTSI2SD or CVTSI2SS from an integer of 4 or 8 bytes.
  static func fromInteger(_ size: Int, _ type: ValueType) -> X86_64.VectorInstruction {
    type == .f64
      ? (size == 8 ? .cvtsi2sdXRM64 : .cvtsi2sdXRM32) : size == 8 ? .cvtsi2ssXRM64 : .cvtsi2ssXRM32
  }

  private mutating func unsignedToFloat(_ record: Record, _ result: VirtualRegister) {
    let operand = use(Value(rawValue: record.a))
    let type = record.type!
    if record.shape == .i32 {
      let wide = newInteger()
      unary(.movR32RM32, wide, .register(operand))
      return integerToFloat(result, .register(wide), 8, type)
    }
    let temporary = newInteger()
    let start = operandCount
    add(result, .earlyDefinition, .register)
    add(temporary, .earlyDefinition, .register)
    add(operand, .use, .register)
    pseudo(.unsignedToFloat, from: start, size: type.size)
  }

  /// CVTTSD2SI.
  private mutating func truncate(
    _ result: VirtualRegister, _ source: VirtualRegister, _ type: ValueType, wide: Bool
  ) {
    let form: X86_64.VectorInstruction =
      type == .f64
      ? (wide ? .cvttsd2siR64XM64 : .cvttsd2siR32XM64) : wide ? .cvttss2siR64XM32 : .cvttss2siR32XM32
    vectorUnary(form, result, .register(source))
  }

  private mutating func number(_ value: Double, _ type: ValueType) -> Source {
    let bits = type == .f64 ? value.bitPattern : UInt64(Float(value).bitPattern)
    return .memory(constantAddress(low: bits, high: 0, size: type.size))
  }

  /// Bounds first: not below `low`, or not at it where it is the first that does not fit, and below `high`.
  private mutating func trappingConversion(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let type = record.shape.lane
    let isWide = record.type == .i64
    let operand = use(Value(rawValue: record.a))
    let width = isWide ? 64 : 32
    let high = isSigned ? width - 1 : width
    compareFloats(type, operand, number(Double(sign: .plus, exponent: high, significand: 1), type))
    trapIf(.ifUnordered, .badConversion)
    trapIf(.ifAboveOrEqual, .integerOverflow)
    if !isSigned {
      compareFloats(type, operand, number(-1, type))
      trapIf(.ifBelowOrEqual, .integerOverflow)
    } else if !isWide, type == .f64 {
      compareFloats(type, operand, number(-2_147_483_649, type))
      trapIf(.ifBelowOrEqual, .integerOverflow)
    } else {
      compareFloats(type, operand, number(-Double(sign: .plus, exponent: high, significand: 1), type))
      trapIf(.ifBelow, .integerOverflow)
    }
    if isSigned || !isWide {
      truncate(result, operand, type, wide: isWide || !isSigned)
    } else {
      truncateUnsigned(result, operand, type)
    }
  }

  /// A number in 0..<2^64. CVTTSD2SI gives the minimum from 2^63 on: then 2^63 less is converted and joined to it.
  private mutating func truncateUnsigned(_ result: VirtualRegister, _ operand: VirtualRegister, _ type: ValueType) {
    let (direct, reduced, sign, kept) = (newInteger(), newInteger(), newInteger(), newInteger())
    truncate(direct, operand, type, wide: true)
    let less = vector(
      type == .f64 ? .subsd : .subss, operand,
      number(Double(sign: .plus, exponent: 63, significand: 1), type))
    truncate(reduced, less, type, wide: true)
    modify(.sarRM64I8, sign, direct, immediate: 63)
    binary(.andR64RM64, kept, sign, .register(reduced))
    binary(.orR64RM64, result, kept, .register(direct))
  }

  /// In f64, which has every bound of 32 bits: a NaN is made 0, then the number is brought between the bounds.
  private mutating func saturatingConversion(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    var operand = use(Value(rawValue: record.a))
    if record.shape == .f32 {
      let promoted = newVector()
      scalarUnary(.cvtss2sd, promoted, operand)
      operand = promoted
    }
    let ordered = vector(.cmpsd, operand, operand, immediate: 7)
    var number = vector(.andps, operand, ordered)
    if record.type == .i32 {
      number = vector(.maxsd, number, self.number(isSigned ? -2_147_483_648 : 0, .f64))
      number = vector(.minsd, number, self.number(isSigned ? 2_147_483_647 : 4_294_967_295, .f64))
      return truncate(result, number, .f64, wide: !isSigned)
    }
    let maximum = materialize(integer(isSigned ? UInt64(Int64.max) : .max))
    let converted = newInteger()
    if isSigned {
      truncate(converted, number, .f64, wide: true)
    } else {
      number = vector(.maxsd, number, self.number(0, .f64))
      truncateUnsigned(converted, number, .f64)
    }
    let bound = Double(sign: .plus, exponent: isSigned ? 63 : 64, significand: 1)
    compareFloats(.f64, number, self.number(bound, .f64))
    conditionalMove(.ifAboveOrEqual, result, maximum, converted, .conditionalMove, size: 8)
  }
}
