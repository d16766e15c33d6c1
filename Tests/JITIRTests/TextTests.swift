import JITIR
import Testing

@Suite struct TextTests {
  /// Prints what `text` says, checks that it reads back the same, and returns it.
  func roundTrip(_ text: String) throws -> String {
    let first = try Module.parse(text).text
    let second = try Module.parse(first).text
    #expect(first == second)
    return first
  }

  @Test func everything() throws {
    _ = try roundTrip(
      """
      ; The head.
      file "a.c"
      file "b.h"
      import function @log(i64, f32) -> i64 as "env.log"   ; logs
      import data @environ
      data @hello align 16 { "Hello\\n"
        zero 20
        i32 1, -2, 0xff
        address @f + 8
        f64 1.5, nan, -inf
      }
      mutable data @"odd name" { }
      export "main" = @f
      ; run: f(1, 2.5, i32x4(1, 2, 3, 4)) == 3, nan
      ; run: f(1, nan:0x7fc00001, i32x4(1, 2, 3, 4)) traps user7
      ; test: something
      function @f(%a: i64, %x: f32, %v: v128) -> i64, f64 { ; trailing
        slot $buffer: 64 align 16
        slot $0: 8
      ; at entry
      start: ; the beginning
        %0 = add.i64 %a, 1 at 12:5
        %s, %o = add_overflow_signed %0, -1 at "b.h":3  ; two results
        %p = stack_slot_address $buffer
        %q = load_unsigned.i8 [%p + 8] align 1 region 3 trap out_of_bounds to i32
        store.i64 %s, [%p - 16] big_endian
        store_narrow.i8 300, [%p]
        %w = atomic_compare_exchange.i32 [%p] align 4 acquire, 0, 1
        fence release
        %sum = add.i16x8 %v, i16x8(1, 2, 3, 4, 5, 6, 7, -8)
        %mix = shuffle %v, %sum, [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 31]
        %e = extract_lane.i8x16 %mix, 3
        %ee = sign_extend.i8 %e to i64
        %l = call @log(%ee, 1.0e10)
        call @log(0, nan:0x7fc00001)
        %g = function_address @f
        %c1, %c2 = call_indirect %g(1, 2, i64x2(0, 1)): (i64, f32, v128) -> i64, f64
        %big = multiply.i128 %later, -170141183460469231731687303715884105728
        trap_if %o, user7
        switch.i32 %q, [one(%c1), two], one(5)
      two:
        %later = zero_extend.i64 %a to i128
        branch_if 1, one(0), "a block"
      one(%k: i64):
        return %k, 1.5
      "a block":
        unreachable
        ; the end
      }
      ; after
      """)
  }
}
