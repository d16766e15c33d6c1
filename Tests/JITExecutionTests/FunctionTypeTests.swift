import JITExecution
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
