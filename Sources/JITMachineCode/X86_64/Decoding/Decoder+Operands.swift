extension X86_64.Decoder {
  /// The instruction that a row and the bytes after the opcode are.
  mutating func instruction(_ candidate: X86_64.DecodingIndex.Candidate) throws(Bad) -> X86_64.Instruction {
    var candidate = candidate
    var row = InstructionTable.shared.rows[Int(candidate.row)]
    if candidate.hasModRM { modRM = try next() | (candidate.ignoresMode ? 0xc0 : 0) }
    var address: X86_64.MemoryOperand?
    if candidate.hasModRM, modRM! < 0xc0 { address = try readAddress(row) }
    if row.form.hasTrailingByte {
      candidate = try self.candidate(withTrailing: try next())
      row = InstructionTable.shared.rows[Int(candidate.row)]
    }
    var instruction = X86_64.Instruction(row: candidate.row, mnemonic: row.mnemonic)
    instruction.operands.reserveCapacity(row.operands.count)
    var selector: UInt8?
    for pattern in row.operands {
      instruction.operands.append(try operand(pattern, row: row, address: address, selector: &selector))
    }
    if encoding == .evex, row.form.isPromoted {
      readPromotedFields(row, into: &instruction)
    } else if encoding == .evex {
      readDecorators(row, into: &instruction)
    }
    if hasLock || z || candidate.isChecked { try check(row, address) }
    namePredicate(row, of: &instruction)
    setPrefixes(of: &instruction, row: row)
    return instruction
  }

  private func readPromotedFields(_ row: X86_64.InstructionRow, into instruction: inout X86_64.Instruction) {
    if row.properties.contains(.conditional) {
      instruction.condition = fields & 15
      instruction.defaultFlags = .init(rawValue: ~vvvv & 15)
    } else if row.properties.contains(.noFlags), aaa & 4 != 0 {
      instruction.prefixes.insert(.noFlags)
    }
    if row.properties.contains(.evexOnRequest), aaa == 0 { instruction.prefixes.insert(.evex) }
  }

  /// Refuses what the row forbids though its fields can say it.
  private func check(_ row: X86_64.InstructionRow, _ address: X86_64.MemoryOperand?) throws(Bad) {
    let isMemory = address != nil
    if hasLock, !row.properties.contains(.lock) || !isMemory { throw Bad() }
    let modRM = modRM ?? opcode
    let reg = modRM >> 3 & 7 | (row.operands.contains { $0.registers == .segment } ? 0 : (rex & 4) << 1 | highReg)
    let highRM = row.rmOperand?.registers?.isGeneralPurpose == true || row.form.encoding == .legacy ? highBase : highRM
    let placed = X86_64.PlacedOperands(
      reg: reg, rm: modRM & 7 | (rex & 1) << 3 | highRM, vvvv: vvvv, index: address?.index?.number, isMemory: isMemory,
      isRelative: address?.base?.isInstructionPointer == true, mask: aaa, zeroing: z)
    if row.objection(to: placed) != nil { throw Bad() }
  }

  private func readDecorators(_ row: X86_64.InstructionRow, into instruction: inout X86_64.Instruction) {
    instruction.mask = aaa
    instruction.zeroing = z
    guard b, modRM! >= 0xc0, !row.properties.contains(.ignoresRounding) else { return }
    let rounds = row.operands.contains { $0.decorators.contains(.rounding) }
    instruction.rounding = rounds ? X86_64.Instruction.Rounding(rawValue: length) : .suppressExceptions
  }

  private mutating func operand(
    _ pattern: X86_64.OperandPattern, row: X86_64.InstructionRow, address: X86_64.MemoryOperand?, selector: inout UInt8?
  ) throws(Bad) -> X86_64.Operand {
    switch pattern.kind {
    case .constant: return .immediate(Int64(pattern.number))
    case .fixedRegister: return .register(.init(pattern.registers!, pattern.number))
    case .signedImmediate: return .immediate(try value(Int(pattern.bits) / 8))
    case .unsignedImmediate:
      if let selector, pattern.slots.contains(.immediate), row.operands.contains(where: { $0.slots.contains(.is4) }) {
        return .immediate(Int64(selector & 15))
      }
      let value = try value(Int(pattern.bits) / 8)
      return .immediate(pattern.bits == 64 ? value : value & (1 << Int64(pattern.bits) - 1))
    case .relative: return .relative(try value(Int(pattern.bits) / 8))
    case .registerOrMemory: break
    }
    switch pattern.memory {
    case .absolute:
      let displacement = has67 ? try value(4) & 0xffff_ffff : try value(8)
      return .memory(.init(segment: segment, displacement: displacement, size: Int(pattern.bits), isAddress32: has67))
    case .stringDestination:
      return .memory(.init(segment: 0, base: pointer(7), size: Int(pattern.bits)))
    case .stringSource:
      return .memory(.init(segment: segment, base: pointer(6), size: Int(pattern.bits)))
    default: break
    }
    if pattern.slots.contains(.rm), var address {
      // A register beside a far pointer says how wide that is; a far branch has none.
      let isUnsized =
        [.unsized, .scaled, .based].contains(pattern.memory) || pattern.memory == .far && row.operands.count > 1
      address.size = isUnsized ? 0 : Int(pattern.bits)
      if b, encoding == .evex, pattern.broadcastBits > 0 {
        // The vector's length says how many copies there are, not the operand's width: both agree except where a
        // conversion reads half a register.
        address.broadcast = Int(pattern.bits) / Int(pattern.broadcastBits)
        address.size = Int(pattern.broadcastBits)
      }
      return .memory(address)
    }
    return .register(try register(pattern, selector: &selector))
  }

  private func pointer(_ number: UInt8) -> X86_64.Register { .init(has67 ? .general32 : .general64, number) }

  private mutating func register(_ pattern: X86_64.OperandPattern, selector: inout UInt8?) throws(Bad)
    -> X86_64.Register
  {
    let registers = pattern.registers!
    let modRM = modRM ?? 0
    var number: UInt8
    if pattern.slots.contains(.reg) {
      number = (modRM >> 3 & 7) | (rex & 4) << 1 | (hasREX2 && !registers.hasHighCodes ? 0 : highReg)
    } else if pattern.slots.contains(.rm) {
      number = (modRM & 7) | (rex & 1) << 3
      switch registers {
      case .xmm, .ymm, .zmm: number |= highRM
      case .general8, .general16, .general32, .general64: number |= highBase
      case .tile where encoding == .evex: number |= highBase | highRM
      default: break
      }
    } else if pattern.slots.contains(.vvvv) {
      number = vvvv
    } else if pattern.slots.contains(.is4) {
      let byte = UInt8(truncatingIfNeeded: try value(1))
      selector = byte
      number = byte >> 4
    } else {
      number = ((self.modRM ?? opcode) & 7) | (rex & 1) << 3 | (registers.isGeneralPurpose ? highBase : 0)
    }
    switch registers {
    case .general8:
      if rex == 0, encoding == .legacy, (4...7).contains(number) { return .init(.general8High, number) }
    case .mmx, .x87: number &= 7
    case .segment:
      number &= 7
      guard number < 6 else { throw Bad() }
    case .mask:
      // In ModRM.rm the high bits are ignored, elsewhere they must be zero.
      if pattern.slots.contains(.rm) { number &= 7 }
      guard number < 8 else { throw Bad() }
      if pattern.decorators.contains(.pair) { number &= 6 }
    case .tile, .bound:
      guard number < registers.count else { throw Bad() }
      if pattern.decorators.contains(.pair) { number &= 6 }
    case .general16, .general32, .general64, .xmm, .ymm, .zmm: break
    default: guard number < 16 else { throw Bad() }
    }
    return .init(registers, number)
  }

  /// SIB and displacement.
  private mutating func readAddress(_ row: X86_64.InstructionRow) throws(Bad) -> X86_64.MemoryOperand {
    let modRM = modRM!
    let pattern = row.rmOperand
    let registers: X86_64.RegisterClass = has67 ? .general32 : .general64
    let mode = modRM >> 6
    var address = X86_64.MemoryOperand(segment: segment)
    var needsLong = false
    if modRM & 7 == 4 {
      let sib = try next()
      let index = (sib >> 3 & 7) | (rex & 2) << 2
      address.scale = sib >> 6
      if sib & 7 == 5, mode == 0 {
        needsLong = true
      } else {
        address.base = .init(registers, (sib & 7) | (rex & 1) << 3 | highBase)
      }
      switch pattern?.memory {
      case .vectorXMM, .vectorYMM, .vectorZMM:
        address.index = .init(Self.indexClass(pattern!.memory), index | vvvv & 16)
      default:
        if index | highIndex != 4 {
          address.index = .init(registers, index | highIndex)
        } else if pattern?.memory != .scaled,
          address.scale != 0 || (address.base.map { $0.number != 4 && $0.number != 12 } ?? false)
        {
          // Printed as RIZ, "no index", because the SIB byte would not be needed; as LLVM does, of R20 and R28 too.
          address.index = .init(has67 ? .noIndex32 : .noIndex64, 0)
        }
      }
    } else {
      switch pattern?.memory {
      case .vectorXMM, .vectorYMM, .vectorZMM, .scaled: throw Bad()
      default: break
      }
      if modRM & 7 == 5, mode == 0 {
        needsLong = true
        address.base = .init(has67 ? .instructionPointer32 : .instructionPointer64, 0)
      } else {
        address.base = .init(registers, (modRM & 7) | (rex & 1) << 3 | highBase)
      }
    }
    if mode == 1 {
      let scale = encoding == .evex ? (b ? row.form.broadcastShift : row.form.displacementShift) : 0
      address.displacement = try value(1) << Int64(scale)
    } else if mode == 2 || needsLong {
      address.displacement = try value(4)
    }
    address.isAddress32 = has67
    return address
  }

  private static func indexClass(_ memory: X86_64.OperandPattern.Memory) -> X86_64.RegisterClass {
    switch memory {
    case .vectorXMM: .xmm
    case .vectorYMM: .ymm
    default: .zmm
    }
  }

  /// `CMPPS …, 1` is printed as `CMPLTPS …`.
  private func namePredicate(_ row: X86_64.InstructionRow, of instruction: inout X86_64.Instruction) {
    if row.predicates == .source {
      instruction.mnemonic += X86_64.predicateName(.source, Int64(instruction.condition))!
      return
    }
    guard row.predicates != .none, case .immediate(let value)? = instruction.operands.last,
      let name = X86_64.predicateName(row.predicates, value)
    else { return }
    let index = instruction.mnemonic.utf8.index(instruction.mnemonic.startIndex, offsetBy: Int(row.predicateOffset))
    instruction.mnemonic.insert(contentsOf: name, at: index)
    instruction.operands.removeLast()
  }

  private func setPrefixes(of instruction: inout X86_64.Instruction, row: X86_64.InstructionRow) {
    if row.properties.contains(.vexOnRequest) { instruction.prefixes.insert(.vex) }
    if hasLock { instruction.prefixes.insert(.lock) }
    let repeats = X86_64.InstructionForm.prefixF2 | X86_64.InstructionForm.prefixF3
    if !hidesRepeat, row.form.encoding == .legacy, row.form.bits & repeats == 0 {
      if repeatPrefix == 0xf2 { instruction.prefixes.insert(.repne) }
      if repeatPrefix == 0xf3 { instruction.prefixes.insert(.rep) }
    }
    if row.properties.contains(.data16) { instruction.prefixes.insert(.data16) }
    let isShown = instruction.operands.contains {
      if case .memory(let memory) = $0 { memory.namesShortRegister } else { false }
    }
    if has67, !row.form.hasPrefix67, !isShown { instruction.prefixes.insert(.addr32) }
  }
}
