import Dispatch
import Foundation
import JIT
import JITWASI
import JITWebAssembly
import Synchronization
import SystemPackage
import Testing

/// Fuel of instances.
@Suite struct WebAssemblyFuelTests {
  private static let text = """
    (module
      (memory (export "memory") 1) (table $t 100 1000 funcref) (data $d "0123456789abcdef0123456789abcdef")
      (func (export "loads") (param i32) (result i32) (local i32)
        (loop
          (local.set 1 (i32.add (local.get 1) (i32.load8_u offset=3 (local.get 0))))
          (i32.store8 offset=70 (local.get 0) (local.get 1))
          (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))
        (local.get 1))
      (func (export "fill") (param i32) (memory.fill (i32.const 0) (i32.const 1) (local.get 0)))
      (func (export "copy") (param i32) (memory.copy (i32.const 1) (i32.const 0) (local.get 0)))
      (func (export "init") (param i32) (memory.init $d (i32.const 0) (i32.const 0) (local.get 0)))
      (func (export "table") (param i32) (table.fill $t (i32.const 0) (ref.null func) (local.get 0))))
    """

  private static func load(_ mode: Engine.Mode, checksBounds: Bool = false) throws -> WebAssemblyModule {
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.isMetered = true
    options.checksBounds = checksBounds
    return try WebAssemblyModule(WebAssemblyText.binary(text), options: options)
  }

  private static func price(_ instance: WebAssemblyInstance, _ name: String, _ argument: Int32) throws -> Int64 {
    let before = instance.fuel
    try instance.call(name, [.i32(argument)])
    return before - instance.fuel
  }

  /// Whether and how code compares addresses costs nothing.
  @Test func allModesCostTheSame() throws {
    var prices: [[Int64]] = []
    for mode in Engine.Mode.allCases {
      for checksBounds in [false, true] {
        let instance = try Self.load(mode, checksBounds: checksBounds).instantiate()
        prices.append(try ["loads", "fill", "copy", "init", "table"].map { try Self.price(instance, $0, 32) })
      }
    }
    #expect(Set(prices).count == 1, "\(prices)")
    #expect(prices[0][0] > 32 * 5)
  }

  /// Code that takes from a tank first and from an account of many takes the same from either, also before a trap.
  @Test func allAccountsCostTheSame() throws {
    var prices: [[Int64]] = []
    for mode in Engine.Mode.allCases {
      let module = try Self.load(mode)
      let (shared, own) = (try module.instantiate(), try module.instantiate(fuel: .max))
      for instance in [shared, own] {
        prices.append(try ["loads", "fill", "copy", "init", "table"].map { try Self.price(instance, $0, 32) })
        let before = instance.fuel
        #expect(throws: Trap.self) { try instance.call("loads", [.i32(65_600)]) }
        #expect(throws: Trap.self) { try instance.call("init", [.i32(33)]) }
        prices[prices.count - 1].append(before - instance.fuel)
      }
      #expect(module.fuel == shared.fuel && own.fuel == shared.fuel)
    }
    #expect(Set(prices).count == 1, "\(prices)")
  }

  /// Instances on several threads that have no fuel of their own take together what the module has, to the last call.
  @Test(arguments: Engine.Mode.allCases) func threadsShareTheModulesAccount(mode: Engine.Mode) throws {
    let module = try Self.load(mode)
    let price = try Self.price(try module.instantiate(), "loads", 10)
    let calls: Int64 = mode == .interpreted ? 200 : 4000
    module.fuel = calls * price
    let done = Atomic<Int64>(0)
    let threads = 4
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      guard let instance = try? module.instantiate() else { return }
      while (try? instance.call("loads", [.i32(10)])) != nil { done.add(1, ordering: .relaxed) }
    }
    let total = done.load(ordering: .relaxed)
    #expect(total <= calls && total > calls - Int64(threads), "\(total) of \(calls)")
    #expect(module.fuel < 0)
  }

  /// What a host function does to the fuel of the instance that calls it is seen when it returns.
  @Test(arguments: Engine.Mode.allCases) func hostFunctionsMayTakeAndGiveFuel(mode: Engine.Mode) throws {
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.isMetered = true
    let module = try WebAssemblyModule(
      WebAssemblyText.binary(
        """
        (module (import "env" "host" (func $host))
          (func (export "leaf") (param i32) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1))))))
          (func (export "calls") (param i32) (call $host) (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))))
        """), options: options)
    nonisolated(unsafe) var host: () throws -> Void = {}
    let instance = try module.instantiate(imports: ["env": ["host": { () throws -> Void in try host() }]], fuel: .max)
    let leaf = try Self.price(instance, "leaf", 50)
    let alone = try Self.price(instance, "calls", 50)
    host = { try instance.call("leaf", [.i32(50)]) }
    #expect(try Self.price(instance, "calls", 50) == alone + leaf)
    host = { instance.fuel = 1000 }
    try instance.call("calls", [.i32(50)])
    let left = instance.fuel
    #expect(left < 1000 && left > 1000 - alone)
    host = { instance.fuel = 10 }
    #expect(#expect(throws: Trap.self) { try instance.call("calls", [.i32(50)]) }?.code == .outOfFuel)
  }

  /// The start function is the first that an instance's own fuel is taken for.
  @Test(arguments: [Engine.Mode.eager, .interpreted]) func startFunctions(mode: Engine.Mode) throws {
    var options = WebAssemblyModule.Options(mode: mode)
    options.engine.isMetered = true
    let module = try WebAssemblyModule(
      WebAssemblyText.binary(
        """
        (module (func $f (local i32) (local.set 0 (i32.const 50))
          (loop (br_if 0 (local.tee 0 (i32.sub (local.get 0) (i32.const 1)))))) (start $f))
        """), options: options)
    let left = try module.instantiate(fuel: 1000).fuel
    #expect(left <= 1000 - 50 * 2 && left >= 0)
    #expect(module.fuel == .max)
    #expect(#expect(throws: Trap.self) { try module.instantiate(fuel: 50) }?.code == .outOfFuel)
  }

  /// What ways through a function have in common is paid once for all of them.
  @Test func paymentsAreFew() throws {
    let module = try WebAssemblyModule(
      WebAssemblyText.binary(
        """
        (module (func (export "f") (param i32) (result i32)
          (if (result i32) (local.get 0)
            (then (i32.mul (i32.add (local.get 0) (i32.const 5)) (local.get 0)))
            (else (i32.sub (local.get 0) (i32.const 5))))
          (if (result i32) (local.get 0)
            (then (i32.const 7))
            (else (i32.const 8)))
          (i32.add)))
        """), options: Self.load(.eager).options)
    // One for all, and one for what `then` has more than `else`, each of which has an atomic step.
    let code = try module.code.disassembly(of: module.code.module.functions[0].name)
    #expect(code.split(separator: "lock").count - 1 == 2, "\(code)")
  }

  @Test(arguments: [Engine.Mode.eager, .interpreted]) func bulkOperationsCostByTheirSize(mode: Engine.Mode) throws {
    let instance = try Self.load(mode).instantiate()
    for (name, size, more) in [("fill", 32_000, 2000), ("copy", 32_000, 2000), ("init", 32, 2), ("table", 100, 100)] {
      let difference = try Self.price(instance, name, Int32(size)) - Self.price(instance, name, 0)
      #expect(difference >= more && difference < more + 100, "\(name): \(difference)")
    }
  }

  /// Calls of WASI cost what a call does, a fixed price, and one for 16 bytes that the guest names.
  @Test func hostCallsCostTheSameInAllModes() throws {
    let text = """
      (module
        (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
        (import "wasi_snapshot_preview1" "fd_readdir" (func $list (param i32 i32 i32 i64 i32) (result i32)))
        (import "wasi_snapshot_preview1" "sched_yield" (func $yield (result i32)))
        (import "host" "plain" (func $plain (param i32) (result i32)))
        (import "host" "priced" (func $priced (param i32) (result i32)))
        (memory (export "memory") 2)
        (func $buffer (param i32) (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (local.get 0)))
        (func (export "random") (param i32) (drop (call $random (i32.const 64) (local.get 0))))
        (func (export "write") (param i32)
          (call $buffer (local.get 0)) (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
        (func (export "read") (param i32)
          (call $buffer (local.get 0)) (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8))))
        (func (export "list") (param i32)
          (drop (call $list (i32.const 3) (i32.const 64) (local.get 0) (i64.const 0) (i32.const 8))))
        (func (export "yield") (param i32) (drop (call $yield)))
        (func (export "plain") (param i32) (drop (call $plain (local.get 0))))
        (func (export "priced") (param i32) (drop (call $priced (local.get 0)))))
      """
    var prices: [[Int64]] = []
    for mode in Configuration.allCases {
      var options = mode.options
      options.engine.isMetered = true
      let sandbox = try Sandbox()
      try sandbox.write("a", to: "inside/a")
      let wasi = try WASI(
        directories: [.init(FilePath(sandbox.inside.path), as: "/")], standardInput: .text("short"),
        standardOutput: .discarded)
      let host: WebAssemblyImports = [
        "host": [
          "plain": { (value: Int32) in value },
          "priced": { (caller: WebAssemblyCaller, value: Int32) throws in
            try caller.spendFuel(UInt64(value))
            return value
          },
        ]
      ]
      let instance = try WebAssemblyModule(text: text, options: options)
        .instantiate(imports: wasi.imports.merging(host))
      let names = ["random", "write", "read", "list", "yield", "plain", "priced"]
      prices.append(
        try names.flatMap { [try Self.price(instance, $0, 0), try Self.price(instance, $0, 64_000)] })
      // The host does nothing for what cannot be paid.
      instance.fuel = 2000
      let before = try instance.memory().withUnsafeBytes { Array($0[64..<128]) }
      #expect(#expect(throws: Trap.self) { try instance.call("random", [.i32(64_000)]) }?.code == .outOfFuel)
      #expect(try instance.memory().withUnsafeBytes { Array($0[64..<128]) } == before)
      withExtendedLifetime(sandbox) {}
    }
    #expect(Set(prices).count == 1, "\(prices)")
    let differences = stride(from: 0, to: prices[0].count, by: 2).map { prices[0][$0 + 1] - prices[0][$0] }
    #expect(differences == [4000, 4000, 4000, 4000, 0, 0, 64_000])
    let (yield, plain) = (prices[0][8], prices[0][10])
    #expect(yield > 100 && plain < 20)
  }

  /// Instances take from their module's account, until they have one of their own.
  @Test(arguments: [Engine.Mode.eager, .lazy, .interpreted]) func accounts(mode: Engine.Mode) throws {
    let module = try Self.load(mode)
    let (first, second, third) = (try module.instantiate(), try module.instantiate(), try module.instantiate())
    let price = try Self.price(first, "loads", 10)
    module.fuel = 3 * price
    try first.call("loads", [.i32(10)])
    try second.call("loads", [.i32(10)])
    #expect(module.fuel == price && first.fuel == price && second.fuel == price)
    third.fuel = 2 * price
    try third.call("loads", [.i32(10)])
    #expect(third.fuel == price && module.fuel == price)
    try first.call("loads", [.i32(10)])
    #expect(#expect(throws: Trap.self) { try second.call("loads", [.i32(10)]) }?.code == .outOfFuel)
    #expect(#expect(throws: Trap.self) { try first.call("fill", [.i32(10)]) }?.code == .outOfFuel)
    try third.call("loads", [.i32(10)])
    #expect(third.fuel == 0)
    #expect(#expect(throws: Trap.self) { try third.call("table", [.i32(10)]) }?.code == .outOfFuel)
  }
}
