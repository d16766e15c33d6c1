extension X86_64 {
  /// One instruction as a value of run time: decoded from bytes, or to be encoded.
  public struct Instruction: Hashable, Sendable {
    /// The row of the table it is, or nil for bytes that are no instruction and for a lone prefix.
    var row: UInt16?
    /// The mnemonic as printed, in lower case.
    public var mnemonic: String
    /// The operands in Intel order, without implicit ones.
    public var operands: [Operand] = []
    /// Prefixes that are written before the mnemonic.
    public var prefixes: Prefixes = []
    /// The AVX-512 mask register, K1 to K7, or 0.
    public var mask: UInt8 = 0
    /// Elements that the mask leaves out become zero.
    public var zeroing = false
    /// Rounding or suppression of exceptions, written after the operands.
    public var rounding: Rounding?
    /// The condition that EVEX holds in CCMP and CTEST, which is written in the mnemonic.
    var condition: UInt8 = 0
    /// What CCMP and CTEST make of the flags where their condition does not hold.
    public var defaultFlags: X86_64.DefaultFlags?
    /// How many bytes it has.
    public var length = 0

    /// Prefixes that are written in front of an instruction.
    public struct Prefixes: OptionSet, Hashable, Sendable {
      public let rawValue: UInt16
      public init(rawValue: UInt16) { self.rawValue = rawValue }
      public static let lock = Prefixes(rawValue: 1)
      public static let rep = Prefixes(rawValue: 2)
      public static let repne = Prefixes(rawValue: 4)
      public static let xacquire = Prefixes(rawValue: 8)
      public static let xrelease = Prefixes(rawValue: 16)
      public static let notrack = Prefixes(rawValue: 32)
      public static let bnd = Prefixes(rawValue: 64)
      /// An address-size prefix without an address that shows it.
      public static let addr32 = Prefixes(rawValue: 128)
      /// An operand-size prefix that changes nothing.
      public static let data16 = Prefixes(rawValue: 256)
      /// `{evex}`, `{vex3}`: longer encodings than needed.
      public static let evex = Prefixes(rawValue: 512)
      public static let vex3 = Prefixes(rawValue: 1024)
      /// `{vex}`: not EVEX.
      public static let vex = Prefixes(rawValue: 2048)
      /// `{load}`, `{store}`: of two equally long encodings the one whose first operand is in ModRM.reg, or in
      /// ModRM.rm.
      public static let load = Prefixes(rawValue: 4096)
      public static let store = Prefixes(rawValue: 8192)
      /// `{rex2}`: a longer encoding than needed.
      public static let rex2 = Prefixes(rawValue: 16384)
      /// `{nf}`: flags are not written.
      public static let noFlags = Prefixes(rawValue: 32768)
    }

    /// AVX-512's static rounding.
    public enum Rounding: UInt8, Hashable, Sendable {
      case nearest, down, up, towardZero
      /// Exceptions suppressed, rounding not changed: `{sae}`.
      case suppressExceptions
    }

    /// Whether these bytes are no instruction.
    public var isBad: Bool { row == nil && mnemonic == "(bad)" }
  }
}
