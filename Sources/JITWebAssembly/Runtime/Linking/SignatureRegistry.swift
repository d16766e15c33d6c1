import JIT

/// Numbers for the types of functions, which indirect calls compare: equal types have equal numbers in the whole
/// process.
///
/// A number means its type as long as somebody has it (``SignatureNumbers``), and is never used for another one.
enum SignatureRegistry {
  private struct State: Sendable {
    /// The number of each type that is in use, and how often it has been taken.
    var uses: [WebAssemblySignature: (number: UInt64, count: Int)] = [:]
    var signatures: [UInt64: WebAssemblySignature] = [:]
    var lastNumber: UInt64 = 0
  }

  private static let state = ForkSafeMutex(State())

  /// Takes the number of a signature; never 0.
  fileprivate static func take(_ signature: WebAssemblySignature) -> UInt64 {
    state.withLock { state in
      if let use = state.uses[signature] {
        state.uses[signature] = (use.number, use.count + 1)
        return use.number
      }
      state.lastNumber += 1
      state.uses[signature] = (state.lastNumber, 1)
      state.signatures[state.lastNumber] = signature
      return state.lastNumber
    }
  }

  /// Gives numbers back that were taken.
  fileprivate static func giveBack(_ numbers: [UInt64]) {
    state.withLock { state in
      for number in numbers {
        guard let signature = state.signatures[number], let use = state.uses[signature] else { continue }
        guard use.count == 1 else {
          state.uses[signature] = (number, use.count - 1)
          continue
        }
        state.uses[signature] = nil
        state.signatures[number] = nil
      }
    }
  }

  /// The signature with a number that somebody has.
  static func signature(_ number: UInt64) -> WebAssemblySignature {
    state.withLock { $0.signatures[number]! }
  }

  /// How many types have numbers.
  static var count: Int { state.withLock { $0.signatures.count } }
}

/// The numbers of types that one part of a program has in its memory: they keep their meaning as long as this object
/// lives.
final class SignatureNumbers {
  private var numbers: [UInt64] = []

  /// The number of a signature; never 0.
  func number(of signature: WebAssemblySignature) -> UInt64 {
    let number = SignatureRegistry.take(signature)
    numbers.append(number)
    return number
  }

  deinit { SignatureRegistry.giveBack(numbers) }
}
