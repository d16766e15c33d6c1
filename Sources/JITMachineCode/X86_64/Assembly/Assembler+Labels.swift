extension X86_64 {
  /// The condition of a jump, `SETcc` or `CMOVcc`.
  public enum Condition: UInt8, Sendable, Hashable, CaseIterable {
    case ifOverflow, ifNotOverflow
    case ifBelow, ifAboveOrEqual
    case ifEqual, ifNotEqual
    case ifBelowOrEqual, ifAbove
    case ifNegative, ifNotNegative
    case ifParityEven, ifParityOdd
    case ifLess, ifGreaterOrEqual
    case ifLessOrEqual, ifGreater

    public static let ifCarry = Condition.ifBelow
    public static let ifNotCarry = Condition.ifAboveOrEqual
    public static let ifZero = Condition.ifEqual
    public static let ifNotZero = Condition.ifNotEqual
    /// A floating-point comparison had a NaN.
    public static let ifUnordered = Condition.ifParityEven
    public static let ifOrdered = Condition.ifParityOdd

    /// The condition that holds exactly when this one does not.
    public var inverted: Condition { Condition(rawValue: rawValue ^ 1)! }
  }
}

extension X86_64.Assembler {
  /// A new label, bound to no place yet.
  ///
  /// - Parameter name: Its name in messages and listings.
  public mutating func label(_ name: String? = nil) -> X86_64.Label {
    let number = UInt32(truncatingIfNeeded: records.labels.count)
    records.labels.append(.init())
    if let name { records.labelNames[number] = name }
    return X86_64.Label(number: number)
  }

  /// A new label for the current place.
  public mutating func here(_ name: String? = nil) -> X86_64.Label {
    let label = label(name)
    bind(label)
    return label
  }

  /// Makes a label stand for the current place. A label is bound once.
  public mutating func bind(_ label: X86_64.Label) {
    let number = Int(label.number)
    guard records.labels.indices.contains(number) else { return fail("a label of another assembler was bound") }
    guard records.labels[number].offset < 0 else { return fail("label '\(labelName(label.number))' was bound twice") }
    records.labels[number].offset = count
    records.labels[number].epoch = records.epoch
  }

  /// Makes the label's place a symbol of the code object.
  ///
  /// - Parameters:
  ///   - label: A label, bound before or after.
  ///   - name: The symbol's name, which no other symbol of the object has.
  public mutating func export(_ label: X86_64.Label, as name: String) {
    guard records.labels.indices.contains(Int(label.number)) else {
      return fail("a label of another assembler was exported")
    }
    records.exports.append((name, label.number))
    if records.labelNames[label.number] == nil { records.labelNames[label.number] = name }
  }

  func labelName(_ number: UInt32) -> String {
    records.labels.indices.contains(Int(number)) ? records.labelNames[number] ?? "L\(number)" : "of another assembler"
  }

  /// Jumps to a label: in two bytes if it is near enough, else in five.
  public mutating func jump(to label: X86_64.Label) { jump(label, .jump, opcode: 0xe9, count: 5, short: 0xeb) }

  /// Jumps to a label if a condition holds: in two bytes if it is near enough, else in six.
  public mutating func jump(_ condition: X86_64.Condition, to label: X86_64.Label) {
    let number = UInt64(condition.rawValue)
    jump(label, .conditionalJump, opcode: 0x800f | number << 8, count: 6, short: 0x70 | number)
  }

  /// Emits a short jump if the label is bound and surely near, and otherwise a long one that the layout may shorten.
  @inline(__always)
  private mutating func jump(
    _ label: X86_64.Label, _ kind: Records.Flexible.Kind, opcode: UInt64, count length: Int, short: UInt64
  ) {
    guard Int(label.number) < records.labels.count else { return fail("a jump names a label of another assembler") }
    let state = records.labels[Int(label.number)]
    let distance = state.offset - (count + 2)
    if state.offset >= 0, distance >= -128 {
      if state.epoch == records.epoch {
        // Nothing between the label and here changes its length.
        return appendInteger(short | UInt64(UInt8(truncatingIfNeeded: distance)) << 8, count: 2)
      }
      if !hasAlignment(since: state.epoch) {
        addFlexible(.near, length: 2, label: label)
        return appendInteger(short, count: 2)
      }
    }
    addFlexible(kind, length: length, label: label)
    appendInteger(opcode, count: length)
  }

  /// Calls the code at a label.
  public mutating func call(_ label: X86_64.Label) { branch([0xe8], size: 4, to: .label(label.number)) }

  /// Calls a symbol that this code object defines, or another one.
  public mutating func call(symbol: String) { branch([0xe8], size: 4, to: .symbol(symbolNumber(symbol))) }

  /// Jumps to a symbol that this code object defines, or another one.
  public mutating func jump(toSymbol symbol: String) { branch([0xe9], size: 4, to: .symbol(symbolNumber(symbol))) }

  /// Jumps to a symbol if a condition holds.
  public mutating func jump(_ condition: X86_64.Condition, toSymbol symbol: String) {
    branch([0x0f, 0x80 | condition.rawValue], size: 4, to: .symbol(symbolNumber(symbol)))
  }

  /// A branch whose length is fixed: LOOP, JRCXZ, XBEGIN, or one that is forced.
  ///
  /// - Parameters:
  ///   - opcode: The bytes before the displacement.
  ///   - size: The displacement's bytes: 1, 2 or 4.
  ///   - target: Where it goes.
  mutating func branch(_ opcode: [UInt8], size: Int, to target: Records.Reference.Target) {
    for byte in opcode { appendByte(byte) }
    records.references.append(
      .init(target: target, offset: count, size: size, epoch: records.epoch, origin: size, base: nil, addend: 0))
    for _ in 0..<size { appendByte(0) }
  }

  @usableFromInline
  package mutating func branchShort(_ form: X86_64.InstructionForm, to label: X86_64.Label) {
    emitLegacy(form, reg: 0, rm: 0, immediate: 0)
    let size = form.immediateCount
    records.references.append(
      .init(
        target: .label(label.number), offset: count - size, size: size, epoch: records.epoch, origin: size, base: nil,
        addend: 0))
  }

  /// Padding between a label and a branch may grow when code before it shrinks.
  private func hasAlignment(since epoch: Int) -> Bool {
    records.flexible[epoch...].contains { $0.kind == .alignment }
  }

  /// A branch whose long form follows, to be shortened at the end if its label is near.
  mutating func addFlexible(_ kind: Records.Flexible.Kind, length: Int, label: X86_64.Label) {
    records.flexible.append(.init(kind: kind, offset: count, length: length, argument: Int(label.number)))
  }

  /// The instruction just emitted has a 32-bit displacement that depends on a label, constant or symbol.
  @usableFromInline @inline(never)
  mutating func refer(_ form: X86_64.InstructionForm, _ memory: X86_64.Memory) {
    let trailing = form.immediateCount + (form.hasTrailingByte ? 1 : 0)
    let number = memory.target - 1
    let target: Records.Reference.Target
    switch number >> 30 {
    case 0: target = .label(number)
    case 1: target = .constant(Int(number & 0x3fff_ffff))
    default: target = .symbol(Int(number & 0x3fff_ffff))
    }
    records.references.append(
      .init(
        target: target, offset: count - trailing - 4, size: 4, epoch: records.epoch, origin: trailing + 4, base: nil,
        addend: Int(memory.encoded.displacement)))
  }

  mutating func symbolNumber(_ name: String) -> Int {
    if let number = records.symbolNumbers[name] { return number }
    records.symbols.append(name)
    records.symbolNumbers[name] = records.symbols.count - 1
    return records.symbols.count - 1
  }
}
