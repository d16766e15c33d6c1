extension X86_64.TextAssembler {
  /// Emits a branch: of two forms the short one if it is sure to reach, the long one if it is sure that it does not,
  /// and otherwise one that the layout decides about.
  mutating func emitBranch(_ statement: Statement, to target: Value, _ written: WrittenOperand) throws(Failure) {
    guard target.minus < 0, !written.isOffset else {
      throw Failure(message: "a branch goes to one label or number", range: written.range)
    }
    var instruction = statement.instruction
    instruction.operands = [.relative(0)]
    var short = written.branchWidth == 32 ? nil : try? encode(instruction, statement, branchWidth: 8)
    var long = written.branchWidth == 8 ? nil : try? encode(instruction, statement, branchWidth: 32)
    if short == nil, long == nil {
      // With its message if there is no such branch at all.
      _ = try encode(instruction, statement)
      let width = written.branchWidth == 8 ? "short" : "near"
      throw Failure(message: "'\(instruction.mnemonic)' has no \(width) form", range: written.range)
    }
    code.machineCode(statement.bytes)
    let reach = reach(of: target)
    switch reach {
    case .at(let offset):
      if let encoded = short, fits(offset - Int64(code.count + encoded.bytes.count)) {
        long = nil
      } else if long != nil {
        short = nil
      }
    case .label(let label):
      if short != nil, let long, addFlexible(long, label) { return }
      if long != nil { short = nil }
    case .unknown:
      if long != nil { short = nil }
    }
    let encoded = (long ?? short)!
    let size = encoded.displacementCount
    code.machineCode(encoded.bytes)
    fixups.append(
      Fixup(
        value: target, offset: code.count - size, size: size, epoch: code.records.epoch, origin: size,
        range: written.range))
  }

  private func fits(_ distance: Int64) -> Bool { distance >= -128 && distance <= 127 }

  /// What is known about a target.
  private enum Reach {
    /// Its offset in the buffer, where no flexible length is between it and here.
    case at(Int64)
    /// A label whose distance depends on the length of other branches.
    case label(X86_64.Label)
    case unknown
  }

  private mutating func reach(of target: Value) -> Reach {
    if target.isConstant {
      // The address of the first byte is known, and so is where a number is, even outside of this code.
      let offset = target.constant.subtractingReportingOverflow(Int64(bitPattern: address)).partialValue
      if code.records.epoch == 0, Int32(exactly: offset) != nil { return .at(offset) }
      return offset >= 0 && offset <= Int64(Int32.max) ? .label(absoluteLabel(Int(offset))) : .unknown
    }
    guard case .label(let label) = symbols[Int(target.plus)].kind else { return .unknown }
    if let place = place(target.plus), place.epoch == code.records.epoch, Int32(exactly: target.constant) != nil {
      return .at(Int64(place.offset) + target.constant)
    }
    return target.constant == 0 ? .label(label) : .unknown
  }

  /// A label at an offset from the first byte of the code.
  mutating func absoluteLabel(_ offset: Int) -> X86_64.Label {
    let label = code.label("")
    code.records.labels[Int(label.number)].offset = offset
    return label
  }

  /// Appends a branch whose length is settled at the end, if it is one of those the layout knows.
  private mutating func addFlexible(_ long: EncodedInstruction, _ label: X86_64.Label) -> Bool {
    let opcode = long.bytes.count - 5
    let isJump = long.bytes[opcode] == 0xe9
    guard isJump || opcode > 0 && long.bytes[opcode - 1] == 0x0f && long.bytes[opcode] & 0xf0 == 0x80 else {
      return false
    }
    let length = isJump ? 5 : 6
    code.machineCode(long.bytes.dropLast(length))
    code.addFlexible(isJump ? .jump : .conditionalJump, length: length, label: label)
    code.machineCode(long.bytes.suffix(length))
    return true
  }
}
