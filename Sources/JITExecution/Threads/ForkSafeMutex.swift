import CJIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A lock that the child of a fork never finds held by a thread that it does not have: no thread forks while another
/// one has it. All locks that outlive a call are of this kind.
///
/// Whoever holds it must not fork either. (A `Mutex` of the standard library holds the number of the thread that has
/// locked it, and a thread that has forked goes by its old one: threads of a child end the process when they meet
/// there.)
package struct ForkSafeMutex<Value: ~Copyable>: ~Copyable, @unchecked Sendable {
  private let lock: UnsafeMutablePointer<pthread_mutex_t>
  /// Touched only by whoever holds the lock.
  private let value: UnsafeMutablePointer<Value>

  package init(_ value: consuming sending Value) {
    lock = .allocate(capacity: 1)
    lock.initialize(to: pthread_mutex_t())
    pthread_mutex_init(lock, nil)
    self.value = .allocate(capacity: 1)
    self.value.initialize(to: value)
  }

  deinit {
    value.deinitialize(count: 1)
    value.deallocate()
    pthread_mutex_destroy(lock)
    lock.deallocate()
  }

  /// Calls a closure with the value, which nobody else reads or changes meanwhile.
  package borrowing func withLock<Result: ~Copyable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> sending Result
  ) throws(Failure) -> sending Result {
    cjit_hold_forks()
    pthread_mutex_lock(lock)
    defer {
      pthread_mutex_unlock(lock)
      cjit_allow_forks()
    }
    return try body(&value.pointee)
  }
}

/// What this process has in common with its parent and its children.
enum Forks {
  /// How many forks this process descends from or has made. What was shared with another process by a fork was made
  /// when it was less.
  static var generation: UInt64 { cjit_fork_generation() }

  /// How many forks this process descends from: what was made at another depth was made by an ancestor.
  static var depth: UInt64 { cjit_process_depth() }
}
