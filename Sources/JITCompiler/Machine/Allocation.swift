import JITIR
import JITStorage

/// What register allocation decides: a place for each operand, and moves between instructions.
struct Allocation: ~Copyable, Sendable {
  /// The place of each operand, parallel to ``MachineFunction/operands``.
  var places = Table<Place>()
  /// Moves to insert, sorted by ``Move/position``. The moves at one position happen in the order given: parallel
  /// moves have already been put in sequence.
  var moves = Table<Move>()
  /// The number of eight-byte stack slots that spilled values need. A vector takes two, at an even number.
  var spillSlotCount = 0
  /// The callee-saved registers that are used and have to be preserved.
  var usedCalleeSaved = RegisterSet()

  /// Another allocation with the same contents.
  func clone() -> Allocation {
    var copy = Allocation()
    copy.places = places.clone()
    copy.moves = moves.clone()
    copy.spillSlotCount = spillSlotCount
    copy.usedCalleeSaved = usedCalleeSaved
    return copy
  }

  /// Where a value is: a register, or a spill slot.
  struct Place: Hashable, Sendable {
    /// Bit 31 clear: a physical register's raw value. Set: a spill slot's number.
    let rawValue: UInt32
    init(_ register: PhysicalRegister) { rawValue = UInt32(register.rawValue) }
    init(spillSlot: Int) { rawValue = 1 << 31 | UInt32(spillSlot) }
    init(rawValue: UInt32) { self.rawValue = rawValue }
    static let none = Place(rawValue: UInt32.max)
    var register: PhysicalRegister? { rawValue >> 31 == 0 ? PhysicalRegister(rawValue: UInt8(rawValue)) : nil }
    var spillSlot: Int? { rawValue >> 31 == 0 ? nil : Int(rawValue & 0x7FFF_FFFF) }
  }

  /// Copies a value, or rematerializes it.
  struct Move: Hashable, Sendable {
    /// Twice the number of the instruction before which the move is made; plus one for after it (never after a branch).
    var position: UInt32
    var registerClass: RegisterClass
    var from: Place
    var to: Place
    /// The instruction that rematerializes the value; nil for a copy.
    var rematerialization: UInt32?
  }
}

/// What register allocation has to know of the machine.
struct MachineEnvironment: Sendable {
  /// The registers that may be allocated, in the order of preference, for each class (by raw value).
  var allocatable: [[PhysicalRegister]]
  /// Those of them that a function has to preserve.
  var calleeSaved: RegisterSet
  /// For each class, a register that is never allocated, for moves between two stack slots and cycles.
  var scratch: [PhysicalRegister]
}
