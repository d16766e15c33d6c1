import Benchmark
import JIT
import Measuring

/// Code objects to executable code, and back to free memory.
func registerPublishing() {
  let object = CodeObject(bytes: addition)
  let batch = [CodeObject](repeating: object, count: 100)

  let dualMapped = must { try CodeAllocator(policy: .dualMapped) }
  // What keeps the pages in use: what was published last in a program is seldom all there is.
  let resident = must { try dualMapped.publish(object) }
  measure("publish and free: dual-mapped", count: 5_000) { count in
    for _ in 0..<count { _ = must { try dualMapped.publish(object) } }
    blackHole(resident)
  }
  // What the compiler makes has a symbol and unwind information, which others are told about.
  let text = "function @add(%a: i64, %b: i64) -> i64 {\n  %c = add %a, %b\n  return %c\n}"
  let compiled = must { try Compiler().compile(try Module(parsing: text)).objects[0] }
  measure("publish and free: dual-mapped, compiled function", count: 5_000) { count in
    for _ in 0..<count { _ = must { try dualMapped.publish(compiled) } }
  }
  measure("publish and free: dual-mapped, batch of 100", .nanoseconds, count: 20) { count in
    for _ in 0..<count { _ = must { try dualMapped.publish(batch) } }
  }

  let `private` = must { try CodeAllocator(policy: .private) }
  measure("publish and free: private, page otherwise empty", .nanoseconds, count: 20) { count in
    for _ in 0..<count { _ = must { try `private`.publish(object) } }
  }
  let shared = must { try CodeAllocator(policy: .private) }
  let neighbour = must { try shared.publish(object) }
  measure("publish and free: private, page in use", .nanoseconds, count: 20) { count in
    for _ in 0..<count { _ = must { try shared.publish(object) } }
    blackHole(neighbour)
  }
  let batches = must { try CodeAllocator(policy: .private) }
  measure("publish and free: private, batch of 100", .nanoseconds, count: 2) { count in
    for _ in 0..<count { _ = must { try batches.publish(batch) } }
  }

  measure("page: allocate, write, make executable, free", .nanoseconds, count: 20) { count in
    for _ in 0..<count { blackHole(must { try page(addition).count }) }
  }
  measure("page: the same with a closure, called once", .nanoseconds, count: 20) { count in
    for _ in 0..<count { blackHole(must { try page(addition).function(as: Addition.self) }(2, 40)) }
  }

  let code = must { try dualMapped.publish(object) }
  measure("closure: make and release", count: 5_000) { count in
    for _ in 0..<count { blackHole(must { try code.function(as: Addition.self) }) }
  }
  let one = 1 as Int64
  measure("host function: make and release", count: 1_000) { count in
    for _ in 0..<count { blackHole(must { try HostFunction { @Sendable (x: Int64) in x &+ one } }) }
  }
}
