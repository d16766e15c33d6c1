// What follows the name of an instruction.

extension ModuleParser {
  /// Appends the instruction whose name is the next token.
  mutating func appendInstruction(_ row: Int) throws(SyntaxError) {
    position += 1
    if row == Operators.select { return try appendSelect() }
    let description = OperatorTable.shared.descriptions[row]
    append(description)
    switch description.immediates.first {
    case nil: break
    case .type: try appendIndirectCall()
    case .element: try appendTableInit(hasTable: description.immediates.count == 2)
    case .data: try appendMemoryInit(hasMemory: description.immediates.count == 2)
    case .table where description.immediates.count == 2: try appendPair(.table)
    case .memory where description.immediates.count == 2: try appendPair(.memory)
    case .access(let size): try appendAccess(size, hasLane: description.immediates.count == 2)
    case let immediate?: try appendImmediate(immediate)
    }
  }

  private mutating func append(_ description: OperatorDescription) {
    if description.prefix != 0 {
      output.append(description.prefix)
      output.append(unsigned: description.code)
    } else {
      output.append(description.code)
    }
  }

  private mutating func appendImmediate(_ immediate: OperatorDescription.Immediate) throws(SyntaxError) {
    switch immediate {
    case .label: output.append(unsigned: try readLabel())
    case .labels: try appendLabels()
    case .function: output.append(unsigned: try readIndex(.function))
    case .local: output.append(unsigned: try readIndex(.local))
    case .global: output.append(unsigned: try readIndex(.global))
    case .table: output.append(unsigned: try readOptionalIndex(.table))
    case .memory: output.append(unsigned: try readOptionalIndex(.memory))
    case .constant(let type): try appendConstant(type)
    case .lane: output.append(try readLane())
    case .shuffle:
      for _ in 0..<16 {
        guard next.kind == .number else { throw error("invalid lane length: 16 lanes expected", at: position) }
        output.append(try readLane())
      }
      if next.kind == .number { throw error("invalid lane length: 16 lanes expected", at: position) }
    case .reference:
      if take(.func) {
        output.append(WebAssemblyType.funcref.rawValue)
      } else if take(.extern) {
        output.append(WebAssemblyType.externref.rawValue)
      } else {
        throw unexpected()
      }
    case .block, .type, .data, .element, .access, .types:
      preconditionFailure("read elsewhere")
    }
  }

  // MARK: - Indices

  private mutating func readLabel() throws(SyntaxError) -> UInt32 {
    guard next.kind == .identifier else { return try readUInt32() }
    guard let distance = labels.distance(to: text.name(position)) else {
      throw error("unknown label \(excerpt(position))", at: position)
    }
    position += 1
    return distance
  }

  /// One or more; the last is the default.
  private mutating func appendLabels() throws(SyntaxError) {
    var count = -1
    var bytes: [UInt8] = []
    while isAtIndex {
      count += 1
      bytes.append(unsigned: try readLabel())
    }
    guard count >= 0 else { throw unexpected() }
    output.append(unsigned: UInt(count))
    output += bytes
  }

  private mutating func readOptionalIndex(_ space: IndexSpace) throws(SyntaxError) -> UInt32 {
    isAtIndex ? try readIndex(space) : 0
  }

  /// Destination and source; both or neither.
  private mutating func appendPair(_ space: IndexSpace) throws(SyntaxError) {
    guard isAtIndex else {
      output.append(0)
      return output.append(0)
    }
    output.append(unsigned: try readIndex(space))
    output.append(unsigned: try readIndex(space))
  }

  /// A table that may be missing, then a type; the binary format has them the other way round.
  private mutating func appendIndirectCall() throws(SyntaxError) {
    let table = try readOptionalIndex(.table)
    var names: NameSpace?
    output.append(unsigned: try readTypeUse(names: &names))
    output.append(unsigned: table)
  }

  /// A table that may be missing, then a segment; the binary format has them the other way round.
  private mutating func appendTableInit(hasTable: Bool) throws(SyntaxError) {
    guard hasTable else { return output.append(unsigned: try readIndex(.element)) }
    let isTableFirst = text[position + 1].kind == .identifier || text[position + 1].kind == .number
    let table = isTableFirst ? try readIndex(.table) : 0
    output.append(unsigned: try readIndex(.element))
    output.append(unsigned: table)
  }

  /// A memory that may be missing, then a segment; the binary format has them the other way round.
  private mutating func appendMemoryInit(hasMemory: Bool) throws(SyntaxError) {
    sections.needsDataCount = true
    guard hasMemory else { return output.append(unsigned: try readIndex(.data)) }
    let isMemoryFirst = text[position + 1].kind == .identifier || text[position + 1].kind == .number
    let memory = isMemoryFirst ? try readIndex(.memory) : 0
    output.append(unsigned: try readIndex(.data))
    output.append(unsigned: memory)
  }

  private mutating func appendSelect() throws(SyntaxError) {
    guard peek(.result) else { return append(OperatorTable.shared.descriptions[Operators.select]) }
    append(OperatorTable.shared.descriptions[Operators.selectWithTypes])
    var types: [WebAssemblyType] = []
    while let end = enter(.result) {
      while position < end { types.append(try readValueType()) }
      try leave(end)
    }
    output.append(types: types)
  }

  // MARK: - Memory

  /// A memory that may be missing, `offset=`, `align=`, and a lane.
  private mutating func appendAccess(_ size: UInt8, hasLane: Bool) throws(SyntaxError) {
    // One number before nothing else is the lane.
    let hasMemory = isAtIndex && (!hasLane || next.kind == .identifier || isAccessArgument(position + 1))
    let memory = hasMemory ? try readIndex(.memory) : 0
    // Whether they suit the memory is a question of validity.
    let offset = try readArgument("offset=") ?? 0
    let token = position
    var alignment = UInt64(size)
    if let value = try readArgument("align=") {
      guard value.nonzeroBitCount == 1 else { throw error("alignment must be a power of two", at: token) }
      alignment = value
    }
    // Bit 6 says that the number of a memory follows.
    output.append(UInt8(alignment.trailingZeroBitCount) | (memory == 0 ? 0 : 0x40))
    if memory != 0 { output.append(unsigned: memory) }
    output.append(unsigned: offset)
    if hasLane { output.append(try readLane()) }
  }

  private func isAccessArgument(_ token: Int) -> Bool {
    text[token].kind == .number || isArgument("offset=", token) || isArgument("align=", token)
  }

  private func isArgument(_ prefix: StaticString, _ token: Int) -> Bool {
    guard text[token].kind == .keyword, text[token].word == .unknown else { return false }
    let range = text.range(token)
    return prefix.withUTF8Buffer { range.count > $0.count && text.source[range].starts(with: $0) }
  }

  private mutating func readArgument(_ prefix: StaticString) throws(SyntaxError) -> UInt64? {
    guard isArgument(prefix, position) else { return nil }
    let digits = text.range(position).dropFirst(prefix.utf8CodeUnitCount)
    switch NumberText.unsigned(text.source, digits, width: 64) {
    case .value(let value):
      position += 1
      return value
    case .malformed: throw error("unknown operator `\(excerpt(position))`", at: position)
    case .outOfRange: throw error("i64 constant out of range: `\(excerpt(position))`", at: position)
    }
  }

  // MARK: - Constants

  private mutating func appendConstant(_ type: WebAssemblyType) throws(SyntaxError) {
    switch type {
    case .i32: output.append(signed: Int64(Int32(truncatingIfNeeded: try readInteger(width: 32))))
    case .i64: output.append(signed: Int64(bitPattern: try readInteger(width: 64)))
    case .f32: output.append(fixed: try readFloat(width: 32), count: 4)
    case .f64: output.append(fixed: try readFloat(width: 64), count: 8)
    default: try appendVector()
    }
  }

  /// A shape and its lanes, as 16 bytes.
  private mutating func appendVector() throws(SyntaxError) {
    guard let shape = LaneShape(next.word) else { throw unexpected() }
    position += 1
    for _ in 0..<(16 / shape.byteCount) {
      guard next.kind == .number || next.kind == .keyword else {
        throw next.kind == .reserved ? unexpected() : error("wrong number of lane literals", at: position)
      }
      let width = shape.byteCount * 8
      let lane = shape.isFloat ? try readFloat(width: width) : try readInteger(width: width)
      output.append(fixed: lane, count: shape.byteCount)
    }
    if next.kind == .number { throw error("wrong number of lane literals", at: position) }
  }

  private mutating func readLane() throws(SyntaxError) -> UInt8 {
    guard next.kind == .number else { throw unexpected() }
    switch NumberText.unsigned(text.source, text.range(position), width: 8) {
    case .value(let lane):
      position += 1
      return UInt8(lane)
    case .outOfRange: throw error("malformed lane index `\(excerpt(position))`", at: position)
    case .malformed: throw unexpected()
    }
  }
}

/// How the lanes of a vector constant are written.
package struct LaneShape: Hashable, Sendable {
  package let byteCount: Int
  package let isFloat: Bool

  package init?(_ word: Word) {
    if word == .i8x16 {
      (byteCount, isFloat) = (1, false)
    } else if word == .i16x8 {
      (byteCount, isFloat) = (2, false)
    } else if word == .i32x4 {
      (byteCount, isFloat) = (4, false)
    } else if word == .i64x2 {
      (byteCount, isFloat) = (8, false)
    } else if word == .f32x4 {
      (byteCount, isFloat) = (4, true)
    } else if word == .f64x2 {
      (byteCount, isFloat) = (8, true)
    } else {
      return nil
    }
  }

  /// The one lane that a number is.
  package init(scalar type: WebAssemblyType) {
    byteCount = type == .i32 || type == .f32 ? 4 : 8
    isFloat = type == .f32 || type == .f64
  }
}

extension LaneShape: CustomStringConvertible {
  package var description: String { "\(isFloat ? "f" : "i")\(byteCount * 8)x\(16 / byteCount)" }
}
