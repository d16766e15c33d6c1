import JIT
import JITWebAssembly
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

  @Test(arguments: [Engine.Mode.eager, .interpreted]) func bulkOperationsCostByTheirSize(mode: Engine.Mode) throws {
    let instance = try Self.load(mode).instantiate()
    for (name, size, more) in [("fill", 32_000, 2000), ("copy", 32_000, 2000), ("init", 32, 2), ("table", 100, 100)] {
      let difference = try Self.price(instance, name, Int32(size)) - Self.price(instance, name, 0)
      #expect(difference >= more && difference < more + 100, "\(name): \(difference)")
    }
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
