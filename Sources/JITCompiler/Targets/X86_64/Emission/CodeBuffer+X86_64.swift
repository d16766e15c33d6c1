import JITMachineCode

extension CodeBuffer where Branches == X86_64Branches {
  /// An instruction whose ModRM.rm, if it has ModRM, is a register.
  @inline(__always)
  mutating func encode(
    _ form: X86_64.InstructionForm, reg: UInt8 = 0, rm: UInt8 = 0, vvvv: UInt8 = 0, immediate: UInt64 = 0
  ) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(form, reg: reg, rm: rm, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  /// An instruction whose ModRM.rm is memory.
  @inline(__always)
  mutating func encode(
    _ form: X86_64.InstructionForm, reg: UInt8, _ address: X86_64.EncodedAddress, vvvv: UInt8 = 0, immediate: UInt64 = 0
  ) {
    reserve()
    // Safe: there is room.
    unsafe cursor = X86_64.RawEncoding.encode(
      form, reg: reg, address: address, vvvv: vvvv, immediate: immediate, at: cursor)
  }

  /// A prefix of the next instruction.
  mutating func prefix(_ prefix: X86_64.Prefix) {
    reserve()
    // Safe: there is room.
    unsafe cursor.pointee = prefix.rawValue
    unsafe cursor += 1
  }

  /// A jump of eight bits inside one expansion: writes it with a hole, to be closed by ``bind(_:)``.
  mutating func shortJump(_ condition: X86_64.Condition?) -> UInt32 {
    encode(X86_64Branches.form(condition, isShort: true))
    return offset
  }

  /// Makes a short jump lead here.
  mutating func bind(_ jump: UInt32) { bind(jump, to: offset) }

  /// A short jump back to `target`.
  mutating func shortJump(_ condition: X86_64.Condition?, backTo target: UInt32) {
    bind(shortJump(condition), to: target)
  }

  private mutating func bind(_ jump: UInt32, to target: UInt32) {
    // Safe: the jump's last byte has been written.
    unsafe start[Int(jump) - 1] = UInt8(truncatingIfNeeded: target &- jump)
  }
}
