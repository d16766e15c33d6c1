#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls a closure on several threads, this one among them, and waits until all have returned.
///
/// The threads are new ones: those of a pool, such as Dispatch has, are missing in the child of a fork.
///
/// - Parameters:
///   - count: How many threads; there may be fewer where the system has no more.
///   - body: What each of them does.
package func runOnThreads(_ count: Int, _ body: @escaping @Sendable () -> Void) {
  let others = (1..<max(1, count)).compactMap { _ in start(body) }
  body()
  for thread in others { pthread_join(thread, nil) }
}

/// Starts a thread; nil when the system has none, and then the others do its work.
private func start(_ body: @escaping @Sendable () -> Void) -> pthread_t? {
  final class Box {
    let body: @Sendable () -> Void
    init(_ body: @escaping @Sendable () -> Void) { self.body = body }
  }
  #if canImport(Darwin)
    var thread: pthread_t?
  #else
    var thread = pthread_t()
  #endif
  // Safe: the box is released by the thread, or here when there is none.
  let box = unsafe Unmanaged.passRetained(Box(body))
  let result = unsafe pthread_create(
    &thread, nil,
    { argument in
      #if canImport(Darwin)
        unsafe Unmanaged<Box>.fromOpaque(argument).takeRetainedValue().body()
      #else
        unsafe Unmanaged<Box>.fromOpaque(argument!).takeRetainedValue().body()
      #endif
      return nil
    }, box.toOpaque())
  guard result == 0 else {
    unsafe box.release()
    return nil
  }
  return thread
}
