/// Why registers could not be allocated: the constraints of an instruction can't be met with the registers there are.
struct AllocationError: Error, CustomStringConvertible, Equatable {
  /// The position of the machine instruction.
  var instruction: Int
  var description: String {
    "register allocation: the operands of machine instruction \(instruction) do not fit the registers"
  }
}
