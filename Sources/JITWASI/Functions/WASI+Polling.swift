// poll_oneoff: waits for the first of several things.

import SystemPackage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WASI {
  /// The most subscriptions in one call.
  private static let mostSubscriptions: UInt32 = 4096

  func pollOneoff(
    _ memory: GuestMemory, _ subscriptions: UInt32, _ events: UInt32, _ count: UInt32, _ result: UInt32
  ) throws {
    guard 1...WASI.mostSubscriptions ~= count else { throw WASIErrno.inval }
    _ = try memory.range(subscriptions, count * 48)
    let target = try memory.range(events, count * 32)
    _ = try memory.range(result, 4)
    // All are read before the first event is written: the arrays may overlap.
    var waits: [Wait] = []
    for index in 0..<count { waits.append(try wait(memory, subscriptions + index * 48)) }
    let happened = try wait(for: waits, memory)
    for (index, event) in happened.enumerated() {
      event.write(to: UnsafeMutableRawBufferPointer(rebasing: target[(index * 32)..<(index * 32 + 32)]))
    }
    try memory.store(UInt32(happened.count), at: result)
  }

  // MARK: Subscriptions

  /// One thing that is waited for.
  private struct Wait {
    enum Condition {
      /// A clock shows a time.
      case time(clock: UInt32, deadline: UInt64)
      /// The host's descriptor is ready for reading or writing.
      case host(HostFile, events: CInt)
      /// Nothing: there is something to tell at once.
      case over(byteCount: UInt64)
      case failed(WASIErrno)
    }

    let userData: UInt64
    /// 0 for a clock, 1 for reading, 2 for writing.
    let tag: UInt8
    let condition: Condition
  }

  private func wait(_ memory: GuestMemory, _ address: UInt32) throws -> Wait {
    let userData: UInt64 = try memory.load(address)
    let tag: UInt8 = try memory.load(address + 8)
    let condition: Wait.Condition
    do throws(WASIErrno) {
      switch tag {
      case 0:
        condition = try clockCondition(
          try memory.load(address + 16), try memory.load(address + 24), try memory.load(address + 40))
      case 1, 2: condition = try descriptorCondition(try memory.load(address + 16), isReading: tag == 1)
      default: throw .inval
      }
    } catch .fault {
      throw WASIErrno.fault
    } catch {
      guard tag <= 2 else { throw error }
      condition = .failed(error)
    }
    return Wait(userData: userData, tag: tag, condition: condition)
  }

  private func clockCondition(_ clock: UInt32, _ timeout: UInt64, _ flags: UInt16) throws(WASIErrno) -> Wait.Condition {
    guard flags <= 1 else { throw .inval }
    let now = try time(of: clock)
    // Nobody waits for processor time, which does not go on meanwhile.
    guard clock <= 1 else { throw .notsup }
    guard flags == 0 else { return .time(clock: clock, deadline: timeout) }
    let (deadline, overflow) = now.addingReportingOverflow(timeout)
    return .time(clock: clock, deadline: overflow ? .max : deadline)
  }

  private func descriptorCondition(_ number: UInt32, isReading: Bool) throws(WASIErrno) -> Wait.Condition {
    let descriptor = try descriptor(number, .pollFdReadwrite)
    guard descriptor.type == .directory || descriptor.rights.contains(isReading ? .fdRead : .fdWrite) else {
      throw .notcapable
    }
    switch descriptor.resource {
    case .input(let stream): return .over(byteCount: UInt64(stream.readableByteCount))
    case .output, .directory: return .over(byteCount: 0)
    case .file(let file) where descriptor.type == .regularFile:
      return .over(byteCount: isReading ? file.byteCountToEnd : 0)
    case .file(let file): return .host(file, events: CInt(isReading ? POLLIN : POLLOUT))
    }
  }

  // MARK: Waiting

  /// Returns when the first thing has happened, with all that have.
  private func wait(for waits: [Wait], _ memory: GuestMemory) throws -> [Event] {
    var requests = waits.compactMap { wait in
      if case .host(let file, let events) = wait.condition {
        pollfd(fd: file.number, events: Int16(events), revents: 0)
      } else {
        nil
      }
    }
    while true {
      try checkInterruption(memory)
      // What the host says now, before the clocks are looked at.
      if !requests.isEmpty { try WASI.poll(&requests, nanoseconds: 0) }
      let (events, remaining) = try events(waits, requests)
      if !events.isEmpty { return events }
      if let sleep = clocks.sleep, let remaining {
        try sleep(remaining)
      } else {
        try WASI.poll(&requests, nanoseconds: min(remaining ?? .max, WASI.longestWait))
      }
    }
  }

  /// What has happened, and how long it takes until the next clock shows its time.
  private func events(_ waits: [Wait], _ requests: [pollfd]) throws -> ([Event], remaining: UInt64?) {
    var events: [Event] = []
    var remaining: UInt64?
    var answers = requests.makeIterator()
    for wait in waits {
      switch wait.condition {
      case .time(let clock, let deadline):
        let now = try time(of: clock)
        if now >= deadline {
          events.append(Event(wait))
        } else {
          remaining = min(remaining ?? .max, deadline - now)
        }
      case .over(let byteCount): events.append(Event(wait, byteCount: byteCount))
      case .failed(let error): events.append(Event(wait, error))
      case .host(let file, _):
        guard let answer = answers.next(), answer.revents != 0 else { continue }
        events.append(Event(wait, answer, file))
      }
    }
    return (events, remaining)
  }

  // MARK: Events

  /// Something that has happened.
  private struct Event {
    let userData: UInt64
    let tag: UInt8
    var error = WASIErrno.success
    var byteCount: UInt64 = 0
    var isHungUp = false

    init(_ wait: Wait, _ error: WASIErrno = .success, byteCount: UInt64 = 0) {
      (userData, tag) = (wait.userData, wait.tag)
      (self.error, self.byteCount) = (error, byteCount)
    }

    init(_ wait: Wait, _ answer: pollfd, _ file: HostFile) {
      self.init(wait)
      let bits = CInt(answer.revents)
      isHungUp = bits & CInt(POLLHUP) != 0
      if bits & CInt(POLLNVAL) != 0 {
        error = .badf
      } else if bits & CInt(POLLERR) != 0 {
        // A pipe that nobody reads is one that can be written to: the write tells.
        isHungUp = true
      }
      if tag == 1 { byteCount = file.readableByteCount }
    }

    func write(to target: UnsafeMutableRawBufferPointer) {
      var writer = StructureWriter(target)
      writer.append(userData)
      writer.append(error.rawValue)
      writer.append(tag)
      writer.append(byteCount)
      writer.append(UInt16(isHungUp ? 1 : 0))
    }
  }
}
