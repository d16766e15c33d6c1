/// The common instructions by name: `f.add(x, 1)` is `f.emit(.add, x, one)`. Their meaning is in `OpcodeTable.swift`;
/// all others are made with ``FunctionBuilder/emit(_:_:_:_:shape:to:immediate:file:line:)``.
extension FunctionBuilder {
  /// Two operands, the second of which can be a number of the first one's type. `lanes` chooses how a vector is seen.
  @inline(__always)
  private mutating func binary(
    _ opcode: Opcode, _ a: Value, _ b: some OperandConvertible, _ lanes: Shape?, _ file: StaticString, _ line: UInt
  ) -> Value {
    let b = b.value(summaries[opcode.index].pattern(1).literalType(shape: lanes ?? Shape(type(of: a))), &self)
    return emit(opcode, a, b, shape: lanes, file: file, line: line)
  }

  // MARK: - Integers

  public mutating func add(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.add, a, b, lanes, file, line) }

  public mutating func subtract(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.subtract, a, b, lanes, file, line) }

  public mutating func multiply(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.multiply, a, b, lanes, file, line) }

  public mutating func divideSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.divideSigned, a, b, lanes, file, line) }

  public mutating func divideUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.divideUnsigned, a, b, lanes, file, line) }

  public mutating func remainderSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.remainderSigned, a, b, lanes, file, line) }

  public mutating func remainderUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.remainderUnsigned, a, b, lanes, file, line) }

  public mutating func and(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.and, a, b, lanes, file, line) }

  public mutating func or(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.or, a, b, lanes, file, line) }

  public mutating func xor(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.xor, a, b, lanes, file, line) }

  public mutating func shiftLeft(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.shiftLeft, a, b, lanes, file, line) }

  public mutating func shiftRightSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.shiftRightSigned, a, b, lanes, file, line) }

  public mutating func shiftRightUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.shiftRightUnsigned, a, b, lanes, file, line) }

  public mutating func rotateLeft(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.rotateLeft, a, b, lanes, file, line) }

  public mutating func rotateRight(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.rotateRight, a, b, lanes, file, line) }

  public mutating func minimumSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.minimumSigned, a, b, lanes, file, line) }

  public mutating func minimumUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.minimumUnsigned, a, b, lanes, file, line) }

  public mutating func maximumSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.maximumSigned, a, b, lanes, file, line) }

  public mutating func maximumUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.maximumUnsigned, a, b, lanes, file, line) }

  // MARK: - Comparison

  public mutating func equal(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.equal, a, b, lanes, file, line) }

  public mutating func notEqual(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.notEqual, a, b, lanes, file, line) }

  public mutating func lessSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.lessSigned, a, b, lanes, file, line) }

  public mutating func lessUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.lessUnsigned, a, b, lanes, file, line) }

  public mutating func lessOrEqualSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.lessOrEqualSigned, a, b, lanes, file, line) }

  public mutating func lessOrEqualUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.lessOrEqualUnsigned, a, b, lanes, file, line) }

  public mutating func greaterSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.greaterSigned, a, b, lanes, file, line) }

  public mutating func greaterUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.greaterUnsigned, a, b, lanes, file, line) }

  public mutating func greaterOrEqualSigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.greaterOrEqualSigned, a, b, lanes, file, line) }

  public mutating func greaterOrEqualUnsigned(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.greaterOrEqualUnsigned, a, b, lanes, file, line) }

  // MARK: - Floating point

  public mutating func floatAdd(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatAdd, a, b, lanes, file, line) }

  public mutating func floatSubtract(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatSubtract, a, b, lanes, file, line) }

  public mutating func floatMultiply(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatMultiply, a, b, lanes, file, line) }

  public mutating func floatDivide(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatDivide, a, b, lanes, file, line) }

  public mutating func floatMinimum(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatMinimum, a, b, lanes, file, line) }

  public mutating func floatMaximum(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatMaximum, a, b, lanes, file, line) }

  public mutating func floatEqual(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatEqual, a, b, lanes, file, line) }

  public mutating func floatNotEqual(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatNotEqual, a, b, lanes, file, line) }

  public mutating func floatLess(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatLess, a, b, lanes, file, line) }

  public mutating func floatLessOrEqual(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatLessOrEqual, a, b, lanes, file, line) }

  public mutating func floatGreater(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatGreater, a, b, lanes, file, line) }

  public mutating func floatGreaterOrEqual(
    _ a: Value, _ b: some OperandConvertible, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { binary(.floatGreaterOrEqual, a, b, lanes, file, line) }

  // MARK: - One operand

  public mutating func negate(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.negate, a, shape: lanes, file: file, line: line) }

  public mutating func not(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.not, a, shape: lanes, file: file, line: line) }

  public mutating func countLeadingZeros(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.countLeadingZeros, a, shape: lanes, file: file, line: line) }

  public mutating func countTrailingZeros(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.countTrailingZeros, a, shape: lanes, file: file, line: line) }

  public mutating func countOnes(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.countOnes, a, shape: lanes, file: file, line: line) }

  public mutating func floatNegate(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatNegate, a, shape: lanes, file: file, line: line) }

  public mutating func floatAbsolute(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatAbsolute, a, shape: lanes, file: file, line: line) }

  public mutating func floatSquareRoot(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatSquareRoot, a, shape: lanes, file: file, line: line) }

  public mutating func floatFloor(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatFloor, a, shape: lanes, file: file, line: line) }

  public mutating func floatCeiling(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatCeiling, a, shape: lanes, file: file, line: line) }

  public mutating func floatTruncate(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatTruncate, a, shape: lanes, file: file, line: line) }

  public mutating func floatNearest(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatNearest, a, shape: lanes, file: file, line: line) }

  public mutating func floatPromote(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatPromote, a, shape: lanes, file: file, line: line) }

  public mutating func floatDemote(
    _ a: Value, as lanes: Shape? = nil, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatDemote, a, shape: lanes, file: file, line: line) }

  // MARK: - Conversions

  public mutating func signExtend(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.signExtend, a, to: type, file: file, line: line) }

  public mutating func zeroExtend(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.zeroExtend, a, to: type, file: file, line: line) }

  public mutating func truncate(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.truncate, a, to: type, file: file, line: line) }

  public mutating func bitcast(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.bitcast, a, to: type, file: file, line: line) }

  public mutating func floatToSigned(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatToSigned, a, to: type, file: file, line: line) }

  public mutating func floatToUnsigned(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatToUnsigned, a, to: type, file: file, line: line) }

  public mutating func floatToSignedSaturating(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatToSignedSaturating, a, to: type, file: file, line: line) }

  public mutating func floatToUnsignedSaturating(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.floatToUnsignedSaturating, a, to: type, file: file, line: line) }

  public mutating func signedToFloat(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.signedToFloat, a, to: type, file: file, line: line) }

  public mutating func unsignedToFloat(
    _ a: Value, to type: ValueType, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.unsignedToFloat, a, to: type, file: file, line: line) }

  // MARK: - Choice

  public mutating func select(
    _ condition: Value, _ a: Value, _ b: some OperandConvertible, file: StaticString = #fileID, line: UInt = #line
  ) -> Value { emit(.select, condition, a, b.value(type(of: a), &self), file: file, line: line) }

  public mutating func trapIf(
    _ condition: Value, _ code: TrapCode, file: StaticString = #fileID, line: UInt = #line
  ) { emit(.trapIf, condition, immediate: code.rawValue, file: file, line: line) }

  // MARK: - Addresses

  public mutating func address(of slot: StackSlot, file: StaticString = #fileID, line: UInt = #line) -> Value {
    emit(.stackSlotAddress, immediate: slot.rawValue, file: file, line: line)
  }

  public mutating func address(of data: DataIndex, file: StaticString = #fileID, line: UInt = #line) -> Value {
    emit(.dataAddress, immediate: data.rawValue, file: file, line: line)
  }

  public mutating func address(of function: FunctionIndex, file: StaticString = #fileID, line: UInt = #line) -> Value {
    emit(.functionAddress, immediate: function.rawValue, file: file, line: line)
  }

  // MARK: - Memory

  /// Reads a value of `type` at `address`.
  public mutating func load(
    _ type: ValueType, at address: Value, _ access: MemoryAccess = MemoryAccess(), file: StaticString = #fileID,
    line: UInt = #line
  ) -> Value {
    emit(.load, address, shape: Shape(type), immediate: immediate(access), file: file, line: line)
  }

  /// Reads an integer of `type` at `address` and sign-extends it to `result`.
  public mutating func loadSigned(
    _ type: ValueType, at address: Value, _ access: MemoryAccess = MemoryAccess(), to result: ValueType,
    file: StaticString = #fileID, line: UInt = #line
  ) -> Value {
    emit(.loadSigned, address, shape: Shape(type), to: result, immediate: immediate(access), file: file, line: line)
  }

  /// Reads an integer of `type` at `address` and zero-extends it to `result`.
  public mutating func loadUnsigned(
    _ type: ValueType, at address: Value, _ access: MemoryAccess = MemoryAccess(), to result: ValueType,
    file: StaticString = #fileID, line: UInt = #line
  ) -> Value {
    emit(.loadUnsigned, address, shape: Shape(type), to: result, immediate: immediate(access), file: file, line: line)
  }

  /// Writes `value` at `address`.
  public mutating func store(
    _ value: Value, at address: Value, _ access: MemoryAccess = MemoryAccess(), file: StaticString = #fileID,
    line: UInt = #line
  ) {
    emit(.store, value, address, immediate: immediate(access), file: file, line: line)
  }

  /// Writes the low bits of `value`, as many as `type` has, at `address`.
  public mutating func storeNarrow(
    _ type: ValueType, _ value: Value, at address: Value, _ access: MemoryAccess = MemoryAccess(),
    file: StaticString = #fileID, line: UInt = #line
  ) {
    emit(.storeNarrow, value, address, shape: Shape(type), immediate: immediate(access), file: file, line: line)
  }

  /// The immediate that stands for `access`, for ``emit(_:_:_:_:shape:to:immediate:file:line:)`` of atomics.
  public mutating func immediate(_ access: MemoryAccess) -> UInt32 { function.intern(access).rawValue }

  /// The immediate that stands for the sixteen lane numbers of a shuffle.
  public mutating func immediate(mask: [UInt8]) -> UInt32 {
    var bits: UInt128 = 0
    for (lane, number) in mask.prefix(16).enumerated() { bits |= UInt128(number & 31) << UInt128(lane * 8) }
    return function.append(mask: bits)
  }
}
