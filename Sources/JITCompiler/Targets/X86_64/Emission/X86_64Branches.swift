import JITMachineCode

/// JCC and JMP, and distances of 32 bits that count from the end of their instruction.
enum X86_64Branches: BranchEncoding {
  static var architecture: Architecture { .x86_64 }
  /// INT3.
  static var padding: UInt8 { 0xCC }
  static func longLength(_ condition: X86_64.Condition?) -> Int { condition == nil ? 5 : 6 }
  static var shortLength: Int { 2 }
  static var shortReach: ClosedRange<Int> { -128...127 }

  @inline(__always)
  static func form(_ condition: X86_64.Condition?, isShort: Bool) -> X86_64.InstructionForm {
    if isShort { return condition.map { .joRel8.with($0) } ?? .jmpRel8 }
    return condition.map { .joRel32.with($0) } ?? .jmpRel32
  }

  // Not by the encoder, which writes beyond the end.
  static func writeJump(
    _ condition: X86_64.Condition?, isShort: Bool, distance: Int, at start: UnsafeMutablePointer<UInt8>
  ) -> UnsafeMutablePointer<UInt8> {
    let form = form(condition, isShort: isShort)
    var write = unsafe start
    // Safe: the caller left room for the instruction.
    for position in 0..<form.opcodeCount {
      unsafe write.pointee = UInt8(truncatingIfNeeded: form.opcodeBytes >> (8 * UInt32(position)))
      unsafe write += 1
    }
    let rest = distance - form.opcodeCount - form.immediateCount
    if isShort {
      unsafe write.pointee = UInt8(truncatingIfNeeded: rest)
    } else {
      unsafe store(rest, at: write)
    }
    return unsafe write + form.immediateCount
  }

  static func writeNops(_ count: Int, at start: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt8> {
    var write = unsafe start
    var rest = count
    while rest > 0 {
      let length = min(rest, 9)
      for byte in X86_64.nops[length] {
        // Safe: the caller left room.
        unsafe write.pointee = byte
        unsafe write += 1
      }
      rest -= length
    }
    return unsafe write
  }

  static func fillIn(_ kind: Fixup.Kind, distance: Int, tail: Int, at field: UnsafeMutablePointer<UInt8>) {
    unsafe store(distance - 4 - tail, at: field)
  }

  private static func store(_ distance: Int, at field: UnsafeMutablePointer<UInt8>) {
    // Safe: the caller says that the bytes are there.
    unsafe UnsafeMutableRawPointer(field).storeBytes(of: UInt32(truncatingIfNeeded: distance), as: UInt32.self)
  }
}
