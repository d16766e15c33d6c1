import Testing

@testable import JITMachineCode

/// Texts that were assembled to the wrong bytes once, and that clang does not know or assembles otherwise.
@Suite struct EncodingCaseTests {
  @Test(
    arguments: [
      // A size before a number is an immediate's; only brackets and segments make memory.
      ("mov eax, dword ptr 5", "b8 05 00 00 00"), ("mov rax, qword ptr 0x1234", "48 c7 c0 34 12 00 00"),
      ("mov al, byte 65", "b0 41"), ("mov eax, dword 5", "b8 05 00 00 00"), ("cmp eax, dword 10", "83 f8 0a"),
      ("add eax, byte 5", "83 c0 05"), ("push qword 5", "6a 05"), ("push dword 5", "6a 05"),
      ("push word 5", "66 6a 05"), ("push word ptr 0x1234", "66 68 34 12"), ("pushw -1", "66 6a ff"),
      ("mov dword ptr [rax], dword ptr 5", "c7 00 05 00 00 00"), ("mov eax, dword ptr fs:5", "64 8b 04 25 05 00 00 00"),
      ("shl eax, byte ptr 1", "d1 e0"),
      // Far pointers.
      ("call far ptr [rax]", "ff 18"), ("jmp far ptr [rax]", "ff 28"), ("call far [rax]", "48 ff 18"),
      ("jmp far [rax]", "48 ff 28"), ("jmp far qword [rax]", "48 ff 28"), ("call far dword [rax]", "ff 18"),
      ("call far word [rax]", "66 ff 18"), ("call far fword ptr [rax]", "ff 18"), ("lcall [rax]", "ff 18"),
      ("ljmp [rax]", "ff 28"), ("call fword ptr [rax]", "ff 18"), ("call tbyte ptr [rax]", "48 ff 18"),
      ("call dword ptr [rax]", "66 ff 18"), ("lss eax, far ptr [rax]", "0f b2 00"), ("call [rax]", "ff 10"),
      ("call qword ptr [rax]", "ff 10"), ("jmp [rax]", "ff 20"),
      // Unsigned immediates.
      ("ret 0x8000", "c2 00 80"), ("ret 0xffff", "c2 ff ff"), ("ret -1", "c2 ff ff"), ("retf 0xffff", "ca ff ff"),
      ("enter 0x9000, 0", "c8 00 90 00"), ("enter 16, 0xff", "c8 10 00 ff"),
      // Tiles have a SIB byte in any case.
      ("tileloadd tmm5, [rcx]", "c4 e2 7b 4b 2c 21"), ("tileloaddt1 tmm5, [rcx]", "c4 e2 79 4b 2c 21"),
      ("tilestored [r13 + 0x100], tmm5", "c4 c2 7a 4b ac 25 00 01 00 00"),
      ("tileloaddrs tmm5, [r13]", "c4 c2 7b 4a 6c 25 00"), ("t2rpntlvwz0 tmm4, [rsp]", "c4 e2 78 6e 24 24"),
      // Strings.
      ("movs byte ptr [rdi], [rsi]", "a4"), ("cmps [rsi], word ptr [rdi]", "66 a7"), ("stos [rdi], eax", "ab"),
      ("scas rax, [rdi]", "48 af"), ("lods al, [rsi]", "ac"), ("movsb [rdi], [rsi]", "a4"), ("movsq", "48 a5"),
      // As long as can be.
      ("lock add qword ptr fs:[r8d+r9d*8+0x12345678], 0x12345678", "64 67 f0 4b 81 84 c8 78 56 34 12 78 56 34 12"),
      // What clang has no names for.
      ("pushfw; popfw", "66 9c 66 9d"), ("pushw fs; popw gs", "66 0f a0 66 0f a9"),
      ("leavew; enterw 1, 0; retfw", "66 c9 66 c8 01 00 00 66 cb"), ("ud0 eax, ebx", "0f ff c3"),
      ("bndmk bnd0, [rax+rbx]", "f3 0f 1b 04 18"), ("bndcl bnd1, rax", "f3 0f 1a c8"),
      ("bndcu bnd1, [rax]", "f2 0f 1a 08"), ("bndcn bnd1, [rip+5]", "f2 0f 1b 0d 05 00 00 00"),
      ("bndmov bnd1, bnd2", "66 0f 1a ca"), ("bndmov [rax], bnd1", "66 0f 1b 08"), ("bndldx bnd0, [rax]", "0f 1a 00"),
      ("bndstx [rax+rbx], bnd3", "0f 1b 1c 18"), ("fneni; fndisi; fnsetpm", "db e0 db e1 db e4"),
      ("mcommit", "f3 0f 01 fa"), ("data16 fldenv [rax]", "66 d9 20"),
    ]) func bytesAreAsListed(text: String, bytes: String) throws
  {
    let code = try X86_64.assemble(text).bytes
    #expect(code.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ") == bytes, "\(text)")
  }

  @Test(
    arguments: [
      ("movs [rdi], [rsi]", "could be several"), ("lods [rsi]", "could be several"), ("stos [rdi]", "could be several"),
      ("scas [rdi]", "could be several"), ("cmps [rsi], [rdi]", "could be several"),
      ("ins [rdi], dx", "could be several"),
      ("outs dx, [rsi]", "could be several"), ("rep movs [rdi], [rsi]", "could be several"),
      ("xacquire lock add qword ptr fs:[r8d+r9d*8+0x12345678], 0x12345678", "16 bytes"),
      ("lwpval eax, fs:[eax*4], 0x11223344", "16 bytes"), ("es add qword ptr fs:[r8d+r9d*8+0x12345678], 1", ""),
      ("es cs add qword ptr fs:[r8d+r9d*8+0x12345678], 0x12345678", "16 bytes"),
      ("mov cs, ax", "writing to cs"), ("mov cs, [rax]", "writing to cs"), ("mov cr1, rax", "cr1"),
      ("mov rax, dr8", "dr8"), ("mov eax, qword ptr 5", "32 bits, not 64"), ("add eax, byte ptr 300", "does not fit 8"),
      ("call qword ptr 5", "in brackets"), ("jmp qword ptr label", "not known to fit"), ("fld dword ptr 5", "no form"),
      ("mov eax, far ptr [rax]", "no form"), ("nop far ptr [rax]", "no form"), ("lea rax, far [rax]", "no far pointer"),
      ("call far 5", "in brackets"), ("call far byte ptr [rax]", "16, 32 or 64 bits"),
      ("tileloadd tmm5, [rip + 5]", "no form"), ("bndmk bnd3, [rip + 1]", "relative to rip"),
      ("tdpbssd tmm0, tmm0, tmm1", "one register twice"), ("vgatherdps ymm0, [rax + ymm0], ymm2", "one register twice"),
      ("vfmulcph zmm0, zmm0, zmm1", "one register twice"), ("vmovaps [rax]{k1}{z}, zmm0", "{z}"),
      ("vpgatherdd zmm0, [rax + zmm1]", "leaving out the mask"), ("ret 0x10000", "no form"),
    ]) func isRefused(text: String, message: String)
  {
    do {
      let code = try X86_64.assemble(text)
      #expect(message.isEmpty, "\(text) becomes \(code.bytes)")
    } catch {
      #expect(!message.isEmpty && error.problems[0].message.contains(message), "\(text): \(error.problems[0].message)")
    }
  }
}
