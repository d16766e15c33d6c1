extension X86_64 {
  /// The encoder for compilers, which know form and numbers: one call an instruction, nothing checked.
  ///
  /// The caller guarantees ``room`` bytes at the cursor. Codes of registers are their numbers, with ``needsREX`` for
  /// SPL, BPL, SIL and DIL.
  package enum RawEncoding {
    package static var room: Int { Encoder.room }
    package static var needsREX: UInt8 { Encoder.needsREX }

    /// An instruction whose ModRM.rm, if it has ModRM, is a register; returns the cursor after it.
    package static func encode(
      _ form: InstructionForm, reg: UInt8, rm: UInt8, vvvv: UInt8, immediate: UInt64,
      at start: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
      // Safe: the caller left the room.
      unsafe Encoder.encode(
        form, reg: reg, rm: rm, vvvv: vvvv, extras: Encoder.Extras(bits: 0),
        immediate: immediate, at: start)
    }

    /// An instruction whose ModRM.rm is memory; returns the cursor after it.
    package static func encode(
      _ form: InstructionForm, reg: UInt8, address: EncodedAddress, vvvv: UInt8, immediate: UInt64,
      at start: UnsafeMutablePointer<UInt8>
    ) -> UnsafeMutablePointer<UInt8> {
      // Safe: the caller left the room.
      unsafe Encoder.encode(
        form, reg: reg, address: address, vvvv: vvvv, extras: Encoder.Extras(bits: 0),
        immediate: immediate, at: start)
    }
  }
}
