/// Numbers for the types of functions, which indirect calls compare: equal types have equal numbers in the whole process.
enum SignatureRegistry {
  private struct State: Sendable {
    var numbers: [WebAssemblySignature: UInt64] = [:]
    var signatures: [WebAssemblySignature] = []
  }

  private static let state = ForkSafeMutex(State())

  /// The number of a signature; never 0.
  static func number(of signature: WebAssemblySignature) -> UInt64 {
    state.withLock { state in
      if let known = state.numbers[signature] { return known }
      state.signatures.append(signature)
      let number = UInt64(state.signatures.count)
      state.numbers[signature] = number
      return number
    }
  }

  /// The signature with a number that was given out.
  static func signature(_ number: UInt64) -> WebAssemblySignature {
    state.withLock { $0.signatures[Int(number) - 1] }
  }
}
