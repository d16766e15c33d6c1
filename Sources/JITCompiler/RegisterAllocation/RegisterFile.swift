/// The registers of a machine renumbered by preference, so that sets are words and the best register of a set is its
/// lowest bit.
///
/// An *index* is bit 6 the class and bits 0–5 the rank among the registers of the class: the allocatable ones first, in
/// the order of ``MachineEnvironment/allocatable``.
struct RegisterFile: Sendable {
  /// A set of indices, a word for each class.
  struct Mask: Sendable, Equatable {
    var integer: UInt64 = 0
    var vector: UInt64 = 0

    @inline(__always) var isEmpty: Bool { integer | vector == 0 }
    @inline(__always) func contains(_ index: UInt8) -> Bool { self[index >> 6] >> UInt64(index & 63) & 1 != 0 }
    @inline(__always) mutating func insert(_ index: UInt8) { self[index >> 6] |= 1 << UInt64(index & 63) }
    @inline(__always) mutating func remove(_ index: UInt8) { self[index >> 6] &= ~(1 << UInt64(index & 63)) }
    @inline(__always) subscript(registerClass: UInt8) -> UInt64 {
      get { registerClass == 0 ? integer : vector }
      set { if registerClass == 0 { integer = newValue } else { vector = newValue } }
    }
    @inline(__always) static func | (a: Mask, b: Mask) -> Mask {
      Mask(integer: a.integer | b.integer, vector: a.vector | b.vector)
    }
    @inline(__always) static func & (a: Mask, b: Mask) -> Mask {
      Mask(integer: a.integer & b.integer, vector: a.vector & b.vector)
    }
    @inline(__always) static prefix func ~ (a: Mask) -> Mask { Mask(integer: ~a.integer, vector: ~a.vector) }

    /// Removes and returns one index; nil when there is none.
    @inline(__always) mutating func popFirst() -> UInt8? {
      if integer != 0 {
        let bit = UInt8(truncatingIfNeeded: integer.trailingZeroBitCount)
        integer &= integer &- 1
        return bit
      }
      if vector != 0 {
        let bit = UInt8(truncatingIfNeeded: vector.trailingZeroBitCount)
        vector &= vector &- 1
        return bit | 64
      }
      return nil
    }
  }

  /// No register.
  static let none: UInt8 = 255

  /// By index: the register. By register: its index.
  private(set) var physical: [PhysicalRegister] = []
  private(set) var index: [UInt8] = []
  private(set) var allocatable = Mask()
  private(set) var calleeSaved = Mask()
  let scratch: [PhysicalRegister]

  init(_ environment: MachineEnvironment) {
    scratch = environment.scratch
    physical = (0..<128).map { PhysicalRegister(rawValue: UInt8($0)) }
    index = [UInt8](repeating: RegisterFile.none, count: 128)
    for registerClass in RegisterClass.allCases {
      let base = Int(registerClass.rawValue) << 6
      var order = environment.allocatable[Int(registerClass.rawValue)]
      for rank in order.indices { allocatable.insert(UInt8(base + rank)) }
      order += (0..<64).map { PhysicalRegister(registerClass, $0) }
      var rank = base
      for register in order where index[Int(register.rawValue)] == RegisterFile.none {
        physical[rank] = register
        index[Int(register.rawValue)] = UInt8(rank)
        if environment.calleeSaved.contains(register) { calleeSaved.insert(UInt8(rank)) }
        rank += 1
      }
    }
  }

  /// The indices of the registers of a set.
  func mask(_ set: RegisterSet) -> Mask {
    var mask = Mask()
    for registerClass in UInt8(0)..<2 {
      var bits = registerClass == 0 ? set.words.0 : set.words.1
      while bits != 0 {
        mask.insert(index[Int(registerClass << 6) + bits.trailingZeroBitCount])
        bits &= bits &- 1
      }
    }
    return mask
  }

  /// The registers of a set of indices.
  func set(_ mask: Mask) -> RegisterSet {
    var set = RegisterSet()
    var rest = mask
    while let index = rest.popFirst() { set.insert(physical[Int(index)]) }
    return set
  }
}
