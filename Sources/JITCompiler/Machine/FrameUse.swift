import JITIR

/// How the instructions of a machine function use memory of the frame that is not for spilled values: what
/// ``AllocationChecker`` has to know to tell whether they keep to what is theirs.
///
/// Only accesses that the compiler has added count. Where the program itself reads and writes in its stack slots is its
/// own affair.
struct FrameUse: Sendable {
  /// Where memory lies.
  enum Area: UInt8, Sendable {
    /// Stack slots, and results of calls in memory.
    case slots
    /// Arguments of calls, from the lower end of the frame on.
    case outgoing
    /// This function's own arguments, which the caller has put on the stack; those of a tail call take their place.
    case incoming
  }

  /// Adjacent bytes.
  struct Extent: Hashable, Sendable {
    var area: Area
    /// In bytes from where the area begins.
    var offset: Int
    /// In bytes.
    var size: Int

    var end: Int { offset + size }
    func contains(_ other: Extent) -> Bool { area == other.area && offset <= other.offset && other.end <= end }
    func overlaps(_ other: Extent) -> Bool { area == other.area && offset < other.end && other.offset < end }
  }

  /// What an instruction reads or writes.
  struct Access: Hashable, Sendable {
    var extent: Extent
    /// The position among the instruction's operands of what is written; nil when nothing is.
    var written: Int?
  }

  /// An argument of a call that is on the stack.
  struct Argument: Hashable, Sendable {
    /// The bytes that are the argument's alone.
    var extent: Extent
    /// How many of them, from the first on, have to be the value.
    var size: Int
    var value: VirtualRegister
  }

  /// What the area of slots consists of: an access lies in one of them.
  var slots: [Extent] = []
  /// The sizes of the areas of arguments.
  var outgoingSize = 0
  var incomingSize = 0
  /// By instruction.
  var accesses: [Int: Access] = [:]
  /// By instruction, of calls and tail calls.
  var arguments: [Int: [Argument]] = [:]
  /// By instruction: how many bytes it touches of an operand that is in a spill slot. Instructions that are not here
  /// touch as many as a value of the class has, or none.
  var operandSizes: [Int: Int] = [:]
}
