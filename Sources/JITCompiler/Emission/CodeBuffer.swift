import JITIR
import JITMachineCode
import JITStorage

/// Code as it grows, and everything that is to be filled in when all offsets are known.
///
/// Problem: the distance of a jump is known only when the code in between is, whose size depends on how long the jumps
/// in it are. Mechanism: jumps between blocks are written long, and in front of blocks that are to be aligned there is
/// as much room as that may take. At the end, each jump whose long distance fits eight bits becomes short, which only
/// ever shortens the distances of others, and the code is moved together once. Other places that depend on offsets
/// (fixups) are filled in after that.
///
/// Invariant: `start <= cursor`, and ``room`` bytes follow `limit`.
@safe
struct CodeBuffer<Branches: BranchEncoding>: ~Copyable {
  private let anchor = PassedByAddress()
  var cursor: UnsafeMutablePointer<UInt8>
  private var limit: UnsafeMutablePointer<UInt8>
  var start: UnsafeMutablePointer<UInt8>
  static var room: Int { 96 }

  /// Where blocks begin, by number; and the numbers in the order of the code.
  var blockOffsets = Table<UInt32>()
  var blockOrder = Table<UInt32>()
  var jumps = Table<JumpSite>()
  var fixups = Table<Fixup>()
  var traps = Table<CodeObject.TrapSite>()
  var locations = Table<CodeObject.Location>()
  var relocations: [CodeObject.Relocation] = []
  /// The explicit traps behind the code, in the order of their fixups.
  var stubs = Table<TrapStub>()
  var jumpTables = Table<JumpTable>()
  var tableEntries = Table<UInt32>()
  /// By ascending end: the jumps that become shorter.
  var shrinks = Table<Shrink>()

  /// What the first instruction of a loop is aligned to: what the processor fetches at once.
  static var loopAlignment: UInt8 { 32 }

  init() {
    let capacity = 16384
    // Safe: deinit and grow() are the only places that free the buffer.
    unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe cursor = start
    unsafe limit = start + (capacity - CodeBuffer.room)
  }

  deinit { unsafe start.deallocate() }

  /// Prepares for a function of `blockCount` blocks; memory is kept.
  mutating func begin(blockCount: Int) {
    unsafe cursor = start
    blockOffsets.refill(0, blockCount)
    blockOrder.removeAll()
    jumps.removeAll()
    fixups.removeAll()
    traps.removeAll()
    locations.removeAll()
    relocations.removeAll(keepingCapacity: true)
    stubs.removeAll()
    jumpTables.removeAll()
    tableEntries.removeAll()
    shrinks.removeAll()
  }

  @inline(__always)
  var offset: UInt32 { unsafe UInt32(truncatingIfNeeded: cursor - start) }

  /// Makes sure that ``room`` bytes can be written.
  @inline(__always)
  mutating func reserve() {
    if unsafe cursor > limit { grow() }
  }

  private mutating func grow() {
    let used = Int(offset)
    let capacity = unsafe (limit - start) * 2 + CodeBuffer.room
    // Safe: the new buffer holds everything in use, and the old one is freed once.
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe larger.update(from: start, count: used)
    unsafe start.deallocate()
    unsafe start = larger
    unsafe cursor = larger + used
    unsafe limit = larger + (capacity - CodeBuffer.room)
  }

  // MARK: Places to fill in

  /// Block `number` begins here.
  @inline(__always)
  mutating func beginBlock(_ number: Int) {
    blockOffsets[number] = offset
    blockOrder.append(UInt32(truncatingIfNeeded: number))
  }

  /// A jump to a block.
  mutating func jump(to block: Int, condition: Branches.Condition?) {
    jumps.append(
      JumpSite(
        offset: offset, block: UInt32(truncatingIfNeeded: block),
        condition: condition?.rawValue ?? JumpSite.unconditional,
        length: UInt8(truncatingIfNeeded: Branches.longLength(condition))))
    writeLongJump(condition)
  }

  /// Writes a jump to what is filled in at the end.
  @inline(__always)
  private mutating func writeLongJump(_ condition: Branches.Condition?) {
    reserve()
    // Safe: there is room.
    unsafe cursor = Branches.writeJump(condition, isShort: false, distance: 0, at: cursor)
  }

  /// Aligns what follows to ``loopAlignment``.
  mutating func alignLoop() {
    reserve()
    let length = CodeBuffer.loopAlignment - 1
    jumps.append(JumpSite(offset: offset, block: 0, condition: JumpSite.padding, length: length))
    // Safe: there is room; the bytes are filled in at the end.
    unsafe cursor += Int(length)
  }

  /// Notes that the four bytes before the last `tail` ones are a distance.
  mutating func fixUp(_ kind: Fixup.Kind, _ target: Int, tail: Int = 0) {
    fixups.append(
      Fixup(field: offset - 4 - UInt32(tail), target: UInt32(target), kind: kind, tail: UInt8(tail)))
  }

  /// A jump to an explicit trap behind the code.
  mutating func jumpToTrap(condition: Branches.Condition, code: UInt32, source: UInt32) {
    writeLongJump(condition)
    fixUp(.stub, stubs.count)
    stubs.append(TrapStub(code: code, source: source))
  }

  mutating func relocate(_ kind: CodeObject.Relocation.Kind, _ symbol: String, at field: UInt32, addend: Int64) {
    relocations.append(.init(kind: kind, offset: Int(field), symbol: symbol, addend: addend))
  }

  /// A fault of the instruction at the current offset is the trap `code`.
  mutating func noteTrap(_ code: UInt32) {
    traps.append(.init(offset: offset, code: code))
  }

  mutating func noteLocation(_ location: CodeObject.Location) {
    var location = location
    location.offset = offset
    let last = locations.count - 1
    if last >= 0, locations[last].offset == location.offset {
      locations[last] = location
    } else {
      locations.append(location)
    }
  }

  /// A table of distances from its start to blocks; returns its number.
  mutating func addTable(_ blocks: [UInt32]) -> Int {
    jumpTables.append(JumpTable(first: tableEntries.count, count: blocks.count))
    tableEntries.append(contentsOf: blocks)
    return jumpTables.count - 1
  }

  /// An explicit trap begins here, behind the code.
  mutating func beginStub(_ index: Int) {
    stubs[index].offset = offset
    noteTrap(stubs[index].code)
  }
}

/// A jump to a block that may become short, or room for aligning what follows.
struct JumpSite {
  /// ``condition`` of a jump that is always taken, and of room.
  static var unconditional: UInt8 { 255 }
  static var padding: UInt8 { 254 }

  var offset: UInt32
  var block: UInt32
  var condition: UInt8
  /// The bytes it has in the long code.
  var length: UInt8
  var isPadding: Bool { condition == JumpSite.padding }
}

/// An explicit trap behind the code.
struct TrapStub {
  var code: UInt32
  var source: UInt32
  var offset: UInt32 = 0
}

/// A range of ``CodeBuffer/tableEntries``.
struct JumpTable {
  var first: Int
  var count: Int
}

/// A jump that becomes shorter: its end in the long code, and by how much all the code before that is shorter.
struct Shrink {
  var end: UInt32
  var total: UInt32
}
