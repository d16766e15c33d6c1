import Foundation
import JITIR
import Testing

/// How long the interpreter takes for an instruction. `swift test -c release` with SWIFT_JIT_SWEEP=1 prints figures
/// that mean something; nothing is asserted on time, but every loop must give the result that it should.
@Suite(.serialized) struct InterpreterSpeedTests {
  static let text = """
    mutable data @buffer { zero 8192 }
    function @calls(%n: i64) -> i64 {
    entry:
      %small = less_unsigned %n, 2
      branch_if %small, base, step
    base:
      return %n
    step:
      %1 = subtract %n, 1
      %2 = subtract %n, 2
      %3 = call @calls(%1)
      %4 = call @calls(%2)
      %5 = add %3, %4
      return %5
    }
    function @integers(%n: i64) -> i64 {
    entry:
      branch next(0, 1, 2)
    next(%i: i64, %a: i64, %b: i64):
      %c = add %a, %i
      %d = xor %c, %b
      %e = rotate_left %d, 7
      %f = multiply %e, 31
      %i2 = add %i, 1
      %more = less_unsigned %i2, %n
      branch_if %more, next(%i2, %f, %d), done(%f)
    done(%r: i64):
      return %r
    }
    function @memory(%n: i64) -> i64 {
    entry:
      %p = data_address @buffer
      memory_fill %p, 0, 8192
      branch next(0, 0)
    next(%i: i64, %s: i64):
      %k = and %i, 1023
      %o = shift_left %k, 3
      %q = add %p, %o
      %v = load.i64 [%q] trap out_of_bounds
      %w = add %v, %i
      store %w, [%q]
      %s2 = add %s, %w
      %i2 = add %i, 1
      %more = less_unsigned %i2, %n
      branch_if %more, next(%i2, %s2), done
    done:
      return %s2
    }
    function @floats(%n: i64) -> f64 {
    entry:
      branch next(0, 0.0, 1.0)
    next(%i: i64, %a: f64, %b: f64):
      %c = float_multiply %a, %b
      %d = float_add %c, 0.5
      %e = float_subtract %d, %a
      %i2 = add %i, 1
      %more = less_unsigned %i2, %n
      branch_if %more, next(%i2, %d, %e), done
    done:
      return %d
    }
    function @vectors(%n: i64) -> i64 {
    entry:
      branch next(0, i64x2(1, 2))
    next(%i: i64, %a: v128):
      %c = add.i32x4 %a, i32x4(1, 2, 3, 4)
      %d = xor.v128 %c, %a
      %e = add.i16x8 %d, %c
      %i2 = add %i, 1
      %more = less_unsigned %i2, %n
      branch_if %more, next(%i2, %e), done
    done:
      %x = extract_lane.i64x2 %e, 0
      return %x
    }
    """

  /// The processor time of this thread in seconds: other tests run at the same time.
  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  @Test(arguments: ["integers", "floats", "memory", "calls", "vectors"])
  func speed(loop: String) throws {
    let interpreter = try InterpreterTests.interpreter(Self.text)
    let count: Int64 = loop == "calls" ? (isSweep ? 27 : 10) : isSweep ? 3_000_000 : 1000
    let fuel = interpreter.fuel
    let start = threadTime()
    let result = try interpreter.call(loop, [Constant(count)])[0]
    let seconds = threadTime() - start
    let instructions = Double(fuel - interpreter.fuel)
    print("\(loop): \(String(format: "%.1f", seconds * 1e9 / instructions)) ns an instruction")
    // The same again: decoded before, and with what the first call left.
    #expect(try interpreter.call(loop, [Constant(count)])[0] == result)
    if loop == "integers" {
      var (a, b) = (1, 2)
      for i in 0..<Int(count) {
        let d = (a &+ i) ^ b
        (a, b) = ((d << 7 | Int(bitPattern: UInt(bitPattern: d) >> 57)) &* 31, d)
      }
      #expect(result == Constant(Int64(a)))
    }
  }
}
