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

/// Calls a function that may write to a pipe or socket that nobody reads: then there is an error, but no signal that would
/// end the process. SIGPIPE is sent to the writing thread, so it can be held off and taken back there.
func withoutPipeSignal<Result>(_ body: () throws(Errno) -> Result) throws(Errno) -> Result {
  var pipeSignal = sigset_t()
  var earlier = sigset_t()
  sigemptyset(&pipeSignal)
  sigaddset(&pipeSignal, SIGPIPE)
  var pending = sigset_t()
  sigpending(&pending)
  let wasPending = sigismember(&pending, SIGPIPE) == 1
  pthread_sigmask(SIG_BLOCK, &pipeSignal, &earlier)
  defer { pthread_sigmask(SIG_SETMASK, &earlier, nil) }
  do throws(Errno) {
    return try body()
  } catch {
    if error == .brokenPipe, !wasPending {
      sigpending(&pending)
      var number: CInt = 0
      if sigismember(&pending, SIGPIPE) == 1 { sigwait(&pipeSignal, &number) }
    }
    throw error
  }
}
