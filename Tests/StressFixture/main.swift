// StressFixture (--rounds COUNT | --minutes COUNT): 8 threads load, call, replace and drop modules of one engine at the
// same time, in every compiled mode and with both ways to keep code; then they make, call and drop instances of one
// WebAssembly module, in every mode. Fails when a result is wrong, code is left behind, or the memory of the process
// grows.

import Dispatch
import Foundation
import JIT
import Synchronization

let arguments = CommandLine.arguments
guard arguments.count == 3, ["--rounds", "--minutes"].contains(arguments[1]), let count = Double(arguments[2]) else {
  fatalError("usage: StressFixture (--rounds COUNT | --minutes COUNT)")
}
let threadCount = 8

/// Why the process is not going to end well.
func fail(_ message: String) -> Never {
  FileHandle.standardError.write(Data("FAILED: \(message)\n".utf8))
  exit(1)
}

/// The memory of the process, in KiB.
func residentSize() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line?.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
}

/// Whether a thread begins another round, by the number of those it has done.
typealias Condition = @Sendable (Int) -> Bool

/// Runs rounds on all threads.
///
/// - Parameter round: Takes the thread and how many rounds it has done, and returns what went wrong.
/// - Returns: How many rounds there were.
func onThreads(
  _ name: String, while goesOn: Condition, _ round: @Sendable (_ thread: Int, _ number: Int) throws -> String?
) -> Int {
  let problems = Mutex<[String]>([])
  let done = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: threadCount) { thread in
    var number = 0
    while goesOn(number) {
      do {
        if let problem = try round(thread, number) { problems.withLock { $0.append(problem) } }
      } catch { problems.withLock { $0.append("\(error)") } }
      number += 1
    }
    done.wrappingAdd(number, ordering: .relaxed)
  }
  if let problem = problems.withLock(\.first) { fail("\(name): \(problem)") }
  return done.load(ordering: .relaxed)
}

/// One engine and its threads.
func run(_ mode: Engine.Mode, _ policy: CodeAllocator.Policy, while goesOn: Condition) throws {
  var options = Engine.Options(mode: mode)
  options.codePolicy = policy
  options.isRedefinable = true
  options.isInterruptible = true
  options.stackLimit = 128 << 10
  options.tierUpCalls = 20
  let engine = try Engine(options: options)
  // What calls of types known at run time need stays.
  if let problem = try Round.run(engine, 0) { fail("\(mode), \(policy): \(problem)") }
  let done = onThreads("\(mode), \(policy)", while: goesOn) { thread, number in
    try Round.run(engine, Int64(1_000_000 * thread + number))
  }
  // Replaced code is given back a little later, and so is what waits to be compiled in the background.
  var left = engine.codeStatistics?.codeCount ?? 0
  for _ in 0..<3000 where left > 1 {
    usleep(10_000)
    left = engine.codeStatistics?.codeCount ?? 0
  }
  if left > 1 { fail("\(mode), \(policy): \(left) pieces of code are left") }
  print("\(mode) \(policy): \(done) rounds, \(left) pieces of code left")
}

/// One WebAssembly module and its threads.
func runWebAssembly(_ mode: Engine.Mode, while goesOn: Condition) throws {
  let round = try WebAssemblyRound(mode)
  let done = onThreads("WebAssembly, \(mode)", while: goesOn) { thread, _ in try round.run(interrupts: thread == 0) }
  print("WebAssembly \(mode): \(done) rounds")
}

var configurations: [(Condition) throws -> Void] = []
for mode in [Engine.Mode.eager, .lazy, .tiered] {
  for policy in [CodeAllocator.Policy.private, .dualMapped] {
    configurations.append { goesOn in try run(mode, policy, while: goesOn) }
  }
}
for mode in Engine.Mode.allCases { configurations.append { goesOn in try runWebAssembly(mode, while: goesOn) } }

if arguments[1] == "--rounds" {
  for configuration in configurations { try configuration { Double($0) < count } }
} else {
  let end = ContinuousClock.now + .seconds(60 * count)
  // After the first tenth, whatever is made once is there.
  let slice = Duration.seconds(60 * count / Double(10 * configurations.count))
  var first = 0
  repeat {
    for configuration in configurations {
      let pause = ContinuousClock.now + slice
      try configuration { _ in ContinuousClock.now < pause }
    }
    let size = residentSize()
    print("\(size) KiB of memory")
    if first == 0 { first = size }
    if size > first * 5 / 4 + 16 << 10 { fail("the memory has grown from \(first) to \(size) KiB") }
  } while ContinuousClock.now < end
}
print("all as it should be")
