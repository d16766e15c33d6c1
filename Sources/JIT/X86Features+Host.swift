public import JITCompiler
import JITExecution

extension X86Features {
  /// What the processor of this machine has, and demands of this process.
  public static var host: X86Features { X86Features(rawValue: ProcessorFeatures.x86) }
}
