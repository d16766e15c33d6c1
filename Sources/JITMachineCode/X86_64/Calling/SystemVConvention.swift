extension X86_64 {
  /// Where the C calling convention of x86-64 Unix puts arguments and results (System V Application Binary Interface,
  /// AMD64 Architecture Processor Supplement, section 3.2.3).
  ///
  /// Several results are a C structure with these members, returned by value.
  ///
  /// C functions rely on their callers to extend integers narrower than 32 bits, by their sign (so does clang, which
  /// goes beyond the document). Nobody relies on the bits above these, or above a result.
  package struct SystemVConvention: Sendable {
    /// What the convention wants to know of a type. The size in bytes is also the alignment.
    package struct Scalar: Sendable {
      let size: Int
      /// Floating-point numbers and vectors.
      let isVector: Bool

      package init(size: Int, isVector: Bool) {
        self.size = size
        self.isVector = isVector
      }
    }

    /// Where an argument is.
    package enum Place: Sendable {
      /// The register with this number in ``integerArguments``.
      case integer(Int)
      /// This register and the next, for a 128-bit integer.
      case integerPair(Int)
      /// The vector register with this number.
      case vector(Int)
      /// The stack, this many bytes above the stack pointer at the call.
      case stack(Int)
    }

    /// How results come back.
    package enum Result: Sendable {
      case none
      /// One scalar, in rax, rax and rdx, or xmm0.
      case scalar
      /// A structure of up to 16 bytes; for each eight bytes, whether they are in a vector register.
      case registers([Bool])
      /// A structure in memory whose address is passed in rdi and returned in rax.
      case memory
    }

    /// The registers that integers are passed in, in order.
    package static let integerArguments: [Register64] = [.rdi, .rsi, .rdx, .rcx, .r8, .r9]
    private static let vectorArgumentCount = 8
    /// The registers that integers are returned in, in order.
    package static let integerResults: [Register64] = [.rax, .rdx]

    package let places: [Place]
    /// The size of the arguments on the stack, in bytes, a multiple of 16.
    package let stackSize: Int
    /// How many vector registers hold arguments.
    package let vectorCount: Int
    package let result: Result
    /// Where each result lies in the C structure that they make up, in bytes.
    package let resultOffsets: [Int]
    /// The size of that structure, rounded up to whole eight-byte words.
    package let resultSize: Int

    /// The places for arguments and results of these types.
    package init(parameters: [Scalar], results: [Scalar]) {
      (resultOffsets, resultSize, result) = Self.classify(results)
      var integers = result.isInMemory ? 1 : 0
      var vectors = 0
      var stack = 0
      places = parameters.map { type in
        let words = type.size == 16 ? 2 : 1
        if type.isVector {
          if vectors < Self.vectorArgumentCount {
            defer { vectors += 1 }
            return .vector(vectors)
          }
        } else if integers + words <= Self.integerArguments.count {
          defer { integers += words }
          return words == 2 ? .integerPair(integers) : .integer(integers)
        }
        if words == 2 { stack = (stack + 15) & -16 }
        defer { stack += 8 * words }
        return .stack(stack)
      }
      stackSize = (stack + 15) & -16
      vectorCount = vectors
    }

    private static func classify(_ types: [Scalar]) -> (offsets: [Int], size: Int, Result) {
      var size = 0
      let offsets = types.map { type in
        let offset = (size + type.size - 1) & -type.size
        size = offset + type.size
        return offset
      }
      let words = (size + 7) / 8
      switch types.count {
      case 0: return (offsets, 8 * words, .none)
      case 1: return (offsets, 8 * words, .scalar)
      case _ where size > 16: return (offsets, 8 * words, .memory)
      default:
        // Eight bytes are in a vector register only if everything in them is floating-point.
        var isVector = [Bool](repeating: true, count: words)
        for (type, offset) in zip(types, offsets) where !type.isVector { isVector[offset / 8] = false }
        return (offsets, 8 * words, .registers(isVector))
      }
    }
  }
}

extension X86_64.SystemVConvention.Result {
  /// Whether the first argument is the address of the results.
  package var isInMemory: Bool {
    if case .memory = self { return true }
    return false
  }
}
