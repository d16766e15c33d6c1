import Foundation
import JIT
import Synchronization
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

@Suite struct PollingTests {
  struct Subscription {
    var tag: UInt8
    var descriptorOrClock: UInt32
    var timeout: UInt64 = 0
    var flags: UInt16 = 0
  }

  struct Event: Equatable {
    var userData: UInt64
    var error: WASIErrno = .success
    var tag: UInt8
    var byteCount: UInt64 = 0
    var flags: UInt16 = 0
  }

  func poll(_ guest: Guest, _ subscriptions: [Subscription]) throws -> [Event] {
    let (address, _) = try guest.put([UInt8](repeating: 0, count: 48 * subscriptions.count))
    for (index, subscription) in subscriptions.enumerated() {
      let start = address + UInt32(index) * 48
      try guest.memory.store(UInt64(index), at: start)
      try guest.memory.store(subscription.tag, at: start + 8)
      try guest.memory.store(subscription.descriptorOrClock, at: start + 16)
      try guest.memory.store(subscription.timeout, at: start + 24)
      try guest.memory.store(subscription.flags, at: start + 40)
    }
    // The events are written over the subscriptions.
    try guest.wasi.pollOneoff(guest.memory, address, address, UInt32(subscriptions.count), 8)
    return try (0..<(try guest.word())).map { index in
      let start = address + index * 32
      return Event(
        userData: try guest.memory.load(start), error: WASIErrno(rawValue: try guest.memory.load(start + 8))!,
        tag: try guest.memory.load(start + 10), byteCount: try guest.memory.load(start + 16),
        flags: try guest.memory.load(start + 24))
    }
  }

  @Test func clocksRing() throws {
    for clocks in [WASI.Clocks.system, .simulated()] {
      let guest = Guest(try WASI(standardInput: .empty, clocks: clocks))
      for clock in [0, 1] as [UInt32] {
        let events = try poll(
          guest,
          [
            Subscription(tag: 0, descriptorOrClock: clock, timeout: 3_600_000_000_000),
            Subscription(tag: 0, descriptorOrClock: clock, timeout: 2_000_000),
          ])
        #expect(events == [Event(userData: 1, tag: 0)])
      }
      // A time that has been is over at once; one that never comes is not waited for if something else happens.
      let events = try poll(
        guest,
        [
          Subscription(tag: 0, descriptorOrClock: 1, timeout: .max),
          Subscription(tag: 0, descriptorOrClock: 0, timeout: 1, flags: 1),
        ])
      #expect(events == [Event(userData: 1, tag: 0)])
    }
  }

  @Test func simulatedPausesTakeNoTime() throws {
    let guest = Guest(try WASI(standardInput: .empty, clocks: .simulated()))
    let year: UInt64 = 31_536_000_000_000_000
    #expect(try poll(guest, [Subscription(tag: 0, descriptorOrClock: 1, timeout: year)]).count == 1)
    try guest.wasi.clockTimeGet(guest.memory, 1, 0, 8)
    #expect(try guest.memory.load(8, as: UInt64.self) > year)
  }

  @Test func filesAreReady() throws {
    let sandbox = try Sandbox()
    try sandbox.write("12345", to: "inside/file")
    let guest = try sandbox.guest(input: .text("abc"))
    let file = try guest.open("file")
    let events = try poll(
      guest,
      [
        Subscription(tag: 1, descriptorOrClock: file), Subscription(tag: 2, descriptorOrClock: file),
        Subscription(tag: 1, descriptorOrClock: 0), Subscription(tag: 2, descriptorOrClock: 1),
        Subscription(tag: 0, descriptorOrClock: 1, timeout: .max),
      ])
    #expect(
      events == [
        Event(userData: 0, tag: 1, byteCount: 5), Event(userData: 1, tag: 2),
        Event(userData: 2, tag: 1, byteCount: 3), Event(userData: 3, tag: 2),
      ])
  }

  @Test func pipesAreWaitedFor() throws {
    for clocks in [WASI.Clocks.system, .simulated()] {
      let pipe = try FileDescriptor.pipe()
      let guest = Guest(
        try WASI(
          standardInput: .descriptor(pipe.readEnd), standardOutput: .descriptor(pipe.writeEnd),
          standardError: .discarded, clocks: clocks))
      let reading = Subscription(tag: 1, descriptorOrClock: 0)
      let soon = Subscription(tag: 0, descriptorOrClock: 1, timeout: 2_000_000)
      #expect(try poll(guest, [reading, soon]) == [Event(userData: 1, tag: 0)])
      #expect(try poll(guest, [Subscription(tag: 2, descriptorOrClock: 1)]) == [Event(userData: 0, tag: 2)])
      let thread = TestThread {
        usleep(20_000)
        _ = try? pipe.writeEnd.writeAll([1, 2, 3])
      }
      #expect(try poll(guest, [reading]) == [Event(userData: 0, tag: 1, byteCount: 3)])
      thread.join()
      try pipe.writeEnd.close()
      #expect(try poll(guest, [reading]) == [Event(userData: 0, tag: 1, byteCount: 3, flags: 1)])
      try pipe.readEnd.close()
      #expect(try poll(guest, [reading]) == [Event(userData: 0, error: .badf, tag: 1)])
    }
  }

  @Test func badSubscriptionsAreEvents() throws {
    let guest = try Sandbox().guest()
    let events = try poll(
      guest,
      [
        Subscription(tag: 1, descriptorOrClock: 77), Subscription(tag: 2, descriptorOrClock: 0),
        Subscription(tag: 1, descriptorOrClock: 1), Subscription(tag: 0, descriptorOrClock: 4),
        Subscription(tag: 0, descriptorOrClock: 2, timeout: 1),
        Subscription(tag: 0, descriptorOrClock: 0, timeout: 1, flags: 2),
      ])
    #expect(
      events.map(\.error) == [.badf, .notcapable, .notcapable, .inval, .notsup, .inval])
    #expect(events.map(\.tag) == [1, 2, 1, 0, 0, 0])
    let errno = try guest.errno { _ in _ = try poll(guest, [Subscription(tag: 3, descriptorOrClock: 0)]) }
    #expect(errno == .inval)
    for count in [0, 4097, .max] as [UInt32] {
      #expect(try guest.errno { try guest.wasi.pollOneoff($0, 0, 0, count, 8) } == .inval)
    }
    #expect(try guest.errno { try guest.wasi.pollOneoff($0, 65500, 0, 1, 8) } == .fault)
    #expect(try guest.errno { try guest.wasi.pollOneoff($0, 0, 65520, 1, 8) } == .fault)
    #expect(try guest.errno { try guest.wasi.pollOneoff($0, 0, 128, 1, 65533) } == .fault)
    #expect(try guest.errno { try guest.wasi.pollOneoff($0, .max, .max, 4096, .max) } == .fault)
  }

  @Test func waitingIsInterrupted() throws {
    let pipe = try FileDescriptor.pipe()
    let guest = Guest(try WASI(standardInput: .descriptor(pipe.readEnd), standardOutput: .discarded))
    let wasi = guest.wasi
    let pause = Subscription(tag: 0, descriptorOrClock: 1, timeout: .max)
    let waits: [(Guest) throws -> Void] = [
      { _ = try $0.read(0) }, { _ = try poll($0, [pause]) },
      { _ = try poll($0, [Subscription(tag: 1, descriptorOrClock: 0), pause]) },
    ]
    for wait in waits {
      let thread = TestThread {
        usleep(5000)
        wasi.interrupt()
      }
      let error = #expect(throws: Trap.self) { try wait(guest) }
      #expect(error?.code == .interrupted)
      thread.join()
      wasi.resume()
    }
    _ = try pipe.writeEnd.writeAll([0x78])
    #expect(try guest.read(0) == "x")
    try pipe.readEnd.close()
    try pipe.writeEnd.close()
  }
}
