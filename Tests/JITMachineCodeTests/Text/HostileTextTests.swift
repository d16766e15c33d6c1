import Foundation
import TestSupport
import Testing

@testable import JITMachineCode

/// Text that nobody means well with: it is assembled or refused, quickly, and never more than that.
@Suite struct HostileTextTests {
  /// Assembles, and checks what is said if that fails.
  private func assemble(_ text: String) {
    do {
      _ = try X86_64.assemble(text)
    } catch {
      #expect(!error.problems.isEmpty && error.problems.count <= X86_64.AssemblyTextError.maximumCount)
      for problem in error.problems {
        #expect(!problem.message.isEmpty && problem.line >= 1 && problem.column >= 1 && problem.length >= 1)
        #expect(problem.column <= problem.source.count + 1)
        #expect(!problem.message.contains("at offset"), "found too late: \(text)")
      }
      _ = error.description
    }
  }

  private static let scraps = [
    "[", "]", "{", "}", "(", ")", "rax", "rsp", "*", "8", "-", "+", "0x", "1b", "2f", "k1", "st(", "\"", "'", "\\", ";",
    ":", "=", "ptr",
    "offset", "fs:", ".set", ".skip", "99999999999", "0x8000000000000000", "/", "%", "<<", ">>", "~", "\0", "é",
    "1to16", "rip", ",", "lock",
    "{vex}", ".", "$", "a", "jmp", ".quad", ".long", ".p2align", ".fill", "/*", "//", "#", "\n", "\r\n", "1:", "a:",
    "call", "-1", "not",
    "short", "xmm16", "{k1}", "{z}", "{sae}", ".byte", ".octa", ".float", "1e999", "loop",
  ]

  @Test(arguments: 0..<4) func mutatedTextIsAssembledOrRefused(seed: UInt64) {
    var random = RandomSource(seed: seed + 77)
    let corpus = SyntaxCorpusTests.corpus.map { Array($0.text) }
    for _ in 0..<(SweepSize.current > .brief ? 100_000 : 4000) {
      var text = corpus.randomElement(using: &random)!
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0...text.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: text.insert(contentsOf: Self.scraps.randomElement(using: &random)!, at: place)
        case 1: text.removeSubrange(place..<min(text.count, place + Int.random(in: 1...4, using: &random)))
        case 2: text.insert(contentsOf: " \(Self.scraps.randomElement(using: &random)!) ", at: place)
        default:
          let other = corpus.randomElement(using: &random)!
          text.replaceSubrange(place..., with: other[Int.random(in: 0...other.count, using: &random)...])
        }
      }
      assemble(String(text))
    }
  }

  @Test func randomCharactersAreRefused() {
    var random = RandomSource(seed: 5)
    for _ in 0..<2000 {
      let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      assemble(String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test(arguments: ["(", "[", "-", "~", "not ", "fs:", "1+(", "[[rax]+", "{", "+", "8*("])
  func nestingIsBounded(opening: String) {
    assemble("mov eax, " + String(repeating: opening, count: SweepSize.current > .brief ? 100_000 : 10_000))
    assemble("mov eax, " + String(repeating: opening, count: 90) + "1")
  }

  @Test(
    arguments: [
      ".skip 99999999999", ".skip -1", ".fill 67108864, 8, 1", ".fill 1 << 62, 8", ".p2align 4096", ".balign 1 << 40",
      ".skip 67108865",
      ".byte 0x8000000000000000 / -1", ".quad 0x8000000000000000 % -1",
      ".byte 1 << 64, 1 >> -1",
      "mov eax, [rax + 0x7fffffffffffffff + 1]", "mov eax, [rax * 0x4000000000000000 * 4]", "jmp 0x8000000000000000",
      "jmp -1",
      "a: jmp a + 0x7fffffffffffffff", "a: .quad a + 0x7fffffffffffffff",
      ".quad b - a + 0x7fffffffffffffff; a: nop; b:",
      "mov rax, [rip + a - 0x7fffffffffffffff - 1]; a:", ".set a, a", ".set a, b; .set b, a; .quad a",
      "x = x + 1; .byte x",
      ".quad 1b", "1:; .quad 1b - 1f", ".octa 0xfffffffffffffffffffffffffffffffff", ".float 1e99999, 0x",
      ".double nan, inf, -inf",
      "jmp a; .p2align 12; a: jmp a", ".long a - b", ".long x - .", "a: .long x - a + 4",
      ".short a - .; .skip 40000; a:",
    ]) func extremesAreBounded(text: String)
  { assemble(text) }

  @Test(.enabled(if: SweepSize.current > .brief, "makes 60 MB: needs SWIFT_JIT_SWEEP=1"))
  func sumsAreBounded() { assemble(".skip 60000000; .skip 60000000") }

  @Test func longTextsTakeTimeInProportion() {
    let count = SweepSize.current > .brief ? 20_000 : 1000
    // Labels, branches in both directions, references, definitions: each linear, or this does not end.
    assemble((0..<count).map { "a\($0): jmp a\(count - 1 - $0); .p2align 2" }.joined(separator: "\n"))
    assemble((0..<count).map { "b\($0): jne b0; .quad b\($0); call x\($0)" }.joined(separator: "\n"))
    assemble((0..<count).map { ".set c\($0), c\($0 + 1) + 1; .byte c\($0)" }.joined(separator: "\n"))
    assemble((0..<count).map { _ in "1: jmp 1f; jmp 1b" }.joined(separator: "; "))
    assemble(".byte " + String(repeating: "1,", count: 10 * count) + "1")
    assemble("mov eax, " + String(repeating: "1+", count: 10 * count) + "1")
    assemble(String(repeating: "/*", count: 10 * count))
    assemble(String(repeating: "'", count: 10 * count))
    assemble(String(repeating: "lock ", count: 10 * count))
    assemble(String(repeating: "a:", count: count))
    assemble(String(repeating: ";", count: 10 * count))
  }
}
