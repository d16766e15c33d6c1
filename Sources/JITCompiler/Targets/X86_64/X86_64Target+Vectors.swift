import JITIR

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
  private static func plainForm(_ opcode: Opcode, _ shape: Shape) -> VectorForm? {
    /// By lane size; 0 for none.
    func pick(_ codes: (UInt32, UInt32, UInt32, UInt32)) -> VectorForm? {
      let code: UInt32
      switch shape {
      case .i8x16: code = codes.0
      case .i16x8: code = codes.1
      case .i32x4: code = codes.2
      case .i64x2: code = codes.3
      default: code = 0
      }
      return code == 0 ? nil : VectorForm(1, code)
    }
    switch opcode {
    case .add: return pick((0x0FFC, 0x0FFD, 0x0FFE, 0x0FD4))
    case .subtract: return pick((0x0FF8, 0x0FF9, 0x0FFA, 0x0FFB))
    case .multiply: return pick((0, 0x0FD5, 0x0F3840, 0))
    case .minimumSigned: return pick((0x0F3838, 0x0FEA, 0x0F3839, 0))
    case .minimumUnsigned: return pick((0x0FDA, 0x0F383A, 0x0F383B, 0))
    case .maximumSigned: return pick((0x0F383C, 0x0FEE, 0x0F383D, 0))
    case .maximumUnsigned: return pick((0x0FDE, 0x0F383E, 0x0F383F, 0))
    case .averageUnsigned: return pick((0x0FE0, 0x0FE3, 0, 0))
    case .addSaturatingSigned: return pick((0x0FEC, 0x0FED, 0, 0))
    case .addSaturatingUnsigned: return pick((0x0FDC, 0x0FDD, 0, 0))
    case .subtractSaturatingSigned: return pick((0x0FE8, 0x0FE9, 0, 0))
    case .subtractSaturatingUnsigned: return pick((0x0FD8, 0x0FD9, 0, 0))
    case .equal: return pick((0x0F74, 0x0F75, 0x0F76, 0x0F3829))
    case .greaterSigned: return pick((0x0F64, 0x0F65, 0x0F66, 0))
    case .narrowSigned: return pick((0, 0x0F63, 0x0F6B, 0))
    case .narrowUnsigned: return pick((0, 0x0F67, 0x0F382B, 0))
    case .dotProductSigned: return pick((0, 0x0FF5, 0, 0))
    case .and: return VectorForm(1, 0x0FDB)
    case .or: return VectorForm(1, 0x0FEB)
    case .xor: return VectorForm(1, 0x0FEF)
    default: return nil
    }
  }

  // MARK: Building blocks

  /// A register of zeros, or of ones.
  mutating func zeros() -> VirtualRegister { materializeVector(Constant(.v128, low: 0)) }
  mutating func ones() -> VirtualRegister { materializeVector(Constant(.v128, low: .max, high: .max)) }

  mutating func not(_ value: VirtualRegister, _ result: VirtualRegister) {
    vector(VectorForm(1, 0x0FEF), result, value, lanes(.max, 8))
  }

  /// PSHUFD.
  mutating func permute(_ result: VirtualRegister, _ source: VirtualRegister, _ order: Int64) {
    vectorUnary(VectorForm(1, 0x0F70, immediate: 1), result, .register(source), immediate: order)
  }

  mutating func permuted(_ source: VirtualRegister, _ order: Int64) -> VirtualRegister {
    let result = newVector()
    permute(result, source, order)
    return result
  }

  mutating func shifted(
    _ source: VirtualRegister, _ size: Int, _ kind: ShiftKind, _ count: Int64
  ) -> VirtualRegister {
    let result = newVector()
    shiftLanes(result, source, size, kind, count)
    return result
  }

  mutating func mapped(_ form: VectorForm, _ source: VirtualRegister, immediate: Int64 = 0) -> VirtualRegister {
    let result = newVector()
    vectorUnary(form, result, .register(source), immediate: immediate)
    return result
  }

  /// A shift of every lane of 2, 4 or 8 bytes by a constant below its width.
  mutating func shiftLanes(
    _ result: VirtualRegister, _ source: VirtualRegister, _ size: Int, _ kind: ShiftKind, _ count: Int64
  ) {
    let opcode: UInt8 = size == 2 ? 0x71 : size == 4 ? 0x72 : 0x73
    inPlace(result, source, opcode, kind == .left ? 6 : kind == .rightSigned ? 4 : 2, count)
  }

  /// An instruction of the shift groups: with VEX the result is in vvvv and the source in rm.
  mutating func inPlace(
    _ result: VirtualRegister, _ source: VirtualRegister, _ opcode: UInt8, _ digit: UInt8, _ count: Int64
  ) {
    if hasAVX {
      let start = operandCount
      add(result, .definition, .register)
      add(source, .use, .register)
      lowering.append(
        Form.vexDigit(opcode, digit, map: 1, pp: 1, immediate: 1), detail: 0, fields: Fields.make(rm: 1, vvvv: 0),
        immediate: count, from: start)
    } else {
      modify(
        Form.digit(0x0F00 | UInt32(opcode), digit, Form.prefix66, immediate: 1), result, source, immediate: count)
    }
  }

  /// PEXTRB, PEXTRW, PEXTRD, PEXTRQ.
  mutating func extractInteger(_ result: VirtualRegister, _ source: VirtualRegister, _ lane: Int, _ size: Int) {
    let opcode: UInt32 = size == 1 ? 0x0F3A14 : size == 2 ? 0x0F3A15 : 0x0F3A16
    let start = operandCount
    add(result, .definition, .register)
    add(source, .use, .register)
    lowering.append(
      VectorForm(1, opcode, isWide: size == 8, immediate: 1).encoding(avx: hasAVX), detail: 0,
      fields: Fields.make(reg: 1, rm: 0), immediate: Int64(lane), from: start)
  }
}
