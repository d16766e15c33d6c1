import JITIR
import JITMachineCode
import JITStorage

// How a machine instruction of this target is written down. `code` is an ``X86_64/InstructionForm``, or for pseudo-
// instructions a ``Pseudo``; which operand goes where is in `detail2`, the rest in `detail` and `immediate`.

extension X86_64Target {
  @inline(__always)
  mutating func add(_ register: VirtualRegister, _ role: Operand.Role, at physical: X86_64.Register64) {
    add(register, role, at: PhysicalRegister(physical))
  }

  @inline(__always)
  mutating func add(_ register: VirtualRegister, _ role: Operand.Role, at physical: X86_64.XMMRegister) {
    add(register, role, at: PhysicalRegister(physical))
  }

  /// Appends an instruction whose operands have been added from `start` on.
  @inline(__always)
  mutating func append(
    _ form: X86_64.InstructionForm, detail: UInt8, fields: UInt16, immediate: Int64 = 0, from start: Int,
    source: Instruction? = nil
  ) {
    lowering.append(form.bits, detail: detail, fields: fields, immediate: immediate, from: start, source: source)
  }

  /// Appends an instruction with a source in ModRM.rm, after the operands from `start` on, of which `count` there are.
  @inline(__always)
  private mutating func finish(
    _ form: X86_64.InstructionForm, reg: Int, vvvv: Int, _ source: Source, count: Int, flags: UInt8, immediate: Int64,
    from start: Int
  ) {
    switch source {
    case .register(let register):
      add(register, .use, .any)
      append(
        form, detail: flags, fields: Fields.make(reg: reg, rm: count, vvvv: vvvv), immediate: immediate, from: start)
    case .memory(let address):
      finish(form, reg: reg, vvvv: vvvv, address, count: count, flags: flags, immediate: immediate, from: start)
    }
  }

  private mutating func finish(
    _ form: X86_64.InstructionForm, reg: Int, vvvv: Int, _ address: Address, count: Int, flags: UInt8, immediate: Int64,
    from start: Int
  ) {
    var next = count
    var (base, index) = (7, 7)
    if let register = address.base {
      add(register, .use, .register)
      base = next
      next += 1
    }
    if let register = address.index {
      add(register, .use, .register)
      index = next
    }
    append(
      form, detail: flags | address.scale | address.mode.rawValue << 2,
      fields: Fields.make(reg: reg, vvvv: vvvv, base: base, index: index),
      immediate: Int64(UInt32(bitPattern: address.displacement)) | immediate << 32, from: start, source: address.source)
  }

  /// `op result, source`.
  mutating func unary(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ source: Source, immediate: Int64 = 0, flags: UInt8 = 0
  ) {
    let start = operandCount
    add(result, .definition, .register)
    finish(form, reg: 0, vvvv: 7, source, count: 1, flags: flags, immediate: immediate, from: start)
  }

  /// `op result, source` where the result also is what it was before: `result = op(first, source)` in two-address form.
  mutating func binary(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ first: VirtualRegister, _ second: Source,
    immediate: Int64 = 0,
    flags: UInt8 = 0
  ) {
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(first, .use, .register)
    finish(form, reg: 0, vvvv: 7, second, count: 2, flags: flags, immediate: immediate, from: start)
  }

  /// `op result, first, second` with the first source in VEX.vvvv.
  mutating func ternary(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ first: VirtualRegister, _ second: Source,
    immediate: Int64 = 0
  ) {
    let start = operandCount
    add(result, .definition, .register)
    add(first, .use, .register)
    finish(form, reg: 0, vvvv: 1, second, count: 2, flags: 0, immediate: immediate, from: start)
  }

  /// `op result, source, count` with the last source in VEX.vvvv (SHLX), or the destination in vvvv (ANDN is ternary).
  mutating func shiftX(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ source: Source, _ count: VirtualRegister
  ) {
    let start = operandCount
    add(result, .definition, .register)
    add(count, .use, .register)
    finish(form, reg: 0, vvvv: 1, source, count: 2, flags: 0, immediate: 0, from: start)
  }

  /// `op result, …` in place, with the register in ModRM.rm.
  mutating func modify(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ first: VirtualRegister, immediate: Int64 = 0,
    flags: UInt8 = 0
  ) {
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(first, .use, .register)
    append(form, detail: flags, fields: Fields.make(rm: 0), immediate: immediate, from: start)
  }

  /// A shift by CL.
  mutating func modifyByCount(
    _ form: X86_64.InstructionForm, _ result: VirtualRegister, _ first: VirtualRegister, _ count: VirtualRegister,
    flags: UInt8 = 0
  ) {
    let start = operandCount
    add(result, .definition, .reuse, detail: 1)
    add(first, .use, .register)
    add(count, .use, at: .rcx)
    append(form, detail: flags, fields: Fields.make(rm: 0), from: start)
  }

  /// `op first, second`, which sets flags only.
  mutating func compare(_ form: X86_64.InstructionForm, _ first: VirtualRegister, _ second: Source, flags: UInt8 = 0) {
    let start = operandCount
    add(first, .use, .register)
    finish(form, reg: 0, vvvv: 7, second, count: 1, flags: flags, immediate: 0, from: start)
  }

  /// `op first, immediate`, which sets flags only.
  mutating func compare(_ form: X86_64.InstructionForm, _ first: Source, immediate: Int64, flags: UInt8 = 0) {
    let start = operandCount
    finish(form, reg: 7, vvvv: 7, first, count: 0, flags: flags, immediate: immediate, from: start)
  }

  /// `op [address], value`.
  mutating func store(
    _ form: X86_64.InstructionForm, _ value: VirtualRegister, _ address: Address, flags: UInt8 = 0, immediate: Int64 = 0
  ) {
    let start = operandCount
    add(value, .use, .register)
    finish(form, reg: 0, vvvv: 7, address, count: 1, flags: flags, immediate: immediate, from: start)
  }

  /// `op [address], immediate`, or `op [address]`.
  mutating func storeImmediate(_ form: X86_64.InstructionForm, _ address: Address, _ immediate: Int64) {
    let start = operandCount
    finish(form, reg: 7, vvvv: 7, address, count: 0, flags: 0, immediate: immediate, from: start)
  }

  /// `op result, immediate` with the register in the opcode or in ModRM.rm, and no other use.
  mutating func define(_ form: X86_64.InstructionForm, _ result: VirtualRegister, immediate: Int64) {
    let start = operandCount
    add(result, .definition, .register)
    append(form, detail: 0, fields: Fields.make(rm: 0), immediate: immediate, from: start)
  }

  /// The register that a copy of `source` is in.
  mutating func move(_ result: VirtualRegister, _ source: VirtualRegister) {
    let start = operandCount
    add(result, .definition, .any)
    add(source, .use, .any)
    lowering.append(
      UInt64(Pseudo.move.rawValue), detail: Detail.pseudo, fields: Fields.none, from: start, kind: .move)
  }

  /// Appends a pseudo-instruction whose operands have been added from `start` on.
  mutating func pseudo(
    _ pseudo: Pseudo, from start: Int, immediate: Int64 = 0, fields: UInt16 = Fields.none, size: Int = 0,
    kind: MachineInstruction.Kind = .ordinary, clobbers: UInt16 = 0
  ) {
    lowering.append(
      UInt64(pseudo.rawValue) | UInt64(size) << 8, detail: Detail.pseudo, fields: fields, immediate: immediate,
      from: start, kind: kind, clobbers: clobbers)
  }

  /// `address` in a register.
  mutating func lea(_ result: VirtualRegister, _ address: Address) {
    var address = address
    address.source = Instruction(rawValue: .max)
    unary(.leaR64M, result, .memory(address))
  }
}
