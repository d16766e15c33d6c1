import JIT
import Synchronization
import Testing

/// Functions at addresses: of modules, of the host, called by code and by Swift, in every mode.
@Suite struct AddressTests {
  static let text = """
    function @scaled(%context: i64, %a: i32, %b: f64) -> f64 {
      %c = load.i64 [%context]
      %x = signed_to_float.i64 %c to f64
      %y = signed_to_float.i32 %a to f64
      %s = float_add.f64 %x, %y
      %r = float_multiply.f64 %s, %b
      return %r
    }
    function @apply(%f: i64, %context: i64, %a: i32, %b: f64) -> f64 {
      %r = call_indirect %f(%context, %a, %b) : (i64, i32, f64) -> f64
      return %r
    }
    function @apply_last(%f: i64, %context: i64, %a: i32, %b: f64) -> f64 {
      tail_call_indirect %f(%context, %a, %b) : (i64, i32, f64) -> f64
    }
    function @wide(%context: i64, %v: v128, %a: i8) -> v128, i8 {
      return %v, %a
    }
    """
  typealias Scaled = (Int32, Double) throws -> Double
  static let signature = Signature([.i64, .i32, .f64], [.f64])

  private static func withContext<R>(_ value: Int64, _ body: (UInt) throws -> R) rethrows -> R {
    let context = UnsafeMutablePointer<Int64>.allocate(capacity: 1)
    defer { context.deallocate() }
    context.pointee = value
    return try body(UInt(bitPattern: context))
  }

  @Test(arguments: Engine.Mode.allCases) func functionsOfModulesHaveAddresses(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let (one, two) = (try engine.compile(Self.text), try engine.compile(Self.text))
    let index = try #require(one.module.function(named: "scaled"))
    let (first, second) = (try one.address(of: index), try two.address(of: index))
    #expect(first != second)
    try Self.withContext(40) { context in
      let arguments = [
        Constant(.i64, UInt64(first)), Constant(.i64, UInt64(context)), Constant(2 as Int32), Constant(0.5),
      ]
      // By Swift with constants; by code of the same module, and of another one.
      #expect(try engine.call(first, Self.signature, Array(arguments.dropFirst())) == [Constant(21.0)])
      for caller in [one, two] {
        #expect(try caller.call("apply", arguments) == [Constant(21.0)])
        #expect(try caller.call("apply_last", arguments) == [Constant(21.0)])
      }
      let bound = try engine.function(
        at: second, signature: Self.signature, context: context, as: Scaled.self, retaining: [two])
      let free = try engine.function(
        at: second, signature: Self.signature, as: ((Int, Int32, Double) throws -> Double).self, retaining: [two])
      #expect(try bound(-40, 3) == 0)
      #expect(try bound(1, 2) == 82)
      #expect(try free(Int(bitPattern: context), 2, 1) == 42)
      #expect(throws: EngineError.self) {
        try engine.function(
          at: second, signature: Self.signature, context: context, as: ((Int, Int32, Double) throws -> Double).self)
      }
      #expect(throws: EngineError.self) { try engine.call(first, Self.signature, arguments) }
    }
  }

  @Test(arguments: Engine.Mode.allCases) func vectorsAndSeveralResults(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let module = try engine.compile(Self.text)
    let address = try module.address(of: try #require(module.module.function(named: "wide")))
    let values = [Constant(.v128, low: 1, high: 2), Constant(.i8, 3)]
    let signature = Signature([.i64, .v128, .i8], [.v128, .i8])
    #expect(try engine.call(address, signature, [Constant(.i64, 0)] + values) == values)
  }

  @Test(arguments: Engine.Mode.allCases) func closuresKeepWhatTheyNeed(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    weak var weakModule: LoadedModule?
    var scaled: Scaled?
    try Self.withContext(1) { context in
      try {
        let module = try engine.compile(Self.text)
        weakModule = module
        scaled = try engine.function(
          at: try module.address(of: FunctionIndex(0)), signature: Self.signature, context: context, as: Scaled.self,
          retaining: [module])
      }()
      #expect(weakModule != nil)
      #expect(try scaled?(1, 10) == 20)
      scaled = nil
      #expect(weakModule == nil)
    }
  }

  struct Unlucky: Error {}

  @Test(arguments: Engine.Mode.allCases) func closuresHaveAddresses(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let module = try engine.compile(Self.text)
    let host = try engine.makeAddressable(
      try AnyClosure { @Sendable (a: Int32, b: Double) throws -> Double in
        if a == 13 { throw Unlucky() }
        return Double(a) - b
      }, droppingContext: true)
    let whole = try engine.makeAddressable(
      try AnyClosure { @Sendable (context: UInt, a: Int32, b: Double) -> Double in Double(context) + Double(a) - b })
    #expect(host.signature == Self.signature && whole.signature == Self.signature)
    func arguments(_ function: AddressableFunction, _ a: Int32) -> [Constant] {
      [Constant(.i64, UInt64(function.address)), Constant(100 as Int64), Constant(a), Constant(0.5)]
    }
    for name in ["apply", "apply_last"] {
      #expect(try module.call(name, arguments(host, 7)) == [Constant(6.5)])
      #expect(try module.call(name, arguments(whole, 7)) == [Constant(106.5)])
      #expect(throws: Unlucky.self) { try module.call(name, arguments(host, 13)) }
    }
    let closure = try engine.function(
      at: host.address, signature: Self.signature, context: 5, as: Scaled.self, retaining: [host])
    #expect(try closure(9, 1) == 8)
    #expect(throws: Unlucky.self) { try closure(13, 1) }
  }

  @Test(arguments: Engine.Mode.allCases) func functionsOfAnySignatureHaveAddresses(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let types: [ValueType] = [.i64, .v128, .i32, .f32, .f64, .i8, .v128, .i64, .i64, .i64, .i64, .i64]
    let signature = Signature(types, types.reversed())
    let host = try engine.makeAddressable(signature) { arguments in
      if arguments[0].low == 13 { throw Unlucky() }
      return arguments[0].low == 14 ? [] : arguments.reversed()
    }
    var values = types.enumerated().map { Constant($1, low: UInt64($0 + 1), high: UInt64(100 + $0)) }
    #expect(try engine.call(host.address, signature, values) == values.reversed())
    values[0] = Constant(13 as Int64)
    #expect(throws: Unlucky.self) { try engine.call(host.address, signature, values) }
    values[0] = Constant(14 as Int64)
    #expect(throws: WrongResults.self) { try engine.call(host.address, signature, values) }
  }

  /// Only the interpreter can know.
  @Test func wrongAddressesAndSignaturesTrapInTheInterpreter() throws {
    let engine = try Engine(options: .init(mode: .interpreted))
    let module = try engine.compile(Self.text)
    var gone: UInt = 0
    do {
      let other = try engine.compile(Self.text)
      gone = try other.address(of: FunctionIndex(0))
    }
    let wide = try module.address(of: try #require(module.module.function(named: "wide")))
    let host = try engine.makeAddressable(try AnyClosure { @Sendable () -> Void in })
    let cases: [(UInt, TrapCode)] = [
      (0, .nullReference), (8, .nullReference), (gone, .nullReference), (wide, .badSignature),
      (wide + 1, .nullReference),
      (host.address, .badSignature), (UInt.max, .nullReference),
    ]
    for (address, code) in cases {
      let arguments = [Constant(.i64, UInt64(address)), Constant(0 as Int64), Constant(2 as Int32), Constant(0.5)]
      #expect(#expect(throws: Trap.self) { try module.call("apply", arguments) }?.code == code)
      #expect(
        #expect(throws: Trap.self) { try engine.call(address, Self.signature, Array(arguments[1...])) }?.code == code)
    }
  }

  @Test(arguments: Engine.Mode.allCases) func importsOfAddresses(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let host = try engine.makeAddressable(try AnyClosure { @Sendable (a: Int64) -> Int64 in a * 3 })
    let module = try engine.compile(
      "import function @f(i64) -> i64\nfunction @g(%a: i64) -> i64 {\n  %r = call @f(%a)\n  return %r\n}",
      imports: ["f": Import.address(host.address)])
    #expect(try module.call("g", [Constant(14 as Int64)]) == [Constant(42 as Int64)])
  }

  /// Two modules that call each other without end, by addresses in memory.
  @Test(arguments: Engine.Mode.allCases) func endlessRecursionAcrossModulesIsATrap(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let text = """
      function @f(%context: i64, %n: i64) -> i64 {
        %callee = load.i64 [%context]
        %other = load.i64 [%context + 8]
        %m = add.i64 %n, 1
        %r = call_indirect %callee(%other, %m) : (i64, i64) -> i64
        %s = add.i64 %r, %n
        return %s
      }
      """
    let (one, two) = (try engine.compile(text), try engine.compile(text))
    let contexts = UnsafeMutablePointer<UInt>.allocate(capacity: 4)
    defer { contexts.deallocate() }
    contexts[0] = try two.address(of: FunctionIndex(0))
    contexts[1] = UInt(bitPattern: contexts + 2)
    contexts[2] = try one.address(of: FunctionIndex(0))
    contexts[3] = UInt(bitPattern: contexts)
    let f = try engine.function(
      at: contexts[2], signature: Signature([.i64, .i64], [.i64]), context: UInt(bitPattern: contexts),
      as: ((Int64) throws -> Int64).self, retaining: [one, two])
    #expect(#expect(throws: Trap.self) { try f(0) }?.code == .stackOverflow)
    #expect(#expect(throws: Trap.self) { try f(0) }?.code == .stackOverflow)
  }

  /// Each thread has an interpreter of its own, and all know what is constant.
  @Test func constantsOfInterpretedModulesAreConstantOnAllThreads() async throws {
    let engine = try Engine(options: .init(mode: .interpreted))
    let module = try engine.compile(
      """
      import function @wait()
      data @constant {
        i64 5
      }
      function @f() {
        call @wait()
        %a = data_address @constant
        store.i64 6, [%a] trap out_of_bounds
        return
      }
      """,
      imports: ["wait": { @Sendable () in for _ in 0..<1000 { _ = Atomic(0).add(1, ordering: .relaxed) } }])
    let codes = await withTaskGroup(of: TrapCode?.self) { group in
      for _ in 0..<8 {
        group.addTask {
          do { try module.call("f") } catch { return (error as? Trap)?.code }
          return nil
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(codes == [TrapCode?](repeating: .outOfBounds, count: 8))
  }

  /// Two threads that are in two interpreted modules in opposite order don't wait for each other.
  @Test func interpretedModulesCallEachOtherFromManyThreads() async throws {
    let engine = try Engine(options: .init(mode: .interpreted))
    let text = """
      function @f(%callee: i64, %other: i64, %n: i64) -> i64 {
        branch_if %n, more, done
      more:
        %m = subtract.i64 %n, 1
        %r = call_indirect %callee(%other, %callee, %m) : (i64, i64, i64) -> i64
        %s = add.i64 %r, %n
        return %s
      done:
        return 0
      }
      """
    let (one, two) = (try engine.compile(text), try engine.compile(text))
    let addresses = [try one.address(of: FunctionIndex(0)), try two.address(of: FunctionIndex(0))]
    let sums = try await withThrowingTaskGroup(of: UInt64.self) { group in
      for task in 0..<8 {
        group.addTask {
          let (own, other) = (addresses[task % 2], addresses[1 - task % 2])
          var sum: UInt64 = 0
          for _ in 0..<100 {
            let arguments = [Constant(.i64, UInt64(other)), Constant(.i64, UInt64(own)), Constant(20 as Int64)]
            sum += try engine.call(own, Signature([.i64, .i64, .i64], [.i64]), arguments)[0].low
          }
          return sum
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(sums == [UInt64](repeating: 21000, count: 8))
    withExtendedLifetime((one, two)) {}
  }

  struct Handle: ScalarRepresentable, Equatable {
    var number: UInt32
    static var scalarType: ScalarType { .uint32 }
  }
  struct Liar: ScalarRepresentable {
    var number: UInt32
    static var scalarType: ScalarType { .uint64 }
  }

  @Test(arguments: Engine.Mode.allCases) func closuresTakeTypesOfTheProgram(mode: Engine.Mode) throws {
    let engine = try Engine(options: .init(mode: mode))
    let module = try engine.compile(
      "import function @next(i32) -> i32\nfunction @f(%a: i32) -> i32 {\n  %r = call @next(%a)\n  return %r\n}",
      imports: ["next": { @Sendable (handle: Handle) -> Handle in Handle(number: handle.number + 1) }])
    let f = try module.function("f", as: ((Handle) throws -> Handle).self)
    #expect(try f(Handle(number: 41)) == Handle(number: 42))
    #expect(throws: FunctionTypeError.self) { try AnyClosure { @Sendable (_: Liar) in } }
    #expect(try AnyClosure { @Sendable (_: Handle, _: Int) in }.parameterTypes.map { "\($0)" } == ["Handle", "Int"])
  }
}
