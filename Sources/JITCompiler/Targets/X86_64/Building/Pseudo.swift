/// What is not one instruction, or needs to know where its operands ended up. Bits 8–15 of `code` are an operand size.
enum Pseudo: UInt8 {
  /// Copies operand 1 to operand 0.
  case move
  /// The function's prologue; defines the registers that arguments are in.
  case entry
  /// The epilogue and RET.
  case `return`
  /// JMP to the only successor.
  case jump
  /// JCC to the first successor, or else the second; `immediate` is the condition.
  case branch
  /// A jump through a table; `immediate` is the number of arms without the last one. Operands: index, temporary.
  case jumpTable
  /// UD2 with the trap of `immediate`, as the end of a block.
  case trap
  /// JCC to a trap; `immediate` is condition and trap code.
  case trapIf
  /// A call of the function `immediate`; an indirect one has the address in operand 0.
  case call, callIndirect
  /// The same as jumps, after the epilogue.
  case tailCall, tailCallIndirect
  /// The same with more arguments on the stack, the bytes of which `immediate` has in its high half, than this function
  /// has itself: see the emission.
  case tailCallWithStack, tailCallWithStackIndirect
  /// result = a + b; a, b may be any registers.
  case add
  /// result = a + immediate.
  case addImmediate
  /// result = a << immediate, 1 to 3.
  case shiftLeftSmall
  /// quotient (rax), remainder (rdx), dividend (rax), divisor. `immediate`: 1 signed, 2 remainder of minimum by -1 is
  /// 0.
  case divide
  /// SETCC; `immediate` is the condition.
  case set
  /// result = condition ? first : second, in two-address form on the second. `immediate`: the condition.
  case conditionalMove
  /// The same for vector registers.
  case conditionalMoveVector
  /// The address of function `immediate`, or data object `immediate`.
  case functionAddress, dataAddress
  /// The address of a stack slot aligned to more than 16.
  case alignedSlotAddress
  /// REP MOVSB in either direction, REP STOSB.
  case memoryCopy, memoryFill
  /// MFENCE.
  case fence
  /// CMP of operand 0 with the stack pointer.
  case compareStack
  /// CMP of 32 bits at offset `immediate` from the thread pointer with zero.
  case compareThreadWord
  /// LOCK-prefixed instructions and loops with them: see the emission.
  case atomicExchange, atomicAdd, atomicLoop, atomicCompareExchange
  /// Zero by XOR: result.
  case zeroInteger, zeroVector
  /// Quotient or remainder of 128 bits.
  case divideWide
  /// Shifts of 128 bits: results low and high; low, high, count in rcx. `immediate` is a ``WideShift``.
  case shiftWide
  /// An unsigned 64-bit integer to a float of the operand size; operand 1 is a temporary.
  case unsignedToFloat
}
