import JITMachineCode

/// Encodings as one word, see ``X86_64/InstructionForm``: what a machine instruction's `code` is.
///
/// The functions compute the word from the manual's notation; with constant arguments the optimiser folds them. A test
/// decodes the code of random modules with the assembler's decoder.
enum Form {
  static let prefix66: UInt64 = 1 << 40
  static let prefixF2: UInt64 = 1 << 41
  static let prefixF3: UInt64 = 1 << 42
  static let wide: UInt64 = 1 << 39

  /// A legacy encoding: `opcode` as the manual prints it (`0x0FAF`), the parts of the word in `flags`.
  @inline(__always)
  private static func legacy(_ opcode: UInt32, _ flags: UInt64, immediate: Int) -> UInt64 {
    let count: UInt64 = opcode > 0xFFFF ? 3 : opcode > 0xFF ? 2 : 1
    let bytes = opcode.byteSwapped >> (32 - 8 * UInt32(count))
    return UInt64(bytes) | count << 32 | UInt64(immediate) << 51 | flags
  }

  /// `opcode /r`.
  @inline(__always)
  static func modRM(_ opcode: UInt32, _ flags: UInt64 = 0, immediate: Int = 0) -> UInt64 {
    legacy(opcode, flags | 1 << 45, immediate: immediate)
  }

  /// `opcode /digit`.
  @inline(__always)
  static func digit(_ opcode: UInt32, _ digit: UInt8, _ flags: UInt64 = 0, immediate: Int = 0) -> UInt64 {
    legacy(opcode, flags | 2 << 45 | UInt64(digit) << 47, immediate: immediate)
  }

  /// `opcode + register`.
  @inline(__always)
  static func plus(_ opcode: UInt32, _ flags: UInt64 = 0, immediate: Int = 0) -> UInt64 {
    legacy(opcode, flags | 1 << 50, immediate: immediate)
  }

  /// `opcode` without operands in ModRM.
  @inline(__always)
  static func plain(_ opcode: UInt32, _ flags: UInt64 = 0, immediate: Int = 0) -> UInt64 {
    legacy(opcode, flags, immediate: immediate)
  }

  /// A VEX encoding of 128 bits; `map` 1 is 0F, 2 is 0F 38, 3 is 0F 3A; `pp` 1 is 66, 2 is F3, 3 is F2.
  @inline(__always)
  static func vex(_ opcode: UInt8, map: UInt8, pp: UInt8, isWide: Bool = false, immediate: Int = 0) -> UInt64 {
    let head = UInt64(opcode) | UInt64(map) << 8 | UInt64(pp | (isWide ? 0x80 : 0)) << 16
    return head | 1 << 35 | (isWide ? wide : 0) | 1 << 45 | UInt64(immediate) << 51
  }

  /// `VEX opcode /digit`.
  @inline(__always)
  static func vexDigit(_ opcode: UInt8, _ digit: UInt8, map: UInt8, pp: UInt8, isWide: Bool = false, immediate: Int = 0)
    -> UInt64
  {
    vex(opcode, map: map, pp: pp, isWide: isWide, immediate: immediate) ^ (1 << 45 | 2 << 45) | UInt64(digit) << 47
  }

  /// The prefixes that give an integer instruction an operand size in bytes; of 1, nothing: those are other opcodes.
  @inline(__always)
  static func size(_ bytes: Int) -> UInt64 { bytes == 8 ? wide : bytes == 2 ? prefix66 : 0 }
}

/// The eight arithmetic instructions that are numbered alike (SDM volume 2, table A-6, group 1).
enum Arithmetic: UInt8 {
  case add, or, adc, sbb, and, sub, xor, cmp

  /// `op r, r/m`, of a size in bytes.
  @inline(__always)
  func load(_ size: Int) -> UInt64 { Form.modRM(UInt32(rawValue) << 3 | (size == 1 ? 2 : 3), Form.size(size)) }

  /// `op r/m, r`.
  @inline(__always)
  func store(_ size: Int) -> UInt64 { Form.modRM(UInt32(rawValue) << 3 | (size == 1 ? 0 : 1), Form.size(size)) }

  /// `op r/m, immediate` with the shortest immediate.
  @inline(__always)
  func immediate(_ size: Int, _ value: Int64) -> UInt64 {
    if size == 1 { return Form.digit(0x80, rawValue, immediate: 1) }
    if value == Int64(Int8(truncatingIfNeeded: value)) {
      return Form.digit(0x83, rawValue, Form.size(size), immediate: 1)
    }
    return Form.digit(0x81, rawValue, Form.size(size), immediate: size == 2 ? 2 : 4)
  }
}

/// Shifts and rotations by their digit (group 2).
enum ShiftKind: UInt8 {
  case rotateLeft = 0, rotateRight = 1, left = 4, rightUnsigned = 5, rightSigned = 7

  @inline(__always)
  func byCount(_ size: Int) -> UInt64 { Form.digit(size == 1 ? 0xD2 : 0xD3, rawValue, Form.size(size)) }
  @inline(__always)
  func byImmediate(_ size: Int) -> UInt64 {
    Form.digit(size == 1 ? 0xC0 : 0xC1, rawValue, Form.size(size), immediate: 1)
  }
}

/// A condition as JCC, SETCC and CMOVCC number it, and two that floating-point comparisons need.
struct ConditionCode: Hashable {
  let rawValue: UInt8
  static let overflow = ConditionCode(rawValue: 0)
  static let noOverflow = ConditionCode(rawValue: 1)
  static let below = ConditionCode(rawValue: 2)
  static let aboveOrEqual = ConditionCode(rawValue: 3)
  static let equal = ConditionCode(rawValue: 4)
  static let notEqual = ConditionCode(rawValue: 5)
  static let belowOrEqual = ConditionCode(rawValue: 6)
  static let above = ConditionCode(rawValue: 7)
  static let sign = ConditionCode(rawValue: 8)
  static let noSign = ConditionCode(rawValue: 9)
  static let parity = ConditionCode(rawValue: 10)
  static let noParity = ConditionCode(rawValue: 11)
  static let less = ConditionCode(rawValue: 12)
  static let greaterOrEqual = ConditionCode(rawValue: 13)
  static let lessOrEqual = ConditionCode(rawValue: 14)
  static let greater = ConditionCode(rawValue: 15)
  /// Equal and not unordered: ZF and not PF after UCOMISS.
  static let floatEqual = ConditionCode(rawValue: 16)
  /// Not equal or unordered.
  static let floatNotEqual = ConditionCode(rawValue: 17)

  /// The opposite.
  var inverted: ConditionCode { ConditionCode(rawValue: rawValue ^ 1) }
  /// Whether two jumps are needed.
  var isDouble: Bool { rawValue >= 16 }

  /// What holds for `b, a` when this holds for `a, b`; integers.
  var swapped: ConditionCode {
    switch self {
    case .below: .above
    case .above: .below
    case .aboveOrEqual: .belowOrEqual
    case .belowOrEqual: .aboveOrEqual
    case .less: .greater
    case .greater: .less
    case .greaterOrEqual: .lessOrEqual
    case .lessOrEqual: .greaterOrEqual
    default: self
    }
  }
}

extension ConditionCode {
  /// The unsigned comparison like a signed one, of numbers that are not negative.
  var unsigned: ConditionCode {
    switch self {
    case .less, .sign: .below
    case .greaterOrEqual, .noSign: .aboveOrEqual
    case .lessOrEqual: .belowOrEqual
    case .greater: .above
    default: self
    }
  }
}

/// An instruction on vector registers that has a legacy encoding and, but for the prefix, the same in VEX.
struct VectorForm {
  let opcode: UInt8
  let map: UInt8
  let pp: UInt8
  let isWide: Bool
  let immediate: Int

  /// `pp`: 0 none, 1 66, 2 F3, 3 F2.
  @inline(__always)
  init(_ pp: UInt8, _ opcode: UInt32, isWide: Bool = false, immediate: Int = 0) {
    self.pp = pp
    self.opcode = UInt8(truncatingIfNeeded: opcode)
    map = opcode >> 8 == 0x0F38 ? 2 : opcode >> 8 == 0x0F3A ? 3 : 1
    self.isWide = isWide
    self.immediate = immediate
  }

  @inline(__always)
  func encoding(avx: Bool) -> UInt64 {
    if avx { return Form.vex(opcode, map: map, pp: pp, isWide: isWide, immediate: immediate) }
    let prefix: UInt64 = pp == 0 ? 0 : pp == 1 ? Form.prefix66 : pp == 2 ? Form.prefixF3 : Form.prefixF2
    let escape: UInt32 = map == 1 ? 0x0F00 : map == 2 ? 0x0F3800 : 0x0F3A00
    return Form.modRM(escape | UInt32(opcode), prefix | (isWide ? Form.wide : 0), immediate: immediate)
  }
}
