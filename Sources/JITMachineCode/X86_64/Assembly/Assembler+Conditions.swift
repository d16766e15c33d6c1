// The instructions that exist for each condition, with the condition as an operand.

extension X86_64.Assembler {
  /// Sets a register to 1 if a condition holds, to 0 otherwise: `SETcc r8`.
  @inlinable
  public mutating func set(_ condition: X86_64.Condition, _ register: X86_64.Register8) {
    emit(.setoRM8.with(condition), reg: 0, rm: register.code)
  }

  /// Sets a byte to 1 if a condition holds, to 0 otherwise: `SETcc m8`.
  @inlinable
  public mutating func set(_ condition: X86_64.Condition, _ memory: X86_64.Memory) {
    emit(.setoRM8.with(condition), reg: 0, memory: memory)
  }

  /// Moves if a condition holds: `CMOVcc r32, r32`.
  @inlinable
  public mutating func move(
    _ condition: X86_64.Condition, _ destination: X86_64.Register32, _ source: X86_64.Register32
  ) {
    emit(.cmovoR32RM32.with(condition), reg: destination.code, rm: source.code)
  }

  /// Moves if a condition holds: `CMOVcc r64, r64`.
  @inlinable
  public mutating func move(
    _ condition: X86_64.Condition, _ destination: X86_64.Register64, _ source: X86_64.Register64
  ) {
    emit(.cmovoR64RM64.with(condition), reg: destination.code, rm: source.code)
  }

  /// Loads, and keeps what was loaded if a condition holds: `CMOVcc r32, m32`.
  @inlinable
  public mutating func move(_ condition: X86_64.Condition, _ destination: X86_64.Register32, _ source: X86_64.Memory) {
    emit(.cmovoR32RM32.with(condition), reg: destination.code, memory: source)
  }

  /// Loads, and keeps what was loaded if a condition holds: `CMOVcc r64, m64`.
  @inlinable
  public mutating func move(_ condition: X86_64.Condition, _ destination: X86_64.Register64, _ source: X86_64.Memory) {
    emit(.cmovoR64RM64.with(condition), reg: destination.code, memory: source)
  }
}
