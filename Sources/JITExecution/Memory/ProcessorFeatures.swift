import CJIT

/// What the processor of this machine can do.
public enum ProcessorFeatures {
  /// Bits for POPCNT, LZCNT, BMI1, BMI2, AVX, AVX2, FMA and MOVBE, from the lowest; 0 on other machines than x86-64.
  public static let x86: UInt32 = cjit_processor_features()
}
