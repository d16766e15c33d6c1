extension X86_64.Assembler {
  /// Ends assembly: shortens branches, fills in distances, appends the constants.
  ///
  /// - Returns: The code, with exported labels as symbols and what depends on addresses as relocations.
  /// - Throws: The first ``X86_64/AssemblyError``: of an instruction, or a label that is used and not bound.
  /// - Complexity: O(*n*) in the size of the code.
  public consuming func finish() throws -> CodeObject {
    try finish(listsLines: false).code
  }

  /// Ends assembly, and describes the code for people.
  ///
  /// - Returns: The code, and what a ``X86_64/Listing`` prints.
  public consuming func finishWithListing() throws -> (code: CodeObject, listing: X86_64.Listing) {
    try finish(listsLines: true)
  }

  private consuming func finish(listsLines: Bool) throws -> (code: CodeObject, listing: X86_64.Listing) {
    checkLabels()
    if let failure { throw failure }
    let layout = X86_64.Layout(records)
    var bytes = moved(layout)
    let codeEnd = bytes.count
    let constants = appendConstants(to: &bytes)
    var relocations: [CodeObject.Relocation] = []
    var symbols = SymbolList()
    for (name, label) in records.exports {
      guard symbols.offsets[name] == nil else { throw error("symbol '\(name)' is exported twice") }
      symbols.append(name, offset: layout.offset(of: records.labels[Int(label)]))
    }
    for reference in records.references {
      try resolve(reference, layout, constants: constants, symbols: &symbols, into: &bytes, &relocations)
    }
    let alignment = records.constants.reduce(records.alignment) { max($0, $1.alignment) }
    let code = CodeObject(
      architecture: .x86_64, bytes: bytes, alignment: alignment, symbols: symbols.symbols, relocations: relocations)
    return (code, listsLines ? listing(code, layout, codeEnd: codeEnd) : X86_64.Listing(lines: []))
  }

  private func error(_ message: String, offset: Int = 0) -> X86_64.AssemblyError {
    .init(message: message, offset: offset, line: nil)
  }

  private mutating func checkLabels() {
    func isUnbound(_ number: UInt32) -> Bool {
      !records.labels.indices.contains(Int(number)) || records.labels[Int(number)].offset < 0
    }
    for element in records.flexible where element.kind != .alignment && isUnbound(element.argument) {
      return failUnbound(element.argument, offset: element.offset)
    }
    if count > Int(Int32.max) - 65536 { fail("more than two gigabytes of code") }
    for reference in records.references {
      if case .label(let number) = reference.target, isUnbound(number) {
        return failUnbound(number, offset: reference.offset)
      }
      if let base = reference.base, isUnbound(base) { return failUnbound(base, offset: reference.offset) }
    }
    for (_, label) in records.exports where isUnbound(label) { return failUnbound(label, offset: count) }
  }

  private mutating func failUnbound(_ label: UInt32, offset: Int) {
    guard failure == nil else { return }
    failure = error("label '\(labelName(label))' is used but not bound", offset: offset)
  }

  /// The bytes with every flexible element at its final length.
  private func moved(_ layout: X86_64.Layout) -> [UInt8] {
    let total = count + Int(layout.shifts[records.flexible.count])
    return unsafe [UInt8](unsafeUninitializedCapacity: total) { buffer, initialized in
      guard let base = buffer.baseAddress else { return }
      var output = unsafe base
      var done = 0
      for (index, element) in layout.elements.enumerated() {
        // Safe: elements are in order and inside the buffer, and their final lengths add up to `total`.
        unsafe output.update(from: start + done, count: element.offset - done)
        unsafe output += element.offset - done
        done = element.offset + Int(element.bufferLength)
        let length = layout.length(index)
        if element.kind == .alignment {
          unsafe pad(records.alignments[Int(element.argument)], length, at: output)
        } else {
          let target = layout.offset(of: records.labels[Int(element.argument)])
          unsafe write(element, distance: target - ((output - base) + length), at: output)
        }
        unsafe output += length
      }
      unsafe output.update(from: start + done, count: count - done)
      initialized = total
    }
  }

  private func pad(_ alignment: Records.Alignment, _ count: Int, at output: UnsafeMutablePointer<UInt8>) {
    var bytes: [UInt8] = []
    if let fill = alignment.fill {
      bytes = [UInt8](repeating: fill, count: count)
    } else {
      X86_64.appendNops(count, to: &bytes)
    }
    // Safe: the caller left room for `count` bytes.
    for (index, byte) in bytes.enumerated() { unsafe output[index] = byte }
  }

  /// Writes a branch, short or long.
  private func write(
    _ element: Records.Flexible, distance: Int, at output: UnsafeMutablePointer<UInt8>
  ) {
    // Safe: the branch is in the buffer, and the caller left room for it in the output.
    let opcode = unsafe start[element.offset + (element.kind == .conditionalJump ? 1 : 0)]
    guard element.isLong else {
      unsafe output[0] = element.kind == .jump ? 0xeb : element.kind == .near ? opcode : opcode &- 0x10
      unsafe output[1] = UInt8(truncatingIfNeeded: distance)
      return
    }
    var output = unsafe output
    if element.kind == .conditionalJump {
      unsafe output.pointee = 0x0f
      unsafe output += 1
    }
    unsafe output.pointee = opcode
    unsafe UnsafeMutableRawPointer(output + 1).storeBytes(
      of: Int32(truncatingIfNeeded: distance).littleEndian, as: Int32.self)
  }

  /// Places the constants behind the code, widest alignment first, and returns their offsets.
  private func appendConstants(to bytes: inout [UInt8]) -> [Int] {
    var offsets = [Int](repeating: 0, count: records.constants.count)
    let order = records.constants.indices.sorted {
      (-records.constants[$0].alignment, $0) < (-records.constants[$1].alignment, $1)
    }
    for number in order {
      let constant = records.constants[number]
      bytes += repeatElement(0xcc, count: -bytes.count & (constant.alignment - 1))
      offsets[number] = bytes.count
      bytes += constant.bytes
    }
    return offsets
  }

  private func resolve(
    _ reference: Records.Reference, _ layout: X86_64.Layout, constants: [Int], symbols: inout SymbolList,
    into bytes: inout [UInt8], _ relocations: inout [CodeObject.Relocation]
  ) throws {
    let place = layout.offset(reference.offset, epoch: reference.epoch)
    let target: Int
    switch reference.target {
    case .label(let number): target = layout.offset(of: records.labels[Int(number)])
    case .constant(let number): target = constants[number]
    case .symbol(let number):
      return try relocate(records.symbols[number], reference, place, symbols: symbols, into: &bytes, &relocations)
    }
    var value = target &+ reference.addend
    if let base = reference.base {
      value &-= layout.offset(of: records.labels[Int(base)])
    } else if let origin = reference.origin {
      value &-= place + origin
    } else {
      let name = anchor(in: &symbols)
      relocations.append(.init(kind: .absolute64, offset: place, symbol: name, addend: Int64(value)))
      return
    }
    try store(value, at: place, size: reference.size, into: &bytes)
  }

  /// A symbol at offset 0, which addresses inside this code are relative to.
  private func anchor(in symbols: inout SymbolList) -> String {
    if let first = symbols.first { return first }
    var name = ".text"
    while symbols.offsets[name] != nil { name += "_" }
    symbols.append(name, offset: 0)
    return name
  }

  private func relocate(
    _ symbol: String, _ reference: Records.Reference, _ place: Int, symbols: SymbolList, into bytes: inout [UInt8],
    _ relocations: inout [CodeObject.Relocation]
  ) throws {
    guard let origin = reference.origin else {
      relocations.append(.init(kind: .absolute64, offset: place, symbol: symbol, addend: Int64(reference.addend)))
      return
    }
    if let own = symbols.offsets[symbol] {
      return try store(own &+ reference.addend &- place &- origin, at: place, size: reference.size, into: &bytes)
    }
    guard reference.size == 4 else {
      throw error("a branch to symbol '\(symbol)' needs a 32-bit displacement", offset: reference.offset)
    }
    relocations.append(
      .init(kind: .relative32, offset: place, symbol: symbol, addend: Int64(reference.addend &- origin)))
  }

  private func store(_ value: Int, at place: Int, size: Int, into bytes: inout [UInt8]) throws {
    guard X86_64.RowEncoder.fits(Int64(value), bits: size * 8) else {
      throw error("a distance of \(value) bytes does not fit \(size * 8) bits", offset: place)
    }
    var place = place
    withLittleEndian(value, count: size) {
      bytes[place] = $0
      place += 1
    }
  }
}

/// The symbols of a code object, and where each is.
private struct SymbolList {
  private(set) var symbols: [CodeObject.Symbol] = []
  private(set) var offsets: [String: Int] = [:]
  /// A symbol at offset 0.
  private(set) var first: String?

  mutating func append(_ name: String, offset: Int) {
    symbols.append(.init(name: name, offset: offset))
    offsets[name] = offset
    if offset == 0, first == nil { first = name }
  }
}

/// Hands out the low bytes of a number, lowest first.
private func withLittleEndian(_ value: Int, count: Int, _ body: (UInt8) -> Void) {
  for index in 0..<count { body(UInt8(truncatingIfNeeded: value >> (index * 8))) }
}

extension X86_64 {
  /// The NOPs that Intel's manual recommends (volume 2, NOP), by length, and one more that is as fast.
  package static let nops: [[UInt8]] = [
    [], [0x90], [0x66, 0x90], [0x0f, 0x1f, 0x00], [0x0f, 0x1f, 0x40, 0x00], [0x0f, 0x1f, 0x44, 0x00, 0x00],
    [0x66, 0x0f, 0x1f, 0x44, 0x00, 0x00], [0x0f, 0x1f, 0x80, 0x00, 0x00, 0x00, 0x00],
    [0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00], [0x66, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
    [0x66, 0x2e, 0x0f, 0x1f, 0x84, 0x00, 0x00, 0x00, 0x00, 0x00],
  ]

  /// Appends `count` bytes that do nothing, in as few instructions as the recommended ones allow.
  static func appendNops(_ count: Int, to bytes: inout [UInt8]) {
    var rest = count
    while rest > 0 {
      let length = min(rest, 10)
      bytes += nops[length]
      rest -= length
    }
  }
}
