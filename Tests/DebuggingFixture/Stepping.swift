import CJIT
import CJITTestSupport
import JIT
import JITCompiler

/// Functions with every kind of prologue, epilogue and tail call.
private let shapes = """
  import function @callback(i64) -> i64

  function @leaf(%x: i64) -> i64 {
    %y = add %x, 1
    return %y
  }

  function @fibonacci(%n: i64) -> i64 {
    %small = less_signed %n, 2
    branch_if %small, base, step
  base:
    return %n
  step:
    %a = subtract %n, 1
    %x = call @fibonacci(%a)
    %b = subtract %n, 2
    %y = call @fibonacci(%b)
    %sum = add %x, %y
    return %sum
  }

  ; Everything lives across calls: all preserved registers are used.
  function @crowded(%a: i64, %b: i64, %c: i64, %d: i64, %e: i64, %f: i64, %g: i64) -> i64 {
    %1 = call @leaf(%a)
    %2 = call @callback(%b)
    %3 = call @leaf(%c)
    %4 = call @leaf(%d)
    %s1 = add %1, %2
    %s2 = multiply %3, %4
    %s3 = add %a, %b
    %s4 = multiply %c, %d
    %s5 = add %e, %f
    %s6 = add %s1, %s2
    %s7 = add %s3, %s4
    %s8 = add %s5, %g
    %s9 = add %s6, %s7
    %s10 = add %s8, %s9
    %small = less_signed %s10, 0
    branch_if %small, negative, positive
  negative:
    return 0
  positive:
    return %s10
  }

  function @pages(%x: i64) -> i64 {
    slot $buffer: 20000
    %p = stack_slot_address $buffer
    store %x, [%p + 8]
    %y = load.i64 [%p + 8]
    %z = call @leaf(%y)
    return %z
  }

  function @many_pages(%x: i64) -> i64 {
    slot $buffer: 200000
    %p = stack_slot_address $buffer
    store %x, [%p + 8]
    %y = load.i64 [%p + 8]
    return %y
  }

  function @triple(%x: i64) -> i64, i64, i64 {
    %y = add %x, 1
    %z = add %y, 1
    return %x, %y, %z
  }

  function @uses_triple(%x: i64) -> i64 {
    %a, %b, %c = call @triple(%x)
    %s = add %a, %b
    %t = add %s, %c
    return %t
  }

  function @tail(%n: i64, %sum: i64) -> i64 {
    %done = equal %n, 0
    branch_if %done, exit, more
  exit:
    %x = call @callback(%sum)
    return %x
  more:
    %m = subtract %n, 1
    %s = add %sum, %n
    tail_call @tail(%m, %s)
  }

  function @widening(%n: i64) -> i64 {
    %x = call @leaf(%n)
    tail_call @wide(%n, 1, 2, 3, 4, 5, 6, %x)
  }

  function @wide(%n: i64, %b: i64, %c: i64, %d: i64, %e: i64, %f: i64, %g: i64, %h: i64) -> i64 {
    %y = call @leaf(%h)
    %z = call @leaf(%g)
    tail_call @wider(%n, %b, %c, %d, %e, %f, %y, %z, %h, %g)
  }

  function @wider(%n: i64, %b: i64, %c: i64, %d: i64, %e: i64, %f: i64, %g: i64, %h: i64, %i: i64, %j: i64) -> i64 {
    %done = equal %n, 0
    branch_if %done, exit, more
  exit:
    %s = add %g, %j
    %t = call @leaf(%s)
    return %t
  more:
    %m = subtract %n, 1
    tail_call @widening(%m)
  }

  function @divide(%a: i64, %b: i64) -> i64 {
    %q = call @divide_inner(%a, %b)
    %r = add %q, 1
    return %r
  }

  function @divide_inner(%a: i64, %b: i64) -> i64 {
    %q = divide_signed %a, %b
    %x = call @leaf(%q)
    return %x
  }
  """

/// Executes the functions instruction by instruction, unwinding at each of them, and prints what came of it.
func checkUnwinding(_ level: CompilerOptions.OptimizationLevel) throws {
  struct Refused: Error {}
  let callback = try HostFunction { @Sendable (x: Int64) throws -> Int64 in
    guard x >= 0 else { throw Refused() }
    return x + 1
  }
  let program = try CompiledText(shapes, level: level, calling: ["callback": callback])
  typealias Unary = (Int64) throws -> Int64
  typealias Binary = (Int64, Int64) throws -> Int64
  typealias Septenary = (Int64, Int64, Int64, Int64, Int64, Int64, Int64) throws -> Int64
  let unary = { (name: String) in try program.function(name, as: Unary.self, retaining: [callback]) }
  let binary = { (name: String) in try program.function(name, as: Binary.self, retaining: [callback]) }
  let crowded = try program.function("crowded", as: Septenary.self, retaining: [callback])
  let fibonacci = try unary("fibonacci")
  let (pages, manyPages, triple) = (try unary("pages"), try unary("many_pages"), try unary("uses_triple"))
  let (tail, divide, widening) = (try binary("tail"), try binary("divide"), try unary("widening"))
  _ = try fibonacci(2)  // installs signal handlers, prepares the thread
  var values: [Int64?] = []
  let body = {
    values += [try? fibonacci(4), try? crowded(1, 2, 3, 4, 5, 6, 7), try? crowded(-9, -8, -7, 0, 0, 0, 0)]
    values += [try? pages(1), try? manyPages(2), try? triple(3), try? tail(3, 0), try? divide(7, 2)]
    // A trap and a thrown error.
    values += [try? divide(7, 0), try? tail(0, -1)]
  }
  // Swift and the dynamic linker do much when something is used first.
  body()
  let whole = check(body)
  let cut = check(cutFrames: true) { values.append(try? widening(3)) }
  print("\(level):", values.map { $0.map(String.init) ?? "thrown" }.joined(separator: " "))
  for result in [whole, cut] {
    var result = result
    let failure = withUnsafeBytes(of: &result.first_failure) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    print(
      "\(result.step_count > 100 ? "many" : "\(result.step_count)") steps, \(result.failure_count) failures \(failure)")
  }
}

private func check(cutFrames: Bool = false, _ body: () -> Void) -> stepping_result {
  withoutActuallyEscaping(body) { body in
    var body = body
    return withUnsafeMutablePointer(to: &body) { pointer in
      stepping_check(
        { cjit_code_map_contains($0) }, cutFrames,
        { $0!.assumingMemoryBound(to: (() -> Void).self).pointee() }, pointer)
    }
  }
}
