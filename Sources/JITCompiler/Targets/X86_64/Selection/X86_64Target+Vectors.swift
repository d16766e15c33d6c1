import JITIR
import JITMachineCode

// Vectors of 128 bits: what is one instruction for each shape, and the dispatch.

extension X86_64Target {
  /// Lowers an instruction on a vector; false when there is none.
  mutating func lowerVector(_ record: Record, _ result: VirtualRegister) -> Bool {
    if let form = X86_64Target.plainForm(record.opcode, record.shape) {
      let first = use(Value(rawValue: record.a))
      vector(form, result, first, source(Value(rawValue: record.b), 16))
      return true
    }
    if record.shape.isFloat, lowerFloat(record, result) { return true }
    return lowerLaneArithmetic(record, result) || lowerLaneComparison(record, result)
      || lowerLaneMoves(record, result) || lowerLaneConversion(record, result)
  }

  /// The instruction of two operands that does just this.
  private static func plainForm(_ opcode: Opcode, _ shape: Shape) -> X86_64.VectorInstruction? {
    /// By lane.
    func pick(
      _ byte: X86_64.VectorInstruction?, _ short: X86_64.VectorInstruction?, _ word: X86_64.VectorInstruction? = nil,
      _ long: X86_64.VectorInstruction? = nil
    ) -> X86_64.VectorInstruction? {
      switch shape {
      case .i8x16: byte
      case .i16x8: short
      case .i32x4: word
      case .i64x2: long
      default: nil
      }
    }
    switch opcode {
    case .add: return pick(.paddb, .paddw, .paddd, .paddq)
    case .subtract: return pick(.psubb, .psubw, .psubd, .psubq)
    case .multiply: return pick(nil, .pmullw, .pmulld)
    case .minimumSigned: return pick(.pminsb, .pminsw, .pminsd)
    case .minimumUnsigned: return pick(.pminub, .pminuw, .pminud)
    case .maximumSigned: return pick(.pmaxsb, .pmaxsw, .pmaxsd)
    case .maximumUnsigned: return pick(.pmaxub, .pmaxuw, .pmaxud)
    case .averageUnsigned: return pick(.pavgb, .pavgw)
    case .addSaturatingSigned: return pick(.paddsb, .paddsw)
    case .addSaturatingUnsigned: return pick(.paddusb, .paddusw)
    case .subtractSaturatingSigned: return pick(.psubsb, .psubsw)
    case .subtractSaturatingUnsigned: return pick(.psubusb, .psubusw)
    case .equal: return pick(.pcmpeqb, .pcmpeqw, .pcmpeqd, .pcmpeqq)
    case .greaterSigned: return pick(.pcmpgtb, .pcmpgtw, .pcmpgtd)
    case .narrowSigned: return pick(nil, .packsswb, .packssdw)
    case .narrowUnsigned: return pick(nil, .packuswb, .packusdw)
    case .dotProductSigned: return pick(nil, .pmaddwd)
    case .and: return .pand
    case .or: return .por
    case .xor: return .pxor
    default: return nil
    }
  }

  // MARK: Building blocks

  /// A register of zeros, or of ones.
  mutating func zeros() -> VirtualRegister { materializeVector(Constant(.v128, low: 0)) }
  mutating func ones() -> VirtualRegister { materializeVector(Constant(.v128, low: .max, high: .max)) }

  mutating func not(_ value: VirtualRegister, _ result: VirtualRegister) {
    vector(.pxor, result, value, lanes(.max, 8))
  }

  /// PSHUFD.
  mutating func permute(_ result: VirtualRegister, _ source: VirtualRegister, _ order: Int64) {
    vectorUnary(.pshufd, result, .register(source), immediate: order)
  }

  mutating func permuted(_ source: VirtualRegister, _ order: Int64) -> VirtualRegister {
    let result = newVector()
    permute(result, source, order)
    return result
  }

  mutating func shifted(
    _ source: VirtualRegister, _ size: Int, _ kind: Shift, _ count: Int64
  ) -> VirtualRegister {
    let result = newVector()
    shiftLanes(result, source, size, kind, count)
    return result
  }

  mutating func mapped(_ form: X86_64.VectorInstruction, _ source: VirtualRegister, immediate: Int64 = 0)
    -> VirtualRegister
  {
    let result = newVector()
    vectorUnary(form, result, .register(source), immediate: immediate)
    return result
  }

  /// A shift of every lane of 2, 4 or 8 bytes by a constant below its width.
  mutating func shiftLanes(
    _ result: VirtualRegister, _ source: VirtualRegister, _ size: Int, _ kind: Shift, _ count: Int64
  ) {
    let form = kind.byImmediate(lane: size)
    // With VEX the result is in vvvv and the source in rm.
    if hasAVX {
      let start = operandCount
      add(result, .definition, .register)
      add(source, .use, .register)
      append(
        form.vex, detail: 0, fields: Fields.make(rm: 1, vvvv: 0), immediate: count, from: start)
    } else {
      modify(form.legacy, result, source, immediate: count)
    }
  }

  /// PEXTRB, PEXTRW, PEXTRD, PEXTRQ.
  mutating func extractInteger(_ result: VirtualRegister, _ source: VirtualRegister, _ lane: Int, _ size: Int) {
    let form: X86_64.VectorInstruction =
      size == 1 ? .pextrb : size == 2 ? .pextrwR32M16XI8 : size == 4 ? .pextrd : .pextrq
    let start = operandCount
    add(result, .definition, .register)
    add(source, .use, .register)
    append(
      form.form(avx: hasAVX), detail: 0, fields: Fields.make(reg: 1, rm: 0), immediate: Int64(lane), from: start)
  }
}
