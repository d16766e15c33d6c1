/// Why a module cannot be used.
public struct WebAssemblyError: Error, Sendable, Hashable {
  /// What kind of rule is broken.
  public enum Kind: Sendable, Hashable {
    /// The bytes or the text are no module.
    case malformed
    /// It is a module that breaks a rule of validation.
    case invalid
    /// It uses a feature of WebAssembly that is not there. Whether it is valid otherwise is not known.
    case unsupported
    /// Imports are missing or have the wrong type.
    case link
    /// There is not enough memory, or a limit of the host is exceeded.
    case limit
    /// An export that was asked for is not there, or has another type; or arguments don't match a function.
    case use
  }

  /// Where the mistake is.
  public enum Place: Sendable, Hashable {
    /// Nowhere in particular.
    case module
    /// In the binary format.
    case offset(Int)
    /// In the body of a function, in the binary format.
    case function(index: Int, name: String, offset: Int)
    /// In the text format; both from 1.
    case text(line: Int, column: Int)
  }

  public let kind: Kind
  /// What is wrong, in the specification's words where it has some.
  public let message: String
  public internal(set) var place: Place

  /// Creates an error.
  public init(_ kind: Kind, _ message: String, at place: Place = .module) {
    self.kind = kind
    self.message = message
    self.place = place
  }
}

extension WebAssemblyError: CustomStringConvertible {
  /// Kind, place and message in one line.
  public var description: String {
    let kind =
      switch kind {
      case .malformed: "malformed module"
      case .invalid: "invalid module"
      case .unsupported: "unsupported module"
      case .link: "cannot link"
      case .limit: "limit exceeded"
      case .use: "wrong use"
      }
    switch place {
    case .module: return "\(kind): \(message)"
    case .offset(let offset): return "\(kind) at offset 0x\(String(offset, radix: 16)): \(message)"
    case .function(let index, let name, let offset):
      return "\(kind) at offset 0x\(String(offset, radix: 16)), in function \(index) (\(name)): \(message)"
    case .text(let line, let column): return "\(kind) at \(line):\(column): \(message)"
    }
  }
}
