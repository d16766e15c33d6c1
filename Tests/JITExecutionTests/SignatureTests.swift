import CJITTestSupport
import JITExecution
import Testing

/// Closures and host functions of 0 to 20 arguments in mixed classes, checked against C functions of the same types.
struct SignatureTests {
  /// One signature: how to call a closure of that type, and a host closure that computes what the C function does.
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let call: @Sendable (_ code: UInt, TrapHandling) throws -> Double
    let makeHost: @Sendable () throws -> HostFunction

    init<F: Sendable>(
      _ name: String, as type: F.Type, call: @escaping @Sendable (F) throws -> Double, host: F
    ) {
      description = name
      self.call = { code, traps in try call(jump(to: code).function(as: type, traps: traps)) }
      makeHost = { try HostFunction(host) }
    }

  }

  @Test(arguments: cases) func callsC(_ signature: Case) throws {
    let function = try #require(testFunctions.first { $0.name == signature.description })
    let expected = try cResult(function)
    #expect(try signature.call(function.sum, .thrown) == expected)
    #expect(try signature.call(function.sum, .unhandled) == expected)
  }

  @Test(arguments: cases) func isCalledByC(_ signature: Case) throws {
    let function = try #require(testFunctions.first { $0.name == signature.description })
    let host = try signature.makeHost()
    let call = try jump(to: function.call).function(as: ((UInt) throws -> Double).self)
    #expect(try call(host.address) == cResult(function))
    withExtendedLifetime(host) {}
  }

  /// Swift → thunk → host function → Swift, without C in between.
  @Test(arguments: cases) func roundTrip(_ signature: Case) throws {
    let host = try signature.makeHost()
    #expect(
      try signature.call(host.address, .thrown)
        == cResult(#require(testFunctions.first { $0.name == signature.description })))
    withExtendedLifetime(host) {}
  }

  @Test func everySignatureOfTheSupportLibraryIsTested() {
    #expect(Self.cases.map(\.description) == testFunctions.map(\.name))
  }

  /// What C gets when it calls its own function with the arguments of the case.
  private func cResult(_ function: TestFunction) throws -> Double {
    let call = try jump(to: function.call).function(as: ((UInt) throws -> Double).self)
    return try call(function.sum)
  }
}

let testFunctions: [TestFunction] = {
  var count = 0
  let functions = UnsafeBufferPointer(start: cjit_test_functions(&count), count: count)
  return functions.map {
    TestFunction(name: String(cString: $0.name), sum: UInt(bitPattern: $0.sum), call: UInt(bitPattern: $0.call))
  }
}()

/// A pair of functions of signatures.c.
struct TestFunction {
  let name: String
  /// Returns the sum of its arguments, weighted by position.
  let sum: UInt
  /// Calls a function of the same type with fixed arguments.
  let call: UInt
}

/// The sum of the terms, each times its position, in the order in which C adds them.
func weighted(_ terms: [Double]) -> Double {
  terms.enumerated().reduce(0) { $0 + Double($1.offset + 1) * $1.element }
}
