import Foundation
import JIT
import JITCompiler
import JITIR
import JITTestSupport
import Testing

@Suite struct CompilerTests {
  /// The same module gives the same code: again, on several threads, and with memory that has been used before.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func deterministic(level: CompilerOptions.OptimizationLevel) throws {
    var options = RandomModule.Options()
    options.functionCount = 40
    let module = RandomModule(seed: 5, options: options).module
    let one = Compiler(options: CompilerOptions(optimizationLevel: level))
    let first = try one.compile(module).objects
    #expect(try one.compile(module).objects == first)
    let many = Compiler(options: CompilerOptions(optimizationLevel: level, threadCount: 4))
    #expect(try many.compile(module).objects == first)
  }

  @Test func brokenModule() throws {
    let module = try Module.parse("function @f(%a: i64) -> i32 {\ne:\n  return %a\n}").module
    let error = #expect(throws: CompilationError.self) { try Compiler().compile(module) }
    #expect("\(try #require(error))".contains("return"))
  }

  /// Shapes that defeat algorithms that are not linear, or that recurse.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func manyBlocks(level: CompilerOptions.OptimizationLevel) throws {
    let count = isSweep ? 20_000 : 4_000
    var text = "function @f(%x: i64) -> i64 {\nentry:\n  branch b0(%x)\n"
    for index in 0..<count {
      text += "b\(index)(%v\(index): i64):\n  %w\(index) = add %v\(index), \(index % 7)\n"
      text += "  branch_if %w\(index), b\(index + 1)(%w\(index)), b\(index + 1)(%x)\n"
    }
    text += "b\(count)(%r: i64):\n  return %r\n}"
    let module = try Module.parse(text).module
    let expected = (0..<count).reduce(Int64(1)) { sum, index in sum + Int64(index % 7) }
    #expect(try run(module, level, [Constant(1 as Int64)]) == [Constant(expected)])
  }

  /// Variables of a loop that all begin as one value: then each of many places holds all of them.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func variablesOfOneValue(level: CompilerOptions.OptimizationLevel) throws {
    let count = isSweep ? 10_000 : 1500
    let list = { (word: (Int) -> String) in (0..<count).map(word).joined(separator: ", ") }
    let text = """
      function @f(%x: i64) -> i64 {
      entry:
        branch loop(\(list { _ in "%x" }))
      loop(\(list { "%v\($0): i64" })):
        %next = subtract %v0, 1
        branch_if %next, loop(%next, \(list { "%v\($0)" }.dropFirst("%v0, ".count))), done(\(list { "%v\($0)" }))
      done(\(list { "%w\($0): i64" })):
        return %w\(count - 1)
      }
      """
    let module = try Module.parse(text).module
    let options = CompilerOptions(optimizationLevel: level, makesDebugInformation: true)
    let variables = try Compiler(options: options).compile(module).objects[0].variables
    #expect(level == .full || variables.count == 2 * count + 2)
  }

  /// Loops in each other, with values that are the same in all of them: one a loop, and as many that the innermost
  /// uses.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func deepLoops(level: CompilerOptions.OptimizationLevel) throws {
    let count = isSweep ? 20_000 : 1000
    var text = "function @f(%x: i64) -> i64 {\nentry:\n"
    for index in 0..<count { text += "  %early\(index) = multiply %x, \(2 * index + 3)\n" }
    text += "  branch head0(0, 0)\n"
    for index in 0..<count {
      text += "head\(index)(%c\(index): i64, %s\(index): i64):\n"
      text += "  %late\(index) = xor %x, \(5 * index)\n  %t\(index) = add %s\(index), %late\(index)\n"
      text += index + 1 < count ? "  branch head\(index + 1)(0, %t\(index))\n" : ""
    }
    text += "  %sum0 = add %t\(count - 1), 0\n"
    for index in 0..<count { text += "  %sum\(index + 1) = add %sum\(index), %early\(index)\n" }
    text += "  branch tail\(count - 1)(%sum\(count))\n"
    for index in (0..<count).reversed() {
      text += "tail\(index)(%r\(index): i64):\n  %d\(index) = add %c\(index), 1\n"
      text += "  %go\(index) = less_unsigned %d\(index), \(index % 400 == 7 && index < 1200 ? 2 : 1)\n"
      text += "  branch_if %go\(index), head\(index)(%d\(index), %r\(index)), "
      text += index > 0 ? "tail\(index - 1)(%r\(index))\n" : "done\n"
    }
    text += "done:\n  return %r0\n}"
    let module = try Module.parse(text).module
    let expected = try Interpreter(module).call(FunctionIndex(0), [Constant(3 as Int64)])
    #expect(try run(module, level, [Constant(3 as Int64)]) == expected)
  }

  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func wideSwitch(level: CompilerOptions.OptimizationLevel) throws {
    let count = 10_000
    let arms = (0..<count).map { "done(\($0 * 3))" }.joined(separator: ", ")
    let text =
      "function @f(%x: i64) -> i64 {\nentry:\n  switch.i64 %x, [\(arms)], done(-1)\ndone(%r: i64):\n  return %r\n}"
    let module = try Module.parse(text).module
    let program = try Engine(options: .init(compiler: CompilerOptions(optimizationLevel: level))).compile(module)
    for (argument, expected) in [(0, 0), (9999, 29997), (10_000, -1), (-1, -1)] as [(Int64, Int64)] {
      #expect(try program.call(FunctionIndex(0), [Constant(argument)]) == [Constant(expected)])
    }
  }

  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func manyParameters(level: CompilerOptions.OptimizationLevel) throws {
    let count = 3000
    let parameters = (0..<count).map { "%p\($0): i64" }.joined(separator: ", ")
    var text = "function @f(\(parameters)) -> \(Array(repeating: "i64", count: count).joined(separator: ", ")) {\n"
    text += "  return \((0..<count).reversed().map { "%p\($0)" }.joined(separator: ", "))\n}"
    let module = try Module.parse(text).module
    let arguments = (0..<count).map { Constant(Int64($0)) }
    #expect(try run(module, level, arguments) == arguments.reversed())
  }

  private func run(
    _ module: Module, _ level: CompilerOptions.OptimizationLevel, _ arguments: [Constant]
  ) throws -> [Constant] {
    let options = CompilerOptions(optimizationLevel: level)
    let program = try Engine(options: .init(compiler: options)).compile(module)
    return try program.call(FunctionIndex(0), arguments)
  }

  /// Tail calls take no stack, also with more arguments than the caller has on its stack.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func tailCalls(level: CompilerOptions.OptimizationLevel) throws {
    let many = (0..<12).map { "%p\($0): i64" }.joined(separator: ", ")
    let text = """
      function @f(%n: i64) -> i64 {
      entry:
        branch_if %n, more, done
      more:
        %m = subtract %n, 1
        tail_call @g(%m, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, %n)
      done:
        return 7
      }
      function @g(\(many)) -> i64 {
        %m = subtract %p11, 1
        %d = subtract %m, %p0
        trap_if %d, user1
        tail_call @f(%p0)
      }
      """
    let module = try Module.parse(text).module
    #expect(try run(module, level, [Constant(1_000_000 as Int64)]) == [Constant(7 as Int64)])
  }

  /// Imports are reached wherever they are.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func hostFunctions(level: CompilerOptions.OptimizationLevel) throws {
    let text = """
      import function @scale(i64, f64) -> f64 as "host.scale"
      function @f(%x: i64, %y: f64) -> f64 {
        %a = call @scale(%x, %y)
        %p = function_address @scale
        %b = call_indirect %p(3, %a): (i64, f64) -> f64
        %c = float_add.f64 %b, %y
        return %c
      }
      """
    let program = try Engine(options: .init(compiler: CompilerOptions(optimizationLevel: level)))
      .compile(
        text, imports: ["host.scale": { @Sendable (count: Int64, number: Double) -> Double in Double(count) * number }])
    #expect(try program.call(FunctionIndex(1), [Constant(2 as Int64), Constant(1.5)]) == [Constant(10.5)])
  }

  /// A fault is looked up in the table of the code that it is in.
  @Test func trapTable() throws {
    let text = """
      function @f(%p: i64, %n: i64) -> i64 {
        %c = greater_unsigned.i64 %n, 10
        trap_if %c, user42
        %v = load.i64 [%p] trap out_of_bounds
        return %v
      }
      """
    let module = try Module.parse(text).module
    let object = try Compiler().compile(module).objects[0]
    #expect(object.traps.map(\.code) == [TrapCode.outOfBounds.rawValue, TrapCode.user(42).rawValue])
    #expect(object.traps.allSatisfy { Int($0.offset) < object.codeSize })
    let code = try CodeAllocator().publish(object)
    #expect(code.trapCode(at: Int(object.traps[0].offset)) == TrapCode.outOfBounds.rawValue)
    #expect(code.trapCode(at: Int(object.traps[0].offset) + 1) == nil)
    let function = try code.function(as: ((Int64, Int64) throws -> Int64).self)
    let fault = #expect(throws: Trap.self) { try function(8, 0) }
    #expect(fault?.kind == .program(TrapCode.outOfBounds.rawValue))
    let explicit = #expect(throws: Trap.self) { try function(0, 11) }
    #expect(explicit?.kind.trapCode == .user(42))
  }

  /// Source locations follow the instructions; unwind information has a length and an address to fill in.
  @Test func metadata() throws {
    let text = """
      file "a.c"
      function @f(%a: i64, %b: i64) -> i64 {
        %q = divide_signed.i64 %a, %b at 12:5
        %r = add.i64 %q, 1 at 13
        return %r at 14
      }
      """
    let object = try Compiler().compile(try Module.parse(text).module).objects[0]
    #expect(object.locations.map(\.line) == [12, 13, 14])
    // With debug information, the second location is where debuggers stop: behind the prologue.
    let debugged = try Compiler(options: CompilerOptions(makesDebugInformation: true)).compile(
      try Module.parse(text).module)
    #expect(debugged.objects[0].locations.map(\.line) == [12, 12, 13, 14])
    #expect(object.locations.map(\.offset) == object.locations.map(\.offset).sorted())
    #expect(object.unwindInformation.count % 8 == 0)
    let without = CompilerOptions(makesUnwindInformation: false)
    #expect(try Compiler(options: without).compile(try Module.parse(text).module).objects[0].unwindInformation.isEmpty)
  }

  /// Distances in what is passed in memory fit 32 bits: more parameters than that are an error, of functions and of
  /// calls.
  @Test func largeSignatures() throws {
    let types = [ValueType](repeating: .v128, count: 1 << 20)
    for (parameters, results) in [(types + [.i8], []), (types, [ValueType.i8])] {
      for isIndirect in [false, true] {
        var module = Module()
        if isIndirect {
          _ = module.intern(Signature(parameters, results))
        } else {
          _ = module.importFunction("many", Signature(parameters, results))
        }
        let error = #expect(throws: CompilationError.self) { try Compiler().compile(module) }
        guard case .tooLarge? = error?.reason else {
          Issue.record("\(String(describing: error))")
          continue
        }
        #expect(throws: CompilationError.self) { try Compiler().prepare(module) }
      }
    }
  }

  /// For indirect branch tracking functions begin with ENDBR64, and their frames are described behind it; jumps by
  /// tables say NOTRACK.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func indirectBranchTracking(level: CompilerOptions.OptimizationLevel) throws {
    let text = """
      function @f(%a: i64, %b: i64) -> i64 {
        %q = divide_signed.i64 %a, %b
        %r = call @g(%q)
        %s = add.i64 %q, %r
        return %s
      }
      function @g(%a: i64) -> i64 {
        switch %a, [zero, one, two, three, four, five], other
      zero:
        return 10
      one:
        return 11
      two:
        return 12
      three:
        return 13
      four:
        return 14
      five:
        return 15
      other:
        return 16
      }
      """
    let module = try Module.parse(text).module
    func compiled(_ features: X86Features) throws -> [CodeObject] {
      let options = CompilerOptions(
        optimizationLevel: level, x86Features: features, inlinesCalls: false, checksStages: true)
      return try Compiler(options: options).compile(module).objects
    }
    let (plain, marked) = (try compiled(.baseline), try compiled(.indirectBranchTracking))
    #expect(marked[0].bytes == [0xF3, 0x0F, 0x1E, 0xFA] + plain[0].bytes)
    // The size of the code and the first distance of the unwind information.
    #expect(zip(marked[0].unwindInformation, plain[0].unwindInformation).count { $0 != $1 } == 2)
    #expect(marked[1].bytes.starts(with: [0xF3, 0x0F, 0x1E, 0xFA]))
    // NOTRACK JMP r: 3E FF /4, with a REX prefix between them from r8 on.
    func jumps(_ code: [UInt8]) -> Int {
      code.indices.dropLast(3).count {
        let place = code[$0 + 1] & 0xF0 == 0x40 ? $0 + 1 : $0
        return code[$0] == 0x3E && code[place + 1] == 0xFF && code[place + 2] & 0xF8 == 0xE0
      }
    }
    #expect(jumps(plain[1].bytes) == 0)
    #expect(jumps(marked[1].bytes) == 1)
    for features in [X86Features.baseline, .indirectBranchTracking] {
      var options = Engine.Options()
      options.compiler = CompilerOptions(optimizationLevel: level, x86Features: features)
      let g = try Engine(options: options).compile(text).function("g", as: ((Int64) throws -> Int64).self)
      #expect(try (0..<8).map { try g($0) } == [10, 11, 12, 13, 14, 15, 16, 16])
    }
  }

  /// An object file that the system's linker makes a program of.
  @Test func objectFile() throws {
    let text = """
      import function @puts(i64) -> i32
      data @hello {
        "Hello from an object file"
        zero 1
      }
      mutable data @pointer align 8 {
        address @hello
      }
      export "main" = @start
      function @start() -> i32 {
        %p = data_address @pointer
        %s = load.i64 [%p]
        %r = call @puts(%s)
        %n = call @seven()
        return %n
      }
      function @seven() -> i32 {
        return 7
      }
      """
    let module = try Module.parse(text).module
    let compiled = try Compiler(options: CompilerOptions(reachesSymbols: true)).compile(module)
    let folder = FileManager.default.temporaryDirectory.appending(path: "swift-jit-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let object = folder.appending(path: "a.o").path()
    try Data(compiled.objectFile(of: module)).write(to: URL(filePath: object))
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/cc") else {
      if ProcessInfo.processInfo.environment["CI"] == "true" { Issue.record("cc is missing") }
      return print("skipped: there is no /usr/bin/cc")
    }
    let program = folder.appending(path: "a.out").path()
    let link = try execute("/usr/bin/cc", [object, "-o", program])
    #expect(link.status == 0, "\(link.output)")
    let result = try execute(program, [])
    #expect(result.status == 7)
    #expect(result.output == "Hello from an object file\n")
  }

  private func execute(_ path: String, _ arguments: [String]) throws -> (status: Int32, output: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: data, as: UTF8.self))
  }
}
