// Instructions, flat and folded (specification, 6.5 "Instructions"), on a stack of the parser's own, as nesting has no
// bound.

/// What has been begun and not ended within an expression.
struct Frame {
  enum Kind {
    /// `block` or `loop` or `if`, until `end`.
    case flat
    /// `if` that may be followed by `else`.
    case flatIf
    /// `(block …)` or `(loop …)`, until the parenthesis.
    case folded
    /// `(if …` before `(then`; its bytes are pending.
    case foldedIf
    /// `(then …)`
    case then
    /// After `(then …)`.
    case foldedIfAfterThen
    /// `(else …)`
    case `else`
    /// `(instruction operands…)`; its bytes are pending.
    case operands
  }

  var kind: Kind
  /// The token of the label; nil for none.
  var label: Int?
  /// Where the pending bytes begin.
  var pendingStart = 0
  /// The closing parenthesis, of folded ones.
  var close = 0
}

/// The labels that can be branched to, by name.
struct Labels {
  private(set) var depth: UInt32 = 0
  private var depths: [ExactName: UInt32] = [:]
  /// What `depths` said before, for each open label with a name.
  private var shadowed: [(name: ExactName, depth: UInt32?)] = []

  mutating func open(_ name: ExactName?) {
    depth += 1
    guard let name else { return }
    shadowed.append((name, depths.updateValue(depth, forKey: name)))
  }

  mutating func close(hasName: Bool) {
    depth -= 1
    guard hasName, let (name, before) = shadowed.popLast() else { return }
    depths[name] = before
  }

  /// How many labels are between here and the one with a name.
  func distance(to name: ExactName) -> UInt32? { depths[name].map { depth - $0 } }
}

extension ModuleParser {
  /// The instructions up to the token `end`, and `end` as the binary format has it.
  mutating func readExpression(_ end: Int) throws(SyntaxError) -> [UInt8] {
    output.removeAll(keepingCapacity: true)
    try readInstructions(end)
    output.append(0x0B)
    return output
  }

  /// Appends the instructions up to the token `end` to ``output``.
  mutating func readInstructions(_ end: Int) throws(SyntaxError) {
    frames.removeAll(keepingCapacity: true)
    pending.removeAll(keepingCapacity: true)
    labels = Labels()
    while position < end {
      switch next.kind {
      case .open: try openFolded()
      case .close: try closeFolded()
      default: try readPlain()
      }
    }
    guard let frame = frames.last else { return }
    throw error("unexpected token: `end` expected", at: frame.label ?? end)
  }

  private func wordOfInstruction() throws(SyntaxError) -> Int {
    if let row = next.word.instruction { return row }
    guard next.kind == .keyword, next.word == .unknown else { throw unexpected() }
    throw unknownWord(position)
  }

  // MARK: - Flat instructions

  private mutating func readPlain() throws(SyntaxError) {
    switch frames.last?.kind {
    case .operands, .foldedIf, .foldedIfAfterThen: throw unexpected()
    default: break
    }
    let row = try wordOfInstruction()
    switch row {
    case Operators.block, Operators.loop, Operators.if:
      let label = try readBlockHeader()
      labels.open(label.map(text.name))
      frames.append(Frame(kind: row == Operators.if ? .flatIf : .flat, label: label))
    case Operators.else: try readElse()
    case Operators.end: try readEnd()
    default: try appendInstruction(row)
    }
  }

  /// The instruction's name, label and type.
  private mutating func readBlockHeader() throws(SyntaxError) -> Int? {
    output.append(OperatorTable.shared.descriptions[next.word.instruction ?? 0].code)
    position += 1
    let label = takeIdentifier()
    try appendBlockType()
    return label
  }

  private mutating func readElse() throws(SyntaxError) {
    guard let frame = frames.last, frame.kind == .flatIf else { throw unexpected() }
    position += 1
    try checkLabel(frame)
    frames[frames.count - 1].kind = .flat
    output.append(0x05)
  }

  private mutating func readEnd() throws(SyntaxError) {
    guard let frame = frames.last, frame.kind == .flat || frame.kind == .flatIf else { throw unexpected() }
    position += 1
    try checkLabel(frame)
    frames.removeLast()
    labels.close(hasName: frame.label != nil)
    output.append(0x0B)
  }

  /// The label may be repeated after `else` and `end`.
  private mutating func checkLabel(_ frame: Frame) throws(SyntaxError) {
    guard let token = takeIdentifier() else { return }
    guard let label = frame.label, text.name(label) == text.name(token) else {
      throw error("mismatching label \(excerpt(token))", at: token)
    }
  }

  // MARK: - Folded instructions

  private mutating func openFolded() throws(SyntaxError) {
    let close = Int(next.partner)
    if let frame = frames.last, frame.kind == .foldedIf || frame.kind == .foldedIfAfterThen {
      if try openClause(frame) { return }
    }
    position += 1
    let row = try wordOfInstruction()
    switch row {
    case Operators.block, Operators.loop:
      let label = try readBlockHeader()
      labels.open(label.map(text.name))
      frames.append(Frame(kind: .folded, label: label, close: close))
    case Operators.if:
      let start = output.count
      let label = try readBlockHeader()
      frames.append(Frame(kind: .foldedIf, label: label, pendingStart: postpone(from: start), close: close))
    case Operators.else, Operators.end: throw unexpected()
    default:
      let start = output.count
      try appendInstruction(row)
      if position == close {
        position += 1
      } else {
        guard next.kind == .open else { throw unexpected() }
        frames.append(Frame(kind: .operands, pendingStart: postpone(from: start), close: close))
      }
    }
  }

  /// Takes the last bytes of the output until the operands have been read.
  private mutating func postpone(from start: Int) -> Int {
    let result = pending.count
    pending += output[start...]
    output.removeLast(output.count - start)
    return result
  }

  private mutating func appendPending(_ frame: Frame) {
    output += pending[frame.pendingStart...]
    pending.removeLast(pending.count - frame.pendingStart)
  }

  /// `(then` or `(else` of a folded `if`; false if there is neither but a condition.
  private mutating func openClause(_ frame: Frame) throws(SyntaxError) -> Bool {
    if frame.kind == .foldedIf {
      guard let close = enter(.then) else { return false }
      appendPending(frame)
      frames[frames.count - 1].kind = .foldedIfAfterThen
      labels.open(frame.label.map(text.name))
      frames.append(Frame(kind: .then, close: close))
      return true
    }
    let close = Int(next.partner)
    // Only `(else …)` may follow, once, and then the parenthesis.
    guard text[position + 1].word.instruction == Operators.else, text[close + 1].kind == .close else {
      throw unexpected(at: position + 1)
    }
    position += 2
    output.append(0x05)
    frames.append(Frame(kind: .else, close: close))
    return true
  }

  private mutating func closeFolded() throws(SyntaxError) {
    guard let frame = frames.last else { throw unexpected() }
    switch frame.kind {
    case .operands: appendPending(frame)
    case .folded, .foldedIfAfterThen:
      labels.close(hasName: frame.label != nil)
      output.append(0x0B)
    case .then, .else: break
    case .flat, .flatIf, .foldedIf: throw unexpected()
    }
    frames.removeLast()
    position += 1
  }
}

/// The rows of the instructions that have structure.
enum Operators {
  static let block = row("block")
  static let loop = row("loop")
  static let `if` = row("if")
  static let `else` = row("else")
  static let end = row("end")
  static let select = row("select")
  /// `select` with types.
  static let selectWithTypes = OperatorTable.shared.descriptions.firstIndex { $0.immediates == [.types] } ?? select

  private static func row(_ name: String) -> Int {
    guard let row = OperatorTable.names[name] else { preconditionFailure("no row \(name)") }
    return row
  }
}
