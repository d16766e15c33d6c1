import JITIR
import JITMachineCode

/// A function's signature in the compiler's terms: the places that ``X86_64/SystemVConvention`` gives arguments and
/// results, by part. Parts are what fits a register: an `i128` has two, anything else one.
///
/// A class, so that each call of a function takes one reference and no lists.
final class CallSignature: Sendable {
  /// Where a part of an argument is.
  enum Place: Sendable {
    case register(PhysicalRegister)
    /// This many bytes above the stack pointer at the call. Of the eight bytes (sixteen of a vector) that it has there,
    /// the type says how many are written: a whole register of integers, no more than its own of anything else.
    case stack(Int32, ValueType)
  }

  /// How results come back.
  enum Results: Sendable {
    case none
    /// One value, in its register, and in rdx for the high half of an `i128`.
    case scalar
    /// A structure of up to 16 bytes: for each eight bytes, the register.
    case registers([PhysicalRegister])
    /// A structure in memory, whose address is passed in rdi and returned in rax.
    case memory
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
  /// Whether the first argument is the address of the results.
  let hasResultPointer: Bool
  /// Where each result is in the structure.
  let resultOffsets: [Int32]
  /// The size of the structure, in whole eight bytes.
  let resultSize: Int32

  init(_ signature: Signature) {
    let convention = X86_64.SystemVConvention(
      parameters: signature.parameters.map(\.scalar), results: signature.results.map(\.scalar))
    resultTypes = signature.results
    signedParameters = signature.signedParameters
    signedResults = signature.signedResults
    places = zip(convention.places, signature.parameters).flatMap(CallSignature.parts)
    stackSize = Int32(convention.stackSize)
    results = Results(convention.result)
    hasResultPointer = convention.result.isInMemory
    resultOffsets = convention.resultOffsets.map { Int32($0) }
    resultSize = Int32(convention.resultSize)
  }

  private static func parts(_ place: X86_64.SystemVConvention.Place, _ type: ValueType) -> [Place] {
    switch place {
    case .integer(let number): [.register(argument(number))]
    case .integerPair(let number): [.register(argument(number)), .register(argument(number + 1))]
    case .vector(let number): [.register(PhysicalRegister(.vector, number))]
    case .stack(let offset) where type == .i128: [.stack(Int32(offset), .i64), .stack(Int32(offset + 8), .i64)]
    case .stack(let offset): [.stack(Int32(offset), type.isInteger ? .i64 : type)]
    }
  }

  private static func argument(_ number: Int) -> PhysicalRegister {
    PhysicalRegister(.integer, Int(X86_64.SystemVConvention.integerArguments[number].code))
  }
}

extension CallSignature.Results {
  fileprivate init(_ result: X86_64.SystemVConvention.Result) {
    switch result {
    case .none: self = .none
    case .scalar: self = .scalar
    case .memory: self = .memory
    case .registers(let isVector):
      var integers = X86_64.SystemVConvention.integerResults[...]
      var vectors = 0
      self = .registers(
        isVector.map { isVector in
          guard isVector else { return PhysicalRegister(.integer, Int(integers.removeFirst().code)) }
          defer { vectors += 1 }
          return PhysicalRegister(.vector, vectors)
        })
    }
  }
}

extension ValueType {
  /// The type as the calling convention knows it.
  fileprivate var scalar: X86_64.SystemVConvention.Scalar { .init(size: size, isVector: !isInteger) }
}
