// swift-format-ignore-file
// Written by `swift run table-generator` from the instruction table. Do not edit: change a row and run it again.

public import JITMachineCode

extension X86_64.Assembler {
  /// `VFMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x208800810299), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x239800810299), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810299), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x239800810299), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102a9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102a9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102a9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102b9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102b9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102b9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010298), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010298), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010298), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010298), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b8), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b8), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b8), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b8), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x200800010299), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x221800010299), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010299), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x221800010299), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102a9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102a9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102a9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102b9), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102b9), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b9), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102b9), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010296), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010296), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010296), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010296), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmaddsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b6), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b6), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMADDSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmaddsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b6), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b6), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102ab), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ab), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ab), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029a), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029a), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029a), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029a), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102aa), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102aa), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102aa), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102aa), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ba), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ba), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ba), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ba), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029b), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029b), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029b), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029b), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102ab), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ab), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ab), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ab), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bb), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bb), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bb), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bb), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x208800810297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c9800810297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db800810297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a800810297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db800810297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PD xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PD ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x341800010297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x200800010297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x341800010297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010297), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x353800010297), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD132PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x202800010297), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x353800010297), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD213PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102a7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102a7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PS xmm, xmm, xmm/m128`
  public mutating func vfmsubadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMSUBADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b7), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b7), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFMSUBADD231PS ymm, ymm, ymm/m256`
  public mutating func vfmsubadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102b7), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102b7), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PD xmm, xmm, xmm/m128`
  public mutating func vfnmadd231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PD ymm, ymm, ymm/m256`
  public mutating func vfnmadd231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102ad), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ad), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ad), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102ad), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231SD xmm, xmm, xmm/m64`
  public mutating func vfnmadd231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029c), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029c), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD132PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029c), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029c), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ac), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ac), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD213PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ac), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ac), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PS xmm, xmm, xmm/m128`
  public mutating func vfnmadd231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102bc), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102bc), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMADD231PS ymm, ymm, ymm/m256`
  public mutating func vfnmadd231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102bc), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102bc), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029d), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029d), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD132SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029d), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029d), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102ad), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ad), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD213SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ad), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102ad), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bd), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bd), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMADD231SS xmm, xmm, xmm/m32`
  public mutating func vfnmadd231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bd), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bd), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub132pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c980081029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub132pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a80081029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db80081029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub213pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub213pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PD xmm, xmm, xmm/m128`
  public mutating func vfnmsub231pd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3c98008102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PD ymm, ymm, ymm/m256`
  public mutating func vfnmsub231pd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20a8008102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3db8008102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20880081029f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x23980081029f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub132sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20880081029f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x23980081029f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102af), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102af), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub213sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102af), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102af), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2088008102bf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231SD xmm, xmm, xmm/m64`
  public mutating func vfnmsub231sd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2088008102bf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2398008102bf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x34180001029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub132ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x34180001029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029e), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x35380001029e), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB132PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub132ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20280001029e), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x35380001029e), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub213ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ae), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ae), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB213PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub213ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102ae), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102ae), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3418000102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PS xmm, xmm, xmm/m128`
  public mutating func vfnmsub231ps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3418000102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102be), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x3538000102be), reg: a.code, vvvv: b.code, rm: c.code, mask: mask)
  }

  /// `VFNMSUB231PS ymm, ymm, ymm/m256`
  public mutating func vfnmsub231ps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2028000102be), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x3538000102be), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x20080001029f), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x22180001029f), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB132SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub132ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x20080001029f), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x22180001029f), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102af), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102af), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB213SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub213ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102af), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102af), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFNMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, mask: X86_64.WriteMask = .none, rounding: X86_64.StaticRounding = .dynamic) {
    if (a.code | b.code | c.code) & 16 == 0, mask == .none, rounding == .dynamic { return emit(X86_64.InstructionForm(bits: 0x2008000102bf), reg: a.code, vvvv: b.code, rm: c.code) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bf), reg: a.code, vvvv: b.code, rm: c.code, mask: mask, rounding: rounding)
  }

  /// `VFNMSUB231SS xmm, xmm, xmm/m32`
  public mutating func vfnmsub231ss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, mask: X86_64.WriteMask = .none) {
    if (a.code | b.code) & 16 == 0, c.isPlain, mask == .none { return emit(X86_64.InstructionForm(bits: 0x2008000102bf), reg: a.code, vvvv: b.code, memory: c) }
    emit(X86_64.InstructionForm(bits: 0x2218000102bf), reg: a.code, vvvv: b.code, memory: c, mask: mask)
  }

  /// `VFMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810369), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810369), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010369), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810369), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810369), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010369), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810368), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810368), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010368), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810368), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810368), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010368), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036b), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036b), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036a), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036a), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmaddsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMADDSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmaddsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001036d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081036c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001036c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081036e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081036e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001036e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081035e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081035e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfmsubaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001035e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081035e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFMSUBADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfmsubaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001035e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810379), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810379), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmaddpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010379), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810379), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810379), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmaddpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010379), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8208800810378), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x8208800810378), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmaddps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8200800010378), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a800810378), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a800810378), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmaddps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x8202800010378), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037b), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037b), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfnmaddsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037b), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037a), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037a), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMADDSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfnmaddss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037a), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmsubpd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037d), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037d), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPD ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmsubpd(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001037d), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm, xmm/m128`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS xmm, xmm, xmm/m128, xmm`
  public mutating func vfnmsubps(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037c), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm, ymm/m256`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.YMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820a80081037c), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBPS ymm, ymm, ymm/m256, ymm`
  public mutating func vfnmsubps(_ a: X86_64.YMMRegister, _ b: X86_64.YMMRegister, _ c: X86_64.Memory, _ d: X86_64.YMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820280001037c), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037f), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm, xmm/m64`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037f), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSD xmm, xmm, xmm/m64, xmm`
  public mutating func vfnmsubsd(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037f), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820880081037e), reg: a.code, vvvv: b.code, rm: d.code, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm, xmm/m32`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.XMMRegister, _ d: X86_64.Memory) {
    emit(X86_64.InstructionForm(bits: 0x820880081037e), reg: a.code, vvvv: b.code, memory: d, immediate: Int(c.code) << 4)
  }

  /// `VFNMSUBSS xmm, xmm, xmm/m32, xmm`
  public mutating func vfnmsubss(_ a: X86_64.XMMRegister, _ b: X86_64.XMMRegister, _ c: X86_64.Memory, _ d: X86_64.XMMRegister) {
    emit(X86_64.InstructionForm(bits: 0x820080001037e), reg: a.code, vvvv: b.code, memory: c, immediate: Int(d.code) << 4)
  }
}
