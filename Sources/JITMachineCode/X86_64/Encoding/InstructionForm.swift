extension X86_64 {
  /// Everything about an encoding that does not depend on the operands, in one word.
  ///
  /// The table's reader computes it from a row; the generated typed methods contain it as a constant. Both go through
  /// the same encoder, so that there is one place that knows how x86-64 instructions are put together.
  ///
  /// | bits | meaning |
  /// |---|---|
  /// | 0–31 | legacy: opcode bytes with their escape (and a fixed ModRM byte), first byte lowest; VEX, XOP, EVEX: opcode, map, W‖0000‖pp, fixed ModRM byte |
  /// | 32–34 | legacy: number of opcode bytes; VEX: bit 32 says that the sources may be exchanged; EVEX: bits 32 and 34 are ``promoted``, ``vectorIndex``, ``generalRM`` or neither; VEX, XOP, EVEX: bit 33 is ``checked`` |
  /// | 35–36 | ``Encoding`` |
  /// | 37–38 | vector length: 0 = 128 or ignored, 1 = 256, 2 = 512. Legacy: bit 37 is ``alwaysREX2`` |
  /// | 39 | REX.W, VEX.W, EVEX.W |
  /// | 40–44 | legacy and VEX: prefixes 66, F2, F3, 67, 9B. EVEX: bits 40–42 log2 of the disp8 scale, 43–44 log2 of the broadcast element (0 = none), or if promoted ``newDestination``, ``conditional``, ``fixedNF`` |
  /// | 45–46 | ``ModRM`` |
  /// | 47–49 | the digit in ModRM.reg |
  /// | 50 | the low three bits of the last opcode byte are a register |
  /// | 51–54 | bytes of immediate, displacement or absolute address |
  /// | 55 | a fixed byte follows, in bits 56–63 |
  /// | 56–58 | legacy without a fixed byte: ``highMemory``, ``highReg``, ``highRM`` |
  @frozen
  public struct InstructionForm: Hashable, Sendable {
    public let bits: UInt64

    @inlinable @inline(__always)
    public init(bits: UInt64) { self.bits = bits }
  }
}

extension X86_64.InstructionForm {
  /// The kind of prefix that carries the register numbers' high bits.
  package enum Encoding: UInt8 { case legacy, vex, xop, evex }

  /// What the byte after the opcode is.
  package enum ModRM: UInt8 { case absent, register, digit, fixed }

  /// Something follows ModRM: a fixed byte, or an immediate of one to fifteen bytes.
  static let hasTail: UInt64 = 31 << 51
  @inlinable package static var prefix66: UInt64 { 1 << 40 }
  package static let prefixF2: UInt64 = 1 << 41
  package static let prefixF3: UInt64 = 1 << 42
  package static let prefix67: UInt64 = 1 << 43
  package static let prefix9B: UInt64 = 1 << 44
  @inlinable package static var wide: UInt64 { 1 << 39 }
  package static let plusRegister: UInt64 = 1 << 50
  /// VEX: the registers in vvvv and rm may be exchanged, where that saves a byte.
  package static let commutes: UInt64 = 1 << 32
  /// VEX, XOP and EVEX: the row has a rule that the kinds of its operands don't express, or needs a SIB byte.
  package static let checked: UInt64 = 1 << 33
  package static let trailingByte: UInt64 = 1 << 55

  /// Legacy: the prefix is REX2 even without registers from 16 on.
  package static let alwaysREX2: UInt64 = 1 << 37
  /// Legacy: REX2 is allowed at all, so that memory can have registers from 16 on.
  package static let highMemory: UInt64 = 1 << 56
  /// Legacy: the register in ModRM.reg can be one from 16 on.
  package static let highReg: UInt64 = 1 << 57
  /// Legacy: the register in ModRM.rm or in the opcode can be one from 16 on.
  package static let highRM: UInt64 = 1 << 58
  /// EVEX: the index of the address is a vector, whose number has its bit 4 in V'.
  package static let vectorIndex: UInt64 = 1 << 32
  /// EVEX: a register in ModRM.rm is general-purpose, whose number has its bit 4 in B4.
  package static let generalRM: UInt64 = 1 << 34
  /// EVEX: no vector registers, so that APX has other fields in place of mask, length and broadcast, and ``generalRM``
  /// holds.
  package static let promoted: UInt64 = 1 << 32 | 1 << 34
  /// Promoted: EVEX.ND is 1 (a destination in vvvv, or zeros in the upper half).
  package static let newDestination: UInt64 = 1 << 40
  /// Promoted: the fields of vvvv and V' are default flags and a condition.
  package static let conditional: UInt64 = 1 << 41
  /// Promoted: EVEX.NF is 1, as part of the opcode.
  package static let fixedNF: UInt64 = 1 << 42

  /// The address-size prefix is part of the form. In EVEX with vector registers the bit has another meaning.
  package var hasPrefix67: Bool { bits & Self.prefix67 != 0 && (encodingBits != 3 || isPromoted) }

  /// The path of most instructions: neither VEX nor a REX2 that is always there.
  @inlinable @inline(__always) package var isPlain: Bool { bits & (7 << 35) == 0 }
  @inlinable @inline(__always) package var opcodeBytes: UInt32 { UInt32(truncatingIfNeeded: bits) }
  @inlinable @inline(__always) package var opcodeCount: Int { Int(truncatingIfNeeded: bits >> 32 & 7) }
  @inlinable @inline(__always) package var encodingBits: UInt8 { UInt8(truncatingIfNeeded: bits >> 35 & 3) }
  @inlinable @inline(__always) package var lengthBits: UInt8 { UInt8(truncatingIfNeeded: bits >> 37 & 3) }
  @inlinable @inline(__always) package var isWide: Bool { bits >> 39 & 1 != 0 }
  @inlinable @inline(__always) package var modRMBits: UInt8 { UInt8(truncatingIfNeeded: bits >> 45 & 3) }
  @inlinable @inline(__always) package var digit: UInt8 { UInt8(truncatingIfNeeded: bits >> 47 & 7) }
  @inlinable @inline(__always) package var hasPlusRegister: Bool { bits >> 50 & 1 != 0 }
  @inlinable @inline(__always) package var immediateCount: Int { Int(truncatingIfNeeded: bits >> 51 & 15) }
  @inlinable @inline(__always) package var hasTrailingByte: Bool { bits >> 55 & 1 != 0 }
  @inlinable @inline(__always) package var trailing: UInt8 { UInt8(truncatingIfNeeded: bits >> 56) }
  @inlinable @inline(__always) package var isPromoted: Bool { bits >> 32 & 0x1d == 0x1d }
  /// EVEX: the index of the address is a vector.
  @inlinable @inline(__always) package var hasVectorIndex: Bool { bits >> 32 & 0x1d == 0x19 }
  /// EVEX: the base-2 logarithm of what 8-bit displacements are multiplied by.
  @inlinable @inline(__always) package var displacementShift: UInt8 {
    isPromoted ? 0 : UInt8(truncatingIfNeeded: bits >> 40 & 7)
  }
  @inlinable @inline(__always) package var broadcastShift: UInt8 {
    isPromoted ? 0 : UInt8(truncatingIfNeeded: bits >> 43 & 3)
  }

  /// Legacy: what may be a register from 16 on, as ``highMemory``, ``highReg`` and ``highRM``. What ends in a fixed
  /// byte (3DNow!) is older than these registers, and has none of them.
  package var highFields: UInt64 { hasTrailingByte ? 0 : bits & (7 << 56) }
  /// A conditional form with its condition, which is where others have a fixed ModRM byte.
  @inlinable package func with(condition: UInt8) -> Self { .init(bits: bits | UInt64(condition) << 24) }

  /// The form without what is said of registers from 16 on.
  package var withoutHighFields: Self {
    encoding == .legacy && !hasTrailingByte ? .init(bits: bits & ~(7 << 56)) : self
  }

  package var encoding: Encoding { Encoding(rawValue: encodingBits)! }
  package var modRM: ModRM { ModRM(rawValue: modRMBits)! }
  /// VEX, XOP and EVEX: the opcode byte. Legacy: the byte after the escape.
  package var opcode: UInt8 {
    guard encoding == .legacy else { return UInt8(truncatingIfNeeded: bits) }
    return UInt8(truncatingIfNeeded: bits >> (UInt64(escapeCount) * 8))
  }
  /// Legacy: the number of escape bytes before the opcode (`0F`, `0F 38`, `0F 3A`).
  package var escapeCount: Int {
    guard opcodeBytes & 0xff == 0x0f, opcodeCount > 1 else { return 0 }
    let second = opcodeBytes >> 8 & 0xff
    return (second == 0x38 || second == 0x3a) && opcodeCount > 2 ? 2 : 1
  }
  /// The opcode map's number, as VEX and EVEX count: 0 one-byte opcodes, 1 `0F`, 2 `0F 38`, 3 `0F 3A`.
  package var map: UInt8 {
    guard encoding == .legacy else { return UInt8(truncatingIfNeeded: bits >> 8) & 31 }
    switch escapeCount {
    case 0: return 0
    case 1: return 1
    default: return opcodeBytes >> 8 & 0xff == 0x38 ? 2 : 3
    }
  }
  /// The fixed ModRM byte, where ``modRM`` is `.fixed`.
  package var fixedModRM: UInt8 {
    encoding == .legacy
      ? UInt8(truncatingIfNeeded: opcodeBytes >> (UInt32(opcodeCount - 1) * 8))
      : UInt8(truncatingIfNeeded: opcodeBytes >> 24)
  }
  /// VEX, XOP and EVEX: the two bits that stand for 66, F3, F2.
  package var pp: UInt8 { UInt8(truncatingIfNeeded: bits >> 16) & 3 }
}
