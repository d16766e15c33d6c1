import Synchronization

/// How many values the bodies of a module may have together that their bytes do not spell out: arguments of calls and
/// branches, parameters and locals. They take memory and time, and a few bytes can ask for thousands.
final class TranslationBudget: Sendable {
  private let rest = Atomic(1 << 20)

  static let arguments: StaticString = "too many arguments of calls and branches"
  static let parameters: StaticString = "too many parameters and locals of functions together"

  /// What a body of so many bytes has for itself: more than any compiler makes of them.
  static func allowance(byteCount: Int) -> Int { 16 * byteCount }

  /// - Throws: ``WebAssemblyError`` of the kind `limit` when nothing is left.
  func spend(_ count: Int, _ message: StaticString, at offset: Int) throws(WebAssemblyError) {
    guard rest.subtract(count, ordering: .relaxed).newValue >= 0 else {
      throw WebAssemblyError(.limit, "\(message)", at: .offset(offset))
    }
  }
}
