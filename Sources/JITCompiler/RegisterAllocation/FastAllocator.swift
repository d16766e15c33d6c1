import JITIR

/// The allocator for `OptimizationLevel.none`: one pass forward over the function, in time linear in its size.
///
/// The pass keeps which value is in which register, and carries that over the edges between blocks, so values stay in
/// registers round loops. Where edges meet, the state of one predecessor is taken, and moves on the others lead to it.
/// When registers run out, the value whose next use is furthest away leaves its register. A value that ever does so is
/// *spilled*: it is stored once, right behind its definition, which dominates everything. So leaving a register costs
/// nothing at that point, and the slot is valid wherever the value is live.
///
/// Liveness is one range of instructions for each value, found without bit sets (see ``LoopRanges``). It is too long where
/// control flow leaves holes, and a value may even be taken for live where it has not been defined; what tells such a
/// value is that it is in no register and has not been spilled. This needs ``MachineFunction``'s invariant that a block
/// comes after its dominators.
///
/// Parts: `+Liveness` is the first pass; `+Blocks` carries the state over edges; `+Instructions` is the heart;
/// `+Output` places stores, shares slots and sorts moves.
struct FastAllocator: ~Copyable {
  typealias Mask = RegisterFile.Mask
  typealias Place = Allocation.Place

  /// What is known of a virtual register.
  struct Value {
    /// The last instruction at which it is live.
    var end: UInt32 = 0
    /// The next instruction that uses it as an operand; `UInt32.max` for none.
    var nextUse: UInt32 = .max
    /// The instruction that defines it; of a block parameter the block's first.
    var definition: UInt32 = 0
    /// The operand that defines it, `UInt32.max` for a parameter; while liveness is computed, the last operand seen.
    var operand: UInt32 = .max
    /// The block parameter that it becomes, `UInt32.max` for none.
    var parameter: UInt32 = .max
    /// The register that it is in.
    var home: UInt8 = RegisterFile.none
    /// The register that a block parameter is in when its block is entered.
    var entryHome: UInt8 = RegisterFile.none
    /// A register that it had better be in.
    var hint: UInt8 = RegisterFile.none
    var flags: UInt8 = 0
  }

  enum Flag {
    static let isVector: UInt8 = 1
    static let isSpilled: UInt8 = 2
    static let isParameter: UInt8 = 4
    /// The slot gets the value where it is defined: no store is needed.
    static let isDefinedInSlot: UInt8 = 8
    static let isRecomputed: UInt8 = 16
    /// A block parameter whose block has been entered.
    static let isEntered: UInt8 = 32
    static let isUsed: UInt8 = 64
  }

  let file: RegisterFile
  var values: [Value] = []
  /// By operand: the next instruction that uses the register.
  var nextUses: [UInt32] = []
  var places = Table<Place>()
  /// Moves in order of their making; see `+Output` for how they are put in order.
  var moves = Table<Allocation.Move>()
  var startMoves = Table<Allocation.Move>()
  var endMoves = Table<Allocation.Move>()
  var failure: AllocationError?

  // The state: by register, the value in it; and which registers have one.
  var occupants: [UInt32]
  var occupied = Mask()
  /// All registers that have ever been used.
  var used = Mask()

  // Of the instruction at hand.
  var gap: ParallelMoves
  /// Where values that have changed their place before this instruction were; `Place.none` for a slot.
  var changed: [(value: UInt32, from: Place)] = []
  /// Registers that operands have, registers that live values were moved to, registers for definitions.
  var pinned = Mask()
  var relocated = Mask()
  var reserved = Mask()
  /// Registers that are written by the end of the instruction: no value that lives on may be in one.
  var late = Mask()
  var lateRegisters = Mask()
  var clobbered = Mask()
  var tied: [UInt8] = [UInt8](repeating: 255, count: 256)
  var clobberMasks: [Mask] = []

  // Calls, in order, and the next one.
  var calls: [UInt32] = []
  var nextCall = 0
  var loops = LoopRanges()
  var openLoops: [(start: UInt32, end: UInt32)] = []

  // States at the ends of blocks, and those that blocks with several predecessors expect.
  var stateWords: [UInt64] = []
  var exitStates: [Range<UInt32>] = []
  var entryStates: [Range<UInt32>] = []
  /// By value: its register in one of these states, while that state is at hand.
  var sourceHomes: [UInt8] = []
  /// By block with one predecessor: where the arguments for its parameters start in the pool.
  var argumentStarts: [UInt32] = []

  init(_ environment: MachineEnvironment) {
    file = RegisterFile(environment)
    occupants = [UInt32](repeating: .max, count: 128)
    gap = ParallelMoves(scratch: environment.scratch)
  }

  /// Allocates registers for a function.
  mutating func allocate(
    _ function: borrowing MachineFunction, into result: inout Allocation
  ) throws(AllocationError) {
    swap(&places, &result.places)
    begin(function)
    computeLiveness(function)
    for block in function.blocks.indices {
      enter(block, function)
      for instruction in Int(function.blocks[block].start)..<Int(function.blocks[block].end) {
        allocate(instruction, function)
      }
      leave(block, function)
    }
    finish(function, &result)
    swap(&places, &result.places)
    if let failure { throw failure }
  }

  private mutating func begin(_ function: borrowing MachineFunction) {
    let none = Place.none
    places.refill(none, function.operands.count)
    nextUses.refill(.max, function.operands.count)
    values.refill(Value(), function.classes.count)
    sourceHomes.refill(RegisterFile.none, function.classes.count)
    exitStates.refill(0..<0, function.blocks.count)
    entryStates.refill(0..<0, function.blocks.count)
    argumentStarts.refill(0, function.blocks.count)
    stateWords.removeAll(keepingCapacity: true)
    moves.removeAll()
    startMoves.removeAll()
    endMoves.removeAll()
    calls.removeAll(keepingCapacity: true)
    nextCall = 0
    failure = nil
    used = Mask()
    // Where the function before ended, in a block that goes back to a loop perhaps, values were in registers.
    occupied = Mask()
    clobberMasks.removeAll(keepingCapacity: true)
    for index in function.clobberSets.indices { clobberMasks.append(file.mask(function.clobberSets[index])) }
    for index in function.classes.indices {
      var flags = function.classes[index] == .vector ? Flag.isVector : 0
      if function.rematerializations[index] != .max { flags |= Flag.isRecomputed }
      values[index].flags = flags
    }
  }

  // MARK: The state

  @inline(__always)
  func registerClass(_ value: UInt32) -> UInt8 { values[Int(value)].flags & Flag.isVector }

  @inline(__always)
  func place(_ register: UInt8) -> Place { Place(file.physical[Int(register)]) }

  @inline(__always)
  mutating func take(_ value: UInt32, _ register: UInt8) {
    values[Int(value)].home = register
    occupants[Int(register)] = value
    occupied.insert(register)
    used.insert(register)
  }

  @inline(__always)
  mutating func release(_ value: UInt32) {
    let register = values[Int(value)].home
    guard register != RegisterFile.none else { return }
    values[Int(value)].home = RegisterFile.none
    occupied.remove(register)
  }

  mutating func clearState() {
    while let register = occupied.popFirst() { values[Int(occupants[Int(register)])].home = RegisterFile.none }
  }

  /// Notes that a value has to be in its slot.
  @inline(__always)
  mutating func spill(_ value: UInt32) {
    if values[Int(value)].flags & Flag.isRecomputed == 0 { values[Int(value)].flags |= Flag.isSpilled }
  }

  /// Where the next use of a value is; that of one that only lives on round a loop is put at the loop's end.
  @inline(__always)
  func distance(_ value: UInt32) -> UInt32 { min(values[Int(value)].nextUse, values[Int(value)].end) }

  // MARK: Choosing registers

  /// A free register for a value that lives until `end`; nil when there is none.
  @inline(__always)
  func freeRegister(_ allowed: Mask, _ registerClass: UInt8, hint: UInt8, end: UInt32) -> UInt8? {
    let free = allowed[registerClass] & ~occupied[registerClass]
    guard free != 0 else { return nil }
    let crossesCall = nextCall < calls.count && end > calls[nextCall]
    let saved = file.calleeSaved[registerClass]
    if hint != RegisterFile.none, hint >> 6 == registerClass, free >> UInt64(hint & 63) & 1 != 0,
      !crossesCall || saved >> UInt64(hint & 63) & 1 != 0
    {
      return hint
    }
    let preferred = free & (crossesCall ? saved : ~saved)
    let choice = preferred != 0 ? preferred : free
    return UInt8(truncatingIfNeeded: choice.trailingZeroBitCount) | registerClass << 6
  }

  /// The occupied register whose value is needed latest, and when; nil when there is none.
  func victim(_ allowed: Mask, _ registerClass: UInt8) -> (register: UInt8, distance: UInt32)? {
    var candidates = allowed[registerClass] & occupied[registerClass]
    var best: (register: UInt8, distance: UInt32)?
    var bestKey: UInt64 = 0
    while candidates != 0 {
      let register = UInt8(truncatingIfNeeded: candidates.trailingZeroBitCount) | registerClass << 6
      candidates &= candidates &- 1
      let value = occupants[Int(register)]
      let distance = distance(value)
      // Among equals, one that costs nothing to do without.
      let isCheap = values[Int(value)].flags & (Flag.isSpilled | Flag.isRecomputed) != 0
      let key = UInt64(distance) << 1 | (isCheap ? 1 : 0)
      if best == nil || key > bestKey {
        best = (register, distance)
        bestKey = key
      }
    }
    return best
  }

  /// Takes the value out of a register, before the instruction at hand.
  mutating func evict(_ register: UInt8) {
    let value = occupants[Int(register)]
    spill(value)
    if relocated.contains(register) {
      relocated.remove(register)
      gap.cancel(to: place(register))
    } else {
      changed.append((value, place(register)))
    }
    release(value)
  }

  /// A register from `allowed`, freed if necessary.
  mutating func obtain(_ allowed: Mask, for value: UInt32, hint: UInt8, at instruction: Int) -> UInt8 {
    let registerClass = registerClass(value)
    if let free = freeRegister(allowed, registerClass, hint: hint, end: values[Int(value)].end) { return free }
    guard let register = victim(allowed, registerClass)?.register else {
      failure = failure ?? AllocationError(instruction: instruction)
      return registerClass << 6
    }
    evict(register)
    return register
  }

  /// The register that a value had better be in.
  @inline(__always)
  func hint(_ value: UInt32) -> UInt8 {
    let parameter = values[Int(value)].parameter
    if parameter != .max {
      let entered = values[Int(parameter)]
      let home = entered.flags & Flag.isEntered != 0 ? entered.entryHome : entered.hint
      if home != RegisterFile.none { return home }
    }
    return values[Int(value)].hint
  }
}
