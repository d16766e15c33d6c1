extension X86_64.TextAssembler {
  private typealias Reference = X86_64.Assembler.Records.Reference

  /// The largest number that may be added to a label, so that sums of offsets can't overflow.
  private static let addendLimit: Int64 = 1 << 40

  /// Settles what was not known when it was read, and ends assembly.
  consuming func finish() throws(X86_64.AssemblyTextError) -> (code: CodeObject, listing: X86_64.Listing) {
    if failures.isEmpty { settle() }
    guard failures.isEmpty else { throw error() }
    let text = lexer.text
    do {
      return try code.finishWithListing()
    } catch {
      // Everything that depends on the text has been checked: this would be a mistake in this file.
      let failure = Failure(message: "\(error)", range: 0..<0)
      throw X86_64.AssemblyTextError(problems: SourceLines(text).problems([failure]), hasMore: false)
    }
  }

  private func error() -> X86_64.AssemblyTextError {
    let limit = X86_64.AssemblyTextError.maximumCount
    let sorted = failures.sorted { $0.range.lowerBound < $1.range.lowerBound }
    return .init(
      problems: SourceLines(lexer.text).problems(Array(sorted.prefix(limit))), hasMore: failures.count > limit)
  }

  private mutating func settle() {
    for (number, next) in nextLocalLabels {
      failures.append(Failure(message: "there is no label '\(number):' after this", range: next.range))
    }
    let zero = absoluteLabel(0)
    for fixup in fixups {
      do throws(Failure) {
        code.records.references.append(try reference(for: fixup, zero: zero))
      } catch {
        failures.append(error)
        if failures.count > X86_64.AssemblyTextError.maximumCount { return }
      }
    }
    guard failures.isEmpty else { return }
    exportLabels()
    checkRanges()
  }

  // MARK: Symbols

  /// Labels become symbols: those that `.globl` names, or if there are none, all that are not local by their name.
  private mutating func exportLabels() {
    var exported: Set<Int32> = []
    for (name, _) in globals {
      if let number = symbolNumbers[name], case .label = symbols[Int(number)].kind { exported.insert(number) }
    }
    for number in labels {
      let symbol = symbols[Int(number)]
      guard exported.isEmpty ? !symbol.name.hasPrefix(".L") : exported.contains(number),
        case .label(let label) = symbol.kind
      else { continue }
      code.export(label, as: symbol.name)
    }
  }

  /// A value without `.set` names, which are all defined by now.
  private mutating func resolved(_ value: Value, depth: Int = 0) throws(Illegal) -> Value {
    guard depth < Self.depthLimit else { throw Illegal("definitions that refer to each other, or too many of them") }
    var sum = Value(constant: value.constant)
    for (symbol, isNegative) in [(value.plus, false), (value.minus, true)] where symbol >= 0 {
      var term = Value(plus: symbol)
      if case .value = symbols[Int(symbol)].kind, let definition = symbols[Int(symbol)].value {
        term = try resolved(definition, depth: depth + 1)
        symbols[Int(symbol)].value = term
      }
      if isNegative { term = Value(constant: 0 &- term.constant, plus: term.minus, minus: term.plus) }
      guard let next = added(sum, term) else {
        throw Illegal("too many labels: only the difference of two can be encoded")
      }
      sum = next
    }
    return sum
  }

  // MARK: References

  private mutating func reference(for fixup: Fixup, zero: X86_64.Label) throws(Failure) -> Reference {
    let value: Value
    do throws(Illegal) {
      value = try resolved(fixup.value)
    } catch {
      throw Failure(message: error.message, range: fixup.range)
    }
    func failure(_ message: String) -> Failure { Failure(message: message, range: fixup.range) }
    var reference = Reference(
      target: .label(zero.number), offset: fixup.offset, size: fixup.size, epoch: fixup.epoch, origin: fixup.origin,
      base: nil,
      addend: 0)
    var addend = value.constant
    if value.isConstant {
      if fixup.origin == nil {
        guard Self.fits(addend, fixup.size) else { throw failure("\(addend) does not fit \(fixup.size * 8) bits") }
        // Zero minus zero plus the number, which is stored as a signed one.
        reference.base = zero.number
        if fixup.size < 8, addend >= 1 << Int64(fixup.size * 8 - 1) { addend -= 1 << Int64(fixup.size * 8) }
        reference.addend = Int(addend)
        return reference
      }
      addend &-= Int64(bitPattern: address)
    }
    guard addend.magnitude <= Self.addendLimit.magnitude else { throw failure("the target is out of reach") }
    reference.addend = Int(addend)
    if value.isConstant { return reference }
    guard value.plus >= 0 else { throw failure("the negative of a label can't be encoded") }
    if value.minus >= 0 {
      guard fixup.origin == nil else { throw failure("a branch or address relative to rip names one label") }
      try setDifference(&reference, value, fixup)
      return reference
    }
    switch symbols[Int(value.plus)].kind {
    case .label(let label): reference.target = .label(label.number)
    default:
      guard fixup.size >= 4 else {
        throw failure("'\(clipped(symbols[Int(value.plus)].name))' is not in this text, so it may be out of reach")
      }
      reference.target = .symbol(code.symbolNumber(symbols[Int(value.plus)].name))
    }
    guard fixup.origin != nil || fixup.size == 8 else {
      throw failure("an address has 64 bits; subtract a label to get a distance")
    }
    return reference
  }

  /// `label - label`, or `symbol - label` where the label is at a known distance.
  private mutating func setDifference(_ reference: inout Reference, _ value: Value, _ fixup: Fixup) throws(Failure) {
    guard case .label(let base) = symbols[Int(value.minus)].kind else {
      throw Failure(
        message: "'\(clipped(symbols[Int(value.minus)].name))' is not in this text, so its distance is not known",
        range: fixup.range)
    }
    if case .label(let label) = symbols[Int(value.plus)].kind {
      (reference.target, reference.base) = (.label(label.number), base.number)
      return
    }
    guard fixup.size == 4, let place = place(value.minus), place.epoch == fixup.epoch else {
      throw Failure(
        message:
          "a distance to '\(clipped(symbols[Int(value.plus)].name))', which is not in this text, has 32 bits and begins here",
        range: fixup.range)
    }
    reference.target = .symbol(code.symbolNumber(symbols[Int(value.plus)].name))
    reference.origin = 0
    reference.addend += fixup.offset - place.offset
  }

  /// Finds distances that turn out too large for their fields.
  private mutating func checkRanges() {
    let records = code.records
    let layout = X86_64.Layout(records)
    for (fixup, reference) in zip(fixups, records.references) where reference.size < 8 {
      guard case .label(let number) = reference.target else { continue }
      var distance = layout.offset(of: records.labels[Int(number)]) + reference.addend
      if let base = reference.base {
        distance -= layout.offset(of: records.labels[Int(base)])
      } else {
        distance -= layout.offset(reference.offset, epoch: reference.epoch) + (reference.origin ?? 0)
      }
      guard !X86_64.RowEncoder.fits(Int64(distance), bits: reference.size * 8) else { continue }
      failures.append(
        Failure(message: "a distance of \(distance) bytes does not fit \(reference.size * 8) bits", range: fixup.range))
      if failures.count > X86_64.AssemblyTextError.maximumCount { return }
    }
  }
}

/// Finds lines and columns.
struct SourceLines {
  private let text: [UInt8]
  private let starts: [Int]

  init(_ text: [UInt8]) {
    self.text = text
    starts = [0] + text.indices.filter { text[$0] == UInt8(ascii: "\n") }.map { $0 + 1 }
  }

  func problems(_ failures: [X86_64.TextAssembler.Failure]) -> [X86_64.AssemblyTextError.Problem] {
    failures.map { failure in
      var (low, high) = (0, starts.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if starts[middle] <= failure.range.lowerBound { low = middle } else { high = middle }
      }
      var end = low + 1 < starts.count ? starts[low + 1] - 1 : text.count
      if end > starts[low], text[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      let start = min(failure.range.lowerBound, end)
      func characters(_ range: Range<Int>) -> Int { String(decoding: text[range], as: UTF8.self).count }
      let last = max(start, min(failure.range.upperBound, end))
      return .init(
        message: failure.message, notes: failure.notes, line: low + 1, column: characters(starts[low]..<start) + 1,
        length: max(1, characters(start..<last)), source: String(decoding: text[starts[low]..<end], as: UTF8.self))
    }
  }
}
