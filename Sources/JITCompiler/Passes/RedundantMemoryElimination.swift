import JITIR
import JITStorage

/// Replaces loads of what is known to be in memory, and removes stores of what is there already or of what is
/// overwritten before anyone can read it.
///
/// Why: front ends keep variables, bases and limits in memory and load them at each use. A load is redundant below a
/// load or store of the same address and type when nothing between can have changed the bytes.
///
/// Before: a valid function. After: as before, with fewer loads and stores; blocks are in reverse postorder, and those
/// that can't be reached are gone.
///
/// The memory of each slot of `MemoryRegions` has a version: the event that changed it last, as in memory SSA (Chow et
/// al., "Effective Representation of Aliases and Indirect Memory Operations in SSA Form", 1996). A store is an event
/// that tells its address; anything else, and a place where paths with different versions meet, is one that tells
/// nothing. From a version one walks back over at most `limit` stores to other bytes. A loop that writes nothing keeps
/// its version. Linear time.
struct RedundantMemoryElimination: Pass, ~Copyable {
  static let name = "RedundantMemoryElimination"

  private static let slotCount = MemoryRegions.slotCount
  private static let limit = 8

  /// What changed the memory of a slot.
  struct Event {
    /// The bytes that were written; `offset` is `unknown` when they are not known.
    var address: Value
    var offset: Int64
    var size: Int64
    /// The event before.
    var previous: UInt32
    static let unknown = Int64.min
  }

  /// What is in memory at an address.
  struct Entry {
    var address: Value
    var offset: Int64
    var opcode: Opcode
    var shape: Shape
    var type: ValueType
    var slot: UInt8
    var isStored: Bool
    var value: Value
    /// The version it is right for.
    var version: UInt32
    var block: Block
  }

  /// A version for each slot.
  struct Versions: Equatable {
    private var lanes = SIMD8<UInt32>()
    subscript(slot: Int) -> UInt32 {
      get { lanes[slot] }
      set { lanes[slot] = newValue }
    }
  }

  private let effects = EffectTable()
  private let regions = MemoryRegions()
  private var replacements = Replacements()
  private var layout = Function.Layout()
  private var events = Table<Event>()
  private var entries = Table<Entry>()
  /// Open addressing: positions in `entries` plus 1.
  private var table = Table<UInt32>()
  private var versions = Versions()
  private var versionsAfter = Table<Versions>()
  private var isVisited = Table<Bool>()
  /// By loop: the slots that it writes.
  private var writes = Table<UInt8>()
  /// Stores of this block that nobody has read yet. Behind the last of them nothing had an effect.
  private var pending: [Instruction] = []
  private var isRemoved = Table<Bool>()

  init() {}

  mutating func run(on function: inout Function, _ analyses: inout Analyses) {
    let accessCount = countAccesses(function)
    if accessCount < 2 { return }
    analyses.updateLoops(function)
    reset(function, accessCount, analyses.dominance, analyses.loops)
    for block in analyses.graph.reversePostorder {
      versions = versionsBefore(block, analyses.dominance, analyses.loops)
      pending.removeAll(keepingCapacity: true)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        function.replaceOperands(of: instruction) { replacements.resolve($0) }
        visit(instruction, block, function, analyses.dominance)
      }
      versionsAfter[block.index] = versions
      isVisited[block.index] = true
    }
    place(&function, analyses.dominance)
  }

  private func countAccesses(_ function: borrowing Function) -> Int {
    var count = 0
    for block in function.blocks {
      for position in function.positions(of: block) {
        let opcode = function[function.instruction(at: position)].opcode
        if opcode.isLoad || opcode.isStore { count += 1 }
      }
    }
    return count
  }

  private mutating func reset(
    _ function: borrowing Function, _ accessCount: Int, _ dominance: borrowing Dominance,
    _ forest: borrowing LoopForest
  ) {
    replacements.reset(function)
    events.removeAll()
    entries.removeAll()
    var size = 16
    while size < 2 * accessCount { size *= 2 }
    table.refill(0, size)
    versionsAfter.refill(Versions(), function.blockCount)
    isVisited.refill(false, function.blockCount)
    isRemoved.refill(false, function.recordCount)
    writes.refill(0, forest.loops.count)
    for block in dominance.graph.reversePostorder where forest.loopOf[block.index] != LoopForest.none {
      for position in function.positions(of: block) {
        let record = function[function.instruction(at: position)]
        writes[Int(forest.loopOf[block.index])] |= regions.writes(record, function)
      }
    }
    for number in forest.loops.indices where forest.loops[number].parent != LoopForest.none {
      writes[Int(forest.loops[number].parent)] |= writes[number]
    }
  }

  // MARK: - Versions

  private mutating func makeEvent(_ slot: Int, _ address: Value, _ offset: Int64, _ size: Int64) {
    let previous = versions[slot]
    events.append(Event(address: address, offset: offset, size: size, previous: previous))
    versions[slot] = UInt32(events.count)
  }

  private mutating func makeUnknownEvent(_ slot: Int) { makeEvent(slot, Value(rawValue: 0), Event.unknown, 0) }

  /// The versions at the start of a block: those at the end of its predecessors where they agree.
  private mutating func versionsBefore(
    _ block: Block, _ dominance: borrowing Dominance, _ forest: borrowing LoopForest
  ) -> Versions {
    var result: Versions?
    var differing: UInt8 = 0
    for predecessor in dominance.graph.predecessors(of: block) where dominance.graph.isReachable(predecessor) {
      guard isVisited[predecessor.index] else {
        // An edge back: the loop may have written. Without a loop that is known to be entered here, anything may be.
        let loop = forest.loopOf[block.index]
        let isBack =
          loop != LoopForest.none && forest.loops[Int(loop)].header == block
          && dominance.tree.dominates(block, predecessor)
        differing |= isBack ? writes[Int(loop)] : 0xFF
        continue
      }
      let other = versionsAfter[predecessor.index]
      guard let known = result else {
        result = other
        continue
      }
      if known == other { continue }
      for slot in 0..<RedundantMemoryElimination.slotCount where known[slot] != other[slot] {
        differing |= 1 << UInt8(slot)
      }
    }
    versions = result ?? Versions()
    if differing != 0 {
      for slot in 0..<RedundantMemoryElimination.slotCount where differing & (1 << UInt8(slot)) != 0 {
        makeUnknownEvent(slot)
      }
    }
    return versions
  }

  /// Whether the bytes of an entry are the same in the version that its slot has now.
  private func isCurrent(_ entry: Entry, _ function: borrowing Function) -> Bool {
    var version = versions[Int(entry.slot)]
    var steps = 0
    while version != entry.version {
      guard version != 0, steps < RedundantMemoryElimination.limit else { return false }
      let event = events[Int(version) - 1]
      let size = Int64(memorySize(entry.shape))
      guard event.offset != Event.unknown, event.previous < version,
        areApart(event.address, event.offset, event.size, entry.address, entry.offset, size, function)
      else { return false }
      version = event.previous
      steps += 1
    }
    return true
  }

  private func memorySize(_ shape: Shape) -> Int { shape.valueType.size }

  /// Whether two ranges of bytes can't overlap.
  private func areApart(
    _ a: Value, _ aOffset: Int64, _ aSize: Int64, _ b: Value, _ bOffset: Int64, _ bSize: Int64,
    _ function: borrowing Function
  ) -> Bool {
    if a == b {
      // Addresses wrap, so the distance counts modulo 2^64 on both sides.
      let distance = UInt64(bitPattern: bOffset &- aOffset)
      return distance >= UInt64(aSize) && 0 &- distance >= UInt64(bSize)
    }
    return isInSlot(a, aOffset, aSize, function) && isInSlot(b, bOffset, bSize, function)
      && function[a].c != function[b].c
  }

  private func isInSlot(_ address: Value, _ offset: Int64, _ size: Int64, _ function: borrowing Function) -> Bool {
    let record = function[address]
    guard record.opcode == .stackSlotAddress, offset >= 0 else { return false }
    return offset <= Int64(function.stackSlots[Int(record.c)].size) - size
  }

  // MARK: - Instructions

  private mutating func visit(
    _ instruction: Instruction, _ block: Block, _ function: borrowing Function, _ dominance: borrowing Dominance
  ) {
    let record = function[instruction]
    if record.opcode.isLoad { return visitLoad(instruction, record, block, function, dominance) }
    if record.opcode.isStore { return visitStore(instruction, record, block, function, dominance) }
    let own = effects.effects(of: record, in: function)
    if own == .pure { return }
    if !function.isPure(record, own) { pending.removeAll(keepingCapacity: true) }
    if own.contains(.writes) { for slot in 0..<RedundantMemoryElimination.slotCount { makeUnknownEvent(slot) } }
  }

  private mutating func visitLoad(
    _ instruction: Instruction, _ record: Record, _ block: Block, _ function: borrowing Function,
    _ dominance: borrowing Dominance
  ) {
    let access = function.access(of: record)
    guard !access.isBigEndian, let type = record.type else { return pending.removeAll(keepingCapacity: true) }
    let entry = Entry(
      address: record.first, offset: access.offset, opcode: record.opcode, shape: record.shape, type: type,
      slot: UInt8(MemoryRegions.slot(access.region)), isStored: false, value: Value(instruction), version: 0,
      block: block)
    let place = self.place(of: entry)
    if let known = known(place, block, function, dominance) {
      replacements.replace(Value(instruction), by: known.value)
      isRemoved[instruction.index] = true
      return
    }
    remember(entry, place)
    // What is read, or seen after a trap, has to be written.
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func visitStore(
    _ instruction: Instruction, _ record: Record, _ block: Block, _ function: borrowing Function,
    _ dominance: borrowing Dominance
  ) {
    let access = function.access(of: record)
    let address = record.second
    let size = Int64(memorySize(record.shape))
    let slot = MemoryRegions.slot(access.region)
    let value = record.first
    let entry = Entry(
      address: address, offset: access.offset, opcode: .load, shape: record.shape, type: function.type(of: value),
      slot: UInt8(slot), isStored: true, value: value, version: 0, block: block)
    let isPlain = record.opcode == .store && !access.isBigEndian
    if isPlain, let known = known(place(of: entry), block, function, dominance), known.isStored, known.value == value {
      isRemoved[instruction.index] = true
      return
    }
    removeOverwritten(instruction, access, address, size, function)
    if slot == 0 {
      for slot in 0..<RedundantMemoryElimination.slotCount { makeEvent(slot, address, access.offset, size) }
    } else {
      makeEvent(0, address, access.offset, size)
      makeEvent(slot, address, access.offset, size)
    }
    if isPlain { remember(entry, place(of: entry)) }
  }

  /// Removes a store whose bytes this one writes as well, and makes this one a candidate.
  private mutating func removeOverwritten(
    _ instruction: Instruction, _ access: MemoryAccess, _ address: Value, _ size: Int64,
    _ function: borrowing Function
  ) {
    var isCertain = access.trap == nil
    for number in pending.indices.reversed() {
      let other = function[pending[number]]
      let otherAccess = function.access(of: other)
      guard other.second == address, otherAccess.offset == access.offset else { continue }
      let otherSize = Int64(memorySize(other.shape))
      // A store that follows one to the same bytes does not trap.
      if otherSize == size { isCertain = true }
      let isLast = number == pending.count - 1
      guard isReplaced(otherAccess, otherSize, isLast: isLast, by: access, size) else { continue }
      isRemoved[pending[number].index] = true
      pending.remove(at: number)
      break
    }
    if !isCertain { pending.removeAll(keepingCapacity: true) }
    if pending.count == RedundantMemoryElimination.limit { pending.removeFirst() }
    pending.append(instruction)
  }

  /// Whether a store makes an earlier one to the same address superfluous, as far as what can be noticed goes.
  ///
  /// One that may trap does so before everything behind it. So it can only be left to the next thing that has an
  /// effect, which faults exactly when it would have, with the same trap: a store of more bytes may fault on those
  /// alone.
  private func isReplaced(
    _ earlier: MemoryAccess, _ earlierSize: Int64, isLast: Bool, by later: MemoryAccess, _ laterSize: Int64
  ) -> Bool {
    if earlier.trap != nil { return isLast && earlier.trap == later.trap && earlierSize == laterSize }
    return earlierSize == laterSize || earlierSize < laterSize && later.trap == nil
  }

  // MARK: - The table

  /// The place in the table of an entry for the same bytes and type, or a free one.
  private func place(of entry: Entry) -> Int {
    var hash = UInt64(entry.address.rawValue) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ UInt64(bitPattern: entry.offset) ^ hash &>> 29) &* 0xBF58_476D_1CE4_E5B9
    hash ^= UInt64(entry.shape.rawValue) &<< 8 | UInt64(entry.type.rawValue)
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: hash &>> 32) & (table.count &- 1)
    while table[place] != 0 {
      let other = entries[Int(table[place]) - 1]
      if other.address == entry.address, other.offset == entry.offset, other.shape == entry.shape,
        other.type == entry.type, other.opcode == entry.opcode, other.slot == entry.slot
      {
        return place
      }
      place = (place &+ 1) & (table.count &- 1)
    }
    return place
  }

  private func known(
    _ place: Int, _ block: Block, _ function: borrowing Function, _ dominance: borrowing Dominance
  ) -> Entry? {
    guard table[place] != 0 else { return nil }
    let entry = entries[Int(table[place]) - 1]
    guard dominance.tree.dominates(entry.block, block), isCurrent(entry, function) else { return nil }
    return entry
  }

  private mutating func remember(_ entry: Entry, _ place: Int) {
    var entry = entry
    entry.version = versions[Int(entry.slot)]
    if table[place] != 0 {
      entries[Int(table[place]) - 1] = entry
    } else {
      entries.append(entry)
      table[place] = UInt32(entries.count)
    }
  }

  private mutating func place(_ function: inout Function, _ dominance: borrowing Dominance) {
    for block in dominance.graph.reversePostorder {
      layout.begin(block)
      for position in function.positions(of: block) {
        let instruction = function.instruction(at: position)
        if !isRemoved[instruction.index] { layout.append(instruction) }
      }
    }
    function.exchangeLayout(with: &layout)
  }
}
