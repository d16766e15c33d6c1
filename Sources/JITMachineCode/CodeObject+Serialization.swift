// Code objects as bytes, for files. The format has no promise of its own: whoever writes it adds a version.

extension CodeObject {
  /// Appends the object to bytes.
  public func serialize(into bytes: inout [UInt8]) {
    var writer = ByteWriter()
    writer.write(architecture.rawValue)
    writer.write(self.bytes)
    writer.write(alignment)
    writer.write(codeSize)
    writer.write(symbols) {
      $0.write($1.name); $0.write($1.offset)
    }
    writer.write(relocations) { writer, relocation in
      writer.write(relocation.kind == .absolute64 ? 0 : 1)
      writer.write(relocation.offset)
      writer.write(relocation.symbol)
      writer.write(Int(relocation.addend))
    }
    writer.write(traps) {
      $0.write(Int($1.offset)); $0.write(Int($1.code))
    }
    writer.write(trapNames) {
      $0.write(Int($1.code)); $0.write($1.name)
    }
    writer.write(locations) { writer, location in
      for number in [location.offset, location.file, location.line, location.column] { writer.write(Int(number)) }
    }
    writer.write(unwindInformation)
    writer.write(variables) { $1.serialize(into: &$0) }
    bytes += writer.bytes
  }

  /// Reads an object that ``serialize(into:)`` has written.
  ///
  /// - Parameters:
  ///   - bytes: Bytes that may be anything.
  ///   - offset: Where the object begins; where it ends, afterwards.
  /// - Throws: ``SerializationError`` if there is no object. The object is well formed as a value; whether it can be
  ///   published is checked when it is.
  public init(deserializing bytes: [UInt8], at offset: inout Int) throws(SerializationError) {
    var reader = ByteReader(bytes: bytes, position: offset)
    let name = try reader.string()
    guard let architecture = Architecture(rawValue: name) else { throw SerializationError(position: offset) }
    self.init(architecture: architecture, bytes: try reader.byteArray())
    alignment = try reader.integer()
    codeSize = try reader.integer()
    guard (0...self.bytes.count).contains(codeSize) else { throw reader.error }
    for _ in 0..<(try reader.count()) {
      symbols.append(Symbol(name: try reader.string(), offset: try reader.integer()))
    }
    for _ in 0..<(try reader.count()) {
      relocations.append(
        Relocation(
          kind: try reader.integer() == 0 ? .absolute64 : .relative32, offset: try reader.integer(),
          symbol: try reader.string(), addend: Int64(try reader.integer())))
    }
    for _ in 0..<(try reader.count()) {
      traps.append(TrapSite(offset: try reader.number(), code: try reader.number()))
    }
    for _ in 0..<(try reader.count()) {
      trapNames.append(TrapName(code: try reader.number(), name: try reader.string()))
    }
    for _ in 0..<(try reader.count()) {
      locations.append(
        Location(
          offset: try reader.number(), file: try reader.number(), line: try reader.number(),
          column: try reader.number()))
    }
    unwindInformation = try reader.byteArray()
    for _ in 0..<(try reader.count()) { variables.append(try Variable(deserializing: &reader)) }
    offset = reader.position
  }
}

/// Bytes that are no code object.
public struct SerializationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// How many bytes made sense.
  public let position: Int
  public var description: String { "the bytes are no code object from offset \(position) on" }
}

extension CodeObject.Variable {
  fileprivate func serialize(into writer: inout ByteWriter) {
    writer.write(name)
    switch type {
    case .integer(let count): writer.write(0); writer.write(count)
    case .float(let count): writer.write(1); writer.write(count)
    case .bytes(let count): writer.write(2); writer.write(count)
    }
    writer.write(isParameter ? 1 : 0)
    writer.write(ranges) { writer, range in
      writer.write(Int(range.start))
      writer.write(Int(range.end))
      writer.write(range.places) { writer, place in
        switch place {
        case .register(let number): writer.write(0); writer.write(Int(number))
        case .frame(let offset): writer.write(1); writer.write(Int(offset))
        }
      }
    }
  }

  fileprivate init(deserializing reader: inout ByteReader) throws(SerializationError) {
    let name = try reader.string()
    let kind = try reader.integer()
    let size = try reader.integer()
    guard (1...65536).contains(size) else { throw reader.error }
    let type: Kind =
      switch kind {
      case 0: .integer(byteCount: size)
      case 1: .float(byteCount: size)
      default: .bytes(count: size)
      }
    self.init(name: name, type: type, isParameter: try reader.integer() != 0)
    for _ in 0..<(try reader.count()) {
      var range = Range(start: try reader.number(), end: try reader.number(), places: [])
      for _ in 0..<(try reader.count()) {
        let isFrame = try reader.integer() != 0
        let number = try reader.integer()
        if isFrame, let offset = Int32(exactly: number) {
          range.places.append(.frame(offset))
        } else if let register = UInt8(exactly: number) {
          range.places.append(.register(register))
        } else {
          throw reader.error
        }
      }
      ranges.append(range)
    }
  }
}

// MARK: - Bytes

/// Integers as signed LEB128, everything else with its length before it.
private struct ByteWriter {
  var bytes: [UInt8] = []

  mutating func write(_ value: Int) {
    var rest = value
    while true {
      let low = UInt8(truncatingIfNeeded: rest & 0x7F)
      rest >>= 7
      let isLast = rest == 0 && low & 0x40 == 0 || rest == -1 && low & 0x40 != 0
      bytes.append(isLast ? low : low | 0x80)
      if isLast { return }
    }
  }

  mutating func write(_ text: String) { write(Array(text.utf8)) }

  mutating func write(_ array: [UInt8]) {
    write(array.count)
    bytes += array
  }

  mutating func write<Element>(_ array: [Element], _ body: (inout ByteWriter, Element) -> Void) {
    write(array.count)
    for element in array { body(&self, element) }
  }
}

private struct ByteReader {
  let bytes: [UInt8]
  var position: Int

  var error: SerializationError { SerializationError(position: position) }

  mutating func integer() throws(SerializationError) -> Int {
    var (value, shift) = (0, 0)
    while shift < 64 {
      guard position < bytes.count else { throw error }
      let byte = bytes[position]
      position += 1
      value |= Int(byte & 0x7F) << shift
      shift += 7
      if byte & 0x80 == 0 {
        if shift < 64, byte & 0x40 != 0 { value |= -1 << shift }
        return value
      }
    }
    throw error
  }

  mutating func number<Number: FixedWidthInteger>() throws(SerializationError) -> Number {
    guard let number = Number(exactly: try integer()) else { throw error }
    return number
  }

  /// The number of things that follow, each of which has a byte at least.
  mutating func count() throws(SerializationError) -> Int {
    let count = try integer()
    guard (0...(bytes.count - position)).contains(count) else { throw error }
    return count
  }

  mutating func byteArray() throws(SerializationError) -> [UInt8] {
    let count = try count()
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  mutating func string() throws(SerializationError) -> String {
    guard let text = String(validating: try byteArray(), as: UTF8.self) else { throw error }
    return text
  }
}
