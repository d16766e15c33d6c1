/// What an instruction does. Each case has one row in `OpcodeTable.swift`, which states everything about it.
///
/// To add an instruction: a case here, a row there, and its semantics in the interpreter and the compiler, whose
/// exhaustive switches ask for them.
public enum Opcode: UInt8, Sendable, Hashable, BitwiseCopyable, CaseIterable {
  // Records that define a value without being an instruction: they are never in a block's instructions.
  case parameter, constant, result

  // Integers
  case add, subtract, multiply, negate, absolute
  case multiplyHighSigned, multiplyHighUnsigned
  case divideSigned, divideUnsigned, remainderSigned, remainderUnsigned
  case addOverflowSigned, addOverflowUnsigned, subtractOverflowSigned, subtractOverflowUnsigned
  case multiplyOverflowSigned, multiplyOverflowUnsigned
  case addTrappingSigned, addTrappingUnsigned, subtractTrappingSigned, subtractTrappingUnsigned
  case multiplyTrappingSigned, multiplyTrappingUnsigned
  case addCarry, subtractBorrow
  case minimumSigned, minimumUnsigned, maximumSigned, maximumUnsigned
  case averageUnsigned
  case addSaturatingSigned, addSaturatingUnsigned, subtractSaturatingSigned, subtractSaturatingUnsigned

  // Bits
  case and, or, xor, not, andNot, bitSelect
  case shiftLeft, shiftRightSigned, shiftRightUnsigned, rotateLeft, rotateRight
  case countLeadingZeros, countTrailingZeros, countOnes, reverseBytes, reverseBits

  // Comparison and choice
  case equal, notEqual
  case lessSigned, lessUnsigned, lessOrEqualSigned, lessOrEqualUnsigned
  case greaterSigned, greaterUnsigned, greaterOrEqualSigned, greaterOrEqualUnsigned
  case select

  // Floating point
  case floatAdd, floatSubtract, floatMultiply, floatDivide, floatSquareRoot, floatFusedMultiplyAdd
  case floatNegate, floatAbsolute, floatCopySign
  case floatMinimum, floatMaximum, floatPseudoMinimum, floatPseudoMaximum
  case floatCeiling, floatFloor, floatTruncate, floatNearest
  case floatEqual, floatNotEqual, floatLess, floatLessOrEqual, floatGreater, floatGreaterOrEqual, floatUnordered

  // Conversions
  case signExtend, zeroExtend, truncate
  case floatPromote, floatDemote
  case floatToSigned, floatToUnsigned, floatToSignedSaturating, floatToUnsignedSaturating
  case signedToFloat, unsignedToFloat
  case bitcast, join, split

  // Memory
  case load, loadSigned, loadUnsigned, store, storeNarrow, memoryCopy, memoryFill

  // Atomics
  case atomicLoad, atomicStore
  case atomicAdd, atomicSubtract, atomicAnd, atomicOr, atomicXor, atomicExchange, atomicCompareExchange
  case fence

  // Vectors
  case splat, extractLane, replaceLane, scalarToVector, shuffle, swizzle
  case anyTrue, allTrue, bitmask
  case narrowSigned, narrowUnsigned
  case extendLowSigned, extendLowUnsigned, extendHighSigned, extendHighUnsigned
  case extendedMultiplyLowSigned, extendedMultiplyLowUnsigned, extendedMultiplyHighSigned, extendedMultiplyHighUnsigned
  case extendedAddPairwiseSigned, extendedAddPairwiseUnsigned
  case dotProductSigned, multiplyQ15Saturating
  case vectorSignedToFloat, vectorUnsignedToFloat, vectorLowSignedToFloat, vectorLowUnsignedToFloat
  case vectorFloatToSignedSaturating, vectorFloatToUnsignedSaturating
  case vectorDemote, vectorPromoteLow

  // Addresses and checks
  case stackSlotAddress, functionAddress, dataAddress
  case checkStack, checkDeadline, trapIf

  // Calls
  case call, callIndirect

  // Terminators
  case tailCall, tailCallIndirect, branch, branchIf, `switch`, `return`, unreachable, trap
}

extension Opcode {
  /// The position in ``allCases`` and in tables with an entry an opcode.
  @inlinable public var index: Int { Int(rawValue) }

  /// The row that states everything about this opcode.
  public var row: OpcodeRow { Opcode.rows[index] }

  /// All rows, indexed by ``index``.
  public static let rows: [OpcodeRow] = allCases.map { OpcodeRow($0.statement) }

  /// Where a record with this opcode keeps its operands.
  public var format: OperandFormat { Opcode.formats[index] }
  private static let formats: [OperandFormat] = summaries.map(\.format)

  /// Whether this only defines a value and is never in a block: a parameter, a constant, a further result.
  @inlinable public var isDefinition: Bool { rawValue <= Opcode.result.rawValue }
}

extension Opcode: CustomStringConvertible {
  /// The spelling in text.
  public var description: String { statement.spelling }

  /// The opcode with a spelling; nil for none.
  ///
  /// - Parameters:
  ///   - text: UTF-8.
  ///   - range: Where in the text the spelling is.
  public init?(spelling text: [UInt8], _ range: Range<Int>) {
    guard let number = Opcode.spellings.find(text, range) else { return nil }
    self.init(rawValue: UInt8(truncatingIfNeeded: number))
  }

  private static let spellings = ByteTable(allCases.map(\.statement.spelling))
}
