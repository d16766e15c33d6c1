/// Random numbers that depend on the seed alone, on every machine and in every release: SplitMix64 (Steele et al.
/// 2014).
public struct RandomSource: RandomNumberGenerator, Sendable {
  private var state: UInt64
  private var choices: ArraySlice<UInt8> = []

  public init(seed: UInt64) { state = seed }

  /// The numbers that bytes choose, two bytes for each, and when they are used up those of the seed 0. So a small
  /// change of the bytes is a small change of what is made with the numbers.
  public init(choices: [UInt8]) {
    state = 0
    self.choices = choices[...]
  }

  public mutating func next() -> UInt64 {
    if choices.count >= 2 {
      let choice = UInt64(choices.removeFirst()) << 8 | UInt64(choices.removeFirst())
      // The largest ones stand for those that have more bits.
      if choice < 0xF000 { return choice << 1 }
    }
    state &+= 0x9E37_79B9_7F4A_7C15
    var bits = state
    bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
    return bits ^ (bits >> 31)
  }

  /// A number from 0 to `bound` - 1.
  public mutating func below(_ bound: Int) -> Int { Int(next() >> 1) % bound }

  /// True `percent` times in a hundred.
  public mutating func chance(_ percent: Int) -> Bool { below(100) < percent }

  /// One of the numbers in a range.
  public mutating func pick(_ range: ClosedRange<Int>) -> Int { range.lowerBound + below(range.count) }

  /// One of `choices`, which may not be empty.
  public mutating func pick<Element>(_ choices: [Element]) -> Element { choices[below(choices.count)] }
}
