extension X86_64.TextAssembler {
  /// What a directive does.
  enum Directive {
    /// Integers of so many bytes, and strings where that is 1.
    case integers(Int)
    case floats(Int)
    /// Strings, each with a zero behind it or not.
    case strings(isTerminated: Bool)
    /// Alignment to a number, or to a power of two.
    case align(isPower: Bool)
    /// Repeated bytes: `.skip`; repeated units: `.fill`.
    case skip, fill
    case set, global
    /// Says something that does not matter here.
    case ignored
    case section
    case attSyntax
  }

  static let directives: [String: Directive] = {
    var directives: [String: Directive] = [
      ".octa": .integers(16), "ddq": .integers(16), "do": .integers(16), ".float": .floats(4), ".single": .floats(4),
      ".double": .floats(8), ".ascii": .strings(isTerminated: false), ".asciz": .strings(isTerminated: true),
      ".string": .strings(isTerminated: true), ".align": .align(isPower: false), ".balign": .align(isPower: false),
      "align": .align(isPower: false), ".p2align": .align(isPower: true), ".zero": .skip, ".skip": .skip,
      ".space": .skip,
      ".fill": .fill, ".set": .set, ".equ": .set, ".globl": .global, ".global": .global, ".section": .section,
      ".att_syntax": .attSyntax, ".text": .ignored, ".code64": .ignored, ".intel_syntax": .ignored,
    ]
    let integers: [(Int, [String])] = [
      (1, ["db", ".byte"]), (2, ["dw", ".word", ".short", ".value", ".2byte", ".hword"]),
      (4, ["dd", ".long", ".int", ".4byte"]),
      (8, ["dq", ".quad", ".8byte"]),
    ]
    for (size, names) in integers { for name in names { directives[name] = .integers(size) } }
    // What compilers write for linkers and debuggers.
    let ignored = [
      "file", "ident", "type", "size", "loc", "local", "hidden", "weak", "protected", "addrsig", "addrsig_sym",
      "cfi_startproc",
      "cfi_endproc", "cfi_def_cfa", "cfi_def_cfa_offset", "cfi_def_cfa_register", "cfi_offset", "cfi_rel_offset",
      "cfi_restore",
      "cfi_adjust_cfa_offset", "cfi_sections", "cfi_personality", "cfi_lsda", "cfi_remember_state", "cfi_restore_state",
      "cfi_escape",
      "cfi_undefined", "cfi_same_value",
    ]
    for name in ignored { directives["." + name] = .ignored }
    return directives
  }()

  mutating func read(_ directive: Directive, _ name: String, _ range: Range<Int>) throws(Failure) {
    switch directive {
    case .integers(let size): try readList { (assembler) throws(Failure) in try assembler.readInteger(size) }
    case .floats(let size): try readList { (assembler) throws(Failure) in try assembler.readFloat(size) }
    case .strings(let isTerminated):
      try readList { (assembler) throws(Failure) in
        guard assembler.token.kind == .string || assembler.token.kind == .character else {
          throw assembler.unexpected("a string")
        }
        assembler.code.data(try assembler.readString() + (isTerminated ? [0] : []))
      }
    case .align(let isPower): try readAlignment(isPower: isPower)
    case .skip: try readSkip()
    case .fill: try readFill()
    case .set:
      guard token.kind == .identifier else { throw unexpected("a name") }
      let symbol = token
      advance()
      try expect(",")
      try define(self.name(symbol), at: symbol.range)
    case .global:
      try readList { (assembler) throws(Failure) in
        guard assembler.token.kind == .identifier else { throw assembler.unexpected("a name") }
        assembler.globals.append((assembler.name(assembler.token), assembler.token.range))
        assembler.advance()
      }
    case .ignored: skipRest()
    case .section: try readSection()
    case .attSyntax: throw Failure(message: "only Intel syntax is understood", range: range)
    }
  }

  private mutating func skipRest() {
    lexer.position = token.range.lowerBound
    lexer.skipStatement()
    advance()
  }

  /// Items separated by commas; none is fine.
  private mutating func readList(
    _ readItem: (inout X86_64.TextAssembler) throws(Failure) -> Void
  ) throws(Failure) {
    guard token.kind != .separator, token.kind != .end else { return }
    while true {
      try readItem(&self)
      guard code.count <= Self.sizeLimit else { return }
      guard token.isOperation(",") else { return }
      advance()
    }
  }

  // MARK: Data

  private mutating func readString() throws(Failure) -> [UInt8] {
    guard let bytes = lexer.contents(of: token) else {
      throw Failure(
        message: "unknown escape sequence: there are \\n \\t \\r \\b \\f \\\\ \\\" \\' \\101 \\x41", range: token.range)
    }
    advance()
    return bytes
  }

  private mutating func readInteger(_ size: Int) throws(Failure) {
    if token.kind == .string {
      guard size == 1 else { throw Failure(message: "a string needs db or .ascii", range: token.range) }
      return code.data(try readString())
    }
    let start = token.range.lowerBound
    if size == 16 { return try readOcta() }
    let value = try readValue(.directive)
    let range = start..<max(start + 1, token.range.lowerBound)
    guard value.isConstant else {
      let offset = code.count
      code.data(repeatElement(0, count: size))
      fixups.append(
        Fixup(value: value, offset: offset, size: size, epoch: code.records.epoch, origin: nil, range: range))
      return
    }
    guard Self.fits(value.constant, size) else {
      throw Failure(message: "\(value.constant) does not fit \(size * 8) bits", range: range)
    }
    code.data((0..<size).map { UInt8(truncatingIfNeeded: value.constant >> (Int64($0) * 8)) })
  }

  /// Whether a number fits, as signed or as unsigned.
  static func fits(_ value: Int64, _ size: Int) -> Bool {
    size >= 8 || value >= -(1 << Int64(size * 8 - 1)) && value < 1 << Int64(size * 8)
  }

  /// A number of 128 bits, which expressions do not have.
  private mutating func readOcta() throws(Failure) {
    let isNegative = token.isOperation("-")
    if isNegative { advance() }
    guard token.kind == .integer else { throw unexpected("a number") }
    let value = isNegative ? 0 &- token.value : token.value
    advance()
    code.data((0..<16).map { UInt8(truncatingIfNeeded: value >> (UInt128($0) * 8)) })
  }

  /// A floating-point number: what stands there up to the next comma.
  private mutating func readFloat(_ size: Int) throws(Failure) {
    let start = token.range.lowerBound
    var end = start
    while end < lexer.text.count, !",;\n\r#/ \t".utf8.contains(lexer.text[end]) { end += 1 }
    let text = String(decoding: lexer.text[start..<end], as: UTF8.self)
    guard end - start <= 400, let double = Double(text), let float = Float(text) else {
      throw Failure(
        message: "expected a floating-point number, found '\(clipped(text))'", range: start..<max(start + 1, end))
    }
    if size == 4 { code.data(float.bitPattern) } else { code.data(double.bitPattern) }
    lexer.position = end
    advance()
  }

  // MARK: Space

  private func emptyArgument() -> Bool { token.isOperation(",") || token.kind == .separator || token.kind == .end }

  private mutating func readAlignment(isPower: Bool) throws(Failure) {
    let start = token.range.lowerBound
    var boundary = try readConstant("an alignment")
    let range = start..<max(start + 1, token.range.lowerBound)
    if isPower { boundary = (0...12).contains(boundary) ? 1 << boundary : -1 }
    guard boundary > 0, boundary <= 4096, boundary & (boundary - 1) == 0 else {
      throw Failure(message: "an alignment is a power of two up to 4096", range: range)
    }
    var fill: UInt8?
    var maximum = Int.max
    if token.isOperation(",") {
      advance()
      if !emptyArgument() { fill = try readFillByte() }
    }
    if token.isOperation(",") {
      advance()
      maximum = Int(clamping: max(0, try readConstant("the most bytes to skip")))
    }
    code.align(to: Int(boundary), fill: fill, maximum: maximum)
  }

  private mutating func readFillByte() throws(Failure) -> UInt8 {
    let start = token.range.lowerBound
    let value = try readConstant("a byte to fill with")
    guard Self.fits(value, 1) else {
      throw Failure(message: "\(value) does not fit 8 bits", range: start..<max(start + 1, token.range.lowerBound))
    }
    return UInt8(truncatingIfNeeded: value)
  }

  /// A number of bytes that the code has room for.
  private mutating func readCount(unit: Int64 = 1) throws(Failure) -> Int {
    let start = token.range.lowerBound
    let count = try readConstant("a count")
    guard count >= 0, count <= Int64(Self.sizeLimit - min(code.count, Self.sizeLimit)) else {
      throw Failure(
        message: "a count of \(count): the code can't be negative or larger than \(Self.sizeLimit >> 20) MiB",
        range: start..<max(start + 1, token.range.lowerBound))
    }
    return Int(count)
  }

  private mutating func readSkip() throws(Failure) {
    let count = try readCount()
    var fill: UInt8 = 0
    if token.isOperation(",") {
      advance()
      fill = try readFillByte()
    }
    code.fill(fill, count: count)
  }

  /// `.fill count, size, value`.
  private mutating func readFill() throws(Failure) {
    let range = token.range
    let count = try readCount()
    var size: Int64 = 1
    var value: Int64 = 0
    if token.isOperation(",") {
      advance()
      size = try readConstant("a size")
    }
    if token.isOperation(",") {
      advance()
      value = try readConstant("a value")
    }
    guard (0...8).contains(size), count * Int(size) <= Self.sizeLimit else {
      throw Failure(
        message: "units have 0 to 8 bytes, and all of them at most \(Self.sizeLimit >> 20) MiB", range: range)
    }
    // As reference assemblers do: a unit has at most 4 bytes of the value, and zeros behind them.
    let unit = (0..<Int(size)).map { $0 < 4 ? UInt8(truncatingIfNeeded: value >> (Int64($0) * 8)) : 0 }
    if size == 1 { return code.fill(unit[0], count: count) }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * Int(size))
    for _ in 0..<(size == 0 ? 0 : count) { bytes += unit }
    code.data(bytes)
  }

  // MARK: Sections

  /// There is one section, for code; those that only say something to a linker are accepted.
  private mutating func readSection() throws(Failure) {
    let section = token
    let name = token.kind == .string ? String(name(token).dropFirst().dropLast()) : name(token)
    guard name.hasPrefix(".text") || name.hasPrefix(".note") || name.hasPrefix(".init.text") else {
      throw Failure(
        message: "there is one section, '.text': code can't be written to, and constants go behind the code",
        range: section.range)
    }
    skipRest()
  }
}
