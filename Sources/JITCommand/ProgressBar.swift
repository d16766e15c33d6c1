import JIT
import JITIR
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Shows on a terminal how far a compilation is that takes longer than half a second.
final class ProgressBar: EngineObserver {
  private struct State {
    let start = ContinuousClock.now
    /// How many of the cells are filled; nil before the bar is there.
    var filled: Int?
  }

  private let state = Mutex(State())
  private static let width = 40
  private static let patience = Duration.milliseconds(500)

  /// A bar, if standard error is a terminal.
  static var onTerminal: ProgressBar? { isatty(STDERR_FILENO) == 1 ? ProgressBar() : nil }

  func engineDidBegin(_ event: EngineEvent) {}
  func engineDidEnd(_ event: EngineEvent) {}

  func engineDidCompile(_ done: Int, of total: Int) {
    state.withLock { state in
      guard state.filled != nil || .now - state.start > ProgressBar.patience else { return }
      let filled = done * ProgressBar.width / max(1, total)
      if filled != state.filled, done < total {
        writeAll(Array(ProgressBar.text(filled, done, total).utf8), to: STDERR_FILENO)
      }
      state.filled = filled
      // The line is clear again for what the program prints.
      if done == total { writeAll(Array("\r\u{1B}[K".utf8), to: STDERR_FILENO) }
    }
  }

  private static func text(_ filled: Int, _ done: Int, _ total: Int) -> String {
    let bar = String(repeating: "#", count: filled) + String(repeating: ".", count: width - filled)
    return "\rcompiling [\(bar)] \(done) of \(counted(total, "function"))"
  }
}
