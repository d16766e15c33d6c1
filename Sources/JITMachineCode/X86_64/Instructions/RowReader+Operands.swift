extension X86_64.RowReader {
  /// Column 1, after the mnemonic.
  mutating func readOperands(_ column: Token, into row: inout X86_64.InstructionRow) throws(Malformed) {
    var column = column
    if !column.isEmpty { row.operands.reserveCapacity(4) }
    while !column.isEmpty {
      let token = split(&column, at: UInt8(ascii: ","))
      if let known = vocabulary.operands.value(of: token, in: text) {
        row.operands.append(known)
      } else {
        let value = try operand(token)
        vocabulary.operands.insert(value, of: token, in: text)
        row.operands.append(value)
      }
    }
    guard row.operands.count <= 5 else { throw Malformed("more than five operands") }
  }

  private func operand(_ token: Token) throws(Malformed) -> X86_64.OperandPattern {
    var token = token
    var access: X86_64.OperandPattern.Access = .read
    for (prefix, meaning) in Self.accesses where string(token).hasPrefix(prefix) {
      access = meaning
      token.start += prefix.utf8.count
      break
    }
    var decorators: X86_64.OperandPattern.Decorators = []
    while token.end > token.start, text[token.end - 1] == UInt8(ascii: "}") {
      var start = token.end - 1
      while start > token.start, text[start] != UInt8(ascii: "{") { start -= 1 }
      guard let decorator = Self.decorators[string(Token(start: start, end: token.end))] else {
        throw Malformed("unknown decorator '\(string(Token(start: start, end: token.end)))'")
      }
      decorators.insert(decorator)
      token.end = start
    }
    let whole = string(token)
    if Self.shorthands.contains(whole) {
      return try operand(shorthand: token, access: access, decorators: decorators)
    }
    var pattern = try alternative(split(&token, at: UInt8(ascii: "/")), of: whole)
    while !token.isEmpty {
      let name = split(&token, at: UInt8(ascii: "/"))
      if let bits = Self.broadcasts[string(name)] {
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
    switch string(token) {
    case "r/m8": (pattern.registers, pattern.bits) = (.general8, 8)
    case "r/m16": (pattern.registers, pattern.bits) = (.general16, 16)
    case "r/m32": (pattern.registers, pattern.bits) = (.general32, 32)
    default: (pattern.registers, pattern.bits) = (.general64, 64)
    }
    pattern.memory = .sized
    pattern.access = access
    pattern.decorators = decorators
    return pattern
  }

  private func alternative(_ token: Token, of whole: String) throws(Malformed) -> X86_64.OperandPattern {
    let name = string(token)
    if let pattern = Self.operands[name] { return pattern }
    if name.hasPrefix("m"), name.hasSuffix("byte"), let bytes = UInt16(name.dropFirst().dropLast(4)), bytes < 8192 {
      return .init(memory: .unsized, bits: bytes * 8)
    }
    throw Malformed("unknown operand '\(name)' in '\(whole)'")
  }

  private static let accesses: [(String, X86_64.OperandPattern.Access)] = [
    ("rw:", [.read, .write]), ("r:", .read), ("w:", .write), ("n:", []),
  ]

  private static let decorators: [String: X86_64.OperandPattern.Decorators] = [
    "{k1}": .mask, "{k2}": .mask, "{z}": .zeroing, "{er}": [.rounding, .suppressExceptions],
    "{sae}": .suppressExceptions,
  ]

  private static let broadcasts: [String: UInt8] = ["m16bcst": 16, "m32bcst": 32, "m64bcst": 64]

  private static let shorthands: Set<String> = ["r/m8", "r/m16", "r/m32", "r/m64"]

  /// Every operand of the notation that has one spelling.
  private static let operands: [String: X86_64.OperandPattern] = {
    typealias Pattern = X86_64.OperandPattern
    var operands: [String: Pattern] = [:]
    func register(_ name: String, _ registers: X86_64.RegisterClass, suffixes: [String]) {
      for suffix in suffixes { operands[name + suffix] = Pattern(registers: registers) }
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
    operands["k1+1"] = Pattern(registers: .mask, decorators: .pair)
    operands["tmm1+1"] = Pattern(registers: .tile, decorators: .pair)
    func memory(_ name: String, _ memory: Pattern.Memory, _ bits: UInt16) {
      operands[name] = Pattern(memory: memory, bits: bits)
    }
    for bits: UInt16 in [8, 16, 32, 64, 80, 128, 256, 512] { memory("m\(bits)", .sized, bits) }
    for bits: UInt16 in [32, 64, 80] { memory("m\(bits)fp", .sized, bits) }
    for bits: UInt16 in [16, 32, 64] { memory("m\(bits)int", .sized, bits) }
    memory("m80bcd", .sized, 80)
    memory("m", .unsized, 0)
    memory("msib", .scaled, 0)
    memory("mib", .based, 0)
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
      operands["imm\(bits)"] = Pattern(kind: .signedImmediate, bits: bits)
      operands["imm\(bits)u"] = Pattern(kind: .unsignedImmediate, bits: bits)
      operands["rel\(bits)"] = Pattern(kind: .relative, bits: bits)
    }
    operands["imm4u"] = Pattern(kind: .unsignedImmediate, bits: 4)
    for constant: UInt8 in [1, 3] { operands["\(constant)"] = Pattern(kind: .constant, number: constant) }
    for (name, registers, number) in [
      ("AL", X86_64.RegisterClass.general8, 0), ("CL", .general8, 1), ("AX", .general16, 0), ("DX", .general16, 2),
      ("EAX", .general32, 0), ("RAX", .general64, 0), ("XMM0", .xmm, 0), ("ST(0)", .x87, 0), ("ES", .segment, 0),
      ("CS", .segment, 1),
      ("SS", .segment, 2), ("DS", .segment, 3), ("FS", .segment, 4), ("GS", .segment, 5),
    ] {
      operands[name] = Pattern(kind: .fixedRegister, registers: registers, number: UInt8(number))
    }
    return operands
  }()
}
