/// An instruction set that machine code is written in.
public enum Architecture: String, Sendable, Hashable, CaseIterable {
  case x86_64
  case aarch64

  /// The instruction set of the machine this program was built for.
  public static var host: Architecture {
    #if arch(x86_64)
      .x86_64
    #elseif arch(arm64)
      .aarch64
    #else
      #error("swift-jit generates code for x86-64 and AArch64 only")
    #endif
  }

  /// The encoding of the instruction that returns to the caller: `ret` (SDM volume 2, RET) or `ret x30` (Arm ARM C6.2).
  public var returnInstruction: [UInt8] {
    switch self {
    case .x86_64: [0xC3]
    case .aarch64: [0xC0, 0x03, 0x5F, 0xD6]
    }
  }

  /// The encoding of an instruction that traps wherever execution enters it.
  ///
  /// On x86-64 this is the one-byte `int3`, so that a jump into the middle of padding traps as well; on AArch64
  /// `brk #0`.
  public var trapInstruction: [UInt8] {
    switch self {
    case .x86_64: [0xCC]
    case .aarch64: [0x00, 0x00, 0x20, 0xD4]
    }
  }
}
