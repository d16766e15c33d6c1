/// The extensions of WebAssembly 2.0 that a module may use.
public struct WebAssemblyFeatures: OptionSet, Sendable, Hashable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// `return_call` and `return_call_indirect`.
  public static let tailCalls = WebAssemblyFeatures(rawValue: 1)
  /// Sums, differences and products in constant expressions.
  public static let extendedConstants = WebAssemblyFeatures(rawValue: 2)
  /// More than one memory in a module.
  public static let multipleMemories = WebAssemblyFeatures(rawValue: 4)
  /// Memories with 64-bit addresses.
  public static let memory64 = WebAssemblyFeatures(rawValue: 8)

  /// All of them.
  public static let all: WebAssemblyFeatures = [.tailCalls, .extendedConstants, .multipleMemories, .memory64]
}
