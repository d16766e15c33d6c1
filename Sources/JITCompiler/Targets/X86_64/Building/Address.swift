import JITIR
import JITStorage

/// What a memory operand's displacement, the low half of `immediate`, counts from.
enum AddressMode: UInt8 {
  /// No memory, or a spill slot where an operand was spilled; `immediate` is the whole immediate.
  case none
  /// Base and index registers. A fault is a trap of the IR instruction, if that says so.
  case registers
  /// The function's lowering.constants.
  case constant
  /// The area of stack slots.
  case slots
  /// The stack pointer: arguments of calls.
  case outgoing
  /// The arguments that the caller has put on the stack.
  case incoming
}

/// A place in memory.
struct Address {
  var mode = AddressMode.registers
  var base: VirtualRegister?
  var index: VirtualRegister?
  var scale: UInt8 = 0
  var displacement: Int32 = 0
  /// The IR instruction that makes the access.
  var source: Instruction?
}

/// An operand in ModRM.rm: a register, or its spill slot where it has been spilled, or memory.
enum Source {
  case register(VirtualRegister)
  case memory(Address)
}
