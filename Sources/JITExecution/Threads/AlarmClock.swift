import CJIT

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls functions at points in time, on one thread of the process, which begins with the first.
///
/// The child of a fork has a thread of its own, and the alarms of its parent with it. (A timer of Dispatch never fires
/// in a child, or crashes.)
package enum AlarmClock {
  /// What names an alarm.
  package typealias Alarm = UInt64

  fileprivate struct Entry: Sendable {
    let alarm: Alarm
    let instant: ContinuousClock.Instant
    let action: @Sendable () -> Void
  }

  fileprivate struct State: Sendable {
    /// The earliest one last.
    var entries: [Entry] = []
    var lastAlarm: Alarm = 0
    /// In which process the thread is, as ``Forks/depth``; nil when there is none.
    var process: UInt64?
    /// A pipe: a byte in it ends the sleep of the thread.
    var bell: (sleeper: Int32, ringer: Int32) = (-1, -1)
  }

  private static let state = ForkSafeMutex(State())

  /// Calls a function when a time has passed.
  ///
  /// - Parameters:
  ///   - duration: How long from now; a century is as good as for ever.
  ///   - action: What is called, on the clock's thread; it must return soon. Never if there is no thread to be had.
  /// - Returns: What ``remove(_:)`` takes.
  package static func add(after duration: Duration, _ action: @escaping @Sendable () -> Void) -> Alarm {
    let instant = ContinuousClock.now + min(duration, .seconds(3_000_000_000))
    return state.withLock { state in
      state.lastAlarm += 1
      let position = state.entries.lastIndex { $0.instant > instant }.map { $0 + 1 } ?? 0
      state.entries.insert(Entry(alarm: state.lastAlarm, instant: instant, action: action), at: position)
      if state.process != Forks.depth {
        state.begin()
      } else if position == state.entries.count - 1 {
        var byte: UInt8 = 1
        _ = write(state.bell.ringer, &byte, 1)
      }
      return state.lastAlarm
    }
  }

  /// Takes an alarm back, unless it is going off.
  package static func remove(_ alarm: Alarm) {
    state.withLock { state in state.entries.removeAll { $0.alarm == alarm } }
  }

  fileprivate static func run(_ sleeper: Int32) {
    while true {
      let (due, next) = state.withLock { state in state.takeDue() }
      for entry in due { entry.action() }
      guard due.isEmpty else { continue }
      sleep(until: next, sleeper)
    }
  }

  private static func sleep(until instant: ContinuousClock.Instant?, _ sleeper: Int32) {
    let rest = instant.map { max(.zero, ContinuousClock.now.duration(to: $0)).components }
    let nanoseconds = rest.map { $0.seconds * 1_000_000_000 + $0.attoseconds / 1_000_000_000 }
    guard cjit_wait_until_readable(sleeper, nanoseconds ?? -1) else { return }
    withUnsafeTemporaryAllocation(byteCount: 64, alignment: 1) { _ = read(sleeper, $0.baseAddress!, $0.count) }
  }
}

extension AlarmClock.State {
  /// What has come due, and when the next one does.
  fileprivate mutating func takeDue() -> (due: [AlarmClock.Entry], next: ContinuousClock.Instant?) {
    let now = ContinuousClock.now
    var due: [AlarmClock.Entry] = []
    while let last = entries.last, last.instant <= now { due.append(entries.removeLast()) }
    return (due, entries.last?.instant)
  }

  /// Starts the thread of this process.
  fileprivate mutating func begin() {
    // The parent's pipe, if there is one, is none of our business.
    for end in [bell.sleeper, bell.ringer] where end >= 0 { close(end) }
    bell = (-1, -1)
    process = nil
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    bell = (ends[0], ends[1])
    let sleeper = bell.sleeper
    if startThread({ AlarmClock.run(sleeper) }) { process = Forks.depth }
  }
}
