extension X86_64.Assembler {
  /// Appends one byte.
  @inlinable
  package mutating func appendByte(_ byte: UInt8) {
    if unsafe cursor > limit { grow() }
    // Safe: there is room behind `limit`.
    unsafe cursor.pointee = byte
    unsafe cursor += 1
  }

  /// Appends an integer, lowest byte first.
  @inlinable
  mutating func appendInteger<Integer: FixedWidthInteger & BitwiseCopyable>(_ value: Integer) {
    if unsafe cursor > limit { grow() }
    // Safe: there is room behind `limit` for the largest integer.
    unsafe UnsafeMutableRawPointer(cursor).storeBytes(of: value.littleEndian, as: Integer.self)
    unsafe cursor += MemoryLayout<Integer>.size
  }

  /// Appends the low `count` bytes of a number, at most eight.
  @inline(__always)
  mutating func appendInteger(_ value: UInt64, count: Int) {
    if unsafe cursor > limit { grow() }
    // Safe: there is room behind `limit` for a word.
    unsafe UnsafeMutableRawPointer(cursor).storeBytes(of: value.littleEndian, as: UInt64.self)
    unsafe cursor += count
  }

  /// Appends bytes as they are. As instructions they are not looked at; a listing shows them as data.
  public mutating func data(_ bytes: some Collection<UInt8>) {
    beginData()
    appendBytes(bytes)
    endData()
  }

  /// Appends integers, lowest byte first: `db`, `dw`, `dd`, `dq`.
  public mutating func data<Integer: FixedWidthInteger & BitwiseCopyable>(_ values: Integer...) {
    beginData()
    for value in values { appendInteger(value) }
    endData()
  }

  /// Appends one byte some number of times.
  public mutating func fill(_ byte: UInt8, count: Int) {
    guard count >= 0, count <= 1 << 30 else { return fail("can't fill \(count) bytes") }
    beginData()
    appendBytes(repeatElement(byte, count: count))
    endData()
  }

  /// Appends machine code: bytes that a listing disassembles.
  public mutating func machineCode(_ bytes: some Collection<UInt8>) { appendBytes(bytes) }

  private mutating func appendBytes(_ bytes: some Collection<UInt8>) {
    let needed = bytes.count
    if unsafe limit - cursor < needed { grow(by: needed) }
    for byte in bytes {
      // Safe: grow() made room for all of them.
      unsafe cursor.pointee = byte
      unsafe cursor += 1
    }
  }

  private mutating func beginData() {
    if let last = records.data.last, last.end == count, last.endEpoch == records.epoch { return }
    records.data.append(.init(start: count, startEpoch: records.epoch, end: count, endEpoch: records.epoch))
  }

  private mutating func endData() {
    records.data[records.data.count - 1].end = count
    records.data[records.data.count - 1].endEpoch = records.epoch
  }

  /// Continues at a multiple of `boundary`.
  ///
  /// - Parameters:
  ///   - boundary: A power of two up to 4096.
  ///   - fill: The byte to fill with, or nil for the recommended long NOPs.
  ///   - maximum: Pads not at all rather than with more bytes than this.
  public mutating func align(to boundary: Int, fill: UInt8? = nil, maximum: Int = .max) {
    guard boundary > 0, boundary <= 4096, boundary & (boundary - 1) == 0 else {
      return fail("can't align to \(boundary): not a power of two up to 4096")
    }
    records.alignment = max(records.alignment, boundary)
    let alignment = Records.Alignment(boundary: boundary, fill: fill, maximum: maximum)
    let padding = alignment.padding(at: count)
    records.flexible.append(
      .init(kind: .alignment, offset: count, length: padding, argument: records.alignments.count))
    records.alignments.append(alignment)
    appendBytes(repeatElement(fill ?? 0x90, count: padding))
  }

  /// Appends the 64-bit addresses of labels, to be filled in when the code gets its address.
  public mutating func addresses(of labels: X86_64.Label...) {
    beginData()
    for label in labels {
      records.references.append(
        .init(
          target: .label(label.number), offset: count, size: 8, epoch: records.epoch, origin: nil, base: nil, addend: 0)
      )
      appendInteger(UInt64(0))
    }
    endData()
  }

  /// Appends the 64-bit address of a symbol.
  public mutating func address(ofSymbol symbol: String, addend: Int = 0) {
    beginData()
    records.references.append(
      .init(
        target: .symbol(symbolNumber(symbol)), offset: count, size: 8, epoch: records.epoch, origin: nil, base: nil,
        addend: addend))
    appendInteger(UInt64(0))
    endData()
  }

  /// Appends a jump table: for each label its distance from `base`, in 32 bits.
  ///
  /// ```swift
  /// a.lea(.rax, [.label(table)])
  /// a.movsxd(.rcx, [.rax + .rcx * 4])
  /// a.add(.rcx, .rax)
  /// a.jmp(.rcx)
  /// a.bind(table)
  /// a.jumpTable(to: [zero, one, two], relativeTo: table)
  /// ```
  public mutating func jumpTable(to labels: [X86_64.Label], relativeTo base: X86_64.Label) {
    beginData()
    for label in labels {
      records.references.append(
        .init(
          target: .label(label.number), offset: count, size: 4, epoch: records.epoch, origin: 0, base: base.number,
          addend: 0))
      appendInteger(UInt32(0))
    }
    endData()
  }

  /// Appends the distance between two labels, plus a number.
  ///
  /// - Parameter size: The bytes of the number: 1, 2, 4 or 8.
  mutating func difference(_ label: X86_64.Label, minus base: X86_64.Label, addend: Int, size: Int) {
    beginData()
    records.references.append(
      .init(
        target: .label(label.number), offset: count, size: size, epoch: records.epoch, origin: 0, base: base.number,
        addend: addend))
    appendBytes(repeatElement(0, count: size))
    endData()
  }

  /// The address of a constant that will be placed behind the code. Equal constants share one place.
  ///
  /// - Parameters:
  ///   - bytes: The constant.
  ///   - alignment: A power of two up to 64; 0 for the size rounded up to one.
  public mutating func constant(bytes: [UInt8], alignment: Int = 0) -> X86_64.Address {
    var boundary = alignment
    if boundary == 0 {
      boundary = 1
      while boundary < min(bytes.count, 64) { boundary *= 2 }
    }
    guard boundary > 0, boundary <= 64, boundary & (boundary - 1) == 0, !bytes.isEmpty else {
      fail("a constant has at least one byte and an alignment of 1 to 64")
      return .rip
    }
    let constant = Records.Constant(bytes: bytes, alignment: boundary)
    let number: Int
    if let found = records.constantNumbers[constant] {
      number = found
    } else {
      number = records.constants.count
      records.constants.append(constant)
      records.constantNumbers[constant] = number
    }
    return X86_64.Address(flags: X86_64.Address.isRelative, target: 1 << 30 + UInt32(truncatingIfNeeded: number) + 1)
  }

  /// The address of a constant of a trivial type, such as a number or a SIMD vector.
  public mutating func constant<Value: BitwiseCopyable>(_ value: Value) -> X86_64.Address {
    // Safe: a bitwise-copyable value's bytes may be read.
    let bytes = unsafe withUnsafeBytes(of: value) { unsafe [UInt8]($0) }
    return constant(bytes: bytes)
  }

  /// The address of a symbol that this code object defines, or another one.
  public mutating func address(of symbol: String) -> X86_64.Address {
    X86_64.Address(
      flags: X86_64.Address.isRelative, target: 2 << 30 + UInt32(truncatingIfNeeded: symbolNumber(symbol)) + 1)
  }

  /// A comment for the listing, beside the next instruction.
  public mutating func comment(_ text: String) {
    records.comments.append(.init(offset: count, epoch: records.epoch, text: text))
  }

  /// Says which line of a source file the following instructions come from.
  public mutating func position(line: Int, column: Int = 0) {
    records.positions.append(.init(offset: count, epoch: records.epoch, line: line, column: column))
  }
}
