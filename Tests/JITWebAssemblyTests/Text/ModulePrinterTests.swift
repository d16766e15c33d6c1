import Testing
import TestSupport

@testable import JITWebAssembly

/// From bytes to text.
struct ModulePrinterTests {
  @Test func text() throws {
    let source = """
      (module $m
        (import "env" "log" (func $log (param i32)))
        (memory 1)
        (global (mut i32) (i32.add (i32.const 1) (i32.const 2)))
        (func $sum (export "sum") (param $n i32) (result i32) (local $s i32)
          (loop $again
            (local.set $s (i32.add (local.get $s) (local.get $n)))
            (br_if $again (local.tee $n (i32.sub (local.get $n) (i32.const 1)))))
          (block (call $log (i32.load offset=4 (i32.const 0))))
          (local.get $s))
        (func (if (i32.const 0) (then (br 0)) (else (return))))
        (data (i32.const 8) "a\\n\\"\\ff"))
      """
    let expected = """
      (module $m
        (type (;0;) (func (param i32)))
        (type (;1;) (func (param i32) (result i32)))
        (type (;2;) (func))
        (import "env" "log" (func $log (type 0) (param i32)))
        (memory (;0;) 1)
        (global (;0;) (mut i32) (i32.const 1) (i32.const 2) (i32.add))
        (export "sum" (func $sum))
        (func $sum (type 1) (param $n i32) (result i32)
          (local $s i32)
          loop $loop0
            local.get $s
            local.get $n
            i32.add
            local.set $s
            local.get $n
            i32.const 1
            i32.sub
            local.tee $n
            br_if $loop0
          end
          block
            i32.const 0
            i32.load offset=4
            call $log
          end
          local.get $s)
        (func $f2 (type 2)
          i32.const 0
          if $if0
            br $if0
          else
            return
          end)
        (data (;0;) (offset (i32.const 8)) "a\\0a\\22\\ff")
      )

      """
    #expect(try WebAssemblyText.text(try WebAssemblyText.binary(source)) == expected)
    #expect(try WebAssemblyText.text(try WebAssemblyText.binary(expected)) == expected)
  }

  /// Names that are no identifiers, or that two functions have, are not used.
  @Test func names() throws {
    var sections = SectionWriter()
    sections.types = [WebAssemblySignature()]
    sections.functionNames = [(0, "a b"), (1, "same"), (2, "same"), (3, "f0"), (4, ""), (9, "none")]
    for _ in 0..<5 {
      sections.functions.count += 1
      sections.functions.bytes.append(0)
      sections.code.count += 1
      sections.code.bytes += [4, 0, 0x10, 0, 0x0B]
    }
    let text = try WebAssemblyText.text(sections.module())
    let names = text.split(separator: "\n").filter { $0.contains("(func") }.dropFirst().map {
      $0.split(separator: " ")[1]
    }
    // Function 0 cannot be called $f0, because 3 is.
    #expect(names == ["(;0;)", "$f1", "$f2", "$f0", "$f4"])
    #expect(text.contains("call 0\n") || text.contains("call 0)"))
    #expect(try WebAssemblyText.text(try WebAssemblyText.binary(text)) == text)
  }

  /// What few bytes use many times is not repeated in the text, which would not fit memory.
  @Test func amplification() throws {
    let long = String(repeating: "x", count: 300)
    let types = String(repeating: "i32 ", count: 40)
    let source = """
      (type (func (param $x i32) (param \(types)) (result i64)))
      (func $\(long) (type 0) (local $y i64) (i64.add (local.get $y) (i64.extend_i32_u (local.get 2))))
      (func (block (type 0) (unreachable)) (call $\(long)))
      """
    let text = try WebAssemblyText.text(try WebAssemblyText.binary(source))
    #expect(text.contains("(func $f0 (type 0)\n    (local $y i64)"))
    #expect(text.contains("block (type 0)\n"))
    #expect(try WebAssemblyText.text(try WebAssemblyText.binary(text)) == text)

    let locals = SectionWriter.Section(
      count: 9, bytes: Array(repeating: [6, 1, 0xD0, 0x86, 3, 0x7F, 0x0B], count: 9).flatMap { $0 })
    var sections = SectionWriter()
    sections.types = [WebAssemblySignature()]
    sections.functions = SectionWriter.Section(count: 9, bytes: Array(repeating: 0, count: 9))
    sections.code = locals
    #expect(throws: WebAssemblyError.self) { try WebAssemblyText.text(sections.module()) }
  }

  @Test func customSections() throws {
    let text = try WebAssemblyText.text(try WebAssemblyText.binary("") + [0, 6, 3, 0x61, 0x0A, 0x62, 1, 2])
    #expect(text == "(module\n  ;; custom section \"a\\u{a}b\": 2 bytes\n)\n")
  }

  /// Bodies that are malformed or ask for too much are errors.
  @Test(
    arguments: [
      ([0x00, 0x0B, 0x0B], "unexpected content"), ([0x00, 0x01], "unexpected end"),
      ([0x00, 0xFF, 0x0B], "illegal opcode"),
      ([0x00, 0x05, 0x0B], "else without if"), ([0x00, 0x04, 0x40, 0x05, 0x05, 0x0B, 0x0B], "else without if"),
      ([0x01, 0xFF, 0xFF, 0xFF, 0xFF, 0x0F, 0x7F, 0x0B], "too many locals"),
      ([0x00, 0x02, 0x01, 0x0B], "unexpected end"),
      ([0x00, 0x02, 0x41, 0x0B, 0x0B], "malformed block type"), ([0x00, 0xFC, 0xFF, 0x01, 0x0B], "illegal opcode"),
      ([0x00, 0x28, 0x20, 0x00, 0x0B], "malformed memop flags"),
      ([0x00, 0x0E, 0xFF, 0x7F, 0x0B], "length out of bounds"),
    ] as [([UInt8], String)])
  func malformedBodies(body: [UInt8], message: String) {
    var sections = SectionWriter()
    sections.types = [WebAssemblySignature()]
    sections.functions = SectionWriter.Section(count: 1, bytes: [0])
    sections.code.count = 1
    sections.code.bytes.append(counted: body)
    let error = #expect(throws: WebAssemblyError.self) { try WebAssemblyText.text(sections.module()) }
    #expect(error?.message.hasPrefix(message) == true, "\(String(describing: error))")
  }
}
