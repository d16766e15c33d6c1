import JITIR
import JITMachineCode

/// Code as it grows, and everything that is to be filled in when all offsets are known.
///
/// Problem: the distance of a jump is known only when the code in between is, whose size depends on how long the jumps in
/// it are. Mechanism: jumps between blocks are written long, and in front of blocks that are to be aligned there is as much
/// room as that may take. At the end, each jump whose long distance fits eight bits becomes short, which only ever shortens
/// the distances of others, and the code is moved together once. Other places that depend on offsets (fixups) are filled
/// in after that.
///
/// Invariant: `start <= cursor`, and ``room`` bytes follow `limit`.
@safe
struct CodeBuffer: ~Copyable {
  private let anchor = PassedByAddress()
  private(set) var cursor: UnsafeMutablePointer<UInt8>
  private var limit: UnsafeMutablePointer<UInt8>
  var start: UnsafeMutablePointer<UInt8>
  static let room = 96

  /// Where blocks begin, by number; and the numbers in the order of the code.
  var blockOffsets = Table<UInt32>()
  var blockOrder = Table<UInt32>()
  var jumps = Table<Jump>()
  var fixups = Table<Fixup>()
  var traps = Table<CodeObject.TrapSite>()
  var locations = Table<CodeObject.Location>()
  var relocations: [CodeObject.Relocation] = []
  /// The explicit traps behind the code, in the order of their fixups.
  var stubs = Table<Stub>()
  var jumpTables = Table<JumpTable>()
  var tableEntries = Table<UInt32>()
  /// By ascending end: the jumps that become shorter.
  var shrinks = Table<Shrink>()

  /// A jump to a block that may become short; `condition` is that of JCC, 255 for JMP. Or, where it is 254, room for
  /// aligning what follows.
  struct Jump {
    var offset: UInt32
    var block: UInt32
    var condition: UInt8
    var isPadding: Bool { condition == 254 }
    var length: UInt8 { isPadding ? CodeBuffer.loopAlignment - 1 : condition == 255 ? 5 : 6 }
  }

  /// What the first instruction of a loop is aligned to: what the processor fetches at once.
  static let loopAlignment: UInt8 = 32

  /// Four bytes that get the distance from their instruction's end to something.
  struct Fixup {
    enum Kind: UInt8 { case stub, constant, table }
    var field: UInt32
    var target: UInt32
    var kind: Kind
    /// The bytes of the instruction behind the field.
    var tail: UInt8
  }

  struct Stub {
    var code: UInt32
    var source: UInt32
    var offset: UInt32 = 0
  }

  /// A range of ``tableEntries``.
  struct JumpTable {
    var first: Int
    var count: Int
  }

  /// A jump that becomes shorter: its end in the long code, and by how much all the code before that is shorter.
  struct Shrink {
    var end: UInt32
    var total: UInt32
  }

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

  // MARK: Instructions

  /// An instruction whose ModRM.rm, if it has ModRM, is a register.
  @inline(__always)
  mutating func encode(
    _ form: X86_64.InstructionForm, reg: UInt8 = 0, rm: UInt8 = 0, vvvv: UInt8 = 0, immediate: UInt64 = 0
  ) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(form, reg: reg, rm: rm, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  /// An instruction whose ModRM.rm is memory.
  @inline(__always)
  mutating func encode(
    _ form: X86_64.InstructionForm, reg: UInt8, _ address: X86_64.EncodedAddress, vvvv: UInt8 = 0, immediate: UInt64 = 0
  ) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(
      form, reg: reg, address: address, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  /// A prefix of the next instruction.
  mutating func prefix(_ prefix: X86_64.Prefix) {
    reserve()
    // Safe: there is room.
    unsafe cursor.pointee = prefix.rawValue
    unsafe cursor += 1
  }

  // MARK: Places to fill in

  /// Block `number` begins here.
  @inline(__always)
  mutating func beginBlock(_ number: Int) {
    blockOffsets[number] = offset
    blockOrder.append(UInt32(truncatingIfNeeded: number))
  }

  /// A jump to a block, by JMP or JCC.
  mutating func jump(to block: Int, condition: X86_64.Condition?) {
    jumps.append(Jump(offset: offset, block: UInt32(truncatingIfNeeded: block), condition: condition?.rawValue ?? 255))
    encode(X86_64.InstructionForm.longJump(condition))
  }

  /// Aligns what follows to ``loopAlignment``.
  mutating func alignLoop() {
    reserve()
    jumps.append(Jump(offset: offset, block: 0, condition: 254))
    // Safe: there is room; the bytes are filled in at the end.
    unsafe cursor += Int(CodeBuffer.loopAlignment) - 1
  }

  /// Notes that the four bytes before the last `tail` ones are a distance.
  mutating func fixUp(_ kind: Fixup.Kind, _ target: Int, tail: Int = 0) {
    fixups.append(
      Fixup(field: offset - 4 - UInt32(tail), target: UInt32(target), kind: kind, tail: UInt8(tail)))
  }

  /// JCC to an explicit trap behind the code.
  mutating func jumpToTrap(condition: X86_64.Condition, code: UInt32, source: UInt32) {
    encode(X86_64.InstructionForm.longJump(condition))
    fixUp(.stub, stubs.count)
    stubs.append(Stub(code: code, source: source))
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

  /// UD2 for an explicit trap, behind the code.
  mutating func emitStub(_ index: Int) {
    stubs[index].offset = offset
    noteTrap(stubs[index].code)
    encode(.ud2)
  }

  /// A jump of eight bits inside one expansion: writes it with a hole, to be closed by ``bind(_:)``.
  mutating func shortJump(_ condition: X86_64.Condition?) -> UInt32 {
    encode(X86_64.InstructionForm.shortJump(condition))
    return offset
  }

  /// Makes a short jump lead here.
  mutating func bind(_ jump: UInt32) { bind(jump, to: offset) }

  private mutating func bind(_ jump: UInt32, to target: UInt32) {
    // Safe: the jump's last byte has been written.
    unsafe start[Int(jump) - 1] = UInt8(truncatingIfNeeded: target &- jump)
  }

  /// A short jump back to `target`.
  mutating func shortJump(_ condition: X86_64.Condition?, backTo target: UInt32) {
    bind(shortJump(condition), to: target)
  }
}
