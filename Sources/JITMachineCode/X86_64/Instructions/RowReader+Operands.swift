extension X86_64.RowReader {
  /// Column 1, after the mnemonic.
  func readOperands(_ column: Token, into row: inout X86_64.InstructionRow) throws(Malformed) {
    var column = trimmed(column)
    while !column.isEmpty {
      row.operands.append(try operand(split(&column, at: UInt8(ascii: ","))))
    }
    guard row.operands.count <= 5 else { throw Malformed("more than five operands") }
  }

  private func operand(_ token: Token) throws(Malformed) -> X86_64.OperandPattern {
    var token = token
    var access: X86_64.OperandPattern.Access = .read
    for (prefix, meaning) in Self.accesses where text[token.start..<token.end].starts(with: prefix.utf8) {
      access = meaning
      token.start += prefix.utf8.count
      break
    }
    var decorators: X86_64.OperandPattern.Decorators = []
    while token.end > token.start, text[token.end - 1] == UInt8(ascii: "}") {
      var start = token.end - 1
      while start > token.start, text[start] != UInt8(ascii: "{") { start -= 1 }
      guard let decorator = Self.decorators[key(Token(start: start, end: token.end))] else {
        throw Malformed("unknown decorator '\(string(Token(start: start, end: token.end)))'")
      }
      decorators.insert(decorator)
      token.end = start
    }
    token = trimmed(token)
    let whole = string(token)
    if Self.shorthands.contains(key(token)) {
      return try operand(shorthand: token, access: access, decorators: decorators)
    }
    var pattern = try alternative(split(&token, at: UInt8(ascii: "/")), of: whole)
    while !token.isEmpty {
      let name = split(&token, at: UInt8(ascii: "/"))
      if let bits = Self.broadcasts[key(name)] {
        pattern.broadcastBits = bits
        continue
      }
      let memory = try alternative(name, of: whole)
      guard pattern.kind == .registerOrMemory, pattern.memory == .none, memory.memory != .none else {
        throw Malformed("operand '\(whole)' is not a register and memory")
      }
      pattern.memory = memory.memory
      pattern.bits = memory.bits
    }
    pattern.access = access
    pattern.decorators.formUnion(decorators)
    return pattern
  }

  /// `r/m32` is `r32/m32`.
  private func operand(
    shorthand token: Token, access: X86_64.OperandPattern.Access, decorators: X86_64.OperandPattern.Decorators
  ) throws(Malformed) -> X86_64.OperandPattern {
    var pattern = X86_64.OperandPattern()
    switch key(token) {
    case Self.key("r/m8"): (pattern.registers, pattern.bits) = (.general8, 8)
    case Self.key("r/m16"): (pattern.registers, pattern.bits) = (.general16, 16)
    case Self.key("r/m32"): (pattern.registers, pattern.bits) = (.general32, 32)
    default: (pattern.registers, pattern.bits) = (.general64, 64)
    }
    pattern.memory = .sized
    pattern.access = access
    pattern.decorators = decorators
    return pattern
  }

  private func alternative(_ token: Token, of whole: String) throws(Malformed) -> X86_64.OperandPattern {
    if let pattern = Self.operands[key(token)] { return pattern }
    let name = string(token)
    if name.hasPrefix("m"), name.hasSuffix("byte"), let bytes = UInt16(name.dropFirst().dropLast(4)), bytes < 8192 {
      return .init(memory: .unsized, bits: bytes * 8)
    }
    throw Malformed("unknown operand '\(name)' in '\(whole)'")
  }

  private static let accesses: [(String, X86_64.OperandPattern.Access)] = [
    ("rw:", [.read, .write]), ("r:", .read), ("w:", .write), ("n:", []),
  ]

  private static let decorators: [UInt64: X86_64.OperandPattern.Decorators] = [
    key("{k1}"): .mask, key("{k2}"): .mask, key("{z}"): .zeroing, key("{er}"): [.rounding, .suppressExceptions],
    key("{sae}"): .suppressExceptions,
  ]

  private static let broadcasts: [UInt64: UInt8] = [key("m16bcst"): 16, key("m32bcst"): 32, key("m64bcst"): 64]

  private static let shorthands: Set<UInt64> = [key("r/m8"), key("r/m16"), key("r/m32"), key("r/m64")]

  /// Every operand of the notation that has one spelling.
  private static let operands: [UInt64: X86_64.OperandPattern] = {
    typealias Pattern = X86_64.OperandPattern
    var operands: [UInt64: Pattern] = [:]
    func register(_ name: String, _ registers: X86_64.RegisterClass, suffixes: [String]) {
      for suffix in suffixes { operands[key(name + suffix)] = Pattern(registers: registers) }
    }
    let letters = ["", "a", "b", "c"]
    let digits = ["", "1", "2", "3", "4"]
    register("r8", .general8, suffixes: letters)
    register("r16", .general16, suffixes: letters)
    register("r32", .general32, suffixes: letters)
    register("r64", .general64, suffixes: letters)
    for (name, registers) in [
      ("mm", X86_64.RegisterClass.mmx), ("xmm", .xmm), ("ymm", .ymm), ("zmm", .zmm), ("k", .mask), ("tmm", .tile),
      ("bnd", .bound),
    ] {
      register(name, registers, suffixes: digits)
    }
    register("st(i)", .x87, suffixes: [""])
    register("Sreg", .segment, suffixes: [""])
    register("cr", .control, suffixes: [""])
    register("dr", .debug, suffixes: [""])
    operands[key("k1+1")] = Pattern(registers: .mask, decorators: .pair)
    operands[key("tmm1+1")] = Pattern(registers: .tile, decorators: .pair)
    func memory(_ name: String, _ memory: Pattern.Memory, _ bits: UInt16) {
      operands[key(name)] = Pattern(memory: memory, bits: bits)
    }
    for bits: UInt16 in [8, 16, 32, 64, 80, 128, 256, 512] { memory("m\(bits)", .sized, bits) }
    for bits: UInt16 in [32, 64, 80] { memory("m\(bits)fp", .sized, bits) }
    for bits: UInt16 in [16, 32, 64] { memory("m\(bits)int", .sized, bits) }
    memory("m80bcd", .sized, 80)
    memory("m", .unsized, 0)
    memory("msib", .scaled, 0)
    for bits: UInt16 in [16, 32, 64] { memory("m16:\(bits)", .far, bits + 16) }
    for bits: UInt16 in [8, 16, 32, 64] {
      memory("m\(bits)[rdi]", .stringDestination, bits)
      memory("m\(bits)[rsi]", .stringSource, bits)
      memory("moffs\(bits)", .absolute, bits)
    }
    for bits: UInt16 in [32, 64] {
      memory("vm\(bits)x", .vectorXMM, bits)
      memory("vm\(bits)y", .vectorYMM, bits)
      memory("vm\(bits)z", .vectorZMM, bits)
    }
    for bits: UInt16 in [8, 16, 32, 64] {
      operands[key("imm\(bits)")] = Pattern(kind: .signedImmediate, bits: bits)
      operands[key("imm\(bits)u")] = Pattern(kind: .unsignedImmediate, bits: bits)
      operands[key("rel\(bits)")] = Pattern(kind: .relative, bits: bits)
    }
    operands[key("imm4u")] = Pattern(kind: .unsignedImmediate, bits: 4)
    for constant: UInt8 in [1, 3] { operands[key("\(constant)")] = Pattern(kind: .constant, number: constant) }
    for (name, registers, number) in [
      ("AL", X86_64.RegisterClass.general8, 0), ("CL", .general8, 1), ("AX", .general16, 0), ("DX", .general16, 2),
      ("EAX", .general32, 0), ("RAX", .general64, 0), ("XMM0", .xmm, 0), ("ST(0)", .x87, 0), ("ES", .segment, 0),
      ("CS", .segment, 1),
      ("SS", .segment, 2), ("DS", .segment, 3), ("FS", .segment, 4), ("GS", .segment, 5),
    ] {
      operands[key(name)] = Pattern(kind: .fixedRegister, registers: registers, number: UInt8(number))
    }
    return operands
  }()
}
