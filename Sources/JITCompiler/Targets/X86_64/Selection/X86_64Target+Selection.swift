import JITIR
import JITMachineCode
import JITStorage

// The dispatch over opcodes.

extension X86_64Target {
  /// Exhaustive on purpose: a new opcode stops the build here.
  @inline(__always)
  mutating func select(_ instruction: Instruction, _ record: Record) {
    let value = Value(instruction)
    // Most instructions: one integer of up to 64 bits.
    if lowering.isPure[record.opcode.index], record.shape.rawValue <= Shape.i64.rawValue,
      selectInteger(record, lowering.register(of: value))
    {
      return
    }
    selectOther(value, record)
  }

  private mutating func selectOther(_ value: Value, _ record: Record) {
    switch record.opcode {
    case .store: lowerStore(record)
    case .storeNarrow: lowerNarrowStore(record)
    case .memoryCopy: lowerMemoryCopy(record)
    case .memoryFill: lowerMemoryFill(record)
    case .load, .loadSigned, .loadUnsigned:
      lowerLoad(record, lowering.register(of: value))
    case .atomicLoad: lowerAtomicLoad(record, lowering.register(of: value))
    case .atomicStore: lowerAtomicStore(record)
    case .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange:
      lowerAtomicUpdate(record)
    case .atomicCompareExchange: lowerCompareExchange(record)
    case .fence: lowerFence(record)
    case .stackSlotAddress: lowerStackSlotAddress(record, lowering.register(of: value))
    case .functionAddress:
      lowerSymbolAddress(.functionAddress, record, lowering.register(of: value))
    case .dataAddress: lowerSymbolAddress(.dataAddress, record, lowering.register(of: value))
    case .checkStack: lowerCheckStack(record)
    case .checkDeadline: lowerCheckDeadline(record)
    case .trapIf: lowerTrapIf(record)
    case .call: lowerCall(record, isIndirect: false)
    case .callIndirect: lowerCall(record, isIndirect: true)
    case .addOverflowSigned, .addOverflowUnsigned, .subtractOverflowSigned, .subtractOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned:
      lowerOverflow(record)
    case .addTrappingSigned, .addTrappingUnsigned, .subtractTrappingSigned, .subtractTrappingUnsigned,
      .multiplyTrappingSigned, .multiplyTrappingUnsigned:
      lowerTrapping(record, lowering.register(of: value))
    case .addCarry: lowerCarry(record, .adc)
    case .subtractBorrow: lowerCarry(record, .sbb)
    case .split: selectSplit(record)
    case .select: lowerSelect(record, lowering.register(of: value))
    case .signExtend, .zeroExtend, .truncate, .floatPromote, .floatDemote, .floatToSigned, .floatToUnsigned,
      .floatToSignedSaturating, .floatToUnsignedSaturating, .signedToFloat, .unsignedToFloat, .bitcast, .join:
      if !lowerConversion(record, lowering.register(of: value)) { unsupported(record) }
    case .add, .subtract, .multiply, .negate, .absolute, .multiplyHighSigned, .multiplyHighUnsigned, .divideSigned,
      .divideUnsigned, .remainderSigned, .remainderUnsigned, .minimumSigned, .minimumUnsigned, .maximumSigned,
      .maximumUnsigned, .averageUnsigned, .addSaturatingSigned, .addSaturatingUnsigned, .subtractSaturatingSigned,
      .subtractSaturatingUnsigned, .and, .or, .xor, .not, .andNot, .bitSelect, .shiftLeft, .shiftRightSigned,
      .shiftRightUnsigned, .rotateLeft, .rotateRight, .countLeadingZeros, .countTrailingZeros, .countOnes,
      .reverseBytes, .reverseBits, .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned,
      .lessOrEqualUnsigned, .greaterSigned, .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned:
      selectByShape(record, lowering.register(of: value))
    case .floatAdd, .floatSubtract, .floatMultiply, .floatDivide, .floatSquareRoot, .floatFusedMultiplyAdd,
      .floatNegate, .floatAbsolute, .floatCopySign, .floatMinimum, .floatMaximum, .floatPseudoMinimum,
      .floatPseudoMaximum, .floatCeiling, .floatFloor, .floatTruncate, .floatNearest, .floatEqual, .floatNotEqual,
      .floatLess, .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual, .floatUnordered:
      selectByShape(record, lowering.register(of: value))
    case .splat, .extractLane, .replaceLane, .scalarToVector, .shuffle, .swizzle, .anyTrue, .allTrue, .bitmask,
      .narrowSigned, .narrowUnsigned, .extendLowSigned, .extendLowUnsigned, .extendHighSigned, .extendHighUnsigned,
      .extendedMultiplyLowSigned, .extendedMultiplyLowUnsigned, .extendedMultiplyHighSigned,
      .extendedMultiplyHighUnsigned, .extendedAddPairwiseSigned, .extendedAddPairwiseUnsigned, .dotProductSigned,
      .multiplyQ15Saturating, .vectorSignedToFloat, .vectorUnsignedToFloat, .vectorLowSignedToFloat,
      .vectorLowUnsignedToFloat, .vectorFloatToSignedSaturating, .vectorFloatToUnsignedSaturating, .vectorDemote,
      .vectorPromoteLow:
      selectByShape(record, lowering.register(of: value))
    case .parameter, .constant, .result, .tailCall, .tailCallIndirect, .branch, .branchIf, .switch, .return,
      .unreachable, .trap:
      // Definitions that are no instructions, and terminators.
      unsupported(record)
    }
  }

  private mutating func selectByShape(_ record: Record, _ result: VirtualRegister) {
    let isSelected: Bool
    if record.shape.hasLanes || record.shape == .v128 {
      isSelected = lowerVector(record, result)
    } else if record.shape.isFloat {
      isSelected = lowerFloat(record, result) || lowerFloatComparison(record, result)
    } else if record.shape == .i128 {
      isSelected = lowerWide(record, result)
    } else {
      isSelected = selectInteger(record, result)
    }
    if !isSelected { unsupported(record) }
  }

  private mutating func lowerFloatComparison(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .floatEqual, .floatNotEqual, .floatLess, .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual,
      .floatUnordered:
      lowerComparison(record, result)
      return true
    default: return false
    }
  }

  private mutating func selectInteger(_ record: Record, _ result: VirtualRegister) -> Bool {
    switch record.opcode {
    case .add: lowerAdd(record, result)
    case .subtract: lowerSubtract(record, result)
    case .multiply: lowerMultiply(record, result)
    case .negate: lowerNegate(record, result)
    case .absolute: lowerAbsolute(record, result)
    case .multiplyHighSigned: lowerMultiplyHigh(record, result, isSigned: true)
    case .multiplyHighUnsigned: lowerMultiplyHigh(record, result, isSigned: false)
    case .divideSigned: lowerDivide(record, result, isSigned: true, wantsRemainder: false)
    case .divideUnsigned: lowerDivide(record, result, isSigned: false, wantsRemainder: false)
    case .remainderSigned: lowerDivide(record, result, isSigned: true, wantsRemainder: true)
    case .remainderUnsigned: lowerDivide(record, result, isSigned: false, wantsRemainder: true)
    case .minimumSigned: lowerMinimumMaximum(record, result, .ifLess)
    case .minimumUnsigned: lowerMinimumMaximum(record, result, .ifBelow)
    case .maximumSigned: lowerMinimumMaximum(record, result, .ifGreater)
    case .maximumUnsigned: lowerMinimumMaximum(record, result, .ifAbove)
    case .and: lowerLogic(.and, record, result)
    case .or: lowerLogic(.or, record, result)
    case .xor: lowerLogic(.xor, record, result)
    case .not: lowerNot(record, result)
    case .andNot: lowerAndNot(record, result)
    case .shiftLeft: lowerShift(.left, record, result)
    case .shiftRightSigned: lowerShift(.rightSigned, record, result)
    case .shiftRightUnsigned: lowerShift(.rightUnsigned, record, result)
    case .rotateLeft: lowerShift(.rotateLeft, record, result)
    case .rotateRight: lowerShift(.rotateRight, record, result)
    case .countLeadingZeros: lowerCountLeadingZeros(record, result)
    case .countTrailingZeros: lowerCountTrailingZeros(record, result)
    case .countOnes: lowerCountOnes(record, result)
    case .reverseBytes: lowerReverseBytes(record, result)
    case .reverseBits: lowerReverseBits(record, result)
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned:
      lowerComparison(record, result)
    default: return false
    }
    return true
  }
}
