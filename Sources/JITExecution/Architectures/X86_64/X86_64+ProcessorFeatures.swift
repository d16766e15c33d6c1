import CJIT

/// What the processor of this machine can do, and demands of this process.
public enum ProcessorFeatures {
  /// Bits for POPCNT, LZCNT, BMI1, BMI2, AVX, AVX2, FMA, MOVBE and, where the process has it, indirect branch tracking,
  /// from the lowest; 0 on other machines than x86-64.
  public static let x86: UInt32 = cjit_processor_features()
}
