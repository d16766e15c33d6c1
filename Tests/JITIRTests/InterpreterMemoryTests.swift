import JITIR
import JITRunTests
import JITTestSupport
import Testing

@Suite struct InterpreterMemoryTests {
  static let accesses = """
    data @constant align 8 { i64 1, 2 }
    mutable data @variable align 8 { i64 3, 4 }
    mutable data @none { }
    function @constant_address() -> i64 {
      %p = data_address @constant
      return %p
    }
    function @variable_address() -> i64 {
      %p = data_address @variable
      return %p
    }
    function @none_address() -> i64 {
      %p = data_address @none
      return %p
    }
    function @load8(%p: i64) -> i8 {
      %r = load.i8 [%p]
      return %r
    }
    function @load(%p: i64) -> i64 {
      %r = load.i64 [%p]
      return %r
    }
    function @load128(%p: i64) -> i128 {
      %r = load.i128 [%p] trap user5
      return %r
    }
    function @store(%p: i64, %x: i64) {
      store %x, [%p]
      return
    }
    function @store128(%p: i64) {
      store.v128 i64x2(-1, -1), [%p]
      return
    }
    function @add(%p: i64) -> i64 {
      %r = atomic_add.i64 [%p], 1
      return %r
    }
    function @atomic(%p: i64) -> i64 {
      %r = atomic_load.i64 [%p]
      return %r
    }
    function @copy(%to: i64, %from: i64, %count: i64) {
      memory_copy %to, %from, %count
      return
    }
    function @fill(%to: i64, %count: i64) {
      memory_fill %to, 7, %count
      return
    }
    function @slot(%offset: i64) -> i8 {
      slot $s: 16
      %p = stack_slot_address $s
      %q = add %p, %offset
      %r = load.i8 [%q]
      return %r
    }
    """

  /// An address in an object, or nil for one outside.
  private func code(_ interpreter: Interpreter, _ function: String, _ arguments: Int64...) throws -> TrapCode? {
    do {
      try interpreter.call(function, arguments.map { Constant($0) })
      return nil
    } catch let trap as InterpreterTrap {
      return trap.code
    }
  }

  private func address(_ interpreter: Interpreter, _ name: String) throws -> Int64 {
    Int64(bitPattern: try interpreter.call(name + "_address")[0].low)
  }

  // MARK: - Sandbox

  @Test func everyObjectIsApart() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    for name in ["constant", "variable"] {
      let p = try address(interpreter, name)
      #expect(try code(interpreter, "load8", p) == nil)
      #expect(try code(interpreter, "load8", p + 15) == nil)
      #expect(try code(interpreter, "load8", p + 16) == .outOfBounds)
      #expect(try code(interpreter, "load8", p - 1) == .outOfBounds)
      #expect(try code(interpreter, "load", p + 8) == nil)
      #expect(try code(interpreter, "load", p + 9) == .outOfBounds)
      #expect(try code(interpreter, "load", p - 7) == .outOfBounds)
      #expect(try code(interpreter, "load128", p) == nil)
      #expect(try code(interpreter, "load128", p + 1) == .user(5))
      #expect(try code(interpreter, "load128", p - 8) == .user(5))
    }
    let none = try address(interpreter, "none")
    #expect(try code(interpreter, "load8", none) == .outOfBounds)
  }

  @Test(arguments: [0, 1, -1, .max, .min, 1 << 32, 1 << 40, 0xFFFF_FFFF, 0x7FFF_0000_0000_0000, -16] as [Int64])
  func wildAddresses(address: Int64) throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    #expect(try code(interpreter, "load8", address) == .outOfBounds)
    #expect(try code(interpreter, "load", address) == .outOfBounds)
    #expect(try code(interpreter, "load128", address) == .user(5))
    #expect(try code(interpreter, "store", address, 1) == .outOfBounds)
    #expect(try code(interpreter, "fill", address, 1) == .outOfBounds)
    #expect(try code(interpreter, "copy", address, address, 1) == .outOfBounds)
  }

  @Test func constantsCannotBeWritten() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    let p = try address(interpreter, "constant")
    #expect(try code(interpreter, "store", p, 9) == .outOfBounds)
    #expect(try code(interpreter, "store128", p) == .outOfBounds)
    #expect(try code(interpreter, "fill", p, 1) == .outOfBounds)
    #expect(try code(interpreter, "copy", p, p, 8) == .outOfBounds)
    #expect(try code(interpreter, "add", p) == .outOfBounds)
    #expect(try code(interpreter, "atomic", p) == nil)
    #expect(try interpreter.call("load", [Constant(p)]) == [Constant(1 as Int64)])
    #expect(throws: InterpreterError.self) { try interpreter.write([1], at: UInt64(p)) }
  }

  @Test func faultsWriteNothing() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    let p = try address(interpreter, "variable")
    #expect(try code(interpreter, "store128", p + 8) == .outOfBounds)
    #expect(try code(interpreter, "store128", p - 8) == .outOfBounds)
    #expect(try code(interpreter, "fill", p, 17) == .outOfBounds)
    #expect(try code(interpreter, "fill", p, -1) == .outOfBounds)
    #expect(try code(interpreter, "copy", p, p + 8, 9) == .outOfBounds)
    #expect(try code(interpreter, "copy", p + 8, p, .min) == .outOfBounds)
    #expect(try interpreter.read(UInt64(p), count: 16) == [3, 0, 0, 0, 0, 0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0])
  }

  @Test func atomicsAreAligned() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    let p = try address(interpreter, "variable")
    #expect(try code(interpreter, "add", p + 4) == .misalignedAccess)
    #expect(try code(interpreter, "add", p + 8) == nil)
  }

  @Test func slotsBeginWithZeros() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses)
    for offset in 0..<16 as Range<Int64> {
      #expect(try interpreter.call("slot", [Constant(offset)]) == [Constant(0 as Int8)])
    }
    #expect(try code(interpreter, "slot", 1 << 31) == .outOfBounds)
    #expect(try code(interpreter, "slot", -(1 << 31)) == .outOfBounds)
  }

  @Test func hostMemory() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses) { $0.memoryLimit = 1000 }
    let p = try interpreter.allocate(count: 100, alignment: 4096)
    #expect(p % 4096 == 0)
    try interpreter.write([1, 2, 3, 4, 5, 6, 7, 8], at: p + 92)
    #expect(try interpreter.call("load", [Constant(.i64, low: p + 92)])[0].low == 0x0807_0605_0403_0201)
    #expect(throws: InterpreterError.inaccessible(address: p + 93, count: 8)) { try interpreter.read(p + 93, count: 8) }
    #expect(throws: InterpreterError.inaccessible(address: p, count: -1)) { try interpreter.read(p, count: -1) }
    #expect(throws: InterpreterError.outOfMemory(bytes: 1000)) { try interpreter.allocate(count: 1000) }
    #expect(throws: InterpreterError.outOfMemory(bytes: -1)) { try interpreter.allocate(count: -1) }
    #expect(throws: InterpreterError.outOfMemory(bytes: .max)) { try interpreter.allocate(count: .max) }
    try interpreter.deallocate(p)
    #expect(try code(interpreter, "load8", Int64(bitPattern: p)) == .outOfBounds)
    #expect(throws: InterpreterError.notAllocated(address: p)) { try interpreter.deallocate(p) }
    #expect(throws: InterpreterError.notAllocated(address: 12)) { try interpreter.deallocate(12) }
    for _ in 0..<100 {
      let q = try interpreter.allocate(count: 900)
      #expect(try interpreter.read(q, count: 900) == [UInt8](repeating: 0, count: 900))
      try interpreter.write([9], at: q)
      try interpreter.deallocate(q)
    }
  }

  @Test func dataMustFit() throws {
    let text = "data @a { zero 1000000 }\nfunction @f() {\n return\n}"
    #expect(throws: InterpreterError.outOfMemory(bytes: 1_000_000)) {
      try InterpreterTests.interpreter(text) { $0.memoryLimit = 999_999 }
    }
    #expect(throws: Never.self) { try InterpreterTests.interpreter(text) { $0.memoryLimit = 1_000_000 } }
  }

  @Test func importedData() throws {
    let text = """
      import data @shared as "env.shared"
      mutable data @pointer { address @shared + 4 }
      function @f() -> i32 {
        %p = data_address @pointer
        %q = load.i64 [%p]
        %r = load.i32 [%q]
        return %r
      }
      """
    #expect(throws: InterpreterError.missingData(symbol: "env.shared")) { try InterpreterTests.interpreter(text) }
    let bytes = Interpreter.Imports(data: ["env.shared": .bytes([0, 0, 0, 0, 1, 2, 0, 0])])
    #expect(try InterpreterTests.interpreter(text, bytes).call("f") == [Constant(0x201 as Int32)])
    let wild = Interpreter.Imports(data: ["env.shared": .address(.max)])
    #expect(try code(try InterpreterTests.interpreter(text, wild), "f") == .outOfBounds)
  }

  // MARK: - The memory of the process

  @Test func processMemory() throws {
    let interpreter = try InterpreterTests.interpreter(Self.accesses) { $0.memoryModel = .process }
    let p = try address(interpreter, "variable")
    #expect(try code(interpreter, "store", p, 77) == nil)
    #expect(try interpreter.call("load", [Constant(p)]) == [Constant(77 as Int64)])
    #expect(try interpreter.call("add", [Constant(p)]) == [Constant(77 as Int64)])
    #expect(try interpreter.call("atomic", [Constant(p)]) == [Constant(78 as Int64)])
    #expect(try interpreter.call("slot", [Constant(3 as Int64)]) == [Constant(0 as Int8)])
    #expect(try code(interpreter, "load", 0) == .outOfBounds)
    #expect(try code(interpreter, "store", 4095, 0) == .outOfBounds)
    #expect(try code(interpreter, "load128", 0) == .user(5))
    #expect(try code(interpreter, "copy", p, 0, 1) == .outOfBounds)
    // The host's own memory, at its own address.
    let host = UnsafeMutablePointer<Int64>.allocate(capacity: 2)
    defer { host.deallocate() }
    host[0] = 123
    let address = Int64(Int(bitPattern: host))
    #expect(try interpreter.call("load", [Constant(address)]) == [Constant(123 as Int64)])
    try interpreter.call("store128", [Constant(address)])
    #expect(host[1] == -1)
  }

  /// Every run test has the same results on the memory of the process.
  @Test(arguments: ["memory.ir", "atomics.ir", "calls.ir", "control.ir"])
  func runTestsInTheProcess(file: String) throws {
    let configuration = RunTestConfiguration(name: "process") { module in
      var options = Interpreter.Options()
      options.memoryModel = .process
      return Executor(try Interpreter(module, options: options))
    }
    let report = RunTestRunner([configuration]).run(try RunTestTests.text(file))
    #expect(report.directiveCount > 0)
    #expect(report.failures.map { $0.description(file: file) } == [])
  }

  final class Executor: RunTestExecutor {
    let interpreter: Interpreter
    init(_ interpreter: Interpreter) { self.interpreter = interpreter }

    func run(_ function: FunctionIndex, _ arguments: [Constant]) throws -> RunTestOutcome {
      do { return .returned(try interpreter.call(function, arguments)) } catch let trap as InterpreterTrap {
        return .trapped(trap.code, nil, nil)
      }
    }
  }
}
