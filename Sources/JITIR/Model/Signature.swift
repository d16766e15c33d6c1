/// The types that a function takes and returns.
public struct Signature: Sendable, Hashable {
  public var parameters: [ValueType]
  public var results: [ValueType]

  public init(_ parameters: [ValueType] = [], _ results: [ValueType] = []) {
    self.parameters = parameters
    self.results = results
  }

  /// For ``InternTable``. Seeded, since signatures come from outside.
  var internHash: UInt64 {
    var hasher = Hasher()
    hasher.combine(self)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The most parameters, and the most results, that a function or block can have.
  public static let limit = 65_535
}

extension Signature: CustomStringConvertible {
  /// The spelling in text, as `(i64, i32) -> f64, i8`.
  public var description: String {
    let arrow = results.isEmpty ? "" : " -> " + results.map(\.description).joined(separator: ", ")
    return "(" + parameters.map(\.description).joined(separator: ", ") + ")" + arrow
  }
}
