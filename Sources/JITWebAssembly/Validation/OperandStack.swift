import JIT

/// An operand on the stack: its type, and the value of the IR that holds it.
struct Operand {
  var value: Value
  /// Nil for the operands of unreachable code, which have any type.
  var type: WebAssemblyType?
  /// Whether the value is an `i8`, 0 or 1, that stands for an `i32`.
  var isTruth = false
}

/// A block, loop or conditional that has begun: section 3.2 of the appendix on validation, and the blocks of the IR.
struct ControlFrame {
  enum Kind { case function, block, loop, then, otherwise }
  var kind: Kind
  var parameters: [WebAssemblyType]
  var results: [WebAssemblyType]
  /// The height of the operand stack below the parameters.
  var height: Int
  /// Whether an instruction of the block goes elsewhere, so that the rules of validation let the stack hold whatever is
  /// needed.
  var isUnreachable = false
  /// Whether the block began where no code is emitted.
  let beganDead: Bool
  /// Whether no code is emitted, because execution can't get here. More code than the rules of validation know of.
  var isDead: Bool
  /// Where branches to the frame go: the start of a loop, and what follows the end of others, once there is a branch.
  var target: Block?
  /// The block that the frame begins in; nil where no code is emitted.
  var entry: Block?
  /// The block of `else`.
  var elseBlock: Block?
  /// What was on the stack at `if`.
  var elseOperands: [Operand] = []

  init(_ kind: Kind, _ type: WebAssemblySignature, height: Int, isDead: Bool) {
    self.kind = kind
    parameters = type.parameters
    results = type.results
    self.height = height
    beganDead = isDead
    self.isDead = isDead
  }

  /// What a branch to the frame takes along.
  var labelTypes: [WebAssemblyType] { kind == .loop ? parameters : results }
}
