import JIT

@testable import JITWebAssembly

/// A module in the binary format, taken apart so that pieces can be changed without making everything behind them
/// malformed: sections, and the bodies of functions. Put together again, all sizes are right.
struct ModuleParts {
  struct Section {
    var id: UInt8
    var contents: [UInt8]
  }

  /// Without the code section's contents, which are ``bodies``.
  var sections: [Section] = []
  /// Each with its locals.
  var bodies: [[UInt8]] = []

  private static let codeID: UInt8 = 10
  private static let header: [UInt8] = [0x00, 0x61, 0x73, 0x6D, 1, 0, 0, 0]

  init(_ module: [UInt8]) throws(WebAssemblyError) {
    var reader = ByteReader(module, 0..<module.count)
    try reader.skip(ModuleParts.header.count)
    while !reader.isAtEnd {
      let id = try reader.byte()
      let size = Int(try reader.u32())
      let start = reader.position
      try reader.skip(size)
      sections.append(Section(id: id, contents: []))
      if id == ModuleParts.codeID {
        try readBodies(ByteReader(module, start..<start + size), module)
      } else {
        sections[sections.count - 1].contents = Array(module[start..<start + size])
      }
    }
  }

  private mutating func readBodies(_ section: ByteReader, _ module: [UInt8]) throws(WebAssemblyError) {
    var reader = section
    for _ in 0..<(try reader.count()) {
      let size = Int(try reader.u32())
      let start = reader.position
      try reader.skip(size)
      bodies.append(Array(module[start..<start + size]))
    }
  }

  /// The module.
  var bytes: [UInt8] {
    var result = ModuleParts.header
    for section in sections {
      var contents = section.contents
      if section.id == ModuleParts.codeID {
        contents = LEB128.unsigned(UInt64(bodies.count))
        for body in bodies { contents += LEB128.unsigned(UInt64(body.count)) + body }
      }
      result += [section.id] + LEB128.unsigned(UInt64(contents.count)) + contents
    }
    return result
  }
}

/// Numbers in the binary format.
enum LEB128 {
  static func unsigned(_ value: UInt64) -> [UInt8] {
    var (rest, bytes) = (value, [UInt8]())
    repeat {
      bytes.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
      rest >>= 7
    } while rest != 0
    return bytes
  }

  static func signed(_ value: Int64) -> [UInt8] {
    var (rest, bytes) = (value, [UInt8]())
    while !(-64..<64).contains(rest) {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    return bytes + [UInt8(truncatingIfNeeded: rest) & 0x7F]
  }
}

/// An instruction in the bytes of a body.
struct PlacedInstruction {
  var description: OperatorDescription
  /// The opcode and the immediates.
  var range: Range<Int>
  /// Where the immediates begin.
  var immediates: Int

  /// The instructions of a body up to its last `end`, which is not among them.
  static func list(_ body: [UInt8]) throws(WebAssemblyError) -> [PlacedInstruction] {
    var reader = ByteReader(body, 0..<body.count)
    for _ in 0..<(try reader.count()) {
      _ = try reader.u32()
      _ = try reader.valueType()
    }
    var result: [PlacedInstruction] = []
    while reader.position < body.count - 1 {
      let start = reader.position
      let first = try reader.byte()
      let isPrefix = first == 0xFC || first == 0xFD
      let code = isPrefix ? try reader.u32() : UInt32(first)
      guard let description = OperatorTable.shared.description(prefix: isPrefix ? first : 0, code: code) else {
        throw reader.malformed("illegal opcode", at: start)
      }
      let immediates = reader.position
      for immediate in description.immediates { try skip(immediate, &reader) }
      result.append(
        PlacedInstruction(description: description, range: start..<reader.position, immediates: immediates))
    }
    return result
  }

  private static func skip(
    _ immediate: OperatorDescription.Immediate, _ reader: inout ByteReader
  ) throws(WebAssemblyError) {
    switch immediate {
    case .block: _ = try reader.s33()
    case .label, .function, .type, .table, .memory, .local, .global, .data, .element: _ = try reader.u32()
    case .labels: for _ in 0...(try reader.count()) { _ = try reader.u32() }
    case .access:
      if try reader.u32() & 0x40 != 0 { _ = try reader.u32() }
      _ = try reader.u64()
    case .constant(.i32): _ = try reader.s32()
    case .constant(.i64): _ = try reader.s64()
    case .constant(.f32): try reader.skip(4)
    case .constant(.f64): try reader.skip(8)
    case .constant, .shuffle: try reader.skip(16)
    case .lane, .reference: try reader.skip(1)
    case .types: for _ in 0..<(try reader.count()) { _ = try reader.valueType() }
    }
  }
}
