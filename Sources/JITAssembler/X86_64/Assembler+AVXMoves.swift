// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VMOVAPD xmm, xmm/m128`
  public mutating func vmovapd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x249800810128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPD xmm, xmm/m128`
  public mutating func vmovapd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x249800810128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPD xmm/m128, xmm`
  public mutating func vmovapd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x249800810129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPD ymm, ymm/m256`
  public mutating func vmovapd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800810128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPD ymm, ymm/m256`
  public mutating func vmovapd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800810128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPD ymm/m256, ymm`
  public mutating func vmovapd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b800810129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPS xmm, xmm/m128`
  public mutating func vmovaps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800000128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPS xmm, xmm/m128`
  public mutating func vmovaps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800000128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPS xmm/m128, xmm`
  public mutating func vmovaps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x241800000129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVAPS ymm, ymm/m256`
  public mutating func vmovaps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000128), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800000128), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVAPS ymm, ymm/m256`
  public mutating func vmovaps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000128), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800000128), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVAPS ymm/m256, ymm`
  public mutating func vmovaps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000129), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x253800000129), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVDQA xmm, xmm/m128`
  public mutating func vmovdqa(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQA xmm, xmm/m128`
  public mutating func vmovdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQA xmm/m128, xmm`
  public mutating func vmovdqa(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQA ymm, ymm/m256`
  public mutating func vmovdqa(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQA ymm, ymm/m256`
  public mutating func vmovdqa(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQA ymm/m256, ymm`
  public mutating func vmovdqa(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQU xmm, xmm/m128`
  public mutating func vmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQU xmm, xmm/m128`
  public mutating func vmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080002016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQU xmm/m128, xmm`
  public mutating func vmovdqu(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080002017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVDQU ymm, ymm/m256`
  public mutating func vmovdqu(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280002016f), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVDQU ymm, ymm/m256`
  public mutating func vmovdqu(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280002016f), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVDQU ymm/m256, ymm`
  public mutating func vmovdqu(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280002017f), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVUPD xmm, xmm/m128`
  public mutating func vmovupd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x249800810110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPD xmm, xmm/m128`
  public mutating func vmovupd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x249800810110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPD xmm/m128, xmm`
  public mutating func vmovupd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x249800810111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPD ymm, ymm/m256`
  public mutating func vmovupd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800810110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPD ymm, ymm/m256`
  public mutating func vmovupd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800810110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPD ymm/m256, ymm`
  public mutating func vmovupd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b800810111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPS xmm, xmm/m128`
  public mutating func vmovups(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800000110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPS xmm, xmm/m128`
  public mutating func vmovups(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800000110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPS xmm/m128, xmm`
  public mutating func vmovups(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x241800000111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVUPS ymm, ymm/m256`
  public mutating func vmovups(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000110), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800000110), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVUPS ymm, ymm/m256`
  public mutating func vmovups(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800000110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVUPS ymm/m256, ymm`
  public mutating func vmovups(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x253800000111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VLDDQU xmm, m128`
  public mutating func vlddqu(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2008000301f0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VLDDQU ymm, m256`
  public mutating func vlddqu(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x2028000301f0), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVD xmm, r32/m32`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Register32) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080001016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0001016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVD xmm, r32/m32`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001016e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221c0001016e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVD r32/m32, xmm`
  public mutating func vmovd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080001017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x221c0001017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVD r32/m32, xmm`
  public mutating func vmovd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001017e), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x221c0001017e), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVQ xmm, xmm/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20080002017e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23980082017e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVQ xmm, xmm/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080002017e), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23980082017e), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVQ xmm/m64, xmm`
  public mutating func vmovq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000101d6), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2398008101d6), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVQ xmm, r64/m64`
  public mutating func vmovq(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0081016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVQ r64/m64, xmm`
  public mutating func vmovq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x239c0081017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVD xmm, r64`
  public mutating func vmovd(_ a: X86_64.XMMRegister, _ b: X86_64.Register64) {
    if (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081016e), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x209c0081016e), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVD r64, xmm`
  public mutating func vmovd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    if (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x20880081017e), reg: b.code, vvvv: 0, rm: a.code) }
    emit(X86_64.InstructionForm(bits: 0x209c0081017e), reg: b.code, vvvv: 0, rm: a.code)
  }

  /// `VMOVSD xmm, xmm, xmm`
  public mutating func vmovsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030110), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x209800830110), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMOVSD xmm, m64`
  public mutating func vmovsd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800830110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSD m64, xmm`
  public mutating func vmovsd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800830111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVSS xmm, xmm, xmm`
  public mutating func vmovss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020110), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800020110), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VMOVSS xmm, m32`
  public mutating func vmovss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020110), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800020110), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSS m32, xmm`
  public mutating func vmovss(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (b.code) & 16 == 0, a.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020111), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x221800020111), reg: b.code, vvvv: 0, memory: a, mask: mask)
  }

  /// `VMOVHPD xmm, xmm, m64`
  public mutating func vmovhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010116), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810116), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVHPD m64, xmm`
  public mutating func vmovhpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010117), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800810117), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVHPS xmm, xmm, m64`
  public mutating func vmovhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000116), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x231800000116), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVHPS m64, xmm`
  public mutating func vmovhps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000117), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x231800000117), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVLPD xmm, xmm, m64`
  public mutating func vmovlpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010112), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810112), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVLPD m64, xmm`
  public mutating func vmovlpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800010113), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x239800810113), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVLPS xmm, xmm, m64`
  public mutating func vmovlps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    if (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000112), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x231800000112), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMOVLPS m64, xmm`
  public mutating func vmovlps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x200800000113), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x231800000113), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVHLPS xmm, xmm, xmm`
  public mutating func vmovhlps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000112), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800000112), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VMOVLHPS xmm, xmm, xmm`
  public mutating func vmovlhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    if (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x200800000116), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x201800000116), reg: a.code, vvvv: b.code, rm: c.code)
  }

  /// `VMOVDDUP xmm, xmm/m64`
  public mutating func vmovddup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239800830112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDDUP xmm, xmm/m64`
  public mutating func vmovddup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800030112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800830112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVDDUP ymm, ymm/m256`
  public mutating func vmovddup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x25b800830112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVDDUP ymm, ymm/m256`
  public mutating func vmovddup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800030112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25b800830112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSHDUP xmm, xmm/m128`
  public mutating func vmovshdup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020116), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800020116), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSHDUP xmm, xmm/m128`
  public mutating func vmovshdup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020116), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800020116), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSHDUP ymm, ymm/m256`
  public mutating func vmovshdup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020116), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800020116), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSHDUP ymm, ymm/m256`
  public mutating func vmovshdup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020116), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800020116), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSLDUP xmm, xmm/m128`
  public mutating func vmovsldup(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x241800020112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSLDUP xmm, xmm/m128`
  public mutating func vmovsldup(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800020112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x241800020112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVSLDUP ymm, ymm/m256`
  public mutating func vmovsldup(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020112), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x253800020112), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VMOVSLDUP ymm, ymm/m256`
  public mutating func vmovsldup(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800020112), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x253800020112), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VMOVMSKPD r32, xmm`
  public mutating func vmovmskpd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r32, ymm`
  public mutating func vmovmskpd(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r64, xmm`
  public mutating func vmovmskpd(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPD r64, ymm`
  public mutating func vmovmskpd(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800010150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r32, xmm`
  public mutating func vmovmskps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r32, ymm`
  public mutating func vmovmskps(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r64, xmm`
  public mutating func vmovmskps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVMSKPS r64, ymm`
  public mutating func vmovmskps(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202800000150), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r32, xmm`
  public mutating func vpmovmskb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r32, ymm`
  public mutating func vpmovmskb(_ a: X86_64.Register32, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r64, xmm`
  public mutating func vpmovmskb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VPMOVMSKB r64, ymm`
  public mutating func vpmovmskb(_ a: X86_64.Register64, _ b: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2028000101d7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMOVNTDQA xmm, m128`
  public mutating func vmovntdqa(_ a: X86_64.XMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001022a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x24180001022a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVNTDQA ymm, m256`
  public mutating func vmovntdqa(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    if (a.code) & 16 == 0, b.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280001022a), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x25380001022a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VMOVNTDQ m128, xmm`
  public mutating func vmovntdq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2008000101e7), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2418000101e7), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTDQ m256, ymm`
  public mutating func vmovntdq(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x2028000101e7), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x2538000101e7), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPD m128, xmm`
  public mutating func vmovntpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080001012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x24980081012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPD m256, ymm`
  public mutating func vmovntpd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280001012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25b80081012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPS m128, xmm`
  public mutating func vmovntps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20080000012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x24180000012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMOVNTPS m256, ymm`
  public mutating func vmovntps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister) {
    if (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x20280000012b), reg: b.code, vvvv: 0, memory: a) }
    emit(X86_64.InstructionForm(bits: 0x25380000012b), reg: b.code, vvvv: 0, memory: a)
  }

  /// `VMASKMOVDQU xmm, xmm`
  public mutating func vmaskmovdqu(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x2008000101f7), reg: a.code, vvvv: 0, rm: b.code)
  }

  /// `VMASKMOVPD xmm, xmm, m128`
  public mutating func vmaskmovpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001022d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPD ymm, ymm, m256`
  public mutating func vmaskmovpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001022d), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPD m128, xmm, xmm`
  public mutating func vmaskmovpd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001022f), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPD m256, ymm, ymm`
  public mutating func vmaskmovpd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001022f), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPS xmm, xmm, m128`
  public mutating func vmaskmovps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001022c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPS ymm, ymm, m256`
  public mutating func vmaskmovps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001022c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VMASKMOVPS m128, xmm, xmm`
  public mutating func vmaskmovps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001022e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VMASKMOVPS m256, ymm, ymm`
  public mutating func vmaskmovps(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001022e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVD xmm, xmm, m128`
  public mutating func vpmaskmovd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20080001028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVD ymm, ymm, m256`
  public mutating func vpmaskmovd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVD m128, xmm, xmm`
  public mutating func vpmaskmovd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20080001028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVD m256, ymm, ymm`
  public mutating func vpmaskmovd(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20280001028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVQ xmm, xmm, m128`
  public mutating func vpmaskmovq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20880081028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVQ ymm, ymm, m256`
  public mutating func vpmaskmovq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20a80081028c), reg: a.code, vvvv: b.code, memory: c)
  }

  /// `VPMASKMOVQ m128, xmm, xmm`
  public mutating func vpmaskmovq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20880081028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMASKMOVQ m256, ymm, ymm`
  public mutating func vpmaskmovq(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20a80081028e), reg: c.code, vvvv: b.code, memory: a)
  }

  /// `VPMOVSXBW xmm, xmm/m64`
  public mutating func vpmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010220), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010220), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBW xmm, xmm/m64`
  public mutating func vpmovsxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010220), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010220), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBW ymm, xmm/m128`
  public mutating func vpmovsxbw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010220), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010220), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBW ymm, xmm/m128`
  public mutating func vpmovsxbw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010220), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010220), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBD xmm, xmm/m32`
  public mutating func vpmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010221), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010221), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBD xmm, xmm/m32`
  public mutating func vpmovsxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010221), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010221), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBD ymm, xmm/m64`
  public mutating func vpmovsxbd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010221), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010221), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBD ymm, xmm/m64`
  public mutating func vpmovsxbd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010221), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010221), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBQ xmm, xmm/m16`
  public mutating func vpmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010222), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010222), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBQ xmm, xmm/m16`
  public mutating func vpmovsxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010222), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010222), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXBQ ymm, xmm/m32`
  public mutating func vpmovsxbq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010222), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010222), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXBQ ymm, xmm/m32`
  public mutating func vpmovsxbq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010222), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010222), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWD xmm, xmm/m64`
  public mutating func vpmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010223), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010223), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWD xmm, xmm/m64`
  public mutating func vpmovsxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010223), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010223), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWD ymm, xmm/m128`
  public mutating func vpmovsxwd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010223), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010223), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWD ymm, xmm/m128`
  public mutating func vpmovsxwd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010223), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010223), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWQ xmm, xmm/m32`
  public mutating func vpmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010224), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010224), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWQ xmm, xmm/m32`
  public mutating func vpmovsxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010224), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010224), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXWQ ymm, xmm/m64`
  public mutating func vpmovsxwq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010224), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010224), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXWQ ymm, xmm/m64`
  public mutating func vpmovsxwq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010224), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010224), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXDQ xmm, xmm/m64`
  public mutating func vpmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010225), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010225), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXDQ xmm, xmm/m64`
  public mutating func vpmovsxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010225), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010225), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVSXDQ ymm, xmm/m128`
  public mutating func vpmovsxdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010225), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010225), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVSXDQ ymm, xmm/m128`
  public mutating func vpmovsxdq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010225), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010225), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBW xmm, xmm/m64`
  public mutating func vpmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010230), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010230), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBW xmm, xmm/m64`
  public mutating func vpmovzxbw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010230), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010230), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBW ymm, xmm/m128`
  public mutating func vpmovzxbw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010230), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010230), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBW ymm, xmm/m128`
  public mutating func vpmovzxbw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010230), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010230), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBD xmm, xmm/m32`
  public mutating func vpmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010231), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010231), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBD xmm, xmm/m32`
  public mutating func vpmovzxbd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010231), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010231), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBD ymm, xmm/m64`
  public mutating func vpmovzxbd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010231), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010231), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBD ymm, xmm/m64`
  public mutating func vpmovzxbd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010231), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010231), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBQ xmm, xmm/m16`
  public mutating func vpmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010232), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010232), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBQ xmm, xmm/m16`
  public mutating func vpmovzxbq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010232), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010232), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXBQ ymm, xmm/m32`
  public mutating func vpmovzxbq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010232), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010232), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXBQ ymm, xmm/m32`
  public mutating func vpmovzxbq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010232), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010232), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWD xmm, xmm/m64`
  public mutating func vpmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010233), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010233), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWD xmm, xmm/m64`
  public mutating func vpmovzxwd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010233), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010233), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWD ymm, xmm/m128`
  public mutating func vpmovzxwd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010233), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010233), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWD ymm, xmm/m128`
  public mutating func vpmovzxwd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010233), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010233), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWQ xmm, xmm/m32`
  public mutating func vpmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010234), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010234), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWQ xmm, xmm/m32`
  public mutating func vpmovzxwq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010234), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010234), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXWQ ymm, xmm/m64`
  public mutating func vpmovzxwq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010234), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x233800010234), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXWQ ymm, xmm/m64`
  public mutating func vpmovzxwq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010234), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x233800010234), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXDQ xmm, xmm/m64`
  public mutating func vpmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010235), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x231800010235), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXDQ xmm, xmm/m64`
  public mutating func vpmovzxdq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010235), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x231800010235), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPMOVZXDQ ymm, xmm/m128`
  public mutating func vpmovzxdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010235), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x243800010235), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPMOVZXDQ ymm, xmm/m128`
  public mutating func vpmovzxdq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010235), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x243800010235), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSS xmm, m32`
  public mutating func vbroadcastss(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010218), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010218), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSS ymm, m32`
  public mutating func vbroadcastss(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010218), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010218), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTSD ymm, m64`
  public mutating func vbroadcastsd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010219), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23b800810219), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VBROADCASTF128 ymm, m128`
  public mutating func vbroadcastf128(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001021a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VBROADCASTSS xmm, xmm`
  public mutating func vbroadcastss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010218), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010218), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSS ymm, xmm`
  public mutating func vbroadcastss(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010218), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010218), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTSD ymm, xmm`
  public mutating func vbroadcastsd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010219), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23b800810219), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VBROADCASTI128 ymm, m128`
  public mutating func vbroadcasti128(_ a: X86_64.YMMRegister, _ b: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x20280001025a), reg: a.code, vvvv: 0, memory: b)
  }

  /// `VPBROADCASTB xmm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010278), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x201800010278), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB xmm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010278), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x201800010278), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTB ymm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010278), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x203800010278), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTB ymm, xmm/m8`
  public mutating func vpbroadcastb(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010278), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x203800010278), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTW xmm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010279), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x211800010279), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW xmm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010279), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x211800010279), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTW ymm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010279), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x213800010279), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTW ymm, xmm/m16`
  public mutating func vpbroadcastw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010279), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x213800010279), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTD xmm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010258), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010258), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD xmm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010258), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x221800010258), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTD ymm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010258), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x223800010258), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTD ymm, xmm/m32`
  public mutating func vpbroadcastd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010258), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x223800010258), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTQ xmm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010259), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x239800810259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ xmm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010259), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x239800810259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VPBROADCASTQ ymm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010259), reg: a.code, vvvv: 0, rm: b.code) }
    emit(X86_64.InstructionForm(bits: 0x23b800810259), reg: a.code, vvvv: 0, rm: b.code, mask: mask)
  }

  /// `VPBROADCASTQ ymm, xmm/m64`
  public mutating func vpbroadcastq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010259), reg: a.code, vvvv: 0, memory: b) }
    emit(X86_64.InstructionForm(bits: 0x23b800810259), reg: a.code, vvvv: 0, memory: b, mask: mask)
  }

  /// `VINSERTF128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinsertf128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010318), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTF128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinsertf128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010318), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010318), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTF128 xmm/m128, ymm, imm8`
  public mutating func vextractf128(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010319), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTF128 xmm/m128, ymm, imm8`
  public mutating func vextractf128(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010319), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010319), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VINSERTI128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinserti128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010338), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTI128 ymm, ymm, xmm/m128, imm8`
  public mutating func vinserti128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010338), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010338), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTI128 xmm/m128, ymm, imm8`
  public mutating func vextracti128(_ a: X86_64.XMMRegister, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010339), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTI128 xmm/m128, ymm, imm8`
  public mutating func vextracti128(_ a: X86_64.Memory, _ b: X86_64.YMMRegister, _ c: Int) {
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010339), c) }
    emit(X86_64.InstructionForm(bits: 0x8202800010339), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VINSERTPS xmm, xmm, xmm/m32, imm8`
  public mutating func vinsertps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010321), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010321), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010321), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VINSERTPS xmm, xmm, xmm/m32, imm8`
  public mutating func vinsertps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010321), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221800010321), d) }
    emit(X86_64.InstructionForm(bits: 0x8221800010321), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VEXTRACTPS r32/m32, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VEXTRACTPS r32/m32, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010317), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VEXTRACTPS r64, xmm, imm8`
  public mutating func vextractps(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010317), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010317), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPINSRB xmm, xmm, r32/m8, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRB xmm, xmm, r32/m8, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRB xmm, xmm, r64, imm8`
  public mutating func vpinsrb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010320), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010320), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r32/m16, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8211c000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r32/m16, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8211c000101c4), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRW xmm, xmm, r64, imm8`
  public mutating func vpinsrw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c000101c4), d) }
    emit(X86_64.InstructionForm(bits: 0x8201c000101c4), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRD xmm, xmm, r32/m32, imm8`
  public mutating func vpinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register32, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010322), d) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRD xmm, xmm, r32/m32, imm8`
  public mutating func vpinsrd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010322), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010322), d) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010322), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPINSRQ xmm, xmm, r64/m64, imm8`
  public mutating func vpinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Register64, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8208800810322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810322), d) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810322), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPINSRQ xmm, xmm, r64/m64, imm8`
  public mutating func vpinsrq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain { return emit(X86_64.InstructionForm(bits: 0x8208800810322), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810322), d) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810322), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPEXTRB r32/m8, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRB r32/m8, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRB r64, xmm, imm8`
  public mutating func vpextrb(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8201c00010314), c) }
    emit(X86_64.InstructionForm(bits: 0x8201c00010314), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRW r32, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82018000101c5), c) }
    emit(X86_64.InstructionForm(bits: 0x82018000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPEXTRW r64, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x82008000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x82018000101c5), c) }
    emit(X86_64.InstructionForm(bits: 0x82018000101c5), reg: a.code, vvvv: 0, rm: b.code, immediate: c)
  }

  /// `VPEXTRW r32/m16, xmm, imm8`
  public mutating func vpextrw(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010315), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8211c00010315), c) }
    emit(X86_64.InstructionForm(bits: 0x8211c00010315), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRD r32/m32, xmm, imm8`
  public mutating func vpextrd(_ a: X86_64.Register32, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8200800010316), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010316), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010316), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRD r32/m32, xmm, imm8`
  public mutating func vpextrd(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8200800010316), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8221c00010316), c) }
    emit(X86_64.InstructionForm(bits: 0x8221c00010316), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VPEXTRQ r64/m64, xmm, imm8`
  public mutating func vpextrq(_ a: X86_64.Register64, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code | a.code) & 16 == 0 { return emit(X86_64.InstructionForm(bits: 0x8208800810316), reg: b.code, vvvv: 0, rm: a.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810316), c) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810316), reg: b.code, vvvv: 0, rm: a.code, immediate: c)
  }

  /// `VPEXTRQ r64/m64, xmm, imm8`
  public mutating func vpextrq(_ a: X86_64.Memory, _ b: X86_64.XMMRegister, _ c: Int) {
    if Self.fits(c, 8), (b.code) & 16 == 0, a.isPlain { return emit(X86_64.InstructionForm(bits: 0x8208800810316), reg: b.code, vvvv: 0, memory: a, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8239c00810316), c) }
    emit(X86_64.InstructionForm(bits: 0x8239c00810316), reg: b.code, vvvv: 0, memory: a, immediate: c)
  }

  /// `VSHUFPD xmm, xmm, xmm/m128, imm8`
  public mutating func vshufpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000101c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008101c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPD xmm, xmm, xmm/m128, imm8`
  public mutating func vshufpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000101c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c98008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83c98008101c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPD ymm, ymm, ymm/m256, imm8`
  public mutating func vshufpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000101c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008101c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPD ymm, ymm, ymm/m256, imm8`
  public mutating func vshufpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000101c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db8008101c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83db8008101c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPS xmm, xmm, xmm/m128, imm8`
  public mutating func vshufps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000001c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83418000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83418000001c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPS xmm, xmm, xmm/m128, imm8`
  public mutating func vshufps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82008000001c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83418000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83418000001c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VSHUFPS ymm, ymm, ymm/m256, imm8`
  public mutating func vshufps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000001c6), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83538000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83538000001c6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VSHUFPS ymm, ymm, ymm/m256, imm8`
  public mutating func vshufps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x82028000001c6), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83538000001c6), d) }
    emit(X86_64.InstructionForm(bits: 0x83538000001c6), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VUNPCKHPD xmm, xmm, xmm/m128`
  public mutating func vunpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPD xmm, xmm, xmm/m128`
  public mutating func vunpckhpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPD ymm, ymm, ymm/m256`
  public mutating func vunpckhpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPD ymm, ymm, ymm/m256`
  public mutating func vunpckhpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPS xmm, xmm, xmm/m128`
  public mutating func vunpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPS xmm, xmm, xmm/m128`
  public mutating func vunpckhps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKHPS ymm, ymm, ymm/m256`
  public mutating func vunpckhps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000115), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000115), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKHPS ymm, ymm, ymm/m256`
  public mutating func vunpckhps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000115), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000115), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPD xmm, xmm, xmm/m128`
  public mutating func vunpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPD xmm, xmm, xmm/m128`
  public mutating func vunpcklpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPD ymm, ymm, ymm/m256`
  public mutating func vunpcklpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPD ymm, ymm, ymm/m256`
  public mutating func vunpcklpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPS xmm, xmm, xmm/m128`
  public mutating func vunpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800000114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPS xmm, xmm, xmm/m128`
  public mutating func vunpcklps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800000114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800000114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VUNPCKLPS ymm, ymm, ymm/m256`
  public mutating func vunpcklps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000114), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800000114), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VUNPCKLPS ymm, ymm, ymm/m256`
  public mutating func vunpcklps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800000114), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800000114), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD xmm, xmm, xmm/m128`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081020d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPD xmm, xmm, xmm/m128`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081020d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD ymm, ymm, ymm/m256`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081020d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPD ymm, ymm, ymm/m256`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081020d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPD xmm, xmm/m128, imm8`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010305), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810305), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPD xmm, xmm/m128, imm8`
  public mutating func vpermilpd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010305), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83c9800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83c9800810305), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPD ymm, ymm/m256, imm8`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010305), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810305), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPD ymm, ymm/m256, imm8`
  public mutating func vpermilpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010305), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810305), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810305), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPS xmm, xmm, xmm/m128`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001020c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPS xmm, xmm, xmm/m128`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001020c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001020c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS ymm, ymm, ymm/m256`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001020c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMILPS ymm, ymm, ymm/m256`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001020c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001020c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMILPS xmm, xmm/m128, imm8`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010304), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010304), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPS xmm, xmm/m128, imm8`
  public mutating func vpermilps(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010304), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010304), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMILPS ymm, ymm/m256, imm8`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010304), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010304), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMILPS ymm, ymm/m256, imm8`
  public mutating func vpermilps(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010304), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010304), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010304), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERM2F128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2f128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010306), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010306), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPERM2F128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2f128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010306), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010306), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPERMPD ymm, ymm/m256, imm8`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810301), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810301), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMPD ymm, ymm/m256, imm8`
  public mutating func vpermpd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810301), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810301), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810301), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPERMPS ymm, ymm, ymm/m256`
  public mutating func vpermps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010216), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010216), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMPS ymm, ymm, ymm/m256`
  public mutating func vpermps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010216), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010216), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFB xmm, xmm, xmm/m128`
  public mutating func vpshufb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010200), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010200), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFB xmm, xmm, xmm/m128`
  public mutating func vpshufb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010200), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010200), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFB ymm, ymm, ymm/m256`
  public mutating func vpshufb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010200), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010200), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPSHUFB ymm, ymm, ymm/m256`
  public mutating func vpshufb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010200), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010200), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPSHUFD xmm, xmm/m128, imm8`
  public mutating func vpshufd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFD xmm, xmm/m128, imm8`
  public mutating func vpshufd(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800010170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8341800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8341800010170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFD ymm, ymm/m256, imm8`
  public mutating func vpshufd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFD ymm, ymm/m256, imm8`
  public mutating func vpshufd(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800010170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8353800010170), c) }
    emit(X86_64.InstructionForm(bits: 0x8353800010170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFHW xmm, xmm/m128, imm8`
  public mutating func vpshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800020170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800020170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFHW xmm, xmm/m128, imm8`
  public mutating func vpshufhw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800020170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800020170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFHW ymm, ymm/m256, imm8`
  public mutating func vpshufhw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800020170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800020170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFHW ymm, ymm/m256, imm8`
  public mutating func vpshufhw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800020170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800020170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800020170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFLW xmm, xmm/m128, imm8`
  public mutating func vpshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800030170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800030170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFLW xmm, xmm/m128, imm8`
  public mutating func vpshuflw(_ a: X86_64.XMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8200800030170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8241800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8241800030170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPSHUFLW ymm, ymm/m256, imm8`
  public mutating func vpshuflw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800030170), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800030170), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPSHUFLW ymm, ymm/m256, imm8`
  public mutating func vpshuflw(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x8202800030170), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8253800030170), c) }
    emit(X86_64.InstructionForm(bits: 0x8253800030170), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPALIGNR xmm, xmm, xmm/m128, imm8`
  public mutating func vpalignr(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001030f), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824180001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x824180001030f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPALIGNR xmm, xmm, xmm/m128, imm8`
  public mutating func vpalignr(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820080001030f), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x824180001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x824180001030f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPALIGNR ymm, ymm, ymm/m256, imm8`
  public mutating func vpalignr(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001030f), reg: a.code, vvvv: b.code, rm: c.code, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825380001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x825380001030f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, immediate: d)
  }

  /// `VPALIGNR ymm, ymm, ymm/m256, imm8`
  public mutating func vpalignr(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(d, 8), (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820280001030f), reg: a.code, vvvv: b.code, memory: c, immediate: d) }
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x825380001030f), d) }
    emit(X86_64.InstructionForm(bits: 0x825380001030f), reg: a.code, vvvv: b.code, memory: c, mask: mask, immediate: d)
  }

  /// `VPUNPCKHBW xmm, xmm, xmm/m128`
  public mutating func vpunpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010168), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010168), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHBW xmm, xmm, xmm/m128`
  public mutating func vpunpckhbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010168), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010168), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHBW ymm, ymm, ymm/m256`
  public mutating func vpunpckhbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010168), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010168), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHBW ymm, ymm, ymm/m256`
  public mutating func vpunpckhbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010168), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010168), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHWD xmm, xmm, xmm/m128`
  public mutating func vpunpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010169), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010169), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHWD xmm, xmm, xmm/m128`
  public mutating func vpunpckhwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010169), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010169), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHWD ymm, ymm, ymm/m256`
  public mutating func vpunpckhwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010169), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010169), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHWD ymm, ymm, ymm/m256`
  public mutating func vpunpckhwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010169), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010169), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001016a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001016a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001016a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001016a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckhqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKHQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKHQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckhqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLBW xmm, xmm, xmm/m128`
  public mutating func vpunpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010160), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010160), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLBW xmm, xmm, xmm/m128`
  public mutating func vpunpcklbw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010160), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010160), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLBW ymm, ymm, ymm/m256`
  public mutating func vpunpcklbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010160), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010160), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLBW ymm, ymm, ymm/m256`
  public mutating func vpunpcklbw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010160), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010160), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLWD xmm, xmm, xmm/m128`
  public mutating func vpunpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010161), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010161), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLWD xmm, xmm, xmm/m128`
  public mutating func vpunpcklwd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010161), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010161), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLWD ymm, ymm, ymm/m256`
  public mutating func vpunpcklwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010161), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010161), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLWD ymm, ymm, ymm/m256`
  public mutating func vpunpcklwd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010161), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010161), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010162), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010162), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLDQ xmm, xmm, xmm/m128`
  public mutating func vpunpckldq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010162), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010162), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010162), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010162), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLDQ ymm, ymm, ymm/m256`
  public mutating func vpunpckldq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010162), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010162), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLQDQ xmm, xmm, xmm/m128`
  public mutating func vpunpcklqdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081016c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPUNPCKLQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpcklqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPUNPCKLQDQ ymm, ymm, ymm/m256`
  public mutating func vpunpcklqdq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081016c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERM2I128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2i128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010346), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010346), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPERM2I128 ymm, ymm, ymm/m256, imm8`
  public mutating func vperm2i128(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010346), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010346), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPERMD ymm, ymm, ymm/m256`
  public mutating func vpermd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010236), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010236), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPERMD ymm, ymm, ymm/m256`
  public mutating func vpermd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010236), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010236), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPERMQ ymm, ymm/m256, imm8`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code | b.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810300), reg: a.code, vvvv: 0, rm: b.code, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810300), reg: a.code, vvvv: 0, rm: b.code, mask: mask, immediate: c)
  }

  /// `VPERMQ ymm, ymm/m256, imm8`
  public mutating func vpermq(_ a: X86_64.YMMRegister, _ b: X86_64.Memory, _ c: Int, mask: X86_64.WriteMask = .none) {
    if Self.fits(c, 8), (a.code) & 16 == 0, b.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x820a800810300), reg: a.code, vvvv: 0, memory: b, immediate: c) }
    guard Self.fits(c, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x83db800810300), c) }
    emit(X86_64.InstructionForm(bits: 0x83db800810300), reg: a.code, vvvv: 0, memory: b, mask: mask, immediate: c)
  }

  /// `VPACKSSWB xmm, xmm, xmm/m128`
  public mutating func vpacksswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010163), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010163), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSWB xmm, xmm, xmm/m128`
  public mutating func vpacksswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010163), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010163), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSWB ymm, ymm, ymm/m256`
  public mutating func vpacksswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010163), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010163), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSWB ymm, ymm, ymm/m256`
  public mutating func vpacksswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010163), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010163), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSDW xmm, xmm, xmm/m128`
  public mutating func vpackssdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001016b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSDW xmm, xmm, xmm/m128`
  public mutating func vpackssdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001016b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001016b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKSSDW ymm, ymm, ymm/m256`
  public mutating func vpackssdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001016b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKSSDW ymm, ymm, ymm/m256`
  public mutating func vpackssdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001016b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001016b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSWB xmm, xmm, xmm/m128`
  public mutating func vpackuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010167), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x241800010167), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSWB xmm, xmm, xmm/m128`
  public mutating func vpackuswb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010167), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x241800010167), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSWB ymm, ymm, ymm/m256`
  public mutating func vpackuswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010167), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x253800010167), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSWB ymm, ymm, ymm/m256`
  public mutating func vpackuswb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010167), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x253800010167), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSDW xmm, xmm, xmm/m128`
  public mutating func vpackusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001022b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001022b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSDW xmm, xmm, xmm/m128`
  public mutating func vpackusdw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001022b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001022b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VPACKUSDW ymm, ymm, ymm/m256`
  public mutating func vpackusdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001022b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001022b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VPACKUSDW ymm, ymm, ymm/m256`
  public mutating func vpackusdw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001022b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001022b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VBLENDPD xmm, xmm, xmm/m128, imm8`
  public mutating func vblendpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030d), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPD xmm, xmm, xmm/m128, imm8`
  public mutating func vblendpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030d), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPD ymm, ymm, ymm/m256, imm8`
  public mutating func vblendpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030d), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPD ymm, ymm, ymm/m256, imm8`
  public mutating func vblendpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030d), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030d), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPS xmm, xmm, xmm/m128, imm8`
  public mutating func vblendps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030c), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPS xmm, xmm, xmm/m128, imm8`
  public mutating func vblendps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030c), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDPS ymm, ymm, ymm/m256, imm8`
  public mutating func vblendps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030c), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VBLENDPS ymm, ymm, ymm/m256, imm8`
  public mutating func vblendps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030c), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030c), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDW xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030e), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDW xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendw(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820080001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820080001030e), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDW ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030e), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDW ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendw(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x820280001030e), d) }
    emit(X86_64.InstructionForm(bits: 0x820280001030e), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDD xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010302), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDD xmm, xmm, xmm/m128, imm8`
  public mutating func vpblendd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8200800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8200800010302), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VPBLENDD ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010302), reg: a.code, vvvv: b.code, rm: c.code, immediate: d)
  }

  /// `VPBLENDD ymm, ymm, ymm/m256, imm8`
  public mutating func vpblendd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: Int) {
    guard Self.fits(d, 8) else { return failImmediate(X86_64.InstructionForm(bits: 0x8202800010302), d) }
    emit(X86_64.InstructionForm(bits: 0x8202800010302), reg: a.code, vvvv: b.code, memory: c, immediate: d)
  }

  /// `VBLENDVPD xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034b), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034b), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPD ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034a), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS xmm, xmm, xmm/m128, xmm`
  public mutating func vblendvps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034a), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VBLENDVPS ymm, ymm, ymm/m256, ymm`
  public mutating func vblendvps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB xmm, xmm, xmm/m128, xmm`
  public mutating func vpblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034c), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB xmm, xmm, xmm/m128, xmm`
  public mutating func vpblendvb(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001034c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB ymm, ymm, ymm/m256, ymm`
  public mutating func vpblendvb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034c), reg: a.code, vvvv: b.code, rm: c.code, immediate: Int(d.code) << 4)
  }

  /// `VPBLENDVB ymm, ymm, ymm/m256, ymm`
  public mutating func vpblendvb(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001034c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VGATHERDPD xmm, vm64x, xmm`
  public mutating func vgatherdpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPD ymm, vm64x, ymm`
  public mutating func vgatherdpd(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPD xmm, vm64x, xmm`
  public mutating func vgatherqpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPD ymm, vm64y, ymm`
  public mutating func vgatherqpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPS xmm, vm32x, xmm`
  public mutating func vgatherdps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERDPS ymm, vm32y, ymm`
  public mutating func vgatherdps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010292), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPS xmm, vm32x, xmm`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VGATHERQPS xmm, vm32y, xmm`
  public mutating func vgatherqps(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010293), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDD xmm, vm32x, xmm`
  public mutating func vpgatherdd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDD ymm, vm32y, ymm`
  public mutating func vpgatherdd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQD xmm, vm32x, xmm`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x200a00010291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQD xmm, vm32y, xmm`
  public mutating func vpgatherqd(_ a: X86_64.XMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x202a00010291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDQ xmm, vm64x, xmm`
  public mutating func vpgatherdq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERDQ ymm, vm64x, ymm`
  public mutating func vpgatherdq(_ a: X86_64.YMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810290), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQQ xmm, vm64x, xmm`
  public mutating func vpgatherqq(_ a: X86_64.XMMRegister, _ b: X86_64.XMMMemory, _ c: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x208a00810291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VPGATHERQQ ymm, vm64y, ymm`
  public mutating func vpgatherqq(_ a: X86_64.YMMRegister, _ b: X86_64.YMMMemory, _ c: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x20aa00810291), reg: a.code, vvvv: c.code, memory: b.memory)
  }

  /// `VZEROALL`
  public mutating func vzeroall() {
    emit(X86_64.InstructionForm(bits: 0x2800000177), reg: 0, vvvv: 0, rm: 0)
  }

  /// `VZEROUPPER`
  public mutating func vzeroupper() {
    emit(X86_64.InstructionForm(bits: 0x800000177), reg: 0, vvvv: 0, rm: 0)
  }
}
