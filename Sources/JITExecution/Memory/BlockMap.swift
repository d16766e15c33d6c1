/// Which parts of a region are in use: a two-level segregated fit (Masmano et al., "TLSF: a new dynamic memory
/// allocator for real-time systems", ECRTS 2004) over granules of a fixed size.
///
/// Problem: hand out and take back pieces of code memory in constant time, join free neighbours, and find the piece
/// that an address lies in, without a byte of bookkeeping in the code memory itself.
///
/// Mechanism: side arrays indexed by granule. A block's length stands at its first granule and, while the block is
/// free, also at its last, where the block after it looks when it is freed in turn. Free blocks are linked into bins
/// by length: four bins for each power of two.
///
/// Invariants, checked by `checkInvariants()`:
/// - the blocks cover `0..<granuleCount` without gaps;
/// - a bit of `starts` is set exactly at each block's first granule, a bit of `used` exactly there if it is in use;
/// - no two free blocks touch;
/// - each free block is in the bin of its length, and a bit of `occupiedBins` says whether the bin is non-empty.
struct BlockMap {
  /// The number of granules that blocks can be made of.
  private(set) var granuleCount = 0
  /// The number of granules in blocks that are in use.
  private(set) var usedCount = 0

  private var lengths: [UInt32] = []
  private var next: [UInt32] = []
  private var previous: [UInt32] = []
  private var starts: [UInt64] = []
  private var used: [UInt64] = []
  private var bins = [UInt32](repeating: nilGranule, count: 128)
  private var occupiedBins: UInt128 = 0

  private static let nilGranule = UInt32.max

  /// Appends free granules at the end.
  mutating func grow(by count: Int) {
    let old = granuleCount
    granuleCount += count
    lengths.append(contentsOf: repeatElement(0, count: count))
    next.append(contentsOf: repeatElement(Self.nilGranule, count: count))
    previous.append(contentsOf: repeatElement(Self.nilGranule, count: count))
    let words = (granuleCount + 63) / 64
    starts.append(contentsOf: repeatElement(0, count: words - starts.count))
    used.append(contentsOf: repeatElement(0, count: words - used.count))
    setBit(&starts, old, true)
    release(old, length: count)
  }

  /// Takes `count` granules, at least 1, and returns the first; nil if no free block is long enough.
  mutating func allocate(_ count: Int) -> Int? {
    guard let block = findFree(count) else { return nil }
    let length = Int(lengths[block])
    unlink(block)
    if length > count {
      setBit(&starts, block + count, true)
      link(block + count, length: length - count)
    }
    lengths[block] = UInt32(count)
    setBit(&used, block, true)
    usedCount += count
    return block
  }

  /// Splits the block in use that starts at `block` in two; the first keeps `count` granules.
  mutating func split(_ block: Int, at count: Int) {
    let length = Int(lengths[block])
    precondition(isUsed(block) && count > 0 && count < length, "not a place to split a block")
    lengths[block] = UInt32(count)
    lengths[block + count] = UInt32(length - count)
    setBit(&starts, block + count, true)
    setBit(&used, block + count, true)
  }

  /// Gives back the block in use that starts at `block`.
  mutating func free(_ block: Int) {
    precondition(isUsed(block), "a block of code memory was freed twice")
    let length = Int(lengths[block])
    setBit(&used, block, false)
    usedCount -= length
    release(block, length: length)
  }

  /// The length of the block in use that starts at `block`.
  func length(of block: Int) -> Int { Int(lengths[block]) }

  /// The block in use that contains `granule`.
  func usedBlock(containing granule: Int) -> Range<Int>? {
    guard (0..<granuleCount).contains(granule) else { return nil }
    var word = granule / 64
    var candidates = starts[word] & (UInt64.max >> UInt64(63 - granule % 64))
    while candidates == 0 {
      word -= 1  // granule 0 always starts a block
      candidates = starts[word]
    }
    let block = word * 64 + 63 - candidates.leadingZeroBitCount
    return isUsed(block) ? block..<block + Int(lengths[block]) : nil
  }

  private func isUsed(_ block: Int) -> Bool { used[block / 64] >> UInt64(block % 64) & 1 != 0 }
  private func isStart(_ granule: Int) -> Bool { starts[granule / 64] >> UInt64(granule % 64) & 1 != 0 }

  private func setBit(_ words: inout [UInt64], _ index: Int, _ value: Bool) {
    let mask: UInt64 = 1 << UInt64(index % 64)
    if value { words[index / 64] |= mask } else { words[index / 64] &= ~mask }
  }
}

// MARK: - Free blocks

extension BlockMap {
  /// Makes `length` granules at `block` free, joined with the free blocks before and after.
  private mutating func release(_ block: Int, length: Int) {
    var block = block
    var length = length
    let after = block + length
    if after < granuleCount, isStart(after), !isUsed(after) {
      unlink(after)
      length += Int(lengths[after])
      setBit(&starts, after, false)
    }
    // The granule before ends a block. If that block is free, its length stands there as well.
    if block > 0, let before = freeBlock(endingBefore: block) {
      unlink(before)
      setBit(&starts, block, false)
      length += Int(lengths[before])
      block = before
    }
    link(block, length: length)
  }

  private func freeBlock(endingBefore granule: Int) -> Int? {
    // The last granule of a block in use may hold a stale length, so the start it points to has to confirm it.
    let start = granule - Int(lengths[granule - 1])
    guard start >= 0, start < granule, isStart(start), !isUsed(start), start + Int(lengths[start]) == granule else {
      return nil
    }
    return start
  }

  private static func bin(ofLength length: Int) -> Int {
    guard length >= 4 else { return length }
    let log2 = Int.bitWidth - 1 - length.leadingZeroBitCount
    return (log2 - 1) * 4 + (length >> (log2 - 2)) & 3
  }

  private func findFree(_ count: Int) -> Int? {
    let own = Self.bin(ofLength: count)
    // Any block in a higher bin is long enough; in its own bin the first block may be.
    if bins[own] != Self.nilGranule, Int(lengths[Int(bins[own])]) >= count { return Int(bins[own]) }
    let higher = occupiedBins & ~((UInt128(2) << UInt128(own)) - 1)
    if higher != 0 { return Int(bins[higher.trailingZeroBitCount]) }
    var candidate = bins[own]
    while candidate != Self.nilGranule, Int(lengths[Int(candidate)]) < count { candidate = next[Int(candidate)] }
    return candidate == Self.nilGranule ? nil : Int(candidate)
  }

  private mutating func link(_ block: Int, length: Int) {
    lengths[block] = UInt32(length)
    lengths[block + length - 1] = UInt32(length)
    let bin = Self.bin(ofLength: length)
    let head = bins[bin]
    next[block] = head
    previous[block] = Self.nilGranule
    if head != Self.nilGranule { previous[Int(head)] = UInt32(block) }
    bins[bin] = UInt32(block)
    occupiedBins |= 1 << UInt128(bin)
  }

  private mutating func unlink(_ block: Int) {
    let bin = Self.bin(ofLength: Int(lengths[block]))
    let after = next[block]
    let before = previous[block]
    if after != Self.nilGranule { previous[Int(after)] = before }
    if before != Self.nilGranule {
      next[Int(before)] = after
    } else {
      bins[bin] = after
      if after == Self.nilGranule { occupiedBins &= ~(1 << UInt128(bin)) }
    }
  }
}

// MARK: - Invariants

extension BlockMap {
  /// Stops the program if the map contradicts itself. For tests. O(*n*) in the number of granules.
  func checkInvariants() {
    var free: [Int: Int] = [:]
    var block = 0
    var counted = 0
    var previousWasFree = false
    while block < granuleCount {
      precondition(isStart(block), "no block starts at \(block)")
      let length = Int(lengths[block])
      precondition(length > 0 && block + length <= granuleCount, "block \(block) has the length \(length)")
      for inner in block + 1..<block + length { precondition(!isStart(inner), "a block starts inside of \(block)") }
      if isUsed(block) {
        counted += length
      } else {
        precondition(!previousWasFree, "two free blocks touch at \(block)")
        free[block] = length
      }
      previousWasFree = !isUsed(block)
      block += length
    }
    precondition(counted == usedCount, "the count of used granules is off")
    for bin in bins.indices {
      var member = bins[bin]
      precondition((member != Self.nilGranule) == (occupiedBins >> UInt128(bin) & 1 != 0), "bin \(bin) is mismarked")
      while member != Self.nilGranule {
        let length = free.removeValue(forKey: Int(member))
        precondition(length.map(Self.bin(ofLength:)) == bin, "block \(member) is in the wrong bin")
        member = next[Int(member)]
      }
    }
    precondition(free.isEmpty, "free blocks are in no bin")
  }
}
