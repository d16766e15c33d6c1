import Synchronization

/// The words that the checks of ``Instrumentation`` look at.
final class ModuleControl: @unchecked Sendable {
  /// Compiled code reads and writes these while threads of the host do: single words, each of which is whole.
  private let words: UnsafeMutablePointer<Int64>
  /// Whether the module has checks. Set before anyone else knows the module.
  var isInterruptible = false

  init() {
    words = .allocate(capacity: 2)
    words.initialize(repeating: 0, count: 2)
    words[1] = .max
  }

  deinit { words.deallocate() }

  /// Whether calls are to stop.
  var isInterrupted: Bool {
    get { ModuleControl.load(words) != 0 }
    set { ModuleControl.store(words, newValue ? 1 : 0) }
  }

  /// How many instructions may still be executed; negative when that was not enough.
  var fuel: Int64 {
    get { ModuleControl.load(words + 1) }
    set { ModuleControl.store(words + 1, newValue) }
  }

  /// The address of ``fuel``.
  var fuelAddress: UInt { UInt(bitPattern: words + 1) }

  /// The address of what a symbol of the instrumentation stands for.
  func address(of symbol: String) -> UInt? {
    switch symbol {
    case Instrumentation.interruptSymbol: UInt(bitPattern: words)
    case Instrumentation.fuelSymbol: fuelAddress
    default: nil
    }
  }

  private static func load(_ word: UnsafeMutablePointer<Int64>) -> Int64 {
    Int64(bitPattern: UInt64(SharedWord.load(UnsafeRawPointer(word))))
  }

  private static func store(_ word: UnsafeMutablePointer<Int64>, _ value: Int64) {
    SharedWord.store(UInt(truncatingIfNeeded: value), at: UnsafeMutableRawPointer(word))
  }
}
