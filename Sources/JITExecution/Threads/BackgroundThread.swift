#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Does work piece by piece on a thread of its own, which is there as long as there is work.
///
/// The child of a fork goes on: with a thread of its own, and with what had not been begun. (A queue of Dispatch stands
/// still in a child, or crashes.)
package final class BackgroundThread: Sendable {
  private struct State: Sendable {
    var work: [@Sendable () -> Void] = []
    /// In which process the thread is, as ``Forks/depth``; nil when there is none.
    var process: UInt64?
  }

  private let state = ForkSafeMutex(State())

  package init() {}

  /// Adds a piece of work.
  package func add(_ work: @escaping @Sendable () -> Void) {
    let isRunning = state.withLock { state in
      state.work.append(work)
      defer { state.process = Forks.depth }
      return state.process == Forks.depth
    }
    // Without a thread, the work waits for the next attempt.
    if !isRunning, !startThread({ self.run() }) { state.withLock { $0.process = nil } }
  }

  private func run() {
    while let work = state.withLock({ state -> (@Sendable () -> Void)? in
      guard state.work.isEmpty else { return state.work.removeFirst() }
      state.process = nil
      return nil
    }) {
      work()
    }
  }

  /// Waits on the thread of the work.
  package static func pause(milliseconds: UInt32) { usleep(1000 * milliseconds) }
}
