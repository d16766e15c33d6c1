/// Which operand of a machine instruction is in which field: three bits each, 7 for none.
enum Fields {
  static let none: UInt16 = 0x7FFF
  @inline(__always)
  static func make(reg: Int = 7, rm: Int = 7, vvvv: Int = 7, base: Int = 7, index: Int = 7) -> UInt16 {
    UInt16(truncatingIfNeeded: reg | rm << 3 | vvvv << 6 | base << 9 | index << 12)
  }
}

/// Bits of `detail`: 0–1 the index's scale, 2–4 ``AddressMode``, then these.
enum Detail {
  /// ModRM.reg is an 8-bit register.
  static let reg8: UInt8 = 1 << 5
  /// ModRM.rm is an 8-bit register.
  static let rm8: UInt8 = 1 << 6
  /// `code` is a ``Pseudo``.
  static let pseudo: UInt8 = 1 << 7
}
