// Instructions that are encoded alike, made from one of them.

extension X86_64.InstructionForm {
  /// The same instruction on integers of 1, 2, 4 or 8 bytes, where this is the one on 4.
  ///
  /// Opcodes of integer instructions have the one on 8 bits directly below. The immediate of 32 bits, which the
  /// instructions on 64 bits have too, has no more bits than the integers.
  @inlinable @inline(__always)
  package func sized(_ byteCount: Int) -> Self {
    switch byteCount {
    case 8: return .init(bits: bits | Self.wide)
    case 4: return self
    case 2: return .init(bits: (immediateCount == 4 ? bits ^ (4 ^ 2) << 51 : bits) | Self.prefix66)
    default: return .init(bits: (immediateCount == 4 ? bits ^ (4 ^ 1) << 51 : bits) &- 1 << lastOpcodeByte)
    }
  }

  /// The instruction on integers of 4 bytes, where this is the one on 2, 4 or 8: the inverse of ``sized(_:)``.
  @inlinable @inline(__always)
  package var unsized: Self {
    let word = bits & ~(Self.wide | Self.prefix66)
    return .init(bits: immediateCount == 2 && operandSize == 2 ? word ^ (4 ^ 2) << 51 : word)
  }

  /// How many bytes the integers have, of an instruction on 2, 4 or 8.
  @inlinable @inline(__always)
  package var operandSize: Int { isWide ? 8 : bits & Self.prefix66 != 0 ? 2 : 4 }

  /// The row for another condition, where this is the one for overflow, number 0.
  @inlinable @inline(__always)
  package func with(_ condition: X86_64.Condition) -> Self {
    .init(bits: bits &+ UInt64(condition.rawValue) << lastOpcodeByte)
  }

  /// Legacy: the position of the opcode's last byte.
  @inlinable @inline(__always)
  var lastOpcodeByte: UInt64 { UInt64(opcodeCount &- 1) &* 8 }
}

extension X86_64 {
  /// Bytes in front of instructions that the back end writes by itself.
  package enum Prefix: UInt8, Sendable {
    case lock = 0xf0
    /// Repeats a string instruction rcx times.
    case rep = 0xf3
    /// The target of an indirect jump needs no mark.
    case notrack = 0x3e
  }
}
