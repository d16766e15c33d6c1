import JIT
import JITWebAssembly
import TestSupport
import Testing

/// Whatever a program calls, and however deep it is when it does: a result or a trap, and never the end of the process.
@Suite struct WebAssemblyStackEdgeTests {
  private static let sizes =
    SweepSize.current < .full ? [24, 64] : [16, 24, 32, 40, 48, 64, 96, 128, 256, 384, 512, 1024, 2048, 4096, 8192]

  private static let ways = ["host", "memory.grow", "table.grow", "memory.init", "table.fill", "indirect"]

  private static let text = """
    (module
      (import "h" "f" (func $host (param i32) (result i32)))
      (memory 1 4) (table $t 2 10 funcref) (data $d "abc")
      (elem (table $t) (i32.const 0) func $host)
      (type $way (func (param i32) (result i32)))
      (func (export "host") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0)) (then (call $host (i32.const 0)))
          (else (i32.add (i32.const 1) (call 1 (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "memory.grow") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0)) (then (i32.sub (memory.grow (i32.const 0)) (i32.const 1)))
          (else (i32.add (i32.const 1) (call 2 (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "table.grow") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (i32.sub (table.grow $t (ref.null func) (i32.const 0)) (i32.const 2)))
          (else (i32.add (i32.const 1) (call 3 (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "memory.init") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (memory.init $d (i32.const 0) (i32.const 0) (i32.const 3)) (i32.const 0))
          (else (i32.add (i32.const 1) (call 4 (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "table.fill") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (table.fill $t (i32.const 1) (ref.null func) (i32.const 1)) (i32.const 0))
          (else (i32.add (i32.const 1) (call 5 (i32.sub (local.get 0) (i32.const 1)))))))
      (func (export "indirect") (param i32) (result i32)
        (if (result i32) (i32.eqz (local.get 0))
          (then (call_indirect $t (type $way) (i32.const 0) (i32.const 0)))
          (else (i32.add (i32.const 1) (call 6 (i32.sub (local.get 0) (i32.const 1))))))))
    """

  /// Whether the recursion of a depth has its result on a thread; otherwise it is a stack overflow.
  private static func fits(_ depth: Int32, _ f: @escaping (Int32) throws -> Int32, _ stack: Int) throws -> Bool {
    var fits = false
    try Stacks.onThread(stack) {
      do {
        guard try f(depth) == depth else { fatalError("a wrong result at depth \(depth)") }
        fits = true
      } catch let trap as Trap {
        guard trap.code == .stackOverflow else { fatalError("\(trap)") }
      }
    }
    return fits
  }

  @Test(arguments: Engine.Mode.allCases.map(\.rawValue), sizes) func everyDepth(mode: String, kibibytes: Int) async {
    await #expect(processExitsWith: .success) { [mode, kibibytes] in
      var options = WebAssemblyModule.Options()
      options.engine.mode = Engine.Mode(rawValue: mode)!
      options.engine.compiler.inlinesCalls = false
      let module = try WebAssemblyModule(
        WebAssemblyText.binary(WebAssemblyStackEdgeTests.text), options: options)
      let instance = try module.instantiate(imports: ["h": ["f": { (n: Int32) throws -> Int32 in n }]])
      let stack = kibibytes << 10
      for way in WebAssemblyStackEdgeTests.ways {
        let f = try instance.function(way, as: ((Int32) throws -> Int32).self)
        func fits(_ depth: Int32) throws -> Bool { try WebAssemblyStackEdgeTests.fits(depth, f, stack) }
        if mode == "interpreted" {
          for depth: Int32 in [0, 1, 1000] { _ = try fits(depth) }
          continue
        }
        var (possible, impossible): (Int32, Int32) = (-1, Int32(stack / 8))
        while impossible - possible > 1 {
          let middle = (possible + impossible) / 2
          if try fits(middle) { possible = middle } else { impossible = middle }
        }
        let isBrief = SweepSize.current < .full
        let around: Int32 = isBrief ? 12 : 100
        for depth in max(0, possible - around)...possible + around { _ = try fits(depth) }
        let behind = Int32(min(stack, 300 << 10) / 16)
        for depth in stride(from: possible, to: possible + behind, by: isBrief ? Int(max(19, behind / 60)) : 3) {
          _ = try fits(depth)
        }
      }
    }
  }
}
