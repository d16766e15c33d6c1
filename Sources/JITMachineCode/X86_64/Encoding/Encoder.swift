extension X86_64 {
  /// Writes one instruction's bytes. The only place that knows how a form and its operands' numbers become bytes.
  ///
  /// Everything is a function from a cursor to the cursor after it. The caller guarantees ``room`` bytes at the cursor:
  /// stores are whole words, and more is written than advanced over.
  ///
  /// A register's *code* is its number, and for 8-bit registers two flags: SPL, BPL, SIL and DIL have ``needsREX``, AH,
  /// CH, DH and BH have ``forbidsREX``.
  @frozen @usableFromInline enum Encoder {}
}

extension X86_64.Encoder {
  /// More than any instruction's stores touch: 15 bytes and a word beyond, twice.
  @inlinable static var room: Int { 40 }
  @inlinable static var needsREX: UInt8 { 0x80 }
  @inlinable static var forbidsREX: UInt8 { 0x40 }

  /// Prefixes beside those of the form, and what EVEX holds beside register numbers.
  ///
  /// | bits | meaning |
  /// |---|---|
  /// | 0–2 | mask register |
  /// | 3 | zeroing |
  /// | 4 | rounding or suppressed exceptions (EVEX.b in the register form) |
  /// | 5–6 | rounding mode |
  /// | 7 | EVEX and VEX: the three-byte or EVEX form is wanted |
  ///
  /// Of promoted instructions bit 2 is NF: flags are not written.
  @frozen @usableFromInline struct Extras {
    @usableFromInline var bits: UInt8
    @inlinable @inline(__always) init(bits: UInt8) { self.bits = bits }
  }

  /// An instruction whose ModRM.rm, if it has ModRM, is a register.
  ///
  /// - Parameters:
  ///   - form: What to encode.
  ///   - reg: The code of the register in ModRM.reg.
  ///   - rm: The code of the register in ModRM.rm or in the opcode.
  ///   - vvvv: The number of the register in VEX.vvvv.
  ///   - immediate: The bytes that follow.
  @inline(__always)
  static func encode(
    _ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, vvvv: UInt8, extras: Extras, immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if form.encodingBits == 0 { return unsafe encodeLegacy(form, reg: reg, rm: rm, immediate: immediate, at: start) }
    return unsafe encodeVector(
      form, reg: reg, rm: rm, vvvv: vvvv, extras: extras, immediate: immediate, at: start)
  }

  /// ``encode(_:reg:rm:vvvv:extras:immediate:at:)`` with VEX, XOP or EVEX. By itself, so that the other path saves no
  /// registers for it.
  @inline(never)
  private static func encodeVector(
    _ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, vvvv: UInt8, extras: Extras, immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var (rm, vvvv) = (rm, vvvv)
    if form.bits & X86_64.InstructionForm.commutes != 0, form.encodingBits == 1, rm > 7, vvvv < 8,
      mayExchange(form, immediate)
    {
      (rm, vvvv) = (vvvv, rm)
    }
    // Bit 4 is in X of a vector register, in B4 of a general one.
    let isGeneral = form.bits & X86_64.InstructionForm.generalRM != 0
    let cursor = unsafe vectorPrefix(
      form, reg: reg, baseBit: rm >> 3 & 1, indexBit: isGeneral ? 0 : rm >> 4 & 1,
      high: isGeneral ? rm >> 1 & 8 : 0, vvvv: vvvv, extras: extras, isBroadcast: false, at: start)
    return unsafe registerTail(form, reg: reg, rm: rm, immediate: immediate, at: cursor)
  }

  /// An instruction whose ModRM.rm is memory.
  @inline(__always)
  static func encode(
    _ form: X86_64.InstructionForm, reg: UInt8, address: X86_64.EncodedAddress, vvvv: UInt8, extras: Extras,
    immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    if form.encodingBits == 0 {
      return unsafe encodeLegacy(form, reg: reg, address: address, immediate: immediate, at: start)
    }
    return unsafe encodeVector(
      form, reg: reg, address: address, vvvv: vvvv, extras: extras, immediate: immediate, at: start)
  }

  /// ``encode(_:reg:address:vvvv:extras:immediate:at:)`` with VEX, XOP or EVEX.
  @inline(never)
  private static func encodeVector(
    _ form: X86_64.InstructionForm, reg: UInt8, address: X86_64.EncodedAddress, vvvv: UInt8, extras: Extras,
    immediate: UInt64, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var cursor = unsafe start
    var address = address
    var vvvv = vvvv
    if address.hasPrefixes { unsafe cursor = addressPrefixes(address, at: cursor) }
    if form.isPromoted, form.hasPrefix67 {
      unsafe cursor.pointee = 0x67
      unsafe cursor += 1
    }
    var high: UInt8 = 0
    if form.encodingBits == 3 {
      address = address.scaled(by: address.isBroadcast ? form.broadcastShift : form.displacementShift)
      high = address.baseHighBit << 3
      if form.hasVectorIndex {
        vvvv |= address.indexHighBit << 4
      } else {
        high |= address.indexHighBit << 2
      }
    }
    unsafe cursor = vectorPrefix(
      form, reg: reg, baseBit: address.baseBit, indexBit: address.indexBit, high: high, vvvv: vvvv, extras: extras,
      isBroadcast: address.isBroadcast, at: cursor)
    return unsafe memoryTail(form, reg: reg, address: address, immediate: immediate, at: cursor)
  }

  /// ``encode(_:reg:rm:vvvv:extras:immediate:at:)`` without VEX: the path of most instructions.
  @inline(__always)
  static func encodeLegacy(
    _ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: UInt64, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var cursor = unsafe legacyPrefixes(form, at: start)
    let rex = (reg >> 1 & 4) | (rm >> 3 & 1)
    unsafe cursor = opcode(form, rex: rex, force: (reg | rm) & needsREX, plus: rm, at: cursor)
    return unsafe registerTail(form, reg: reg, rm: rm, immediate: immediate, at: cursor)
  }

  /// ``encode(_:reg:address:vvvv:extras:immediate:at:)`` without VEX.
  @inline(__always)
  static func encodeLegacy(
    _ form: X86_64.InstructionForm, reg: UInt8, address: X86_64.EncodedAddress, immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var (form, cursor) = unsafe leadingPrefixes(form, address, at: start)
    unsafe cursor = legacyPrefixes(form, at: cursor)
    let rex = (reg >> 1 & 4) | address.indexBit << 1 | address.baseBit
    unsafe cursor = opcode(form, rex: rex, force: reg & needsREX, plus: 0, at: cursor)
    return unsafe memoryTail(form, reg: reg, address: address, immediate: immediate, at: cursor)
  }

  /// What an address wants in front, and the form without what is written by this.
  @inline(__always)
  static func leadingPrefixes(
    _ form: X86_64.InstructionForm, _ address: X86_64.EncodedAddress, at start: UnsafeMutablePointer<UInt8>
  ) -> (X86_64.InstructionForm, UnsafeMutablePointer<UInt8>) {
    var cursor = unsafe start
    var form = form
    if address.hasPrefixes {
      if form.bits & X86_64.InstructionForm.prefix9B != 0 {
        // WAIT is an instruction of its own, before all prefixes.
        unsafe cursor.pointee = 0x9b
        unsafe cursor += 1
        form = .init(bits: form.bits & ~X86_64.InstructionForm.prefix9B)
      }
      unsafe cursor = addressPrefixes(address, at: cursor)
    }
    return unsafe (form, cursor)
  }

  /// ModRM if there is one, then what follows it.
  @inline(__always)
  static func registerTail(
    _ form: X86_64.InstructionForm, reg: UInt8, rm: UInt8, immediate: UInt64, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    // Safe: the caller left room for a word beyond the instruction. A form has a digit or a register in reg, never
    // both.
    unsafe start.pointee = 0xc0 | ((form.digit | reg) & 7) << 3 | (rm & 7)
    // ModRM kinds 1 and 2 have the byte, 0 and 3 do not.
    let cursor = unsafe start + Int(truncatingIfNeeded: (form.bits >> 45 ^ form.bits >> 46) & 1)
    return unsafe tail(form, immediate: immediate, at: cursor)
  }

  /// ModRM, SIB and displacement, then what follows them.
  @inline(__always)
  static func memoryTail(
    _ form: X86_64.InstructionForm, reg: UInt8, address: X86_64.EncodedAddress, immediate: UInt64,
    at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let field = UInt64(((form.digit | reg) & 7) << 3)
    // Safe: the caller left room for a word beyond the instruction.
    unsafe UnsafeMutableRawPointer(start).storeBytes(of: address.bits | field, as: UInt64.self)
    return unsafe tail(form, immediate: immediate, at: start + address.count)
  }

  /// A comparison is symmetric if its predicate's low two bits are 0 or 3 (equal, unordered and their opposites).
  static func mayExchange(_ form: X86_64.InstructionForm, _ immediate: UInt64) -> Bool {
    form.immediateCount == 0 || immediate & 3 == 0 || immediate & 3 == 3
  }

  /// Segment override, then address size.
  @inline(__always)
  static func addressPrefixes(_ address: X86_64.EncodedAddress, at start: UnsafeMutablePointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    var cursor = unsafe start
    if address.segmentCode != 0 {
      unsafe cursor.pointee = segmentPrefix(address.segmentCode - 1)
      unsafe cursor += 1
    }
    unsafe cursor.pointee = 0x67
    return unsafe cursor + (address.isAddress32 ? 1 : 0)
  }

  /// The prefix of ES, CS, SS, DS, FS, GS, numbered 0 to 5.
  static func segmentPrefix(_ segment: UInt8) -> UInt8 {
    segment < 4 ? 0x26 | segment << 3 : 0x60 | segment
  }

  /// The form's own prefixes: WAIT, address size, operand size, F2 and F3.
  @inline(__always)
  static func legacyPrefixes(_ form: X86_64.InstructionForm, at start: UnsafeMutablePointer<UInt8>)
    -> UnsafeMutablePointer<UInt8>
  {
    var cursor = unsafe start
    let bits = form.bits
    guard bits & (0x1f << 40) != 0 else { return unsafe cursor }
    unsafe cursor.pointee = 0x9b
    unsafe cursor += Int(truncatingIfNeeded: bits >> 44 & 1)
    unsafe cursor.pointee = 0x67
    unsafe cursor += Int(truncatingIfNeeded: bits >> 43 & 1)
    unsafe cursor.pointee = 0x66
    unsafe cursor += Int(truncatingIfNeeded: bits >> 40 & 1)
    unsafe cursor.pointee = 0xf2
    unsafe cursor += Int(truncatingIfNeeded: bits >> 41 & 1)
    unsafe cursor.pointee = 0xf3
    unsafe cursor += Int(truncatingIfNeeded: bits >> 42 & 1)
    return unsafe cursor
  }

  /// REX, if needed, and the opcode bytes.
  @inline(__always)
  static func opcode(
    _ form: X86_64.InstructionForm, rex: UInt8, force: UInt8, plus: UInt8, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var cursor = unsafe start
    let bits = rex | (form.isWide ? 8 : 0)
    unsafe cursor.pointee = 0x40 | bits
    unsafe cursor += bits | force != 0 ? 1 : 0
    let low = form.hasPlusRegister ? UInt32(plus & 7) << (UInt32(truncatingIfNeeded: form.opcodeCount - 1) &* 8) : 0
    // Safe: the caller left room for a word beyond the instruction.
    unsafe UnsafeMutableRawPointer(cursor).storeBytes(of: form.opcodeBytes &+ low, as: UInt32.self)
    return unsafe cursor + form.opcodeCount
  }

  /// A fixed byte, then the immediate.
  @inline(__always)
  static func tail(
    _ form: X86_64.InstructionForm, immediate: UInt64, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    guard form.bits & X86_64.InstructionForm.hasTail != 0 else { return unsafe start }
    var cursor = unsafe start
    unsafe cursor.pointee = form.trailing
    unsafe cursor += form.hasTrailingByte ? 1 : 0
    // Safe: the caller left room for a word beyond the instruction.
    unsafe UnsafeMutableRawPointer(cursor).storeBytes(of: immediate, as: UInt64.self)
    return unsafe cursor + form.immediateCount
  }

  /// The last byte of EVEX as APX has it: ND, V', NF; or ND and a condition.
  private static func promotedFields(_ form: X86_64.InstructionForm, vvvv: UInt8, extras: Extras) -> UInt8 {
    let newDestination: UInt8 = form.bits & X86_64.InstructionForm.newDestination != 0 ? 0x10 : 0
    if form.bits & X86_64.InstructionForm.conditional != 0 { return newDestination | form.fixedModRM & 15 }
    let fixedNF: UInt8 = form.bits & X86_64.InstructionForm.fixedNF != 0 ? 4 : 0
    return newDestination | ((vvvv >> 4 & 1) ^ 1) << 3 | extras.bits & 4 | fixedNF
  }

  /// VEX, XOP or EVEX with the opcode, and a fixed ModRM byte if there is one. `high` has APX's bits where EVEX has
  /// them: B4 in bit 3, X4 in bit 2.
  static func vectorPrefix(
    _ form: X86_64.InstructionForm, reg: UInt8, baseBit: UInt8, indexBit: UInt8, high: UInt8, vvvv: UInt8,
    extras: Extras, isBroadcast: Bool, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    var cursor = unsafe start
    let bits = form.bits
    let map = UInt8(truncatingIfNeeded: bits >> 8)
    let wideAndPrefix = UInt8(truncatingIfNeeded: bits >> 16)
    let inverted = (reg >> 3 & 1) << 7 | indexBit << 6 | baseBit << 5
    switch form.encodingBits {
    case 3:
      let rounds = extras.bits & 0x10 != 0
      let length = rounds ? extras.bits >> 5 & 3 : form.lengthBits
      let b: UInt8 = rounds || isBroadcast ? 0x10 : 0
      unsafe cursor[0] = 0x62
      unsafe cursor[1] = (inverted | (reg >> 4 & 1) << 4) ^ 0xf0 | high & 8 | map
      unsafe cursor[2] = wideAndPrefix | (high & 4 ^ 4) | (~vvvv & 15) << 3
      unsafe cursor[3] =
        form.isPromoted
        ? promotedFields(form, vvvv: vvvv, extras: extras)
        : (extras.bits & 8) << 4 | length << 5 | b | ((vvvv >> 4 & 1) ^ 1) << 3 | extras.bits & 7
      unsafe cursor += 4
    case 1 where map == 1 && wideAndPrefix & 0x80 == 0 && (indexBit | baseBit) == 0 && extras.bits & 0x80 == 0:
      unsafe cursor[0] = 0xc5
      unsafe cursor[1] = (reg & 8) << 4 ^ 0x80 | (~vvvv & 15) << 3 | form.lengthBits << 2 | wideAndPrefix & 3
      unsafe cursor += 2
    default:
      unsafe cursor[0] = form.encodingBits == 1 ? 0xc4 : 0x8f
      unsafe cursor[1] = inverted ^ 0xe0 | map
      unsafe cursor[2] = wideAndPrefix | (~vvvv & 15) << 3 | form.lengthBits << 2
      unsafe cursor += 3
    }
    unsafe cursor[0] = UInt8(truncatingIfNeeded: bits)
    unsafe cursor[1] = UInt8(truncatingIfNeeded: bits >> 24)
    return unsafe cursor + (form.modRMBits == 3 ? 2 : 1)
  }
}
