import Benchmark
import CReference
import JIT
import Measuring

/// Calls into compiled code, and out of it again.
///
/// Each call takes the result of the one before, so that the calls cannot overlap more than real ones would.
func registerCalling() {
  let reference = reference_add()
  let code = must {
    try CodeAllocator().publish(CodeObject(bytes: addition, symbols: [.init(name: "add", offset: 0)]))
  }
  // The very code that the closures run. They keep it alive.
  let pointer = code.withUnsafeAddress { unsafeBitCast($0, to: (@convention(c) (Int64, Int64) -> Int64).self) }
  let unhandled = must { try code.function(as: Addition.self, traps: .unhandled) }
  let protected = must { try code.function(as: Addition.self) }
  let throwing = must { try code.function(as: ThrowingAddition.self) }
  let inTable = must { try code.functions(as: AdditionTable.self, traps: .unhandled) }
  let protectedInTable = must { try code.functions(as: AdditionTable.self) }

  let callPointer: Operation = { count in repeating(count) { pointer($0, 1) } }
  let callUnhandled: Operation = { count in repeating(count) { unhandled($0, 1) } }
  let callProtected: Operation = { count in repeating(count) { protected($0, 1) } }
  let callLocal: Operation = { count in
    // The optimizer sees where the closure comes from, and drops its own thunk.
    let local = must { try code.function(as: Addition.self, traps: .unhandled) }
    repeating(count) { local($0, 1) }
  }
  let callTable: Operation = { count in repeating(count) { inTable.add($0, 1) } }
  let callProtectedTable: Operation = { count in repeating(count) { protectedInTable.add($0, 1) } }
  measure("call: C function of this program", count: 100_000) { count in repeating(count) { reference($0, 1) } }
  measure("call: C function pointer to compiled code", count: 100_000, callPointer)
  measure("call: closure, traps unhandled", count: 100_000, callUnhandled)
  measure("call: closure, traps thrown", count: 100_000, callProtected)
  measure("call: closure in a function table, traps unhandled", count: 100_000, callTable)
  measure("call: closure in a function table, traps thrown", count: 100_000, callProtectedTable)
  measure("call: throwing closure", count: 100_000) { count in repeating(count) { (try? throwing($0, 1)) ?? 0 } }
  measure("call: closure made in the same function, traps unhandled", count: 100_000, callLocal)
  compare("call: closure, traps unhandled / C function pointer", count: 100_000, callUnhandled, with: callPointer)
  compare(
    "call: closure in a function table, traps unhandled / C function pointer", count: 100_000, callTable,
    with: callPointer)
  compare("call: closure made in the same function / C function pointer", count: 100_000, callLocal, with: callPointer)
  compare("call: closure, traps thrown / traps unhandled", count: 100_000, callProtected, with: callUnhandled)

  let dynamic = must {
    try page(addition).function(signature: ScalarSignature(parameters: [.int64, .int64], results: [.int64]))
  }
  let arguments = [ScalarValue(type: .int64, bits: 2), ScalarValue(type: .int64, bits: 40)]
  measure("call: dynamic function", count: 5_000) { count in
    for _ in 0..<count { blackHole(must { try dynamic(arguments) }) }
  }

  let seven = 7 as Int64
  let host = must { try HostFunction { @Sendable () -> Int64 in seven } }
  let roundTrip = must {
    try page(calling(host.address)).function(as: (() -> Int64).self, retaining: [host])
  }
  measure("call: Swift to compiled code to Swift and back", count: 100_000) { count in
    repeating(count) { $0 &+ roundTrip() }
  }

  let trap = must { try page(trapping).function(as: (() throws -> Void).self) }
  measure("call: a trap, thrown and caught", .nanoseconds, count: 200) { count in
    for _ in 0..<count {
      do { try trap() } catch { blackHole(error) }
    }
  }
}

@inline(__always)
private func repeating(_ count: Int, _ body: (Int64) -> Int64) {
  var value: Int64 = 0
  for _ in 0..<count { value = body(value) }
  blackHole(value)
}
