import JITIR

/// Where the C calling convention of x86-64 Unix puts arguments and results (System V Application Binary Interface,
/// AMD64 Architecture Processor Supplement, section 3.2.3).
///
/// Several results are a C structure with these members, returned by value. Parts are what fits a register: an `i128` has
/// two, anything else one.
struct SystemVConvention: Sendable {
  /// Where a part of an argument is.
  enum Place: Sendable {
    case register(PhysicalRegister)
    /// This many bytes above the stack pointer at the call.
    case stack(Int32)
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
  }

  let parameters: [ValueType]
  let resultTypes: [ValueType]
  /// For each part of each argument.
  private(set) var places: [Place] = []
  /// The bytes of arguments on the stack, a multiple of 16.
  private(set) var stackSize: Int32 = 0
  private(set) var results = Results.none
  /// Where each result is in the structure; nothing when there is none.
  private(set) var resultOffsets: [Int32] = []
  /// The size of the structure, in whole eight bytes.
  private(set) var resultSize: Int32 = 0

  private static let integers = [
    X86Register.rdi, X86Register.rsi, X86Register.rdx, X86Register.rcx, X86Register.r8, X86Register.r9,
  ]

  init(_ signature: Signature) {
    parameters = signature.parameters
    resultTypes = signature.results
    classifyResults()
    placeParameters()
  }

  var hasResultPointer: Bool {
    if case .memory = results { return true }
    return false
  }

  private mutating func classifyResults() {
    var size: Int32 = 0
    for type in resultTypes {
      let bytes = Int32(type.size)
      size = (size + bytes - 1) & -bytes
      if resultTypes.count > 1 { resultOffsets.append(size) }
      size += bytes
    }
    resultSize = (size + 7) & -8
    switch resultTypes.count {
    case 0: results = .none
    case 1: results = .scalar
    case _ where size > 16: results = .memory
    default:
      // Eight bytes are in a vector register only if everything in them is floating-point.
      var isVector = [Bool](repeating: true, count: Int(resultSize / 8))
      for (type, offset) in zip(resultTypes, resultOffsets) where type.isInteger { isVector[Int(offset / 8)] = false }
      var nextInteger = [X86Register.rax, X86Register.rdx][...]
      var nextVector = [X86Register.xmm(0), X86Register.xmm(1)][...]
      results = .registers(isVector.map { $0 ? nextVector.removeFirst() : nextInteger.removeFirst() })
    }
  }

  private mutating func placeParameters() {
    var usedIntegers = hasResultPointer ? 1 : 0
    var usedVectors = 0
    var stack: Int32 = 0
    places.reserveCapacity(parameters.count)
    for type in parameters {
      if !type.isInteger {
        if usedVectors < 8 {
          places.append(.register(X86Register.xmm(usedVectors)))
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
      places.append(.stack(stack))
      if type == .i128 { places.append(.stack(stack + 8)) }
      stack += type.size == 16 ? 16 : 8
    }
    stackSize = (stack + 15) & -16
  }
}
