import JITIR
import TestSupport

/// Accesses to addresses that may fault, each with a trap of its own: which one it is, and what is in memory then,
/// depends on nothing having been moved or left out.
extension FunctionGenerator {
  private static let codes: [TrapCode] = [.outOfBounds, .outOfBounds, .nullReference, .tableOutOfBounds, .user(3)]

  /// A few accesses to the same 64 bytes, which may not exist, and other things between.
  mutating func faultingAccesses() {
    let good = base(isWritten: true, isAligned: true)
    // The lowest page, and an address that no processor has.
    let bad = random.chance(80) ? random.below(63) * 64 : Int(bitPattern: 0xDEAD_0000_0000_0000)
    let mask = random.pick([1, 3, 15, 63])
    let isBad = f.equal(f.and(value(.i64), mask), random.below(mask + 1))
    let address = f.select(isBad, f.constant(.i64, bad), good)
    count(4)
    // Behind an access that may trap, the address is a good one, and others need no trap.
    var isCertain = false
    for _ in 0..<(2 + random.below(5)) {
      switch random.below(10) {
      case 0..<5:
        faultingStore(address, isCertain)
        isCertain = true
      case 5:
        faultingLoad(address, isCertain)
        isCertain = true
      case 6:
        f.store(value(.i64), at: f.address(of: data.mutable), MemoryAccess(offset: Int64(8 * random.below(8))))
        count(2)
      case 7: check()
      case 8 where !vocabulary.trapping.isEmpty: operation(random.pick(vocabulary.trapping))
      default: if options.hasCalls, random.chance(20) { call() } else { assignment() }
      }
    }
  }

  /// Few offsets, so that accesses meet.
  private mutating func faultingAccess(_ size: Int, _ isCertain: Bool) -> MemoryAccess {
    var access = MemoryAccess(isBigEndian: random.chance(5))
    access.offset = Int64(random.pick([0, 0, 0, 0, 4, 8, 16, 48]))
    if !isCertain || random.chance(60) { access.trap = random.pick(FunctionGenerator.codes) }
    return access
  }

  private mutating func faultingStore(_ address: Value, _ isCertain: Bool) {
    let type = random.chance(60) ? ValueType.i64 : random.pick(options.types)
    let access = faultingAccess(type.size, isCertain)
    if type == .i64, random.chance(20) {
      f.storeNarrow(random.pick([.i8, .i16, .i32]), value(type), at: address, access)
    } else if type == .i64, random.chance(20) {
      // What becomes one instruction that reads and writes.
      var read = access
      if random.chance(30) { read.trap = random.pick(FunctionGenerator.codes) }
      f.store(f.add(f.load(type, at: address, read), value(type)), at: address, access)
    } else {
      f.store(canonical(value(type)), at: address, access)
    }
    count(3)
  }

  private mutating func faultingLoad(_ address: Value, _ isCertain: Bool) {
    let type = random.chance(60) ? ValueType.i64 : random.pick(options.types)
    define(f.load(type, at: address, faultingAccess(type.size, isCertain)))
    count()
  }
}
