extension X86_64 {
  /// The mnemonic of the table's row with an encoding; nil when no row has it.
  package static func mnemonic(of form: InstructionForm) -> String? {
    formNames[form.withoutHighFields.bits & ~ignoredBits]
  }

  /// What rows leave open or write in several ways: VEX.L.
  private static var ignoredBits: UInt64 { 3 << 37 }

  private static let formNames: [UInt64: String] = {
    var names: [UInt64: String] = [:]
    for row in InstructionTable.shared.rows where row.form.lengthBits == 0 {
      let bits = row.form.withoutHighFields.bits
      if names[bits] == nil { names[bits] = row.mnemonic }
    }
    return names
  }()
}
