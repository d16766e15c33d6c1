extension X86_64.RowReader {
  /// Column 2.
  func readEncoding(_ column: Token, into row: inout X86_64.InstructionRow) throws(Malformed) -> X86_64.InstructionForm
  {
    var column = column
    var reader = EncodingReader()
    while let token = word(&column) { try read(token, into: &reader, row: &row) }
    return try reader.form()
  }

  /// What has been read of column 2.
  struct EncodingReader {
    var bits: UInt64 = 0
    var bytes: [UInt8] = []
    var fixedModRM: UInt8?
    var hasModRM = false
    var immediateCount = 0

    func form() throws(Malformed) -> X86_64.InstructionForm {
      var bits = bits
      var bytes = bytes
      if bits >> 35 & 3 == 0 {
        if let fixedModRM { bytes.append(fixedModRM) }
        if bytes.isEmpty, bits & X86_64.InstructionForm.prefix9B != 0 {
          // WAIT alone is an instruction.
          (bytes, bits) = ([0x9b], bits & ~X86_64.InstructionForm.prefix9B)
        }
        guard (1...4).contains(bytes.count) else { throw Malformed("an opcode has one to four bytes") }
        for (index, byte) in bytes.enumerated() { bits |= UInt64(byte) << (UInt64(index) * 8) }
        bits |= UInt64(bytes.count) << 32
      } else {
        guard bytes.count == 1 else { throw Malformed("VEX, XOP and EVEX are followed by one opcode byte") }
        bits |= UInt64(bytes[0]) | UInt64(fixedModRM ?? 0) << 24
      }
      if fixedModRM != nil { bits |= 3 << 45 }
      return X86_64.InstructionForm(bits: bits | UInt64(immediateCount) << 51)
    }
  }

  private func read(_ token: Token, into reader: inout EncodingReader, row: inout X86_64.InstructionRow)
    throws(Malformed)
  {
    typealias Form = X86_64.InstructionForm
    let isFirst = reader.bytes.isEmpty
    switch key(token) {
    case Self.key("NP"): row.properties.insert(.noPrefix)
    case Self.key("66") where isFirst && reader.bits >> 35 & 3 == 0: reader.bits |= Form.prefix66
    case Self.key("F2") where isFirst && reader.bits >> 35 & 3 == 0: reader.bits |= Form.prefixF2
    case Self.key("F3") where isFirst && reader.bits >> 35 & 3 == 0: reader.bits |= Form.prefixF3
    case Self.key("67") where isFirst && reader.bits >> 35 & 3 == 0: reader.bits |= Form.prefix67
    case Self.key("9B") where isFirst && reader.bits >> 35 & 3 == 0: reader.bits |= Form.prefix9B
    case Self.key("REX.W"): reader.bits |= Form.wide
    case Self.key("/r"):
      reader.bits |= 1 << 45
      reader.hasModRM = true
    case Self.key("ib"), Self.key("cb"): reader.immediateCount += 1
    case Self.key("/is4"): if reader.immediateCount == 0 { reader.immediateCount = 1 }
    case Self.key("iw"), Self.key("cw"): reader.immediateCount += 2
    case Self.key("id"), Self.key("cd"): reader.immediateCount += 4
    case Self.key("io"), Self.key("mo"): reader.immediateCount += 8
    default: try readOther(token, into: &reader, row: &row)
    }
  }

  private func readOther(_ token: Token, into reader: inout EncodingReader, row: inout X86_64.InstructionRow)
    throws(Malformed)
  {
    if text[token.start] == UInt8(ascii: "/"),
      let digit = number(Token(start: token.start + 1, end: token.end), radix: 8), digit < 8
    {
      reader.bits |= 2 << 45 | digit << 47
      reader.hasModRM = true
      return
    }
    var rest = token
    let head = split(&rest, at: UInt8(ascii: "."))
    if !rest.isEmpty { return try readVectorPrefix(token, head: head, rest: rest, into: &reader, row: &row) }
    var byteToken = token
    let digits = split(&byteToken, at: UInt8(ascii: "+"))
    guard digits.end - digits.start == 2, let byte = number(digits, radix: 16) else {
      throw Malformed("unknown encoding '\(string(token))'")
    }
    if !byteToken.isEmpty {
      switch key(byteToken) {
      case Self.key("r"), Self.key("i"): reader.bits |= X86_64.InstructionForm.plusRegister
      case Self.key("cc"): break
      default: throw Malformed("unknown encoding '\(string(token))'")
      }
    }
    try append(UInt8(byte), to: &reader)
  }

  private func append(_ byte: UInt8, to reader: inout EncodingReader) throws(Malformed) {
    if reader.hasModRM {
      guard reader.immediateCount == 0, reader.bits & X86_64.InstructionForm.trailingByte == 0 else {
        throw Malformed("one fixed byte may follow ModRM, in place of an immediate")
      }
      reader.bits |= X86_64.InstructionForm.trailingByte | UInt64(byte) << 56
      return
    }
    let isEscape =
      reader.bits >> 35 & 3 == 0
      && (reader.bytes.isEmpty ? byte == 0x0f : reader.bytes == [0x0f] && (byte == 0x38 || byte == 0x3a))
    let hasOpcode = !reader.bytes.isEmpty && !Self.isEscape(reader.bytes)
    if hasOpcode, !isEscape {
      guard reader.fixedModRM == nil else { throw Malformed("two bytes after the opcode") }
      reader.fixedModRM = byte
    } else {
      reader.bytes.append(byte)
    }
  }

  private static func isEscape(_ bytes: [UInt8]) -> Bool {
    bytes == [0x0f] || bytes == [0x0f, 0x38] || bytes == [0x0f, 0x3a]
  }

  /// `VEX.128.66.0F38.W0` and its like.
  private func readVectorPrefix(
    _ token: Token, head: Token, rest: Token, into reader: inout EncodingReader, row: inout X86_64.InstructionRow
  ) throws(Malformed) {
    switch key(head) {
    case Self.key("VEX"): reader.bits |= 1 << 35
    case Self.key("XOP"): reader.bits |= 2 << 35
    case Self.key("EVEX"): reader.bits |= 3 << 35
    default: throw Malformed("unknown encoding '\(string(token))'")
    }
    var rest = rest
    while !rest.isEmpty {
      let part = split(&rest, at: UInt8(ascii: "."))
      guard let meaning = Self.prefixParts[key(part)] else {
        throw Malformed("unknown part '\(string(part))' of '\(string(token))'")
      }
      reader.bits |= meaning.bits
      row.properties.formUnion(meaning.properties)
    }
  }

  private static let prefixParts: [UInt64: (bits: UInt64, properties: X86_64.InstructionRow.Properties)] = {
    var parts: [UInt64: (bits: UInt64, properties: X86_64.InstructionRow.Properties)] = [:]
    for length in ["128", "LZ", "L0", "NP", "W0", "NDS", "NDD", "DDS"] { parts[key(length)] = (0, []) }
    for length in ["256", "L1"] { parts[key(length)] = (1 << 37, []) }
    parts[key("512")] = (2 << 37, [])
    for length in ["LIG", "LLIG"] { parts[key(length)] = (0, .ignoresLength) }
    parts[key("66")] = (1 << 16, [])
    parts[key("F3")] = (2 << 16, [])
    parts[key("F2")] = (3 << 16, [])
    for (map, number) in [("0F", 1), ("0F38", 2), ("0F3A", 3), ("MAP8", 8), ("MAP9", 9), ("MAPA", 10)] {
      parts[key(map)] = (UInt64(number) << 8, [])
    }
    for map in 1...7 { parts[key("MAP\(map)")] = (UInt64(map) << 8, []) }
    parts[key("W1")] = (X86_64.InstructionForm.wide | 1 << 23, [])
    parts[key("WIG")] = (0, .ignoresWide)
    return parts
  }()

  /// A number of up to eight digits.
  func number(_ token: Token, radix: UInt64) -> UInt64? {
    guard !token.isEmpty, token.end - token.start <= 8 else { return nil }
    var value: UInt64 = 0
    for byte in text[token.start..<token.end] {
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
