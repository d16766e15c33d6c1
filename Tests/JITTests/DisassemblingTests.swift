import JIT
import Testing

@Suite(.enabled(if: Architecture.host == .x86_64)) struct DisassemblingTests {
  /// The lines without addresses.
  private func instructions(_ listing: String) -> [String] {
    listing.split(separator: "\n").map { line in
      line.last == ":" ? String(line) : String(line.drop { $0 == " " }.drop { $0 != " " }.dropFirst(2 + 26))
    }
  }

  @Test func aClosureShowsItsCode() throws {
    let text = "lea rax, [rdi + rsi*2]\nret"
    let sum = try assemble(text, as: ((Int64, Int64) -> Int64).self)
    #expect(instructions(try disassembly(of: sum)) == ["lea rax, [rdi + 2*rsi]", "ret"])
    // Converted back and forth, it is wrapped in other closures.
    let optional: ((Int64, Int64) -> Int64)? = sum
    let functions = [sum]
    #expect(instructions(try disassembly(of: functions[0])).count == 2)
    #expect(instructions(try disassembly(of: optional!)).count == 2)
    #expect(sum(1, 2) == 5)
  }

  @Test func aFunctionBeginsAtItsEntry() throws {
    let two = try assemble("one: mov eax, 1; ret; two: mov eax, 2; jmp one", as: (() -> Int32).self, from: "two")
    let lines = instructions(try disassembly(of: two))
    #expect(lines.first == "two:")
    #expect(lines.count == 3)
    #expect(lines.last?.hasPrefix("jmp 0x") == true)
  }

  @Test func publishedCodeShowsSymbolsAndTargets() throws {
    let object = try X86_64.assemble("start: dec edi; jnz start; jmp .Lend; nop; .Lend: ret")
    let code = try CodeAllocator(reservation: 1 << 16).publish(object)
    let lines = instructions(try disassembly(of: code))
    #expect(lines.count == 7)
    #expect(lines[0] == "start:")
    #expect(lines[2].hasSuffix("<start>"))
    #expect(lines[3].hasSuffix("<L1>"))
    #expect(lines[5] == "L1:")
  }

  @Test func pagesShowTheirFillOnce() throws {
    var page = try WritableMemory(pageCount: 1)
    try page.write([0x48, 0xC7, 0xC0, 0x03, 0x00, 0x00, 0x00])
    let memory = try page.makeExecutable()
    #expect(instructions(try disassembly(of: memory)) == ["mov rax, 0x3", "ret"])
    let three = try memory.function(as: (() -> Int64).self)
    #expect(instructions(try disassembly(of: three)) == ["mov rax, 0x3", "ret"])
  }

  @Test func otherValuesHaveNoCode() {
    var captured = 5
    let closure = { (value: Int) in captured += value }
    let object = DisassemblingObject()
    #expect(throws: DisassemblingError.self) { try disassembly(of: closure) }
    #expect(throws: DisassemblingError.self) { try disassembly(of: object.method) }
    #expect(throws: DisassemblingError.self) { try disassembly(of: { 5 } as () -> Int) }
    #expect(throws: DisassemblingError.self) { try disassembly(of: { [object] in object.number } as () -> Int) }
    #expect(throws: DisassemblingError.self) { try disassembly(of: 5) }
    #expect(throws: DisassemblingError.self) { try disassembly(of: "a string") }
    closure(1)
  }
}

private final class DisassemblingObject {
  var number = 3
  func method() -> Int { number }
}
