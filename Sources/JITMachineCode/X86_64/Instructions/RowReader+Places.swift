extension X86_64.RowReader {
  /// Column 3: a letter an operand, and the disp8 scale where it can't be derived. Returns whether there was one.
  func readPlaces(
    _ column: Token, into row: inout X86_64.InstructionRow, form: inout X86_64.InstructionForm
  ) throws(Malformed) -> Bool {
    var column = column
    var operand = 0
    var depth = 0
    if let letters = word(&column) {
      for offset in letters.start..<letters.end {
        let byte = text[offset]
        switch byte {
        case UInt8(ascii: "("): depth += 1
        case UInt8(ascii: ")"): (depth, operand) = (depth - 1, operand + 1)
        default:
          guard let slots = Self.slots(byte) else {
            throw Malformed("unknown Op/En letter '\(Character(UnicodeScalar(byte)))'")
          }
          if row.operands.isEmpty, slots.isEmpty { continue }
          guard operand < row.operands.count else { throw Malformed("more Op/En letters than operands") }
          row.operands[operand].slots.formUnion(slots)
          if depth == 0 { operand += 1 }
        }
      }
    }
    guard operand == row.operands.count else { throw Malformed("fewer Op/En letters than operands") }
    let scale = word(&column)
    if let scale {
      let digits = Token(start: scale.start + 6, end: scale.end)
      guard string(scale).hasPrefix("disp8*"), let bytes = number(digits, radix: 10), bytes.nonzeroBitCount == 1,
        bytes <= 64
      else {
        throw Malformed("after the Op/En letters only disp8*N may stand")
      }
      form = .init(bits: form.bits | UInt64(bytes.trailingZeroBitCount) << 40)
    }
    return scale != nil
  }

  private static func slots(_ letter: UInt8) -> X86_64.OperandPattern.Slots? {
    switch letter {
    case UInt8(ascii: "R"): .reg
    case UInt8(ascii: "M"): .rm
    case UInt8(ascii: "V"): .vvvv
    case UInt8(ascii: "O"): .opcode
    case UInt8(ascii: "I"): .immediate
    case UInt8(ascii: "S"): .is4
    case UInt8(ascii: "D"): .displacement
    case UInt8(ascii: "-"): []
    default: nil
    }
  }

  /// Derives what follows from several columns, and checks that they agree.
  func finish(
    _ row: inout X86_64.InstructionRow, form: inout X86_64.InstructionForm, hasScale: Bool
  ) throws(Malformed) {
    let isWord = form.encoding == .legacy && form.bits & X86_64.InstructionForm.prefix66 != 0
    deriveImmediates(&row, width: isWord ? 16 : 64)
    let isEVEX = form.encoding == .evex
    for index in row.operands.indices {
      switch row.operands[index].memory {
      case .vectorXMM, .vectorYMM, .vectorZMM: row.operands[index].bits = form.isWide ? 64 : 32
      default: break
      }
    }
    if isEVEX { form = withEVEXFields(form, row) }
    if isEVEX, !form.isPromoted, let operand = row.rmOperand, operand.memory != .none {
      if !hasScale, operand.bits >= 8 {
        form = .init(bits: form.bits | UInt64((operand.bits / 8).trailingZeroBitCount) << 40)
      }
      if operand.broadcastBits > 0 {
        form = .init(bits: form.bits | UInt64((operand.broadcastBits / 8).trailingZeroBitCount) << 43)
      }
    }
    try check(row, form: form)
  }

  /// What EVEX makes of registers' numbers, which follows from the kinds of the operands.
  private func withEVEXFields(_ form: X86_64.InstructionForm, _ row: X86_64.InstructionRow) -> X86_64.InstructionForm {
    typealias Form = X86_64.InstructionForm
    var bits = form.bits
    let hasVectors = row.operands.contains { operand in
      switch (operand.registers, operand.memory) {
      case (.xmm, _), (.ymm, _), (.zmm, _), (_, .vectorXMM), (_, .vectorYMM), (_, .vectorZMM): true
      default: false
      }
    }
    if !hasVectors { return Form(bits: bits | Form.promoted) }
    switch row.rmOperand?.memory {
    case .vectorXMM, .vectorYMM, .vectorZMM: bits |= Form.vectorIndex
    default: if row.rmOperand?.registers?.isGeneralPurpose == true { bits |= Form.generalRM }
    }
    return Form(bits: bits)
  }

  /// Which operands REX2 lets be registers from 16 on: none in the maps 2 and 3 and in some rows of the others.
  func withHighFields(_ form: X86_64.InstructionForm, _ row: X86_64.InstructionRow) -> X86_64.InstructionForm {
    typealias Form = X86_64.InstructionForm
    guard form.encoding == .legacy, !form.hasTrailingByte, !row.properties.contains(.noREX2) else { return form }
    switch (form.map, form.opcode >> 4) {
    case _ where form.bits & Form.alwaysREX2 != 0: break
    case (0, 4), (0, 7), (0, 0xa), (0, 0xe), (1, 3), (1, 8): return form
    case (0, _), (1, _): break
    default: return form
    }
    var bits = form.bits | Form.highMemory
    for operand in row.operands where operand.registers?.isGeneralPurpose == true {
      if operand.slots.contains(.reg) { bits |= Form.highReg }
      if !operand.slots.isDisjoint(with: [.rm, .opcode]) { bits |= Form.highRM }
    }
    return Form(bits: bits)
  }

  /// A signed immediate is extended to the width of the first register or memory operand, or where there is none to
  /// `width`.
  private func deriveImmediates(_ row: inout X86_64.InstructionRow, width: UInt8) {
    var width = width
    for operand in row.operands.reversed() {
      switch operand.registers {
      case .general8: width = 8
      case .general16: width = 16
      case .general32: width = 32
      case .general64: width = 64
      default: if operand.memory == .sized, operand.bits <= 64 { width = UInt8(operand.bits) }
      }
    }
    for index in row.operands.indices where row.operands[index].kind == .signedImmediate {
      row.operands[index].extendedBits = max(width, UInt8(row.operands[index].bits))
    }
  }

  private func check(_ row: X86_64.InstructionRow, form: X86_64.InstructionForm) throws(Malformed) {
    let slots = row.operands.reduce(into: X86_64.OperandPattern.Slots()) { $0.formUnion($1.slots) }
    let hasRegister = form.modRM == .register
    guard hasRegister || !slots.contains(.reg) else { throw Malformed("the letter R needs /r") }
    guard !slots.contains(.rm) || form.modRM == .register || form.modRM == .digit else {
      throw Malformed("the letter M needs ModRM")
    }
    guard slots.contains(.opcode) == form.hasPlusRegister else { throw Malformed("+r and the letter O go together") }
    var count = 0
    for operand in row.operands where !operand.slots.isDisjoint(with: [.immediate, .displacement]) {
      count += operand.memory == .absolute ? 8 : Int(operand.bits) / 8
    }
    guard count == form.immediateCount || slots.contains(.is4) && form.immediateCount == 1 else {
      throw Malformed("the encoding has \(form.immediateCount) bytes of immediate, the operands \(count)")
    }
    if slots.contains(.vvvv), form.encoding == .legacy { throw Malformed("the letter V needs VEX") }
    for operand in row.operands where operand.slots.isEmpty {
      switch operand.kind {
      case .fixedRegister, .constant: continue
      default:
        guard operand.memory == .stringSource || operand.memory == .stringDestination else {
          throw Malformed("the letter - is for fixed operands")
        }
      }
    }
  }
}
