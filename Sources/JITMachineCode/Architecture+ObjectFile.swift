extension Architecture {
  /// The number of the machine in ELF files: EM_X86_64 or EM_AARCH64.
  package var elfMachine: UInt16 {
    switch self {
    case .x86_64: 62
    case .aarch64: 183
    }
  }

  /// What a linker is to put at a place.
  package enum LinkerRelocation {
    /// An address.
    case absolute64
    /// A distance from the place.
    case relative32
    /// The distance of a call of a function, which may lead there by way of a procedure linkage table.
    case call
  }

  /// The number of a relocation type in ELF files: R_X86_64_64, R_X86_64_PC32 and R_X86_64_PLT32 (System V ABI, AMD64
  /// supplement, 4.4), or R_AARCH64_ABS64, R_AARCH64_PREL32 and R_AARCH64_CALL26 (ELF for the Arm 64-bit Architecture,
  /// 5.7).
  package func elfType(of relocation: LinkerRelocation) -> UInt32 {
    switch (self, relocation) {
    case (.x86_64, .absolute64): 1
    case (.x86_64, .relative32): 2
    case (.x86_64, .call): 4
    case (.aarch64, .absolute64): 257
    case (.aarch64, .relative32): 261
    case (.aarch64, .call): 283
    }
  }
}
