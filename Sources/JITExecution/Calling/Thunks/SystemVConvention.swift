/// Where the C calling convention of x86-64 Unix puts arguments and results.
///
/// System V Application Binary Interface, AMD64 Architecture Processor Supplement, section 3.2.3.
struct SystemVConvention: Hashable {
  /// Where an argument is.
  enum Place: Hashable {
    /// The integer argument register with this number: rdi, rsi, rdx, rcx, r8, r9.
    case integer(Int)
    /// This integer argument register and the next, for a 128-bit integer.
    case integerPair(Int)
    /// The vector register with this number.
    case vector(Int)
    /// The stack, this many bytes above the stack pointer at the call.
    case stack(Int)
  }

  /// How results come back.
  enum Result: Hashable {
    case none
    /// One scalar, in rax, rax and rdx, or xmm0.
    case scalar(ScalarType)
    /// A structure of up to 16 bytes; for each eight bytes, whether they are in a vector register.
    case registers([Bool])
    /// A structure in memory whose address is passed in rdi and returned in rax.
    case memory
  }

  static let integerRegisterCount = 6
  static let vectorRegisterCount = 8

  let places: [Place]
  /// The size of the arguments on the stack, in bytes, a multiple of 16.
  let stackSize: Int
  let vectorsUsed: Int
  let result: Result
  /// Where each result lies in the C structure that they make up, in bytes.
  let resultOffsets: [Int]
  /// The size of that structure, rounded up to whole eight-byte words.
  let resultSize: Int

  init(_ signature: ScalarSignature) {
    var size = 0
    resultOffsets = signature.results.map { type in
      let offset = (size + type.size - 1) & -type.size
      size = offset + type.size
      return offset
    }
    resultSize = (size + 7) & -8
    switch signature.results.count {
    case 0: result = .none
    case 1: result = .scalar(signature.results[0])
    case _ where size > 16: result = .memory
    default:
      // An eightbyte is in a vector register only if all scalars in it are floating-point.
      var isVector = [Bool](repeating: true, count: resultSize / 8)
      for (type, offset) in zip(signature.results, resultOffsets) where !type.isFloatingPoint {
        isVector[offset / 8] = false
      }
      result = .registers(isVector)
    }
    var integers = result == .memory ? 1 : 0
    var vectors = 0
    var stack = 0
    places = signature.parameters.map { type in
      let words = type.size == 16 ? 2 : 1
      if type.isFloatingPoint {
        if vectors < Self.vectorRegisterCount {
          defer { vectors += 1 }
          return .vector(vectors)
        }
      } else if integers + words <= Self.integerRegisterCount {
        defer { integers += words }
        return words == 2 ? .integerPair(integers) : .integer(integers)
      }
      if words == 2 { stack = (stack + 15) & -16 }
      defer { stack += 8 * words }
      return .stack(stack)
    }
    stackSize = (stack + 15) & -16
    vectorsUsed = vectors
  }
}
