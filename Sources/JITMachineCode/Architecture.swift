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
}
