extension X86_64.RowReader {
  /// What one token of column 2 says.
  enum EncodingToken {
    /// `66` and the like, which are a prefix before an opcode and an opcode or ModRM byte elsewhere.
    case byte(UInt8)
    /// `+r`, `+i`: a register is in the low bits.
    case bytePlusRegister(UInt8)
    case noPrefix
    case noRepeat
    case wide
    /// `REX2`, which is there in any case.
    case rex2(wide: Bool)
    case modRM
    case digit(UInt8)
    case immediate(Int)
    case selector
    case vector(bits: UInt64, properties: X86_64.InstructionRow.Properties)
  }

  /// Column 2.
  mutating func readEncoding(_ column: Token, into row: inout X86_64.InstructionRow) throws(Malformed)
    -> X86_64.InstructionForm
  {
    var column = column
    var reader = EncodingReader()
    while let token = word(&column) {
      if let known = vocabulary.encodings.value(of: token, in: text) {
        try apply(known, to: &reader, row: &row)
      } else {
        let value = try encodingToken(token)
        vocabulary.encodings.insert(value, of: token, in: text)
        try apply(value, to: &reader, row: &row)
      }
    }
    return try reader.form()
  }

  /// What has been read of column 2.
  struct EncodingReader {
    var bits: UInt64 = 0
    /// Escapes and opcode, the first byte lowest.
    var opcode: UInt64 = 0
    var opcodeCount = 0
    var fixedModRM: UInt8?
    var hasModRM = false
    var immediateCount = 0

    mutating func append(_ byte: UInt8) {
      opcode |= UInt64(byte) << UInt64(min(opcodeCount, 7) * 8)
      opcodeCount += 1
    }

    /// Whether the opcode itself is still to come.
    var isInEscape: Bool {
      switch opcodeCount {
      case 0: true
      case 1: opcode == 0x0f && !isVector
      case 2: (opcode == 0x380f || opcode == 0x3a0f) && !isVector
      default: false
      }
    }

    var isVector: Bool { bits >> 35 & 3 != 0 }

    func form() throws(Malformed) -> X86_64.InstructionForm {
      var reader = self
      if isVector {
        guard opcodeCount == 1 else { throw Malformed("VEX, XOP and EVEX are followed by one opcode byte") }
        reader.bits |= opcode | UInt64(fixedModRM ?? 0) << 24
      } else {
        if let fixedModRM { reader.append(fixedModRM) }
        if reader.opcodeCount == 0, bits & X86_64.InstructionForm.prefix9B != 0 {
          // WAIT alone is an instruction.
          reader.append(0x9b)
          reader.bits &= ~X86_64.InstructionForm.prefix9B
        }
        guard (1...4).contains(reader.opcodeCount) else { throw Malformed("an opcode has one to four bytes") }
        reader.bits |= reader.opcode | UInt64(reader.opcodeCount) << 32
      }
      if fixedModRM != nil { reader.bits |= 3 << 45 }
      return X86_64.InstructionForm(bits: reader.bits | UInt64(immediateCount) << 51)
    }
  }

  private func apply(
    _ token: EncodingToken, to reader: inout EncodingReader, row: inout X86_64.InstructionRow
  ) throws(Malformed) {
    switch token {
    case .byte(let byte):
      let mayBePrefix = reader.opcodeCount == 0 && !reader.isVector
      if mayBePrefix, let prefix = Self.prefix(byte) { reader.bits |= prefix } else { try append(byte, to: &reader) }
    case .bytePlusRegister(let byte):
      reader.bits |= X86_64.InstructionForm.plusRegister
      try append(byte, to: &reader)
    case .noPrefix: row.properties.insert(.noPrefix)
    case .noRepeat: row.properties.insert(.noRepeat)
    case .wide: reader.bits |= X86_64.InstructionForm.wide
    case .rex2(let wide):
      reader.bits |= X86_64.InstructionForm.alwaysREX2 | (wide ? X86_64.InstructionForm.wide : 0)
    case .modRM:
      reader.bits |= 1 << 45
      reader.hasModRM = true
    case .digit(let digit):
      reader.bits |= 2 << 45 | UInt64(digit) << 47
      reader.hasModRM = true
    case .immediate(let count): reader.immediateCount += count
    case .selector: if reader.immediateCount == 0 { reader.immediateCount = 1 }
    case .vector(let bits, let properties):
      reader.bits |= bits
      row.properties.formUnion(properties)
    }
  }

  private static func prefix(_ byte: UInt8) -> UInt64? {
    switch byte {
    case 0x66: X86_64.InstructionForm.prefix66
    case 0xf2: X86_64.InstructionForm.prefixF2
    case 0xf3: X86_64.InstructionForm.prefixF3
    case 0x67: X86_64.InstructionForm.prefix67
    case 0x9b: X86_64.InstructionForm.prefix9B
    default: nil
    }
  }

  private static let encodingTokens: [String: EncodingToken] = [
    "NP": .noPrefix, "NFx": .noRepeat, "REX.W": .wide, "REX2": .rex2(wide: false), "REX2.W": .rex2(wide: true),
    "/r": .modRM, "/is4": .selector, "ib": .immediate(1), "cb": .immediate(1), "iw": .immediate(2), "cw": .immediate(2),
    "id": .immediate(4), "cd": .immediate(4), "io": .immediate(8),
    "mo": .immediate(8),
  ]

  private func encodingToken(_ token: Token) throws(Malformed) -> EncodingToken {
    if let known = Self.encodingTokens[string(token)] { return known }
    if text[token.start] == UInt8(ascii: "/"),
      let digit = number(Token(start: token.start + 1, end: token.end), radix: 8),
      digit < 8
    {
      return .digit(UInt8(digit))
    }
    var rest = token
    let head = split(&rest, at: UInt8(ascii: "."))
    if !rest.isEmpty { return try vectorPrefix(token, head: head, rest: rest) }
    var suffix = token
    let digits = split(&suffix, at: UInt8(ascii: "+"))
    guard digits.end - digits.start == 2, let byte = number(digits, radix: 16) else {
      throw Malformed("unknown encoding '\(string(token))'")
    }
    switch string(suffix) {
    case "", "cc": return .byte(UInt8(byte))
    case "r", "i": return .bytePlusRegister(UInt8(byte))
    default: throw Malformed("unknown encoding '\(string(token))'")
    }
  }

  private func append(_ byte: UInt8, to reader: inout EncodingReader) throws(Malformed) {
    if reader.hasModRM {
      guard reader.immediateCount == 0, reader.bits & X86_64.InstructionForm.trailingByte == 0 else {
        throw Malformed("one fixed byte may follow ModRM, in place of an immediate")
      }
      reader.bits |= X86_64.InstructionForm.trailingByte | UInt64(byte) << 56
      return
    }
    if reader.isInEscape {
      reader.append(byte)
    } else {
      guard reader.fixedModRM == nil else { throw Malformed("two bytes after the opcode") }
      reader.fixedModRM = byte
    }
  }

  /// `VEX.128.66.0F38.W0` and its like.
  private func vectorPrefix(_ token: Token, head: Token, rest: Token) throws(Malformed) -> EncodingToken {
    var bits: UInt64
    var properties: X86_64.InstructionRow.Properties = []
    switch string(head) {
    case "VEX": bits = 1 << 35
    case "XOP": bits = 2 << 35
    case "EVEX": bits = 3 << 35
    default: throw Malformed("unknown encoding '\(string(token))'")
    }
    var rest = rest
    while !rest.isEmpty {
      let part = string(split(&rest, at: UInt8(ascii: ".")))
      guard let meaning = Self.prefixParts[part] else {
        throw Malformed("unknown part '\(part)' of '\(string(token))'")
      }
      bits |= meaning.bits
      properties.formUnion(meaning.properties)
    }
    return .vector(bits: bits, properties: properties)
  }

  private static let prefixParts: [String: (bits: UInt64, properties: X86_64.InstructionRow.Properties)] = {
    var parts: [String: (bits: UInt64, properties: X86_64.InstructionRow.Properties)] = [:]
    for length in ["128", "LZ", "LLZ", "L0", "NP", "W0"] { parts[length] = (0, []) }
    for length in ["256", "L1"] { parts[length] = (1 << 37, []) }
    parts["512"] = (2 << 37, [])
    for length in ["LIG", "LLIG"] { parts[length] = (0, .ignoresLength) }
    parts["66"] = (1 << 16, [])
    parts["F3"] = (2 << 16, [])
    parts["F2"] = (3 << 16, [])
    for (map, number) in [("0F", 1), ("0F38", 2), ("0F3A", 3), ("MAP8", 8), ("MAP9", 9), ("MAPA", 10)] {
      parts[map] = (UInt64(number) << 8, [])
    }
    for map in 1...7 { parts["MAP\(map)"] = (UInt64(map) << 8, []) }
    parts["W1"] = (X86_64.InstructionForm.wide | 1 << 23, [])
    parts["WIG"] = (0, .ignoresWide)
    parts["66IG"] = (0, .ignores66)
    // New destination, and zeros in the upper half: one bit.
    for name in ["ND1", "ZU1"] { parts[name] = (X86_64.InstructionForm.newDestination, []) }
    parts["NF1"] = (X86_64.InstructionForm.fixedNF, [])
    parts["SCC"] = (X86_64.InstructionForm.conditional, .conditional)
    return parts
  }()

  /// A number of up to eight digits.
  func number(_ token: Token, radix: UInt64) -> UInt64? {
    guard !token.isEmpty, token.end - token.start <= 8 else { return nil }
    var value: UInt64 = 0
    for offset in token.start..<token.end {
      let byte = text[offset]
      let digit: UInt64
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt64(byte) - 48
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt64(byte) - 55
      default: return nil
      }
      guard digit < radix else { return nil }
      value = value * radix + digit
    }
    return value
  }
}
