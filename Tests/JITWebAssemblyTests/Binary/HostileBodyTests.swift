import JIT
import JITWebAssembly
import Testing

/// Bodies that are small, and would become large.
@Suite struct HostileBodyTests {
  /// Each local is assigned in the innermost of many loops, so each would be a parameter of each loop.
  @Test func manyLocalsInManyLoops() throws {
    let (localCount, loopCount) = (50_000, 64)
    var body: [UInt8] = []
    for _ in 0..<loopCount { body += [0x03, 0x40] }
    for local in 0..<localCount {
      let number = ModuleBytes.leb(local)
      body += [0x20] + number + [0x41, 1, 0x6A, 0x21] + number
    }
    for _ in 0..<loopCount { body += [0x20, 0, 0x0D, 0, 0x0B] }
    var module = ModuleBytes()
    module.function(locals: [1] + ModuleBytes.leb(localCount) + [0x7F], body)
    let error = #expect(throws: WebAssemblyError.self) { try module.load() }
    #expect(error?.kind == .limit)
    #expect(error?.message == "too many locals in too many blocks")
  }
}
