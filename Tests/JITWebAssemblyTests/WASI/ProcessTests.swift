import Foundation
import SystemPackage
import Testing

@testable import JITWASI
@testable import JITWebAssembly

@Suite struct ProcessTests {
  @Test func argumentsAndEnvironment() throws {
    let guest = try Sandbox().guest()
    try guest.wasi.argsSizesGet(guest.memory, 8, 12)
    #expect(try guest.word(8) == 2)
    #expect(try guest.word(12) == 12)
    try guest.wasi.argsGet(guest.memory, 64, 128)
    #expect(try guest.word(64) == 128)
    #expect(try guest.word(68) == 136)
    #expect(try guest.text(128, 12) == "program\0one\0")
    try guest.wasi.environSizesGet(guest.memory, 8, 12)
    #expect(try guest.word(8) == 2)
    try guest.wasi.environGet(guest.memory, 64, 128)
    #expect(try guest.text(128, 8) == "A=1\0B=2\0")
    for (pointers, buffer) in [(65532, 128), (64, 65530), (64, 65536), (.max, 128), (64, .max)] as [(UInt32, UInt32)] {
      #expect(try guest.errno { try guest.wasi.argsGet($0, pointers, buffer) } == .fault)
      #expect(try guest.errno { try guest.wasi.environGet($0, pointers, buffer) } == .fault)
    }
    #expect(try guest.errno { try guest.wasi.argsSizesGet($0, 65533, 8) } == .fault)
    let empty = Guest(try WASI(standardInput: .empty))
    try empty.wasi.argsSizesGet(empty.memory, 8, 12)
    try empty.wasi.argsGet(empty.memory, 65536, 65536)
    #expect(try empty.word(12) == 0)
  }

  @Test func badConfigurationsAreErrors() throws {
    #expect(throws: WASI.ConfigurationError.nullByte("a\0b")) { try WASI(arguments: ["a\0b"]) }
    #expect(throws: WASI.ConfigurationError.nullByte("A=\0")) { try WASI(environment: ["A": "\0"]) }
    #expect(throws: WASI.ConfigurationError.variableName("A=B")) { try WASI(environment: ["A=B": ""]) }
    #expect(throws: WASI.ConfigurationError.variableName("")) { try WASI(environment: ["": "x"]) }
    #expect(throws: WASI.ConfigurationError.nullByte("/\0")) { try WASI(directories: [.init("/", as: "/\0")]) }
    let closed = FileDescriptor(rawValue: 1_000_000)
    #expect(
      throws: WASI.ConfigurationError.descriptor(closed, purpose: "standard output", .badFileDescriptor)
    ) {
      try WASI(standardOutput: .descriptor(closed))
    }
  }

  @Test func clocks() throws {
    let guest = Guest(try WASI(standardInput: .empty, clocks: .simulated(start: 5_000_000)))
    for clock in 0...3 as ClosedRange<UInt32> {
      try guest.wasi.clockTimeGet(guest.memory, clock, 0, 8)
      #expect(try guest.memory.load(8, as: UInt64.self) == 5_000_000 + 1000 * UInt64(clock + 1))
      _ = try guest.errno { try guest.wasi.clockResGet($0, 9, 8) }
    }
    try guest.wasi.clockResGet(guest.memory, 1, 8)
    #expect(try guest.memory.load(8, as: UInt64.self) == 1000)
    #expect(try guest.errno { try guest.wasi.clockTimeGet($0, 4, 0, 8) } == .inval)
    #expect(try guest.errno { try guest.wasi.clockResGet($0, .max, 8) } == .inval)
    #expect(try guest.errno { try guest.wasi.clockTimeGet($0, 0, 0, 65529) } == .fault)
    let real = Guest(try WASI(standardInput: .empty))
    try real.wasi.clockTimeGet(real.memory, 0, 0, 8)
    #expect(try real.memory.load(8, as: UInt64.self) > 1_600_000_000_000_000_000)
    try real.wasi.clockTimeGet(real.memory, 1, 0, 8)
    try real.wasi.clockTimeGet(real.memory, 1, 0, 16)
    #expect(try real.memory.load(16, as: UInt64.self) >= real.memory.load(8, as: UInt64.self))
  }

  @Test func randomBytes() throws {
    let guest = Guest(try WASI(standardInput: .empty))
    try guest.wasi.randomGet(guest.memory, 1001, 1000)
    #expect(Set(try guest.bytes(1001, 1000)).count > 100)
    #expect(try guest.bytes(1000, 1) == [0] && guest.bytes(2001, 1) == [0])
    try guest.wasi.randomGet(guest.memory, 65536, 0)
    #expect(try guest.errno { try guest.wasi.randomGet($0, 65535, 2) } == .fault)
    #expect(try guest.errno { try guest.wasi.randomGet($0, 1, .max) } == .fault)
    let seeded = try (0..<2).map { _ in
      let guest = Guest(try WASI(standardInput: .empty, randomSource: .seeded(7)))
      try guest.wasi.randomGet(guest.memory, 8, 21)
      return try guest.bytes(8, 22)
    }
    #expect(seeded[0] == seeded[1] && seeded[0].last == 0 && Set(seeded[0]).count > 10)
  }

  @Test func programsEnd() throws {
    let guest = Guest(try WASI(standardInput: .empty))
    #expect(throws: WASIExit(3)) { try guest.wasi.procExit(3) }
    #expect(throws: WASIExit(-1)) { try guest.wasi.procExit(.max) }
    #expect(throws: WASIExit(134)) { try guest.wasi.procRaise(guest.memory, 6) }
    try guest.wasi.procRaise(guest.memory, 0)
    #expect(try guest.errno { try guest.wasi.procRaise($0, 18) } == .notsup)
    #expect(try guest.errno { try guest.wasi.procRaise($0, 31) } == .inval)
    try guest.wasi.schedYield(guest.memory)
  }

  // MARK: Streams

  @Test func outputIsCaptured() throws {
    let buffer = WASI.OutputBuffer(capacity: 10)
    let guest = Guest(try WASI(standardInput: .empty, standardOutput: .buffer(buffer), standardError: .discarded))
    #expect(try guest.write("hello", to: 1) == 5)
    #expect(try guest.write("unseen", to: 2) == 6)
    #expect(buffer.text == "hello")
    #expect(try guest.errno { _ in _ = try guest.write("abcdef", to: 1) } == .nospc)
    #expect(try guest.write("", to: 1) == 0)
    buffer.removeAll()
    #expect(try guest.write("abcdef", to: 1) == 6)
    #expect(buffer.bytes == Array("abcdef".utf8))
    #expect(try guest.errno { _ in _ = try guest.read(1) } == .notcapable)
    try guest.wasi.fdFdstatGet(guest.memory, 1, 64)
    #expect(try guest.bytes(64, 1) == [0])
    try guest.wasi.fdFilestatGet(guest.memory, 1, 64)
  }

  @Test func inputIsGiven() throws {
    let guest = try Sandbox().guest(input: .text("hello, world"))
    #expect(try guest.read(0, atMost: 5) == "hello")
    #expect(try guest.read(0) == ", world")
    #expect(try guest.read(0) == "")
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 0) } == .notcapable)
  }

  @Test func closuresAreStreams() throws {
    struct Stop: Error {}
    let written = WASI.OutputBuffer()
    let guest = Guest(
      try WASI(
        standardInput: .reading { count in
          guard count > 4 else { throw Errno.ioError }
          return Array(repeating: 0x61, count: count + 10)
        },
        standardOutput: .writing { bytes in
          guard bytes.count < 5 else { throw Stop() }
          try written.append(bytes)
        }, standardError: .writing { _ in throw Errno.brokenPipe }), byteCount: 1 << 20)
    #expect(try guest.read(0, atMost: 5) == "aaaaa")
    #expect(try guest.errno { _ in _ = try guest.read(0, atMost: 4) } == .io)
    #expect(try guest.write("1234", to: 1) == 4)
    #expect(throws: Stop.self) { try guest.write("12345", to: 1) }
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 2) } == .pipe)
    #expect(written.text == "1234")
    // No more than a piece at a time, however much is asked for.
    #expect(try guest.read(0, atMost: 500_000).utf8.count == 65536)
  }

  @Test func hostDescriptorsAreStreams() throws {
    let pipe = try FileDescriptor.pipe()
    let guest = Guest(
      try WASI(
        standardInput: .descriptor(pipe.readEnd), standardOutput: .descriptor(pipe.writeEnd),
        standardError: .descriptor(pipe.writeEnd)))
    #expect(try guest.write("through", to: 1) == 7)
    #expect(try guest.read(0) == "through")
    // Flags are the guest's own: those of the host's pipe stay.
    try guest.wasi.fdFdstatSetFlags(guest.memory, 0, UInt32(WASIDescriptorFlags.nonBlocking.rawValue))
    #expect(try guest.errno { _ in _ = try guest.read(0) } == .again)
    #expect(fcntl(pipe.readEnd.rawValue, F_GETFL) & O_NONBLOCK == 0)
    try guest.close(0)
    #expect(try guest.errno { _ in _ = try guest.read(0) } == .badf)
    #expect(try pipe.writeEnd.writeAll([0x78]) == 1)
    try pipe.readEnd.close()
    // An error, and no signal.
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 1) } == .pipe)
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 2) } == .pipe)
    try pipe.writeEnd.close()
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 1) } == .badf)
  }

  // MARK: Sockets

  @Test func socketsTalk() throws {
    var pair: [CInt] = [0, 0]
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = CInt(SOCK_STREAM.rawValue)
    #endif
    try systemCall { socketpair(AF_UNIX, stream, 0, &pair) }
    let ends = pair.map { FileDescriptor(rawValue: $0) }
    let guest = Guest(try WASI(sockets: ends, standardInput: .empty))
    try guest.wasi.fdFdstatGet(guest.memory, 3, 64)
    #expect(try guest.bytes(64, 1) == [WASIFileType.socketStream.rawValue])
    let (vectors, count) = try guest.vectors([try guest.put("hel"), try guest.put("lo")])
    try guest.wasi.sockSend(guest.memory, 3, vectors, count, 0, 8)
    #expect(try guest.word() == 5)
    let buffer = try guest.put([UInt8](repeating: 0, count: 16))
    let (targets, targetCount) = try guest.vectors([buffer])
    for flags in [1, 0] as [UInt32] {
      try guest.wasi.sockRecv(guest.memory, 4, targets, targetCount, flags, 8, 16)
      #expect(try guest.text(buffer.0, try guest.word()) == "hello")
    }
    #expect(try guest.errno { try guest.wasi.sockRecv($0, 4, targets, targetCount, 4, 8, 16) } == .inval)
    #expect(try guest.errno { try guest.wasi.sockSend($0, 3, vectors, count, 1, 8) } == .inval)
    #expect(try guest.errno { try guest.wasi.sockAccept($0, 3, 0, 8) } != .success)
    #expect(try guest.write("plain", to: 4) == 5)
    #expect(try guest.read(3) == "plain")
    try guest.wasi.sockShutdown(guest.memory, 4, 2)
    #expect(try guest.read(3) == "")
    #expect(try guest.errno { try guest.wasi.sockShutdown($0, 4, 0) } == .inval)
    #expect(try guest.errno { _ in _ = try guest.write("x", to: 4) } == .pipe)
    #expect(try guest.errno { try guest.wasi.sockSend($0, 4, vectors, count, 0, 8) } == .pipe)
    for end in ends { try end.close() }
  }

  @Test func connectionsAreAccepted() throws {
    let sandbox = try Sandbox()
    #if canImport(Darwin)
      let stream = SOCK_STREAM
    #else
      let stream = CInt(SOCK_STREAM.rawValue)
    #endif
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    let path = "/tmp/wasi-\(UInt32.random(in: 0 ... .max))"
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    func withAddress(_ body: (UnsafePointer<sockaddr>, socklen_t) -> CInt) throws {
      try withUnsafePointer(to: &address) { pointer in
        _ = try pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
          try systemCall { body(pointer, socklen_t(MemoryLayout<sockaddr_un>.size)) }
        }
      }
    }
    let listening = try systemCall { socket(AF_UNIX, stream, 0) }
    try withAddress { bind(listening, $0, $1) }
    defer { unlink(path) }
    try systemCall { listen(listening, 1) }
    let directory = WASI.Directory(FilePath(sandbox.inside.path), as: "/")
    let guest = Guest(
      try WASI(
        directories: [directory], sockets: [FileDescriptor(rawValue: listening)], standardInput: .empty))
    try guest.wasi.fdFdstatSetFlags(guest.memory, 4, UInt32(WASIDescriptorFlags.nonBlocking.rawValue))
    #expect(try guest.errno { try guest.wasi.sockAccept($0, 4, 0, 8) } == .again)
    let client = try systemCall { socket(AF_UNIX, stream, 0) }
    try withAddress { connect(client, $0, $1) }
    try guest.wasi.sockAccept(guest.memory, 4, UInt32(WASIDescriptorFlags.nonBlocking.rawValue), 8)
    #expect(try guest.word() == 5)
    #expect(try guest.write("hi", to: 5) == 2)
    #expect(try guest.errno { _ in _ = try guest.read(5) } == .again)
    var bytes = [UInt8](repeating: 0, count: 4)
    #expect(try bytes.withUnsafeMutableBytes { try FileDescriptor(rawValue: client).read(into: $0) } == 2)
    try FileDescriptor(rawValue: client).close()
    try FileDescriptor(rawValue: listening).close()
  }

  // MARK: How programs begin

  @Test(arguments: [Engine.Mode.eager, .tiered, .interpreted])
  func startFunctionsMayEndTheProgram(_ mode: Engine.Mode) throws {
    let text = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
        (func $main (call $exit (i32.const 7))) (start $main) (func (export "_start")))
      """
    let module = try WebAssemblyModule(try WebAssemblyText.binary(text), options: .init(mode: mode))
    let wasi = try WASI(standardInput: .empty)
    #expect(throws: WASIExit(7)) { try module.instantiate(imports: wasi.imports) }
  }

  /// The function with the empty name is the default export; `_initialize` comes first.
  @Test(arguments: [("", ""), ("_start", ""), ("", "_start"), ("_start", "_start")])
  func theDefaultExportIsAProgram(_ names: (String, String)) throws {
    let second = names.0 == names.1 ? "other" : names.1
    let text = """
      (module (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32))) (memory (export "memory") 1)
        (global $status (mut i32) (i32.const 0))
        (func (export "_initialize") (global.set $status (i32.const 40)))
        (func (export "\(names.0)") (call $exit (i32.add (global.get $status) (i32.const 1))))
        (func (export "\(second)") (call $exit (i32.add (global.get $status) (i32.const 2)))))
      """
    let wasi = try WASI(standardInput: .empty)
    let instance = try WebAssemblyModule(try WebAssemblyText.binary(text)).instantiate(imports: wasi.imports)
    #expect(try wasi.run(instance) == (second == "" ? 42 : 41))
  }

  @Test func whatIsNoProgramIsSaid() throws {
    let wasi = try WASI(standardInput: .empty)
    // A memory with the empty name is no default export.
    let text = "(module (memory (export \"\") 1) (func (export \"f\")))"
    let instance = try WebAssemblyModule(try WebAssemblyText.binary(text)).instantiate(imports: wasi.imports)
    let error = #expect(throws: WebAssemblyError.self) { try wasi.run(instance) }
    #expect(error?.message.contains("_start") == true)
  }
}
