import JIT
import Synchronization
import TestSupport

/// A recursion to any depth that ends in a call of something.
final class StackEdgeFixture: Sendable {
  /// What is called.
  enum Way: String, CaseIterable {
    /// A Swift closure, by its import, by an address, and one with many parameters.
    case closure, addressable, wide
    /// A C function, by its import and in place of the recursion's last call.
    case symbol, tail
    /// What the compiler calls of the C library.
    case library
    /// A function that has not been called before, and one that is compiled again at some time.
    case fresh, hot
    /// A Swift closure that calls back.
    case nested
  }

  private let mode: Engine.Mode
  private let engine: Engine
  private let addressable: AddressableFunction
  private let module: LoadedModule
  private let down: @Sendable (Int64, UInt64) throws -> Int64
  /// The module whose function is called for the first time.
  private let fresh = Mutex<LoadedModule?>(nil)

  init(_ mode: Engine.Mode) throws {
    self.mode = mode
    var options = Engine.Options(mode: mode)
    // The recursion stays one, and fma is called.
    options.compiler.inlinesCalls = false
    options.compiler.x86Features = .baseline
    options.tierUpCalls = 200
    engine = try Engine(options: options)
    addressable = try engine.makeAddressable(Signature([.i64, .i64], [.i64])) { _ in [Constant(7 as Int64)] }
    let back = Link()
    let llabs: Import =
      mode == .interpreted ? .function({ @Sendable (a: Int64) -> Int64 in abs(a) }) : .processSymbol("llabs")
    let imports: Imports = [
      "closure": Import.function({ @Sendable (a: Int64, b: Int64) throws -> Int64 in 7 }),
      "wide": Import.function({
        @Sendable (_: Int64, _: Int64, _: Double, _: Int32, _: Int64, _: Int64, _: Int64, _: Float, last: Int64) throws
          -> Int64
        in last
      }),
      "nested": Import.function({ @Sendable (a: Int64, b: Int64) throws -> Int64 in try back.call() }),
      "llabs": llabs,
    ]
    module = try engine.compile(StackEdgeFixture.program, imports: imports)
    let down = try module.function("down", as: (@Sendable (Int64, UInt64) throws -> Int64).self)
    self.down = down
    let leaf = UInt64(try module.address(of: module.module.function(named: "leaf")!))
    back.target.withLock { $0 = { try down(3, leaf) - 3 } }
  }

  private final class Link: Sendable {
    let target = Mutex<(@Sendable () throws -> Int64)?>(nil)
    func call() throws -> Int64 { try target.withLock(\.self)!() }
  }

  /// Whether the recursion of a depth has its result; otherwise it is a stack overflow. The program ends if it is
  /// neither.
  ///
  /// - Parameter run: Where the recursion is run.
  func fits(_ depth: Int64, _ way: Way, _ run: (@escaping () throws -> Void) throws -> Void) throws -> Bool {
    let address = UInt64(try address(of: way))
    var fits = false
    let body = { [down, mode] in
      do {
        let result = try down(depth, address)
        guard result == depth + 7 else { fatalError("\(mode), \(way) at depth \(depth): \(result)") }
        fits = true
      } catch let trap as Trap {
        guard trap.code == .stackOverflow else { fatalError("\(mode), \(way) at depth \(depth): \(trap)") }
      }
    }
    try withoutActuallyEscaping(body) { try run($0) }
    return fits
  }

  /// Tries depths on threads with a stack of so many bytes: all around where the first do not fit, and some far behind.
  func tryDepths(of way: Way, stackSize: Int) throws {
    func fits(_ depth: Int64) throws -> Bool { try self.fits(depth, way) { try Stacks.onThread(stackSize, $0) } }
    // The interpreter's calls take nothing of the thread's stack.
    guard mode != .interpreted else {
      for depth: Int64 in [0, 1, 100, 10_000] { _ = try fits(depth) }
      return
    }
    var (possible, impossible): (Int64, Int64) = (-1, Int64(stackSize / 8))
    guard try !fits(impossible) else { fatalError("\(way): \(impossible) frames fit in \(stackSize) bytes") }
    while impossible - possible > 1 {
      let middle = (possible + impossible) / 2
      if try fits(middle) { possible = middle } else { impossible = middle }
    }
    let isBrief = SweepSize.current < .full
    let around: Int64 = isBrief ? 12 : 100
    for depth in max(0, possible - around)...possible + around { _ = try fits(depth) }
    // A frame has 16 bytes at least. What is kept for host functions lies behind the edge, then the guard.
    let behind = Int64(min(stackSize, 300 << 10) / 16)
    let step = isBrief ? max(19, behind / 60) : way == .fresh ? 37 : 3
    for depth in stride(from: possible + around, to: possible + behind, by: Int(step)) { _ = try fits(depth) }
  }

  private func address(of way: Way) throws -> UInt {
    switch way {
    case .addressable: return addressable.address
    case .fresh:
      let module = try engine.compile(
        """
        function @fresh(%a: i64, %b: i64) -> i64 {
          %zero = subtract %a, %a
          %r = add %zero, 7
          return %r
        }
        """)
      fresh.withLock { $0 = module }
      return try module.address(of: FunctionIndex(0))
    default: return try module.address(of: module.module.function(named: "\(way)")!)
    }
  }

  private static let program = """
    import function @closure_import(i64, i64) -> i64 as "closure"
    import function @wide_import(i64, i64, f64, i32, i64, i64, i64, f32, i64) -> i64 as "wide"
    import function @nested_import(i64, i64) -> i64 as "nested"
    import function @llabs(i64) -> i64
    function @down(%n: i64, %f: i64) -> i64 {
    entry:
      branch_if %n, more, done
    more:
      %m = subtract %n, 1
      %r = call @down(%m, %f)
      %s = add %r, 1
      return %s
    done:
      %t = call_indirect %f(%n, %f): (i64, i64) -> i64
      return %t
    }
    function @leaf(%a: i64, %b: i64) -> i64 {
      return 7
    }
    function @closure(%a: i64, %b: i64) -> i64 {
      %r = call @closure_import(%a, %b)
      return %r
    }
    function @wide(%a: i64, %b: i64) -> i64 {
      %r = call @wide_import(%a, %b, 1.0, 2, 3, 4, 5, 6.0, 7)
      return %r
    }
    function @nested(%a: i64, %b: i64) -> i64 {
      %r = call @nested_import(%a, %b)
      return %r
    }
    function @symbol(%a: i64, %b: i64) -> i64 {
      %r = call @llabs(-7)
      return %r
    }
    function @tail(%a: i64, %b: i64) -> i64 {
      tail_call @llabs(-7)
    }
    function @library(%a: i64, %b: i64) -> i64 {
      %zero = subtract %a, %a
      %x = signed_to_float.i64 %zero to f64
      %y = float_fused_multiply_add.f64 2.0, 3.0, %x
      %z = float_add.f64 %y, 1.0
      %r = float_to_signed.f64 %z to i64
      return %r
    }
    function @hot(%a: i64, %b: i64) -> i64 {
      %r = call @leaf(%a, %b)
      return %r
    }
    """
}
