import JITIR
import JITStorage

/// Which values have been replaced by others. Replacing is put off: a pass resolves operands when it comes to them.
struct Replacements: ~Copyable {
  /// By value: its replacement plus 1; 0 for none.
  private var words = Table<UInt32>()
  /// Whether nothing has been replaced.
  private(set) var isEmpty = true

  /// Forgets everything, and makes room for the values of `function`.
  mutating func reset(_ function: Function) {
    words.refill(0, function.recordCount)
    isEmpty = true
  }

  /// Whether `value` has been replaced.
  @inline(__always) func isReplaced(_ value: Value) -> Bool { value.index < words.count && words[value.index] != 0 }

  /// What stands for `value` now.
  @inline(__always) func resolve(_ value: Value) -> Value {
    guard value.index < words.count, words[value.index] != 0 else { return value }
    var current = words[value.index] - 1
    while Int(current) < words.count, words[Int(current)] != 0 { current = words[Int(current)] - 1 }
    return Value(rawValue: current)
  }

  /// Replaces `value` by `other`. A value that stands for itself stays.
  mutating func replace(_ value: Value, by other: Value) {
    let target = resolve(other)
    if target == value { return }
    words.grow(0, to: value.index + 1)
    words[value.index] = target.rawValue + 1
    isEmpty = false
  }
}
