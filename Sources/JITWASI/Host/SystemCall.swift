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
