import Foundation
import FuzzTargets
import Testing

/// What searches have found does no harm any more.
@Suite struct CorpusTests {
  @Test(arguments: FuzzTarget.allCases) func corpus(target: FuzzTarget) throws {
    for file in try target.corpus() {
      do { try target.run(Array(try Data(contentsOf: file))) } catch {
        Issue.record("\(target.rawValue)/\(file.lastPathComponent): \(error)")
      }
    }
  }

  /// What a search begins with is there, and nothing is found at its beginning.
  @Test(arguments: FuzzTarget.allCases) func seeds(target: FuzzTarget) throws {
    let seeds = try target.seeds()
    #expect(seeds.count >= 10)
    for seed in seeds.prefix(3) {
      do { try target.run(seed) } catch { Issue.record("\(target.rawValue): \(seed): \(error)") }
    }
  }
}
