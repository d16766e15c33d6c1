import Foundation
import JITCompiler
import JITIR
import TestSupport
import Testing

/// Object files linked with those of C compilers: both sides have the same idea of narrow integers.
@Suite struct ForeignCodeTests {
  /// Every narrow type as an argument in a register and on the stack and as a result, both ways, directly and through
  /// pointers.
  private static let program = """
    export "call_s8" = @call_s8
    export "call_u8" = @call_u8
    export "call_s16" = @call_s16
    export "call_u16" = @call_u16
    export "call_stacked" = @call_stacked
    export "call_constants" = @call_constants
    export "call_pointer" = @call_pointer
    export "call_tail" = @call_tail
    export "return_s8" = @return_s8
    export "return_u8" = @return_u8
    export "return_s16" = @return_s16
    export "take_s8" = @take_s8
    export "get_s16" = @get_s16
    import function @s8(signed i8) -> i64
    import function @u8(i8) -> i64
    import function @s16(signed i16) -> i64
    import function @u16(unsigned i16) -> i64
    import function @narrow_s16(i64) -> signed i16
    import function @stacked(i64, i64, i64, i64, i64, i64, signed i8, i8, signed i16, i16) -> i64
    function @call_s8(%x: i64) -> i64 {
      %n = truncate %x to i8
      %r = call @s8(%n)
      return %r
    }
    function @call_u8(%x: i64) -> i64 {
      %n = truncate %x to i8
      %r = call @u8(%n)
      return %r
    }
    function @call_s16(%x: i64) -> i64 {
      %n = truncate %x to i16
      %r = call @s16(%n)
      return %r
    }
    function @call_u16(%x: i64) -> i64 {
      %n = truncate %x to i16
      %r = call @u16(%n)
      return %r
    }
    function @call_stacked(%x: i64) -> i64 {
      %n = truncate %x to i8
      %m = truncate %x to i16
      %r = call @stacked(1, 2, 3, 4, 5, 6, %n, %n, %m, %m)
      return %r
    }
    function @call_constants() -> i64 {
      %r = call @stacked(1, 2, 3, 4, 5, 6, -1, -1, -1, -1)
      %s = call @s8(-128)
      %u = call @u8(-128)
      %t = add %r, %s
      %v = add %t, %u
      return %v
    }
    function @call_pointer(%f: i64, %x: i64) -> i64 {
      %n = truncate %x to i8
      %r = call_indirect %f(%n): (signed i8) -> i64
      return %r
    }
    function @call_tail(%x: i64) -> i64 {
      %n = truncate %x to i8
      tail_call @s8(%n)
    }
    function @return_s8(%x: i64) -> signed i8 {
      %n = truncate %x to i8
      return %n
    }
    function @return_u8(%x: i64) -> i8 {
      %n = truncate %x to i8
      return %n
    }
    function @return_s16(%x: i64) -> signed i16 {
      %n = truncate %x to i16
      return %n
    }
    function @take_s8(%x: signed i8) -> i64 {
      %r = sign_extend %x to i64
      return %r
    }
    function @get_s16(%x: i64) -> i64 {
      %n = call @narrow_s16(%x)
      %r = sign_extend %n to i64
      return %r
    }
    """

  /// Callees in one file and callers in another, so that nothing is inlined.
  private static let callees = """
    #include <stdint.h>
    int64_t s8(int8_t x) { return x; }
    int64_t u8(uint8_t x) { return x; }
    int64_t s16(int16_t x) { return x; }
    int64_t u16(uint16_t x) { return x; }
    int16_t narrow_s16(int64_t x) { return x; }
    int64_t stacked(int64_t a, int64_t b, int64_t c, int64_t d, int64_t e, int64_t f, int8_t g, uint8_t h, int16_t i,
                    uint16_t j) {
      return a + b + c + d + e + f + (int64_t)g * 1000 + (int64_t)h * 1000000 + (int64_t)i * 10000000000 + (int64_t)j * 1000000000000000;
    }
    """

  private static let callers = """
    #include <stdint.h>
    #include <stdio.h>
    int64_t call_s8(int64_t), call_u8(int64_t), call_s16(int64_t), call_u16(int64_t), call_stacked(int64_t);
    int64_t call_constants(void), call_pointer(int64_t (*)(int8_t), int64_t), call_tail(int64_t), take_s8(int8_t);
    int64_t get_s16(int64_t), s8(int8_t);
    int64_t stacked(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int8_t, uint8_t, int16_t, uint16_t);
    int8_t return_s8(int64_t);
    uint8_t return_u8(int64_t);
    int16_t return_s16(int64_t);
    static void expect(const char *what, int64_t x, int64_t actual, int64_t expected) {
      if (actual != expected) printf("%s(0x%llx) is %lld, not %lld\\n", what, (long long)x, (long long)actual, (long long)expected);
    }
    int main(void) {
      int64_t numbers[] = {0x123456789ABCDE7F, 0x12345678F7, 0x1234567887654321, 0x123456789ABC8001, -1, 128, 0xFFFF7FFF};
      for (int i = 0; i < 7; i++) {
        int64_t x = numbers[i];
        expect("call_s8", x, call_s8(x), (int8_t)x);
        expect("call_u8", x, call_u8(x), (uint8_t)x);
        expect("call_s16", x, call_s16(x), (int16_t)x);
        expect("call_u16", x, call_u16(x), (uint16_t)x);
        expect("call_stacked", x, call_stacked(x), stacked(1, 2, 3, 4, 5, 6, x, x, x, x));
        expect("call_pointer", x, call_pointer(s8, x), (int8_t)x);
        expect("call_tail", x, call_tail(x), (int8_t)x);
        expect("return_s8", x, return_s8(x), (int8_t)x);
        expect("return_u8", x, return_u8(x), (uint8_t)x);
        expect("return_s16", x, return_s16(x), (int16_t)x);
        expect("take_s8", x, take_s8(x), (int8_t)x);
        expect("get_s16", x, get_s16(x), (int16_t)x);
      }
      expect("call_constants", 0, call_constants(), stacked(1, 2, 3, 4, 5, 6, -1, -1, -1, -1) - 128 + 128);
      printf("done\\n");
    }
    """

  @Test(
    .enabled(if: Programs.areExpected("clang") && Programs.areExpected("gcc"), "needs clang and gcc"),
    arguments: CompilerOptions.OptimizationLevel.allCases)
  func narrowIntegers(level: CompilerOptions.OptimizationLevel) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "swift-jit-foreign-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let module = try Module.parse(Self.program).module
    let options = CompilerOptions(optimizationLevel: level, checksStages: true, reachesSymbols: true)
    let object = try Compiler(options: options).compile(module).objectFile(of: module)
    try Data(object).write(to: folder.appending(path: "program.o"))
    try Data(Self.callees.utf8).write(to: folder.appending(path: "callees.c"))
    try Data(Self.callers.utf8).write(to: folder.appending(path: "callers.c"))
    for compiler in ["clang", "gcc"] {
      let name = "program-\(compiler)"
      let build = try Subprocess.run(
        try Programs.installed(compiler), ["-O2", "-fPIE", "callees.c", "callers.c", "program.o", "-o", name],
        in: folder)
      try #require(build.status == 0, "\(compiler): \(build.errorOutput)")
      let run = try Subprocess.run(folder.appending(path: name), [])
      #expect(run.output == "done\n", "\(compiler), \(level)")
    }
  }

  /// Signs are part of the text, and kept; other types have none.
  @Test func signsInText() throws {
    let text = """
      import function @f(signed i8, i16, i64) -> signed i16, i8

      function @g(%a: signed i16, %f: i64) -> signed i8 {
      entry:
        %r = call_indirect %f(%a): (signed i16) -> signed i8
        return %r
      }

      """
    let module = try Module.parse(text).module
    #expect(module.text == text)
    #expect(module.functions[0].signature.signedParameters == [0])
    #expect(module.functions[0].signature.signedResults == [0])
    let unsigned = try Module.parse("import function @f(unsigned i8) -> unsigned i16").module
    #expect(unsigned.text == "import function @f(i8) -> i16\n")
    for wrong in ["(signed i32)", "(unsigned f64)", "() -> signed i64", "(signed)"] {
      #expect(throws: TextError.self) { try Module.parse("import function @f\(wrong)") }
    }
  }
}
