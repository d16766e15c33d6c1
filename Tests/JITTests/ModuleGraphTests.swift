import TestSupport
import Testing

@testable import JIT

/// Which loaded modules live: those that handles lead to, cycles or not.
@Suite struct ModuleGraphTests {
  private final class Storage: ModuleStorage {
    let isGone: @Sendable () -> Void
    /// Handles that host functions of the module have captured.
    let captured: [ModuleHandle<Storage>]

    init(capturing captured: [ModuleHandle<Storage>] = [], isGone: @escaping @Sendable () -> Void = {}) {
      self.captured = captured
      self.isGone = isGone
    }

    deinit { isGone() }
  }

  /// Random changes, and after each a look at what should be there.
  @Test func sameAsReachability() {
    struct Weak { weak var storage: Storage? }
    for seed in 0..<(SweepSize.current > .brief ? 2000 : 100) as Range<UInt64> {
      var random = RandomSource(seed: seed)
      var modules: [Weak] = []
      var uses: [[Int]] = []
      var handles: [[ModuleHandle<Storage>]] = []
      func living() -> Set<Int> { Set(modules.indices.filter { modules[$0].storage != nil }) }
      for _ in 0..<60 {
        let present = living().sorted()
        let held = present.filter { !handles[$0].isEmpty }
        switch random.below(10) {
        case 0..<3:
          let imports = held.isEmpty ? [] : (0..<random.below(3)).map { _ in random.pick(held) }
          let storage = Storage()
          handles.append([ModuleHandle(storage, using: imports.compactMap { modules[$0].storage })])
          modules.append(Weak(storage: storage))
          uses.append(imports)
        case 3..<6 where !held.isEmpty:
          let (user, used) = (random.pick(present), random.pick(held))
          ModuleGraph.addUse(of: modules[used].storage!, by: modules[user].storage!)
          uses[user].append(used)
        case 6 where present.contains { !uses[$0].isEmpty }:
          let user = random.pick(present.filter { !uses[$0].isEmpty })
          let used = uses[user].remove(at: random.below(uses[user].count))
          let (a, b) = (modules[used].storage!, modules[user].storage!)
          ModuleGraph.removeUse(of: a, by: b)
        case 7 where !present.isEmpty:
          let module = random.pick(present)
          handles[module].append(ModuleHandle(of: modules[module].storage!))
        default:
          if !held.isEmpty { handles[random.pick(held)].removeLast() }
        }
        var expected = Set(modules.indices.filter { !handles[$0].isEmpty })
        var open = Array(expected)
        while let module = open.popLast() {
          for used in uses[module] where expected.insert(used).inserted { open.append(used) }
        }
        #expect(living() == expected, "seed \(seed)")
      }
      handles = []
      #expect(living().isEmpty, "seed \(seed)")
    }
  }

  /// Long chains are given up without a call in a call for each module, and in time that grows with their length.
  @Test(arguments: [false, true]) func longChains(ofHandles: Bool) {
    let count = 20_000
    nonisolated(unsafe) var gone = 0
    var last: ModuleHandle<Storage>?
    for _ in 0..<count {
      let captured = ofHandles ? [last].compactMap { $0 } : []
      let storage = Storage(capturing: captured) { gone += 1 }
      last = ModuleHandle(storage, using: ofHandles ? [] : [last?.storage].compactMap { $0 })
    }
    #expect(gone == 0)
    last = nil
    #expect(gone == count)
  }

  /// All handles go while one module still uses all the others: no search goes through them again and again.
  @Test func manyUsersOfOne() {
    nonisolated(unsafe) var gone = 0
    var chain = [ModuleHandle(Storage { gone += 1 }, using: [])]
    for _ in 0..<5_000 { chain.append(ModuleHandle(Storage { gone += 1 }, using: [chain.last!.storage])) }
    while chain.count > 1 { chain.remove(at: chain.count - 2) }
    #expect(gone == 0)
    chain = []
    #expect(gone == 5_001)
  }
}
