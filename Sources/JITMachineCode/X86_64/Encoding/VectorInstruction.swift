extension X86_64 {
  /// An instruction on vector registers as SSE has it, and as AVX has it with 128 bits: what a back end chooses between
  /// by the processor's features. The generated names are those of SSE: `.paddb`.
  package struct VectorInstruction: Hashable, Sendable {
    package let legacy: InstructionForm
    package let vex: InstructionForm

    @inlinable @inline(__always)
    package init(legacy: InstructionForm, vex: InstructionForm) {
      self.legacy = legacy
      self.vex = vex
    }

    @inlinable @inline(__always)
    package func form(avx: Bool) -> InstructionForm { avx ? vex : legacy }
  }
}
