#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A signal that the system sends to a thread beside the error that its call returns. Unless somebody handles it, it
/// ends the process.
package enum FailureSignal: Sendable {
  /// Nobody reads the pipe or socket.
  case pipe
  /// The file, which may be a memory file, would become larger than the process's limit for files (`RLIMIT_FSIZE`).
  case fileSize

  private var number: CInt {
    switch self {
    case .pipe: SIGPIPE
    case .fileSize: SIGXFSZ
    }
  }

  /// Calls a closure whose system calls fail with their errors, and no signal arrives with these. What this process
  /// does with the signal is left as it is: the signal is sent to the calling thread, so it can be held off and taken
  /// back there.
  @discardableResult
  package func withheld<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var signals = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, number)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    // One that was held off before, and is pending, is not ours.
    let wasPending = isPending
    defer {
      var taken: CInt = 0
      if !wasPending, isPending { sigwait(&signals, &taken) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }

  private var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, number) == 1
  }
}
