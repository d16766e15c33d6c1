import JIT
import JITWASI
import JITWebAssembly

/// What one thread does with a module of WebAssembly that others use too: an instance from its imports to nothing.
struct WebAssemblyRound {
  private let module: WebAssemblyModule
  /// For deadlines, which are those of the thread.
  private let engine: Engine
  /// One process for all, whose locks they share.
  private let wasi: WASI

  private static let program = """
    (module
      (import "host" "check" (func $check (param i32) (result i32)))
      (import "wasi_snapshot_preview1" "random_get" (func $random_get (param i32 i32) (result i32)))
      (import "wasi_snapshot_preview1" "fd_write" (func $fd_write (param i32 i32 i32 i32) (result i32)))
      (memory (export "memory") 1 8)
      (data (i32.const 0) "\\10\\00\\00\\00\\06\\00\\00\\00")
      (data (i32.const 16) "hello\\n")
      (table 1 funcref)
      (elem (i32.const 0) $square)
      (type $unary (func (param i32) (result i32)))
      (func $square (param i32) (result i32) (i32.mul (local.get 0) (local.get 0)))
      (func (export "sum") (param $count i32) (result i32) (local $sum i32)
        (loop
          (local.set $sum
            (i32.add
              (local.get $sum)
              (call $check (call_indirect (type $unary) (local.get $count) (i32.const 0)))))
          (br_if 0 (local.tee $count (i32.sub (local.get $count) (i32.const 1)))))
        (local.get $sum))
      (func (export "grow") (result i32)
        (memory.fill (i32.mul (memory.grow (i32.const 2)) (i32.const 65536)) (i32.const 7) (i32.const 131072))
        (i32.load8_u (i32.const 196607)))
      (func (export "print") (result i32)
        (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
      (func (export "random") (result i32) (call $random_get (i32.const 64) (i32.const 4096)))
      (func (export "forever") (loop (br 0)))
      (func (export "fail") (unreachable)))
    """

  private struct HostError: Error {}

  init(_ mode: Engine.Mode) throws {
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.isInterruptible = true
    options.engine.isMetered = true
    options.engine.stackLimit = 128 << 10
    options.engine.tierUpCalls = 20
    engine = try Engine(options: options.engine)
    module = try WebAssemblyModule(text: WebAssemblyRound.program, options: options)
    wasi = try WASI(
      standardInput: .empty,
      standardOutput: .writing { if $0 != Array("hello\n".utf8) { throw HostError() } })
  }

  /// Makes, calls and drops an instance, again if it was interrupted.
  ///
  /// - Parameter interrupts: Whether to stop what other threads do.
  /// - Returns: What went wrong; nil for nothing.
  func run(interrupts: Bool) throws -> String? {
    if interrupts {
      module.interrupt()
      module.resume()
    }
    while true {
      do { return try useInstance() } catch let trap as Trap where trap.code == .interrupted {}
    }
  }

  private func useInstance() throws -> String? {
    // For one thread, and so nothing guards it.
    var calls = 0
    let instance = try module.instantiate(
      imports: wasi.imports.merging([
        "host": [
          "check": { (value: Int32) throws -> Int32 in
            if value == 1_000_000 { throw HostError() }
            calls += 1
            return value
          }
        ]
      ]))
    let sum = try instance.function("sum", as: ((Int32) throws -> Int32).self)
    for _ in 0..<5 where try sum(10) != 385 { return "sum(10) is not 385" }
    if calls != 50 { return "the host was called \(calls) times" }
    do {
      _ = try sum(1000)
      return "the host's error did not arrive"
    } catch is HostError {}
    if try instance.call("grow") != [.i32(7)] { return "the memory has not grown" }
    if try instance.call("random") != [.i32(0)] { return "no random bytes" }
    if try instance.call("print") != [.i32(0)] { return "nothing was printed" }
    do {
      try instance.call("fail")
      return "unreachable did not trap"
    } catch let trap as Trap where trap.code == .unreachable {}
    do {
      try engine.withDeadline(.microseconds(200)) { _ = try instance.call("forever") }
      return "nothing stopped at the deadline"
    } catch let trap as Trap where trap.code == .interrupted {}
    return nil
  }
}
