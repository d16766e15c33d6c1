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
  private(set) var cursor: UnsafeMutablePointer<UInt8>
  private var limit: UnsafeMutablePointer<UInt8>
  private var start: UnsafeMutablePointer<UInt8>
  static let room = 96

  /// Where blocks begin, by number.
  var blockOffsets: [UInt32] = []
  private var jumps: [Jump] = []
  private var fixups: [Fixup] = []
  private(set) var traps: [CodeObject.TrapSite] = []
  private(set) var locations: [CodeObject.Location] = []
  private var relocations: [CodeObject.Relocation] = []
  /// Where the explicit traps behind the code begin, in the order of their fixups.
  private var stubs: [Stub] = []
  private var tables: [Table] = []
  private var tableEntries: [UInt32] = []
  /// The ends of shortened jumps, in offsets of the long code, and by how much the code before is shorter.
  private var shrinkEnds: [UInt32] = []
  private var shrinkTotals: [UInt32] = []

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
    enum Kind: UInt8 { case block, stub, constant, table }
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

  struct Table {
    var first: Int
    var count: Int
  }

  init() {
    let capacity = 16384
    // Safe: deinit and grow() are the only places that free the buffer.
    unsafe start = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    unsafe cursor = start
    unsafe limit = start + (capacity - CodeBuffer.room)
  }

  deinit { unsafe start.deallocate() }

  mutating func removeAll() {
    unsafe cursor = start
    blockOffsets.removeAll(keepingCapacity: true)
    jumps.removeAll(keepingCapacity: true)
    fixups.removeAll(keepingCapacity: true)
    traps.removeAll(keepingCapacity: true)
    locations.removeAll(keepingCapacity: true)
    relocations.removeAll(keepingCapacity: true)
    stubs.removeAll(keepingCapacity: true)
    tables.removeAll(keepingCapacity: true)
    tableEntries.removeAll(keepingCapacity: true)
    shrinkEnds.removeAll(keepingCapacity: true)
    shrinkTotals.removeAll(keepingCapacity: true)
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

  // MARK: Bytes. The caller has called reserve().

  @inline(__always)
  mutating func byte(_ value: UInt8) {
    // Safe: there is room.
    unsafe cursor.pointee = value
    unsafe cursor += 1
  }

  @inline(__always)
  mutating func encode(_ form: UInt64, reg: UInt8, rm: UInt8, vvvv: UInt8 = 0, immediate: UInt64 = 0) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(form, reg: reg, rm: rm, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  @inline(__always)
  mutating func encode(
    _ form: UInt64, reg: UInt8, _ address: X86_64.EncodedAddress, vvvv: UInt8 = 0, immediate: UInt64 = 0
  ) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(
      form, reg: reg, address: address, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  // MARK: Places to fill in

  /// A jump to a block, by JMP or JCC.
  mutating func jump(to block: Int, condition: UInt8?) {
    reserve()
    jumps.append(Jump(offset: offset, block: UInt32(block), condition: condition ?? 255))
    if let condition {
      byte(0x0F)
      byte(0x80 | condition)
    } else {
      byte(0xE9)
    }
    // Safe: there is room; the four bytes are filled in at the end.
    unsafe cursor += 4
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
  mutating func jumpToTrap(condition: UInt8, code: UInt32, source: UInt32) {
    reserve()
    byte(0x0F)
    byte(0x80 | condition)
    // Safe: there is room; the four bytes are filled in at the end.
    unsafe cursor += 4
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
    if let last = locations.last, last.offset == location.offset { locations.removeLast() }
    locations.append(location)
  }

  /// A table of distances from its start to blocks; returns its number.
  mutating func addTable(_ blocks: [UInt32]) -> Int {
    tables.append(Table(first: tableEntries.count, count: blocks.count))
    tableEntries += blocks
    return tables.count - 1
  }

  var explicitTraps: [Stub] { stubs }

  /// UD2 for an explicit trap, behind the code.
  mutating func emitStub(_ index: Int) {
    reserve()
    stubs[index].offset = offset
    noteTrap(stubs[index].code)
    byte(0x0F)
    byte(0x0B)
  }

  /// A jump of eight bits inside one expansion: writes it with a hole, to be closed by ``bind(_:)``.
  mutating func shortJump(_ condition: UInt8?) -> UInt32 {
    reserve()
    byte(condition.map { 0x70 | $0 } ?? 0xEB)
    byte(0)
    return offset
  }

  /// Makes a short jump lead here.
  mutating func bind(_ jump: UInt32) {
    // Safe: the jump's last byte has been written.
    unsafe start[Int(jump) - 1] = UInt8(truncatingIfNeeded: offset - jump)
  }

  /// A short jump back to `target`.
  mutating func shortJump(_ condition: UInt8?, backTo target: UInt32) {
    reserve()
    byte(condition.map { 0x70 | $0 } ?? 0xEB)
    byte(UInt8(bitPattern: Int8(truncatingIfNeeded: Int(target) - Int(offset) - 1)))
  }
}

// MARK: - The end

extension CodeBuffer {
  /// Shortens jumps, fills in everything, and appends constants and tables.
  mutating func finish(constants: [UInt8]) -> CodeObject {
    chooseShortJumps()
    let codeSize = compact()
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: codeSize) { target, count in
      // Safe: the target has room for as many bytes as are in use.
      if codeSize > 0 { unsafe target.baseAddress!.update(from: start, count: codeSize) }
      count = codeSize
    }
    let alignment = constants.isEmpty ? 4 : 16
    if !constants.isEmpty || !tables.isEmpty { while bytes.count % alignment != 0 { bytes.append(0xCC) } }
    let constantStart = bytes.count
    bytes += constants
    while !tables.isEmpty, bytes.count % 4 != 0 { bytes.append(0) }
    let tableStart = bytes.count
    fillIn(&bytes, constantStart, tableStart)
    for table in tables { append(table, &bytes) }
    var object = CodeObject(
      architecture: .x86_64, bytes: bytes,
      alignment: jumps.contains(where: \.isPadding) ? Int(CodeBuffer.loopAlignment) : 16, symbols: [],
      relocations: relocations.map {
        var relocation = $0
        relocation.offset = Int(moved(UInt32($0.offset)))
        return relocation
      },
      traps: traps.map { .init(offset: moved($0.offset), code: $0.code) },
      locations: locations.map {
        .init(offset: moved($0.offset), file: $0.file, line: $0.line, column: $0.column)
      }, codeSize: codeSize)
    if !traps.isEmpty { object.trapNames = trapNames }
    return object
  }

  /// The names of traps: those of the IR, and of the program's own codes those that occur.
  private var trapNames: [CodeObject.TrapName] {
    var names = CodeBuffer.standardTrapNames
    let own = traps.map(\.code).filter { code in !names.contains { $0.code == code } }.sorted()
    for code in own where names.last?.code != code {
      if let trap = TrapCode(rawValue: code) { names.append(.init(code: code, name: "\(trap)")) }
    }
    return names
  }

  private static let standardTrapNames: [CodeObject.TrapName] = (1...12).compactMap { code in
    TrapCode(rawValue: code).map { CodeObject.TrapName(code: code, name: "\($0)") }
  }

  private mutating func chooseShortJumps() {
    var total: UInt32 = 0
    for jump in jumps {
      let end = jump.offset + UInt32(jump.length)
      if jump.isPadding {
        total += UInt32(jump.length) - CodeBuffer.padding(at: jump.offset - total)
        shrinkEnds.append(end)
        shrinkTotals.append(total)
        continue
      }
      let distance = Int(blockOffsets[Int(jump.block)]) - Int(end)
      guard distance >= -128, distance <= 127 else { continue }
      total += UInt32(jump.length) - 2
      shrinkEnds.append(end)
      shrinkTotals.append(total)
    }
  }

  private static func padding(at offset: UInt32) -> UInt32 { (0 &- offset) & UInt32(loopAlignment - 1) }

  /// The offset in the final code of an offset in the long code; after ``finish(constants:)``.
  func finalOffset(of offset: UInt32) -> UInt32 { moved(offset) }

  /// The offset in the final code of an offset in the long code.
  private func moved(_ offset: UInt32) -> UInt32 {
    var (low, high) = (0, shrinkEnds.count)
    while low < high {
      let middle = (low + high) / 2
      if shrinkEnds[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset - shrinkTotals[low - 1]
  }

  /// Moves the code together and writes the jumps; returns the size.
  private mutating func compact() -> Int {
    var next = 0
    var read = 0
    var write = 0
    for jump in jumps {
      let end = Int(jump.offset) + Int(jump.length)
      let count = Int(jump.offset) - read
      // Safe: everything moves down, inside the buffer.
      if read != write { unsafe (start + write).update(from: start + read, count: count) }
      write += count
      read = end
      if jump.isPadding {
        next += 1
        let count = Int(CodeBuffer.padding(at: UInt32(write)))
        // Safe: no more than the room for it.
        fillWithNothing(write, count)
        write += count
        continue
      }
      let target = Int(moved(blockOffsets[Int(jump.block)]))
      if next < shrinkEnds.count, shrinkEnds[next] == UInt32(end) {
        next += 1
        // Safe: the two bytes are inside what the long jump took.
        unsafe start[write] = jump.condition == 255 ? 0xEB : 0x70 | jump.condition
        unsafe start[write + 1] = UInt8(truncatingIfNeeded: target - write - 2)
        write += 2
      } else {
        // Safe: as many bytes as the jump took.
        if jump.condition == 255 {
          unsafe start[write] = 0xE9
          write += 1
        } else {
          unsafe start[write] = 0x0F
          unsafe start[write + 1] = 0x80 | jump.condition
          write += 2
        }
        let distance = UInt32(truncatingIfNeeded: target - write - 4)
        unsafe UnsafeMutableRawPointer(start + write).storeBytes(of: distance, as: UInt32.self)
        write += 4
      }
    }
    let count = Int(offset) - read
    if read != write { unsafe (start + write).update(from: start + read, count: count) }
    return write + count
  }

  /// Writes instructions that do nothing, as few as possible (SDM volume 2, NOP, table 4-12).
  private func fillWithNothing(_ offset: Int, _ count: Int) {
    var offset = offset
    var rest = count
    while rest > 0 {
      let length = min(rest, 9)
      for (index, byte) in CodeBuffer.nops[length - 1].enumerated() { unsafe start[offset + index] = byte }
      offset += length
      rest -= length
    }
  }

  private static let nops: [[UInt8]] = [
    [0x90], [0x66, 0x90], [0x0F, 0x1F, 0], [0x0F, 0x1F, 0x40, 0], [0x0F, 0x1F, 0x44, 0, 0],
    [0x66, 0x0F, 0x1F, 0x44, 0, 0], [0x0F, 0x1F, 0x80, 0, 0, 0, 0], [0x0F, 0x1F, 0x84, 0, 0, 0, 0, 0],
    [0x66, 0x0F, 0x1F, 0x84, 0, 0, 0, 0, 0],
  ]

  private func fillIn(_ bytes: inout [UInt8], _ constantStart: Int, _ tableStart: Int) {
    for fixup in fixups {
      let field = Int(moved(fixup.field))
      let target: Int
      switch fixup.kind {
      case .block: target = Int(moved(blockOffsets[Int(fixup.target)]))
      case .stub: target = Int(moved(stubs[Int(fixup.target)].offset))
      case .constant: target = constantStart + Int(fixup.target)
      case .table: target = tableStart + 4 * tables[Int(fixup.target)].first
      }
      let distance = UInt32(truncatingIfNeeded: target - field - 4 - Int(fixup.tail))
      for index in 0..<4 { bytes[field + index] = UInt8(truncatingIfNeeded: distance >> UInt32(8 * index)) }
    }
  }

  private func append(_ table: Table, _ bytes: inout [UInt8]) {
    let base = bytes.count
    for entry in tableEntries[table.first..<(table.first + table.count)] {
      let distance = UInt32(truncatingIfNeeded: Int(moved(blockOffsets[Int(entry)])) - base)
      for index in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: distance >> UInt32(8 * index))) }
    }
  }
}
