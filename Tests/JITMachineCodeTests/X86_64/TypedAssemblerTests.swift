import JITAssembler
import Testing

@testable import JITMachineCode

@Suite struct TypedAssemblerTests {
  /// What a disassembler reads in the code that `body` emits.
  private func text(_ body: (inout X86_64.Assembler) -> Void) throws -> [String] {
    var assembler = X86_64.Assembler()
    body(&assembler)
    let bytes = try assembler.finish().bytes
    var lines: [String] = []
    var offset = 0
    while offset < bytes.count {
      let instruction = X86_64.decode(bytes, at: offset)
      lines.append(instruction.text(at: UInt64(offset)))
      offset += instruction.length
    }
    return lines
  }

  @Test func generalPurpose() throws {
    let lines = try text { a in
      a.add(.rax, .rdi)
      a.mov(.eax, [.rdi + .rcx * 8 + 16])
      a.mov([.rsp + 8], .r9)
      a.sub(.rsp, 128)
      a.sub(.rsp, -128)
      a.add(.eax, 0xffff_ffff)
      a.add(.eax, 1000)
      a.mov(.rax, 3)
      a.mov(.rax, 0x1_0000_0000)
      a.mov(.rax, -1)
      a.mov(.r8d, -1)
      a.movzx(.eax, .byte([.rdi]))
      a.movsxd(.rax, .ecx)
      a.inc(.dword([.r12]))
      a.lea(.rax, [.rdi + .rsi])
      a.lea(.rax, [.rcx * 8 + 5])
      a.lea(.eax, [.edi + .esi * 4])
      a.imul(.rax, .rbx, 1000)
      a.imul(.rax, 5)
      a.shl(.eax, 1)
      a.shl(.eax, 5)
      a.shl(.eax, .cl)
      a.push(.rbp)
      a.push(5)
      a.push([.rax])
      a.pop(.fs)
      a.call([.rax])
      a.jmp(.r11)
      a.test(.al, 1)
      a.mov(.spl, .al)
      a.mov(.ah, .bl)
      a.xchg(.eax, .ecx)
      a.xchg(.rcx, .rax)
      a.cmove(.eax, .ecx)
      a.setnz(.al)
      a.lockCmpxchg([.rdi], .ecx)
      a.repMovsb()
      a.repneScasb()
      a.in(.al, .dx)
      a.mov(.rax, .fs([.absolute(0)]))
      a.mov(.eax, [.rip + 16])
      a.movabs(.rax, absolute: 0x1122_3344_5566_7788)
      a.crc32(.eax, .cl)
      a.andn(.eax, .ecx, [.rdx])
      a.enter(32, 0)
      a.mov([.rbp], .eax)
      a.mov([.r13 + .r13], .eax)
      a.set(.ifBelow, .r9b)
      a.move(.ifGreater, .rax, [.rdi])
      a.emit(.addRM64R64, reg: 7, rm: 0)
      a.emit(.movR64RM64, reg: 0, memory: .init(base: 7, index: 1, scale: 3, displacement: 16))
      a.ret()
    }
    #expect(
      lines == [
        "add rax, rdi", "mov eax, dword ptr [rdi + 8*rcx + 0x10]", "mov qword ptr [rsp + 0x8], r9", "sub rsp, 0x80",
        "sub rsp, -0x80", "add eax, -0x1", "add eax, 0x3e8", "mov rax, 0x3", "movabs rax, 0x100000000", "mov rax, -0x1",
        "mov r8d, 0xffffffff", "movzx eax, byte ptr [rdi]", "movsxd rax, ecx", "inc dword ptr [r12]",
        "lea rax, [rdi + rsi]",
        "lea rax, [8*rcx + 0x5]", "lea eax, [edi + 4*esi]", "imul rax, rbx, 0x3e8", "imul rax, rax, 0x5", "shl eax",
        "shl eax, 0x5",
        "shl eax, cl", "push rbp", "push 0x5", "push qword ptr [rax]", "pop fs", "call qword ptr [rax]", "jmp r11",
        "test al, 0x1",
        "mov spl, al", "mov ah, bl", "xchg eax, ecx", "xchg rax, rcx", "cmove eax, ecx", "setne al", "lock",
        "cmpxchg dword ptr [rdi], ecx",
        "rep movsb byte ptr es:[rdi], byte ptr [rsi]", "repne scasb al, byte ptr es:[rdi]", "in al, dx",
        "mov rax, qword ptr fs:[0x0]",
        "mov eax, dword ptr [rip + 0x10]", "movabs rax, qword ptr [0x1122334455667788]", "crc32 eax, cl",
        "andn eax, ecx, dword ptr [rdx]",
        "enter 0x20, 0x0", "mov dword ptr [rbp], eax", "mov dword ptr [r13 + r13], eax", "setb r9b",
        "cmovg rax, qword ptr [rdi]", "add rax, rdi",
        "mov rax, qword ptr [rdi + 8*rcx + 0x10]", "ret",
      ])
  }

  @Test func vectors() throws {
    let lines = try text { a in
      a.addps(.xmm1, [.rdi])
      a.vaddps(.ymm0, .ymm1, .ymm2)
      a.vfmadd231ps(.ymm0, .ymm1, [.rsi])
      a.vaddps(.xmm0, .xmm1, .xmm16)
      a.vaddps(.zmm0, .zmm1, .zmm2, mask: .k1.zeroing)
      a.vaddps(.zmm0, .zmm1, .zmm2, rounding: .towardZero)
      a.vaddps(.zmm0, .zmm1, .broadcast([.rdi + 4]), mask: .k3)
      a.vaddps(.zmm0, .zmm1, [.rdi + 64])
      a.vcmpps(.k1, .zmm1, .zmm2, .lessThan, suppressingExceptions: true)
      a.cmpps(.xmm1, .xmm2, .equal)
      a.vblendvps(.ymm0, .ymm1, .ymm2, .ymm3)
      a.vgatherdps(.zmm0, [.rax + .zmm1 * 4], mask: .k1)
      a.vgatherdps(.xmm0, [.rax + .xmm1 * 4 + 8], .xmm2)
      a.vpternlogd(.zmm0, .zmm1, .zmm2, 0xff)
      a.kmovq(.k1, .rax)
      a.pshufd(.xmm0, .xmm1, 0x1b)
      a.movq(.rax, .xmm0)
      a.cvtsi2sd(.xmm0, .rax)
      a.blendvps(.xmm1, .xmm2, .xmm0)
      a.fld(.qword([.rdi]))
      a.fadd(.st0, .st3)
      a.vpbroadcastd(.ymm0, .xmm1)
      a.vaddps(.xmm0, .xmm1, .xmm8)
      a.vmovd(.eax, .xmm1)
    }
    #expect(
      lines == [
        "addps xmm1, xmmword ptr [rdi]", "vaddps ymm0, ymm1, ymm2", "vfmadd231ps ymm0, ymm1, ymmword ptr [rsi]",
        "vaddps xmm0, xmm1, xmm16", "vaddps zmm0 {k1} {z}, zmm1, zmm2", "vaddps zmm0, zmm1, zmm2, {rz-sae}",
        "vaddps zmm0 {k3}, zmm1, dword ptr [rdi + 0x4]{1to16}", "vaddps zmm0, zmm1, zmmword ptr [rdi + 0x40]",
        "vcmpltps k1, zmm1, zmm2, {sae}", "cmpeqps xmm1, xmm2", "vblendvps ymm0, ymm1, ymm2, ymm3",
        "vgatherdps zmm0 {k1}, dword ptr [rax + 4*zmm1]", "vgatherdps xmm0, dword ptr [rax + 4*xmm1 + 0x8], xmm2",
        "vpternlogd zmm0, zmm1, zmm2, 0xff", "kmovq k1, rax", "pshufd xmm0, xmm1, 0x1b", "movq rax, xmm0",
        "cvtsi2sd xmm0, rax",
        "blendvps xmm1, xmm2, xmm0", "fld qword ptr [rdi]", "fadd st, st(3)", "vpbroadcastd ymm0, xmm1",
        "vaddps xmm0, xmm8, xmm1",
        "vmovd eax, xmm1",
      ])
  }

  private func message(_ body: (inout X86_64.Assembler) -> Void) -> String {
    var assembler = X86_64.Assembler()
    body(&assembler)
    do {
      _ = try assembler.finish()
      return ""
    } catch { return "\(error)" }
  }

  @Test func errorsAreRememberedAndNameWhatIsWrong() {
    #expect(message { $0.add(.eax, 1 << 40) }.contains("add"))
    #expect(message { $0.mov(.ah, .r8b) }.contains("REX"))
    #expect(message { $0.mov(.ah, [.r8]) }.contains("REX"))
    #expect(message { $0.mov(.eax, [.rax + .rcx * 3]) }.contains("factor"))
    #expect(message { $0.mov(.eax, [.rax + 1 << 40]) }.contains("32 bits"))
    #expect(message { $0.mov(.eax, [.rax + X86_64.Register64.rsp.index * 2]) }.contains("rsp"))
    #expect(message { $0.addps(.xmm16, .xmm0) }.contains("16"))
    #expect(message { $0.addps(.xmm1, .broadcast([.rax])) }.contains("broadcast"))
    #expect(message { a in a.jump(to: a.label("nowhere")) }.contains("nowhere"))
    #expect(
      message { a in
        let l = a.here("twice"); a.bind(l)
      }.contains("twice"))
    #expect(message { $0.align(to: 3) }.contains("3"))
    #expect(message { $0.shl(.eax, 256) }.contains("256"))
  }
  /// Rules that operand types don't express.
  @Test func whatProcessorsRefuseIsAnError() throws {
    #expect(message { $0.tdpbssd(.tmm0, .tmm0, .tmm1) }.contains("twice"))
    #expect(message { $0.vgatherdps(.ymm0, [.rax + .ymm0 * 4], .ymm2) }.contains("twice"))
    #expect(message { $0.vgatherdps(.ymm1, [.rax + .ymm0 * 4], .ymm1) }.contains("twice"))
    #expect(message { $0.vgatherdps(.zmm1, [.rax + .zmm1 * 4], mask: .k1) }.contains("twice"))
    #expect(message { $0.vgatherdps(.zmm1, [.rax + .zmm2 * 4], mask: .none) }.contains("mask"))
    #expect(message { $0.vfmulcph(.zmm1, .zmm1, .zmm2) }.contains("twice"))
    #expect(message { $0.vmovaps([.rax], .zmm1, mask: .k1.zeroing) }.contains("{z}"))
    #expect(message { $0.vcmpps(.k1, .zmm1, .zmm2, .lessThan, mask: .k1.zeroing) }.contains("{z}"))
    #expect(message { $0.mov(.cs, .eax) }.contains("cs"))
    #expect(message { $0.mov(.cs, [.rax]) }.contains("cs"))
    #expect(message { $0.mov(.cr1, .rax) }.contains("cr1"))
    #expect(message { $0.bndmk(.bnd0, [.rip + 5]) }.contains("rip"))
    #expect(message { $0.tileloadd(.tmm0, [.rip + 5]) }.contains("instruction pointer"))
    #expect(message { $0.lwpval(.eax, .fs([.eax * 4 + 8]), 0x1122_3344) }.contains("16 bytes"))
    let lines = try text { a in
      a.tileloadd(.tmm5, [.rcx])
      a.tilestored([.rsp + 8], .tmm5)
      a.tdpbssd(.tmm0, .tmm1, .tmm2)
      a.vgatherdps(.ymm1, [.rax + .ymm0 * 4], .ymm2)
      a.vfmulcph(.zmm1, .zmm2, .zmm2)
      a.mov(.ds, .eax)
      a.mov(.cr8, .rax)
      a.bndmk(.bnd3, [.rax + .rbx])
    }
    #expect(
      lines == [
        "tileloadd tmm5, [rcx]", "tilestored [rsp + 0x8], tmm5", "tdpbssd tmm0, tmm1, tmm2",
        "vgatherdps ymm1, dword ptr [rax + 4*ymm0], ymm2", "vfmulcph zmm1, zmm2, zmm2", "mov ds, eax", "mov cr8, rax",
        "bndmk bnd3, [rax + rbx]",
      ])
  }

  /// Of every row with a rule about registers: one register in all places is refused by both assemblers, or by none.
  @Test func bothAssemblersRefuseTheSame() {
    var count = 0
    for (number, row) in InstructionTable.shared.rows.enumerated()
    where row.properties.contains(.distinct) && row.form.encoding != .legacy {
      for same in [true, false] {
        var instruction = X86_64.Instruction(row: UInt16(number), mnemonic: row.mnemonic)
        instruction.mask = row.properties.contains(.masked) ? 1 : 0
        let hasIndex = row.operands.contains(where: \.isVectorIndexed)
        for (position, pattern) in row.operands.enumerated() {
          let register = same ? 1 : UInt8(position + 1)
          guard pattern.isVectorIndexed else {
            instruction.operands.append(.register(.init(pattern.registers!, register)))
            continue
          }
          let registers: X86_64.RegisterClass =
            pattern.memory == .vectorXMM ? .xmm : pattern.memory == .vectorYMM ? .ymm : .zmm
          instruction.operands.append(
            .memory(.init(base: .init(.general64, 0), index: .init(registers, register))))
        }
        func field(_ slot: X86_64.OperandPattern.Slots) -> UInt8 {
          row.operands.firstIndex { $0.slots.contains(slot) }.map { same ? 1 : UInt8($0 + 1) } ?? 0
        }
        var assembler = X86_64.Assembler()
        let mask: X86_64.WriteMask = instruction.mask == 0 ? .none : .k1
        if hasIndex {
          var memory: X86_64.Memory = [.rax + .rbx]
          memory.encoded = X86_64.EncodedAddress(base: 0, index: field(.rm), scale: 0, displacement: 0)
          assembler.emit(row.form, reg: field(.reg), vvvv: field(.vvvv), memory: memory, mask: mask)
        } else {
          assembler.emit(row.form, reg: field(.reg), vvvv: field(.vvvv), rm: field(.rm), mask: mask)
        }
        let isText = (try? instruction.encoded()) != nil
        let isTyped = (try? assembler.finish()) != nil
        #expect(isText != same && isTyped != same, "\(row.mnemonic) line \(row.line)")
        count += 1
      }
    }
    #expect(count > 100)
  }
}
