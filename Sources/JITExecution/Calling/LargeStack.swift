import CJIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Work that takes more stack than host functions can count on, such as compiling a function at its first call.
package enum LargeStack {
  /// Runs a closure on the calling thread if that has so much stack left, and otherwise on a thread that is made for
  /// it, which is waited for.
  ///
  /// - Parameter size: The stack in bytes that the closure needs.
  /// - Throws: What the closure throws; ``MemoryError`` if no thread can be made.
  package static func run<Result>(_ size: Int, _ body: () throws -> Result) throws -> Result {
    return try withoutActuallyEscaping(body) { body in
      let task = Task(body)
      let error = cjit_run_with_stack(size, Self.start, Unmanaged.passUnretained(task).toOpaque())
      guard error == 0 else { throw MemoryError(.systemCall("pthread_create", errno: error), size: size) }
      defer { task.body = nil }
      return try task.result!.get() as! Result
    }
  }

  /// What the thread runs. It is waited for, so that nothing is used by two threads at once.
  private final class Task {
    var body: (() throws -> Any)?
    var result: Swift.Result<Any, any Error>?
    init(_ body: @escaping () throws -> Any) { self.body = body }
  }

  private static let start: @convention(c) (UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? = { raw in
    let task = Unmanaged<Task>.fromOpaque(raw!).takeUnretainedValue()
    task.result = Swift.Result { try task.body!() }
    return nil
  }
}
