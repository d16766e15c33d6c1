import CJITTestSupport
import JITExecution
import JITMachineCode
import Testing

/// Structures of closures: the convention of concrete function types.
struct FunctionTableTests {
  struct Arithmetic {
    let add: (Int64, Int64) -> Int64
    let divide: (Int64, Int64) throws -> Int64
  }

  /// add: lea rax, [rdi + rsi]; ret. divide: mov rax, rdi; cqo; idiv rsi; ret
  private let arithmetic = CodeObject(
    bytes: [0x48, 0x8D, 0x04, 0x37, 0xC3, 0x48, 0x89, 0xF8, 0x48, 0x99, 0x48, 0xF7, 0xFE, 0xC3],
    symbols: [.init(name: "add", offset: 0), .init(name: "divide", offset: 5)])

  @Test(arguments: [TrapHandling.thrown, .unhandled]) func fieldsRunTheCodeAtTheirSymbols(traps: TrapHandling) throws {
    let allocator = try CodeAllocator()
    let table = try allocator.publish(arithmetic).functions(as: Arithmetic.self, traps: traps)
    #expect(table.add(2, 40) == 42)
    #expect(try table.divide(-85, 2) == -42)
    if traps == .thrown {
      let trap = #expect(throws: Trap.self) { try table.divide(1, 0) }
      #expect(trap?.kind == .divisionByZero && trap?.functionOffset == 5)
    }
    var page = try WritableMemory(pageCount: 1)
    page[0...] = arithmetic.bytes
    let fromPage = try page.makeExecutable().functions(as: Arithmetic.self, at: ["add": 0, "divide": 5], traps: traps)
    #expect(try fromPage.add(2, 40) == 42 && fromPage.divide(9, 3) == 3)
  }

  struct Identities {
    let i8: (Int8) throws -> Int8
    let u8: (UInt8) throws -> UInt8
    let i16: (Int16) throws -> Int16
    let u16: (UInt16) throws -> UInt16
    let i32: (Int32) throws -> Int32
    let u32: (UInt32) throws -> UInt32
    let i64: (Int64) throws -> Int64
    let u64: (UInt64) throws -> UInt64
    let bool: (Bool) throws -> Bool
    let f32: (Float) throws -> Float
    let f64: (Double) throws -> Double
    let pointer: (UnsafeRawPointer?) throws -> UnsafeRawPointer?
    let nothing: () throws -> Void
  }

  @Test(arguments: [TrapHandling.thrown, .unhandled]) func scalarsKeepTheirValues(traps: TrapHandling) throws {
    // mov rax, rdi; ret, and for floating point: ret
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x48, 0x89, 0xF8, 0xC3]
    let integers = ["i8", "u8", "i16", "u16", "i32", "u32", "i64", "u64", "bool", "pointer"].map { ($0, 0) }
    let others = ["f32", "f64", "nothing"].map { ($0, 3) }
    let offsets = Dictionary(uniqueKeysWithValues: integers + others)
    let table = try page.makeExecutable().functions(as: Identities.self, at: offsets, traps: traps)
    for value in [Int8.min, -1, 0, .max] { #expect(try table.i8(value) == value) }
    for value in [UInt8.min, 0x80, .max] { #expect(try table.u8(value) == value) }
    for value in [Int16.min, -1, .max] { #expect(try table.i16(value) == value) }
    for value in [UInt16.min, .max] { #expect(try table.u16(value) == value) }
    for value in [Int32.min, -1, .max] { #expect(try table.i32(value) == value) }
    for value in [UInt32.min, .max] { #expect(try table.u32(value) == value) }
    for value in [Int64.min, -1, .max] { #expect(try table.i64(value) == value) }
    for value in [UInt64.min, .max] { #expect(try table.u64(value) == value) }
    for value in [true, false] { #expect(try table.bool(value) == value) }
    for value in [Float.greatestFiniteMagnitude, -0.0, .infinity] { #expect(try table.f32(value) == value) }
    for value in [Double.leastNonzeroMagnitude, -0.0, .infinity] { #expect(try table.f64(value) == value) }
    #expect(try table.pointer(UnsafeRawPointer(bitPattern: 48)) == UnsafeRawPointer(bitPattern: 48))
    #expect(try table.pointer(nil) == nil)
    try table.nothing()
  }

  /// Narrow arguments arrive extended to 64 bits, whatever Swift left above them.
  @Test(arguments: [TrapHandling.thrown, .unhandled]) func narrowArgumentsAreExtended(traps: TrapHandling) throws {
    struct Widen {
      let signed: (Int8) -> Int64
      let unsigned: (UInt16) -> Int64
      let seventh: (Int, Int, Int, Int, Int, Int, Int8) -> Int64
      let truth: (Int64) -> Bool
    }
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x48, 0x89, 0xF8, 0xC3]  // mov rax, rdi; ret
    page[16...] = [0x48, 0x8B, 0x44, 0x24, 0x08, 0xC3]  // mov rax, [rsp + 8]; ret
    let table = try page.makeExecutable().functions(
      as: Widen.self, at: ["signed": 0, "unsigned": 0, "seventh": 16, "truth": 0], traps: traps)
    func negative(_ value: Int64) -> Int8 { Int8(truncatingIfNeeded: value) }
    #expect(table.signed(negative(0x7F_FFF0)) == -16)
    #expect(table.unsigned(UInt16(truncatingIfNeeded: -1)) == 65535)
    #expect(table.seventh(1, 2, 3, 4, 5, 6, negative(0x1234_5680)) == -128)
    #expect(table.truth(0x100) == false && table.truth(0x102) == true)
  }

  struct ManyArguments {
    let mixed: (Int8, Double, UInt16, Float, Int64, UnsafeRawPointer?, Int32, Bool, UInt64) throws -> Double
    let integers:
      (
        Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64, Int64,
        Int64, Int64, Int64, Int64
      ) throws -> Double
    let doubles: (Double, Double, Double, Double, Double, Double, Double, Double, Double, Double) throws -> Double
  }

  @Test(arguments: [TrapHandling.thrown, .unhandled]) func manyArgumentsAreWhereCHasThem(traps: TrapHandling) throws {
    var page = try WritableMemory(pageCount: 1)
    for (index, name) in ["mixed_9", "integers_20", "doubles_10"].enumerated() {
      page[(16 * index)...] = [0x49, 0xBB]  // mov r11, address; jmp r11
      page.store(UInt64(try #require(testFunctions.first { $0.name == name }).sum), toByteOffset: 16 * index + 2)
      page[(16 * index + 10)...] = [0x41, 0xFF, 0xE3]
    }
    let table = try page.makeExecutable().functions(
      as: ManyArguments.self, at: ["mixed": 0, "integers": 16, "doubles": 32], traps: traps)
    let mixed = try table.mixed(-7, 1.5, 60000, -2.25, -5, UnsafeRawPointer(bitPattern: 4096), -70000, true, 9)
    #expect(mixed == weighted([-7, 1.5, 60000, -2.25, -5, 4096, -70000, 1, 9]))
    let integers = try table.integers(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20)
    #expect(integers == weighted((1...20).map(Double.init)))
    let doubles = try table.doubles(1, 2, 3, 4, 5, 6, 7, 8, 9, 10)
    #expect(doubles == weighted((1...10).map(Double.init)))
  }

  @Test func theFirstCallOnAThreadKeepsItsArguments() async throws {
    struct Sum { let sum: @Sendable (Double, Double, Int64) throws -> Double }
    // cvtsi2sd xmm2, rdi; addsd xmm0, xmm1; addsd xmm0, xmm2; ret
    let code = CodeObject(
      bytes: [0xF2, 0x48, 0x0F, 0x2A, 0xD7, 0xF2, 0x0F, 0x58, 0xC1, 0xF2, 0x0F, 0x58, 0xC2, 0xC3],
      symbols: [.init(name: "sum", offset: 0)])
    let sum = try CodeAllocator().publish(code).functions(as: Sum.self).sum
    final class Outcome: @unchecked Sendable { var value = 0.0 }
    let outcome = Outcome()
    let body = Body { outcome.value = (try? sum(1.5, 2.25, 3)) ?? -1 }
    #expect(cjit_test_on_small_stack(256 * 1024, runBody, Unmanaged.passUnretained(body).toOpaque()))
    #expect(outcome.value == 6.75)
  }

  @Test func theTableOwnsItsCode() throws {
    struct One { let one: () -> Int64 }
    let allocator = try CodeAllocator(policy: .dualMapped)
    let ended = Counter()
    do {
      let code = CodeObject(bytes: returning(1), symbols: [.init(name: "one", offset: 0)])
      let table = try allocator.publish(code).functions(as: One.self, retaining: [Witness { ended.increment() }])
      let copy = table
      #expect(copy.one() == 1 && ended.value == 0 && allocator.statistics.codeCount == 1)
    }
    #expect(ended.value == 1 && allocator.statistics.codeCount == 0)
  }

  @Test func rejectsWhatIsNoTable() throws {
    struct Empty {}
    struct WithNumber {
      let add: (Int64, Int64) -> Int64
      let number: Int
    }
    struct Generic<T> { let add: (T) -> T }
    struct Wide { let add: (Int128) -> Int64 }
    struct Pair { let add: (Int64) -> (Int64, Int64) }
    struct Missing { let subtract: (Int64, Int64) -> Int64 }
    struct Text { let add: (String) -> Int64 }
    final class Reference { let add: () -> Void = {} }
    let code = try CodeAllocator().publish(arithmetic)
    func reason<T>(_ type: T.Type) -> FunctionTableError.Reason? {
      #expect(throws: FunctionTableError.self) { _ = try code.functions(as: type) }?.reason
    }
    #expect(reason(Empty.self) == .notAStructureOfFunctions)
    #expect(reason(Reference.self) == .notAStructureOfFunctions)
    #expect(reason((() -> Void).self) == .notAStructureOfFunctions)
    #expect(reason(Generic<Int64>.self) == .notAStructureOfFunctions)
    #expect(reason(WithNumber.self) == .notAFunction(field: "number"))
    #expect(
      reason(Wide.self)
        == .unsupportedSignature(field: "add", ScalarSignature(parameters: [.int128], results: [.int64])))
    #expect(
      reason(Pair.self)
        == .unsupportedSignature(field: "add", ScalarSignature(parameters: [.int64], results: [.int64, .int64])))
    #expect(reason(Missing.self) == .noSymbol(field: "subtract"))
    #expect(throws: FunctionTypeError.self) { _ = try code.functions(as: Text.self) }
    let page = try WritableMemory(pageCount: 1).makeExecutable()
    do {
      _ = try page.functions(as: Arithmetic.self, at: ["add": 0, "divide": page.count])
      Issue.record("an entry outside of the page was accepted")
    } catch { #expect(error as? MemoryError == MemoryError(.outOfBounds(end: page.count), size: 0)) }
  }
}

/// Something to run on another thread.
private final class Body {
  let run: () -> Void
  init(_ run: @escaping () -> Void) { self.run = run }
}

private let runBody: @convention(c) (UnsafeMutableRawPointer?) -> Void = {
  Unmanaged<Body>.fromOpaque($0!).takeUnretainedValue().run()
}
