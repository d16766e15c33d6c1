// Arguments, environment, time, randomness, and the end of a program.

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program has ended itself, with `proc_exit` or a signal. ``WASI/run(_:)`` catches it; who calls another export than
/// `_start` may see it thrown.
public struct WASIExit: Error, Hashable, Sendable, CustomStringConvertible {
  /// The status that the program has given; 128 and the number of the signal, if it has raised one.
  public let code: Int32

  /// The end of a program with a status.
  public init(_ code: Int32) {
    self.code = code
  }

  public var description: String { "the program has ended with status \(code)" }
}

extension WASI {
  // MARK: args_*, environ_*

  func argsGet(_ memory: GuestMemory, _ pointers: UInt32, _ buffer: UInt32) throws {
    try store(arguments, memory, pointers, buffer)
  }

  func argsSizesGet(_ memory: GuestMemory, _ count: UInt32, _ size: UInt32) throws {
    try storeSizes(arguments, memory, count, size)
  }

  func environGet(_ memory: GuestMemory, _ pointers: UInt32, _ buffer: UInt32) throws {
    try store(environment, memory, pointers, buffer)
  }

  func environSizesGet(_ memory: GuestMemory, _ count: UInt32, _ size: UInt32) throws {
    try storeSizes(environment, memory, count, size)
  }

  private func storeSizes(_ strings: [[UInt8]], _ memory: GuestMemory, _ count: UInt32, _ size: UInt32) throws {
    let sum = strings.reduce(0) { $0 + $1.count }
    guard let sum = UInt32(exactly: sum) else { throw WASIErrno.overflow }
    try memory.store(UInt32(strings.count), at: count)
    try memory.store(sum, at: size)
  }

  private func store(_ strings: [[UInt8]], _ memory: GuestMemory, _ pointers: UInt32, _ buffer: UInt32) throws {
    guard let sum = UInt32(exactly: strings.reduce(0) { $0 + $1.count }) else { throw WASIErrno.overflow }
    var rest = try memory.range(buffer, sum)[...]
    let pointers = try memory.range(pointers, UInt32(strings.count) * 4)
    var addresses: [UInt32] = []
    for string in strings {
      addresses.append(buffer + UInt32(rest.startIndex))
      UnsafeMutableRawBufferPointer(rebasing: rest).copyBytes(from: string)
      rest = rest.dropFirst(string.count)
    }
    var writer = StructureWriter(pointers)
    for address in addresses { writer.append(address) }
  }

  // MARK: clock_*

  func clockResGet(_ memory: GuestMemory, _ clock: UInt32, _ result: UInt32) throws {
    _ = try time(of: clock)
    try memory.store(clocks.resolution, at: result)
  }

  /// - Parameter precision: The largest error that the guest would put up with: ours is smaller.
  func clockTimeGet(_ memory: GuestMemory, _ clock: UInt32, _ precision: UInt64, _ result: UInt32) throws {
    try memory.store(try time(of: clock), at: result)
  }

  func time(of clock: UInt32) throws(WASIErrno) -> UInt64 {
    switch clock {
    case 0: clocks.realTime()
    case 1: clocks.monotonic()
    case 2: clocks.processTime()
    case 3: clocks.threadTime()
    default: throw .inval
    }
  }

  // MARK: random_get, sched_yield, proc_*

  func randomGet(_ memory: GuestMemory, _ buffer: UInt32, _ count: UInt32) throws {
    _ = try inPieces([try memory.range(buffer, count)], of: 1 << 20, memory) { piece, _ in
      try randomSource.fill(piece[0])
      return piece[0].count
    }
  }

  func schedYield(_ memory: GuestMemory) throws {
    try systemCall { sched_yield() }
  }

  func procExit(_ code: UInt32) throws {
    throw WASIExit(Int32(bitPattern: code))
  }

  /// Does what the signal does to a process that handles none.
  func procRaise(_ memory: GuestMemory, _ signal: UInt32) throws {
    switch signal {
    case 0, 16, 17, 22, 27: return  // none, chld, cont, urg, winch: ignored
    case 1...15, 23...26, 28...30: throw WASIExit(128 + Int32(signal))
    case 18...21: throw WASIErrno.notsup  // stop, tstp, ttin, ttou: there is nobody who could continue the program
    default: throw WASIErrno.inval
    }
  }
}
