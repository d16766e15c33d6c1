import JITIR
import JITMachineCode

/// Where the C calling convention of x86-64 Unix puts arguments and results (System V Application Binary Interface,
/// AMD64 Architecture Processor Supplement, section 3.2.3).
///
/// Several results are a C structure with these members, returned by value. Parts are what fits a register: an `i128` has
/// two, anything else one.
///
/// C functions rely on it that who calls them extends integers narrower than 32 bits, by their sign (so does clang, which
/// goes beyond the document). Nobody relies on what is above that, or above a result.
///
/// A class, so that each call of a function takes one reference and no lists.
final class SystemVConvention: Sendable {
  /// Where a part of an argument is.
  enum Place: Sendable {
    case register(PhysicalRegister)
    /// This many bytes above the stack pointer at the call. Of the eight bytes (sixteen of a vector) that it has there, the
    /// type says how many are written: a whole register of integers, no more than its own of anything else.
    case stack(Int32, ValueType)
  }

  /// How results come back.
  enum Results: Sendable {
    case none
    /// One value, in this register, and in rdx for the high half of an `i128`.
    case scalar
    /// A structure of up to 16 bytes: for each eight bytes, the register.
    case registers([PhysicalRegister])
    /// A structure in memory, whose address is passed in rdi and returned in rax.
    case memory

    var isInMemory: Bool {
      if case .memory = self { return true }
      return false
    }
  }

  let resultTypes: [ValueType]
  /// By argument and result: whether C extends it with its sign.
  let signedParameters: Set<Int>
  let signedResults: Set<Int>
  /// For each part of each argument.
  let places: [Place]
  /// The bytes of arguments on the stack, a multiple of 16.
  let stackSize: Int32
  let results: Results
  /// Where each result is in the structure; nothing when there is none.
  let resultOffsets: [Int32]
  /// The size of the structure, in whole eight bytes.
  let resultSize: Int32

  private static let integers = [
    X86_64.Register64.rdi, .rsi, .rdx, .rcx, .r8, .r9,
  ].map { PhysicalRegister($0) }

  init(_ signature: Signature) {
    resultTypes = signature.results
    signedParameters = signature.signedParameters
    signedResults = signature.signedResults
    var size: Int32 = 0
    var offsets: [Int32] = []
    for type in signature.results {
      let bytes = Int32(type.size)
      size = (size + bytes - 1) & -bytes
      if signature.results.count > 1 { offsets.append(size) }
      size += bytes
    }
    resultOffsets = offsets
    resultSize = (size + 7) & -8
    results = SystemVConvention.results(signature.results, offsets, size: size)
    (places, stackSize) = SystemVConvention.places(signature.parameters, after: results)
  }

  var hasResultPointer: Bool { results.isInMemory }

  private static func results(_ types: [ValueType], _ offsets: [Int32], size: Int32) -> Results {
    switch types.count {
    case 0: return .none
    case 1: return .scalar
    case _ where size > 16: return .memory
    default:
      // Eight bytes are in a vector register only if everything in them is floating-point.
      var isVector = [Bool](repeating: true, count: Int((size + 7) / 8))
      for (type, offset) in zip(types, offsets) where type.isInteger { isVector[Int(offset / 8)] = false }
      var nextInteger = [PhysicalRegister(.rax), PhysicalRegister(.rdx)][...]
      var nextVector = [PhysicalRegister(.xmm0), PhysicalRegister(.xmm1)][...]
      return .registers(isVector.map { $0 ? nextVector.removeFirst() : nextInteger.removeFirst() })
    }
  }

  private static func places(_ types: [ValueType], after results: Results) -> ([Place], stackSize: Int32) {
    var places: [Place] = []
    var usedIntegers = results.isInMemory ? 1 : 0
    var usedVectors = 0
    var stack: Int32 = 0
    places.reserveCapacity(types.count)
    for type in types {
      if !type.isInteger {
        if usedVectors < 8 {
          places.append(.register(PhysicalRegister(.vector, usedVectors)))
          usedVectors += 1
          continue
        }
      } else if usedIntegers + (type == .i128 ? 2 : 1) <= 6 {
        for _ in 0..<(type == .i128 ? 2 : 1) {
          places.append(.register(SystemVConvention.integers[usedIntegers]))
          usedIntegers += 1
        }
        continue
      }
      if type.size == 16 { stack = (stack + 15) & -16 }
      places.append(.stack(stack, type.isInteger ? .i64 : type))
      if type == .i128 { places.append(.stack(stack + 8, .i64)) }
      stack += type.size == 16 ? 16 : 8
    }
    return (places, (stack + 15) & -16)
  }
}
