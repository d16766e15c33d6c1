extension Opcode {
  /// What decides how an instruction is executed, besides its shape and types.
  enum Semantics {
    /// No instruction: a parameter, a constant, a further result.
    case definition
    /// Numbers to a number of the same shape; a shift of one by a distance; integers to a truth value.
    case integer, shift, comparison
    /// Two integers, with a carry or without, to one and whether it overflowed.
    case pair, carry
    case bitSelect, select
    /// Floating-point numbers to one, or to a truth value.
    case float
    /// An integer to a wider one; a number to one of another type; the same bits as another type.
    case extend, convert, bitcast
    case join, split
    case load, store, atomic
    /// Memory that no address with an access names, or that has no value: copying, filling, the deadline, fences.
    case memory
    /// Lanes from elsewhere; a lane; a vector to a word; vectors to a vector.
    case placeLanes, extractLane, reduceLanes, lanes
    case stackSlotAddress, symbolAddress
    case checkStack, trapIf
    case call, callIndirect, tailCall, tailCallIndirect
    case branch, branchIf, `switch`, `return`, trap
  }

  /// Which semantics an instruction has. There is no default: a new opcode stops the build here.
  var semantics: Semantics {
    switch self {
    case .parameter, .constant, .result: .definition
    case .add, .subtract, .multiply, .negate, .absolute, .multiplyHighSigned, .multiplyHighUnsigned, .divideSigned,
      .divideUnsigned, .remainderSigned, .remainderUnsigned, .addTrappingSigned, .addTrappingUnsigned,
      .subtractTrappingSigned, .subtractTrappingUnsigned, .multiplyTrappingSigned, .multiplyTrappingUnsigned,
      .minimumSigned, .minimumUnsigned, .maximumSigned, .maximumUnsigned, .averageUnsigned, .addSaturatingSigned,
      .addSaturatingUnsigned, .subtractSaturatingSigned, .subtractSaturatingUnsigned, .and, .or, .xor, .not, .andNot,
      .countLeadingZeros, .countTrailingZeros, .countOnes, .reverseBytes, .reverseBits:
      .integer
    case .shiftLeft, .shiftRightSigned, .shiftRightUnsigned, .rotateLeft, .rotateRight: .shift
    case .equal, .notEqual, .lessSigned, .lessUnsigned, .lessOrEqualSigned, .lessOrEqualUnsigned, .greaterSigned,
      .greaterUnsigned, .greaterOrEqualSigned, .greaterOrEqualUnsigned:
      .comparison
    case .addOverflowSigned, .addOverflowUnsigned, .subtractOverflowSigned, .subtractOverflowUnsigned,
      .multiplyOverflowSigned, .multiplyOverflowUnsigned:
      .pair
    case .addCarry, .subtractBorrow: .carry
    case .bitSelect: .bitSelect
    case .select: .select
    case .floatAdd, .floatSubtract, .floatMultiply, .floatDivide, .floatSquareRoot, .floatFusedMultiplyAdd,
      .floatNegate, .floatAbsolute, .floatCopySign, .floatMinimum, .floatMaximum, .floatPseudoMinimum,
      .floatPseudoMaximum, .floatCeiling, .floatFloor, .floatTruncate, .floatNearest, .floatEqual, .floatNotEqual,
      .floatLess, .floatLessOrEqual, .floatGreater, .floatGreaterOrEqual, .floatUnordered:
      .float
    case .signExtend, .zeroExtend: .extend
    case .truncate, .floatPromote, .floatDemote, .floatToSigned, .floatToUnsigned, .floatToSignedSaturating,
      .floatToUnsignedSaturating, .signedToFloat, .unsignedToFloat:
      .convert
    case .bitcast: .bitcast
    case .join: .join
    case .split: .split
    case .load, .loadSigned, .loadUnsigned: .load
    case .store, .storeNarrow: .store
    case .memoryCopy, .memoryFill, .checkDeadline, .fence: .memory
    case .atomicLoad, .atomicStore, .atomicAdd, .atomicSubtract, .atomicAnd, .atomicOr, .atomicXor, .atomicExchange,
      .atomicCompareExchange:
      .atomic
    case .splat, .scalarToVector, .replaceLane, .shuffle: .placeLanes
    case .extractLane: .extractLane
    case .anyTrue, .allTrue, .bitmask: .reduceLanes
    case .swizzle, .narrowSigned, .narrowUnsigned, .extendLowSigned, .extendLowUnsigned, .extendHighSigned,
      .extendHighUnsigned, .extendedMultiplyLowSigned, .extendedMultiplyLowUnsigned, .extendedMultiplyHighSigned,
      .extendedMultiplyHighUnsigned, .extendedAddPairwiseSigned, .extendedAddPairwiseUnsigned, .dotProductSigned,
      .multiplyQ15Saturating, .vectorSignedToFloat, .vectorUnsignedToFloat, .vectorLowSignedToFloat,
      .vectorLowUnsignedToFloat, .vectorFloatToSignedSaturating, .vectorFloatToUnsignedSaturating, .vectorDemote,
      .vectorPromoteLow:
      .lanes
    case .stackSlotAddress: .stackSlotAddress
    case .functionAddress, .dataAddress: .symbolAddress
    case .checkStack: .checkStack
    case .trapIf: .trapIf
    case .call: .call
    case .callIndirect: .callIndirect
    case .tailCall: .tailCall
    case .tailCallIndirect: .tailCallIndirect
    case .branch: .branch
    case .branchIf: .branchIf
    case .switch: .switch
    case .return: .return
    case .unreachable, .trap: .trap
    }
  }
}
