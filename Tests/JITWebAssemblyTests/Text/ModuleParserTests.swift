import TestSupport
import Testing

@testable import JITWAST
@testable import JITWebAssembly

/// From text to bytes, and what is said about wrong text.
struct ModuleParserTests {
  /// The bytes after the header.
  private func bytes(_ text: String) throws -> String {
    let bytes = try WebAssemblyText.binary(text)
    #expect(bytes.starts(with: [0, 0x61, 0x73, 0x6D, 1, 0, 0, 0]))
    return bytes.dropFirst(8).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }

  @Test func empty() throws {
    #expect(try bytes("") == "")
    #expect(try bytes("(module)") == "")
    #expect(try bytes(" ;; a comment\n(; (; nested ;) ;) (module (@annotation \"x\" (1 2)) )") == "")
  }

  @Test func sections() throws {
    #expect(
      try bytes("(func (export \"f\") (param i32) (result i32) local.get 0)")
        == "01 06 01 60 01 7f 01 7f 03 02 01 00 07 05 01 01 66 00 00 0a 06 01 04 00 20 00 0b")
    #expect(
      try bytes("(import \"m\" \"n\" (func)) (start 0)") == "01 04 01 60 00 00 02 07 01 01 6d 01 6e 00 00 08 01 00")
    #expect(try bytes("(memory (data \"ab\"))") == "05 04 01 01 01 01 0b 08 01 00 41 00 0b 02 61 62")
    #expect(try bytes("(memory i64 1 2)") == "05 04 01 05 01 02")
    #expect(try bytes("(table 1 funcref) (elem (i32.const 0))") == "04 04 01 70 00 01 09 06 01 00 41 00 0b 00")
    #expect(
      try bytes("(table externref (elem (ref.null extern)))")
        == "04 05 01 6f 01 01 01 09 0b 01 06 00 41 00 0b 6f 01 d0 6f 0b")
    #expect(try bytes("(global (mut i64) (i64.const -1))") == "06 06 01 7e 01 42 7f 0b")
    #expect(try bytes("(data \"\\00\\u{e9}\\n\")") == "0b 07 01 01 04 00 c3 a9 0a")
  }

  @Test func instructions() throws {
    /// The body of a function, with the number of its locals and the last `end`.
    func body(_ text: String, fields: String = "") throws -> String {
      let all = try bytes("(type (func)) \(fields) (func (type 0) \(text))")
      return String(all.split(separator: " 0a ", maxSplits: 1)[1].dropFirst(9))
    }
    #expect(try body("") == "00 0b")
    #expect(try body("(local i32 i32) (local $x i32) (local f64)").hasPrefix("02 03 7f 01 7c 0b"))
    #expect(try body("(drop (i32.add (i32.const 1) (i32.const -2)))") == "00 41 01 41 7e 6a 1a 0b")
    #expect(try body("(if (i32.const 0) (then nop) (else))") == "00 41 00 04 40 01 05 0b 0b")
    #expect(try body("block $a loop $b br $a br $b br 2 end end") == "00 02 40 03 40 0c 01 0c 00 0c 02 0b 0b 0b")
    #expect(try body("(block $a (block $a (br $a)) (br $a))") == "00 02 40 02 40 0c 00 0b 0c 00 0b 0b")
    #expect(try body("br_table 0 0 0", fields: "") == "00 0e 02 00 00 00 0b")
    #expect(try body("i32.load offset=300 align=1", fields: "(memory 1)") == "00 28 00 ac 02 0b")
    #expect(try body("i32.load $m", fields: "(memory 1) (memory $m 1)") == "00 28 42 01 00 0b")
    #expect(try body("v128.load8_lane 1 2", fields: "(memory 1) (memory 1)") == "00 fd 54 40 01 00 02 0b")
    #expect(try body("v128.load8_lane 2", fields: "(memory 1)") == "00 fd 54 00 00 02 0b")
    #expect(try body("call_indirect 1 (type 0)", fields: "(table 0 funcref) (table 0 funcref)") == "00 11 00 01 0b")
    #expect(try body("table.init $t $e", fields: "(table $t 0 funcref) (elem $e func)") == "00 fc 0c 00 00 0b")
    #expect(try body("select (result i64)") == "00 1c 01 7e 0b")
    #expect(try body("ref.null extern drop i8x16.all_true i64x2.abs") == "00 d0 6f 1a fd 63 fd c0 01 0b")
    #expect(try body("block (result i32) end block (param i32) end") == "00 02 7f 0b 02 01 0b 0b")
  }

  @Test func names() throws {
    let bytes = try WebAssemblyText.binary("(module $m (func $f (param $x i32) (local i64) (local $y f32)))")
    let names = try ModuleDecoder.decode(bytes).module.names
    #expect(names.module == "m")
    #expect(names.functions == [0: "f"])
    #expect(names.locals == [0: [0: "x", 2: "y"]])
  }

  /// Types that are written in place come after those that are defined, in the order of use.
  @Test func implicitTypes() throws {
    let bytes = try WebAssemblyText.binary(
      "(func (param i32)) (func (result f32) f32.const 0) (type (func (result f32))) (func (type 1))")
    let module = try ModuleDecoder.decode(bytes).module
    #expect(module.types == [WebAssemblySignature([], [.f32]), WebAssemblySignature([.i32])])
    #expect(module.functionTypes == [1, 0, 1])
  }

  @Test(arguments: [
    ("(module\n  (func\n    i32.frob))", "3:5", "unknown operator"),
    ("(module (func (local.get $x)))", "1:26", "unknown local"),
    ("(func $f) (func $f)", "1:17", "duplicate func"),
    ("(func) (import \"a\" \"b\" (func))", "1:8", "import after function"),
    ("(func", "1:1", "unexpected end"),
    ("(func))", "1:7", "unexpected token"),
    ("(data \"é\\q\")", "1:9", "illegal escape"),
    ("(data \"abc", "1:7", "unclosed string"),
    ("(; (; ;)", "1:1", "unclosed comment"),
    ("(func \u{1})", "1:7", "illegal character"),
    ("(func (block $a (br $b)))", "1:21", "unknown label"),
    ("(func block $a end $b)", "1:20", "mismatching label"),
    ("(func (result i32) (param i32))", "1:21", "unexpected token"),
    ("(func i32.const 0x1_0000_0000)", "1:17", "constant out of range"),
    ("(func block)", "1:12", "unexpected token"),
    ("(func end)", "1:7", "unexpected token"),
    ("(func (if (i32.const 0)))", "1:24", "unexpected token"),
    ("(memory 1) (func (i32.load align=3))", "1:28", "alignment must be a power of two"),
    ("(type (func)) (func (type 0) (param i32))", "1:21", "inline function type"),
    ("(func (export \"\\ff\"))", "1:15", "malformed UTF-8 encoding"),
    ("(start 0) (func) (start 0)", "1:18", "multiple start sections"),
    ("(func $)", "1:7", "empty identifier"),
    ("(module) (module)", "1:10", "unexpected token"),
    ("(memory 1 2 3)", "1:13", "unexpected token"),
    ("(memory (data \"\") 1)", "1:19", "unexpected token"),
    ("(elem declare)", "1:14", "unexpected token"),
    ("(frob)", "1:2", "unknown operator"),
  ])
  func errors(text: String, place: String, message: String) throws {
    let error = #expect(throws: WebAssemblyError.self) { try WebAssemblyText.binary(text) }
    guard let error, case .text(let line, let column) = error.place else {
      Issue.record("no place")
      return
    }
    #expect(error.kind == .malformed)
    #expect("\(line):\(column)" == place)
    #expect(error.message.hasPrefix(message), "\(error.message)")
  }

  @Test func sourceThatIsNotUTF8() {
    #expect(throws: WebAssemblyError(.malformed, "malformed UTF-8 encoding", at: .text(line: 2, column: 4))) {
      try WebAssemblyText.binary(utf8: Array("\n;; ".utf8) + [0xC0, 0x80])
    }
  }

  // MARK: - Hostile text

  /// Nesting is on a stack of the parser's own.
  @Test func deepNesting() throws {
    let depth = SweepSize.current > .brief ? 100_000 : 20_000
    func nested(_ open: String, _ close: String, _ depth: Int = depth) -> String {
      String(repeating: open, count: depth) + String(repeating: close, count: depth)
    }
    #expect(throws: WebAssemblyError.self) { try WebAssemblyText.binary(nested("(", ")")) }
    #expect(throws: WebAssemblyError.self) { try WebAssemblyText.binary(nested("(", "")) }
    #expect(throws: WebAssemblyError.self) { try WebAssemblyText.binary(nested("(module ", ")")) }
    #expect(try WebAssemblyText.binary(nested("(; ", ";)")).count == 8)
    #expect(try WebAssemblyText.binary("(@a \(nested("(", ")")))").count == 8)
    for (open, close) in [("(block ", ")"), ("(drop ", ")"), ("block $a ", "end "), ("(if (i32.const 0) (then ", "))")]
    {
      _ = try WebAssemblyText.binary("(func \(nested(open, close)))")
      let bytes = try WebAssemblyText.binary("(func \(nested(open, close, depth / 20)))")
      let text = try WebAssemblyText.text(bytes)
      #expect(try WebAssemblyText.text(try WebAssemblyText.binary(text)) == text)
    }
    #expect(throws: WebAssemblyError.self) {
      try WASTScript(name: "deep", utf8: Array("(assert_return (invoke \"f\") \(nested("(either ", ")")))".utf8))
    }
  }

  /// A million names, labels and fields take no time that grows with their square.
  @Test func manyOfEverything() throws {
    let count = 20_000
    let fields = (0..<count).map {
      "(func $f\($0) (param $x\($0) i32) (block $l\($0) (br $l\($0))) (call $f0 (i32.const 1)))"
    }
    let module = try ModuleDecoder.decode(try WebAssemblyText.binary(fields.joined())).module
    #expect(module.bodies.count == count)
    #expect(module.names.functions.count == count)
    let imports = (0..<count).map { "(import \"m\" \"f\($0)\" (func))" }
    #expect(try ModuleDecoder.decode(try WebAssemblyText.binary(imports.joined())).module.imports.count == count)
    // All blocks are open at once, and all branch to the outermost.
    let blocks = (0..<count).map { "block $l\($0) br $l0 " }.joined()
    _ = try WebAssemblyText.binary("(func \(blocks) \(String(repeating: "end ", count: count)))")
  }
}
