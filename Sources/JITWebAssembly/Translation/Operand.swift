import JIT

/// An operand on the stack: its type, and the value of the IR that holds it.
struct Operand: BitwiseCopyable {
  var value: Value
  /// Nil for the operands of unreachable code, which have any type.
  var type: WebAssemblyType?
  /// Whether the value is an `i8`, 0 or 1, that stands for an `i32`.
  var isTruth = false
}

/// A local variable: its type, and the variable of the builder.
struct Local: BitwiseCopyable {
  var type: WebAssemblyType
  var variable: Variable
}
