import JITStorage

/// The types that a function takes and returns.
public struct Signature: Sendable, Hashable {
  public var parameters: [ValueType]
  public var results: [ValueType]
  /// The positions of the parameters that are signed numbers for C.
  ///
  /// An `i8` or `i16` has no sign of its own, but C's calling convention extends it to 32 bits: with its sign if its
  /// position is here (`int8_t`, `int16_t`), with zeros otherwise (`uint8_t`, `uint16_t`, `bool`). Other types can't be
  /// here.
  public var signedParameters: Set<Int>
  /// The positions of the results that are signed numbers for C, as ``signedParameters``.
  public var signedResults: Set<Int>

  /// A signature, whose narrow integers are unsigned for C where nothing else is said.
  public init(
    _ parameters: [ValueType] = [], _ results: [ValueType] = [], signedParameters: Set<Int> = [],
    signedResults: Set<Int> = []
  ) {
    self.parameters = parameters
    self.results = results
    self.signedParameters = signedParameters
    self.signedResults = signedResults
  }

  /// Whether functions of the other signature take and return values of the same types. What C makes of them may
  /// differ.
  public func hasSameTypes(as other: Signature) -> Bool { parameters == other.parameters && results == other.results }

  /// Whether what C calls signed can be so: integers narrower than 32 bits.
  var hasSoundSigns: Bool {
    func areSound(_ positions: Set<Int>, _ types: [ValueType]) -> Bool {
      positions.allSatisfy { types.indices.contains($0) && (types[$0] == .i8 || types[$0] == .i16) }
    }
    return areSound(signedParameters, parameters) && areSound(signedResults, results)
  }

  /// For ``InternTable``. Seeded, since signatures come from outside.
  var internHash: UInt64 {
    var hasher = Hasher()
    hasher.combine(parameters)
    hasher.combine(results)
    return UInt64(bitPattern: Int64(hasher.finalize()))
  }

  /// The most parameters, and the most results, that a function or block can have.
  public static let limit = 65_535
}

extension Signature: CustomStringConvertible {
  /// The spelling in text, as `(i64, i32) -> f64, i8`.
  public var description: String {
    let results = results.indices.map { result($0) }.joined(separator: ", ")
    let parameters = parameters.indices.map { parameter($0) }.joined(separator: ", ")
    return "(\(parameters))" + (results.isEmpty ? "" : " -> \(results)")
  }

  /// The spelling of a parameter's type, with its sign.
  func parameter(_ position: Int) -> String {
    (signedParameters.contains(position) ? "signed " : "") + parameters[position].description
  }

  /// The spelling of a result's type, with its sign.
  func result(_ position: Int) -> String {
    (signedResults.contains(position) ? "signed " : "") + results[position].description
  }
}
