// StressFixture (--rounds COUNT | --minutes COUNT): 8 threads load, call, replace and drop modules of one engine at the same
// time, in every compiled mode and with both ways to keep code. Fails when a result is wrong, code is left behind, or the
// memory of the process grows.

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

/// One engine and its threads.
///
/// - Parameter goesOn: Whether a thread begins another round, by the number of those it has done.
func run(_ mode: Engine.Mode, _ policy: CodeAllocator.Policy, while goesOn: @escaping @Sendable (Int) -> Bool) throws {
  var options = Engine.Options(mode: mode)
  options.codePolicy = policy
  options.isRedefinable = true
  options.isInterruptible = true
  options.stackLimit = 128 << 10
  options.tierUpCalls = 20
  let engine = try Engine(options: options)
  let problems = Mutex<[String]>([])
  // What calls of types known at run time need stays.
  if let problem = try Round.run(engine, 0) { fail("\(mode), \(policy): \(problem)") }
  let done = Atomic<Int>(0)
  DispatchQueue.concurrentPerform(iterations: threadCount) { thread in
    var number = 0
    while goesOn(number) {
      do {
        if let problem = try Round.run(engine, Int64(1_000_000 * thread + number)) {
          problems.withLock { $0.append(problem) }
        }
      } catch { problems.withLock { $0.append("\(error)") } }
      number += 1
    }
    done.wrappingAdd(number, ordering: .relaxed)
  }
  if let problem = problems.withLock(\.first) { fail("\(mode), \(policy): \(problem)") }
  // Replaced code is given back a little later, and so is what waits to be compiled in the background.
  var left = engine.codeStatistics?.codeCount ?? 0
  for _ in 0..<3000 where left > 1 {
    usleep(10_000)
    left = engine.codeStatistics?.codeCount ?? 0
  }
  if left > 1 { fail("\(mode), \(policy): \(left) pieces of code are left") }
  print("\(mode) \(policy): \(done.load(ordering: .relaxed)) rounds, \(left) pieces of code left")
}

let configurations: [(Engine.Mode, CodeAllocator.Policy)] = [Engine.Mode.eager, .lazy, .tiered].flatMap { mode in
  [(mode, .private), (mode, .dualMapped)]
}
if arguments[1] == "--rounds" {
  for (mode, policy) in configurations { try run(mode, policy) { Double($0) < count } }
} else {
  let end = ContinuousClock.now + .seconds(60 * count)
  // After the first tenth, whatever is made once is there.
  let slice = Duration.seconds(60 * count / Double(10 * configurations.count))
  var first = 0
  repeat {
    for (mode, policy) in configurations {
      let pause = ContinuousClock.now + slice
      try run(mode, policy) { _ in ContinuousClock.now < pause }
    }
    let size = residentSize()
    print("\(size) KiB of memory")
    if first == 0 { first = size }
    if size > first * 5 / 4 + 16 << 10 { fail("the memory has grown from \(first) to \(size) KiB") }
  } while ContinuousClock.now < end
}
print("all as it should be")
