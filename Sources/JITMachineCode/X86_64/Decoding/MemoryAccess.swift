extension X86_64 {
  /// What instructions of a form do to the memory that their ModRM byte names.
  package struct MemoryAccess: Hashable, Sendable {
    /// How many bytes they touch.
    package var size: Int
    /// Whether they write them; they may read them as well.
    package var isWrite: Bool

    /// What the table says of the instruction that `form` really encodes.
    ///
    /// The way is a detour on purpose: an instruction is encoded, and the decoder asked what it is. So this is right
    /// even where the form was made by hand and is not what its author meant.
    ///
    /// - Returns: Nil if there is no such instruction, or if it only computes the address.
    package init?(_ form: InstructionForm) {
      var bytes = [UInt8](repeating: 0, count: Encoder.room)
      let address = EncodedAddress(base: 5, index: nil, scale: 0, displacement: 0x1000)
      unsafe bytes.withUnsafeMutableBufferPointer { buffer in
        // Safe: there is the room that one instruction needs.
        _ = unsafe Encoder.encode(
          form, reg: 0, address: address, vvvv: 0, extras: Encoder.Extras(bits: 0), immediate: 0,
          at: buffer.baseAddress!)
      }
      let instruction = Decoder.decode(bytes.span, at: 0)
      guard let row = instruction.row, let operand = InstructionTable.shared.rows[Int(row)].rmOperand,
        operand.memory != .none, operand.bits > 0
      else { return nil }
      size = Int(operand.bits) / 8
      isWrite = operand.access.contains(.write)
    }
  }
}
