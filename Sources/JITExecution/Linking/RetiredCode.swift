import CJIT

/// Code that nobody can come to any more, kept until nobody is in it either.
///
/// A thread may be in it if it was in generated code when the code was retired, and has not been seen outside since.
/// Code that is called without protection (``TrapHandling/unhandled``) is not seen: such code must not be retired.
package final class RetiredCode: Sendable {
  private struct Item: Sendable {
    /// What keeps the code in memory.
    let owner: any AnyObject & Sendable
    /// The threads that may be in it.
    var threads: Set<UInt64>
    let released: @Sendable () -> Void
  }

  private let items = ForkSafeMutex<[Item]>([])

  package init() {}

  /// Whether nothing is waiting.
  package var isEmpty: Bool { items.withLock(\.isEmpty) }

  /// Keeps code until no thread is in it.
  ///
  /// - Parameters:
  ///   - owner: What keeps the code in memory. Whatever led to the code has been changed before.
  ///   - released: Called when `owner` has been let go.
  package func retire(_ owner: any AnyObject & Sendable, released: @escaping @Sendable () -> Void) {
    // After the barrier, a thread that has come to the code before is seen inside. Without one, all are taken to be
    // there for ever.
    let threads = cjit_barrier_all_threads() ? RetiredCode.threadsInside() : [0]
    items.withLock { $0.append(Item(owner: owner, threads: threads, released: released)) }
    reclaim()
  }

  /// Lets go of what no thread can be in. Linear in what is waiting.
  package func reclaim() {
    guard !isEmpty else { return }
    let inside = RetiredCode.threadsInside()
    let done = items.withLock { items in
      var done: [Item] = []
      var waiting: [Item] = []
      for var item in items {
        // 0 is no thread's number.
        item.threads.formIntersection(inside.union([0]))
        if item.threads.isEmpty { done.append(item) } else { waiting.append(item) }
      }
      items = waiting
      return done
    }
    for item in done { item.released() }
  }

  private static func threadsInside() -> Set<UInt64> {
    var capacity = 64
    while true {
      var count = 0
      let serials = [UInt64](unsafeUninitializedCapacity: capacity) { buffer, used in
        count = cjit_threads_inside(buffer.baseAddress, buffer.count)
        used = min(count, buffer.count)
      }
      if count <= capacity { return Set(serials) }
      capacity = 2 * count
    }
  }
}
