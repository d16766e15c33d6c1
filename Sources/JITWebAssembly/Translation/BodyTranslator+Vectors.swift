import JIT
import JITStorage

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
    let form = row.form
    let lane = try laneIndex(row.laneCount)
    let scalar = form.opcode == .replaceLane ? try pop(row.operands.1) : nil
    let vector = try pop(.v128)
    guard isReachable else { return push(row.result, BodyTranslator.nothing) }
    if let scalar {
      push(.v128, builder.emit(form, vector, narrowed(scalar, form), immediate: lane))
      return
    }
    var value = builder.emit(form, vector, immediate: lane)
    if form.shape.lane.size < 4 {
      value = row.isSigned ? builder.signExtend(value, to: .i32) : builder.zeroExtend(value, to: .i32)
    }
    push(row.result, value)
  }

  private mutating func narrowed(_ scalar: Value, _ form: InstructionTemplate) -> Value {
    form.shape.lane.isInteger && form.shape.lane.size < 4 ? builder.truncate(scalar, to: form.shape.lane) : scalar
  }

  /// An access to a part of a vector: what is in memory is a scalar, and the row's instruction makes a vector of it, or
  /// takes it from one.
  mutating func vectorAccess(_ row: PlainOperator) throws(WebAssemblyError) {
    let form = row.form
    let argument = try accessArgument(row.size)
    let lane = row.laneCount > 0 ? try laneIndex(row.laneCount) : 0
    let takesVector = form.opcode == .replaceLane || form.opcode == .extractLane
    let vector = takesVector ? try pop(.v128) : nil
    let index = try pop(memories[argument.memory].addressType)
    let isStore = form.opcode == .extractLane
    guard isReachable else { return isStore ? () : push(.v128, BodyTranslator.nothing) }
    let (address, access) = address(index, argument, Int(row.size))
    if let vector, isStore {
      let scalar = builder.emit(form, vector, immediate: lane)
      builder.store(scalar, at: address, access)
      return
    }
    // Extending loads read eight bytes, whatever their lanes are.
    let isExtension = form.opcode == .extendLowSigned || form.opcode == .extendLowUnsigned
    let scalar = builder.load(isExtension ? .i64 : form.shape.lane, at: address, access)
    if let vector {
      push(.v128, builder.emit(form, vector, scalar, immediate: lane))
    } else if isExtension {
      let low = builder.emit(.scalarToVector, scalar, shape: .i64x2)
      push(.v128, builder.emit(form, low))
    } else {
      push(.v128, builder.emit(form, scalar))
    }
  }
}
