import JITIR
import JITMachineCode

// Floating-point numbers: scalars, and what scalars and lanes share.

extension X86_64Target {
  /// `result = op(first, second)`: three operands with AVX, in place without.
  mutating func vector(
    _ form: X86_64.VectorInstruction, _ result: VirtualRegister, _ first: VirtualRegister, _ second: Source,
    immediate: Int64 = 0
  ) {
    if hasAVX {
      ternary(form.form(avx: true), result, first, second, immediate: immediate)
    } else {
      binary(form.form(avx: false), result, first, second, immediate: immediate)
    }
  }

  /// The same, with a new register for the result.
  mutating func vector(
    _ form: X86_64.VectorInstruction, _ first: VirtualRegister, _ second: Source, immediate: Int64 = 0
  ) -> VirtualRegister {
    let result = newVector()
    vector(form, result, first, second, immediate: immediate)
    return result
  }

  mutating func vector(
    _ form: X86_64.VectorInstruction, _ first: VirtualRegister, _ second: VirtualRegister, immediate: Int64 = 0
  ) -> VirtualRegister {
    vector(form, first, .register(second), immediate: immediate)
  }

  /// `result = op(source)` on all lanes.
  mutating func vectorUnary(
    _ form: X86_64.VectorInstruction, _ result: VirtualRegister, _ source: Source, immediate: Int64 = 0
  ) {
    unary(form.form(avx: hasAVX), result, source, immediate: immediate)
  }

  /// `result = op(source)` on the lowest lane: with AVX the others come from the source.
  mutating func scalarUnary(
    _ form: X86_64.VectorInstruction, _ result: VirtualRegister, _ source: VirtualRegister, immediate: Int64 = 0
  ) {
    if hasAVX {
      ternary(form.form(avx: true), result, source, .register(source), immediate: immediate)
    } else {
      unary(form.form(avx: false), result, .register(source), immediate: immediate)
    }
  }

  /// The instruction for a shape: the scalar one, or that on all lanes.
  @inline(__always)
  private func pick(
    _ shape: Shape, _ single: X86_64.VectorInstruction, _ double: X86_64.VectorInstruction,
    _ singles: X86_64.VectorInstruction, _ doubles: X86_64.VectorInstruction
  ) -> X86_64.VectorInstruction {
    switch shape {
    case .f32: single
    case .f64: double
    case .f32x4: singles
    default: doubles
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
    switch record.opcode {
    case .floatAdd: floatBinary(pick(shape, .addss, .addsd, .addps, .addpd), record, result)
    case .floatMultiply: floatBinary(pick(shape, .mulss, .mulsd, .mulps, .mulpd), record, result)
    case .floatSubtract: floatBinary(pick(shape, .subss, .subsd, .subps, .subpd), record, result)
    case .floatDivide: floatBinary(pick(shape, .divss, .divsd, .divps, .divpd), record, result)
    case .floatPseudoMinimum:
      floatBinary(pick(shape, .minss, .minsd, .minps, .minpd), record, result, swapped: true)
    case .floatPseudoMaximum:
      floatBinary(pick(shape, .maxss, .maxsd, .maxps, .maxpd), record, result, swapped: true)
    case .floatMinimum: floatMinimum(record, result)
    case .floatMaximum: floatMaximum(record, result)
    case .floatSquareRoot:
      let operand = use(Value(rawValue: record.a))
      let form = pick(shape, .sqrtss, .sqrtsd, .sqrtps, .sqrtpd)
      if shape.hasLanes {
        vectorUnary(form, result, .register(operand))
      } else {
        scalarUnary(form, result, operand)
      }
    case .floatFusedMultiplyAdd: fusedMultiplyAdd(record, result)
    case .floatNegate: signMask(record, result, .xorps, isInverted: false)
    case .floatAbsolute: signMask(record, result, .andps, isInverted: true)
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
    _ form: X86_64.VectorInstruction, _ record: Record, _ result: VirtualRegister, swapped: Bool = false
  ) {
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if swapped { swap(&a, &b) }
    let first = use(a)
    vector(form, result, first, source(b, record.shape.valueType.size))
  }

  private func signBit(_ shape: Shape) -> UInt64 { shape.lane == .f32 ? 1 << 31 : 1 << 63 }

  private mutating func signMask(
    _ record: Record, _ result: VirtualRegister, _ form: X86_64.VectorInstruction, isInverted: Bool
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
    let magnitude = vector(.andps, a, lanes(~bit & (size == 4 ? 0xFFFF_FFFF : .max), size))
    let sign = vector(.andps, b, lanes(bit, size))
    vector(.orps, result, magnitude, .register(sign))
  }

  private mutating func round(_ record: Record, _ result: VirtualRegister, _ mode: Int64) {
    let operand = use(Value(rawValue: record.a))
    let isDouble = record.shape.lane == .f64
    if record.shape.hasLanes {
      vectorUnary(
        isDouble ? .roundpd : .roundps, result, .register(operand), immediate: mode | 8)
    } else {
      scalarUnary(isDouble ? .roundsd : .roundss, result, operand, immediate: mode | 8)
    }
  }

  /// On all lanes, also of scalars, whose other lanes do not matter. MINPS takes its second operand for a NaN or two
  /// zeros. Both orders, joined with OR, keep the sign of a negative zero and all bits of a NaN; what became unordered
  /// is made a quiet NaN without payload.
  private mutating func floatMinimum(_ record: Record, _ result: VirtualRegister) {
    let isDouble = record.shape.lane == .f64
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let minimum: X86_64.VectorInstruction = isDouble ? .minpd : .minps
    let (one, other) = (vector(minimum, a, b), vector(minimum, b, a))
    let both = vector(.orps, one, other)
    quietNaNs(both, both, isDouble: isDouble, result)
  }

  /// As the minimum; where the orders differ, subtracting the difference clears the sign of a zero.
  private mutating func floatMaximum(_ record: Record, _ result: VirtualRegister) {
    let isDouble = record.shape.lane == .f64
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let maximum: X86_64.VectorInstruction = isDouble ? .maxpd : .maxps
    let (one, other) = (vector(maximum, a, b), vector(maximum, b, a))
    let difference = vector(.xorps, one, other)
    let both = vector(.orps, one, difference)
    let number = vector(isDouble ? .subpd : .subps, both, difference)
    quietNaNs(number, both, isDouble: isDouble, result)
  }

  /// `value` with lanes where `tested` is a NaN made a NaN with nothing but the highest payload bit.
  private mutating func quietNaNs(
    _ value: VirtualRegister, _ tested: VirtualRegister, isDouble: Bool, _ result: VirtualRegister
  ) {
    let isNaN = vector(isDouble ? .cmppd : .cmpps, tested, tested, immediate: 3)
    let all = vector(.orps, value, isNaN)
    let payload = newVector()
    shiftLanes(payload, isNaN, isDouble ? 8 : 4, .rightUnsigned, isDouble ? 13 : 10)
    vector(.andnps, result, payload, .register(all))
  }

  private mutating func fusedMultiplyAdd(_ record: Record, _ result: VirtualRegister) {
    let (a, b) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    let isDouble = record.shape == .f64
    guard features.contains(.fma) else {
      // The C library's function, which rounds once without the instruction.
      return callSymbol(isDouble ? "fma" : "fmaf", [a, b, use(Value(rawValue: record.c))], result)
    }
    let third = source(Value(rawValue: record.c), isDouble ? 8 : 4)
    let form = isDouble ? X86_64.InstructionForm.vfmadd213sdXXXM64 : .vfmadd213ssXXXM32
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(a, .use, .register)
    add(b, .use, .register)
    switch third {
    case .register(let register):
      add(register, .use, .any)
      append(form, detail: 0, fields: Fields.make(reg: 0, rm: 3, vvvv: 2), from: start)
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
      append(
        form, detail: address.scale | address.mode.rawValue << 2,
        fields: Fields.make(reg: 0, vvvv: 2, base: base, index: index),
        immediate: Int64(UInt32(bitPattern: address.displacement)), from: start, source: address.source)
    }
  }

  // MARK: Moves between register files

  mutating func moveToVector(_ result: VirtualRegister, _ source: VirtualRegister, _ size: Int) {
    vectorUnary(size == 8 ? .movqXRM64 : .movdXRM32, result, .register(source))
  }

  mutating func moveToInteger(_ result: VirtualRegister, _ source: VirtualRegister, _ size: Int) {
    let start = operandCount
    add(result, .definition, .register)
    add(source, .use, .register)
    append(
      (size == 8 ? X86_64.VectorInstruction.movqRM64X : .movdRM32X).form(avx: hasAVX), detail: 0,
      fields: Fields.make(reg: 1, rm: 0),
      from: start)
  }

  mutating func joinVector(_ result: VirtualRegister, _ low: VirtualRegister, _ high: VirtualRegister) {
    let (first, second) = (newVector(), newVector())
    moveToVector(first, low, 8)
    moveToVector(second, high, 8)
    vector(.punpcklqdq, result, first, .register(second))
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
