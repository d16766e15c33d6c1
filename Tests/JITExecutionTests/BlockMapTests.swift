import TestSupport
import Testing

@testable import JITExecution

struct BlockMapTests {
  @Test func splitsAndJoins() throws {
    var map = BlockMap()
    var blocks = [map.allocate(1)]
    #expect(blocks == [nil])
    map.grow(by: 10)
    blocks = [map.allocate(3), map.allocate(3), map.allocate(4), map.allocate(1)]
    #expect(Set(blocks) == [0, 3, 6, nil])
    let a = try #require(blocks[0])
    let b = try #require(blocks[1])
    let c = try #require(blocks[2])
    #expect(map.usedBlock(containing: b + 2) == b..<b + 3)
    map.free(b)
    #expect(map.usedBlock(containing: b + 2) == nil)
    map.checkInvariants()
    map.free(a)
    map.checkInvariants()
    let joined = map.allocate(6)
    #expect(joined == min(a, b))
    map.free(min(a, b))
    map.free(c)
    map.checkInvariants()
    #expect(map.usedCount == 0)
    let whole = map.allocate(10)
    #expect(whole == 0)
    map.split(0, at: 4)
    #expect(map.length(of: 0) == 4 && map.length(of: 4) == 6)
    map.checkInvariants()
    map.grow(by: 70)
    map.free(4)
    map.checkInvariants()
    let rest = map.allocate(76)
    #expect(rest == 4)
  }

  @Test(arguments: 0..<8) func randomOperationsKeepTheInvariants(seed: UInt64) {
    var random = RandomSource(seed: seed)
    var map = BlockMap()
    var live: [Int: Int] = [:]
    for step in 0..<2000 {
      if Int.random(in: 0..<100, using: &random) < 55 {
        let count = Int.random(in: 1...(step % 3 == 0 ? 300 : 9), using: &random)
        var block = map.allocate(count)
        if block == nil {
          map.grow(by: max(count, Int.random(in: 1...500, using: &random)))
          block = map.allocate(count)
        }
        guard let block else {
          Issue.record("a grown map has no room")
          return
        }
        for (other, length) in live {
          #expect(block + count <= other || other + length <= block, "blocks overlap")
        }
        live[block] = count
      } else if let victim = live.keys.sorted().randomElement(using: &random) {
        map.free(victim)
        live[victim] = nil
      }
      if step % 100 == 0 { map.checkInvariants() }
    }
    map.checkInvariants()
    #expect(map.usedCount == live.values.reduce(0, +))
    for (block, length) in live {
      #expect(map.usedBlock(containing: block + length - 1) == block..<block + length)
      map.free(block)
    }
    map.checkInvariants()
    #expect(map.usedCount == 0)
  }

  @Test func freeingTwiceStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      var map = BlockMap()
      map.grow(by: 4)
      map.free(map.allocate(2)!)
      map.free(0)
    }
  }
}
