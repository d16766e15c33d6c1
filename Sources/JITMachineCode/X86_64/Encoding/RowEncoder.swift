extension X86_64 {
  /// One instruction's bytes, and where its variable parts are.
  public struct EncodedInstruction: Hashable, Sendable {
    public var bytes: [UInt8]
    /// The offset of the address's 32-bit displacement, or of a branch displacement or absolute address; nil without
    /// one.
    public var displacementOffset: Int?
    /// How many bytes the displacement at ``displacementOffset`` has: 1, 2, 4 or 8.
    public var displacementCount = 0
    /// The offset of the first immediate; nil without one.
    public var immediateOffset: Int?
    /// How many bytes of immediate there are.
    public var immediateCount = 0
    /// An index into the table's rows.
    var row = 0
  }

  /// Why an instruction could not be encoded.
  public enum EncodingError: Error, Hashable {
    /// No instruction has this name.
    case unknownMnemonic(String)
    /// The instruction exists, but not with these operands.
    case noSuchForm(mnemonic: String, operands: String, forms: [String])
    /// The size of a memory operand could be one of several: write `dword ptr` or the like.
    case ambiguousSize(mnemonic: String, operands: String)
    /// The operands exist, but a prefix, mask or rounding is not allowed with them.
    case notAllowed(what: String, mnemonic: String, operands: String)
    /// Prefixes, address and immediate are longer together than the 15 bytes that processors take.
    case tooLong(mnemonic: String, operands: String, length: Int)
  }

  /// Checks operands against one row, and encodes them.
  struct RowEncoder {
    let row: InstructionRow
    let number: Int
    let instruction: Instruction
    /// The width of branch displacement that is wanted, in bits, or 0 for any that fits.
    let branchWidth: Int

    private var reg: UInt8 = 0
    private var rm: UInt8 = 0
    private var vvvv: UInt8 = 0
    private var address: EncodedAddress?
    private var immediate: UInt64 = 0
    private var immediateShift: UInt64 = 0
    private var segmentOfString: UInt8?
    private var hasShortAddress = false
    private var isBranch = false
    private var isAbsolute = false

    /// Why a row does not take the operands. The later a case, the closer the row was.
    enum Mismatch: Error, Comparable {
      case operands
      case notAllowed(String)
    }

    init(row: InstructionRow, number: Int, instruction: Instruction, branchWidth: Int) {
      self.row = row
      self.number = number
      self.instruction = instruction
      self.branchWidth = branchWidth
    }

    /// The bytes, or why these operands are not this row's.
    mutating func encode() throws(Mismatch) -> EncodedInstruction {
      guard row.operands.count == instruction.operands.count else { throw .operands }
      if row.properties.contains(.vexOnRequest), instruction.prefixes.isDisjoint(with: [.vex, .vex3]) {
        throw .operands
      }
      if row.properties.contains(.evexOnRequest), instruction.prefixes.isDisjoint(with: [.evex, .noFlags]) {
        throw .operands
      }
      for (pattern, operand) in zip(row.operands, instruction.operands) { try place(operand, pattern) }
      let extras = try extras()
      let placed = PlacedOperands(
        reg: reg, rm: rm, vvvv: vvvv, index: address?.index, isMemory: address != nil,
        isRelative: address?.isRelative == true, mask: instruction.mask, zeroing: instruction.zeroing)
      if let objection = row.objection(to: placed) { throw .notAllowed(objection) }
      try checkPrefixes()
      try placeDefaultFlags()
      return write(extras)
    }

    /// The default flags of CCMP and CTEST are in vvvv, not inverted.
    private mutating func placeDefaultFlags() throws(Mismatch) {
      guard row.properties.contains(.conditional) else {
        guard instruction.defaultFlags == nil else { throw .notAllowed(instruction.defaultFlags!.text) }
        return
      }
      guard let flags = instruction.defaultFlags else { throw .notAllowed("leaving out the default flags {dfv=…}") }
      vvvv = ~flags.rawValue & 15
    }

    private mutating func place(_ operand: Operand, _ pattern: OperandPattern) throws(Mismatch) {
      switch (operand, pattern.kind) {
      case (.immediate(let value), .constant): guard value == Int64(pattern.number) else { throw .operands }
      case (.immediate(let value), .signedImmediate), (.immediate(let value), .unsignedImmediate):
        try place(immediate: value, pattern)
      case (.relative(let value), .relative):
        guard branchWidth == 0 || branchWidth == Int(pattern.bits), Self.fits(value, bits: Int(pattern.bits)) else {
          throw .operands
        }
        isBranch = true
        appendImmediate(UInt64(bitPattern: value), bits: UInt64(pattern.bits))
      case (.register(let register), .fixedRegister):
        guard register == Register(pattern.registers!, pattern.number) else { throw .operands }
      case (.register(let register), .registerOrMemory): try place(register: register, pattern)
      case (.memory(let memory), .registerOrMemory): try place(memory: memory, pattern)
      default: throw .operands
      }
    }

    static func fits(_ value: Int64, bits: Int) -> Bool {
      bits >= 64 || value >= -(1 << Int64(bits - 1)) && value < 1 << Int64(bits - 1)
    }

    private mutating func place(immediate value: Int64, _ pattern: OperandPattern) throws(Mismatch) {
      let bits = Int64(pattern.bits)
      if pattern.slots.contains(.immediate), row.operands.contains(where: { $0.slots.contains(.is4) }) {
        guard (0..<16).contains(value) else { throw .operands }
        immediate |= UInt64(value)
        return
      }
      if pattern.kind == .unsignedImmediate {
        guard bits >= 64 || value >= -(1 << (bits - 1)) && value < 1 << bits else { throw .operands }
      } else {
        let width = Int64(pattern.extendedBits)
        var value = value
        // `add ax, 0xffff` is `add ax, -1`.
        if width < 64, value >= 1 << (width - 1), value < 1 << width { value -= 1 << width }
        guard Self.fits(value, bits: Int(bits)) else { throw .operands }
      }
      appendImmediate(UInt64(bitPattern: value), bits: UInt64(bits))
    }

    private mutating func appendImmediate(_ value: UInt64, bits: UInt64) {
      immediate |= (bits < 64 ? value & (1 << bits - 1) : value) << immediateShift
      immediateShift += bits
    }

    private mutating func place(register: Register, _ pattern: OperandPattern) throws(Mismatch) {
      var code = register.number
      switch (register.registerClass, pattern.registers) {
      case (.general8High, .general8): code |= Encoder.forbidsREX
      case (.general8, .general8): if (4...7).contains(code) { code |= Encoder.needsREX }
      case (let found, let wanted?): guard found == wanted else { throw .operands }
      default: throw .operands
      }
      let isVector = [.xmm, .ymm, .zmm].contains(register.registerClass)
      guard register.exists else { throw .operands }
      if register.number > 15 { try checkHigh(register, pattern, isVector: isVector) }
      if register.registerClass == .general8High, row.form.encoding != .legacy {
        throw .notAllowed("ah, bh, ch or dh in an EVEX encoding")
      }
      if pattern.decorators.contains(.pair) { code &= ~1 }
      if pattern.slots.contains(.reg) { reg = code }
      if pattern.slots.contains(.rm) || pattern.slots.contains(.opcode) { rm = code }
      if pattern.slots.contains(.vvvv) { vvvv = code & 31 }
      if pattern.slots.contains(.is4) { immediate |= UInt64(code & 15) << 4 }
    }

    /// Registers from 16 on need EVEX, those of general purpose REX2 or EVEX.
    private func checkHigh(_ register: Register, _ pattern: OperandPattern, isVector: Bool) throws(Mismatch) {
      if row.form.encoding == .evex { return }
      guard !isVector else { throw .operands }
      let slots: OperandPattern.Slots =
        row.form.highFields & InstructionForm.highRM != 0 ? [.rm, .opcode] : []
      let isInReg = row.form.highFields & InstructionForm.highReg != 0 && pattern.slots.contains(.reg)
      guard isInReg || !pattern.slots.isDisjoint(with: slots) else { throw .notAllowed(Self.high(register)) }
    }

    private static func high(_ register: Register) -> String {
      "\(register), which needs a REX2 or EVEX encoding,"
    }

    /// A base or index from 16 on needs REX2 or EVEX.
    private func checkHigh(_ memory: MemoryOperand, _ encoded: EncodedAddress, index: RegisterClass?) throws(Mismatch) {
      guard encoded.hasHighRegisters, row.form.encoding != .evex else { return }
      if index != nil, encoded.indexHighBit != 0 { throw .operands }
      guard row.form.encoding != .legacy || row.form.highFields & InstructionForm.highMemory == 0 else { return }
      throw .notAllowed(Self.high(encoded.baseHighBit != 0 ? memory.base! : memory.index!))
    }

    private mutating func place(memory: MemoryOperand, _ pattern: OperandPattern) throws(Mismatch) {
      guard pattern.memory != .none else { throw .operands }
      if memory.broadcast > 0 {
        guard pattern.broadcastBits > 0, memory.broadcast == Int(pattern.bits) / Int(pattern.broadcastBits),
          memory.size == 0 || memory.size == Int(pattern.broadcastBits)
        else { throw .operands }
      } else {
        switch pattern.memory {
        case .unsized, .scaled, .based: break
        default: guard memory.size == 0 || memory.size == Int(pattern.bits) else { throw .operands }
        }
      }
      switch pattern.memory {
      case .stringDestination, .stringSource:
        return try place(string: memory, isSource: pattern.memory == .stringSource)
      case .absolute:
        guard memory.base == nil, memory.index == nil else { throw .operands }
        // With prefix 67 the address would have four bytes.
        if instruction.prefixes.contains(.addr32) { throw .notAllowed("addr32") }
        segmentOfString = memory.segment
        isAbsolute = true
        return appendImmediate(UInt64(bitPattern: memory.displacement), bits: 64)
      default: break
      }
      let index: RegisterClass? =
        switch pattern.memory {
        case .vectorXMM: .xmm
        case .vectorYMM: .ymm
        case .vectorZMM: .zmm
        default: nil
        }
      guard let encoded = memory.encoded(vectorIndex: index, needsSIB: pattern.memory == .scaled) else {
        throw .operands
      }
      try checkHigh(memory, encoded, index: index)
      address = encoded
      try matchAddressSize(memory)
    }

    /// Where prefix 67 is part of the row, the address is 32 bits wide and asks for no prefix of its own.
    private mutating func matchAddressSize(_ memory: MemoryOperand) throws(Mismatch) {
      guard let encoded = address else { return }
      if encoded.isAddress32, row.properties.contains(.addr64) { throw .operands }
      guard row.form.hasPrefix67 else { return }
      guard encoded.isAddress32 || memory.base == nil && memory.index == nil else { throw .operands }
      address = EncodedAddress(bits: encoded.bits & ~EncodedAddress.address32)
    }

    private mutating func place(string memory: MemoryOperand, isSource: Bool) throws(Mismatch) {
      guard let base = memory.base, base.isGeneral, base.number == (isSource ? 6 : 7), memory.index == nil,
        memory.displacement == 0,
        isSource || memory.segment == nil || memory.segment == 0
      else { throw .operands }
      if isSource { segmentOfString = memory.segment == 3 ? nil : memory.segment }
      let isShort = base.registerClass == .general32
      let others = instruction.operands.contains {
        if case .memory(let other) = $0 { return (other.base?.registerClass == .general32) != isShort }
        return false
      }
      guard !others else { throw .operands }
      hasShortAddress = isShort
    }

    private func extras() throws(Mismatch) -> Encoder.Extras {
      var bits = instruction.mask
      let decorators = row.operands.reduce(into: OperandPattern.Decorators()) { $0.formUnion($1.decorators) }
      if instruction.mask != 0, !decorators.contains(.mask) { throw .notAllowed("a mask") }
      if instruction.zeroing { bits |= 8 }
      if let rounding = instruction.rounding {
        let wanted: OperandPattern.Decorators = rounding == .suppressExceptions ? .suppressExceptions : .rounding
        guard decorators.contains(wanted), wanted == .rounding || !decorators.contains(.rounding), address == nil else {
          throw .notAllowed(rounding.text)
        }
        guard row.properties.contains(.ignoresLength) || row.form.lengthBits == 2 else { throw .operands }
        bits |= 0x10 | (rounding == .suppressExceptions ? 0 : rounding.rawValue << 5)
      }
      if instruction.prefixes.contains(.vex3) { bits |= 0x80 }
      if instruction.prefixes.contains(.noFlags) { bits |= FlagUpdate.noFlags.bits }
      return Encoder.Extras(bits: bits)
    }

    private var isMemoryDestination: Bool {
      for (operand, pattern) in zip(instruction.operands, row.operands) {
        if case .memory = operand, pattern.access.contains(.write) { return true }
      }
      return false
    }

    private func checkPrefixes() throws(Mismatch) {
      let prefixes = instruction.prefixes
      let properties = row.properties
      if prefixes.contains(.lock), !properties.contains(.lock) || !isMemoryDestination { throw .notAllowed("lock") }
      let canLock = properties.contains(.lock) && isMemoryDestination
      // REP and REPNE are also how disassemblers write the bytes of XRELEASE, XACQUIRE and BND.
      if prefixes.contains(.rep), properties.isDisjoint(with: [.rep, .repe, .xrelease]), !canLock {
        throw .notAllowed("rep")
      }
      if prefixes.contains(.repne), properties.isDisjoint(with: [.rep, .repe, .bnd, .xacquire]), !canLock {
        throw .notAllowed("repne")
      }
      if prefixes.contains(.xacquire), !canLock, !properties.contains(.xacquire) { throw .notAllowed("xacquire") }
      if prefixes.contains(.xrelease), !canLock, !properties.contains(.xrelease) || !isMemoryDestination {
        throw .notAllowed("xrelease")
      }
      if prefixes.contains(.notrack), !properties.contains(.notrack) { throw .notAllowed("notrack") }
      if prefixes.contains(.bnd), !properties.contains(.bnd) { throw .notAllowed("bnd") }
      if prefixes.contains(.addr32), properties.contains(.addr64) { throw .notAllowed("addr32") }
      if prefixes.contains(.data16), properties.contains(.noPrefix) { throw .notAllowed("data16") }
      if let slots = row.operands.first?.slots, !prefixes.isDisjoint(with: [.load, .store]) {
        if slots.contains(prefixes.contains(.load) ? .rm : .reg) { throw .operands }
      }
      if prefixes.contains(.evex), row.form.encoding != .evex { throw .operands }
      if prefixes.contains(.noFlags), !row.properties.contains(.noFlags) { throw .notAllowed("{nf}") }
      if prefixes.contains(.rex2), row.form.highFields == 0 { throw .notAllowed("{rex2}") }
      if !prefixes.isDisjoint(with: [.vex, .vex3]), row.form.encoding != .vex { throw .operands }
      if (reg | rm) & Encoder.forbidsREX != 0, row.form.encoding == .legacy {
        let bits = (reg | rm) & 8 | (address?.baseBit ?? 0) | (address?.indexBit ?? 0)
        if bits != 0 || isREX2 || row.form.isWide || (reg | rm) & Encoder.needsREX != 0 {
          throw .notAllowed("ah, bh, ch or dh beside a REX prefix")
        }
      }
    }

    /// The bytes in front of what the form says: LOCK and repetition, then segment and address size of strings.
    private var leadingBytes: [UInt8] {
      var bytes: [UInt8] = []
      let prefixes = instruction.prefixes
      if prefixes.contains(.repne) || prefixes.contains(.xacquire) || prefixes.contains(.bnd) { bytes.append(0xf2) }
      if prefixes.contains(.rep) || prefixes.contains(.xrelease) { bytes.append(0xf3) }
      // An address that is 32 bits wide brings the prefix itself.
      if hasShortAddress || prefixes.contains(.addr32) && address?.isAddress32 != true { bytes.append(0x67) }
      if let segmentOfString { bytes.append(Encoder.segmentPrefix(segmentOfString)) }
      if prefixes.contains(.data16), !row.properties.contains(.data16) { bytes.append(0x66) }
      return bytes
    }

    private var isREX2: Bool {
      guard row.form.encoding == .legacy else { return false }
      return (reg | rm) & 16 != 0 || address?.hasHighRegisters == true || instruction.prefixes.contains(.rex2)
        || row.form.bits & InstructionForm.alwaysREX2 != 0
    }

    /// The form with the condition of CCMP and CTEST.
    private var form: InstructionForm {
      row.properties.contains(.conditional) ? row.form.with(condition: instruction.condition) : row.form
    }

    private func write(_ extras: Encoder.Extras) -> EncodedInstruction {
      let leading = leadingBytes
      var bytes = leading
      // Safe: the buffer has the room the encoder asks for.
      unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Encoder.room) { buffer in
        unsafe buffer.initialize(repeating: 0)
        let start = buffer.baseAddress!
        let end: UnsafeMutablePointer<UInt8>
        if isREX2, let address {
          unsafe end = Encoder.encodeREX2(row.form, reg: reg, address: address, immediate: immediate, at: start)
        } else if isREX2 {
          unsafe end = Encoder.encodeREX2(row.form, reg: reg, rm: rm, immediate: immediate, at: start)
        } else if let address {
          unsafe end = Encoder.encode(
            form, reg: reg, address: address, vvvv: vvvv, extras: extras, immediate: immediate, at: start)
        } else {
          unsafe end = Encoder.encode(
            form, reg: reg, rm: rm, vvvv: vvvv, extras: extras, immediate: immediate, at: start)
        }
        unsafe bytes += buffer[..<(end - start)]
      }
      let lockPrefixes: [UInt8] =
        (instruction.prefixes.contains(.lock) ? [0xf0] : []) + (instruction.prefixes.contains(.notrack) ? [0x3e] : [])
      if !lockPrefixes.isEmpty {
        bytes.insert(contentsOf: lockPrefixes, at: leading.count + prefixCount(bytes, from: leading.count))
      }
      return located(EncodedInstruction(bytes: bytes, row: number))
    }

    /// How many segment, address-size and operand-size prefixes begin at an offset.
    private func prefixCount(_ bytes: [UInt8], from offset: Int) -> Int {
      let prefixes: Set<UInt8> = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67]
      return bytes[offset...].prefix { prefixes.contains($0) }.count
    }

    /// Finds displacement and immediate from the end of the bytes.
    private func located(_ encoded: EncodedInstruction) -> EncodedInstruction {
      var encoded = encoded
      let tail = row.form.immediateCount
      if tail > 0 {
        if isBranch || isAbsolute {
          (encoded.displacementOffset, encoded.displacementCount) = (encoded.bytes.count - tail, tail)
        } else {
          (encoded.immediateOffset, encoded.immediateCount) = (encoded.bytes.count - tail, tail)
        }
      }
      if let address {
        let scaled =
          row.form.encoding == .evex
          ? address.scaled(by: address.isBroadcast ? row.form.broadcastShift : row.form.displacementShift) : address
        if scaled.displacementCount == 4 {
          let trailing = tail + (row.form.hasTrailingByte ? 1 : 0)
          (encoded.displacementOffset, encoded.displacementCount) = (encoded.bytes.count - trailing - 4, 4)
        }
      }
      return encoded
    }
  }
}
