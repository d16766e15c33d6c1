// The table of instructions: one row an opcode.
//
//   Row(spelling, "operands and immediates -> results", suffixes, effects, is: traits, meaning)
//
// Traits are facts about the instruction that several stages ask for and that nothing else in the row says; see
// `OpcodeTraits`.
//
// The text of an instruction with one suffix only leaves it out.
//
// Operands, in the order of the text:
//   T          the type of the suffix: add.i32 takes i32, add.i16x8 takes v128
//   L          the type of one lane of the suffix
//   I          any integer type; a literal is an i8
//   W          any integer type wider than the suffix; a literal is an i64
//   i64 ...    that type
//   [T]        an address (an i64) with offset and attributes; T is the type in memory
// Immediates: lane, mask, trap, slot, data, function, ordering; `to RULE` states the result type.
// Lists: arguments (of the function called), callee (of an indirect call), values (returned), target, table.
// Results: T, L and types as above; C is i8 for a scalar and v128 for lanes; `to` is the type that the text states.
//
// Unless a meaning says otherwise: integers are two's complement and wrap modulo 2^width; floating point is IEEE 754
// binary32 and binary64, rounding to nearest, ties to even, no flags, subnormals kept; an instruction on a shape with
// lanes works on each lane alone; truth is any integer but 0, and instructions that make a truth value make 0 or 1.

extension Opcode {
  private typealias Row = OpcodeRow.Statement

  /// The row of this opcode as it is written. ``row`` is the same, read, from a table.
  var statement: OpcodeRow.Statement {
    switch self {
    case .parameter: Row("parameter", "", .none, .pure, "A parameter of a block.")
    case .constant: Row("constant", "", .none, .pure, "A constant, written where it is used.")
    case .result: Row("result", "", .none, .pure, "A further result of the instruction before.")

    // MARK: Integers
    case .add: Row("add", "T, T -> T", .anyIntegers, .pure, is: .commutative, "The sum.")
    case .subtract: Row("subtract", "T, T -> T", .anyIntegers, .pure, "The first minus the second.")
    case .multiply:
      Row("multiply", "T, T -> T", [.integers, .i16x8, .i32x4, .i64x2], .pure, is: .commutative, "The product.")
    case .negate: Row("negate", "T -> T", .anyIntegers, .pure, "Zero minus the operand.")
    case .absolute:
      Row("absolute", "T -> T", .anyIntegers, .pure, "The signed number without its sign. The minimum stays itself.")
    case .multiplyHighSigned:
      Row(
        "multiply_high_signed", "T, T -> T", .words, .pure, is: .commutative,
        "The high half of the double-width signed product.")
    case .multiplyHighUnsigned:
      Row(
        "multiply_high_unsigned", "T, T -> T", .words, .pure, is: .commutative,
        "The high half of the double-width unsigned product.")
    case .divideSigned:
      Row(
        "divide_signed", "T, T -> T", .integers, .traps, is: .division,
        "The signed quotient, rounded towards zero. Traps integer_divide_by_zero when the divisor is 0, and "
          + "integer_overflow when it is -1 and the dividend is the minimum.")
    case .divideUnsigned:
      Row(
        "divide_unsigned", "T, T -> T", .integers, .traps, is: .division,
        "The unsigned quotient, rounded down. Traps integer_divide_by_zero when the divisor is 0.")
    case .remainderSigned:
      Row(
        "remainder_signed", "T, T -> T", .integers, .traps, is: .division,
        "The remainder of the signed division, with the sign of the dividend; 0 for the minimum by -1. Traps "
          + "integer_divide_by_zero when the divisor is 0.")
    case .remainderUnsigned:
      Row(
        "remainder_unsigned", "T, T -> T", .integers, .traps, is: .division,
        "The remainder of the unsigned division. Traps integer_divide_by_zero when the divisor is 0.")
    case .addOverflowSigned:
      Row(
        "add_overflow_signed", "T, T -> T, i8", .integers, .pure, is: .commutative,
        "The sum, and whether the signed sum did not fit.")
    case .addOverflowUnsigned:
      Row(
        "add_overflow_unsigned", "T, T -> T, i8", .integers, .pure, is: .commutative,
        "The sum, and whether the unsigned sum did not fit.")
    case .subtractOverflowSigned:
      Row(
        "subtract_overflow_signed", "T, T -> T, i8", .integers, .pure,
        "The difference, and whether the signed difference did not fit.")
    case .subtractOverflowUnsigned:
      Row(
        "subtract_overflow_unsigned", "T, T -> T, i8", .integers, .pure,
        "The difference, and whether the first is less than the second, both unsigned.")
    case .multiplyOverflowSigned:
      Row(
        "multiply_overflow_signed", "T, T -> T, i8", .words, .pure, is: .commutative,
        "The product, and whether the signed product did not fit.")
    case .multiplyOverflowUnsigned:
      Row(
        "multiply_overflow_unsigned", "T, T -> T, i8", .words, .pure, is: .commutative,
        "The product, and whether the unsigned product did not fit.")
    case .addTrappingSigned:
      Row(
        "add_trapping_signed", "T, T -> T", .integers, .traps, is: .commutative,
        "The sum. Traps integer_overflow when the signed sum does not fit.")
    case .addTrappingUnsigned:
      Row(
        "add_trapping_unsigned", "T, T -> T", .integers, .traps, is: .commutative,
        "The sum. Traps integer_overflow when the unsigned sum does not fit.")
    case .subtractTrappingSigned:
      Row(
        "subtract_trapping_signed", "T, T -> T", .integers, .traps,
        "The difference. Traps integer_overflow when the signed difference does not fit.")
    case .subtractTrappingUnsigned:
      Row(
        "subtract_trapping_unsigned", "T, T -> T", .integers, .traps,
        "The difference. Traps integer_overflow when the first is less than the second, both unsigned.")
    case .multiplyTrappingSigned:
      Row(
        "multiply_trapping_signed", "T, T -> T", .words, .traps, is: .commutative,
        "The product. Traps integer_overflow when the signed product does not fit.")
    case .multiplyTrappingUnsigned:
      Row(
        "multiply_trapping_unsigned", "T, T -> T", .words, .traps, is: .commutative,
        "The product. Traps integer_overflow when the unsigned product does not fit.")
    case .addCarry:
      Row(
        "add_carry", "T, T, i8 -> T, i8", .words, .pure, is: .commutative,
        "The sum of all three, where the third counts 1 when it is not 0; and whether the unsigned sum did not fit.")
    case .subtractBorrow:
      Row(
        "subtract_borrow", "T, T, i8 -> T, i8", .words, .pure,
        "The first minus the second, minus 1 when the third is not 0; and whether the unsigned result did not fit.")
    case .minimumSigned:
      Row("minimum_signed", "T, T -> T", [.integers, .smallLanes], .pure, is: .commutative, "The lesser, both signed.")
    case .minimumUnsigned:
      Row(
        "minimum_unsigned", "T, T -> T", [.integers, .smallLanes], .pure, is: .commutative, "The lesser, both unsigned."
      )
    case .maximumSigned:
      Row(
        "maximum_signed", "T, T -> T", [.integers, .smallLanes], .pure, is: .commutative, "The greater, both signed.")
    case .maximumUnsigned:
      Row(
        "maximum_unsigned", "T, T -> T", [.integers, .smallLanes], .pure, is: .commutative,
        "The greater, both unsigned.")
    case .averageUnsigned:
      Row(
        "average_unsigned", "T, T -> T", .narrowLanes, .pure, is: .commutative,
        "Half of the exact unsigned sum plus 1, rounded down.")
    case .addSaturatingSigned:
      Row(
        "add_saturating_signed", "T, T -> T", .narrowLanes, .pure, is: .commutative,
        "The signed number nearest to the exact signed sum.")
    case .addSaturatingUnsigned:
      Row(
        "add_saturating_unsigned", "T, T -> T", .narrowLanes, .pure, is: .commutative,
        "The unsigned number nearest to the exact unsigned sum.")
    case .subtractSaturatingSigned:
      Row(
        "subtract_saturating_signed", "T, T -> T", .narrowLanes, .pure,
        "The signed number nearest to the exact signed difference.")
    case .subtractSaturatingUnsigned:
      Row(
        "subtract_saturating_unsigned", "T, T -> T", .narrowLanes, .pure,
        "The unsigned number nearest to the exact unsigned difference.")

    // MARK: Bits
    case .and: Row("and", "T, T -> T", [.integers, .v128], .pure, is: .commutative, "The bits set in both.")
    case .or: Row("or", "T, T -> T", [.integers, .v128], .pure, is: .commutative, "The bits set in either.")
    case .xor: Row("xor", "T, T -> T", [.integers, .v128], .pure, is: .commutative, "The bits set in one only.")
    case .not: Row("not", "T -> T", [.integers, .v128], .pure, "The bits not set.")
    case .andNot: Row("and_not", "T, T -> T", [.integers, .v128], .pure, "The bits set in the first only.")
    case .bitSelect:
      Row(
        "bit_select", "T, T, T -> T", .v128, .pure,
        "The bits of the first where the third is set, those of the second elsewhere.")
    case .shiftLeft:
      Row("shift_left", "T, I -> T", .anyIntegers, .pure, "Shifted left by the second modulo the width; zeros enter.")
    case .shiftRightSigned:
      Row(
        "shift_right_signed", "T, I -> T", .anyIntegers, .pure,
        "Shifted right by the second modulo the width; copies of the sign bit enter.")
    case .shiftRightUnsigned:
      Row(
        "shift_right_unsigned", "T, I -> T", .anyIntegers, .pure,
        "Shifted right by the second modulo the width; zeros enter.")
    case .rotateLeft:
      Row("rotate_left", "T, I -> T", .integers, .pure, "Rotated left by the second modulo the width.")
    case .rotateRight:
      Row("rotate_right", "T, I -> T", .integers, .pure, "Rotated right by the second modulo the width.")
    case .countLeadingZeros:
      Row("count_leading_zeros", "T -> T", .integers, .pure, "How many zeros precede the highest 1; the width for 0.")
    case .countTrailingZeros:
      Row("count_trailing_zeros", "T -> T", .integers, .pure, "How many zeros follow the lowest 1; the width for 0.")
    case .countOnes: Row("count_ones", "T -> T", [.integers, .i8x16], .pure, "How many bits are set.")
    case .reverseBytes:
      Row("reverse_bytes", "T -> T", [.i16, .i32, .i64, .i128], .pure, "The bytes in the opposite order.")
    case .reverseBits: Row("reverse_bits", "T -> T", .integers, .pure, "The bits in the opposite order.")

    // MARK: Comparison and choice
    case .equal: Row("equal", "T, T -> C", .anyIntegers, .pure, is: .commutative, "Whether they are equal.")
    case .notEqual: Row("not_equal", "T, T -> C", .anyIntegers, .pure, is: .commutative, "Whether they differ.")
    case .lessSigned:
      Row("less_signed", "T, T -> C", .anyIntegers, .pure, "Whether the first is less, both signed.")
    case .lessUnsigned:
      Row("less_unsigned", "T, T -> C", [.integers, .smallLanes], .pure, "Whether the first is less, both unsigned.")
    case .lessOrEqualSigned:
      Row("less_or_equal_signed", "T, T -> C", .anyIntegers, .pure, "Whether the first is not greater, both signed.")
    case .lessOrEqualUnsigned:
      Row(
        "less_or_equal_unsigned", "T, T -> C", [.integers, .smallLanes], .pure,
        "Whether the first is not greater, both unsigned.")
    case .greaterSigned:
      Row("greater_signed", "T, T -> C", .anyIntegers, .pure, "Whether the first is greater, both signed.")
    case .greaterUnsigned:
      Row(
        "greater_unsigned", "T, T -> C", [.integers, .smallLanes], .pure,
        "Whether the first is greater, both unsigned.")
    case .greaterOrEqualSigned:
      Row("greater_or_equal_signed", "T, T -> C", .anyIntegers, .pure, "Whether the first is not less, both signed.")
    case .greaterOrEqualUnsigned:
      Row(
        "greater_or_equal_unsigned", "T, T -> C", [.integers, .smallLanes], .pure,
        "Whether the first is not less, both unsigned.")
    case .select:
      Row(
        "select", "I, T, T -> T", .scalars, .pure,
        "The second when the first is not 0, the third when it is. "
          + "Neither is looked at: NaNs keep their bits.")

    // MARK: Floating point
    case .floatAdd: Row("float_add", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic, "The rounded sum.")
    case .floatSubtract:
      Row("float_subtract", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic, "The rounded difference.")
    case .floatMultiply:
      Row("float_multiply", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic, "The rounded product.")
    case .floatDivide:
      Row(
        "float_divide", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic,
        "The rounded quotient; an infinity for a number by zero, NaN for zero by zero.")
    case .floatSquareRoot:
      Row(
        "float_square_root", "T -> T", .anyFloats, .pure, is: .floatArithmetic,
        "The rounded square root; NaN below -0, and -0 for -0.")
    case .floatFusedMultiplyAdd:
      Row(
        "float_fused_multiply_add", "T, T, T -> T", .floats, .pure, is: .floatArithmetic,
        "The first times the second plus the third, rounded once.")
    case .floatNegate:
      Row("float_negate", "T -> T", .anyFloats, .pure, "The sign bit inverted, of a NaN as well; no other bit changes.")
    case .floatAbsolute:
      Row("float_absolute", "T -> T", .anyFloats, .pure, "The sign bit cleared, of a NaN as well.")
    case .floatCopySign:
      Row("float_copy_sign", "T, T -> T", .floats, .pure, "The first with the sign bit of the second.")
    case .floatMinimum:
      Row(
        "float_minimum", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic,
        "The lesser; NaN when either is NaN, and -0 is less than +0.")
    case .floatMaximum:
      Row(
        "float_maximum", "T, T -> T", .anyFloats, .pure, is: .floatArithmetic,
        "The greater; NaN when either is NaN, and +0 is greater than -0.")
    case .floatPseudoMinimum:
      Row(
        "float_pseudo_minimum", "T, T -> T", .anyFloats, .pure,
        "The second when it is less than the first, the first otherwise: `b < a ? b : a`.")
    case .floatPseudoMaximum:
      Row(
        "float_pseudo_maximum", "T, T -> T", .anyFloats, .pure,
        "The second when the first is less than it, the first otherwise: `a < b ? b : a`.")
    case .floatCeiling:
      Row("float_ceiling", "T -> T", .anyFloats, .pure, is: .floatArithmetic, "Rounded up to an integer.")
    case .floatFloor:
      Row("float_floor", "T -> T", .anyFloats, .pure, is: .floatArithmetic, "Rounded down to an integer.")
    case .floatTruncate:
      Row("float_truncate", "T -> T", .anyFloats, .pure, is: .floatArithmetic, "Rounded towards zero to an integer.")
    case .floatNearest:
      Row(
        "float_nearest", "T -> T", .anyFloats, .pure, is: .floatArithmetic,
        "Rounded to the nearest integer, ties to the even one.")
    case .floatEqual:
      Row("float_equal", "T, T -> C", .anyFloats, .pure, "Whether they are equal. False with a NaN; -0 equals +0.")
    case .floatNotEqual:
      Row("float_not_equal", "T, T -> C", .anyFloats, .pure, "Whether they are not equal. True with a NaN.")
    case .floatLess:
      Row("float_less", "T, T -> C", .anyFloats, .pure, "Whether the first is less. False with a NaN.")
    case .floatLessOrEqual:
      Row(
        "float_less_or_equal", "T, T -> C", .anyFloats, .pure, "Whether the first is less or equal. False with a NaN.")
    case .floatGreater:
      Row("float_greater", "T, T -> C", .anyFloats, .pure, "Whether the first is greater. False with a NaN.")
    case .floatGreaterOrEqual:
      Row(
        "float_greater_or_equal", "T, T -> C", .anyFloats, .pure,
        "Whether the first is greater or equal. False with a NaN.")
    case .floatUnordered: Row("float_unordered", "T, T -> C", .floats, .pure, "Whether either is a NaN.")

    // MARK: Conversions
    case .signExtend:
      Row("sign_extend", "T, to wider -> to", .integers, .pure, "The same signed number in a wider type.")
    case .zeroExtend:
      Row("zero_extend", "T, to wider -> to", .integers, .pure, "The same unsigned number in a wider type.")
    case .truncate: Row("truncate", "T, to narrower -> to", .integers, .pure, "The low bits.")
    case .floatPromote: Row("float_promote", "T -> f64", .f32, .pure, "The same number in f64.")
    case .floatDemote: Row("float_demote", "T -> f32", .f64, .pure, "The number rounded to f32.")
    case .floatToSigned:
      Row(
        "float_to_signed", "T, to word -> to", .floats, .traps,
        "The number rounded towards zero, as a signed integer. Traps bad_conversion for a NaN and integer_overflow when "
          + "it does not fit.")
    case .floatToUnsigned:
      Row(
        "float_to_unsigned", "T, to word -> to", .floats, .traps,
        "The number rounded towards zero, as an unsigned integer. Traps bad_conversion for a NaN and integer_overflow "
          + "when it does not fit.")
    case .floatToSignedSaturating:
      Row(
        "float_to_signed_saturating", "T, to word -> to", .floats, .pure,
        "The signed integer nearest to the number rounded towards zero; 0 for a NaN.")
    case .floatToUnsignedSaturating:
      Row(
        "float_to_unsigned_saturating", "T, to word -> to", .floats, .pure,
        "The unsigned integer nearest to the number rounded towards zero; 0 for a NaN.")
    case .signedToFloat:
      Row("signed_to_float", "T, to float -> to", [.i32, .i64], .pure, "The signed number, rounded.")
    case .unsignedToFloat:
      Row("unsigned_to_float", "T, to float -> to", [.i32, .i64], .pure, "The unsigned number, rounded.")
    case .bitcast:
      Row(
        "bitcast", "T, to sameSize -> to", [.i32, .i64, .i128, .floats, .v128], .pure, "The same bits as another type.")
    case .join:
      Row("join", "T, T -> i128", .i64, .pure, "The 128 bits whose low half is the first and high half the second.")
    case .split: Row("split", "T -> i64, i64", .i128, .pure, "The low half and the high half.")

    // MARK: Memory
    case .load: Row("load", "[T] -> T", .scalars, .reads, "The value in memory at the address.")
    case .loadSigned:
      Row(
        "load_signed", "[T], to wider -> to", [.i8, .i16, .i32], .reads,
        "The integer in memory at the address, sign-extended.")
    case .loadUnsigned:
      Row(
        "load_unsigned", "[T], to wider -> to", [.i8, .i16, .i32], .reads,
        "The integer in memory at the address, zero-extended.")
    case .store: Row("store", "T, [T]", .scalars, .writes, "Writes the value to memory at the address.")
    case .storeNarrow:
      Row(
        "store_narrow", "W, [T]", [.i8, .i16, .i32], .writes,
        "Writes the low bits of a wider integer to memory at the address.")
    case .memoryCopy:
      Row(
        "memory_copy", "i64, i64, i64", .none, [.reads, .writes],
        "Copies as many bytes as the third says, from the address in the second to that in the first, as if through a "
          + "buffer: the ranges may overlap.")
    case .memoryFill:
      Row(
        "memory_fill", "i64, i8, i64", .none, .writes,
        "Writes the second to as many bytes as the third says, from the address in the first.")

    // MARK: Atomics
    case .atomicLoad: Row("atomic_load", "[T] -> T", .words, [.reads, .writes], "Reads at once.")
    case .atomicStore: Row("atomic_store", "T, [T]", .words, [.reads, .writes], "Writes at once.")
    case .atomicAdd:
      Row("atomic_add", "[T], T -> T", .words, [.reads, .writes], "Adds in memory; the result is what was there.")
    case .atomicSubtract:
      Row(
        "atomic_subtract", "[T], T -> T", .words, [.reads, .writes],
        "Subtracts in memory; the result is what was there.")
    case .atomicAnd:
      Row(
        "atomic_and", "[T], T -> T", .words, [.reads, .writes], "Bitwise and in memory; the result is what was there.")
    case .atomicOr:
      Row("atomic_or", "[T], T -> T", .words, [.reads, .writes], "Bitwise or in memory; the result is what was there.")
    case .atomicXor:
      Row(
        "atomic_xor", "[T], T -> T", .words, [.reads, .writes],
        "Bitwise exclusive or in memory; the result is what was there.")
    case .atomicExchange:
      Row(
        "atomic_exchange", "[T], T -> T", .words, [.reads, .writes], "Writes to memory; the result is what was there.")
    case .atomicCompareExchange:
      Row(
        "atomic_compare_exchange", "[T], T, T -> T", .words, [.reads, .writes],
        "Writes the last operand to memory if the one before is what is there; the result is what was there.")
    case .fence:
      Row("fence", "ordering", .none, [.reads, .writes], "Orders the memory accesses before it against those after.")

    // MARK: Vectors
    case .splat: Row("splat", "L -> T", .lanes, .pure, "Every lane is the operand.")
    case .extractLane: Row("extract_lane", "T, lane -> L", .lanes, .pure, "One lane.")
    case .replaceLane: Row("replace_lane", "T, lane, L -> T", .lanes, .pure, "The first with one lane replaced.")
    case .scalarToVector:
      Row("scalar_to_vector", "L -> T", .lanes, .pure, "Lane 0 is the operand, every other lane 0.")
    case .shuffle:
      Row(
        "shuffle", "T, T, mask -> T", .i8x16, .pure,
        "Each lane is the one of that number: 0…15 of the first, 16…31 of the second.")
    case .swizzle:
      Row(
        "swizzle", "T, T -> T", .i8x16, .pure,
        "Each lane is the lane of the first that the second names, 0 where that is above 15.")
    case .anyTrue: Row("any_true", "T -> i8", .v128, .pure, "Whether any bit is set.")
    case .allTrue: Row("all_true", "T -> i8", .integerLanes, .pure, "Whether no lane is 0.")
    case .bitmask: Row("bitmask", "T -> i32", .integerLanes, .pure, "The highest bit of each lane, lane 0 in bit 0.")
    case .narrowSigned:
      Row(
        "narrow_signed", "T, T -> T", [.i16x8, .i32x4], .pure,
        "The lanes of both, half as wide: the nearest signed number to each signed lane.")
    case .narrowUnsigned:
      Row(
        "narrow_unsigned", "T, T -> T", [.i16x8, .i32x4], .pure,
        "The lanes of both, half as wide: the nearest unsigned number to each signed lane.")
    case .extendLowSigned:
      Row(
        "extend_low_signed", "T -> T", .smallLanes, .pure,
        "The low half of the lanes, sign-extended to twice the width.")
    case .extendLowUnsigned:
      Row(
        "extend_low_unsigned", "T -> T", .smallLanes, .pure,
        "The low half of the lanes, zero-extended to twice the width.")
    case .extendHighSigned:
      Row(
        "extend_high_signed", "T -> T", .smallLanes, .pure,
        "The high half of the lanes, sign-extended to twice the width.")
    case .extendHighUnsigned:
      Row(
        "extend_high_unsigned", "T -> T", .smallLanes, .pure,
        "The high half of the lanes, zero-extended to twice the width.")
    case .extendedMultiplyLowSigned:
      Row(
        "extended_multiply_low_signed", "T, T -> T", .smallLanes, .pure,
        "The exact signed products of the low halves of the lanes, twice as wide.")
    case .extendedMultiplyLowUnsigned:
      Row(
        "extended_multiply_low_unsigned", "T, T -> T", .smallLanes, .pure,
        "The exact unsigned products of the low halves of the lanes, twice as wide.")
    case .extendedMultiplyHighSigned:
      Row(
        "extended_multiply_high_signed", "T, T -> T", .smallLanes, .pure,
        "The exact signed products of the high halves of the lanes, twice as wide.")
    case .extendedMultiplyHighUnsigned:
      Row(
        "extended_multiply_high_unsigned", "T, T -> T", .smallLanes, .pure,
        "The exact unsigned products of the high halves of the lanes, twice as wide.")
    case .extendedAddPairwiseSigned:
      Row(
        "extended_add_pairwise_signed", "T -> T", .narrowLanes, .pure,
        "The exact signed sums of neighbouring lanes, twice as wide.")
    case .extendedAddPairwiseUnsigned:
      Row(
        "extended_add_pairwise_unsigned", "T -> T", .narrowLanes, .pure,
        "The exact unsigned sums of neighbouring lanes, twice as wide.")
    case .dotProductSigned:
      Row(
        "dot_product_signed", "T, T -> T", .i16x8, .pure,
        "The exact signed products of the lanes, neighbours added modulo 2^32: four i32 lanes.")
    case .multiplyQ15Saturating:
      Row(
        "multiply_q15_saturating", "T, T -> T", .i16x8, .pure,
        "The signed product plus 2^14, shifted right by 15: the nearest signed 16-bit number.")
    case .vectorSignedToFloat:
      Row("vector_signed_to_float", "T -> T", .i32x4, .pure, "The signed lanes as f32x4, rounded.")
    case .vectorUnsignedToFloat:
      Row("vector_unsigned_to_float", "T -> T", .i32x4, .pure, "The unsigned lanes as f32x4, rounded.")
    case .vectorLowSignedToFloat:
      Row("vector_low_signed_to_float", "T -> T", .i32x4, .pure, "The two low signed lanes as f64x2.")
    case .vectorLowUnsignedToFloat:
      Row("vector_low_unsigned_to_float", "T -> T", .i32x4, .pure, "The two low unsigned lanes as f64x2.")
    case .vectorFloatToSignedSaturating:
      Row(
        "vector_float_to_signed_saturating", "T -> T", .floatLanes, .pure,
        "As float_to_signed_saturating, to i32x4; the two high lanes are 0 for f64x2.")
    case .vectorFloatToUnsignedSaturating:
      Row(
        "vector_float_to_unsigned_saturating", "T -> T", .floatLanes, .pure,
        "As float_to_unsigned_saturating, to i32x4; the two high lanes are 0 for f64x2.")
    case .vectorDemote:
      Row("vector_demote", "T -> T", .f64x2, .pure, "The lanes rounded to f32x4, whose two high lanes are 0.")
    case .vectorPromoteLow: Row("vector_promote_low", "T -> T", .f32x4, .pure, "The two low lanes as f64x2.")

    // MARK: Addresses and checks
    case .stackSlotAddress: Row("stack_slot_address", "slot -> i64", .none, .pure, "The address of a stack slot.")
    case .functionAddress:
      Row("function_address", "function -> i64", .none, .pure, "The address of a function, for indirect calls.")
    case .dataAddress: Row("data_address", "data -> i64", .none, .pure, "The address of a data object.")
    case .checkStack:
      Row(
        "check_stack", "i64", .none, [.reads, .traps],
        "Traps stack_overflow when the stack has grown below the address in the operand.")
    case .checkDeadline:
      Row(
        "check_deadline", "[T]", .i32, [.reads, .traps],
        "Traps interrupted when the i32 in memory at the address is not 0. Another thread may write it at any time.")
    case .trapIf: Row("trap_if", "I, trap", .none, .traps, "Traps when the operand is not 0.")

    // MARK: Calls
    case .call: Row("call", "function, arguments", .none, .calls, "Calls a function; its results are the results.")
    case .callIndirect:
      Row(
        "call_indirect", "callee", .none, .calls,
        "Calls the function at the address, which must have the signature stated.")

    // MARK: Terminators
    case .tailCall:
      Row(
        "tail_call", "function, arguments", .none, [.calls, .control],
        "Calls a function in place of this one and returns what it returns; the stack does not grow.")
    case .tailCallIndirect:
      Row(
        "tail_call_indirect", "callee", .none, [.calls, .control],
        "Calls the function at the address in place of this one; the stack does not grow.")
    case .branch: Row("branch", "target", .none, .control, "Continues at a block.")
    case .branchIf:
      Row(
        "branch_if", "I, target, target", .none, .control,
        "Continues at the first block when the operand is not 0, at the second when it is.")
    case .switch:
      Row(
        "switch", "T, table", .words, .control,
        "Continues at the target with the number of the unsigned operand, at the last one when there is none.")
    case .return: Row("return", "values", .none, .control, "Returns the values from the function.")
    case .unreachable: Row("unreachable", "", .none, [.control, .traps], "Traps unreachable.")
    case .trap: Row("trap", "trap", .none, [.control, .traps], "Traps.")
    }
  }
}
