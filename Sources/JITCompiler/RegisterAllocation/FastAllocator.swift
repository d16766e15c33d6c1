import JITIR
import JITStorage

/// The allocator for `OptimizationLevel.none`: one pass forward over the function, in time linear in its size.
///
/// The pass keeps which value is in which register, and carries that over the edges between blocks, so values stay in
/// registers round loops. Where edges meet, the state of one predecessor is taken, and moves on the others lead to it.
/// When registers run out, the value whose next use is furthest away leaves its register. A value that ever does so is
/// *spilled*: it is stored once, right behind its definition, which dominates everything. So leaving a register costs
/// nothing at that point, and the slot is valid wherever the value is live.
///
/// Liveness is one range of instructions for each value, found without bit sets (see ``LoopRanges``). It is too long
/// where control flow leaves holes. A value may even be taken for live where it has not been defined; such a value is
/// in no register and has not been spilled. This needs ``MachineFunction``'s invariant that a block comes after its
/// dominators.
///
/// Where the time goes: most instructions find their uses in registers and are done in one walk over their operands; so
/// each instruction's ``Shape`` is noted with liveness. The state is small masks and dense tables, compared and copied
/// only where edges lead elsewhere than to the next block.
///
/// Parts: `+Liveness` is the first pass; `+Blocks` carries the state over edges; `+Instructions` is the heart;
/// `+Constrained` and `+FixedRegisters` are for instructions with more constraints; `+Output` places stores, shares
/// slots and sorts moves.
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
    /// While liveness is computed, the last operand seen that uses it; `UInt32.max` for none.
    var operand: UInt32 = .max
    /// The block parameter that it becomes.
    var parameter = VirtualRegister.none
    /// The register that it is in.
    var home = RegisterIndex.none
    /// The register that a block parameter is in when its block is entered.
    var entryHome = RegisterIndex.none
    /// A register that it should be in.
    var hint: RegisterIndex = RegisterIndex.none
    var flags: UInt8 = 0
  }

  enum Flag {
    static let isVector: UInt8 = 1
    static let isSpilled: UInt8 = 2
    static let isParameter: UInt8 = 4
    /// The slot gets the value where it is defined: no store is needed.
    static let isDefinedInSlot: UInt8 = 8
    static let isRematerialized: UInt8 = 16
    /// A block parameter whose block has been entered.
    static let isEntered: UInt8 = 32
    static let isUsed: UInt8 = 64
  }

  /// What there is to know of an instruction before its turn comes.
  enum Shape {
    /// No operand wants a particular register, is read late or written early; nothing is destroyed; no use is tied.
    static let simple: UInt8 = 255
    /// Anything else than that, or one use that is tied to a definition: that use's position.
    static let constrained: UInt8 = 254
    /// No operands, and nothing is destroyed.
    static let empty: UInt8 = 253
  }

  /// Which registers have values; those are in ``stateValues``, from `first` on, in the order of the registers.
  struct State {
    var registers = Mask()
    var first: UInt32 = 0
  }

  struct Block {
    /// The state at its end.
    var exit = State()
    /// The state that it expects when it has several predecessors, without its parameters.
    var entry = State()
    /// The moves on the edge to its one successor, in ``endMoves``.
    var firstEndMove: UInt32 = 0
    var endMoveCount: UInt32 = 0
    /// If it has one predecessor: where the arguments for its parameters start in the pool.
    var argumentStart: UInt32 = 0
  }

  /// A value that has changed its place before the current instruction; from `Place.none` when that was its slot.
  struct Change {
    var value: VirtualRegister
    var from: Place
  }

  struct OpenLoop {
    var start: UInt32
    var end: UInt32
  }

  let file: RegisterFile
  var values = Table<Value>()
  /// By operand: the next instruction that uses the register.
  var nextUses = Table<UInt32>()
  /// By instruction, see ``Shape``.
  var shapes = Table<UInt8>()
  var places = Table<Place>()
  /// Moves in order of their making; see `+Output` for how they are put in order.
  var moves = Table<Allocation.Move>()
  var startMoves = Table<Allocation.Move>()
  var endMoves = Table<Allocation.Move>()
  var failure: AllocationError?

  // The state: by register, the value in it; and which registers have one.
  var occupants = Table<VirtualRegister>()
  var occupied = Mask()
  /// All registers that have ever been used.
  var used = Mask()

  // Of the current instruction, or the edge.
  var gap: ParallelMoves
  var changed = Table<Change>()
  /// Registers that operands have, registers that live values were moved to, registers for definitions.
  var pinned = Mask()
  var relocated = Mask()
  var reserved = Mask()
  /// Registers that are written by the end of the instruction: no value that lives on may be in one.
  var late = Mask()
  var lateRegisters = Mask()
  var clobbered = Mask()
  /// By position of a use: that of the definition that is tied to it; 255 for none.
  var tied = Table<UInt8>()
  var clobberMasks = Table<Mask>()

  // Calls, in order, the place of the next one, and which instruction that is.
  var calls = Table<UInt32>()
  var nextCall = 0
  var nextCallPosition: UInt32 = .max
  var loops = LoopRanges()
  var openLoops = Table<OpenLoop>()

  // The borders of blocks.
  var blocks = Table<Block>()
  var stateValues = Table<VirtualRegister>()
  /// By position of an argument in the pool: the register that it is in where its block ends.
  var argumentHomes = Table<RegisterIndex>()
  /// By register of the current state: where another state has that value.
  var otherHomes = Table<RegisterIndex>()

  // Output.
  var stores = Table<Allocation.Move>()
  var storeOrder = Table<UInt64>()
  var sortingScratch = Table<UInt64>()
  var slots = SlotAssignment()

  init(_ environment: MachineEnvironment) {
    file = RegisterFile(environment)
    occupants.refill(.none, RegisterFile.count)
    otherHomes.refill(.none, RegisterFile.count)
    tied.refill(255, 256)
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
    places.refill(.none, function.operands.count)
    nextUses.refill(.max, function.operands.count)
    argumentHomes.refill(.none, function.pool.count)
    blocks.refill(Block(), function.blocks.count)
    stateValues.removeAll()
    shapes.removeAll()
    moves.removeAll()
    startMoves.removeAll()
    endMoves.removeAll()
    calls.removeAll()
    failure = nil
    used = Mask()
    // Where the function before ended, in a block that goes back to a loop perhaps, values were in registers.
    occupied = Mask()
    clobberMasks.removeAll()
    for index in function.clobberSets.indices { clobberMasks.append(file.mask(function.clobberSets[index])) }
    values.refill(Value(), function.classes.count)
    for index in function.classes.indices {
      if function.classes[index] == .vector { values[index].flags |= Flag.isVector }
      if function.rematerializations[index] != .max { values[index].flags |= Flag.isRematerialized }
    }
  }

  // MARK: The state

  @inline(__always)
  func registerClass(_ value: VirtualRegister) -> UInt8 { values[value].flags & Flag.isVector }

  @inline(__always)
  func place(_ register: RegisterIndex) -> Place { file.places[register] }

  @inline(__always)
  mutating func take(_ value: VirtualRegister, _ register: RegisterIndex) {
    values[value].home = register
    occupants[register] = value
    occupied.insert(register)
    used.insert(register)
  }

  @inline(__always)
  mutating func release(_ value: VirtualRegister) {
    let register = values[value].home
    guard !register.isNone else { return }
    values[value].home = RegisterIndex.none
    occupied.remove(register)
  }

  /// Empties registers, all of which have values.
  @inline(__always)
  mutating func release(_ registers: Mask) {
    var rest = registers
    while let register = rest.popFirst() { values[occupants[register]].home = RegisterIndex.none }
    occupied = occupied & ~registers
  }

  /// Notes that a value has to be in its slot.
  @inline(__always)
  mutating func spill(_ value: VirtualRegister) {
    if values[value].flags & Flag.isRematerialized == 0 { values[value].flags |= Flag.isSpilled }
  }

  /// Where the next use of a value is; that of one that only lives on round a loop is put at the loop's end.
  @inline(__always)
  func distance(_ value: VirtualRegister) -> UInt32 { min(values[value].nextUse, values[value].end) }

  // MARK: Choosing registers

  /// A free register for a value that lives until `end`; nil when there is none.
  @inline(__always)
  func freeRegister(_ allowed: Mask, _ registerClass: UInt8, hint: RegisterIndex, end: UInt32) -> RegisterIndex? {
    let free = allowed & ~occupied & .all(registerClass)
    if free.isEmpty { return nil }
    let crossesCall = end > nextCallPosition
    if !hint.isNone, free.contains(hint), !crossesCall || file.calleeSaved.contains(hint) { return hint }
    let preferred = free & (crossesCall ? file.calleeSaved : ~file.calleeSaved)
    return preferred.isEmpty ? free.first : preferred.first
  }

  /// The occupied register whose value is needed latest, and when; nil when there is none.
  mutating func victim(_ allowed: Mask, _ registerClass: UInt8) -> (register: RegisterIndex, distance: UInt32)? {
    var candidates = allowed & occupied & .all(registerClass)
    var best = RegisterIndex.none
    var bestKey: UInt64 = 0
    while let register = candidates.popFirst() {
      let value = occupants[register]
      // Among equals, one that costs nothing to do without.
      let isCheap = values[value].flags & (Flag.isSpilled | Flag.isRematerialized) != 0
      let key = UInt64(distance(value)) << 1 | (isCheap ? 1 : 0)
      if best.isNone || key > bestKey {
        best = register
        bestKey = key
      }
    }
    return best.isNone ? nil : (best, UInt32(truncatingIfNeeded: bestKey >> 1))
  }

  /// Takes the value out of a register, before the current instruction.
  mutating func evict(_ register: RegisterIndex) {
    let value = occupants[register]
    spill(value)
    if relocated.contains(register) {
      relocated.remove(register)
      gap.cancel(to: place(register))
    } else {
      changed.append(Change(value: value, from: place(register)))
    }
    release(value)
  }

  /// A register from `allowed`, freed if necessary.
  mutating func obtain(_ allowed: Mask, for value: VirtualRegister, hint: RegisterIndex, at instruction: Int)
    -> RegisterIndex
  {
    let registerClass = registerClass(value)
    if let free = freeRegister(allowed, registerClass, hint: hint, end: values[value].end) { return free }
    guard let register = victim(allowed, registerClass)?.register else {
      failure = failure ?? AllocationError(instruction: instruction)
      return RegisterIndex(rawValue: registerClass << 5)
    }
    evict(register)
    return register
  }

  /// The register that a value should be in.
  @inline(__always)
  func hint(_ value: VirtualRegister) -> RegisterIndex {
    let parameter = values[value].parameter
    if !parameter.isNone {
      let isEntered = values[parameter].flags & Flag.isEntered != 0
      let home = isEntered ? values[parameter].entryHome : values[parameter].hint
      if !home.isNone { return home }
    }
    return values[value].hint
  }
}
