import CJIT
import JITMachineCode

/// One region and the account of what is where in it. Shared by its allocator and all code placed in it, and unmapped
/// with the last of them.
final class CodeArena: Sendable {
  /// The unit of placement, in bytes. Code smaller than this still has a place of its own, aligned to it.
  static let granuleSize = 32
  /// How much is backed with memory at first, and at most at a time, in bytes: pages are filled with traps, and a small
  /// program should not wait for many of them.
  fileprivate static let commitSteps = 16 * 1024...64 * 1024

  /// An address, not owned memory: the region behind `state` owns it.
  nonisolated(unsafe) let base: UnsafeRawPointer
  let capacity: Int
  /// When dual-mapped: how many forks there had been when the region was made.
  private let forkGeneration: UInt64?
  private let processDepth = Forks.depth
  private let state: ForkSafeMutex<State>

  struct State {
    let region: any CodeRegion
    var blocks = BlockMap()
    var committed = 0
    var codeCount = 0
    /// For each committed page, how many blocks in use lie at least partly in it. Not counted when dual-mapped.
    var blocksInPage: [UInt32] = []
  }

  /// What a piece of code needs, in bytes.
  struct Request {
    let size: Int
    let alignment: Int
  }

  /// A place for code, at least as large and as aligned as was asked for.
  struct Placement {
    /// The first granule of the block.
    let block: Int
    /// The offset in the region where the code starts, in bytes.
    let offset: Int
  }

  init(region: sending any CodeRegion) {
    base = UnsafeRawPointer(region.base)
    capacity = region.capacity
    forkGeneration = region.isSharedAfterFork ? Forks.generation : nil
    state = ForkSafeMutex(State(region: region))
  }

  /// Whether the process has forked since, and the code is shared with another process that may still execute it.
  var isFrozen: Bool {
    guard let forkGeneration else { return false }
    return forkGeneration != Forks.generation
  }

  /// Finds a place for one piece of code that does not depend on its address, and writes it there.
  ///
  /// Throws, as do other changes, in a process that has the region in common with its parent.
  func place(_ code: [UInt8], alignment: Int) throws(MemoryError) -> Placement {
    try state.withLock { state throws(MemoryError) in
      try checkIsOwn(size: code.count)
      let request = Request(size: code.count, alignment: alignment)
      let placement = request.placement(inBlock: try state.allocate(granules: request.granules))
      do throws(MemoryError) {
        try state.write(code, at: placement)
      } catch {
        state.blocks.free(placement.block)
        throw error
      }
      state.codeCount += 1
      return placement
    }
  }

  /// Finds places for `requests`, lets `prepare` make the bytes for them, and writes the bytes, all or nothing.
  ///
  /// - Parameters:
  ///   - requests: What the pieces need.
  ///   - prepare: Receives the placements and returns the bytes for each.
  func place<Failure: Error>(
    _ requests: [Request],
    preparing prepare: ([Placement]) throws(Failure) -> [[UInt8]]
  ) throws -> [Placement] {
    let placements = try state.withLock { state throws(MemoryError) in try state.allocate(requests) }
    do {
      // Not under the lock: it calls functions of the user.
      let codes = try prepare(placements)
      try state.withLock { state throws(MemoryError) in
        try checkIsOwn(size: codes.reduce(0) { $0 + $1.count })
        try state.write(codes, at: placements)
        state.codeCount += placements.count
      }
    } catch {
      state.withLock { state in for placement in placements { state.blocks.free(placement.block) } }
      throw error
    }
    return placements
  }

  /// The child of a fork has no writable view of a region that it shares with its parent.
  private func checkIsOwn(size: Int) throws(MemoryError) {
    guard forkGeneration == nil || processDepth == Forks.depth else { throw MemoryError(.forked, size: size) }
  }

  /// The granules of the block that a piece of code has been placed in.
  func granules(of placement: Placement, for object: CodeObject) -> Range<Int> {
    let count = Request(size: object.bytes.count, alignment: object.alignment).granules
    return placement.block..<placement.block + count
  }

  /// Overwrites a block with traps and gives it back.
  func free(_ placement: Placement) {
    state.withLock { state in
      state.codeCount -= 1
      // After a fork the other process may still be executing these bytes: leave them, and the block, as they are.
      if !isFrozen { state.free(placement) }
    }
  }

  /// The offset range of the code block that contains an address, if any.
  func block(containing address: UInt) -> Range<UInt>? {
    let start = UInt(bitPattern: base)
    guard address >= start, address < start + UInt(capacity) else { return nil }
    return state.withLock { state in
      state.blocks.usedBlock(containing: Int(address - start) / Self.granuleSize).map {
        start + UInt($0.lowerBound * Self.granuleSize)..<start + UInt($0.upperBound * Self.granuleSize)
      }
    }
  }

  var statistics: CodeAllocator.Statistics {
    state.withLock {
      CodeAllocator.Statistics(
        reserved: capacity, committed: $0.committed, used: $0.blocks.usedCount * Self.granuleSize,
        codeCount: $0.codeCount)
    }
  }
}

// MARK: - Allocation

extension CodeArena.Request {
  /// Blocks are aligned to a granule; a larger alignment is found inside of a larger block.
  var granules: Int {
    (size + max(0, alignment - CodeArena.granuleSize) + CodeArena.granuleSize - 1) / CodeArena.granuleSize
  }

  func placement(inBlock block: Int) -> CodeArena.Placement {
    CodeArena.Placement(block: block, offset: (block * CodeArena.granuleSize + alignment - 1) & -alignment)
  }
}

extension CodeArena.State {
  private static var granuleSize: Int { CodeArena.granuleSize }

  mutating func allocate(_ requests: [CodeArena.Request]) throws(MemoryError) -> [CodeArena.Placement] {
    // Together if possible, so that the whole batch lies in few pages.
    let counts = requests.map(\.granules)
    var blocks: [Int] = []
    if let first = try? allocate(granules: counts.reduce(0, +)) {
      var block = first
      for (index, count) in counts.enumerated() {
        if index < counts.count - 1 { self.blocks.split(block, at: count) }
        blocks.append(block)
        block += count
      }
    } else {
      do throws(MemoryError) {
        for count in counts { blocks.append(try allocate(granules: count)) }
      } catch {
        for block in blocks { self.blocks.free(block) }
        throw error
      }
    }
    return zip(blocks, requests).map { block, request in request.placement(inBlock: block) }
  }

  mutating func allocate(granules: Int) throws(MemoryError) -> Int {
    if let block = blocks.allocate(granules) { return block }
    let needed = try SystemCalls.roundedToPages(granules * Self.granuleSize)
    let steps = CodeArena.commitSteps
    let usual = min(max(committed, steps.lowerBound), steps.upperBound)
    let step = min(max(needed, usual), region.capacity - committed)
    guard needed <= step else { throw MemoryError(.exhausted(reserved: region.capacity), size: needed) }
    try region.commit(committed..<committed + step)
    committed += step
    blocks.grow(by: step / Self.granuleSize)
    blocksInPage.append(contentsOf: repeatElement(0, count: committed / SystemCalls.pageSize - blocksInPage.count))
    guard let block = blocks.allocate(granules) else {
      throw MemoryError(.exhausted(reserved: region.capacity), size: needed)
    }
    return block
  }

  mutating func free(_ placement: CodeArena.Placement) {
    let range = bytes(of: placement)
    let fillWithTraps = { (start: UnsafeMutableRawPointer) in
      UnsafeMutableRawBufferPointer(start: start, count: range.count).fill(repeating: CodeAllocator.padding)
    }
    if let view = region.writableView {
      fillWithTraps(view + range.lowerBound)
    } else {
      let pages = pages(of: range)
      let window = window(of: pages)
      for page in pages { blocksInPage[page] -= 1 }
      do throws(MemoryError) {
        try region.modify(window, mayBeExecuting: mayBeExecuting(pages)) {
          fillWithTraps($0 + (range.lowerBound - window.lowerBound))
        }
      } catch {
        // Out of mappings or memory. The block stays in use: dead code that nobody can reach but by a stale address.
        return
      }
    }
    blocks.free(placement.block)
  }
}

// MARK: - Writing

extension CodeArena.State {
  private func bytes(of placement: CodeArena.Placement) -> Range<Int> {
    let start = placement.block * Self.granuleSize
    return start..<start + blocks.length(of: placement.block) * Self.granuleSize
  }

  private func pages(of bytes: Range<Int>) -> Range<Int> {
    bytes.lowerBound / SystemCalls.pageSize..<(bytes.upperBound - 1) / SystemCalls.pageSize + 1
  }

  private func window(of pages: Range<Int>) -> Range<Int> {
    pages.lowerBound * SystemCalls.pageSize..<pages.upperBound * SystemCalls.pageSize
  }

  private func mayBeExecuting(_ pages: Range<Int>) -> Bool { blocksInPage[pages].contains { $0 != 0 } }

  /// Writes a piece of code to its placement.
  mutating func write(_ code: [UInt8], at placement: CodeArena.Placement) throws(MemoryError) {
    guard let view = region.writableView else { return try writePageWise([code], [placement]) }
    UnsafeMutableRawBufferPointer(start: view + placement.offset, count: code.count).copyBytes(from: code)
    cjit_flush_instruction_cache(region.base + placement.offset, code.count)
  }

  /// Writes each piece of code to its placement.
  mutating func write(_ codes: [[UInt8]], at placements: [CodeArena.Placement]) throws(MemoryError) {
    guard region.writableView != nil else { return try writePageWise(codes, placements) }
    for (code, placement) in zip(codes, placements) { try write(code, at: placement) }
  }

  /// Codes that touch the same or neighbouring pages are written in one change of protection.
  private mutating func writePageWise(
    _ codes: [[UInt8]], _ placements: [CodeArena.Placement]
  ) throws(MemoryError) {
    var order = Array(placements.indices)
    order.sort { placements[$0].offset < placements[$1].offset }
    var rest = order[...]
    while let first = rest.first {
      var pages = pages(of: bytes(of: placements[first]))
      let run = rest.prefix { index in
        let own = self.pages(of: bytes(of: placements[index]))
        guard own.lowerBound <= pages.upperBound else { return false }
        pages = pages.lowerBound..<max(pages.upperBound, own.upperBound)
        return true
      }
      rest = rest.dropFirst(run.count)
      let window = window(of: pages)
      try region.modify(window, mayBeExecuting: mayBeExecuting(pages)) { start in
        for index in run {
          let place = start + (placements[index].offset - window.lowerBound)
          UnsafeMutableRawBufferPointer(start: place, count: codes[index].count).copyBytes(from: codes[index])
        }
      }
    }
    for placement in placements { for page in self.pages(of: bytes(of: placement)) { blocksInPage[page] += 1 } }
  }
}
