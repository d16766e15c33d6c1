extension X86_64 {
  /// The kinds of register that an operand can be.
  public enum RegisterClass: UInt8, Sendable, Hashable, CaseIterable {
    /// AL … R31B, with SPL, BPL, SIL and DIL where the old instruction set had AH … BH.
    case general8
    /// AH, CH, DH, BH, numbered 4 to 7 as they are encoded.
    case general8High
    case general16, general32, general64
    case mmx, xmm, ymm, zmm
    /// K0 … K7, AVX-512's masks.
    case mask
    case tile, bound
    /// ST(0) … ST(7).
    case x87
    case segment, control, debug
    /// RIP and, with an address-size prefix, EIP; only as the base of an address.
    case instructionPointer64, instructionPointer32
    /// RIZ and EIZ: a SIB byte without an index, as disassemblers write it.
    case noIndex64, noIndex32

    /// How many registers of the class can be encoded.
    public var count: Int {
      switch self {
      case .general8, .general16, .general32, .general64, .xmm, .ymm, .zmm: 32
      case .control, .debug: 16
      case .mmx, .mask, .tile, .x87: 8
      case .segment: 6
      case .general8High, .bound: 4
      case .instructionPointer64, .instructionPointer32, .noIndex64, .noIndex32: 1
      }
    }

    /// General-purpose registers, of which there are 32 with APX.
    package var isGeneralPurpose: Bool {
      switch self {
      case .general8, .general16, .general32, .general64: true
      default: false
      }
    }

    /// Whether REX2's bits are part of a register's number, so that one beyond the last does not exist. Other registers
    /// ignore them.
    var hasHighCodes: Bool { isGeneralPurpose || self == .control || self == .debug }
  }

  /// Any register, as a value of run time: what the text assembler and the disassembler work with.
  ///
  /// The typed assembler has a type a class instead, ``Register64`` for example.
  public struct Register: Hashable, Sendable {
    public let registerClass: RegisterClass
    /// The number as encoded, prefix bits included. AH, CH, DH and BH are 4 to 7.
    public let number: UInt8

    public init(_ registerClass: RegisterClass, _ number: UInt8) {
      self.registerClass = registerClass
      self.number = number
    }

    /// Whether the class has a register of this number.
    var exists: Bool {
      registerClass == .general8High ? (4..<8).contains(number) : Int(number) < registerClass.count
    }
  }
}

extension X86_64.Register: CustomStringConvertible {
  private static let legacyNames = ["ax", "cx", "dx", "bx", "sp", "bp", "si", "di"]
  private static let segmentNames = ["es", "cs", "ss", "ds", "fs", "gs"]

  /// The register's name in assembly, in lower case.
  public var description: String {
    let number = Int(number)
    switch registerClass {
    case .general8:
      guard number < 8 else { return "r\(number)b" }
      return number < 4 ? "\(Self.legacyNames[number].prefix(1))l" : "\(Self.legacyNames[number])l"
    case .general8High: return "\(Self.legacyNames[number & 3].prefix(1))h"
    case .general16: return number < 8 ? Self.legacyNames[number] : "r\(number)w"
    case .general32: return number < 8 ? "e" + Self.legacyNames[number] : "r\(number)d"
    case .general64: return number < 8 ? "r" + Self.legacyNames[number] : "r\(number)"
    case .mmx: return "mm\(number)"
    case .xmm: return "xmm\(number)"
    case .ymm: return "ymm\(number)"
    case .zmm: return "zmm\(number)"
    case .mask: return "k\(number)"
    case .tile: return "tmm\(number)"
    case .bound: return "bnd\(number)"
    case .x87: return number == 0 ? "st" : "st(\(number))"
    case .segment: return number < 6 ? Self.segmentNames[number] : "seg\(number)"
    case .control: return "cr\(number)"
    case .debug: return "dr\(number)"
    case .instructionPointer64: return "rip"
    case .instructionPointer32: return "eip"
    case .noIndex64: return "riz"
    case .noIndex32: return "eiz"
    }
  }
}

extension X86_64.Register {
  /// Every register by its name in lower case; `st(0)` and `st` both name ST(0).
  static let named: [String: X86_64.Register] = {
    var names: [String: X86_64.Register] = ["st(0)": .init(.x87, 0)]
    for registerClass in X86_64.RegisterClass.allCases {
      let first = registerClass == .general8High ? 4 : 0
      for number in first..<(first + registerClass.count) {
        let register = X86_64.Register(registerClass, UInt8(number))
        names[register.description] = register
      }
    }
    return names
  }()
}
