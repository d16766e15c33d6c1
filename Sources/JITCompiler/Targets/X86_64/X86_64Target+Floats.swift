import JITIR

// Floating-point numbers: scalars, and what scalars and lanes share.

extension X86_64Target {
  /// `result = op(first, second)`: three operands with AVX, in place without.
  mutating func vector(
    _ form: VectorForm, _ result: VirtualRegister, _ first: VirtualRegister, _ second: Source, immediate: Int64 = 0
  ) {
    if hasAVX {
      ternary(form.encoding(avx: true), result, first, second, immediate: immediate)
    } else {
      binary(form.encoding(avx: false), result, first, second, immediate: immediate)
    }
  }

  /// The same, with a new register for the result.
  mutating func vector(
    _ form: VectorForm, _ first: VirtualRegister, _ second: Source, immediate: Int64 = 0
  ) -> VirtualRegister {
    let result = newVector()
    vector(form, result, first, second, immediate: immediate)
    return result
  }

  mutating func vector(
    _ form: VectorForm, _ first: VirtualRegister, _ second: VirtualRegister, immediate: Int64 = 0
  ) -> VirtualRegister {
    vector(form, first, .register(second), immediate: immediate)
  }

  /// `result = op(source)` on all lanes.
  mutating func vectorUnary(_ form: VectorForm, _ result: VirtualRegister, _ source: Source, immediate: Int64 = 0) {
    unary(form.encoding(avx: hasAVX), result, source, immediate: immediate)
  }

  /// `result = op(source)` on the lowest lane: with AVX the others come from the source.
  mutating func scalarUnary(
    _ form: VectorForm, _ result: VirtualRegister, _ source: VirtualRegister, immediate: Int64 = 0
  ) {
    if hasAVX {
      ternary(form.encoding(avx: true), result, source, .register(source), immediate: immediate)
    } else {
      unary(form.encoding(avx: false), result, .register(source), immediate: immediate)
    }
  }

  /// The prefix that selects the type: of the scalar instruction, or of that on all lanes.
  func prefix(_ shape: Shape) -> UInt8 {
    switch shape {
    case .f32: 2
    case .f64: 3
    case .f32x4: 0
    default: 1
    }
  }

  /// A mask with the same bits in every lane, in memory.
  mutating func lanes(_ bits: UInt64, _ size: Int) -> Source {
    var word = bits
    if size == 1 { word = bits &* 0x0101_0101_0101_0101 }
    if size == 2 { word = bits &* 0x0001_0001_0001_0001 }
    if size == 4 { word = bits | bits << 32 }
    return .memory(constantAddress(low: word, high: word, size: 16))
  }

  // MARK: Arithmetic

  /// Lowers a floating-point instruction on a scalar or on lanes; false when there is no such instruction.
  mutating func lowerFloat(_ record: Record, _ result: VirtualRegister) -> Bool {
    let shape = record.shape
    let pp = prefix(shape)
    switch record.opcode {
    case .floatAdd: floatBinary(VectorForm(pp, 0x0F58), record, result)
    case .floatMultiply: floatBinary(VectorForm(pp, 0x0F59), record, result)
    case .floatSubtract: floatBinary(VectorForm(pp, 0x0F5C), record, result)
    case .floatDivide: floatBinary(VectorForm(pp, 0x0F5E), record, result)
    case .floatPseudoMinimum: floatBinary(VectorForm(pp, 0x0F5D), record, result, swapped: true)
    case .floatPseudoMaximum: floatBinary(VectorForm(pp, 0x0F5F), record, result, swapped: true)
    case .floatMinimum: floatMinimum(record, result)
    case .floatMaximum: floatMaximum(record, result)
    case .floatSquareRoot:
      let operand = use(Value(rawValue: record.a))
      if shape.hasLanes {
        vectorUnary(VectorForm(pp, 0x0F51), result, .register(operand))
      } else {
        scalarUnary(VectorForm(pp, 0x0F51), result, operand)
      }
    case .floatFusedMultiplyAdd: fusedMultiplyAdd(record, result)
    case .floatNegate: signMask(record, result, VectorForm(0, 0x0F57), isInverted: false)
    case .floatAbsolute: signMask(record, result, VectorForm(0, 0x0F54), isInverted: true)
    case .floatCopySign: copySign(record, result)
    case .floatNearest: round(record, result, 0)
    case .floatFloor: round(record, result, 1)
    case .floatCeiling: round(record, result, 2)
    case .floatTruncate: round(record, result, 3)
    default: return false
    }
    return true
  }

  private mutating func floatBinary(
    _ form: VectorForm, _ record: Record, _ result: VirtualRegister, swapped: Bool = false
  ) {
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if swapped { swap(&a, &b) }
    let first = use(a)
    vector(form, result, first, source(b, record.shape.valueType.size))
  }

  private func signBit(_ shape: Shape) -> UInt64 { shape.lane == .f32 ? 1 << 31 : 1 << 63 }

  private mutating func signMask(
    _ record: Record, _ result: VirtualRegister, _ form: VectorForm, isInverted: Bool
  ) {
    let bit = signBit(record.shape)
    let size = record.shape.lane.size
    let mask = isInverted ? ~bit & (size == 4 ? 0xFFFF_FFFF : .max) : bit
    let operand = use(Value(rawValue: record.a))
    vector(form, result, operand, lanes(mask, size))
  }

  private mutating func copySign(_ record: Record, _ result: VirtualRegister) {
    let bit = signBit(record.shape)
    let size = record.shape.lane.size
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let magnitude = vector(VectorForm(0, 0x0F54), a, lanes(~bit & (size == 4 ? 0xFFFF_FFFF : .max), size))
    let sign = vector(VectorForm(0, 0x0F54), b, lanes(bit, size))
    vector(VectorForm(0, 0x0F56), result, magnitude, .register(sign))
  }

  private mutating func round(_ record: Record, _ result: VirtualRegister, _ mode: Int64) {
    let operand = use(Value(rawValue: record.a))
    let isDouble = record.shape.lane == .f64
    if record.shape.hasLanes {
      vectorUnary(
        VectorForm(1, isDouble ? 0x0F3A09 : 0x0F3A08, immediate: 1), result, .register(operand), immediate: mode | 8)
    } else {
      scalarUnary(VectorForm(1, isDouble ? 0x0F3A0B : 0x0F3A0A, immediate: 1), result, operand, immediate: mode | 8)
    }
  }

  /// The form on all lanes; scalars use it too, as their other lanes do not matter.
  private func packed(_ record: Record) -> UInt8 { record.shape.lane == .f64 ? 1 : 0 }

  /// MINPS takes its second operand for a NaN or two zeros. Both orders, joined with OR, keep the sign of a negative zero
  /// and all bits of a NaN; what became unordered is made a quiet NaN without payload.
  private mutating func floatMinimum(_ record: Record, _ result: VirtualRegister) {
    let pp = packed(record)
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let minimum = VectorForm(pp, 0x0F5D)
    let (one, other) = (vector(minimum, a, b), vector(minimum, b, a))
    let both = vector(VectorForm(0, 0x0F56), one, other)
    quietNaNs(both, both, pp, result)
  }

  /// As the minimum; where the orders differ, subtracting the difference clears the sign of a zero.
  private mutating func floatMaximum(_ record: Record, _ result: VirtualRegister) {
    let pp = packed(record)
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let maximum = VectorForm(pp, 0x0F5F)
    let (one, other) = (vector(maximum, a, b), vector(maximum, b, a))
    let difference = vector(VectorForm(0, 0x0F57), one, other)
    let both = vector(VectorForm(0, 0x0F56), one, difference)
    let number = vector(VectorForm(pp, 0x0F5C), both, difference)
    quietNaNs(number, both, pp, result)
  }

  /// `value` with lanes where `tested` is a NaN made a NaN with nothing but the highest payload bit.
  private mutating func quietNaNs(
    _ value: VirtualRegister, _ tested: VirtualRegister, _ pp: UInt8, _ result: VirtualRegister
  ) {
    let isNaN = vector(VectorForm(pp, 0x0FC2, immediate: 1), tested, tested, immediate: 3)
    let all = vector(VectorForm(0, 0x0F56), value, isNaN)
    let payload = newVector()
    shiftLanes(payload, isNaN, pp == 1 ? 8 : 4, .rightUnsigned, pp == 1 ? 13 : 10)
    vector(VectorForm(0, 0x0F55), result, payload, .register(all))
  }

  private mutating func fusedMultiplyAdd(_ record: Record, _ result: VirtualRegister) {
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let isDouble = record.shape == .f64
    guard features.contains(.fma) else {
      // The C library's function, which rounds once without the instruction.
      return callSymbol(isDouble ? "fma" : "fmaf", [a, b, use(Value(rawValue: record.c))], result)
    }
    let third = source(Value(rawValue: record.c), isDouble ? 8 : 4)
    let form = Form.vex(0xA9, map: 2, pp: 1, isWide: isDouble)
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(a, .use, .register)
    add(b, .use, .register)
    switch third {
    case .register(let register):
      add(register, .use, .any)
      lowering.append(form, detail: 0, fields: Fields.make(reg: 0, rm: 3, vvvv: 2), from: start)
    case .memory(let address):
      var (base, index) = (7, 7)
      if let register = address.base {
        base = operandCount - start
        add(register, .use, .register)
      }
      if let register = address.index {
        index = operandCount - start
        add(register, .use, .register)
      }
      lowering.append(
        form, detail: address.scale | address.mode.rawValue << 2,
        fields: Fields.make(reg: 0, vvvv: 2, base: base, index: index),
        immediate: Int64(UInt32(bitPattern: address.displacement)), from: start, source: address.source)
    }
  }

  // MARK: Moves between register files

  mutating func moveToVector(_ result: VirtualRegister, _ source: VirtualRegister, _ size: Int) {
    vectorUnary(VectorForm(1, 0x0F6E, isWide: size == 8), result, .register(source))
  }

  mutating func moveToInteger(_ result: VirtualRegister, _ source: VirtualRegister, _ size: Int) {
    let start = operandCount
    add(result, .definition, .register)
    add(source, .use, .register)
    lowering.append(
      VectorForm(1, 0x0F7E, isWide: size == 8).encoding(avx: hasAVX), detail: 0, fields: Fields.make(reg: 1, rm: 0),
      from: start)
  }

  mutating func joinVector(_ result: VirtualRegister, _ low: VirtualRegister, _ high: VirtualRegister) {
    let (first, second) = (newVector(), newVector())
    moveToVector(first, low, 8)
    moveToVector(second, high, 8)
    vector(VectorForm(1, 0x0F6C), result, first, .register(second))
  }

  mutating func splitVector(_ source: VirtualRegister, _ low: VirtualRegister, _ high: VirtualRegister) {
    moveToInteger(low, source, 8)
    extractInteger(high, source, 1, 8)
  }

  mutating func lowerBitcast(_ record: Record, _ result: VirtualRegister) {
    let operand = Value(rawValue: record.a)
    let (from, to) = (record.shape.valueType, record.type!)
    switch (from, to) {
    case (.i128, .v128):
      let pair = usePair(operand)
      joinVector(result, pair.low, pair.high)
    case (.v128, .i128): splitVector(use(operand), result, VirtualRegister(rawValue: result.rawValue + 1))
    case _ where from.isInteger && !to.isInteger: moveToVector(result, use(operand), from.size)
    case _ where !from.isInteger && to.isInteger: moveToInteger(result, use(operand), from.size)
    default: move(result, use(operand))
    }
  }
}
