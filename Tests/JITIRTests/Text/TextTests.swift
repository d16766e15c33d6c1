import JITIR
import JITTestSupport
import TestSupport
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

extension TextTests {
  /// The canonical text keeps comments where they were, and formatting it again changes nothing.
  @Test func formattingKeepsComments() throws {
    let text = """
      ; Of the file.
      file "a.c"  ; name

      ; Of the data.
      data @table align 4 {
        i32 0x1, 0x2
      }

      ; Of the function.
      ; run: f(1) == 2
      function @f(%a: i64) -> i64 {
        ; Of the slot.
        slot $s: 16  ; sixteen
        ; Of the entry.
      entry:  ; first
        ; Of the sum.
        %sum = add.i64 %a, 1  ; plus one
        branch next

      ; Of the block.
      next:
        return %sum
        ; The end.
      }  ; after it
      ; After all.

      """
    let parsed = try Module.parse(text)
    let formatted = parsed.text
    #expect(try Module.parse(formatted).text == formatted)
    for line in text.split(separator: "\n") {
      let comment = line.firstIndex(of: ";").map { line[$0...] } ?? ""
      #expect(comment.isEmpty || formatted.contains(comment), "lost: \(comment)")
    }
    #expect(parsed.comments.count == 15)
    #expect(parsed.runs.count == 1)
  }

  /// Every constant of every type reads back as the same bits.
  @Test func constantsAreExact() throws {
    var random = RandomSource(seed: 3)
    for type in ValueType.allCases {
      var function = Function(name: "f", signature: Signature([], Array(repeating: type, count: 200)))
      function.beginBlock(function.makeBlock())
      let constants = (0..<200).map { number in
        number % 2 == 0
          ? interestingConstant(type, &random) : Constant(type, low: random.next(), high: random.next())
      }
      let values = constants.map { function.constant($0) }
      function.append(
        Record(.return, .i64, Opcode.return.format, type: nil, a: function.appendList(values), b: UInt32(values.count)))
      var module = Module()
      module.define(function)
      let parsed = try #require(try Module(parsing: module.text).functions[0].body)
      let record = parsed[try #require(parsed.terminator(of: parsed.blocks[0]))]
      #expect(parsed.list(of: record).map { parsed.constant($0) } == constants)
    }
  }
}
