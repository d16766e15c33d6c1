import Benchmark
import CEmission
import JIT
import JITAssembler
import Measuring

/// Groups of 16 instructions in one piece of code: about 70 KB.
private let groupCount = 1000
private let instructionCount = groupCount * 16

/// One operation is one instruction, so what is repeated is whole pieces of code.
private func repeating(_ emit: @escaping () -> Int) -> Operation {
  { count in
    for _ in 0..<max(count / instructionCount, 1) { blackHole(emit()) }
  }
}

private func emitTyped() -> Int {
  var a = X86_64.Assembler()
  for _ in 0..<groupCount { emitGroup(&a) }
  return a.count
}

private func assembleTyped() -> Int {
  var a = X86_64.Assembler()
  for _ in 0..<groupCount { emitGroup(&a) }
  do {
    return try a.finish().bytes.count
  } catch {
    fatalError("a benchmark failed: \(error)")
  }
}

let benchmarks: @Sendable () -> Void = {
  checkThatAllEmitTheSame()
  let samples = instructionCount * 2
  measure("emit, typed", count: samples, repeating(emitTyped))
  measure("emit, typed, branches shortened", count: samples, repeating(assembleTyped))
  measure("emit, C, inlined", count: samples, repeating { emission_c(groupCount, nil, 0) })
  guard emission_has_asmjit() else { return }
  let asmjit = repeating { emission_asmjit(groupCount, false, nil, 0) }
  measure("emit, AsmJit", count: samples, asmjit)
  measure("emit, AsmJit validating", count: samples, repeating { emission_asmjit(groupCount, true, nil, 0) })
  compare("emit, typed / AsmJit", count: samples, repeating(emitTyped), with: asmjit)
  compare("emit, typed, branches shortened / AsmJit", count: samples, repeating(assembleTyped), with: asmjit)
}

/// The comparison is between equals only if the bytes are.
private func checkThatAllEmitTheSame() {
  func bytes(_ emit: (UnsafeMutablePointer<UInt8>, Int) -> Int) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 1 << 20) { buffer, count in count = emit(buffer.baseAddress!, buffer.count) }
  }
  var a = X86_64.Assembler()
  for _ in 0..<groupCount { emitGroup(&a) }
  do {
    let ours = try a.finish().bytes
    guard ours == bytes({ emission_c(groupCount, $0, $1) }) else { fatalError("the C encoder emits other bytes") }
    guard !emission_has_asmjit() || ours == bytes({ emission_asmjit(groupCount, false, $0, $1) }) else {
      fatalError("AsmJit emits other bytes")
    }
  } catch {
    fatalError("a benchmark failed: \(error)")
  }
}
