import TestSupport

/// Runs the built tool.
func jit(_ arguments: [String], input: String = "") throws -> Subprocess {
  try Subprocess.run(try Programs.built("jit"), arguments, input: input)
}
