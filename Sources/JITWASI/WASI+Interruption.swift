// Ending calls that wait for the host.

import JITWebAssembly
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
  /// Interrupting the module that calls, and a deadline of the thread, do the same. This is for modules that are not
  /// interruptible.
  public func interrupt() { isInterrupted.store(true, ordering: .relaxed) }

  /// Allows waiting again after ``interrupt()``.
  public func resume() { isInterrupted.store(false, ordering: .relaxed) }

  /// The longest time between two looks at whether there was an interruption, in nanoseconds.
  static let longestWait: UInt64 = 50_000_000

  /// Throws the trap `interrupted` if calls that wait are to end.
  func checkInterruption(_ memory: GuestMemory) throws {
    try memory.module?.checkInterruption()
    guard isInterrupted.load(ordering: .relaxed) else { return }
    let code = TrapCode.interrupted
    throw Trap(kind: .program(code.rawValue), name: "\(code)", address: 0)
  }

  /// Waits until the host will not make the thread wait.
  /// - Throws: `again` if the guest does not want to wait.
  func waitUntilReady(_ descriptor: Descriptor, _ file: HostFile, for events: CInt, _ memory: GuestMemory) throws {
    guard descriptor.type != .regularFile, descriptor.type != .blockDevice else { return }
    var requests = [pollfd(fd: file.number, events: Int16(events), revents: 0)]
    if descriptor.flags.contains(.nonBlocking) {
      try WASI.poll(&requests, nanoseconds: 0)
      if requests[0].revents == 0 { throw WASIErrno.again }
      return
    }
    while requests[0].revents == 0 {
      try checkInterruption(memory)
      try WASI.poll(&requests, nanoseconds: WASI.longestWait)
    }
  }

  /// Moves bytes in pieces, one after the other, and looks in between whether the call is to end.
  ///
  /// - Parameters:
  ///   - buffers: Where the bytes go or come from.
  ///   - size: The most bytes of a piece.
  ///   - move: Moves the bytes of a piece, of which it gets the number that were moved before, and returns how many it
  ///     has moved: fewer end it all.
  /// - Returns: How many bytes were moved. An error number is thrown only where that is nothing.
  func inPieces(
    _ buffers: [UnsafeMutableRawBufferPointer], of size: Int, _ memory: GuestMemory,
    _ move: ([UnsafeMutableRawBufferPointer], _ moved: Int) throws -> Int
  ) throws -> Int {
    var rest = buffers[...]
    var moved = 0
    while true {
      let piece = WASI.takePiece(of: size, from: &rest)
      let count: Int
      do { count = try move(piece, moved) } catch  where moved > 0 && WASIErrno(thrown: error) != nil { return moved }
      moved += count
      if rest.isEmpty || count < piece.reduce(0, { $0 + $1.count }) { return moved }
      try checkInterruption(memory)
    }
  }

  /// Takes the first bytes of buffers away: at most so many.
  static func takePiece(
    of size: Int, from buffers: inout ArraySlice<UnsafeMutableRawBufferPointer>
  ) -> [UnsafeMutableRawBufferPointer] {
    var piece: [UnsafeMutableRawBufferPointer] = []
    var room = size
    while let next = buffers.first {
      guard next.count <= room else {
        if room > 0 {
          piece.append(UnsafeMutableRawBufferPointer(rebasing: next.prefix(room)))
          buffers[buffers.startIndex] = UnsafeMutableRawBufferPointer(rebasing: next.dropFirst(room))
        }
        break
      }
      piece.append(next)
      room -= next.count
      buffers.removeFirst()
    }
    return piece
  }

  /// How many bytes are moved without looking whether the call is to end, where the host does not wait.
  static let pieceSize = 1 << 24

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
