public import JITIR

/// Why a function could not be compiled.
public struct CompilationError: Error, Sendable, CustomStringConvertible {
  /// What is wrong.
  public enum Reason: Sendable, Hashable {
    /// The module breaks rules of the IR: what ``Module/verify()`` reports.
    case invalidModule([String])
    /// The target has no code for an instruction of this shape.
    case unsupportedInstruction(Opcode, Shape)
    /// Something is larger than machine code can express; the text says what.
    case tooLarge(String)
    /// A stage of the compiler has broken its own rules: a defect of swift-jit. The text says how.
    case internalError(String)
  }

  public let reason: Reason
  /// The name of the function; nil when it is not about one.
  public let function: String?
  /// The pass or stage that failed.
  public let stage: String

  public init(_ reason: Reason, function: String?, stage: String) {
    self.reason = reason
    self.function = function
    self.stage = stage
  }

  public var description: String {
    let place = function.map { "@\($0): " } ?? ""
    switch reason {
    case .invalidModule(let violations): return place + violations.joined(separator: "\n")
    case .unsupportedInstruction(let opcode, let shape):
      return "\(place)\(stage): no code for \(opcode).\(shape)"
    case .tooLarge(let what): return "\(place)\(stage): \(what)"
    case .internalError(let what): return "\(place)\(stage): defect in swift-jit: \(what)"
    }
  }
}
