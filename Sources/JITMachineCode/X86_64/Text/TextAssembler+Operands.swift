extension X86_64.TextAssembler {
  /// An operand as it is written.
  struct WrittenOperand {
    enum Kind {
      case register(X86_64.Register)
      /// An address; what symbols add to its displacement is in the value.
      case memory(X86_64.MemoryOperand, Value)
      /// A number, a label, a branch target.
      case value(Value)
    }
    var kind: Kind
    /// `offset` stands before it: an address, not what is there.
    var isOffset = false
    /// `short` is 8, `near` is 32, otherwise 0.
    var branchWidth = 0
    /// The size that is written, in bits; 0 where none is. For memory it is in the operand.
    var size = 0
    /// `far`: a selector and an offset.
    var isFar = false
    /// `ptr` is written, as in Microsoft's dialect.
    var hasPointerWord = false
    var range: Range<Int>
  }

  /// The size keywords, in bits.
  private static let sizes: [String: Int] = [
    "byte": 8, "word": 16, "dword": 32, "fword": 48, "qword": 64, "mmword": 64, "tbyte": 80, "xword": 80, "oword": 128,
    "xmmword": 128, "ymmword": 256, "zmmword": 512,
  ]

  /// The operand that follows, with its decorators, which are put into `instruction`; nil if there are only decorators.
  mutating func readWrittenOperand(_ instruction: inout X86_64.Instruction) throws(Failure) -> WrittenOperand? {
    let start = token.range.lowerBound
    if token.isOperation("{") {
      var broadcast = 0
      try readDecorators(&instruction, &broadcast)
      return nil
    }
    var written = WrittenOperand(kind: .value(Value()), range: start..<start)
    try readKeywords(&written)
    var sum = try readSum(.operand)
    while token.isOperation("[") {
      let more = try readSum(.operand, above: 6)
      sum = try joined(sum, more, at: start)
    }
    let end = lastEnd
    var broadcast = 0
    if token.isOperation("{") { try readDecorators(&instruction, &broadcast) }
    written.range = start..<max(start + 1, end)
    written.kind = try kind(of: sum, written)
    if broadcast > 0 {
      guard case .memory(var memory, let value) = written.kind else {
        throw Failure(message: "only memory can be broadcast", range: written.range)
      }
      memory.broadcast = broadcast
      written.kind = .memory(memory, value)
    }
    return written
  }

  /// Where the text before the current token ends, without spaces.
  private var lastEnd: Int {
    var end = token.range.lowerBound
    while end > 0, lexer.text[end - 1] == UInt8(ascii: " ") || lexer.text[end - 1] == UInt8(ascii: "\t") { end -= 1 }
    return end
  }

  /// `dword ptr`, `short`, `near`, `offset` …
  private mutating func readKeywords(_ written: inout WrittenOperand) throws(Failure) {
    while token.kind == .identifier {
      let word = word(token)
      guard Self.sizes[word] != nil || Self.keywords.contains(word), isKeyword() else { return }
      if let bits = Self.sizes[word] {
        guard written.size == 0 else { throw Failure(message: "two sizes", range: token.range) }
        written.size = bits
      } else if word == "short" {
        written.branchWidth = 8
      } else if word == "near" {
        written.branchWidth = 32
      } else if word == "far" {
        written.isFar = true
      } else if word == "ptr" {
        written.hasPointerWord = true
      } else if word == "offset" {
        written.isOffset = true
      }
      advance()
      if word == "flat" { try expect(":") }
    }
  }

  private static let keywords: Set<String> = ["short", "near", "far", "offset", "ptr", "flat"]

  /// Whether the name that is the current token is followed by an operand: `far` may be a label.
  private mutating func isKeyword() -> Bool {
    let (position, keyword) = (lexer.position, token)
    defer { (lexer.position, token) = (position, keyword) }
    advance()
    switch token.kind {
    case .separator, .end, .invalid: return false
    case .operation: return ["[", "(", "-", "%", ":"].contains { token.value == X86_64.Lexer.code($0) }
    default: return true
    }
  }

  private func joined(_ left: Sum, _ right: Sum, at start: Int) throws(Failure) -> Sum {
    do throws(Illegal) {
      return try sum(left, right)
    } catch {
      throw Failure(message: error.message, range: start..<max(start + 1, token.range.lowerBound))
    }
  }

  // MARK: Addresses

  private func kind(of sum: Sum, _ written: WrittenOperand) throws(Failure) -> WrittenOperand.Kind {
    let range = written.range
    if written.isFar, !sum.isBracketed, sum.segment == nil {
      throw Failure(message: "a far target is in memory, which is written in brackets", range: range)
    }
    if sum.isValue { return .value(sum.value) }
    let size = try size(ofMemory: written)
    if written.isOffset { throw Failure(message: "'offset' is for labels, not for registers or memory", range: range) }
    if !sum.isBracketed, let first = sum.first {
      guard sum.second == nil, !first.isScaled, sum.value == Value(), sum.segment == nil else {
        throw Failure(message: "an address is written in brackets: [\(clipped(name(range)))]", range: range)
      }
      guard size == 0 || sizeMatches(first.register, size) else {
        throw Failure(message: "the register \(first.register) does not have \(size) bits", range: range)
      }
      return .register(first.register)
    }
    var memory = X86_64.MemoryOperand(segment: sum.segment, size: size)
    try setRegisters(&memory, sum, range)
    let displacement = sum.value.constant
    guard sum.first == nil || displacement >= Int64(Int32.min) && displacement <= Int64(UInt32.max) else {
      throw Failure(message: "the displacement \(displacement) has more than 32 bits", range: range)
    }
    if sum.value.isConstant { memory.displacement = displacement } else { memory.forcesLongDisplacement = true }
    return .memory(memory, sum.value)
  }

  /// The size of a memory operand in bits. `far` is written before the size of the offset, or of all of it where that
  /// can't be the offset's. Without a size the offset has 32 bits after `far ptr`, as in GNU as, and 64 after `far`, as
  /// in NASM.
  private func size(ofMemory written: WrittenOperand) throws(Failure) -> Int {
    guard written.isFar else { return written.size }
    switch written.size {
    case 0: return written.hasPointerWord ? 48 : 80
    case 16, 32, 64: return written.size + 16
    case 48, 80: return written.size
    default:
      throw Failure(
        message: "a far pointer has an offset of 16, 32 or 64 bits, not of \(written.size)", range: written.range)
    }
  }

  private func name(_ range: Range<Int>) -> String { String(decoding: lexer.text[range], as: UTF8.self) }

  private func sizeMatches(_ register: X86_64.Register, _ size: Int) -> Bool {
    switch register.registerClass {
    case .general8, .general8High: size == 8
    case .general16: size == 16
    case .general32: size == 32
    case .general64, .mmx: size == 64
    case .xmm: size == 128
    case .ymm: size == 256
    case .zmm: size == 512
    default: false
    }
  }

  /// Decides which register is the base and which the index.
  private func setRegisters(_ memory: inout X86_64.MemoryOperand, _ sum: Sum, _ range: Range<Int>) throws(Failure) {
    guard let first = sum.first else { return }
    var index = sum.second
    var base: Factor? = first
    if index == nil {
      if isIndex(first) { (base, index) = (nil, first) }
    } else if !isIndex(index!) && isIndex(first) || first.register.isVector || index!.scale == 1 && first.scale != 1 {
      (base, index) = (index, first)
    }
    if let base {
      guard base.scale == 1 else {
        throw Failure(message: "only one register of an address has a factor", range: range)
      }
      guard base.register.canBeBase else {
        throw Failure(message: "\(base.register) can't be the base of an address", range: range)
      }
      memory.base = base.register
    }
    guard let index else { return }
    guard [1, 2, 4, 8].contains(index.scale) else {
      throw Failure(message: "an index is multiplied by 1, 2, 4 or 8, not by \(index.scale)", range: range)
    }
    guard index.register.canBeIndex else {
      throw Failure(message: "\(index.register) can't be the index of an address", range: range)
    }
    guard memory.base?.isInstructionPointer != true else {
      throw Failure(message: "an address relative to \(memory.base!) has no index", range: range)
    }
    memory.index = index.register
    memory.scale = UInt8(index.scale.trailingZeroBitCount)
    if memory.encoded(vectorIndex: index.register.isVector ? index.register.registerClass : nil, needsSIB: false) == nil
    {
      throw Failure(message: "no encoding has the address \(memory)", range: range)
    }
  }

  private func isIndex(_ factor: Factor) -> Bool {
    factor.isScaled || factor.register.isVector || [.noIndex32, .noIndex64].contains(factor.register.registerClass)
  }

  // MARK: Decorators

  /// `{k1}`, `{z}`, `{1to8}`, `{rn-sae}`, `{sae}`, `{dfv=of,cf}`.
  private mutating func readDecorators(_ instruction: inout X86_64.Instruction, _ broadcast: inout Int) throws(Failure)
  {
    while token.isOperation("{") {
      let start = token.range.lowerBound
      // `1to16`, `rn-sae` and `dfv=of,cf` are no tokens of expressions.
      var end = token.range.upperBound
      while end < lexer.text.count, end - start < 32,
        X86_64.Lexer.continuesName(lexer.text[end]) || " -=,".utf8.contains(lexer.text[end])
      {
        end += 1
      }
      let text = word(.init(kind: .identifier, range: token.range.upperBound..<end)).filter { $0 != " " }
      lexer.position = end
      advance()
      let range = start..<max(end, token.range.upperBound)
      try expect("}")
      try apply(decorator: text, range, &instruction, &broadcast)
    }
  }

  private func apply(
    decorator: String, _ range: Range<Int>, _ instruction: inout X86_64.Instruction, _ broadcast: inout Int
  ) throws(Failure) {
    let twice = Failure(message: "'{\(decorator)}' where there is one already", range: range)
    if decorator == "z" {
      guard !instruction.zeroing else { throw twice }
      instruction.zeroing = true
    } else if let rounding = Self.roundings[decorator] {
      guard instruction.rounding == nil else { throw twice }
      instruction.rounding = rounding
    } else if let register = X86_64.Register.named[decorator], register.registerClass == .mask {
      guard register.number > 0 else {
        throw Failure(message: "k0 can't be a mask: leaving the mask out means all elements", range: range)
      }
      guard instruction.mask == 0 else { throw twice }
      instruction.mask = register.number
    } else if decorator.hasPrefix("dfv=") {
      guard instruction.defaultFlags == nil else { throw twice }
      instruction.defaultFlags = try defaultFlags(decorator.dropFirst(4), range)
    } else if decorator.hasPrefix("1to"), let count = Int(decorator.dropFirst(3)), [2, 4, 8, 16, 32].contains(count) {
      guard broadcast == 0 else { throw twice }
      broadcast = count
    } else {
      throw Failure(
        message: "expected a mask {k1}, {z}, a broadcast {1to4}, a rounding {rn-sae} or {sae}, found '{\(decorator)}'",
        range: range)
    }
  }

  /// The flags of `{dfv=of,cf}`, each at most once, in any order.
  private func defaultFlags(_ list: Substring, _ range: Range<Int>) throws(Failure) -> X86_64.DefaultFlags {
    var flags: X86_64.DefaultFlags = []
    for name in list.split(separator: ",", omittingEmptySubsequences: !list.contains(",")) {
      guard let flag = X86_64.DefaultFlags.named.first(where: { $0.name == name })?.flag, !flags.contains(flag) else {
        throw Failure(message: "default flags are of, sf, zf and cf, each at most once, not '\(list)'", range: range)
      }
      flags.insert(flag)
    }
    return flags
  }

  private static let roundings: [String: X86_64.Instruction.Rounding] = [
    "rn-sae": .nearest, "rd-sae": .down, "ru-sae": .up, "rz-sae": .towardZero, "sae": .suppressExceptions,
  ]
}

extension X86_64.Register {
  var isVector: Bool { [.xmm, .ymm, .zmm].contains(registerClass) }
  var isInstructionPointer: Bool { [.instructionPointer32, .instructionPointer64].contains(registerClass) }
  fileprivate var canBeBase: Bool { isGeneral || isInstructionPointer }
  fileprivate var canBeIndex: Bool { isGeneral || isVector || [.noIndex32, .noIndex64].contains(registerClass) }
}
