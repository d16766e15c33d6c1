// One idiom for system calls: the result, or a thrown `Errno`.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The result of a system call that returns -1 and sets `errno` when it fails.
/// - Parameter isRepeated: Whether it is made again when a signal has interrupted it.
@discardableResult
func systemCall<Result: FixedWidthInteger>(isRepeated: Bool = true, _ call: () -> Result) throws(Errno) -> Result {
  while true {
    let result = call()
    if result != -1 { return result }
    let error = Errno(rawValue: errno)
    guard isRepeated, error == .interrupted else { throw error }
  }
}

/// A signal that the host sends to a thread beside an error that its call returns. Unless somebody handles it, it ends the
/// process.
enum FailureSignal {
  /// Nobody reads the pipe or socket.
  case pipe
  /// The file would become larger than the process's limit for files (`RLIMIT_FSIZE`).
  case fileSize

  fileprivate var number: CInt {
    switch self {
    case .pipe: SIGPIPE
    case .fileSize: SIGXFSZ
    }
  }

  fileprivate var error: Errno {
    switch self {
    case .pipe: .brokenPipe
    case .fileSize: .fileTooLarge
    }
  }
}

/// Calls a function so that it throws its error, and no signal arrives with it. What this process does with the signal is
/// left as it is: the signal is sent to the calling thread, so it can be held off and taken back there.
@discardableResult
func withoutSignal<Result>(
  _ signal: FailureSignal?, _ body: () throws(Errno) -> Result
) throws(Errno) -> Result {
  guard let signal else { return try body() }
  var signals = sigset_t()
  var earlier = sigset_t()
  sigemptyset(&signals)
  sigaddset(&signals, signal.number)
  pthread_sigmask(SIG_BLOCK, &signals, &earlier)
  defer { pthread_sigmask(SIG_SETMASK, &earlier, nil) }
  // One that is held off already may be pending: that one is not ours.
  let wasPending = sigismember(&earlier, signal.number) == 1 && isPending(signal.number)
  do throws(Errno) {
    return try body()
  } catch {
    if error == signal.error, !wasPending, isPending(signal.number) {
      var number: CInt = 0
      sigwait(&signals, &number)
    }
    throw error
  }
}

private func isPending(_ signal: CInt) -> Bool {
  var pending = sigset_t()
  sigpending(&pending)
  return sigismember(&pending, signal) == 1
}
