/// Code that was stopped: by an instruction that traps, or for want of fuel or stack.
public struct InterpreterTrap: Error, Sendable, Hashable {
  /// Why.
  public var code: TrapCode
  /// The function that trapped.
  public var function: FunctionIndex
  /// Its name.
  public var functionName: String
  /// The instruction that trapped; nil when the stack has no room for the function itself.
  public var instruction: Instruction?
  /// The functions that were active, up to the one that the host called: the one that called ``function`` first.
  public var callers: [Caller] = []

  /// A function that has called another.
  public struct Caller: Sendable, Hashable {
    /// The function.
    public var function: FunctionIndex
    /// The call.
    public var instruction: Instruction
  }

  /// More callers than this are not recorded.
  static let callerLimit = 64
}

extension InterpreterTrap: CustomStringConvertible {
  public var description: String { "trap in @\(functionName): \(code)" }
}

/// Instructions that trap throw their code; the ``Interpreter`` adds the place.
extension TrapCode: Error {}

/// A use of an ``Interpreter`` that makes no sense. Nothing was executed, but for what called a host function that gave
/// wrong results or is missing.
public enum InterpreterError: Error, Sendable, Hashable {
  /// No function has this name.
  case noFunction(String)
  /// The arguments don't have the types of the function's parameters.
  case wrongArguments(function: String, signature: Signature, types: [ValueType])
  /// A function was called that is imported under a symbol that ``Interpreter/Imports`` doesn't have.
  case missingFunction(symbol: String)
  /// A data object is imported under a symbol that ``Interpreter/Imports`` doesn't have.
  case missingData(symbol: String)
  /// A host function returned something else than its signature says.
  case wrongResults(symbol: String, signature: Signature, types: [ValueType])
  /// There is no memory for so many bytes.
  case outOfMemory(bytes: Int)
  /// The host can't access this many bytes at this address, or not in that way.
  case inaccessible(address: UInt64, count: Int)
  /// The address is not that of an object that was allocated.
  case notAllocated(address: UInt64)
  /// Host functions and interpreted ones have called each other too deeply for the native stack.
  case nestedTooDeeply(limit: Int)
}

extension InterpreterError: CustomStringConvertible {
  public var description: String {
    func list(_ types: [ValueType]) -> String { "(" + types.map(\.description).joined(separator: ", ") + ")" }
    return switch self {
    case .noFunction(let name): "no function is named '\(name)'"
    case .wrongArguments(let function, let signature, let types):
      "@\(function) takes \(list(signature.parameters)), not \(list(types))"
    case .missingFunction(let symbol): "the function '\(symbol)' is imported, and the host has none"
    case .missingData(let symbol): "the data object '\(symbol)' is imported, and the host has none"
    case .wrongResults(let symbol, let signature, let types):
      "the host function '\(symbol)' returned \(list(types)), not \(list(signature.results))"
    case .outOfMemory(let bytes): "no memory for \(counted(bytes, "byte"))"
    case .inaccessible(let address, let count):
      "\(counted(count, "byte")) at 0x\(String(address, radix: 16)) can't be accessed like that"
    case .notAllocated(let address): "nothing was allocated at 0x\(String(address, radix: 16))"
    case .nestedTooDeeply(let limit): "host functions and interpreted ones call each other \(limit) deep"
    }
  }
}
