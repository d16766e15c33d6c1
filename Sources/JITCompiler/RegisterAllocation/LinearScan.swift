import JITIR
import JITStorage

/// The allocator for `OptimizationLevel.full`: linear scan on SSA form (Wimmer and Franz, "Linear Scan Register Allocation
/// on SSA Form", 2010; Wimmer and Mössenböck, "Optimized Interval Splitting", 2005).
///
/// *Positions.* Instruction `i` has four: `4i` the gap before it, where moves read; `4i + 1` where moves have been written
/// and uses are read; `4i + 2` where late uses are still read, registers are destroyed and definitions written. A value is
/// live in half-open ranges of these, with holes.
///
/// *Pieces.* A value's lifetime is cut into pieces; each is in one register or in the value's slot. Cuts are at `4i + 1`
/// (the move happens in the gap), at the start of a block (edges make the moves), or, when a value is read by an
/// instruction that then destroys its register, at `4i + 2`: there only into the slot, which is written in the gap.
///
/// *Constraints.* A use in a fixed register is a copy in the gap and blocks that register; so the value itself may be
/// anywhere. A definition that reuses a use's register begins at `4i + 1` and gets that use's value in the gap. A
/// definition in a fixed register is a piece of its own up to the next gap. Where the copies and the pieces on either
/// side agree, which hints bring about, no move is left.
///
/// *The scan.* Pieces are taken in order of their starts. One gets a register that is free for as long as possible; if
/// there is none, whoever is used latest, the piece or the occupant of a register, gives way, and is cut so that moves
/// come before loops rather than into them. Where a loop ends, what is used in it counts as used.
///
/// *Slots.* A value is stored behind its definition, or where pieces go to the slot, whichever is executed less often.
/// A value that can be computed again is never stored.
///
/// Methods that are called often and not inlined are mutating, even those that change nothing: to others Swift 6.3 hands a
/// copy of this structure.
///
/// Parts: `+Liveness`, `+Ranges`, `+Scan`, `+Choice`, `+Splitting`, `+Resolution`, `+Slots`.
struct LinearScan: ~Copyable {
  typealias Mask = RegisterFile.Mask
  typealias Place = Allocation.Place

  struct LiveRange {
    var from: UInt32
    var to: UInt32
  }

  /// How much a use wants a register.
  enum UseKind: UInt8 {
    /// Where a loop ends that uses the value.
    case loopEnd
    /// A copy is made from wherever the value is.
    case copy
    /// A stack slot will do.
    case any
    case register
  }

  struct Use {
    var position: UInt32
    var kind: UseKind
  }

  /// A use before liveness is known, and the next one of the value.
  struct ChainedUse {
    var position: UInt32
    var next: UInt32 = .max
    var kind: UseKind
  }

  struct Piece {
    var value: UInt32
    var start: UInt32
    var end: UInt32
    /// The ranges, the first and the last of which are clipped to start and end.
    var firstRange: UInt32
    var lastRange: UInt32
    var firstUse: UInt32
    var lastUse: UInt32
    /// The next piece of the value.
    var next: UInt32 = .max
    /// Where the scan is.
    var rangeCursor: UInt32
    var useCursor: UInt32
    /// `RegisterFile.none` for the slot.
    var register: UInt8 = RegisterFile.none
    var isFixed = false
    /// The next of the pieces that have the same register, are live behind where the scan is, and not there.
    var nextInactive: UInt32 = .max
  }

  struct Value {
    var firstPiece: UInt32 = .max
    /// The ends of the chain of its uses.
    var firstUse: UInt32 = .max
    var lastUse: UInt32 = .max
    /// Once all pieces are there: how many; if there are several, where they begin in ``order``; if not, the register.
    var pieceCount: UInt32 = 0
    var firstInOrder: UInt32 = 0
    var register: UInt8 = RegisterFile.none
    var definition: UInt32 = 0
    var definingOperand: UInt32 = .max
    /// A value that had better be in the same register.
    var relative: UInt32 = .max
    var storeCost: UInt32 = 0
    var hint: UInt8 = RegisterFile.none
    var flags: UInt8 = 0
  }

  enum Flag {
    static let isVector: UInt8 = 1
    static let isParameter: UInt8 = 2
    static let isRecomputed: UInt8 = 4
    static let hasSlot: UInt8 = 8
    static let isStoredAtDefinition: UInt8 = 16
  }

  /// The predecessors of a block.
  struct Predecessors {
    /// The only one; `UInt32.max` when there are several, or none.
    var only: UInt32 = .max
    /// Where the first and the last of them end.
    var firstEnd: UInt32 = .max
    var lastEnd: UInt32 = 0
  }

  /// Registers that an instruction blocks.
  struct Event {
    var from: UInt32
    var to: UInt32
    var mask: Mask
    /// The value that may be in the register all the same.
    var owner: UInt32
  }

  let file: RegisterFile
  var values = Table<Value>()
  var ranges = Table<LiveRange>()
  var uses = Table<Use>()
  var pieces = Table<Piece>()
  var integerEvents = Table<Event>()
  var vectorEvents = Table<Event>()
  var everBlocked = Mask()
  var clobberMasks = Table<Mask>()
  var failure: AllocationError?

  // Control flow.
  var loops = LoopNest()
  var predecessors = Table<Predecessors>()
  /// By instruction: its block.
  var blockOf = Table<UInt32>()
  /// By block with one predecessor: where the arguments for its parameters start in the pool.
  var argumentStarts = Table<UInt32>()

  // While liveness is computed.
  var chainedUses = Table<ChainedUse>()
  /// By block: a value that is live at its start, and in bit 0 whether it is live at its end as well. Then, of the value at
  /// hand: the blocks at whose starts it is live, in upper halves; the first and the last of these and the defining block.
  var liveMarks = Table<UInt32>()
  var liveBlocks = Table<UInt64>()
  var firstLiveBlock: UInt32 = 0
  var lastLiveBlock: UInt32 = 0
  var loopMarks = Table<UInt32>()
  var stack = Table<UInt32>()
  var tied = Table<UInt8>()

  // The scan. By register: what is in it; the first of the pieces that are in a hole of theirs, and how many there are;
  // when it has to be looked at next; from where on it is not free for the piece at hand.
  var sorted = Table<UInt64>()
  var sortingScratch = Table<UInt64>()
  var heap = Table<UInt64>()
  var occupants = Table<UInt32>()
  var firstInactive = Table<UInt32>()
  var inactiveCounts = Table<UInt32>()
  var nextChecks = Table<UInt32>()
  var freeUntil = Table<UInt32>()
  /// Registers that something is in, those that have pieces in holes, and the earliest of ``nextChecks``.
  var occupied = Mask()
  var withInactive = Mask()
  var nextCheck: UInt32 = .max
  var firstIntegerEvent = 0
  var firstVectorEvent = 0
  var used = Mask()

  // Resolution.
  var gap: ParallelMoves
  var places = Table<Place>()
  var edges = EdgeIndex()
  var transitions = Table<Transition>()
  /// Keys of transitions, and their places.
  var transitionOrder = Table<UInt64>()
  var order = Table<UInt32>()
  var slots = SlotAssignment()

  init(_ environment: MachineEnvironment) {
    file = RegisterFile(environment)
    tied.refill(255, 256)
    freeUntil.refill(0, RegisterFile.count)
    gap = ParallelMoves(scratch: environment.scratch)
  }

  /// Allocates registers for a function.
  mutating func allocate(
    _ function: borrowing MachineFunction, into result: inout Allocation
  ) throws(AllocationError) {
    begin(function)
    computeLiveness(function)
    scan(function)
    if let failure { throw failure }
    swap(&places, &result.places)
    resolve(function, &result)
    swap(&places, &result.places)
  }

  private mutating func begin(_ function: borrowing MachineFunction) {
    failure = nil
    values.refill(Value(), function.classes.count)
    ranges.removeAll()
    uses.removeAll()
    pieces.removeAll()
    integerEvents.removeAll()
    vectorEvents.removeAll()
    everBlocked = Mask()
    used = Mask()
    clobberMasks.removeAll()
    for index in function.clobberSets.indices { clobberMasks.append(file.mask(function.clobberSets[index])) }
    for index in function.classes.indices {
      var flags = function.classes[index] == .vector ? Flag.isVector : 0
      if function.rematerializations[index] != .max { flags |= Flag.isRecomputed }
      values[index].flags = flags
    }
    findLoops(function)
  }

  private mutating func findLoops(_ function: borrowing MachineFunction) {
    loops.compute(function)
    blockOf.refill(0, function.instructions.count)
    predecessors.removeAll()
    for number in function.blocks.indices {
      notePredecessors(number, function)
      let block = function.blocks[number]
      for instruction in Int(block.start)..<Int(block.end) { blockOf[instruction] = UInt32(number) }
    }
  }

  @inline(__always)
  private mutating func notePredecessors(_ number: Int, _ function: borrowing MachineFunction) {
    let range = function.blocks[number].predecessors
    var record = Predecessors()
    if range.count == 1 { record.only = function.pool[Int(range.lowerBound)] }
    for word in range {
      let position = function.blocks[Int(function.pool[Int(word)])].end * 4 - 1
      record.firstEnd = min(record.firstEnd, position)
      record.lastEnd = max(record.lastEnd, position)
    }
    predecessors.append(record)
  }

  @inline(__always)
  func registerClass(_ value: UInt32) -> UInt8 { values[Int(value)].flags & Flag.isVector }

  @inline(__always)
  func place(_ register: UInt8) -> Place { file.places[Int(register)] }

  /// How often a block is executed, roughly.
  @inline(__always)
  func frequency(_ block: MachineBlock) -> UInt32 { block.isCold ? 1 : 16 << UInt32(min(block.loopDepth, 7) * 3) }
}
