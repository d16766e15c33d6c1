/// A test written as a comment in a text: a call and what it must do.
///
///     ; run: gcd(1071, 462) == 21
///     ; run: div(1, 0) traps integer_divide_by_zero
///     ; run: initialize()
public struct RunDirective: Sendable, Hashable {
  public var function: FunctionIndex
  /// One constant a parameter.
  public var arguments: [Constant]
  public var expectation: Expectation
  /// The line, from 1.
  public var line: Int
  /// Where in the text it is, in bytes.
  package internal(set) var offset: Int
  /// The directive as written, without `run:`.
  public var text: String

  public enum Expectation: Sendable, Hashable {
    /// It returns, whatever the results.
    case returns
    /// It returns these, one a result.
    case equals([ExpectedValue])
    /// It stops with this trap.
    case traps(TrapCode)
  }

  public enum ExpectedValue: Sendable, Hashable {
    /// These bits.
    case bits(Constant)
    /// Any NaN of this type: written `nan`.
    case anyNaN(ValueType)

    /// Whether `value` is what is expected.
    public func matches(_ value: Constant) -> Bool {
      switch self {
      case .bits(let constant): value == constant
      case .anyNaN(.f32): value.type == .f32 && value.float.isNaN
      case .anyNaN: value.type == .f64 && value.double.isNaN
      }
    }
  }
}

/// A directive for other tools, as `; test: dead-code-elimination`.
public struct TestDirective: Sendable, Hashable {
  /// What follows `test:`, without the spaces around.
  public var text: String
  /// The line, from 1.
  public var line: Int
}
