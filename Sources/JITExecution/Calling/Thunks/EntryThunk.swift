import JITMachineCode

/// The code between a Swift closure and compiled code: Swift's convention in, C's convention out.
///
/// A closure produced in a generic context has Swift's most general convention: each argument is a pointer, the result
/// is stored through one, and the context object and a thrown error are in registers of their own. The thunk loads the
/// arguments into the places that C has for them, calls the address that the context object holds, and stores the
/// result.
///
/// A closure in a field of a structure that is not generic has the convention of its own type, and its arguments and
/// its one scalar result are where C has them. What is left to do is to extend narrow integers, and often nothing: then
/// the thunk is one jump.
///
/// With protection, the thunk also links an activation (see `CJIT/traps.c`) into the thread's list, and its exit pad
/// is where traps and host errors continue.
struct EntryThunk: Hashable, Sendable {
  /// How the thunk is called.
  enum Caller: Hashable, Sendable {
    /// As a closure in Swift's most general convention. A nil type is a `Void` parameter.
    case general(parameters: [ScalarType?], results: [FunctionType.Component])
    /// As a closure in the convention of its own type: scalars are where C has them too, but not extended.
    case concrete(ScalarSignature)
    /// As a closure of two pointers in the most general convention: to 16-byte slots with the arguments, and to slots
    /// for the results.
    case block(ScalarSignature)

    var signature: ScalarSignature {
      switch self {
      case .general(let parameters, let results):
        ScalarSignature(parameters: parameters.compactMap { $0 }, results: results.map(\.type))
      case .concrete(let signature), .block(let signature): signature
      }
    }

    /// Where the results go, from the result pointer on.
    var components: [FunctionType.Component] {
      switch self {
      case .general(_, let components): components
      case .block(let signature):
        signature.results.enumerated().map { FunctionType.Component(type: $0.element, offset: 16 * $0.offset) }
      case .concrete: []
      }
    }
  }

  let caller: Caller
  let isThrowing: Bool
  let traps: TrapHandling
  /// Whether the code's first argument is the word that the context object holds; only in the most general convention.
  var passesWord = false
  /// Whether the thread's ``ThreadWords/stackLimitOffset`` is raised; only with protection.
  var limitsStack = false

  /// Where the context object (``CompiledFunction``) holds the address to call, and the word to pass.
  static let targetOffset = 16
  static let wordOffset = 24
  /// Where it holds how much stack may be used.
  static let stackLimitOffset = 32

  /// The types of what the code takes and returns.
  var signature: ScalarSignature {
    let own = caller.signature
    guard passesWord else { return own }
    return ScalarSignature(parameters: [.uint64] + own.parameters, results: own.results)
  }

  /// The machine code of the thunk.
  func makeCode() -> CodeObject { HostTarget.code(of: self) }
}
