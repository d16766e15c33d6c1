import JIT

// Vectors: what takes more than one instruction of the IR, or an immediate.

extension BodyTranslator {
  /// Reads the number of a lane.
  private mutating func laneIndex(_ count: UInt8) throws(WebAssemblyError) -> UInt32 {
    let lane = try reader.byte()
    guard lane < count else { throw invalid("invalid lane index \(lane)") }
    return UInt32(lane)
  }

  mutating func shuffle() throws(WebAssemblyError) {
    var lanes: [UInt8] = []
    for _ in 0..<16 { lanes.append(UInt8(try laneIndex(32))) }
    let (b, a) = (try pop(.v128), try pop(.v128))
    guard isReachable else { return push(.v128, BodyTranslator.nothing) }
    push(.v128, builder.emit(.shuffle, a, b, shape: .i8x16, immediate: builder.immediate(mask: lanes)))
  }

  /// `extract_lane` or `replace_lane`: lanes that are narrower than `i32` are extended or cut off.
  mutating func lane(_ row: PlainOperator) throws(WebAssemblyError) {
    let lane = try laneIndex(row.laneCount)
    let scalar = row.opcode == .replaceLane ? try pop(row.operands.1!) : nil
    let vector = try pop(.v128)
    guard isReachable else { return push(row.result, BodyTranslator.nothing) }
    if let scalar {
      push(.v128, builder.emit(.replaceLane, vector, narrowed(scalar, row), shape: row.shape, immediate: lane))
      return
    }
    var value = builder.emit(.extractLane, vector, shape: row.shape, immediate: lane)
    if row.shape.lane.size < 4 {
      value = row.isSigned ? builder.signExtend(value, to: .i32) : builder.zeroExtend(value, to: .i32)
    }
    push(row.result, value)
  }

  private mutating func narrowed(_ scalar: Value, _ row: PlainOperator) -> Value {
    row.shape.lane.isInteger && row.shape.lane.size < 4 ? builder.truncate(scalar, to: row.shape.lane) : scalar
  }

  /// An access to a part of a vector: what is in memory is a scalar, and the row's instruction makes a vector of it, or
  /// takes it from one.
  mutating func vectorAccess(_ row: PlainOperator) throws(WebAssemblyError) {
    let argument = try accessArgument(row.size)
    let lane = row.laneCount > 0 ? try laneIndex(row.laneCount) : 0
    let takesVector = row.opcode == .replaceLane || row.opcode == .extractLane
    let vector = takesVector ? try pop(.v128) : nil
    let index = try pop(context.module.memories[argument.memory].addressType)
    let isStore = row.opcode == .extractLane
    guard isReachable else { return isStore ? () : push(.v128, BodyTranslator.nothing) }
    let (address, access) = address(index, argument, Int(row.size))
    if let vector, isStore {
      let scalar = builder.emit(.extractLane, vector, shape: row.shape, immediate: lane)
      builder.store(scalar, at: address, access)
      return
    }
    // Extending loads read eight bytes, whatever their lanes are.
    let isExtension = row.opcode == .extendLowSigned || row.opcode == .extendLowUnsigned
    let scalar = builder.load(isExtension ? .i64 : row.shape.lane, at: address, access)
    if let vector {
      push(.v128, builder.emit(.replaceLane, vector, scalar, shape: row.shape, immediate: lane))
    } else if isExtension {
      let low = builder.emit(.scalarToVector, scalar, shape: .i64x2)
      push(.v128, builder.emit(row.opcode, low, shape: row.shape))
    } else {
      push(.v128, builder.emit(row.opcode, scalar, shape: row.shape))
    }
  }
}
