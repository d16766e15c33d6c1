import JITAssembler
import Testing

@testable import JITMachineCode

/// APX: what the sweeps can't see, because no reference has it, and how it is written in Swift.
@Suite struct APXTests {
  /// That `body` emits what the text means.
  private func expect(
    _ text: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: (inout X86_64.Assembler) -> Void
  ) throws {
    var assembler = X86_64.Assembler()
    body(&assembler)
    let bytes = try assembler.finish().bytes
    #expect(bytes == (try X86_64.assemble(text).bytes), "\(text)", sourceLocation: sourceLocation)
    let decoded = X86_64.decode(bytes)
    #expect(decoded.text() == text && decoded.length == bytes.count, sourceLocation: sourceLocation)
  }

  /// The message with which `finish()` refuses what `body` emits.
  private func refusal(_ body: (inout X86_64.Assembler) -> Void) -> String {
    var assembler = X86_64.Assembler()
    body(&assembler)
    do {
      return "no error: \(try assembler.finish().bytes)"
    } catch {
      return "\(error)"
    }
  }

  @Test func registersFrom16OnAreRegisters() throws {
    try expect("add r16, rax") { $0.add(.r16, .rax) }
    try expect("mov r31b, byte ptr [r17 + 8*r18 + 0x64]") { $0.mov(.r31b, [.r17 + .r18 * 8 + 100]) }
    try expect("mov word ptr [r19d], r29w") { $0.mov([.r19d], .r29w) }
    try expect("lea r16d, [rax + r20]") { $0.lea(.r16d, [.rax + .r20]) }
    try expect("mov r25, 0x12345678") { $0.mov(.r25, 0x1234_5678) }
    try expect("push qword ptr [r16]") { $0.push([.r16]) }
    try expect("jmp r30") { $0.jmp(.r30) }
    try expect("sete r16b") { $0.sete(.r16b) }
    try expect("movaps xmm1, xmmword ptr [r16]") { $0.movaps(.xmm1, [.r16]) }
    try expect("cvtsi2sd xmm1, r16") { $0.cvtsi2sd(.xmm1, .r16) }
    try expect("fld dword ptr [r16]") { $0.fld(.dword([.r16])) }
    try expect("mov cr0, r16") { $0.mov(.cr0, .r16) }
    try expect("vaddps zmm0, zmm1, zmmword ptr [r16 + 4*r17]") { $0.vaddps(.zmm0, .zmm1, [.r16 + .r17 * 4]) }
    try expect("vaddps xmm0, xmm1, xmmword ptr [r16]") { $0.vaddps(.xmm0, .xmm1, [.r16]) }
    try expect("vgatherdps zmm0 {k1}, dword ptr [r16 + 4*zmm17]") {
      $0.vgatherdps(.zmm0, [.r16 + .zmm17 * 4], mask: .k1)
    }
    try expect("vmovd xmm1, r16d") { $0.vmovd(.xmm1, .r16d) }
    try expect("kmovq k1, r16") { $0.kmovq(.k1, .r16) }
    try expect("tileloadd tmm0, [r16 + r17]") { $0.tileloadd(.tmm0, [.r16 + .r17]) }
    try expect("andn rax, r16, rbx") { $0.andn(.rax, .r16, .rbx) }
    try expect("movbe r16, qword ptr [rax]") { $0.movbe(.r16, [.rax]) }
    try expect("crc32 eax, r16b") { $0.crc32(.eax, .r16b) }
  }

  @Test func newDestinationsAndFlags() throws {
    try expect("add rax, rbx, r16") { $0.add(.rax, .rbx, .r16) }
    try expect("add rax, qword ptr [rbx], rcx") { $0.add(.rax, [.rbx], .rcx) }
    try expect("add rax, rbx, 0x5") { $0.add(.rax, .rbx, 5) }
    try expect("sub eax, dword ptr [rbx], 0x12345") { $0.sub(.eax, [.rbx], 0x12345) }
    try expect("{nf} add rax, rbx") { $0.add(.rax, .rbx, .noFlags) }
    try expect("{evex} add rax, rbx") { $0.add(.rax, .rbx, .flags) }
    try expect("{nf} add rax, rbx, rcx") { $0.add(.rax, .rbx, .rcx, .noFlags) }
    try expect("{nf} inc dword ptr [rdi]") { $0.inc(.dword([.rdi]), .noFlags) }
    try expect("neg r8b, r9b") { $0.neg(.r8b, .r9b) }
    try expect("shl rax, rbx, 0x5") { $0.shl(.rax, .rbx, 5) }
    try expect("shl rax, rbx") { $0.shl(.rax, .rbx, 1) }
    try expect("shl al, cl, 1") { $0.shl(.al, .cl, 1) }
    try expect("sar rax, rbx, cl") { $0.sar(.rax, .rbx, .cl) }
    try expect("{nf} rol rax, 0x5") { $0.rol(.rax, 5, .noFlags) }
    try expect("shld rax, rbx, rcx, 0x5") { $0.shld(.rax, .rbx, .rcx, 5) }
    try expect("imul rax, rbx, rcx") { $0.imul(.rax, .rbx, .rcx) }
    try expect("imulzu ax, bx, 0x5") { $0.imulzu(.ax, .bx, 5) }
    try expect("{nf} mul r16") { $0.mul(.r16, .noFlags) }
    try expect("{nf} popcnt rax, rbx") { $0.popcnt(.rax, .rbx, .noFlags) }
    try expect("{nf} bextr rax, rbx, rcx") { $0.bextr(.rax, .rbx, .rcx, .noFlags) }
    try expect("bextr rax, rbx, rcx") { $0.bextr(.rax, .rbx, .rcx) }
    try expect("adcx rax, rbx, rcx") { $0.adcx(.rax, .rbx, .rcx) }
  }

  @Test func conditions() throws {
    try expect("ccmpe {dfv=of,cf} rax, rbx") { $0.ccmp(.ifEqual, .rax, .rbx, otherwise: [.overflow, .carry]) }
    try expect("ccmpt {dfv=} eax, 0x5") { $0.ccmp(.always, .eax, 5, otherwise: []) }
    try expect("ctestf {dfv=sf,zf} byte ptr [rax], 0x5") {
      $0.ctest(.never, .byte([.rax]), 5, otherwise: [.sign, .zero])
    }
    try expect("cmovl rax, rbx, rcx") { $0.cmov(.ifLess, .rax, .rbx, .rcx) }
    try expect("cfcmovo eax, dword ptr [rbx]") { $0.cfcmov(.ifOverflow, .eax, [.rbx]) }
    try expect("cfcmovg dword ptr [rbx], eax") { $0.cfcmov(.ifGreater, [.rbx], .eax) }
    try expect("setzune al") { $0.setzu(.ifNotEqual, .al) }
  }

  /// CMP and TEST have no EVEX forms of their own.
  @Test func comparisonsWithEVEXAlwaysCompare() throws {
    for (text, meaning) in [
      ("{evex} cmp rax, rbx", "ccmpt {dfv=} rax, rbx"), ("{evex} cmp r16b, 5", "ccmpt {dfv=} r16b, 5"),
      ("{evex} cmp ax, word ptr [r16]", "ccmpt {dfv=} ax, word ptr [r16]"),
      ("{evex} test eax, eax", "ctestt {dfv=} eax, eax"), ("{evex} test eax, [rbx]", "ctestt {dfv=} eax, [rbx]"),
      ("{evex} test byte ptr [rax], 5", "ctestt {dfv=} byte ptr [rax], 5"),
    ] {
      #expect(try X86_64.assemble(text).bytes == X86_64.assemble(meaning).bytes, "\(text)")
    }
    #expect(try X86_64.assemble("cmp rax, rbx").bytes == [0x48, 0x39, 0xd8])
    #expect(message("{nf} cmp rax, rbx").contains("{nf} is not allowed"))
    #expect(message("{evex} cmp {dfv=of} rax, rbx").contains("no form"))
    #expect(message("{evex} cmp [rax], 5").contains("several"))
  }

  @Test func stackAndJumps() throws {
    try expect("push2 rax, r16") { $0.push2(.rax, .r16) }
    try expect("push2p rbx, rbx") { $0.push2p(.rbx, .rbx) }
    try expect("push2 r20, r28") { $0.push2(.r20, .r28) }
    try expect("pop2 r20, r12") { $0.pop2(.r20, .r12) }
    try expect("pop2p r17, rbx") { $0.pop2p(.r17, .rbx) }
    try expect("pushp rax") { $0.pushp(.rax) }
    try expect("popp r16") { $0.popp(.r16) }
    try expect("jmpabs 0x123456789abc") { $0.jmpabs(0x1234_5678_9abc) }
  }

  /// Of the back end's way: forms by name, registers by number.
  @Test func formsTakeNumbers() throws {
    try expect("add r16, r31") { $0.emit(.addRM64R64, reg: 31, rm: 16) }
    try expect("mov rax, qword ptr [r16 + 8*r31 + 0x10]") {
      $0.emit(.movR64RM64, reg: 0, memory: .init(base: 16, index: 31, scale: 3, displacement: 16))
    }
    #expect(refusal { $0.emit(.addpsXXM128, reg: 17, rm: 0) }.contains("registers from 16 on need"))
    #expect(refusal { $0.emit(.pshufbXXM128, reg: 0, memory: .init(base: 16)) }.contains("registers from 16 on need"))
  }

  @Test func whatHasNoEncodingIsRefused() {
    // No REX2 in maps 2 and 3, with XSAVE and where the opcode rules it out; no EVEX form of these VEX instructions.
    for text in [
      "pshufb xmm0, [r16]", "sha1msg1 xmm0, [r16]", "xsave [r16]", "vptest xmm0, [r16]", "vextracti128 [r16], ymm0, 1",
      "pfadd mm0, [r16]",
    ] {
      #expect(message(text).contains("r16, which needs a REX2 or EVEX encoding, is not allowed"), "\(text)")
    }
    #expect(message("mov ah, r16b").contains("REX prefix"))
    #expect(message("{nf} add ah, bl").contains("EVEX"))
    #expect(message("{nf} adc rax, rbx").contains("{nf} is not allowed"))
    #expect(message("{nf} mov rax, rbx").contains("{nf} is not allowed"))
    #expect(message("{rex2} pshufb xmm0, xmm1").contains("{rex2} is not allowed"))
    #expect(message("ccmpe rax, rbx").contains("default flags"))
    #expect(message("ccmpe {dfv=of,of} rax, rbx").contains("at most once"))
    #expect(message("ccmpe {dfv=pf} rax, rbx").contains("default flags are"))
    #expect(message("cmp {dfv=of} rax, rbx").contains("{dfv=of} is not allowed"))
    #expect(message("ccmpp {dfv=} rax, rbx").contains("unknown instruction"))
    for text in ["push2 rsp, rax", "push2p rax, rsp", "pop2 rsp, r16", "pop2p rax, rsp"] {
      #expect(message(text).contains("rsp is not allowed"), "\(text)")
    }
    #expect(message("addr32 jmpabs 5").contains("addr32 is not allowed"))
    #expect(message("data16 jmpabs 5").contains("data16 is not allowed"))
    #expect(message("pop2 r17, r17").contains("naming one register twice is not allowed"))
    #expect(refusal { $0.push2(.rsp, .rax) }.contains("rsp is not allowed"))
    #expect(refusal { $0.push2p(.rax, .rsp) }.contains("rsp is not allowed"))
    #expect(refusal { $0.pop2(.rsp, .r16) }.contains("rsp is not allowed"))
    #expect(refusal { $0.pop2p(.rax, .rsp) }.contains("rsp is not allowed"))
    #expect(refusal { $0.pop2(.rax, .rax) }.contains("naming one register twice is not allowed"))
    #expect(refusal { $0.xsave([.r16]) }.contains("registers from 16 on need"))
    #expect(refusal { $0.vptest(.xmm0, [.r16]) }.contains("registers from 16 on need"))
    #expect(refusal { $0.mov([.r16], .ah) }.contains("ah, bh, ch"))
    #expect(refusal { $0.add(.al, .ah, .noFlags) }.contains("ah, bh, ch"))
  }

  private func message(_ text: String) -> String {
    do {
      return "no error: \(try X86_64.assemble(text).bytes)"
    } catch {
      return error.problems[0].message
    }
  }

  /// What the manual reserves, though LLVM reads it.
  @Test(
    arguments: [
      // REX2 where it is not allowed, with REX before it or a prefix behind it.
      "d5 00 70 00", "d5 00 e8 00 00 00 00", "d5 00 a8 01", "d5 80 30", "d5 80 84 00 00 00 00", "d5 80 ae 20",
      "d5 80 c7 20", "48 d5 00 01 c0", "d5 00 66 01 c0", "d5 00 0f 01 c0", "d5 80 38 f0 00",
      "66 d5 00 a1 00 00 00 00 00 00 00 00",
      // Bits of EVEX: U with a register, the low bits beside NF, NF beside F3, 66 with bytes, L, z, V'.
      "62 f4 78 08 01 c3", "62 f4 7c 09 01 c3", "62 f4 7e 0c 01 c3", "62 f4 fd 08 00 c3", "62 f4 7c 28 01 c3",
      "62 f4 7c 88 01 c3", "62 f4 7c 00 01 c3",
      // ADC and NOT have no NF, CR16 does not exist.
      "62 f4 7c 0c 11 c3", "62 f4 7c 0c f7 d3", "d5 c0 22 c0",
      // CRC32 of a byte with 66, JMPABS with W and prefixes, a tile with a high bit.
      "62 f4 fd 08 f0 c1", "d5 08 a1 00 00 00 00 00 00 00 00", "f3 d5 00 a1 00 00 00 00 00 00 00 00",
      "67 d5 00 a1 00 00 00 00 00 00 00 00", "62 a2 57 40 6d df",
      // PUSH2 and POP2 of RSP, POP2 of one register twice.
      "62 f4 5c 18 ff f0", "62 f4 fc 18 ff f4", "62 f4 5c 18 8f c0", "62 f4 fc 18 8f c4", "62 f4 7c 18 8f c0",
    ]) func reservedBitsAreNoInstruction(bytes: String)
  {
    let decoded = X86_64.decode(bytes.split(separator: " ").map { UInt8($0, radix: 16)! })
    #expect(decoded.isBad, "\(decoded.text())")
  }

  /// What LLVM reads as something else.
  @Test(
    arguments: [
      ("d5 10 50", "push r16"), ("d5 08 50", "pushp rax"), ("d5 10 90", "xchg eax, r16d"), ("d5 00 90", "nop"),
      ("d5 c0 58 c1", "addps xmm0, xmm1"), ("66 d5 98 7e c0", "movq r16, xmm0"),
      ("d5 10 8d 04 24", "lea eax, [r20 + riz]"), ("d5 10 8b 04 25 10 00 00 00", "mov eax, dword ptr [0x10]"),
      ("62 f4 7d 1c 6b c3 05", "{nf} imulzu ax, bx, 0x5"), ("62 f4 7c 0a f6 c8 05", "ctestt {dfv=of,sf,zf,cf} al, 0x5"),
      ("62 f4 7f 08 40 46 01", "{evex} seto byte ptr [rsi + 0x1]"), ("62 f4 7c 18 d0 e1", "shl al, cl, 1"),
      ("62 f9 7c 48 58 c3", "vaddps zmm0, zmm0, zmm3"), ("62 f4 7c 18 d2 f6", "shl al, sil, cl"),
      ("62 f4 fc 0c c1 f0 05", "{nf} shl rax, 0x5"), ("62 f4 fc 08 d1 f0", "{evex} shl rax"),
      ("62 f4 fa 08 f8 38", "enqcmds rdi, zmmword ptr [rax]"),
      ("67 62 f4 fd 08 f8 38", "movdir64b edi, zmmword ptr [eax]"),
      ("d5 77 a1 05 00 00 00 00 00 00 00", "jmpabs 0x5"), ("62 f1 3f 58 2a f4", "vcvtsi2sd xmm6, xmm8, esp"),
    ]) func bitsMeanWhatTheManualSays(bytes: String, text: String)
  {
    let code = bytes.split(separator: " ").map { UInt8($0, radix: 16)! }
    let decoded = X86_64.decode(code)
    #expect(decoded.text() == text)
    #expect(decoded.length == code.count)
  }
}
