import JITIR
import JITStorage

/// The registers of a machine renumbered by preference, so that a set of them is a word and the best register of a set
/// is its lowest bit.
///
/// See ``RegisterIndex``.
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
    @inline(__always) var first: RegisterIndex {
      RegisterIndex(rawValue: UInt8(truncatingIfNeeded: bits.trailingZeroBitCount))
    }
    @inline(__always) func contains(_ index: RegisterIndex) -> Bool { bits &>> UInt64(index.rawValue) & 1 != 0 }
    @inline(__always) mutating func insert(_ index: RegisterIndex) { bits |= 1 &<< UInt64(index.rawValue) }
    @inline(__always) mutating func remove(_ index: RegisterIndex) { bits &= ~(1 &<< UInt64(index.rawValue)) }
    @inline(__always) static func | (a: Mask, b: Mask) -> Mask { Mask(bits: a.bits | b.bits) }
    @inline(__always) static func & (a: Mask, b: Mask) -> Mask { Mask(bits: a.bits & b.bits) }
    @inline(__always) static prefix func ~ (a: Mask) -> Mask { Mask(bits: ~a.bits) }

    /// Removes and returns the best index; nil when there is none.
    @inline(__always) mutating func popFirst() -> RegisterIndex? {
      if bits == 0 { return nil }
      let index = first
      bits &= bits &- 1
      return index
    }
  }

  /// The number of indices.
  static let count = 64

  /// By index: the place that the register is, `Place.none` for no register. By register: its index.
  private(set) var places = Table<Allocation.Place>()
  private var indices = Table<RegisterIndex>()
  private(set) var allocatable = Mask()
  private(set) var calleeSaved = Mask()
  /// The registers that a function has to preserve.
  let calleeSavedRegisters: RegisterSet

  init(_ environment: MachineEnvironment) {
    calleeSavedRegisters = environment.calleeSaved
    places.refill(.none, Int(RegisterIndex.none.rawValue) + 1)
    indices.refill(.none, 128)
    for registerClass in RegisterClass.allCases {
      var next = RegisterIndex(rawValue: registerClass.rawValue << 5)
      for register in environment.allocatable[Int(registerClass.rawValue)] {
        allocatable.insert(next)
        add(register, &next, environment)
      }
      for number in 0..<32 { add(PhysicalRegister(registerClass, number), &next, environment) }
    }
  }

  private mutating func add(
    _ register: PhysicalRegister, _ next: inout RegisterIndex, _ environment: MachineEnvironment
  ) {
    guard indices[Int(register.rawValue)].isNone else { return }
    places[next] = Allocation.Place(register)
    indices[Int(register.rawValue)] = next
    if environment.calleeSaved.contains(register) { calleeSaved.insert(next) }
    next = RegisterIndex(rawValue: next.rawValue + 1)
  }

  /// The index of a register.
  @inline(__always) func index(of register: PhysicalRegister) -> RegisterIndex { indices[Int(register.rawValue)] }

  /// The indices of the registers of a set.
  func mask(_ set: RegisterSet) -> Mask {
    var mask = Mask()
    for registerClass in RegisterClass.allCases {
      var bits = set.bits(of: registerClass)
      while bits != 0 {
        mask.insert(indices[Int(registerClass.rawValue) << 6 | bits.trailingZeroBitCount])
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
      if let register = places[index].register { set.insert(register) }
    }
    return set
  }
}
