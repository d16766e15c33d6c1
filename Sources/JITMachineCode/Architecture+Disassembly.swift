/// An instruction as listings of code show it.
package struct DisassembledInstruction: Sendable {
  /// How many bytes it has.
  package var length: Int
  package var mnemonic: String
  /// Mnemonic and operands.
  package var text: String
  /// How far from its end a branch leads that is relative.
  package var branchDistance: Int?
  /// How far from its end data lies that it names by a distance.
  package var dataDistance: Int?
}

extension Architecture {
  /// The instruction at a position; nil for an architecture without a disassembler.
  package func instruction(in code: [UInt8], at position: Int) -> DisassembledInstruction? {
    switch self {
    case .x86_64: DisassembledInstruction(X86_64.decode(code, at: position))
    case .aarch64: nil
    }
  }

  /// The lines of ``X86_64/disassemble(_:at:symbols:)`` or its relatives; nil for an architecture without a
  /// disassembler.
  package func disassemble(_ code: [UInt8], at address: UInt64, symbols: [CodeObject.Symbol]) -> X86_64.Listing? {
    switch self {
    case .x86_64: X86_64.disassemble(code, at: address, symbols: symbols)
    case .aarch64: nil
    }
  }
}
