/// A structure that cannot hold compiled functions.
public struct FunctionTableError: Error, Hashable, Sendable {
  /// What stands in the way.
  public enum Reason: Hashable, Sendable {
    /// The type is no structure, or has no fields.
    case notAStructureOfFunctions
    /// A field has another type than a function.
    case notAFunction(field: String)
    /// A function has 128-bit parameters or results, or several results.
    case unsupportedSignature(field: String, ScalarSignature)
    /// A function takes or returns a type of the program's own that is not a structure of one scalar: Swift may pass
    /// its parts in places of their own.
    case ownType(field: String, type: String)
    /// Nothing is known under the name of a field.
    case noSymbol(field: String)
  }

  /// The type as Swift prints it.
  public let type: String

  /// What stands in the way.
  public let reason: Reason

  init(_ type: Any.Type, _ reason: Reason) {
    self.type = String(reflecting: type)
    self.reason = reason
  }
}

extension FunctionTableError: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .notAStructureOfFunctions: "\(type) is not a structure of functions"
    case .notAFunction(let field): "the field \(field) of \(type) is not a function"
    case .unsupportedSignature(let field, let signature):
      "the field \(field) of \(type) has the signature \(signature); use function(as:) for 128 bits or several results"
    case .ownType(let field, let type):
      "the field \(field) of \(self.type) has the type \(type), which is no structure of one scalar; use function(as:)"
    case .noSymbol(let field): "there is no code for the field \(field) of \(type)"
    }
  }
}
