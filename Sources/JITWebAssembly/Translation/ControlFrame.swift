import JIT

/// A block, loop or conditional that has begun: section 3.2 of the appendix on validation, and the blocks of the IR.
struct ControlFrame: BitwiseCopyable {
  enum Kind { case function, block, loop, then, otherwise }
  var kind: Kind
  /// Whether an instruction of the block goes elsewhere, so that the rules of validation let the stack hold whatever is
  /// needed.
  var isUnreachable = false
  /// Whether the block began where no code is emitted.
  let beganDead: Bool
  /// Whether no code is emitted, because execution can't get here. More code than the rules of validation know of.
  var isDead: Bool
  /// The height of the operand stack below the parameters.
  var height: Int
  var type: BlockType
  /// Where branches to the frame go: the start of a loop, and what follows the end of others, once there is a branch.
  var target: Block?
  /// The block that the frame begins in; nil where no code is emitted.
  var entry: Block?
  /// The block of `else`.
  var elseBlock: Block?
  /// How many addresses had been computed before it: see ``AddressCache``.
  var addressTime: UInt32 = 0

  init(_ kind: Kind, _ type: BlockType, height: Int, isDead: Bool, entry: Block? = nil) {
    self.kind = kind
    self.type = type
    self.height = height
    self.entry = entry
    beganDead = isDead
    self.isDead = isDead
  }

  /// What a branch to the frame takes along.
  var labelTypes: TypeList { kind == .loop ? type.parameters : type.results }
}
