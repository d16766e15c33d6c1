// The binary format's elements, appended to bytes (specification, 5.2 "Values").

extension [UInt8] {
  @inline(__always) mutating func append(unsigned value: some FixedWidthInteger & UnsignedInteger) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(signed value: Int64) {
    var rest = value
    while rest < -64 || rest > 63 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// The lowest `count` bytes of `value`, the lowest first.
  mutating func append(fixed value: UInt64, count: Int) {
    for index in 0..<count { append(UInt8(truncatingIfNeeded: value >> UInt64(index * 8))) }
  }

  mutating func append(counted bytes: some Collection<UInt8>) {
    append(unsigned: UInt(bytes.count))
    append(contentsOf: bytes)
  }

  mutating func append(types: [WebAssemblyType]) { append(counted: types.lazy.map(\.rawValue)) }

  /// Limits after their flags: bit 0 says that there is a maximum.
  mutating func append(_ limits: WebAssemblySizeRange, flags: UInt8) {
    append(flags | (limits.maximum == nil ? 0 : 1))
    append(unsigned: limits.minimum)
    if let maximum = limits.maximum { append(unsigned: maximum) }
  }

  mutating func append(_ type: WebAssemblyTableType) {
    append(type.element.rawValue)
    append(type.limits, flags: 0)
  }

  mutating func append(_ type: WebAssemblyMemoryType) { append(type.limits, flags: type.is64Bit ? 4 : 0) }

  mutating func append(_ type: WebAssemblyGlobalType) {
    append(type.value.rawValue)
    append(type.isMutable ? 1 : 0)
  }
}
