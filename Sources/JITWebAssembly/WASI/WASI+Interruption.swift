// Ending calls that wait for the host.

import JIT
import Synchronization
import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  /// Ends all calls that wait for a time, or for a terminal, pipe or socket: they throw a `Trap` whose `code` is
  /// `interrupted` within a twentieth of a second, and so do new ones that would wait until ``resume()``.
  ///
  /// This is the counterpart of interrupting compiled code, which does not notice while it waits for the host.
  public func interrupt() { isInterrupted.store(true, ordering: .relaxed) }

  /// Allows waiting again after ``interrupt()``.
  public func resume() { isInterrupted.store(false, ordering: .relaxed) }

  /// The longest time between two looks at whether there was an interruption, in nanoseconds.
  static let longestWait: UInt64 = 50_000_000

  func checkInterruption() throws {
    guard isInterrupted.load(ordering: .relaxed) else { return }
    let code = TrapCode.interrupted
    throw Trap(kind: .program(code.rawValue), name: "\(code)", address: 0)
  }

  /// Waits until the host will not make the thread wait.
  /// - Throws: `again` if the guest does not want to wait.
  func waitUntilReady(_ descriptor: Descriptor, _ file: HostFile, for events: CInt) throws {
    guard descriptor.type != .regularFile, descriptor.type != .blockDevice else { return }
    var requests = [pollfd(fd: file.number, events: Int16(events), revents: 0)]
    if descriptor.flags.contains(.nonBlocking) {
      try WASI.poll(&requests, nanoseconds: 0)
      if requests[0].revents == 0 { throw WASIErrno.again }
      return
    }
    while requests[0].revents == 0 {
      try checkInterruption()
      try WASI.poll(&requests, nanoseconds: WASI.longestWait)
    }
  }

  /// Waits for one of several descriptors of the host, or for none. Returns early when a signal arrives.
  /// The corresponding C function is `poll`.
  static func poll(_ requests: inout [pollfd], nanoseconds: UInt64) throws(Errno) {
    guard !requests.isEmpty else {
      var time = timespec(nanoseconds: nanoseconds)
      nanosleep(&time, nil)
      return
    }
    for index in requests.indices { requests[index].revents = 0 }
    let milliseconds = nanoseconds == 0 ? 0 : CInt(clamping: (nanoseconds - 1) / 1_000_000 + 1)
    do throws(Errno) {
      try systemCall(isRepeated: false) { requests.withUnsafeMutableBufferPointer { hostPoll($0, milliseconds) } }
    } catch .interrupted {
      for index in requests.indices { requests[index].revents = 0 }
    }
  }
}

/// The function of C, which has the name of a method above.
private func hostPoll(_ requests: UnsafeMutableBufferPointer<pollfd>, _ milliseconds: CInt) -> CInt {
  poll(requests.baseAddress, nfds_t(requests.count), milliseconds)
}
