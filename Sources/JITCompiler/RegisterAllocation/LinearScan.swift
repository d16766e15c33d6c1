import JITIR
import JITStorage

/// The allocator for `OptimizationLevel.full`: linear scan on SSA form (Wimmer and Franz, "Linear Scan Register
/// Allocation on SSA Form", 2010; Wimmer and Mössenböck, "Optimized Interval Splitting", 2005).
///
/// *Positions.* Each instruction has four (``ProgramPoint``): its gap, where moves read; where it reads, when moves
/// have been written; where it writes, when late uses are still read; and its end. A value is live in half-open ranges
/// of these, with holes.
///
/// *Intervals.* A value's lifetime is split into intervals; each is in one register or in the value's slot. An interval
/// begins where an instruction reads (the move happens in the gap), at the start of a block (edges make the moves), or,
/// when an instruction reads the value and then destroys its register, where it writes: there only in the slot, which
/// is written in the gap.
///
/// *Constraints.* A use in a fixed register is a copy in the gap and blocks that register; so the value itself may be
/// anywhere. A definition that reuses a use's register begins where its instruction reads, and gets that use's value in
/// the gap. A definition in a fixed register is an interval of its own up to the next gap. Where the copies and the
/// intervals on either side agree, which hints bring about, no move is left.
///
/// *The scan.* Intervals are taken in order of their starts. One gets a register that is free for as long as possible;
/// if there is none, the interval or the occupant of a register, whichever is used later, is spilled, and is split so
/// that moves come before loops rather than into them. Where a loop ends, what is used in it counts as used.
///
/// *Slots.* A value is stored behind its definition, or where intervals go to the slot, whichever is executed less
/// often. A value that can be rematerialized is never stored.
///
/// Methods that are called often and not inlined are mutating, even those that change nothing: to others Swift 6.3
/// hands a copy of this structure.
///
/// Parts: `+Liveness`, `+Ranges`, `+Scan`, `+Choice`, `+Splitting`, `+Resolution`, `+Slots`.
struct LinearScan: ~Copyable {
  typealias Mask = RegisterFile.Mask
  typealias Place = Allocation.Place

  struct LiveRange {
    var from: ProgramPoint
    var to: ProgramPoint
  }

  /// How much a use needs a register.
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
    var position: ProgramPoint
    var kind: UseKind
  }

  /// A use before liveness is known, and the next one of the value.
  struct ChainedUse {
    var position: ProgramPoint
    var next: UInt32 = .max
    var kind: UseKind
  }

  struct Interval {
    var value: VirtualRegister
    var start: ProgramPoint
    var end: ProgramPoint
    /// The ranges, the first and the last of which are clipped to start and end.
    var firstRange: UInt32
    var lastRange: UInt32
    var firstUse: UInt32
    var lastUse: UInt32
    /// The next interval of the value.
    var next = IntervalID.none
    /// Where the scan is.
    var rangeCursor: UInt32
    var useCursor: UInt32
    /// `RegisterIndex.none` for the slot.
    var register = RegisterIndex.none
    var isFixed = false
    /// The next of the intervals that have the same register, are live behind where the scan is, and not there.
    var nextInactive = IntervalID.none
  }

  struct Value {
    var firstInterval = IntervalID.none
    /// The ends of the chain of its uses.
    var firstUse: UInt32 = .max
    var lastUse: UInt32 = .max
    /// Once all intervals are there: how many; if there are several, where they begin in ``order``; if not, the
    /// register.
    var intervalCount: UInt32 = 0
    var firstInOrder: UInt32 = 0
    var register = RegisterIndex.none
    var definition = ProgramPoint.first
    var definingOperand: UInt32 = .max
    /// A value that should be in the same register.
    var relative = VirtualRegister.none
    var storeCost: UInt32 = 0
    var hint: RegisterIndex = RegisterIndex.none
    var flags: UInt8 = 0
  }

  enum Flag {
    static let isVector: UInt8 = 1
    static let isParameter: UInt8 = 2
    static let isRematerialized: UInt8 = 4
    static let hasSlot: UInt8 = 8
    static let isStoredAtDefinition: UInt8 = 16
  }

  /// The predecessors of a block.
  struct Predecessors {
    /// The only one; none when there are several.
    var only = BlockID.none
    /// Where the first and the last of them end.
    var firstEnd = ProgramPoint.never
    var lastEnd = ProgramPoint.first
  }

  /// Registers that an instruction blocks.
  struct Event {
    var from: ProgramPoint
    var to: ProgramPoint
    var mask: Mask
    /// The value that may be in the register all the same.
    var owner: VirtualRegister
  }

  let file: RegisterFile
  var values = Table<Value>()
  var ranges = Table<LiveRange>()
  var uses = Table<Use>()
  var intervals = Table<Interval>()
  var integerEvents = Table<Event>()
  var vectorEvents = Table<Event>()
  var everBlocked = Mask()
  var clobberMasks = Table<Mask>()
  var failure: AllocationError?

  // Control flow.
  var loops = LoopNest()
  var predecessors = Table<Predecessors>()
  /// By instruction: its block.
  var blockOf = Table<BlockID>()
  /// By block with one predecessor: where the arguments for its parameters start in the pool.
  var argumentStarts = Table<UInt32>()

  // While liveness is computed.
  var chainedUses = Table<ChainedUse>()
  /// By block: a value that is live at its start, and in bit 0 whether it is live at its end as well. Then, of the
  /// current value: the blocks at whose starts it is live, in upper halves; the first and the last of these and the
  /// defining block.
  var liveMarks = Table<UInt32>()
  var liveBlocks = Table<UInt64>()
  var firstLiveBlock = BlockID.none
  var lastLiveBlock = BlockID.none
  var loopMarks = Table<VirtualRegister>()
  var stack = Table<BlockID>()
  var tied = Table<UInt8>()

  // The scan. By register: what is in it; the first of the intervals that are in a hole of theirs, and how many there
  // are; when it has to be looked at next; from where on it is not free for the current interval.
  var sorted = Table<UInt64>()
  var sortingScratch = Table<UInt64>()
  var heap = Table<UInt64>()
  var occupants = Table<IntervalID>()
  var firstInactive = Table<IntervalID>()
  var inactiveCounts = Table<UInt32>()
  var nextChecks = Table<ProgramPoint>()
  var freeUntil = Table<ProgramPoint>()
  /// Registers that something is in, those that have intervals in holes, and the earliest of ``nextChecks``.
  var occupied = Mask()
  var withInactive = Mask()
  var nextCheck = ProgramPoint.never
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
  var order = Table<IntervalID>()
  var slots = SlotAssignment()

  init(_ environment: MachineEnvironment) {
    file = RegisterFile(environment)
    tied.refill(255, 256)
    freeUntil.refill(.first, RegisterFile.count)
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
    intervals.removeAll()
    integerEvents.removeAll()
    vectorEvents.removeAll()
    everBlocked = Mask()
    used = Mask()
    clobberMasks.removeAll()
    for index in function.clobberSets.indices { clobberMasks.append(file.mask(function.clobberSets[index])) }
    for index in function.classes.indices {
      var flags = function.classes[index] == .vector ? Flag.isVector : 0
      if function.rematerializations[index] != .max { flags |= Flag.isRematerialized }
      values[index].flags = flags
    }
    findLoops(function)
  }

  private mutating func findLoops(_ function: borrowing MachineFunction) {
    loops.compute(function)
    blockOf.refill(.none, function.instructions.count)
    predecessors.removeAll()
    for number in function.blocks.indices {
      notePredecessors(number, function)
      let block = function.blocks[number]
      for instruction in Int(block.start)..<Int(block.end) {
        blockOf[instruction] = BlockID(rawValue: UInt32(truncatingIfNeeded: number))
      }
    }
  }

  @inline(__always)
  private mutating func notePredecessors(_ number: Int, _ function: borrowing MachineFunction) {
    let range = function.blocks[number].predecessors
    var record = Predecessors()
    if range.count == 1 { record.only = function.blockID(at: range.lowerBound) }
    for word in range {
      let position = function.blocks[function.blockID(at: word)].lastPoint
      record.firstEnd = min(record.firstEnd, position)
      record.lastEnd = max(record.lastEnd, position)
    }
    predecessors.append(record)
  }

  @inline(__always)
  func registerClass(_ value: VirtualRegister) -> UInt8 { values[value].flags & Flag.isVector }

  @inline(__always)
  func place(_ register: RegisterIndex) -> Place { file.places[register] }

  /// The block of an instruction.
  @inline(__always)
  func block(at point: ProgramPoint) -> BlockID { blockOf[point.instruction] }

  /// How often a block is executed, roughly.
  @inline(__always)
  func frequency(_ block: MachineBlock) -> UInt32 { block.isCold ? 1 : 16 << UInt32(min(block.loopDepth, 7) * 3) }
}

/// A live interval of ``LinearScan``.
struct IntervalID: CompactIndex {
  var rawValue: UInt32
  @inline(__always) init(rawValue: UInt32) { self.rawValue = rawValue }
}
