import JITIR

/// A use of an ``Engine`` or ``LoadedModule`` that makes no sense.
public enum EngineError: Error, Sendable {
  /// The text of a module has mistakes: all of them, with the module's name, lines and columns.
  case text(String)
  /// Imports that are missing or have the wrong type: all of them.
  case imports([ImportProblem])
  /// The module has no function of this name; these are its functions.
  case noFunction(String, available: [String])
  /// The module has no data object of this name.
  case noData(String, available: [String])
  /// A closure type was asked for that the function does not have.
  case wrongType(function: String, signature: Signature, requested: String)
  /// The arguments don't have the types of the function's parameters.
  case wrongArguments(function: String, signature: Signature, types: [ValueType])
  /// The function is an import, which only the module itself calls.
  case imported(String)
  /// There is no machine code of what was asked for, or of anything: the engine interprets.
  case notCompiled
  /// Bytes outside of a data object were asked for.
  case outOfBounds(data: String, size: Int)
  /// A constant data object was to be written.
  case constantData(String)
  /// The module's code is larger than ``Engine/Options/codeSizeLimit`` allows.
  case codeTooLarge(size: Int, limit: Int)
  /// The module was not loaded by an engine with ``Engine/Options/isRedefinable``, or is not compiled.
  case notRedefinable(String)
  /// The engine was made without ``Engine/Options/isInterruptible``: nothing stops its code at a deadline.
  case notInterruptible
  /// The first parameter of a function is no address, and ``Engine/Options/fuelAccount`` says that fuel is to be found
  /// by it.
  case noContext(function: String, signature: Signature)
  /// A function was to be replaced by one with another signature.
  case wrongReplacement(function: String, expected: Signature, actual: Signature)

  /// An import that a module cannot have.
  public struct ImportProblem: Sendable {
    /// The symbol that the module states.
    public let symbol: String
    /// What is wrong.
    public let reason: Reason

    public enum Reason: Sendable {
      /// Nobody provides the function.
      case missingFunction(Signature)
      /// Nobody provides the data object.
      case missingData
      /// The function has another type.
      case mistyped(expected: Signature, actual: String)
      /// Swift closures of this type can't be called by compiled code.
      case unsupportedClosure(FunctionTypeError)
      /// A closure was given for a data object.
      case notData
      /// The other module has no such function or data object.
      case notExported(String)
      /// The process has no such symbol.
      case noProcessSymbol(String)
      /// The interpreter can call Swift closures and other modules only.
      case needsCode
    }

    init(_ symbol: String, _ reason: Reason) {
      self.symbol = symbol
      self.reason = reason
    }
  }
}

extension EngineError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .text(let text): text
    case .imports(let problems): problems.map(\.description).joined(separator: "\n")
    case .noFunction(let name, let available):
      "the module has no function '\(name)'" + EngineError.list("; its functions are ", available)
    case .noData(let name, let available):
      "the module has no data object '\(name)'" + EngineError.list("; its data objects are ", available)
    case .wrongType(let function, let signature, let requested):
      "@\(function) has the signature \(signature) and cannot be called as \(requested)"
    case .wrongArguments(let function, let signature, let types):
      "@\(function) has the signature \(signature), and the arguments are "
        + "(\(types.map(\.description).joined(separator: ", ")))"
    case .imported(let function): "@\(function) is imported: it can be called where it comes from"
    case .notCompiled: "there is no machine code of it"
    case .outOfBounds(let data, let size): "the data object '\(data)' has \(counted(size, "byte"))"
    case .constantData(let data): "the data object '\(data)' is constant"
    case .codeTooLarge(let size, let limit): "the module has \(counted(size, "byte")) of code, and \(limit) are allowed"
    case .notRedefinable(let name): "@\(name) is not of a module whose functions can be redefined"
    case .notInterruptible: "the engine's code can't be stopped: its options say that it is not interruptible"
    case .noContext(let function, let signature):
      "@\(function) has the signature \(signature), and its fuel is found by a first parameter of the type i64"
    case .wrongReplacement(let function, let expected, let actual):
      "@\(function) has the signature \(expected) and cannot be replaced by a function with \(actual)"
    }
  }

  private static func list(_ introduction: String, _ names: [String]) -> String {
    guard !names.isEmpty else { return "" }
    return introduction + names.prefix(10).joined(separator: ", ") + (names.count > 10 ? " …" : "")
  }
}

extension EngineError.ImportProblem: CustomStringConvertible {
  public var description: String {
    switch reason {
    case .missingFunction(let signature):
      "import '\(symbol)': there is no function for it; it has the signature \(signature)"
    case .missingData: "import '\(symbol)': there is no data object for it"
    case .mistyped(let expected, let actual): "import '\(symbol)': it has the signature \(expected), not \(actual)"
    case .unsupportedClosure(let error): "import '\(symbol)': \(error)"
    case .notData: "import '\(symbol)': it is a data object, not a function"
    case .notExported(let name): "import '\(symbol)': the other module has no '\(name)' of that kind"
    case .needsCode: "import '\(symbol)': machine code can't be called in the interpreted mode"
    case .noProcessSymbol(let name): "import '\(symbol)': this process has no symbol '\(name)'"
    }
  }
}
