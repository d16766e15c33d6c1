extension X86_64 {
  /// Which rows each mnemonic means.
  struct MnemonicIndex: Sendable {
    struct Entry: Sendable {
      var row: UInt16
      /// The comparison that the mnemonic contains, to be appended as an immediate, or its condition, or −1 without
      /// one.
      var predicate: Int8 = -1
    }

    let entries: [String: [Entry]]

    static let shared = MnemonicIndex(table: .shared)

    init(table: InstructionTable) {
      var entries: [String: [Entry]] = [:]
      entries.reserveCapacity(4000)
      for (number, row) in table.rows.enumerated() {
        // `{evex} cmp` is the CCMP that always compares.
        let plain = row.predicates == .source ? String(row.mnemonic.dropFirst()) : row.mnemonic
        entries[plain, default: []].append(Entry(row: UInt16(number)))
        guard row.predicates != .none else { continue }
        let index = row.mnemonic.utf8.index(row.mnemonic.startIndex, offsetBy: Int(row.predicateOffset))
        for (name, value) in X86_64.predicateSpellings(row.predicates) {
          var mnemonic = row.mnemonic
          mnemonic.insert(contentsOf: name, at: index)
          entries[mnemonic, default: []].append(Entry(row: UInt16(number), predicate: value))
        }
      }
      for spelling in table.spellings { entries[spelling.name, default: []].append(Entry(row: UInt16(spelling.row))) }
      self.entries = entries
    }
  }
}

extension X86_64.Instruction {
  /// An instruction by its name, to be encoded.
  ///
  /// - Parameters:
  ///   - mnemonic: Any accepted spelling, in lower case.
  ///   - operands: In Intel order.
  public init(_ mnemonic: String, _ operands: [X86_64.Operand] = []) {
    self.init(row: nil, mnemonic: mnemonic, operands: operands)
  }

  /// The shortest encoding of the instruction.
  ///
  /// - Parameter branchWidth: The width of branch displacement that is wanted: 8 or 32, or 0 for the shortest that
  ///   fits.
  /// - Returns: The bytes and where displacement and immediate are in them.
  /// - Throws: An error that names the mnemonic, the operands, and the forms that exist.
  public func encoded(branchWidth: Int = 0) throws(X86_64.EncodingError) -> X86_64.EncodedInstruction {
    guard let entries = X86_64.MnemonicIndex.shared.entries[mnemonic] else { throw .unknownMnemonic(mnemonic) }
    let table = InstructionTable.shared
    var best: X86_64.EncodedInstruction?
    var reason: String?
    var sizes: Set<UInt16> = []
    for entry in entries {
      let row = table.rows[Int(entry.row)]
      if row.properties.contains(.decode) { continue }
      // EVEX may be shorter, as it scales 8-bit displacements and has prefixes in it, but fewer processors have it.
      if row.form.encoding == .evex, let best, table.rows[best.row].form.encoding != .evex { continue }
      guard let instruction = completed(by: entry, row) else { continue }
      var encoder = X86_64.RowEncoder(
        row: row, number: Int(entry.row), instruction: instruction, branchWidth: branchWidth)
      do {
        let encoded = try encoder.encode()
        if hasUnsizedMemory, let pattern = row.operands.first(where: \.hasSizedMemory) {
          if best == nil || !defaultsToFirst(row) { sizes.insert(pattern.bits) }
        }
        if best == nil || encoded.bytes.count < best!.bytes.count, sizes.count < 2 { best = encoded }
      } catch {
        if case .notAllowed(let what) = error { reason = what }
      }
    }
    if sizes.count > 1 { throw .ambiguousSize(mnemonic: mnemonic, operands: operandText) }
    if let best {
      let length = best.bytes.count
      if length > X86_64.longestInstruction {
        throw .tooLong(mnemonic: mnemonic, operands: operandText, length: length)
      }
      return best
    }
    let operandText = operandText
    if let reason { throw .notAllowed(what: reason, mnemonic: mnemonic, operands: operandText) }
    throw .noSuchForm(mnemonic: mnemonic, operands: operandText, forms: Self.forms(of: mnemonic))
  }

  /// With what the mnemonic says beside the row's; nil where it does not mean the row.
  private func completed(by entry: X86_64.MnemonicIndex.Entry, _ row: X86_64.InstructionRow) -> Self? {
    var instruction = self
    if row.predicates == .source, entry.predicate < 0 {
      guard prefixes.contains(.evex), defaultFlags == nil else { return nil }
      instruction.condition = X86_64.SourceCondition.always.rawValue
      instruction.defaultFlags = []
    } else if row.predicates == .source {
      instruction.condition = UInt8(entry.predicate)
    } else if entry.predicate >= 0 {
      instruction.operands.append(.immediate(Int64(entry.predicate)))
    }
    return instruction
  }

  private var operandText: String {
    var plain = self
    plain.prefixes = []
    return String(plain.text().dropFirst(mnemonic.count + 1))
  }

  /// Whether there is memory, and none of it has a size.
  private var hasUnsizedMemory: Bool {
    let memories = operands.compactMap { if case .memory(let memory) = $0 { memory } else { nil } }
    return !memories.isEmpty && memories.allSatisfy { $0.size == 0 && $0.broadcast == 0 }
  }

  /// Pushes, pops, calls and jumps have 64 bits where nothing is said.
  private func defaultsToFirst(_ row: X86_64.InstructionRow) -> Bool {
    row.mnemonic == "jmp" || InstructionTable.shared.effects[Int(row.effects)].contains("rw:RSP")
  }

  /// The forms a mnemonic has, as the table writes their operands.
  static func forms(of mnemonic: String) -> [String] {
    let table = InstructionTable.shared
    var forms: [String] = []
    for entry in X86_64.MnemonicIndex.shared.entries[mnemonic] ?? [] {
      let row = table.rows[Int(entry.row)]
      if row.properties.contains(.decode) { continue }
      let form = mnemonic + " " + row.operands.map(\.description).joined(separator: ", ")
      if !forms.contains(form) { forms.append(form) }
    }
    return forms
  }
}

extension X86_64.OperandPattern {
  /// Memory that is written with its size, if nothing else says it.
  fileprivate var hasSizedMemory: Bool { [.sized, .stringSource, .stringDestination].contains(memory) }
}

extension X86_64.OperandPattern: CustomStringConvertible {
  /// The operand in the table's notation, without access and numbers.
  package var description: String {
    var text = ""
    switch kind {
    case .constant: text = String(number)
    case .fixedRegister: text = X86_64.Register(registers!, number).description
    case .signedImmediate, .unsignedImmediate: text = "imm\(bits)"
    case .relative: text = "rel\(bits)"
    case .registerOrMemory:
      text = [registerDescription, memoryDescription].compactMap { $0 }.joined(separator: "/")
      if broadcastBits > 0 { text += "/m\(broadcastBits)bcst" }
    }
    if decorators.contains(.mask) { text += "{k}" }
    if decorators.contains(.zeroing) { text += "{z}" }
    if decorators.contains(.rounding) {
      text += "{er}"
    } else if decorators.contains(.suppressExceptions) {
      text += "{sae}"
    }
    return text
  }

  private var registerDescription: String? {
    guard let registers else { return nil }
    switch registers {
    case .general8, .general8High: return "r8"
    case .general16: return "r16"
    case .general32: return "r32"
    case .general64: return "r64"
    case .mmx: return "mm"
    case .mask: return "k"
    case .tile: return "tmm"
    case .bound: return "bnd"
    case .x87: return "st(i)"
    case .segment: return "sreg"
    case .control: return "cr"
    case .debug: return "dr"
    default: return "\(registers)"
    }
  }

  private var memoryDescription: String? {
    switch memory {
    case .none: nil
    case .sized: "m\(bits)"
    case .unsized, .scaled, .based: "m"
    case .far: "m16:\(bits - 16)"
    case .vectorXMM: "vm\(bits)x"
    case .vectorYMM: "vm\(bits)y"
    case .vectorZMM: "vm\(bits)z"
    case .stringDestination: "m\(bits)[rdi]"
    case .stringSource: "m\(bits)[rsi]"
    case .absolute: "moffs\(bits)"
    }
  }
}

extension X86_64.EncodingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unknownMnemonic(let name): "unknown instruction '\(name)'"
    case .noSuchForm(let mnemonic, let operands, let forms):
      "no form of '\(mnemonic)' takes '\(operands)'; it has: \(forms.joined(separator: "; "))"
    case .ambiguousSize(let mnemonic, let operands):
      "the size of the memory operand of '\(mnemonic) \(operands)' could be several; write for example 'dword ptr'"
    case .notAllowed(let what, let mnemonic, let operands): "\(what) is not allowed with '\(mnemonic) \(operands)'"
    case .tooLong(let mnemonic, let operands, let length):
      "'\(mnemonic) \(operands)': \(X86_64.lengthProblem(length))"
    }
  }
}
