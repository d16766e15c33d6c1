extension X86_64 {
  /// The mnemonic of the table's row with an encoding; nil when no row has it.
  package static func mnemonic(of form: InstructionForm) -> String? {
    formNames[key(form) & ~ignoredBits]
  }

  /// What rows leave open or write in several ways: VEX.L.
  private static var ignoredBits: UInt64 { 3 << 37 }

  /// The word without what says how to encode operands, and not which instruction it is.
  private static func key(_ form: InstructionForm) -> UInt64 {
    let bits = form.withoutHighFields.bits
    return form.encoding == .vex ? bits & ~(InstructionForm.commutes | InstructionForm.checked) : bits
  }

  private static let formNames: [UInt64: String] = {
    var names: [UInt64: String] = [:]
    for row in InstructionTable.shared.rows where row.form.lengthBits == 0 {
      let bits = key(row.form)
      if names[bits] == nil { names[bits] = row.mnemonic }
    }
    return names
  }()
}
