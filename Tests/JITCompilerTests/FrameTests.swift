import JIT
import JITIR
import JITStorage
import TestSupport
import Testing

@testable import JITCompiler

/// What functions do with their frames: nothing is written beside its place, and frames are no larger than they have to
/// be.
@Suite struct FrameTests {
  // MARK: The checker

  private static let manyArguments = """
    function @callee(%a: f64, %b: f64, %c: f64, %d: f64, %e: f64, %f: f64, %g: f64, %h: f64, %i: f64, %j: f64, %k: v128, %l: f32) -> f64 {
      return %j
    }
    function @last(%x: f64, %v: v128) -> f64 {
      %r = call @callee(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, %x, %v, 1.5)
      return %r
    }
    function @tail(%a: f64, %b: f64, %c: f64, %d: f64, %e: f64, %f: f64, %g: f64, %h: f64, %i: f64, %j: f64, %k: v128, %l: f32) -> f64 {
      tail_call @callee(%j, %i, %h, %g, %f, %e, %d, %c, %b, %a, %k, %l)
    }
    """

  /// What the checker says of a function of the text above, after its stores of `type` have become stores of `other`.
  private func violation(of name: String, _ type: ValueType?, as other: ValueType, isFast: Bool) throws -> String? {
    let module = try Module.parse(Self.manyArguments).module
    let function = try #require(module.function(named: name))
    let body = try #require(module[function].body)
    var target = try X86_64Target(ModuleContext(module), CompilerOptions(checksStages: true))
    try target.lower(body)
    if let type {
      var count = 0
      for number in target.lowering.machine.instructions.indices
      where target.lowering.machine.instructions[number].code == target.storeForm(type).bits {
        target.lowering.machine.instructions[number].code = target.storeForm(other).bits
        count += 1
      }
      #expect(count > 0)
    }
    var allocation = Allocation()
    if isFast {
      var allocator = FastAllocator(X86_64Target.environment)
      try allocator.allocate(target.lowering.machine, into: &allocation)
    } else {
      var allocator = LinearScan(X86_64Target.environment)
      try allocator.allocate(target.lowering.machine, into: &allocation)
    }
    do {
      try AllocationChecker.check(
        allocation, of: target.lowering.machine, on: X86_64Target.environment, target.frameUse())
      return nil
    } catch { return "\(error)" }
  }

  /// A float that is stored with 16 bytes, or with too few of them, is found: a defect that there was.
  @Test(arguments: ["last", "tail"], [true, false])
  func wrongWidthsAreFound(function: String, isFast: Bool) throws {
    #expect(try violation(of: function, nil, as: .f64, isFast: isFast) == nil)
    for (type, other) in [(.f64, .v128), (.f32, .v128), (.f64, .f32), (.v128, .f64)] as [(ValueType, ValueType)] {
      let found = try violation(of: function, type, as: other, isFast: isFast)
      #expect(found != nil, "\(type) as \(other)")
    }
  }

  /// Random functions whose calls have arguments on the stack, some of them stored with too many bytes.
  @Test func randomOverrunsAreFound() throws {
    var (sound, broken) = (0, 0)
    for seed in 0..<UInt64(SweepSize.current > .brief ? 20_000 : 300) {
      var options = RandomMachineFunction.Options()
      options.stackArguments = 0...5
      options.overruns = seed % 2 == 1
      let problem = RandomMachineFunction(seed: seed, options: options)
      var allocation = Allocation()
      var allocator = FastAllocator(problem.environment)
      try allocator.allocate(problem.function, into: &allocation)
      do {
        try AllocationChecker.check(allocation, of: problem.function, on: problem.environment, problem.frame)
        if problem.isOverrun { Issue.record("seed \(seed): an overrun was not found") }
        sound += 1
      } catch {
        if !problem.isOverrun { Issue.record("seed \(seed): \(error)") }
        broken += 1
      }
    }
    #expect(sound > 0 && broken > 0)
  }

  // MARK: Sizes

  /// Slots that are too large, each or together, are an error that says so.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func tooLargeFrames(level: CompilerOptions.OptimizationLevel) throws {
    let gigabyte = 1 << 30
    let cases: [[(size: Int, alignment: Int)]] = [
      [(gigabyte, 8), (gigabyte, 8), (gigabyte, 8)], [(gigabyte, 8), (1, 8)],
      Array(repeating: (gigabyte, 8), count: 1000), [(gigabyte, 8)],
    ]
    for slots in cases {
      var text = "function @f(%x: i64) -> i64 {\n"
      for (number, slot) in slots.enumerated() { text += "  slot $s\(number): \(slot.size) align \(slot.alignment)\n" }
      for number in slots.indices {
        text += "  %p\(number) = stack_slot_address $s\(number)\n  store.i64 %x, [%p\(number)]\n"
      }
      text += "  call @g()\n  %v = load.i64 [%p0]\n  %w = add %v, %x\n  return %w\n}\nimport function @g()"
      let module = try Module.parse(text).module
      let error = #expect(throws: CompilationError.self, "\(slots.prefix(3))") {
        _ = try Compiler(options: CompilerOptions(optimizationLevel: level)).compile(module)
      }
      guard case .tooLarge(let what)? = error?.reason else {
        Issue.record("\(slots.prefix(3)): \(error.map { "\($0)" } ?? "no error")")
        continue
      }
      #expect(what.contains("1 GiB"))
    }
  }

  /// The size of the frame of the last function of a module.
  private func frameSize(_ text: String, _ level: CompilerOptions.OptimizationLevel) throws -> Int {
    let options = CompilerOptions(optimizationLevel: level, checksStages: true)
    let assembly = try Compiler(options: options).compile(Module.parse(text).module).assembly
    let line = try #require(assembly.split(separator: "\n").last { $0.contains("sub rsp, ") }, "no frame")
    let number = line.split(separator: ",")[1].split(separator: " ")[0]
    return try #require(number.hasPrefix("0x") ? Int(number.dropFirst(2), radix: 16) : Int(number))
  }

  /// Calls share memory for their results.
  @Test(arguments: CompilerOptions.OptimizationLevel.allCases)
  func resultAreas(level: CompilerOptions.OptimizationLevel) throws {
    var text = "import function @three() -> i64, i64, i64\nfunction @f() -> i64 {\n  %s0 = add.i64 0, 0\n"
    for number in 1...1000 {
      text += "  %a\(number), %b\(number), %c\(number) = call @three()\n"
      text += "  %t\(number) = add %a\(number), %c\(number)\n  %s\(number) = add %s\(number - 1), %t\(number)\n"
    }
    text += "  return %s1000\n}"
    #expect(try frameSize(text, level) < 100)
  }

  /// Inlined calls share memory for their slots, and large slots are not inlined.
  @Test(arguments: [(256, 256...700), (4000, 4000...5000)])
  func inlinedSlots(size: Int, expected: ClosedRange<Int>) throws {
    var text = "function @small(%x: i64) -> i64 {\n  slot $s: \(size)\n  slot $t: 8\n  %p = stack_slot_address $s\n"
    text += "  %q = stack_slot_address $t\n  store.i64 %q, [%p]\n  store.i64 %x, [%q]\n  %r = load.i64 [%p]\n"
    text += "  %v = load.i64 [%r]\n  return %v\n}\nfunction @f(%s0: i64) -> i64 {\n  slot $own: 16\n"
    text += "  %o = stack_slot_address $own\n  store.i64 %s0, [%o]\n"
    for number in 1...10 { text += "  %s\(number) = call @small(%s\(number - 1))\n" }
    text += "  %v = load.i64 [%o]\n  %r = add %v, %s10\n  return %r\n}"
    #expect(expected.contains(try frameSize(text, .full)))
  }
}
