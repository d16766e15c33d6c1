extension X86_64 {
  /// How to find the caller from each instruction of a function: the call frame information of DWARF 5, 6.4, in the
  /// form that `.eh_frame` has it (System V ABI, AMD64 supplement, 4.2.4).
  ///
  /// The *canonical frame address* (CFA) is what rsp was before the call: the return address lies below it. Rules say
  /// how to compute it, and where registers of the caller have been saved relative to it. A function begins with CFA =
  /// rsp + 8 and nothing saved; each change is noted behind the instruction that makes it.
  package struct CallFrames: Sendable {
    private var instructions: [UInt8] = []
    private var position = 0

    package init() { instructions.reserveCapacity(64) }

    /// A register by its number in DWARF (System V ABI, figure 3.36).
    package struct Register: Sendable, Hashable {
      package let number: UInt8

      /// The register with a number in instruction encodings.
      package init(encoding: Int) {
        // By encoding, a byte each: 0, 2, 1, 3, 7, 6, 4, 5.
        let numbers: UInt64 = 0x0504_0607_0301_0200
        number = encoding < 8 ? UInt8(truncatingIfNeeded: numbers >> UInt64(8 * encoding)) : UInt8(encoding)
      }

      package static let rbp = Register(encoding: 5)
      package static let rsp = Register(encoding: 4)
    }

    // MARK: Rules

    /// From `offset` on, in bytes of code, what follows holds. Offsets ascend.
    package mutating func advance(to offset: Int) {
      let distance = offset - position
      guard distance > 0 else { return }
      position = offset
      switch distance {
      case ..<0x40: instructions.append(0x40 | UInt8(distance))
      case ..<0x100:
        instructions.append(0x02)
        instructions.append(UInt8(distance))
      case ..<0x10000:
        instructions.append(0x03)
        instructions.appendBytes(of: UInt16(distance))
      default:
        instructions.append(0x04)
        instructions.appendBytes(of: UInt32(distance))
      }
    }

    /// CFA = register + offset.
    package mutating func defineAddress(_ register: Register, plus offset: Int) {
      instructions.append(0x0C)
      instructions.append(register.number)
      instructions.appendUnsignedLEB128(UInt64(offset))
    }

    /// The caller's value lies `distance` bytes below the CFA, a multiple of 8.
    package mutating func save(_ register: Register, below distance: Int) {
      instructions.append(0x80 | register.number)
      instructions.appendUnsignedLEB128(UInt64(distance / 8))
    }

    /// The register itself has the caller's value.
    package mutating func restore(_ register: Register) { instructions.append(0xC0 | register.number) }

    /// Keeps all rules, for ``resume()``.
    package mutating func remember() { instructions.append(0x0A) }

    /// The rules are again those at the matching ``remember()``.
    package mutating func resume() { instructions.append(0x0B) }

    // MARK: The result

    /// A common information entry and a frame description entry, without the zeros that end a section. The function's
    /// address, at ``CodeObject/unwindAddressOffset``, is zero.
    ///
    /// - Parameters:
    ///   - codeSize: The bytes of code.
    ///   - isRelative: Whether the address is four bytes relative to themselves, as linkers want it, or eight bytes.
    package func information(codeSize: Int, isRelative: Bool = false) -> [UInt8] {
      let common = isRelative ? Self.relative : Self.absolute
      var bytes: [UInt8] = []
      // The entry has 17 or 25 bytes beside the instructions, and up to 7 to fill it up.
      bytes.reserveCapacity(common.count + instructions.count + 32)
      bytes += common
      let start = bytes.count
      bytes.appendBytes(of: 0 as UInt32)
      bytes.appendBytes(of: UInt32(start + 4))
      if isRelative {
        bytes.appendBytes(of: 0 as UInt32)
        bytes.appendBytes(of: UInt32(codeSize))
      } else {
        bytes.appendBytes(of: 0 as UInt64)
        bytes.appendBytes(of: UInt64(codeSize))
      }
      bytes.append(0)
      bytes += instructions
      bytes.padEntry(from: start)
      return bytes
    }

    private static let absolute = common(encoding: 0)
    private static let relative = common(encoding: 0x1B)

    /// Version 1, "zR", code alignment 1, data alignment -8, return address in 16, pointers as `encoding` says; the
    /// frame begins with CFA = rsp + 8 and the return address at CFA - 8.
    private static func common(encoding: UInt8) -> [UInt8] {
      var bytes: [UInt8] = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 0x7A, 0x52, 0, 1, 0x78, 16, 1, encoding, 0x0C, 7, 8, 0x80 | 16, 1,
      ]
      bytes.padEntry(from: 0)
      return bytes
    }
  }
}

extension [UInt8] {
  /// Appends the little-endian bytes of an integer.
  package mutating func appendBytes(of value: some FixedWidthInteger & UnsignedInteger) {
    for index in 0..<(value.bitWidth / 8) { append(UInt8(truncatingIfNeeded: value >> (8 * .init(index)))) }
  }

  /// Appends an unsigned number in groups of seven bits, the lowest first (DWARF 5, 7.6).
  package mutating func appendUnsignedLEB128(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(rest))
  }

  /// Appends a signed number in groups of seven bits, the lowest first (DWARF 5, 7.6).
  package mutating func appendSignedLEB128(_ value: Int64) {
    var rest = value
    while rest < -64 || rest >= 64 {
      append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    append(UInt8(truncatingIfNeeded: rest) & 0x7F)
  }

  /// Fills an entry that begins at `start` up with no-operations to a multiple of eight bytes, and states its length.
  fileprivate mutating func padEntry(from start: Int) {
    while (count - start) % 8 != 0 { append(0) }
    let length = UInt32(count - start - 4)
    for index in 0..<4 { self[start + index] = UInt8(truncatingIfNeeded: length >> UInt32(8 * index)) }
  }
}
