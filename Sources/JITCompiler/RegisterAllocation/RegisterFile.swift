import JITIR
import JITStorage

/// The registers of a machine renumbered by preference, so that a set of them is a word and the best register of a set is
/// its lowest bit.
///
/// An *index* is bit 5 the class and bits 0–4 the rank among the registers of the class: the allocatable ones first, in
/// the order of ``MachineEnvironment/allocatable``. So a class has at most 32 registers.
struct RegisterFile: ~Copyable, Sendable {
  /// A set of indices.
  struct Mask: Sendable, Equatable {
    var bits: UInt64 = 0

    /// All indices of a class.
    @inline(__always) static func all(_ registerClass: UInt8) -> Mask {
      Mask(bits: 0xFFFF_FFFF &<< UInt64(registerClass &* 32))
    }

    @inline(__always) var isEmpty: Bool { bits == 0 }
    /// The best index of a set that is not empty.
    @inline(__always) var first: UInt8 { UInt8(truncatingIfNeeded: bits.trailingZeroBitCount) }
    @inline(__always) func contains(_ index: UInt8) -> Bool { bits &>> UInt64(index) & 1 != 0 }
    @inline(__always) mutating func insert(_ index: UInt8) { bits |= 1 &<< UInt64(index) }
    @inline(__always) mutating func remove(_ index: UInt8) { bits &= ~(1 &<< UInt64(index)) }
    @inline(__always) static func | (a: Mask, b: Mask) -> Mask { Mask(bits: a.bits | b.bits) }
    @inline(__always) static func & (a: Mask, b: Mask) -> Mask { Mask(bits: a.bits & b.bits) }
    @inline(__always) static prefix func ~ (a: Mask) -> Mask { Mask(bits: ~a.bits) }

    /// Removes and returns the best index; nil when there is none.
    @inline(__always) mutating func popFirst() -> UInt8? {
      if bits == 0 { return nil }
      let index = first
      bits &= bits &- 1
      return index
    }
  }

  /// No register.
  static let none: UInt8 = 255
  /// The number of indices.
  static let count = 64

  /// By index: the place that the register is, `Place.none` for no register. By register: its index.
  private(set) var places = Table<Allocation.Place>()
  private(set) var index = Table<UInt8>()
  private(set) var allocatable = Mask()
  private(set) var calleeSaved = Mask()
  /// The registers that a function has to preserve.
  let calleeSavedRegisters: RegisterSet

  init(_ environment: MachineEnvironment) {
    calleeSavedRegisters = environment.calleeSaved
    places.refill(.none, Int(RegisterFile.none) + 1)
    index.refill(RegisterFile.none, 128)
    for registerClass in RegisterClass.allCases {
      var rank = registerClass.rawValue << 5
      for register in environment.allocatable[Int(registerClass.rawValue)] {
        allocatable.insert(rank)
        add(register, &rank, environment)
      }
      for number in 0..<32 { add(PhysicalRegister(registerClass, number), &rank, environment) }
    }
  }

  private mutating func add(_ register: PhysicalRegister, _ rank: inout UInt8, _ environment: MachineEnvironment) {
    guard index[Int(register.rawValue)] == RegisterFile.none else { return }
    places[Int(rank)] = Allocation.Place(register)
    index[Int(register.rawValue)] = rank
    if environment.calleeSaved.contains(register) { calleeSaved.insert(rank) }
    rank += 1
  }

  /// The indices of the registers of a set.
  func mask(_ set: RegisterSet) -> Mask {
    var mask = Mask()
    for registerClass in RegisterClass.allCases {
      var bits = set.bits(of: registerClass)
      while bits != 0 {
        mask.insert(index[Int(registerClass.rawValue) << 6 | bits.trailingZeroBitCount])
        bits &= bits &- 1
      }
    }
    return mask
  }

  /// The registers of a set of indices.
  func set(_ mask: Mask) -> RegisterSet {
    var set = RegisterSet()
    var rest = mask
    while let index = rest.popFirst() {
      if let register = places[Int(index)].register { set.insert(register) }
    }
    return set
  }
}
