import Foundation
import FuzzTargets
import JIT
import TestSupport
import Testing

@testable import JITWAST
@testable import JITWebAssembly

/// Modules that have been changed at random: an error, or a module that does the same interpreted and compiled.
///
/// `SWIFT_JIT_MUTATIONS` in the environment is how many there are, `SWIFT_JIT_SEED` the number of the first one. If
/// `SWIFT_JIT_MUTANT` is the path of a file, each is written there before it is tried, to be found after a crash.
@Suite(.serialized) struct MutationTests {
  static let environment = ProcessInfo.processInfo.environment
  static let count =
    environment["SWIFT_JIT_MUTATIONS"].flatMap(Int.init) ?? (SweepSize.current > .brief ? 10_000 : 150)
  static let firstSeed = environment["SWIFT_JIT_SEED"].flatMap(UInt64.init) ?? 1

  /// What came of mutants.
  private struct Tally {
    var invalid = 0
    var ran = 0
    var cut = 0
    var failures = 0
  }

  @Test func mutants() throws {
    let modules = try MutationTests.modules()
    var tally = Tally()
    for offset in 0..<MutationTests.count where tally.failures < 20 {
      let seed = MutationTests.firstSeed &+ UInt64(offset)
      var mutator = ModuleMutator(random: RandomSource(seed: seed))
      let bytes = mutator.mutate(modules[mutator.random.below(modules.count)])
      if let path = MutationTests.environment["SWIFT_JIT_MUTANT"] {
        try Data(bytes).write(to: URL(filePath: path))
      }
      try check(bytes, seed: seed, &tally)
    }
    print(
      "mutants: \(tally.ran) ran, \(tally.cut) of them out of fuel or stack; \(tally.invalid) were no valid modules"
    )
    #expect(MutationTests.count < 100 || tally.ran > MutationTests.count / 10)
  }

  private func check(_ bytes: [UInt8], seed: UInt64, _ tally: inout Tally) throws {
    do {
      let interpreted = try WebAssemblyModule(bytes, options: Behaviour.options(.interpreted, .none))
      let expected = try Behaviour(of: interpreted, seed: seed, seeing: MutationTests.state)
      tally.ran += 1
      if expected.isCut { tally.cut += 1 }
      for level in CompilerOptions.OptimizationLevel.allCases {
        var options = Behaviour.options(.eager, level)
        options.checksBounds = seed % 8 == 0
        options.engine.compiler.checksStages = seed % 16 == 1
        let module = try WebAssemblyModule(bytes, options: options)
        let found = try Behaviour(of: module, seed: seed, seeing: MutationTests.state)
        if let step = found.firstDifference(from: expected) {
          let texts = [found, expected].map { step < $0.steps.count ? "\($0.steps[step])" : "no more" }
          fail("\(level): step \(step): \(texts[0]); interpreted: \(texts[1])", bytes, seed, &tally)
        }
      }
    } catch let error as WebAssemblyError {
      // No other kind of error can be thrown before there is an instance.
      if error.kind == .link || error.kind == .use { fail("\(error)", bytes, seed, &tally) }
      tally.invalid += 1
    } catch {
      fail("\(error)", bytes, seed, &tally)
    }
  }

  /// What all memories, tables and globals of an instance are like, exported or not.
  private static func state(of instance: WebAssemblyInstance) -> [UInt64] {
    var result = instance.storage.memories.flatMap { memory in
      Behaviour.state(of: UnsafeRawBufferPointer(start: memory.base, count: memory.byteCount))
    }
    for (place, type) in zip(instance.storage.globals, instance.module.translated.module.globals) {
      guard !type.value.isReference else { continue }
      result += Behaviour.words(LinkGroup().lift(place.words, type.value))
    }
    return result + instance.storage.tables.map { UInt64($0.count) }
  }

  private func fail(_ message: String, _ bytes: [UInt8], _ seed: UInt64, _ tally: inout Tally) {
    tally.failures += 1
    let file = FileManager.default.temporaryDirectory.appending(path: "mutant-\(seed).wasm")
    try? Data(bytes).write(to: file)
    Issue.record("mutant \(seed), \(file.path): \(message.prefix(3000))")
  }

  /// Valid modules: those of our scripts, in sweeps also those of the specification's suite.
  private static func modules() throws -> [[UInt8]] {
    var scripts = try OwnScripts.files.map { try WASTScript(name: $0, utf8: try OwnScripts.bytes($0)) }
    if SweepSize.current > .brief {
      scripts += SpecificationSuite.files.compactMap { file in
        try? WASTScript(name: file, utf8: try SpecificationSuite.bytes(file))
      }
    }
    var modules: [[UInt8]] = []
    for script in scripts {
      for located in script.commands {
        guard case .module(let module) = located.command, let bytes = try? script.binary(module) else { continue }
        if bytes.count < 8_000 { modules.append(bytes) }
      }
    }
    return modules
  }

  /// All that a few bytes can ask for: an error, or little memory.
  @Test(arguments: [
    "(memory 65536)", "(memory i64 0x1000000000000)", "(memory i64 0 0x1000000000000)", "(table 4294967295 funcref)",
    "(memory 1) (func (drop (memory.grow (i32.const -1)))) (start 0)",
    "(table 1 funcref) (func (drop (table.grow (ref.null func) (i32.const -1)))) (start 0)",
  ])
  func greed(_ fields: String) throws {
    let bytes = try WebAssemblyText.binary("(module \(fields))")
    for mode in [Engine.Mode.interpreted, .eager] {
      let module = try WebAssemblyModule(bytes, options: Behaviour.options(mode, .full))
      let behaviour = try Behaviour(of: module, seed: 1)
      let isRefused = !fields.contains("grow") && fields != "(memory i64 0 0x1000000000000)"
      #expect(behaviour.steps.first == (isRefused ? .failed(.limit) : .returned([])), "\(mode)")
    }
  }
}
