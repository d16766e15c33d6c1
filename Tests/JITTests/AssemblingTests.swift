import JIT
import JITAssembler
import Synchronization
import Testing

@Suite(.enabled(if: Architecture.host == .x86_64)) struct AssemblingTests {
  @Test func textBecomesAClosure() throws {
    let sum = try assemble("lea rax, [rdi + rsi*2]; ret", as: ((Int64, Int64) -> Int64).self)
    #expect(sum(2, 20) == 42)
    let half = try assemble(
      "mulsd xmm0, [rip + half]; ret; .balign 8; half: .double 0.5", as: ((Double) -> Double).self)
    #expect(half(5) == 2.5)
  }

  @Test func instructionsBecomeAClosure() throws {
    let sum = try assemble(as: ((Int64, Int64) -> Int64).self) { a in
      a.lea(.rax, [.rdi + .rsi * 2])
      a.ret()
    }
    #expect(sum(2, 20) == 42)
  }

  @Test func aFunctionBeginsAtALabel() throws {
    let text = "one: mov eax, 1; ret; two: mov eax, 2; ret"
    #expect(try assemble(text, as: (() -> Int32).self, from: "two")() == 2)
    #expect(throws: AssemblingError.noSuchEntry("three", ["one", "two"])) {
      try assemble(text, as: (() -> Int32).self, from: "three")
    }
  }

  @Test func textCallsSwift() throws {
    let seen = Mutex<[Int64]>([])
    let note = try HostFunction { @Sendable (value: Int64) in seen.withLock { $0.append(value) } }
    let twice = try assemble(
      "push rdi; call note; pop rdi; neg rdi; sub rsp, 8; call note; add rsp, 8; ret", as: ((Int64) -> Void).self,
      calling: ["note": note])
    twice(7)
    #expect(seen.withLock(\.self) == [7, -7])
  }

  @Test func addressesOfTheCodeItselfAreFilledIn() throws {
    let lookup = try assemble(
      """
        mov   rax, offset table
        movsxd rcx, dword ptr [rip + offsets]
        mov   rax, [rax + rdi*8]
        lea   rdx, [rip + offsets]
        add   rdx, rcx
        sub   rax, rdx
        ret
        .balign 8
      table: .quad first, second
      offsets: .long first - offsets
      first: .byte 0
      second: .byte 0
      """, as: ((Int) -> Int).self)
    #expect(lookup(0) == 0)
    #expect(lookup(1) == 1)
  }

  @Test func mistakesAreThrown() {
    let error = #expect(throws: X86_64.AssemblyTextError.self) { try assemble("mov eax, rbx", as: (() -> Void).self) }
    #expect(error?.problems.first?.message == "'mov' has no form with the operands 'eax, rbx'")
    #expect(throws: LinkError.undefinedSymbols(["nowhere"])) { try assemble("call nowhere", as: (() -> Void).self) }
    #expect(throws: FunctionTypeError.self) { try assemble("ret", as: ((String) -> Void).self) }
  }

  @Test func codeLivesAsLongAsItsClosure() throws {
    let allocator = try CodeAllocator(reservation: 1 << 20)
    var function: (() -> Int32)? = try assemble("mov eax, 7; ret", as: (() -> Int32).self, in: allocator)
    #expect(function?() == 7)
    #expect(allocator.statistics.codeCount == 1)
    function = nil
    #expect(allocator.statistics.codeCount == 0)
  }
}
