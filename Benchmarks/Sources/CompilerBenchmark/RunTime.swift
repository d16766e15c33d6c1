import CKernels
import JIT
import JITCompiler
import JITIR
import Reporting

/// How long the code of a kernel runs, in relation to that of a C compiler.
struct RunTime {
  let name: String
  /// Of the C compiler's code, in nanoseconds.
  let reference: Double
  /// By level: the time in relation to the reference.
  let ratios: [Double]
  /// By level: the bytes of machine code in relation to the reference; nil where its size is not known.
  let sizeRatios: [Double]?
  let referenceSize: Int?

  init(_ kernel: Kernel, _ memory: Kernel.Memory, _ settings: Settings) {
    name = kernel.name
    referenceSize = kernel.referenceSize
    let allocator = must { try CodeAllocator(policy: .dualMapped) }
    let (first, second) = kernel.arguments(memory.address)
    let expected = kernel.reference(first, second)
    let reference = kernel.reference
    var candidates: [(Int64, Int64) -> Int64] = [{ reference($0, $1) }]
    var sizes: [Int] = []
    for level in levels {
      let compiled = must { try Compiler(options: options(level, settings)).compile(kernel.module) }
      sizes.append(compiled.objects.reduce(0) { $0 + $1.codeSize })
      let code = must { try allocator.publish(compiled.objects) }
      let number = compiled.functions.firstIndex(of: kernel.module.function(named: kernel.name)!)!
      let closure = must { try code[number].function(as: ((Int64, Int64) -> Int64).self) }
      guard closure(first, second) == expected else { fatalError("\(kernel.name) at .\(level) is not what C computes") }
      candidates.append(closure)
    }
    // One after the other in each round, so that all see the same clock rate and neighbours.
    var least = [Double](repeating: .infinity, count: candidates.count)
    let end = processorTime() + 600e6
    var rounds = 0
    while rounds < 10 || processorTime() < end {
      for (number, candidate) in candidates.enumerated() {
        let start = processorTime()
        _ = candidate(first, second)
        least[number] = min(least[number], processorTime() - start)
      }
      rounds += 1
    }
    self.reference = least[0]
    ratios = least.dropFirst().map { $0 / least[0] }
    sizeRatios = kernel.referenceSize.map { reference in sizes.map { Double($0) / Double(reference) } }
  }
}
