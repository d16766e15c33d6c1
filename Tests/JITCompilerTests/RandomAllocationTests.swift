import TestSupport
import Testing

@testable import JITCompiler

struct RandomAllocationTests {
  static let isSweep = SweepSize.current > .brief

  @Test func fastAllocatorIsRightOnRandomProblems() throws {
    var allocators: [Int: Int] = [:]
    for seed in 0..<UInt64(RandomAllocationTests.isSweep ? 300_000 : 600) {
      var options = RandomMachineFunction.Options()
      options.integerRegisters = 4 + Int(seed % 3)
      options.vectorRegisters = 3 + Int(seed / 3 % 2)
      if seed % 7 == 0 { options.blocks = 20...40 }
      if seed % 2 == 0 { options.stackArguments = 0...4 }
      let problem = RandomMachineFunction(seed: seed, options: options)
      var allocator = FastAllocator(problem.environment)
      var allocation = Allocation()
      try allocator.allocate(problem.function, into: &allocation)
      do {
        try AllocationChecker.check(allocation, of: problem.function, on: problem.environment, problem.frame)
      } catch {
        Issue.record("seed \(seed): \(error)")
        return
      }
      allocators[options.integerRegisters, default: 0] += 1
    }
  }
}
