import JITExecution
import JITMachineCode
import Testing

/// Function types that cannot be made from code, or called by it.
struct FunctionTypeTests {
  final class Reference {}
  struct Pair {
    var a: Int
    var b: Int
  }

  @Test func errorsNameTheTypeAndTheReason() {
    expect(Int.self, .notAFunction)
    expect(Reference.self, .notAFunction)
    expect((@convention(c) () -> Void).self, .unsupportedConvention("c"))
    expect((() async -> Int).self, .async)
    expect((() async throws -> Int).self, .async)
    expect((() throws(TestError) -> Void).self, .typedThrows)
    expect((@isolated(any) () -> Void).self, .isolated)
    expect(((Int, inout Int) -> Void).self, .inoutParameter(index: 1))
    expect(((Int, String) -> Void).self, .unsupportedParameter(index: 1, type: "Swift.String"))
    expect(((any Error) -> Void).self, .unsupportedParameter(index: 0, type: "Swift.Error"))
    expect(((Int?) -> Void).self, .unsupportedParameter(index: 0, type: "Swift.Optional<Swift.Int>"))
    // An optional pointer is as large as a pointer, and nothing else that is optional is.
    expect(((UnsafeRawPointer??) -> Void).self, unsupported(UnsafeRawPointer??.self))
    expect(((UnsafePointer<Int>??) -> Void).self, unsupported(UnsafePointer<Int>??.self))
    expect(((OpaquePointer???) -> Void).self, unsupported(OpaquePointer???.self))
    expect((() -> UnsafeRawPointer??).self, .unsupportedResult(type: String(reflecting: UnsafeRawPointer??.self)))
    expect(((Address?) -> Void).self, unsupported(Address?.self))
    expect(((Bool?) -> Void).self, unsupported(Bool?.self))
    expect(((Int8?) -> Void).self, unsupported(Int8?.self))
    expect(((Double?) -> Void).self, unsupported(Double?.self))
    expect(((Reference?) -> Void).self, unsupported(Reference?.self))
    expect(((AnyObject) -> Void).self, unsupported(AnyObject.self))
    expect(((Any.Type) -> Void).self, unsupported(Any.Type.self))
    expect(((Unmanaged<Reference>) -> Void).self, unsupported(Unmanaged<Reference>.self))
    expect(((UnsafeRawBufferPointer) -> Void).self, unsupported(UnsafeRawBufferPointer.self))
    expect(((@convention(c) () -> Void) -> Void).self, unsupported((@convention(c) () -> Void).self))
    expect((((Int, Int)) -> Void).self, .unsupportedParameter(index: 0, type: "(Swift.Int, Swift.Int)"))
    expect((([Int]) -> Void).self, .unsupportedParameter(index: 0, type: "Swift.Array<Swift.Int>"))
    expect((() -> Reference).self, .unsupportedResult(type: String(reflecting: Reference.self)))
    expect((() -> (Int, Pair)).self, .unsupportedResult(type: "(Swift.Int, \(String(reflecting: Pair.self)))"))
    expect((() -> SIMD4<Float>).self, .unsupportedResult(type: String(reflecting: SIMD4<Float>.self)))
  }

  @Test func messagesAreOneLine() throws {
    let error = #expect(throws: FunctionTypeError.self) { try closure([0xC3], as: ((Int, inout Int) -> Void).self) }
    #expect(
      error?.description
        == "machine code cannot be called as (Swift.Int, inout Swift.Int) -> (): parameter 1 is inout; use a pointer")
  }

  /// A 64-bit number that says it is a pointer: an optional one has a ninth byte.
  struct Address: ScalarRepresentable {
    var bits: UInt64
    static var scalarType: ScalarType { .pointer }
  }

  private func unsupported(_ type: Any.Type) -> FunctionTypeError.Reason {
    .unsupportedParameter(index: 0, type: String(reflecting: type))
  }

  /// Scalars that are borrowed, consumed or sent are passed like others; optional pointers arrive as they are.
  @Test func ownershipMakesNoDifference() throws {
    let code = [0x48, 0x8D, 0x04, 0x37, 0xC3] as [UInt8]  // lea rax, [rdi + rsi]; ret
    typealias Owning = (borrowing Int64, consuming Int64) -> Int64
    typealias Sending = (sending Int64, __owned Int64) -> sending Int64
    #expect(try closure(code, as: Owning.self)(40, 2) == 42)
    #expect(try closure(code, as: Sending.self)(40, 2) == 42)
    let pointer = try closure(code, as: ((UnsafeRawPointer?, Int) -> UnsafeRawPointer?).self)
    #expect(pointer(nil, 0) == nil && pointer(UnsafeRawPointer(bitPattern: 40), 2) == UnsafeRawPointer(bitPattern: 42))
  }

  /// Compiled code may be a function of a global actor, also in tables; it is not given one.
  @MainActor @Test func globalActors() throws {
    let code = [0x48, 0x8D, 0x04, 0x37, 0xC3] as [UInt8]  // lea rax, [rdi + rsi]; ret
    typealias Throwing = @MainActor @Sendable (Int64, borrowing Int64) throws -> Int64
    #expect(try closure(code, as: Throwing.self)(40, 2) == 42)
    struct OnMain { let add: @MainActor (Int64, Int64) -> Int64 }
    let published = try CodeAllocator().publish(CodeObject(bytes: code, symbols: [.init(name: "add", offset: 0)]))
    #expect(try published.functions(as: OnMain.self).add(40, 2) == 42)
    let dynamic = try dynamicClosure(as: (@MainActor (Int64) -> Int64).self) { $0 }
    #expect(dynamic(42) == 42)

    let onMain: @MainActor (Int64) -> Int64 = { $0 }
    #expect(reason { try HostFunction(onMain) } == .globalActor("Swift.MainActor"))
    let flagged: @MainActor @Sendable (Int64, borrowing Int64) throws -> Void = { _, _ in }
    #expect(reason { try AnyClosure(flagged) } == .globalActor("Swift.MainActor"))
  }

  /// What is refused as the type of compiled code is refused as the type of a host function, and in tables.
  @Test func hostFunctionsAndTablesRefuseTheSame() throws {
    let nested: @Sendable (UnsafeRawPointer??) -> Void = { _ in }
    #expect(reason { try HostFunction(nested) } == unsupported(UnsafeRawPointer??.self))
    let code = try CodeAllocator().publish(
      CodeObject(bytes: [0xC3], symbols: [.init(name: "nested", offset: 0)]))
    struct Nested { let nested: (UnsafeRawPointer??) -> Void }
    #expect(reason { try code.functions(as: Nested.self) } == unsupported(UnsafeRawPointer??.self))
  }

  /// In a table, Swift passes the parts of a structure each in a register of its own.
  @Test func tablesTakeStructuresOfOneScalar() throws {
    struct One: ScalarRepresentable {
      var number: UInt64
      static var scalarType: ScalarType { .uint64 }
    }
    struct Two: ScalarRepresentable {
      var low: UInt32
      var high: UInt32
      static var scalarType: ScalarType { .uint64 }
    }
    struct Bits: ScalarRepresentable {
      var value: Double
      static var scalarType: ScalarType { .uint64 }
    }
    struct TableOfOne { let f: (One, Int64) -> One }
    struct TableOfTwo { let f: (Int64) -> Two }
    struct TableOfBits { let f: (Bits) -> Int64 }
    // lea rax, [rdi + rsi]; ret
    let code = try CodeAllocator().publish(
      CodeObject(bytes: [0x48, 0x8D, 0x04, 0x37, 0xC3], symbols: [.init(name: "f", offset: 0)]))
    #expect(try code.functions(as: TableOfOne.self).f(One(number: 40), 2).number == 42)
    for (type, own) in [(TableOfTwo.self, Two.self), (TableOfBits.self, Bits.self)] as [(Any.Type, Any.Type)] {
      func open<Table>(_ type: Table.Type) throws { _ = try code.functions(as: type) }
      let error = #expect(throws: FunctionTableError.self) { try _openExistential(type, do: open) }
      #expect(error?.reason == .ownType(field: "f", type: String(reflecting: own)))
    }
    // A closure is given addresses.
    let closure = try code.function(as: ((Two, Int64) -> Two).self)
    #expect(closure(Two(low: 40, high: 1), 2).low == 42)
  }

  private func reason<Result>(_ body: () throws -> Result) -> FunctionTypeError.Reason? {
    do { _ = try body() } catch { return (error as? FunctionTypeError)?.reason }
    return nil
  }

  private func expect<F>(
    _ type: F.Type, _ reason: FunctionTypeError.Reason, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let error = #expect(throws: FunctionTypeError.self, sourceLocation: sourceLocation) {
      _ = try closure([0xC3], as: type)
    }
    #expect(error?.reason == reason, sourceLocation: sourceLocation)
    #expect(error?.type == String(reflecting: type), sourceLocation: sourceLocation)
    #expect(error?.description.contains("\n") == false, sourceLocation: sourceLocation)
  }
}
