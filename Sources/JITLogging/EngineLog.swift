public import JIT
public import Logging

/// Tells a log what an engine does.
///
/// ```swift
/// var options = Engine.Options()
/// options.observer = EngineLog(logger)
/// ```
///
/// Modules that are loaded and functions that are replaced are logged as `debug`; what happens to single functions on
/// the way, as lazy compilation, as `trace`. Each entry has the duration in microseconds.
public final class EngineLog: EngineObserver {
  private let logger: Logger
  /// When the events that have not ended began. An event may be there several times, from several threads.
  private let running = ForkSafeMutex<[EngineEvent: [ContinuousClock.Instant]]>([:])

  /// An observer that writes to a log.
  public init(_ logger: Logger) { self.logger = logger }

  public func engineDidBegin(_ event: EngineEvent) {
    running.withLock { $0[event, default: []].append(.now) }
  }

  public func engineDidEnd(_ event: EngineEvent) {
    let start = running.withLock { running in
      let start = running[event]?.popLast()
      if running[event]?.isEmpty == true { running[event] = nil }
      return start
    }
    let (level, message, function) = EngineLog.describe(event)
    var metadata: Logger.Metadata = [:]
    if let start { metadata["microseconds"] = "\(Int((ContinuousClock.now - start) / .microseconds(1)))" }
    if let function { metadata["function"] = "\(function)" }
    if case .load(let count) = event { metadata["functions"] = "\(count)" }
    logger.log(level: level, "\(message)", metadata: metadata)
  }

  private static func describe(_ event: EngineEvent) -> (Logger.Level, String, String?) {
    switch event {
    case .load: (.debug, "module loaded", nil)
    case .redefinition(let function): (.debug, "function replaced", function)
    case .lazyCompilation(let function): (.trace, "function compiled at its first call", function)
    case .tierUp(let function): (.trace, "hot function compiled again", function)
    case .reclamation(let function): (.trace, "replaced code given back", function)
    case .cacheHit: (.trace, "code found in the cache", nil)
    }
  }
}
