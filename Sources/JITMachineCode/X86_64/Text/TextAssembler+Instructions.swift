extension X86_64.TextAssembler {
  typealias Instruction = X86_64.Instruction
  typealias EncodedInstruction = X86_64.EncodedInstruction

  /// What stands before a mnemonic.
  private enum Prefix {
    case flag(Instruction.Prefixes)
    case byte(UInt8)
    /// A displacement of 8 or 32 bits is wanted.
    case displacement(Int)
  }

  private static let prefixes: [String: Prefix] = [
    "lock": .flag(.lock), "rep": .flag(.rep), "repe": .flag(.rep), "repz": .flag(.rep), "repne": .flag(.repne),
    "repnz": .flag(.repne), "xacquire": .flag(.xacquire), "xrelease": .flag(.xrelease), "notrack": .flag(.notrack),
    "bnd": .flag(.bnd), "data16": .flag(.data16), "addr32": .flag(.addr32), "es": .byte(0x26), "cs": .byte(0x2e),
    "ss": .byte(0x36), "ds": .byte(0x3e), "fs": .byte(0x64), "gs": .byte(0x65), "rex64": .byte(0x48),
  ]

  private static let pseudoPrefixes: [String: Prefix] = [
    "vex": .flag(.vex), "vex2": .flag(.vex), "vex3": .flag(.vex3), "evex": .flag(.evex), "load": .flag(.load),
    "store": .flag(.store), "rex2": .flag(.rex2), "nf": .flag(.noFlags),
    "disp8": .displacement(8), "disp32": .displacement(32),
  ]

  /// A prefix without an instruction behind it stands for its byte.
  private static let prefixBytes: [UInt16: UInt8] = [
    Instruction.Prefixes.lock.rawValue: 0xf0, Instruction.Prefixes.rep.rawValue: 0xf3,
    Instruction.Prefixes.repne.rawValue: 0xf2,
    Instruction.Prefixes.xacquire.rawValue: 0xf2, Instruction.Prefixes.xrelease.rawValue: 0xf3,
    Instruction.Prefixes.bnd.rawValue: 0xf2, Instruction.Prefixes.notrack.rawValue: 0x3e,
    Instruction.Prefixes.data16.rawValue: 0x66, Instruction.Prefixes.addr32.rawValue: 0x67,
  ]

  /// An instruction that is being read.
  struct Statement {
    var instruction = Instruction("")
    var operands: [WrittenOperand] = []
    /// Prefixes that mean no more than their byte.
    var bytes: [UInt8] = []
    /// The displacement that is wanted, in bits, or 0.
    var displacementWidth = 0
    /// `.s`: of two equally long encodings of a move between registers the other one.
    var isReversed = false
    var range: Range<Int>
  }

  /// An instruction with its prefixes, the first word of which has been read if it is not a pseudo prefix in braces.
  mutating func readInstruction(_ first: X86_64.Lexer.Token?) throws(Failure) {
    var first = first
    var statement = Statement(range: first?.range ?? token.range)
    while true {
      if first == nil, token.isOperation("{") {
        try readPseudoPrefix(&statement)
        continue
      }
      guard let word = first ?? (token.kind == .identifier ? token : nil) else {
        return try emitLonePrefixes(statement)
      }
      if first == nil { advance() }
      first = nil
      guard let prefix = Self.prefixes[self.word(word)] else {
        statement.range = word.range
        return try readOperands(&statement, mnemonic: word)
      }
      apply(prefix, &statement)
    }
  }

  private func apply(_ prefix: Prefix, _ statement: inout Statement) {
    switch prefix {
    case .flag(let flag): statement.instruction.prefixes.insert(flag)
    case .byte(let byte): if statement.bytes.count < 4 { statement.bytes.append(byte) }
    case .displacement(let width): statement.displacementWidth = width
    }
  }

  private mutating func readPseudoPrefix(_ statement: inout Statement) throws(Failure) {
    advance()
    guard token.kind == .identifier, let prefix = Self.pseudoPrefixes[word(token)] else {
      throw unexpected("one of \(Self.pseudoPrefixes.keys.sorted().joined(separator: ", ")) between the braces")
    }
    apply(prefix, &statement)
    advance()
    try expect("}")
  }

  private mutating func emitLonePrefixes(_ statement: Statement) throws(Failure) {
    var bytes = statement.bytes
    let prefixes = statement.instruction.prefixes
    for bit in 0..<16 where prefixes.rawValue & 1 << bit != 0 {
      guard let byte = Self.prefixBytes[1 << bit] else { throw unexpected("an instruction after the prefix") }
      bytes.append(byte)
    }
    guard !bytes.isEmpty, statement.displacementWidth == 0 else { throw unexpected("an instruction after the prefix") }
    code.machineCode(bytes)
  }

  private mutating func readOperands(_ statement: inout Statement, mnemonic token: X86_64.Lexer.Token) throws(Failure) {
    var name = word(token)
    if name.hasSuffix(".s") {
      name.removeLast(2)
      statement.isReversed = true
    }
    guard X86_64.MnemonicIndex.shared.entries[name] != nil else { throw unknown(mnemonic: name, token.range) }
    statement.instruction.mnemonic = name
    while self.token.kind != .separator, self.token.kind != .end {
      if let operand = try readWrittenOperand(&statement.instruction) {
        guard statement.operands.count < 8 else { throw Failure(message: "too many operands", range: operand.range) }
        statement.operands.append(operand)
      } else if statement.operands.isEmpty, statement.instruction.defaultFlags != nil, !self.token.isOperation(",") {
        // `{dfv=…}` stands before the operands like a part of the mnemonic.
        continue
      }
      guard self.token.isOperation(",") else { break }
      advance()
      if self.token.kind == .separator || self.token.kind == .end { throw unexpected("an operand after ','") }
    }
    guard self.token.kind == .separator || self.token.kind == .end else {
      throw unexpected("',' or the end of the statement")
    }
    var end = token.range.upperBound
    for operand in statement.operands { end = max(end, operand.range.upperBound) }
    statement.range = token.range.lowerBound..<end
    try emit(&statement)
  }

  private func unknown(mnemonic: String, _ range: Range<Int>) -> Failure {
    var failure = Failure(message: "unknown instruction '\(clipped(mnemonic))'", range: range)
    // What NASM takes for a comment.
    var index = range.lowerBound - 1
    while index >= 0, lexer.text[index] == UInt8(ascii: " ") || lexer.text[index] == UInt8(ascii: "\t") { index -= 1 }
    if index >= 0, lexer.text[index] == UInt8(ascii: ";") {
      failure.notes.append("';' parts statements; a comment begins with '#' or '//'")
    }
    return failure
  }

  // MARK: Encoding

  private mutating func emit(_ statement: inout Statement) throws(Failure) {
    let isBranch = takesTarget(statement)
    // Values of which something is known only at the end: of the address, and of the immediate.
    var displacement: (value: Value, isRelative: Bool, range: Range<Int>)?
    var immediate: (value: Value, isOffset: Bool, range: Range<Int>)?
    for written in statement.operands {
      switch written.kind {
      case .register(let register): statement.instruction.operands.append(.register(register))
      case .memory(var memory, let value):
        if statement.displacementWidth == 32 { memory.forcesLongDisplacement = true }
        if statement.displacementWidth == 8 { memory.forcesDisplacement = true }
        if !value.isConstant { displacement = (value, try isRelative(memory, value, written.range), written.range) }
        statement.instruction.operands.append(.memory(memory))
      case .value(let value):
        if isBranch { return try emitBranch(statement, to: value, written) }
        guard !value.isConstant else {
          statement.instruction.operands.append(.immediate(value.constant))
          continue
        }
        guard written.isOffset || value.minus >= 0 else { throw memoryWithoutBrackets(value, written.range) }
        immediate = (value, value.minus < 0, written.range)
        statement.instruction.operands.append(.immediate(0))
      }
    }
    if let immediate { return try emit(statement, immediate: immediate, displacement: displacement) }
    let encoded = try encode(statement)
    let start = append(encoded, statement.bytes)
    if let displacement { try addFixup(displacement, start, encoded) }
  }

  /// Whether the instruction has a form with a branch target as its only operand.
  private func takesTarget(_ statement: Statement) -> Bool {
    guard statement.operands.count == 1, case .value = statement.operands[0].kind else { return false }
    let rows = InstructionTable.shared.rows
    return X86_64.MnemonicIndex.shared.entries[statement.instruction.mnemonic]!.contains {
      rows[Int($0.row)].operands.first?.kind == .relative
    }
  }

  /// An address with symbols is relative to the instruction pointer or has the difference of two labels.
  private func isRelative(_ memory: X86_64.MemoryOperand, _ value: Value, _ range: Range<Int>) throws(Failure) -> Bool {
    let isRelative = memory.base?.isInstructionPointer == true
    if isRelative, value.minus < 0 { return true }
    if !isRelative, value.minus >= 0, value.plus >= 0 { return false }
    guard !isRelative else {
      throw Failure(message: "an address relative to rip names one label, not a difference", range: range)
    }
    throw absoluteAddress(value, range)
  }

  private func memoryWithoutBrackets(_ value: Value, _ range: Range<Int>) -> Failure { absoluteAddress(value, range) }

  private func absoluteAddress(_ value: Value, _ range: Range<Int>) -> Failure {
    let name = value.plus >= 0 ? symbols[Int(value.plus)].name : ""
    let shown = clipped(name.isEmpty ? "label" : name)
    return Failure(
      message: "the address of '\(shown)' is not known to fit 32 bits", range: range,
      notes: [
        "write [rip + \(shown)] for what is there, and lea reg, [rip + \(shown)] or mov reg, offset \(shown) for its address"
      ])
  }

  /// Encodes with an immediate that is filled in at the end: the form with the widest one that the operands have.
  private mutating func emit(
    _ statement: Statement, immediate: (value: Value, isOffset: Bool, range: Range<Int>),
    displacement: (value: Value, isRelative: Bool, range: Range<Int>)?
  ) throws(Failure) {
    var statement = statement
    let index = statement.instruction.operands.firstIndex { if case .immediate = $0 { true } else { false } }!
    let placeholders: [(Int64, Int)] =
      immediate.isOffset ? [(0x1234_5678_9abc_def0, 8)] : [(0x1234_5678, 4), (0x1234, 2), (0x12, 1)]
    for (placeholder, size) in placeholders {
      statement.instruction.operands[index] = .immediate(placeholder)
      guard let encoded = try? statement.instruction.encoded(), encoded.immediateCount == size,
        let offset = encoded.immediateOffset
      else { continue }
      let start = append(encoded, statement.bytes)
      fixups.append(
        Fixup(
          value: immediate.value, offset: start + offset, size: size, epoch: code.records.epoch, origin: nil,
          range: immediate.range))
      if let displacement { try addFixup(displacement, start, encoded) }
      return
    }
    guard !immediate.isOffset else {
      throw Failure(
        message: "an address has 64 bits, and only mov with a 64-bit register takes it as an immediate",
        range: immediate.range,
        notes: ["lea reg, [rip + label] is shorter"])
    }
    _ = try encode(statement)
    throw Failure(
      message: "no form of '\(statement.instruction.mnemonic)' has an immediate for this", range: immediate.range)
  }

  private mutating func addFixup(
    _ displacement: (value: Value, isRelative: Bool, range: Range<Int>), _ start: Int, _ encoded: EncodedInstruction
  ) throws(Failure) {
    guard let offset = encoded.displacementOffset, encoded.displacementCount == 4 else {
      throw Failure(message: "this instruction has no 32-bit displacement", range: displacement.range)
    }
    fixups.append(
      Fixup(
        value: displacement.value, offset: start + offset, size: 4, epoch: code.records.epoch,
        origin: displacement.isRelative ? encoded.bytes.count - offset : nil, range: displacement.range))
  }

  /// Appends an instruction behind prefix bytes, and returns where it begins.
  private mutating func append(_ encoded: EncodedInstruction, _ prefixes: [UInt8]) -> Int {
    code.machineCode(prefixes)
    let start = code.count
    code.machineCode(encoded.bytes)
    return start
  }

  /// The shortest encoding, or the other direction of it with `.s`.
  private func encode(_ statement: Statement) throws(Failure) -> EncodedInstruction {
    let encoded = try encode(statement.instruction, statement)
    guard statement.isReversed else { return encoded }
    var reversed = statement.instruction
    let first = InstructionTable.shared.rows[encoded.row].operands.first
    reversed.prefixes.insert(first?.slots.contains(.rm) == true ? .load : .store)
    return try encode(reversed, statement)
  }

  func encode(
    _ instruction: Instruction, _ statement: Statement, branchWidth: Int = 0
  ) throws(Failure) -> EncodedInstruction {
    do throws(X86_64.EncodingError) {
      return try instruction.encoded(branchWidth: branchWidth)
    } catch {
      throw failure(error, statement)
    }
  }

  private func failure(_ error: X86_64.EncodingError, _ statement: Statement) -> Failure {
    let range = statement.range
    guard case .noSuchForm(let mnemonic, let operands, let all) = error else {
      return Failure(message: error.description, range: range)
    }
    // Those with as many operands are meant; all of them if there are none.
    let commas = { (text: String) in text.utf8.count { $0 == UInt8(ascii: ",") } }
    let alike = all.filter { commas($0) == statement.operands.count - 1 }
    let forms = alike.isEmpty ? all : alike
    let shown = forms.prefix(12)
    return Failure(
      message: operands.isEmpty
        ? "'\(mnemonic)' needs operands" : "'\(mnemonic)' has no form with the operands '\(clipped(operands))'",
      range: range,
      notes: shown.isEmpty
        ? [] : ["forms: " + shown.joined(separator: "; ") + (forms.count > 12 ? "; and \(forms.count - 12) more" : "")])
  }
}
