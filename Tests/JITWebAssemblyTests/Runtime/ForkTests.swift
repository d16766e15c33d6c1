import CJITTestSupport
import JIT
import Synchronization
import TestSupport
import Testing

@testable import JITWASI
@testable import JITWebAssembly

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// WebAssembly in the children of forks.
@Suite struct WebAssemblyForkTests {
  /// Large enough to be translated by several threads.
  private static let text = """
    (module
      (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1)
      (table 1 10 funcref)
      (data (i32.const 0) "\\10\\00\\00\\00\\06\\00\\00\\00")
      (func (export "print") (result i32)
        (drop (table.grow (ref.null func) (i32.const 1)))
        (drop (memory.grow (i32.const 1)))
        (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
      \(String(repeating: "(func \(String(repeating: "(drop (i32.const 1)) ", count: 30_000)))", count: 2)))
    """

  /// Loads a module once, and makes, calls and drops instances of it.
  private final class Process: Sendable {
    let bytes: [UInt8]
    let options = WebAssemblyModule.Options(mode: .lazy)
    let wasi: WASI
    let module: WebAssemblyModule
    let isDone = Atomic(false)

    init() throws {
      bytes = try WebAssemblyText.binary(text)
      wasi = try WASI(standardInput: .empty, standardOutput: .buffer(WASI.OutputBuffer(capacity: 1 << 30)))
      module = try WebAssemblyModule(bytes, options: options)
    }

    func use() -> Bool {
      (try? module.instantiate(imports: wasi.imports).call("print")) == [.i32(0)]
    }

    func load() -> Bool { (try? WebAssemblyModule(bytes, options: options)) != nil }
  }

  /// Other threads use instances and print while one forks; each child goes on with what it has inherited.
  @Test func childrenGoOn() async {
    await #expect(processExitsWith: .success) {
      let process = try Process()
      guard process.use() else { exit(2) }
      for _ in 0..<2 {
        var thread = pthread_t()
        pthread_create(
          &thread, nil,
          { argument in
            let process = Unmanaged<Process>.fromOpaque(argument!).takeRetainedValue()
            while !process.isDone.load(ordering: .relaxed), process.use() {}
            return nil
          }, Unmanaged.passRetained(process).toOpaque())
      }
      for number in 0..<(SweepSize.current == .brief ? 30 : 300) {
        let child = cjit_test_fork()
        if child == 0 {
          alarm(100)
          for _ in 0..<10 where !process.use() { _exit(3) }
          _exit(number > 0 || process.load() ? 0 : 4)
        }
        var status: Int32 = 0
        guard waitpid(child, &status, 0) == child, status == 0 else {
          // A signal's number, or what the child has found wrong.
          exit(status & 0x7F != 0 ? 100 + status & 0x7F : status >> 8)
        }
      }
      process.isDone.store(true, ordering: .relaxed)
      exit(process.use() ? 0 : 5)
    }
  }
}
