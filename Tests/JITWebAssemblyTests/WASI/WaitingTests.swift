import Foundation
import JIT
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Calls that wait for others: until they come, or until the call is to end.
@Suite struct WaitingTests {
  private static func engine() throws -> Engine {
    var options = Engine.Options(mode: .interpreted)
    options.isInterruptible = true
    return try Engine(options: options)
  }

  private static func makePipe(_ sandbox: Sandbox, _ name: String) throws {
    try systemCall { mkfifo(sandbox.inside.appending(path: name).path, 0o600) }
  }

  /// What would wait for ever.
  private static let waits: [(name: String, wait: @Sendable (Guest) throws -> Void)] = [
    ("reading a pipe", { _ = try $0.read(0) }),
    ("writing a full pipe", { while true { _ = try $0.write(String(repeating: "x", count: 30_000), to: 1) } }),
    ("opening to write", { _ = try $0.open("fifo", rights: .fdWrite) }),
    ("opening to read", { _ = try $0.read(try $0.open("fifo", rights: .fdRead)) }),
    (
      "polling",
      { guest in
        let polling = PollingTests()
        _ = try polling.poll(
          guest,
          [.init(tag: 1, descriptorOrClock: 0), .init(tag: 0, descriptorOrClock: 1, timeout: .max)])
      }
    ),
    ("accepting", { try $0.wasi.sockAccept($0.memory, 4, 0, Guest.result) }),
    (
      "receiving",
      {
        let (vectors, count) = try $0.vectors([try $0.put([0, 0])])
        try $0.wasi.sockRecv($0.memory, 5, vectors, count, 2, Guest.result, Guest.result + 4)
      }
    ),
  ]

  /// Calls a closure with a guest that all of them wait on.
  private func withGuest(_ body: (Guest) throws -> Void) throws {
    let sandbox = try Sandbox()
    try Self.makePipe(sandbox, "fifo")
    let (input, output) = (try FileDescriptor.pipe(), try FileDescriptor.pipe())
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = CInt(SOCK_STREAM.rawValue)
    #endif
    let listening = FileDescriptor(rawValue: try systemCall { socket(AF_INET, stream, 0) })
    try systemCall { listen(listening.rawValue, 1) }
    var pair: [CInt] = [0, 0]
    try systemCall { socketpair(AF_UNIX, stream, 0, &pair) }
    // One byte of two that are wanted.
    _ = try FileDescriptor(rawValue: pair[1]).writeAll([0x78])
    let guest = Guest(
      try WASI(
        directories: [.init(FilePath(sandbox.inside.path), as: "/")],
        sockets: [listening, FileDescriptor(rawValue: pair[0])], standardInput: .descriptor(input.readEnd),
        standardOutput: .descriptor(output.writeEnd)), byteCount: 1 << 22, in: sandbox)
    try body(guest)
    for end in [input.readEnd, input.writeEnd, output.readEnd, output.writeEnd, listening] { try end.close() }
    for number in pair { try FileDescriptor(rawValue: number).close() }
  }

  @Test(arguments: 0..<WaitingTests.waits.count) func deadlines(number: Int) throws {
    let engine = try Self.engine()
    let module = try engine.compile("function @f() {\n  return\n}\n")
    try withGuest { guest in
      guest.module = module
      let (name, wait) = Self.waits[number]
      let error = #expect(throws: Trap.self, "\(name)") {
        try engine.withDeadline(.milliseconds(20)) { try wait(guest) }
      }
      #expect(error?.code == .interrupted, "\(name)")
      let thread = TestThread {
        usleep(5000)
        module.interrupt()
      }
      let second = #expect(throws: Trap.self, "\(name)") { try wait(guest) }
      #expect(second?.code == .interrupted, "\(name)")
      thread.join()
    }
  }

  @Test func namedPipes() throws {
    let sandbox = try Sandbox()
    try Self.makePipe(sandbox, "fifo")
    let path = sandbox.inside.appending(path: "fifo").path
    let guest = try sandbox.guest()
    // The other end comes later.
    let writer = TestThread {
      usleep(20_000)
      guard let end = try? FileDescriptor.open(path, .writeOnly) else { return }
      usleep(20_000)
      _ = try? end.writeAll(Array("hello".utf8))
      try? end.close()
    }
    let reading = try guest.open("fifo", rights: .fdRead)
    #expect(try guest.read(reading) == "hello")
    #expect(try guest.read(reading) == "")
    writer.join()
    try guest.close(reading)
    let text = String(repeating: "0123456789", count: 20_000)
    let reader = TestThread {
      usleep(20_000)
      guard let end = try? FileDescriptor.open(path, .readOnly) else { return }
      var read: [UInt8] = []
      var buffer = [UInt8](repeating: 0, count: 10_000)
      while let count = buffer.withUnsafeMutableBytes({ try? end.read(into: $0) }), count > 0 {
        read += buffer[..<count]
      }
      try? end.close()
      #expect(String(decoding: read, as: UTF8.self) == text)
    }
    let large = Guest(guest.wasi, byteCount: 1 << 20, in: sandbox)
    let writing = try large.open("fifo", rights: .fdWrite)
    #expect(try large.write(text, to: writing) == 200_000)
    try large.close(writing)
    reader.join()
    // Who does not want to wait gets the host's answer.
    #expect(try guest.errno { _ in _ = try guest.open("fifo", rights: .fdWrite, [.nonBlocking]) } == .nxio)
  }

  @Test func largeFiles() throws {
    let sandbox = try Sandbox()
    let guest = Guest(try sandbox.guest().wasi, byteCount: 48 << 20, in: sandbox)
    // More than a piece, in several buffers, one of them empty.
    let sizes: [UInt32] = [5_000_000, 0, 20_000_000, 3, 8_000_000]
    var buffers: [(UInt32, UInt32)] = []
    var expected: [UInt8] = []
    for (number, size) in sizes.enumerated() {
      let bytes = (0..<Int(size)).map { UInt8(truncatingIfNeeded: $0 ^ $0 >> 9 ^ number) }
      buffers.append(try guest.put(bytes))
      expected += bytes
    }
    let file = try guest.open("large", .create, rights: .all)
    let (vectors, count) = try guest.vectors(buffers)
    try guest.wasi.fdWrite(guest.memory, file, vectors, count, Guest.result)
    #expect(try guest.word() == UInt32(expected.count))
    try guest.wasi.fdPread(guest.memory, file, vectors, count, 1_000_000, Guest.result)
    #expect(try guest.word() == UInt32(expected.count - 1_000_000))
    #expect(try guest.bytes(buffers[0].0, 5_000_000) == Array(expected[1_000_000..<6_000_000]))
    #expect(try guest.bytes(buffers[2].0, 20_000_000) == Array(expected[6_000_000..<26_000_000]))
    #expect(try guest.bytes(buffers[4].0, 1000) == Array(expected[26_000_003..<26_001_003]))
  }
}
