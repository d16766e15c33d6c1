/// Reads the binary format: bytes, integers as LEB128, names. Nothing it is given makes it read outside its range.
///
/// The grammar is that of the specification's section 5.2.
struct ByteReader {
  let bytes: [UInt8]
  /// Where the next byte is.
  private(set) var position: Int
  /// Where the range ends.
  let end: Int

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    precondition(range.lowerBound >= 0 && range.upperBound <= bytes.count)
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  var isAtEnd: Bool { position >= end }

  func malformed(_ message: String, at offset: Int? = nil) -> WebAssemblyError {
    WebAssemblyError(.malformed, message, at: .offset(offset ?? position))
  }

  func invalid(_ message: String, at offset: Int? = nil) -> WebAssemblyError {
    WebAssemblyError(.invalid, message, at: .offset(offset ?? position))
  }

  /// The error for what only an unsupported feature has, or else that it is malformed.
  func unsupported(
    _ feature: UnsupportedFeature?, orMalformed message: String, at offset: Int
  ) -> WebAssemblyError {
    guard let feature else { return malformed(message, at: offset) }
    return WebAssemblyError(.unsupported, feature.message, at: .offset(offset))
  }

  /// The next byte, which stays; nil at the end.
  var next: UInt8? { position < end ? bytes[position] : nil }

  mutating func skip(_ count: Int) throws(WebAssemblyError) {
    guard count >= 0, count <= end - position else { throw malformed("unexpected end") }
    position += count
  }

  @inline(__always)
  mutating func byte() throws(WebAssemblyError) -> UInt8 {
    guard position < end else { throw malformed("unexpected end") }
    let byte = bytes[position]
    position &+= 1
    return byte
  }

  // MARK: - Integers

  @inline(__always)
  mutating func u32() throws(WebAssemblyError) -> UInt32 {
    if position < end, bytes[position] < 0x80 {
      position &+= 1
      return UInt32(bytes[position &- 1])
    }
    return UInt32(truncatingIfNeeded: try unsigned(width: 32))
  }

  @inline(__always)
  mutating func u64() throws(WebAssemblyError) -> UInt64 {
    if position < end, bytes[position] < 0x80 {
      position &+= 1
      return UInt64(bytes[position &- 1])
    }
    return try unsigned(width: 64)
  }

  @inline(__always)
  mutating func s32() throws(WebAssemblyError) -> Int32 {
    if position < end, bytes[position] < 0x80 {
      position &+= 1
      // The seven bits of the byte, sign-extended.
      return Int32(Int8(bitPattern: bytes[position &- 1] << 1) >> 1)
    }
    return Int32(truncatingIfNeeded: try signed(width: 32))
  }

  /// An integer of 33 bits, as block types are.
  mutating func s33() throws(WebAssemblyError) -> Int64 { try signed(width: 33) }

  mutating func s64() throws(WebAssemblyError) -> Int64 { try signed(width: 64) }

  private mutating func unsigned(width: Int) throws(WebAssemblyError) -> UInt64 {
    let start = position
    var result: UInt64 = 0
    var shift = 0
    while true {
      let byte = try byte()
      let rest = width - shift
      if rest < 7 {
        if byte & 0x80 != 0 { throw malformed("integer representation too long", at: start) }
        if byte >> UInt8(rest) != 0 { throw malformed("integer too large", at: start) }
      }
      result |= UInt64(byte & 0x7F) << UInt64(shift)
      if byte & 0x80 == 0 { return result }
      shift += 7
    }
  }

  private mutating func signed(width: Int) throws(WebAssemblyError) -> Int64 {
    let start = position
    var result: Int64 = 0
    var shift = 0
    while true {
      let byte = try byte()
      let rest = width - shift
      if rest < 7 {
        if byte & 0x80 != 0 { throw malformed("integer representation too long", at: start) }
        // The bits that do not fit must be copies of the sign.
        let high = Int8(bitPattern: byte << 1) >> Int8(rest)
        if high != 0, high != -1 { throw malformed("integer too large", at: start) }
      }
      result |= Int64(byte & 0x7F) << Int64(shift)
      shift += 7
      if byte & 0x80 == 0 {
        return shift < 64 && byte & 0x40 != 0 ? result | (-1 << Int64(shift)) : result
      }
    }
  }

  /// An integer of `count` bytes, the lowest first.
  mutating func fixed(_ count: Int) throws(WebAssemblyError) -> UInt64 {
    guard count <= end - position else { throw malformed("unexpected end") }
    var result: UInt64 = 0
    for index in 0..<count { result |= UInt64(bytes[position + index]) << UInt64(index * 8) }
    position += count
    return result
  }

  // MARK: - Other elements

  /// The length of a vector, each of whose elements has at least one byte.
  mutating func count() throws(WebAssemblyError) -> Int {
    let start = position
    let count = Int(try u32())
    guard count <= end - position else { throw malformed("length out of bounds", at: start) }
    return count
  }

  mutating func name() throws(WebAssemblyError) -> String {
    let count = try count()
    let start = position
    try skip(count)
    guard let name = String(validating: bytes[start..<position], as: UTF8.self) else {
      throw malformed("malformed UTF-8 encoding", at: start)
    }
    return name
  }

  mutating func valueType() throws(WebAssemblyError) -> WebAssemblyType {
    let start = position
    let byte = try byte()
    if let type = WebAssemblyType(rawValue: byte) { return type }
    throw unsupported(UnsupportedFeature(valueType: byte), orMalformed: "malformed value type", at: start)
  }

  mutating func referenceType() throws(WebAssemblyError) -> WebAssemblyType {
    let start = position
    let byte = try byte()
    if let type = WebAssemblyType(rawValue: byte), type.isReference { return type }
    throw unsupported(UnsupportedFeature(valueType: byte), orMalformed: "malformed reference type", at: start)
  }

  /// The type of a null reference.
  mutating func heapType() throws(WebAssemblyError) -> WebAssemblyType {
    let start = position
    // The number of a type is an integer that is not negative.
    if let byte = next, byte & 0x40 == 0 || byte & 0x80 != 0 {
      throw unsupported(.typedReferences, orMalformed: "malformed heap type", at: start)
    }
    return try referenceType()
  }
}
