import JITIR

/// Chooses machine instructions for a function of the IR. ``lower(_:)`` is the driver: it walks over the function, and
/// asks for one instruction after the other.
///
/// A new back end writes these requirements; the walk, values as operands and the frame's layout are extensions in
/// `Lowering/`.
protocol InstructionSelector: BackEndWorkspace, ~Copyable {
  /// Prepares for the function in ``lowering``, whose stack slots have been laid out.
  mutating func beginFunction()

  /// Appends the machine instructions for an IR instruction that is no terminator, ``Lowering/current``, and is wanted.
  /// What there is no code for is ``unsupported(_:)``. Switches over all opcodes without a default.
  mutating func select(_ instruction: Instruction, _ record: Record)

  /// Appends the machine instructions for the terminator of a block. The arguments of its edges have been passed.
  mutating func selectTerminator(_ record: Record, of block: Block)

  /// Appends a jump to the only successor.
  mutating func selectJump()

  /// Appends the prologue, which defines the registers that arguments are in.
  mutating func selectEntry(_ block: Block)

  /// Appends what puts a constant into a new register, without touching what ``selectTerminator(_:of:)`` and its like
  /// have prepared for an instruction that is appended already.
  mutating func materialize(_ constant: Constant) -> VirtualRegister

  /// The same for an integer in a register that there is.
  mutating func materialize(_ value: UInt64, _ result: VirtualRegister)

  /// Appends a copy.
  mutating func move(_ result: VirtualRegister, _ source: VirtualRegister)

  /// How the function that was lowered last uses memory of its frame. Known only if stages are checked.
  func frameUse() -> FrameUse

  /// A place as it is written in text.
  func name(of place: Allocation.Place) -> String

  /// A line of text for an instruction of the machine function, with places when there is an allocation.
  func text(of instruction: MachineInstruction, operands: [String]) -> String
}
