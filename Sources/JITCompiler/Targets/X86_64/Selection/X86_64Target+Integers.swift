import JITIR
import JITMachineCode
import JITStorage

// Integer arithmetic on up to 64 bits. 8- and 16-bit operations are done in 32 bits where the high bits don't matter.

extension X86_64Target {
  /// The operand size for results whose high bits nobody looks at.
  @inline(__always)
  func widened(_ size: Int) -> Int { max(size, 4) }

  mutating func lowerAdd(_ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if let constant = immediate(b) { return addImmediate(result, a, constant, size) }
    if let constant = immediate(a) { return addImmediate(result, b, constant, size) }
    let canFold = self.size(record) >= 4
    let second: VirtualRegister
    switch source(b, size, canFold: canFold) {
    case .memory(let address): return binary(.addR32RM32.sized(size), result, use(a), .memory(address))
    case .register(let register): second = register
    }
    let first: VirtualRegister
    switch source(a, size, canFold: canFold) {
    case .memory(let address): return binary(.addR32RM32.sized(size), result, second, .memory(address))
    case .register(let register): first = register
    }
    let start = operandCount
    add(result, .definition, .register)
    add(first, .use, .register)
    add(second, .use, .register)
    pseudo(.add, from: start, size: size)
  }

  private mutating func addImmediate(_ result: VirtualRegister, _ value: Value, _ constant: Int64, _ size: Int) {
    let first = use(value)
    let start = operandCount
    add(result, .definition, .register)
    add(first, .use, .register)
    pseudo(.addImmediate, from: start, immediate: constant, size: size)
  }

  mutating func lowerSubtract(_ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if let constant = immediate(b), constant != Int64(Int32.min) { return addImmediate(result, a, -constant, size) }
    let first = use(a)
    binary(.subR32RM32.sized(size), result, first, source(b, size, canFold: self.size(record) >= 4))
  }

  /// AND, OR, XOR.
  mutating func lowerLogic(_ operation: Arithmetic, _ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if lowering.function[a].opcode == .constant { swap(&a, &b) }
    if operation == .and, let constant = lowering.function.constant(b), zeroExtendMask(constant.low, size, a, result) {
      return
    }
    if let constant = immediate(b) {
      let first = use(a)
      return modify(operation.immediate(size, constant), result, first, immediate: constant)
    }
    if operation == .and, features.contains(.bmi1), self.size(record) >= 4 {
      // x & ~y
      for (left, right) in [(a, b), (b, a)] {
        let inner = lowering.function[right]
        guard inner.opcode == .not, lowering.useCount(right) == 1, !lowering.isDemanded(right) else { continue }
        return andNot(result, left, Value(rawValue: inner.a), size)
      }
    }
    if case .memory = source(a, size, canFold: self.size(record) >= 4) { swap(&a, &b) }
    let first = use(a)
    binary(operation.load(size), result, first, source(b, size, canFold: self.size(record) >= 4))
  }

  /// Masks that MOVZX or a 32-bit MOV do.
  private mutating func zeroExtendMask(_ mask: UInt64, _ size: Int, _ value: Value, _ result: VirtualRegister) -> Bool {
    switch mask {
    case 0xFF:
      unary(.movzxR32RM8, result, .register(use(value)), flags: Detail.rm8)
    case 0xFFFF where size >= 4:
      unary(.movzxR32RM16, result, .register(use(value)))
    case 0xFFFF_FFFF where size == 8:
      unary(.movR32RM32, result, .register(use(value)))
    default: return false
    }
    return true
  }

  mutating func lowerAndNot(_ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if features.contains(.bmi1) { return andNot(result, a, b, size) }
    let second = use(b)
    let inverted = newInteger()
    modify(.notRM32.sized(size), inverted, second)
    binary(.andR32RM32.sized(size), result, inverted, .register(use(a)))
  }

  /// ANDN: `a & ~b`.
  private mutating func andNot(_ result: VirtualRegister, _ a: Value, _ b: Value, _ size: Int) {
    let inverted = use(b)
    ternary(size == 8 ? .andnR64R64RM64 : .andnR32R32RM32, result, inverted, .register(use(a)))
  }

  mutating func lowerNot(_ record: Record, _ result: VirtualRegister) {
    modify(.notRM32.sized(widened(size(record))), result, use(Value(rawValue: record.a)))
  }

  mutating func lowerNegate(_ record: Record, _ result: VirtualRegister) {
    modify(.negRM32.sized(widened(size(record))), result, use(Value(rawValue: record.a)))
  }

  mutating func lowerAbsolute(_ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    let value = extended(Value(rawValue: record.a), self.size(record), isSigned: true)
    let negated = newInteger()
    modify(.negRM32.sized(size), negated, value)
    // NEG sets the sign of -x: keep x where that is negative.
    conditionalMove(.ifNegative, result, value, negated, .conditionalMove, size: size)
  }

  mutating func lowerMultiply(_ record: Record, _ result: VirtualRegister) {
    let size = widened(size(record))
    var (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    if lowering.function[a].opcode == .constant { swap(&a, &b) }
    if let constant = immediate(b) { return multiply(result, a, constant, size, self.size(record)) }
    let first = use(a)
    binary(.imulR32RM32.sized(size), result, first, source(b, size, canFold: self.size(record) >= 4))
  }

  private mutating func multiply(
    _ result: VirtualRegister, _ value: Value, _ constant: Int64, _ size: Int, _ typeSize: Int
  ) {
    if constant == 3 || constant == 5 || constant == 9 {
      let register = use(value)
      let scale = UInt8(truncatingIfNeeded: (constant - 1).trailingZeroBitCount)
      var address = Address(base: register, index: register, scale: scale)
      address.source = Instruction(rawValue: .max)
      return unary(.leaR32M.sized(size), result, .memory(address))
    }
    if constant > 0, constant & (constant - 1) == 0 {
      return shift(.left, result, use(value), Int64(constant.trailingZeroBitCount), size)
    }
    let isShort = constant == Int64(Int8(truncatingIfNeeded: constant))
    let form = (isShort ? X86_64.InstructionForm.imulR32RM32I8 : .imulR32RM32I32).sized(size)
    unary(form, result, source(value, size, canFold: typeSize >= 4), immediate: constant)
  }

  /// A shift by a constant below the width; with SHL by few as something that may become LEA.
  mutating func shift(
    _ kind: Shift, _ result: VirtualRegister, _ value: VirtualRegister, _ count: Int64, _ size: Int
  ) {
    if kind == .left, (1...3).contains(count), size >= 4 {
      let start = operandCount
      add(result, .definition, .register)
      add(value, .use, .register)
      return pseudo(.shiftLeftSmall, from: start, immediate: count, size: size)
    }
    if count == 0 {
      // The high half of a register is zero behind every instruction on 32 bits.
      return size == 4 ? unary(.movR32RM32, result, .register(value)) : move(result, value)
    }
    modify(kind.byImmediate(size), result, value, immediate: count, flags: size == 1 ? Detail.rm8 : 0)
  }

  mutating func lowerShift(_ kind: Shift, _ record: Record, _ result: VirtualRegister) {
    let typeSize = size(record)
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    let isRotation = kind == .rotateLeft || kind == .rotateRight
    // Rotations need the exact width, left shifts no more than the low bits, right shifts extended ones.
    let size = isRotation ? typeSize : widened(typeSize)
    let value: VirtualRegister
    switch kind {
    case .rightSigned, .rightUnsigned: value = extended(a, typeSize, isSigned: kind == .rightSigned)
    default: value = use(a)
    }
    if let constant = lowering.function.constant(b) {
      let count = Int64(constant.low & UInt64(typeSize * 8 - 1))
      if isRotation, features.contains(.bmi2), size >= 4, count != 0 {
        let right = kind == .rotateRight ? count : Int64(size * 8) - count
        return unary(
          size == 8 ? .rorxR64RM64I8 : .rorxR32RM32I8, result, .register(value), immediate: right)
      }
      return shift(kind, result, value, count, size)
    }
    var count = use(b)
    if typeSize < 4 {
      // The processor takes the count modulo 32.
      let masked = newInteger()
      modify(Arithmetic.and.immediate(4, 1), masked, count, immediate: Int64(typeSize * 8 - 1))
      count = masked
    }
    if features.contains(.bmi2), !isRotation {
      let form: X86_64.InstructionForm =
        switch kind {
        case .left: size == 8 ? .shlxR64RM64R64 : .shlxR32RM32R32
        case .rightSigned: size == 8 ? .sarxR64RM64R64 : .sarxR32RM32R32
        default: size == 8 ? .shrxR64RM64R64 : .shrxR32RM32R32
        }
      return shiftX(form, result, .register(value), count)
    }
    modifyByCount(kind.byCount(size), result, value, count, flags: size == 1 ? Detail.rm8 : 0)
  }

  /// `value` with the rest of its register filled, to 32 bits for types below that.
  mutating func extended(_ value: Value, _ size: Int, isSigned: Bool) -> VirtualRegister {
    if let constant = lowering.function.constant(value) {
      let bits = isSigned ? UInt64(truncatingIfNeeded: constant.signed) : constant.low
      return materialize(Constant(size == 8 ? .i64 : .i32, low: bits))
    }
    guard size < 4 else { return use(value) }
    let result = newInteger()
    extend(result, source(value, size), from: size, to: 4, isSigned: isSigned)
    return result
  }

  mutating func extend(_ result: VirtualRegister, _ source: Source, from: Int, to: Int, isSigned: Bool) {
    let isWide = to == 8
    switch (from, isSigned) {
    case (1, false): unary(.movzxR32RM8, result, source, flags: Detail.rm8)
    case (1, true): unary(isWide ? .movsxR64RM8 : .movsxR32RM8, result, source, flags: Detail.rm8)
    case (2, false): unary(.movzxR32RM16, result, source)
    case (2, true): unary(isWide ? .movsxR64RM16 : .movsxR32RM16, result, source)
    case (_, false): unary(.movR32RM32, result, source)
    case (_, true): unary(isWide ? .movsxdR64RM32 : .movsxdR32RM32, result, source)
    }
  }

  mutating func lowerExtend(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let operand = Value(rawValue: record.a)
    if record.type == .i128 { return extendWide(record, result, isSigned: isSigned) }
    if !isSigned, let source = zeroExtendedAlready(record) { return move(result, use(source)) }
    extend(
      result, source(operand, size(record)), from: size(record), to: record.type!.size, isSigned: isSigned)
  }

  // MARK: Division and high products

  mutating func lowerDivide(_ record: Record, _ result: VirtualRegister, isSigned: Bool, wantsRemainder: Bool) {
    let size = size(record)
    let (a, b) = (Value(rawValue: record.a), Value(rawValue: record.b))
    // Eight bits are divided in 32, where only the overflow has to be found.
    let width = size == 1 ? 4 : size
    let dividend = size == 1 ? extended(a, 1, isSigned: isSigned) : use(a)
    let divisor = size == 1 ? extended(b, 1, isSigned: isSigned) : use(b)
    let quotient = wantsRemainder ? newInteger() : result
    let remainder = wantsRemainder ? result : newInteger()
    let start = operandCount
    add(quotient, .definition, at: .rax)
    add(remainder, .definition, at: .rdx)
    add(dividend, .use, at: .rax)
    add(divisor, .lateUse, .register)
    pseudo(
      .divide, from: start, immediate: (isSigned ? 1 : 0) | (wantsRemainder && isSigned ? 2 : 0), size: width)
    if size == 1, isSigned, !wantsRemainder {
      // 128 does not fit eight bits.
      compare(Arithmetic.cmp.immediate(4, 128), .register(quotient), immediate: 128)
      trapIf(.ifEqual, .integerOverflow)
    }
  }

  /// Jumps to a trap under a condition.
  mutating func trapIf(_ condition: FlagCondition, _ trap: TrapCode) {
    pseudo(.trapIf, from: operandCount, immediate: condition.code | Int64(trap.rawValue) << 8)
  }

  mutating func trapIf(_ condition: X86_64.Condition, _ trap: TrapCode) { trapIf(.single(condition), trap) }

  mutating func lowerMultiplyHigh(_ record: Record, _ result: VirtualRegister, isSigned: Bool) {
    let size = size(record)
    if size <= 2 {
      let first = extended(Value(rawValue: record.a), size, isSigned: isSigned)
      let second = extended(Value(rawValue: record.b), size, isSigned: isSigned)
      let product = newInteger()
      binary(.imulR32RM32, product, first, .register(second))
      return modify(.shrRM32I8, result, product, immediate: Int64(size * 8))
    }
    let (first, second) = (use(Value(rawValue: record.a)), use(Value(rawValue: record.b)))
    multiplyFull(low: newInteger(), high: result, first, second, size, isSigned: isSigned)
  }

  /// MUL or IMUL of rax: the low half in rax, the high half in rdx.
  mutating func multiplyFull(
    low: VirtualRegister, high: VirtualRegister, _ first: VirtualRegister, _ second: VirtualRegister, _ size: Int,
    isSigned: Bool
  ) {
    let start = operandCount
    add(low, .definition, at: .rax)
    add(high, .definition, at: .rdx)
    add(first, .use, at: .rax)
    add(second, .use, .register)
    append(
      (isSigned ? X86_64.InstructionForm.imulRM32 : .mulRM32).sized(size), detail: 0, fields: Fields.make(rm: 3),
      from: start)
  }
}
