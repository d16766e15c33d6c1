import JITIR
import Testing

/// A function of a million instructions (in a sweep; fewer by default), built, verified, printed and parsed again.
/// `swift test -c release` with SWIFT_JIT_SWEEP=1 prints rates; nothing is asserted on time.
@Suite(.serialized) struct ScaleTests {
  let size = isSweep ? 1_000_000 : 20_000

  /// Blocks of arithmetic, loads and stores in a chain of loops: about eight instructions a block.
  func build(_ module: inout Module, _ size: Int) throws -> FunctionIndex {
    var f = FunctionBuilder(module, "large", Signature([.i64, .i64], [.i64]))
    let pointer = f.parameters[1]
    var value = f.parameters[0]
    for number in 0..<(size / 8) {
      let access = MemoryAccess(offset: Int64(number % 64) * 8, trap: .outOfBounds)
      let loaded = f.load(.i64, at: pointer, access)
      let sum = f.add(value, loaded)
      let mixed = f.xor(f.rotateLeft(sum, number % 63), number % 1000)
      f.store(mixed, at: pointer, access)
      let block = f.makeBlock([.i64])
      f.branch(
        if: f.lessUnsigned(mixed, loaded), then: .to(block, sum), else: .to(block, f.multiply(mixed, 3)))
      f.begin(block)
      value = f.parameters(of: block)[0]
    }
    f.return(value)
    return try f.finish(into: &module)
  }

  func time<Result>(_ what: String, _ body: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    var result: Result?
    let elapsed = try clock.measure { result = try body() }
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) * 1e-18
    print("\(what): \(Int(Double(size) / seconds / 1000))k instructions a second")
    return result!
  }

  @Test func largeFunction() throws {
    var module = Module()
    let index = try time("build") { try build(&module, size) }
    let function = try #require(module[index].body)
    let bytes = Double(function.storageSize) / Double(function.instructionCount)
    print("\(function.instructionCount) instructions, \(bytes) bytes an instruction")
    #expect(bytes <= 40)
    let sum = time("walk") {
      var sum: UInt64 = 0
      for block in function.blocks {
        for instruction in function.instructions(of: block) {
          function.forEachOperand(of: function[instruction]) { sum &+= UInt64($0.rawValue) }
        }
      }
      return sum
    }
    #expect(sum != 0)
    try time("verify") { try module.verify() }
    let text = time("print") { module.text }
    print("\(text.utf8.count / size) bytes of text an instruction")
    let parsed = try time("parse") { try Module.parse(text) }
    try time("verify again") { try parsed.verify() }
    #expect(parsed.module.text == text)
    #expect(try #require(parsed.module[index].body).isEquivalent(to: function))
  }

  /// Hostile shapes take linear time and no stack: a quadratic step would not end here.
  @Test(arguments: ["(", "[", "\"", "a(", "%x = ", "{", "function @f(", "; run: ", "branch a(", "a:\n", "i8x16(", "-"])
  func repetition(_ word: String) throws {
    let text = String(repeating: word, count: 50_000)
    #expect(throws: TextError.self) { try Module.parse(text) }
    #expect(throws: TextError.self) { try Module.parse("function @f() {\n\(text)") }
    #expect(throws: TextError.self) { try Module.parse("function @f() {\n branch \(text)") }
    #expect(throws: TextError.self) { try Module.parse("data @f {\n \(text)") }
  }

  @Test func longChainsOfBlocks() throws {
    let count = isSweep ? 100_000 : 20_000
    var module = Module()
    var f = FunctionBuilder(module, "chain", Signature([.i64], [.i64]))
    let variable = f.variable(f.parameters[0])
    for _ in 0..<count {
      let block = f.makeBlock()
      f.branch(to: block)
      f.begin(block)
    }
    f.return(f[variable])
    try f.finish(into: &module)
    try module.verify()
    let parsed = try Module.parse(module.text)
    try parsed.verify()
    #expect(parsed.module.functions[0].body?.blocks.count == count + 1)
  }

  /// Verification looks at each result of a call, and at each use of one, once.
  @Test func manyResults() throws {
    let (calls, results) = (isSweep ? 50 : 2, 60_000)
    var module = Module()
    let signature = Signature([], [ValueType](repeating: .i8, count: results))
    let callee = module.importFunction("many", signature)
    var f = FunctionBuilder(module, "caller", signature)
    var list: [Value] = []
    for _ in 0..<calls { list = Array(f.call(callee)) }
    f.return(list)
    try f.finish(into: &module)
    try module.verify()
  }

  /// As many directives as functions.
  @Test func manyDirectives() throws {
    let count = isSweep ? 100_000 : 10_000
    var text = ""
    for number in 0..<count { text += "function @f\(number)()\n; run: f\(count - 1 - number)()\n" }
    let parsed = try Module.parse(text)
    #expect(parsed.runs.count == count)
    #expect(parsed.runs[0].function.index == count - 1)
  }
}
