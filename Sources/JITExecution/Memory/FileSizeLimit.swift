#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The limit on the size of files (`RLIMIT_FSIZE`), of memory files as well.
package enum FileSizeLimit {
  /// Calls a closure in which system calls that would exceed the limit fail with `EFBIG`, and do not also raise a signal that
  /// ends the process.
  package static func withoutSignal<Result, Failure: Error>(
    _ body: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    var signal = sigset_t()
    var before = sigset_t()
    sigemptyset(&signal)
    sigaddset(&signal, SIGXFSZ)
    pthread_sigmask(SIG_BLOCK, &signal, &before)
    let wasPending = isPending
    defer {
      // It is raised for the thread that has made the call.
      var taken: Int32 = 0
      if !wasPending, isPending { sigwait(&signal, &taken) }
      pthread_sigmask(SIG_SETMASK, &before, nil)
    }
    return try body()
  }

  private static var isPending: Bool {
    var pending = sigset_t()
    sigpending(&pending)
    return sigismember(&pending, SIGXFSZ) == 1
  }
}
