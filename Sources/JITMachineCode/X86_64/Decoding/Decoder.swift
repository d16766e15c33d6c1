extension X86_64 {
  /// Reads instructions from bytes.
  ///
  /// It is total: any bytes give instructions, or "(bad)" of one byte, and it never looks beyond the end. It reads what
  /// processors execute: where Intel's and AMD's differ (66 before a near branch), as Intel's do.
  struct Decoder: ~Escapable {
    let bytes: Span<UInt8>
    private(set) var position: Int

    /// Legacy prefixes as found.
    var has66 = false, has67 = false, hasLock = false
    /// The last of F2 and F3, or 0.
    var repeatPrefix: UInt8 = 0
    /// F2, F3 or 66 stands directly before an escape byte or REX, where LLVM does not print it.
    var hidesRepeat = false
    /// LOCK and the hints are instructions of their own where LLVM prints them so.
    private var partsPrefixes = true
    var segment: UInt8?
    var rex: UInt8 = 0
    /// VEX, XOP and EVEX fields; vvvv has five bits.
    var vvvv: UInt8 = 0
    var length: UInt8 = 0
    var pp: UInt8 = 0
    var aaa: UInt8 = 0
    var z = false
    var b = false
    /// Bit 4 of registers' numbers: in ModRM.reg, and of a vector in ModRM.rm; of base (or a general register in
    /// ModRM.rm) and index.
    var highReg: UInt8 = 0
    var highRM: UInt8 = 0
    var highBase: UInt8 = 0
    var highIndex: UInt8 = 0
    var hasREX2 = false
    /// The last byte of EVEX.
    var fields: UInt8 = 0
    var encoding = InstructionForm.Encoding.legacy
    var map: UInt8 = 0
    var opcode: UInt8 = 0
    var modRM: UInt8?

    struct Bad: Error {}

    @_lifetime(copy bytes)
    init(bytes: Span<UInt8>, position: Int) {
      self.bytes = bytes
      self.position = position
    }

    /// The instruction at a position, which must be inside the bytes.
    static func decode(_ bytes: Span<UInt8>, at position: Int) -> Instruction {
      var decoder = Decoder(bytes: bytes, position: position)
      do {
        var instruction = try decoder.instruction()
        instruction.length = decoder.position - position
        return instruction
      } catch {
        return Instruction(row: nil, mnemonic: "(bad)", length: 1)
      }
    }

    mutating func next() throws(Bad) -> UInt8 {
      guard position < bytes.count else { throw Bad() }
      defer { position += 1 }
      return bytes[position]
    }

    func peek(_ offset: Int = 0) -> UInt8? { position + offset < bytes.count ? bytes[position + offset] : nil }

    /// `count` bytes, little-endian, sign-extended.
    mutating func value(_ count: Int) throws(Bad) -> Int64 {
      guard count <= bytes.count - position else { throw Bad() }
      var value: UInt64 = 0
      for offset in 0..<count { value |= UInt64(bytes[position + offset]) << UInt64(offset * 8) }
      position += count
      let unused = UInt64(64 - count * 8)
      return count == 0 ? 0 : Int64(bitPattern: value << unused) >> Int64(unused)
    }

    private mutating func instruction() throws(Bad) -> Instruction {
      let start = position
      if let lone = try readPrefixes() {
        // It stands before an instruction that may have it.
        var whole = Decoder(bytes: bytes, position: start)
        whole.partsPrefixes = false
        _ = try whole.instruction()
        return lone
      }
      try readOpcode()
      guard let row = try selectRow() else { throw Bad() }
      let instruction = try instruction(row)
      guard position - start <= X86_64.longestInstruction else { throw Bad() }
      return instruction
    }

    private func lonePrefix(_ mnemonic: String) -> Instruction {
      var instruction = Instruction(row: nil, mnemonic: mnemonic)
      if hasLock { instruction.prefixes.insert(.lock) }
      if repeatPrefix != 0 { instruction.prefixes.insert(repeatPrefix == 0xf2 ? .repne : .rep) }
      if has67 { instruction.prefixes.insert(.addr32) }
      return instruction
    }

    /// The prefixes in front of the opcode; a LOCK or hint that LLVM prints as an instruction of its own is returned.
    private mutating func readPrefixes() throws(Bad) -> Instruction? {
      let start = position
      while let byte = peek() {
        if partsPrefixes, let mnemonic = loneMnemonic(byte, isFirst: position == start) {
          position += 1
          return lonePrefix(mnemonic)
        }
        let isBeforeOpcode = peek(1).map { $0 == 0x0f || $0 & 0xf0 == 0x40 || $0 == 0xd5 } ?? false
        switch byte {
        case 0xf0: hasLock = true
        case 0xf2, 0xf3:
          repeatPrefix = byte
          if isBeforeOpcode || peek(1) == 0x66 { hidesRepeat = true }
        case 0x26, 0x2e, 0x36, 0x3e: segment = byte >> 3 & 3
        case 0x64, 0x65: segment = byte & 7
        case 0x66:
          has66 = true
          if isBeforeOpcode { hidesRepeat = true }
        case 0x67: has67 = true
        case 0x40...0x4f: break
        default: return nil
        }
        // Only directly before the opcode it is one.
        rex = byte & 0xf0 == 0x40 ? byte : 0
        position += 1
      }
      return nil
    }

    /// The name of a prefix that LLVM prints alone. Behind prefixes that the instruction needs it stays with it.
    private func loneMnemonic(_ prefix: UInt8, isFirst: Bool) -> String? {
      if prefix == 0xf0 { return isFirst ? "lock" : nil }
      guard prefix & 0xfe == 0xf2, !has66, !has67, segment == nil, let following = peek(1) else { return nil }
      let isPause = prefix == 0xf3 && following == 0x90
      if following == 0xf0 || following & 0xfe == 0x86 || following & 0xf8 == 0x90 && !isPause {
        return prefix == 0xf2 ? "xacquire" : "xrelease"
      }
      return prefix == 0xf3 && [0x88, 0x89, 0xc6, 0xc7].contains(following) ? "xrelease" : nil
    }
  }
}

extension X86_64.Decoder {
  private mutating func readOpcode() throws(Bad) {
    let byte = try next()
    switch byte {
    case 0x62:
      try refusePrefixes()
      try readEVEX()
    case 0xc5:
      try refusePrefixes()
      let second = try next()
      encoding = .vex
      map = 1
      rex = 0x40 | (~second >> 5 & 4)
      readVectorFields(second & 0x7f)
    case 0xc4: try readVEX(.vex)
    case 0xd5: return try readREX2()
    case 0x8f where (peek() ?? 0) & 0x38 != 0: try readVEX(.xop)
    case 0x0f:
      opcode = try next()
      map = 1
      switch opcode {
      case 0x38: (map, opcode) = (2, try next())
      case 0x3a: (map, opcode) = (3, try next())
      default: break
      }
      return
    default:
      opcode = byte
      hidesRepeat = false
      return
    }
    opcode = try next()
  }

  /// REX2, and the opcode behind it: the map is a bit of the prefix.
  private mutating func readREX2() throws(Bad) {
    guard rex == 0 else { throw Bad() }
    let payload = try next()
    hasREX2 = true
    rex = 0x40 | payload & 15
    highReg = (payload & 0x40) >> 2
    highIndex = (payload & 0x20) >> 1
    highBase = payload & 0x10
    map = payload >> 7
    opcode = try next()
    if map == 0 { hidesRepeat = false }
  }

  /// VEX, XOP and EVEX hold what these prefixes would say.
  private func refusePrefixes() throws(Bad) {
    if has66 || hasLock || repeatPrefix != 0 || rex != 0 { throw Bad() }
  }

  private mutating func readVEX(_ encoding: X86_64.InstructionForm.Encoding) throws(Bad) {
    try refusePrefixes()
    let first = try next()
    let second = try next()
    self.encoding = encoding
    map = first & 31
    guard map < 16 else { throw Bad() }
    rex = 0x40 | (~first >> 5 & 7) | (second >> 4 & 8)
    readVectorFields(second & 0x7f)
  }

  private mutating func readVectorFields(_ byte: UInt8) {
    vvvv = ~byte >> 3 & 15
    length = byte >> 2 & 1
    pp = byte & 3
  }

  private mutating func readEVEX() throws(Bad) {
    let first = try next()
    let second = try next()
    let third = try next()
    encoding = .evex
    map = first & 7
    highBase = (first & 8) << 1
    highIndex = (~second & 4) << 2
    fields = third
    rex = 0x40 | (~first >> 5 & 7) | (second >> 4 & 8)
    highReg = ~first & 0x10
    highRM = (~first >> 6 & 1) << 4
    vvvv = (~second >> 3 & 15) | (~third << 1 & 16)
    pp = second & 3
    length = third >> 5 & 3
    aaa = third & 7
    z = third & 0x80 != 0
    b = third & 0x10 != 0
  }

  /// The row that the prefixes, opcode and ModRM mean.
  private mutating func selectRow() throws(Bad) -> X86_64.DecodingIndex.Candidate? {
    let candidates = X86_64.DecodingIndex.shared.candidates(encoding: encoding, map: map, opcode: opcode)
    guard let first = candidates.first else { return nil }
    var next = peek()
    if candidates.contains(where: \.hasModRM), next == nil {
      guard !first.hasModRM else { throw Bad() }
      next = 0
    }
    let modRM = next ?? 0
    return candidates.first { matches($0, modRM: modRM) }
  }

  private func matches(_ candidate: X86_64.DecodingIndex.Candidate, modRM: UInt8) -> Bool {
    // 90 is NOP (and PAUSE), unless REX.B makes it an exchange with R8.
    if opcode == 0x90, encoding == .legacy, map == 0, candidate.hasPlusRegister != (rex & 1 | highBase != 0) {
      return false
    }
    guard encoding == .legacy ? matchesLegacy(candidate) : matchesVector(candidate, modRM: modRM) else { return false }
    guard candidate.hasModRM else { return true }
    guard modRM & candidate.modRMMask == candidate.modRM else { return false }
    if candidate.hasBounds, !matchesBounds(candidate, modRM: modRM) { return false }
    return modRM >= 0xc0 || candidate.ignoresMode ? candidate.allowsRegister : candidate.allowsMemory
  }

  /// The row that ends in a fixed byte (3DNow!, which has its opcode there).
  func candidate(withTrailing byte: UInt8) throws(Bad) -> X86_64.DecodingIndex.Candidate {
    let candidates = X86_64.DecodingIndex.shared.candidates(encoding: encoding, map: map, opcode: opcode)
    for candidate in candidates {
      let form = InstructionTable.shared.rows[Int(candidate.row)].form
      if form.hasTrailingByte, form.trailing == byte, matches(candidate, modRM: modRM ?? 0) { return candidate }
    }
    throw Bad()
  }

  /// Whether prefixes and W are a row's. The last of F2 and F3 outranks 66 where either is part of an opcode; a prefix
  /// that is part of no row of the opcode is ignored, unless the rows say `NP`.
  private func matchesLegacy(_ candidate: X86_64.DecodingIndex.Candidate) -> Bool {
    let repeats = map == 0 && opcode != 0x90 ? 0 : repeatPrefix
    if candidate.needsF2, repeats != 0xf2 { return false }
    if candidate.needsF3, repeats != 0xf3 { return false }
    if candidate.needs66 {
      guard has66 else { return false }
      // REX.W outweighs a 66 that is only the operand size.
      if candidate.isSize, rex & 8 != 0 { return false }
      if !candidate.isSize, repeats != 0, !candidate.needsF2, !candidate.needsF3 { return false }
    }
    if hasREX2 ? !candidate.allowsREX2 : candidate.needsREX2 { return false }
    if candidate.forbidsRepeats, repeats != 0 { return false }
    if candidate.forbidsPrefixes, repeatPrefix != 0 || has66 && !candidate.needs66 { return false }
    if has67 ? candidate.forbids67 : candidate.needs67 { return false }
    return candidate.wide == 2 || candidate.wide == rex >> 3 & 1
  }

  /// Whether registers are BND0 to BND3 and the address is not relative to RIP: else these opcodes are NOPs.
  private func matchesBounds(_ candidate: X86_64.DecodingIndex.Candidate, modRM: UInt8) -> Bool {
    if modRM & 0x20 != 0 || rex & 4 != 0 || highReg != 0 { return false }
    guard modRM >= 0xc0 else { return !(candidate.forbidsRelative && modRM & 0xc7 == 5) }
    return !candidate.hasBoundInRM || modRM & 4 == 0 && rex & 1 == 0 && highBase == 0
  }

  private func matchesVector(_ candidate: X86_64.DecodingIndex.Candidate, modRM: UInt8) -> Bool {
    guard candidate.wide == 2 || candidate.wide == rex >> 3 & 1 else { return false }
    guard candidate.pp == pp || candidate.ignores66 && pp == 1 else { return false }
    // X4 without an index is reserved for something else.
    if encoding == .evex, highIndex != 0, modRM >= 0xc0 { return false }
    if candidate.isPromoted { return matchesPromoted(candidate) }
    guard candidate.usesVVVV || vvvv & (candidate.hasVectorIndex ? 15 : 31) == 0 else { return false }
    guard encoding == .evex else { return candidate.length == 3 || candidate.length == length }
    if aaa != 0, !candidate.hasMask { return false }
    if z, !candidate.hasZeroing || candidate.zeroesRegisterOnly && modRM < 0xc0 { return false }
    if b, modRM >= 0xc0 {
      guard candidate.length >= 2 else { return false }
      return candidate.hasRounding || candidate.suppressesExceptions || candidate.ignoresRounding
    }
    if b, !candidate.hasBroadcast { return false }
    // Length 3 is reserved, also where length is ignored.
    return length < 3 && (candidate.length == 3 || candidate.length == length)
  }

  /// Whether the fields that APX has in EVEX are a row's: where others have zeroing, length, broadcast and mask.
  private func matchesPromoted(_ candidate: X86_64.DecodingIndex.Candidate) -> Bool {
    guard !z, length == 0, b == candidate.hasNewDestination, has67 || !candidate.needs67 else { return false }
    if candidate.isConditional { return true }
    guard candidate.usesVVVV || vvvv == 0 else { return false }
    return aaa & candidate.flagsMask == candidate.flags
  }
}
