import JITIR
import JITMachineCode
import JITStorage

// The end of emission: jumps become short, the code is moved together, and what depends on offsets is filled in.
//
// Blocks, jumps, fixups, traps and locations are all in the order of the code, so each list is walked once beside the
// list of jumps that have become shorter.

extension CodeBuffer {
  /// Shortens jumps, fills in everything, and appends constants and tables.
  mutating func finish(constants: [UInt8]) -> CodeObject {
    chooseShortJumps()
    moveTargets()
    let codeSize = Int(finalOffset(of: offset))
    let hasData = !constants.isEmpty || !jumpTables.isEmpty
    let constantStart = hasData ? align(codeSize, to: constants.isEmpty ? 4 : 16) : codeSize
    let constantEnd = constantStart + constants.count
    let tableStart = jumpTables.isEmpty ? constantEnd : align(constantEnd, to: 4)
    let size = tableStart + 4 * tableEntries.count
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
      // Safe: as many bytes are written as were asked for; whoever fills in a word checks where.
      unsafe compact(into: bytes)
      for index in codeSize..<constantStart { unsafe bytes[index] = Branches.padding }
      for index in constants.indices { unsafe bytes[constantStart + index] = constants[index] }
      for index in constantEnd..<tableStart { unsafe bytes[index] = 0 }
      unsafe fillIn(bytes, constantStart, tableStart)
      unsafe fillTables(bytes, tableStart)
      count = size
    }
    var cursor = 0
    for index in relocations.indices {
      relocations[index].offset = Int(moved(UInt32(relocations[index].offset), &cursor))
    }
    return CodeObject(
      architecture: Branches.architecture, bytes: bytes,
      alignment: jumps.indices.contains { jumps[$0].isPadding } ? Int(CodeBuffer.loopAlignment) : 16, symbols: [],
      relocations: relocations, traps: movedTraps(), locations: movedLocations(), codeSize: codeSize)
  }

  private func align(_ size: Int, to alignment: Int) -> Int { (size + alignment - 1) & -alignment }

  // MARK: Choosing

  private mutating func chooseShortJumps() {
    var total: UInt32 = 0
    for index in jumps.indices {
      let jump = jumps[index]
      let end = jump.offset + UInt32(jump.length)
      if jump.isPadding {
        total += UInt32(jump.length) - CodeBuffer.padding(at: jump.offset - total)
      } else {
        let distance = Int(blockOffsets[Int(jump.block)]) - Int(end)
        guard Branches.shortReach.contains(distance) else { continue }
        total += UInt32(jump.length) - UInt32(Branches.shortLength)
      }
      shrinks.append(Shrink(end: end, total: total))
    }
  }

  private static func padding(at offset: UInt32) -> UInt32 { (0 &- offset) & UInt32(loopAlignment - 1) }

  // MARK: Offsets

  /// The offset in the final code of an offset in the long code; after ``finish(constants:)``.
  func finalOffset(of offset: UInt32) -> UInt32 {
    var (low, high) = (0, shrinks.count)
    while low < high {
      let middle = (low + high) / 2
      if shrinks[middle].end <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? offset : offset - shrinks[low - 1].total
  }

  /// The same for one offset after the other, in ascending order: `cursor` is how many jumps have become shorter
  /// before.
  @inline(__always)
  private func moved(_ offset: UInt32, _ cursor: inout Int) -> UInt32 {
    while cursor < shrinks.count, shrinks[cursor].end <= offset { cursor += 1 }
    return cursor == 0 ? offset : offset - shrinks[cursor - 1].total
  }

  /// From here on, blocks and explicit traps have the offsets of the final code.
  private mutating func moveTargets() {
    var cursor = 0
    for index in blockOrder.indices {
      let block = Int(blockOrder[index])
      blockOffsets[block] = moved(blockOffsets[block], &cursor)
    }
    for index in stubs.indices { stubs[index].offset = moved(stubs[index].offset, &cursor) }
  }

  /// The traps, with the offsets of the final code.
  private func movedTraps() -> [CodeObject.TrapSite] {
    var cursor = 0
    return unsafe [CodeObject.TrapSite](unsafeUninitializedCapacity: traps.count) { sites, count in
      for index in traps.indices {
        var trap = traps[index]
        trap.offset = moved(trap.offset, &cursor)
        // Safe: there is room for as many as there are.
        unsafe sites.initializeElement(at: index, to: trap)
      }
      count = traps.count
    }
  }

  private func movedLocations() -> [CodeObject.Location] {
    var cursor = 0
    return unsafe [CodeObject.Location](unsafeUninitializedCapacity: locations.count) { places, count in
      for index in locations.indices {
        var location = locations[index]
        location.offset = moved(location.offset, &cursor)
        // Safe: there is room for as many as there are.
        unsafe places.initializeElement(at: index, to: location)
      }
      count = locations.count
    }
  }

  /// The names of traps: those of the IR, and of the program's own codes those that occur; none without traps.
  var trapNames: [CodeObject.TrapName] {
    if traps.isEmpty { return [] }
    let standard = standardTrapNames
    var own: [UInt32] = []
    for index in traps.indices where traps[index].code > standard.count { own.append(traps[index].code) }
    if own.isEmpty { return standard }
    var names = standard
    for code in own.sorted() where names.last?.code != code {
      if let trap = TrapCode(rawValue: code) { names.append(.init(code: code, name: "\(trap)")) }
    }
    return names
  }

  // MARK: Writing

  /// Moves the code together and writes the jumps.
  ///
  /// Unsafe: `bytes` must have room for the code. Safe inside: every piece is inside the buffer.
  private func compact(into bytes: UnsafeMutableBufferPointer<UInt8>) {
    guard var write = bytes.baseAddress else { return }
    let base = unsafe write
    var read = 0
    var next = 0
    for index in jumps.indices {
      let jump = jumps[index]
      let end = Int(jump.offset) + Int(jump.length)
      let count = Int(jump.offset) - read
      unsafe write.update(from: start + read, count: count)
      unsafe write += count
      read = end
      let isShort = next < shrinks.count && shrinks[next].end == UInt32(end)
      if isShort { next += 1 }
      if jump.isPadding {
        unsafe write = Branches.writeNops(Int(CodeBuffer.padding(at: UInt32(write - base))), at: write)
        continue
      }
      let target = unsafe base + Int(blockOffsets[Int(jump.block)])
      unsafe write = Branches.writeJump(
        Branches.Condition(rawValue: jump.condition), isShort: isShort, distance: target - write, at: write)
    }
    unsafe write.update(from: start + read, count: Int(offset) - read)
  }

  private func fillIn(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ constantStart: Int, _ tableStart: Int) {
    var cursor = 0
    for index in fixups.indices {
      let fixup = fixups[index]
      let field = Int(moved(fixup.field, &cursor))
      let target: Int
      switch fixup.kind {
      case .stub: target = Int(stubs[Int(fixup.target)].offset)
      case .constant: target = constantStart + Int(fixup.target)
      case .table: target = tableStart + 4 * jumpTables[Int(fixup.target)].first
      }
      precondition(field >= 0 && field + 4 <= bytes.count, "outside the code")
      // Safe: checked.
      unsafe Branches.fillIn(
        fixup.kind, distance: target - field, tail: Int(fixup.tail), at: bytes.baseAddress! + field)
    }
  }

  private func fillTables(_ bytes: UnsafeMutableBufferPointer<UInt8>, _ tableStart: Int) {
    for index in jumpTables.indices {
      let table = jumpTables[index]
      let base = tableStart + 4 * table.first
      for entry in 0..<table.count {
        let block = Int(tableEntries[table.first + entry])
        unsafe store(Int(blockOffsets[block]) - base, bytes, at: base + 4 * entry)
      }
    }
  }

  private func store(_ distance: Int, _ bytes: UnsafeMutableBufferPointer<UInt8>, at offset: Int) {
    precondition(offset >= 0 && offset + 4 <= bytes.count, "outside the code")
    // Safe: checked.
    unsafe UnsafeMutableRawPointer(bytes.baseAddress! + offset).storeBytes(
      of: UInt32(truncatingIfNeeded: distance), as: UInt32.self)
  }
}

/// Those of the IR: codes from 1 on.
private let standardTrapNames: [CodeObject.TrapName] = (1...12).compactMap { code in
  TrapCode(rawValue: code).map { CodeObject.TrapName(code: code, name: "\($0)") }
}
