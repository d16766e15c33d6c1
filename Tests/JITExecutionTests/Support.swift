import CJITTestSupport
import JITExecution
import Synchronization
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Code that continues at an address, so that any C function can be called through a closure.
func jump(to address: UInt) throws -> JumpPage { try JumpPage(address) }

/// A page with `mov r11, address; jmp r11`.
struct JumpPage: ~Copyable {
  let memory: ExecutableMemory

  init(_ address: UInt) throws {
    var page = try WritableMemory(pageCount: 1)
    page[0...] = [0x49, 0xBB]
    page.store(UInt64(address), toByteOffset: 2)
    page[10...] = [0x41, 0xFF, 0xE3]
    memory = try page.makeExecutable()
  }

  func function<F>(
    as type: F.Type, traps: TrapHandling = .thrown, retaining objects: [any AnyObject & Sendable] = []
  ) throws -> F {
    try memory.function(as: type, traps: traps, retaining: objects)
  }
}

/// A page that begins with the given bytes, and a closure that runs them.
func closure<F>(
  _ bytes: [UInt8], as type: F.Type, traps: TrapHandling = .thrown, retaining objects: [any AnyObject & Sendable] = []
) throws -> F {
  var page = try WritableMemory(byteCount: bytes.count)
  page[0...] = bytes
  return try page.makeExecutable().function(as: type, traps: traps, retaining: objects)
}

/// `mov rax, value; ret`
func returning(_ value: Int32) -> [UInt8] {
  [0x48, 0xC7, 0xC0] + withUnsafeBytes(of: value.littleEndian, Array.init) + [0xC3]
}

/// The address of a C function.
func address<F>(of function: F) -> UInt { unsafeBitCast(function, to: UInt.self) }

/// An object that tells when it goes.
final class Witness: Sendable {
  private let onEnd: @Sendable () -> Void
  init(onEnd: @escaping @Sendable () -> Void) { self.onEnd = onEnd }
  deinit { onEnd() }
}

/// Counts what happens, on any thread.
final class Counter: Sendable {
  private let count = Atomic(0)
  func increment() { count.add(1, ordering: .relaxed) }
  var value: Int { count.load(ordering: .relaxed) }
}

struct TestError: Error, Equatable {
  let number: Int
}

/// Whether the long sweeps run, as in CI.
let isSweep = SweepSize.current > .brief

/// A line of /proc/self/maps.
struct Mapping {
  let range: Range<UInt>
  /// For example `r-xs`.
  let permissions: String
  let name: String
}

/// The mappings of this process; none where there is no such file.
func mappings() -> [Mapping] {
  guard let file = fopen("/proc/self/maps", "r") else { return [] }
  defer { fclose(file) }
  var found: [Mapping] = []
  var line = [CChar](repeating: 0, count: 8192)
  while fgets(&line, Int32(line.count), file) != nil {
    let text = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    let fields = text.split(whereSeparator: \.isWhitespace)
    let bounds = fields[0].split(separator: "-").compactMap { UInt($0, radix: 16) }
    guard fields.count > 1, bounds.count == 2 else { continue }
    let name = fields.dropFirst(5).joined(separator: " ")
    found.append(Mapping(range: bounds[0]..<bounds[1], permissions: String(fields[1]), name: name))
  }
  return found
}
