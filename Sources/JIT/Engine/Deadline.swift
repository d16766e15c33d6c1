extension Engine {
  /// Calls a closure, and stops the calls of compiled code in it when they take too long: they throw a ``Trap`` whose
  /// ``Trap/code`` is `interrupted` from then on, until the closure has ended.
  ///
  /// ```swift
  /// let result = try engine.withDeadline(.milliseconds(50)) { try rule(order) }
  /// ```
  ///
  /// The deadline is that of the calling thread; other threads go on. On it, code of other interruptible engines is
  /// stopped too. Deadlines can be nested: the first one that passes counts, and an inner closure that ends takes only
  /// its own deadline with it. What the closure does besides calling compiled code is not stopped, nor does a call that
  /// waits for another thread, as in the interpreted mode, wait any shorter. Costs some microseconds.
  ///
  /// - Parameters:
  ///   - duration: How long the closure may take. Nothing or less is over at once.
  ///   - body: What may take that long.
  /// - Returns: What the closure returns, also when the deadline has passed and no compiled code was called any more.
  /// - Throws: What the closure throws; ``EngineError/notInterruptible`` if the engine's ``Options/isInterruptible`` is
  ///   not set.
  public func withDeadline<Result>(_ duration: Duration, _ body: () throws -> Result) throws -> Result {
    guard options.isInterruptible else { throw EngineError.notInterruptible }
    let deadline = Deadline(after: duration)
    defer { deadline.end() }
    return try body()
  }

  /// Calls a closure, and stops the calls of compiled code in it at a point in time, see
  /// ``withDeadline(_:_:)-(Duration,_)``.
  public func withDeadline<Result>(
    _ instant: ContinuousClock.Instant, _ body: () throws -> Result
  ) throws -> Result {
    try withDeadline(ContinuousClock.now.duration(to: instant), body)
  }
}

/// What adds to a thread's count of passed deadlines when its time has come.
///
/// Invariant: whoever makes the deadline ends it on the same thread, and the count is only touched in between. So the
/// thread is there, and nothing is left behind.
private final class Deadline: @unchecked Sendable {
  private enum State { case waiting, passed, ended }
  private let state = ForkSafeMutex(State.waiting)
  private let count = ThreadWords.passedDeadlines
  /// Set by `init` only.
  private var alarm: AlarmClock.Alarm?

  init(after duration: Duration) {
    guard duration > .zero else {
      pass()
      return
    }
    alarm = AlarmClock.add(after: duration) { [weak self] in self?.pass() }
  }

  private func pass() {
    state.withLock { state in
      guard state == .waiting else { return }
      state = .passed
      ThreadWords.addPassedDeadline(1, at: count)
    }
  }

  func end() {
    state.withLock { state in
      if state == .passed { ThreadWords.addPassedDeadline(-1, at: count) }
      state = .ended
    }
    if let alarm { AlarmClock.remove(alarm) }
  }
}
