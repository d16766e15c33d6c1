import JITMachineCode

/// The code between compiled code and a Swift closure: C's convention in, Swift's convention out.
///
/// The arguments are spilled, their addresses passed, the closure called, its result loaded. The thunk pushes a barrier
/// (see `CJIT/traps.c`), so that nothing above it drops the Swift frames that it calls. If the closure throws, the
/// thunk returns normally from it, with the error, and only then leaves to the innermost activation: it drops its own
/// frame and frames of compiled code.
///
/// Entered from a ``HostStub`` with the closure's box (``ClosureBox``).
struct HostThunk: Hashable, Sendable {
  let type: FunctionType
  /// Whether the code passes a word first that the closure does not take.
  var dropsWord = false

  /// The types of what the code passes and gets back.
  var signature: ScalarSignature {
    let own = type.signature
    guard dropsWord else { return own }
    return ScalarSignature(parameters: [.uint64] + own.parameters, results: own.results)
  }

  /// Where the box holds the closure's code pointer; its context follows.
  static let closureOffset = 16

  /// Where the barrier lies, from the thunk's frame pointer.
  static var barrierOffset: Int { HostTarget.barrierOffset }

  /// The machine code that all host functions of this type share.
  func makeCode() -> CodeObject { HostTarget.code(of: self) }
}
