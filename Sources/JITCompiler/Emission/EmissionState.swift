import JITStorage
import JITIR
import JITStorage

/// What emission knows while it goes through a function.
struct EmissionState: ~Copyable {
  private let anchor = PassedByAddress()
  /// Where operands are; lent by the caller while a function is emitted.
  var allocation = Allocation()
  /// The distance from the frame pointer down to the spill slots, and to the area of stack slots.
  var spillBase = 0
  var slotBase = 0
  /// The bytes below the saved registers.
  var frameSize = 0
  var saved = Table<PhysicalRegister>()
  /// By block: where a jump to it really leads, past blocks that only jump on.
  var forwards = Table<UInt32>()
  /// By block: the one that is written behind it.
  var following = Table<UInt32>()
  var layout = CodeLayout()
  /// By block: the first of the moves in it.
  var moveStarts = Table<UInt32>()
  /// The block that is being written.
  var block = 0
  var prologueEnd = 0
  /// The last location noted, and the IR instruction that has it.
  var location: SourceLocation?
  var locatedSource = UInt32.max
  /// By block: whether it only jumps on.
  var isEmpty = Table<Bool>()
  /// By machine instruction, for debug information.
  var traces = Table<Trace>()
  /// By opcode; a copy, since reading a global asks each time whether it has been made.
  let accesses = Opcode.accesses

  /// Where the moves before an instruction begin, where it begins itself, and where it ends, in the long code;
  /// `UInt32.max` where it has not been emitted.
  struct Trace {
    var moves = UInt32.max
    var start = UInt32.max
    var end = UInt32.max
  }

  /// Prepares for a function, keeping memory.
  mutating func begin() {
    saved.removeAll()
    location = nil
    locatedSource = .max
  }
}

extension Opcode {
  /// By opcode: whether the immediate is a memory access.
  fileprivate static let accesses: [Bool] = summaries.map { $0.immediate == .access }
}
