// The instructions of WebAssembly: one row an instruction, in the order of the specification's index.
//
//   opcode  name  (immediates)  operands -> results  = instruction of the IR
//
// Opcodes are hexadecimal; after FC and FD comes a number that is encoded as LEB128.
//
// Immediates, in the order of the binary format:
//   block a block type label labels a label; a table of labels function type table memory local global data element an
//   index memory1 … memory16 alignment and offset of an access of so many bytes; `address` is i64 in a 64-bit memory,
//   else i32 i32 i64 f32 f64 v128 a constant lane2 … lane16 the number of a lane, below the number stated shuffle 16
//   numbers of lanes reference types a reference type; a list of types
//
// `*` in place of operands: they depend on more than the instruction, `BodyTranslator` says how. What the IR does is
// stated where one instruction of the IR does it; the loads and stores of vectors load or store what is in memory as a
// scalar of the access's size before or after that instruction.

extension OperatorTable {
  static let rows: StaticString = """
    // Control
    00    unreachable                                    *
    01    nop                                            *
    02    block                         (block)          *
    03    loop                          (block)          *
    04    if                            (block)          *
    05    else                                           *
    0B    end                                            *
    0C    br                            (label)          *
    0D    br_if                         (label)          *
    0E    br_table                      (labels)         *
    0F    return                                         *
    10    call                          (function)       *
    11    call_indirect                 (type table)     *
    12    return_call                   (function)       *
    13    return_call_indirect          (type table)     *

    // References and choice
    1A    drop                                           *
    1B    select                                         *
    1C    select                        (types)          *
    D0    ref.null                      (reference)      *
    D1    ref.is_null                                    *
    D2    ref.func                      (function)       *

    // Variables and tables
    20    local.get                     (local)          *
    21    local.set                     (local)          *
    22    local.tee                     (local)          *
    23    global.get                    (global)         *
    24    global.set                    (global)         *
    25    table.get                     (table)          *
    26    table.set                     (table)          *
    FC 0C table.init                    (element table)  *
    FC 0D elem.drop                     (element)        *
    FC 0E table.copy                    (table table)    *
    FC 0F table.grow                    (table)          *
    FC 10 table.size                    (table)          *
    FC 11 table.fill                    (table)          *

    // Memory
    28    i32.load                      (memory4)        address -> i32         = load.i32
    29    i64.load                      (memory8)        address -> i64         = load.i64
    2A    f32.load                      (memory4)        address -> f32         = load.f32
    2B    f64.load                      (memory8)        address -> f64         = load.f64
    2C    i32.load8_s                   (memory1)        address -> i32         = load_signed.i8 to i32
    2D    i32.load8_u                   (memory1)        address -> i32         = load_unsigned.i8 to i32
    2E    i32.load16_s                  (memory2)        address -> i32         = load_signed.i16 to i32
    2F    i32.load16_u                  (memory2)        address -> i32         = load_unsigned.i16 to i32
    30    i64.load8_s                   (memory1)        address -> i64         = load_signed.i8 to i64
    31    i64.load8_u                   (memory1)        address -> i64         = load_unsigned.i8 to i64
    32    i64.load16_s                  (memory2)        address -> i64         = load_signed.i16 to i64
    33    i64.load16_u                  (memory2)        address -> i64         = load_unsigned.i16 to i64
    34    i64.load32_s                  (memory4)        address -> i64         = load_signed.i32 to i64
    35    i64.load32_u                  (memory4)        address -> i64         = load_unsigned.i32 to i64
    36    i32.store                     (memory4)        address i32            = store.i32
    37    i64.store                     (memory8)        address i64            = store.i64
    38    f32.store                     (memory4)        address f32            = store.f32
    39    f64.store                     (memory8)        address f64            = store.f64
    3A    i32.store8                    (memory1)        address i32            = store_narrow.i8
    3B    i32.store16                   (memory2)        address i32            = store_narrow.i16
    3C    i64.store8                    (memory1)        address i64            = store_narrow.i8
    3D    i64.store16                   (memory2)        address i64            = store_narrow.i16
    3E    i64.store32                   (memory4)        address i64            = store_narrow.i32
    3F    memory.size                   (memory)         *
    40    memory.grow                   (memory)         *
    FC 08 memory.init                   (data memory)    *
    FC 09 data.drop                     (data)           *
    FC 0A memory.copy                   (memory memory)  *
    FC 0B memory.fill                   (memory)         *

    // Constants
    41    i32.const                     (i32)            -> i32
    42    i64.const                     (i64)            -> i64
    43    f32.const                     (f32)            -> f32
    44    f64.const                     (f64)            -> f64

    // Comparison
    45    i32.eqz                                        i32 -> i32
    46    i32.eq                                         i32 i32 -> i32         = equal.i32
    47    i32.ne                                         i32 i32 -> i32         = not_equal.i32
    48    i32.lt_s                                       i32 i32 -> i32         = less_signed.i32
    49    i32.lt_u                                       i32 i32 -> i32         = less_unsigned.i32
    4A    i32.gt_s                                       i32 i32 -> i32         = greater_signed.i32
    4B    i32.gt_u                                       i32 i32 -> i32         = greater_unsigned.i32
    4C    i32.le_s                                       i32 i32 -> i32         = less_or_equal_signed.i32
    4D    i32.le_u                                       i32 i32 -> i32         = less_or_equal_unsigned.i32
    4E    i32.ge_s                                       i32 i32 -> i32         = greater_or_equal_signed.i32
    4F    i32.ge_u                                       i32 i32 -> i32         = greater_or_equal_unsigned.i32
    50    i64.eqz                                        i64 -> i32
    51    i64.eq                                         i64 i64 -> i32         = equal.i64
    52    i64.ne                                         i64 i64 -> i32         = not_equal.i64
    53    i64.lt_s                                       i64 i64 -> i32         = less_signed.i64
    54    i64.lt_u                                       i64 i64 -> i32         = less_unsigned.i64
    55    i64.gt_s                                       i64 i64 -> i32         = greater_signed.i64
    56    i64.gt_u                                       i64 i64 -> i32         = greater_unsigned.i64
    57    i64.le_s                                       i64 i64 -> i32         = less_or_equal_signed.i64
    58    i64.le_u                                       i64 i64 -> i32         = less_or_equal_unsigned.i64
    59    i64.ge_s                                       i64 i64 -> i32         = greater_or_equal_signed.i64
    5A    i64.ge_u                                       i64 i64 -> i32         = greater_or_equal_unsigned.i64
    5B    f32.eq                                         f32 f32 -> i32         = float_equal.f32
    5C    f32.ne                                         f32 f32 -> i32         = float_not_equal.f32
    5D    f32.lt                                         f32 f32 -> i32         = float_less.f32
    5E    f32.gt                                         f32 f32 -> i32         = float_greater.f32
    5F    f32.le                                         f32 f32 -> i32         = float_less_or_equal.f32
    60    f32.ge                                         f32 f32 -> i32         = float_greater_or_equal.f32
    61    f64.eq                                         f64 f64 -> i32         = float_equal.f64
    62    f64.ne                                         f64 f64 -> i32         = float_not_equal.f64
    63    f64.lt                                         f64 f64 -> i32         = float_less.f64
    64    f64.gt                                         f64 f64 -> i32         = float_greater.f64
    65    f64.le                                         f64 f64 -> i32         = float_less_or_equal.f64
    66    f64.ge                                         f64 f64 -> i32         = float_greater_or_equal.f64

    // Integers
    67    i32.clz                                        i32 -> i32             = count_leading_zeros.i32
    68    i32.ctz                                        i32 -> i32             = count_trailing_zeros.i32
    69    i32.popcnt                                     i32 -> i32             = count_ones.i32
    6A    i32.add                                        i32 i32 -> i32         = add.i32
    6B    i32.sub                                        i32 i32 -> i32         = subtract.i32
    6C    i32.mul                                        i32 i32 -> i32         = multiply.i32
    6D    i32.div_s                                      i32 i32 -> i32         = divide_signed.i32
    6E    i32.div_u                                      i32 i32 -> i32         = divide_unsigned.i32
    6F    i32.rem_s                                      i32 i32 -> i32         = remainder_signed.i32
    70    i32.rem_u                                      i32 i32 -> i32         = remainder_unsigned.i32
    71    i32.and                                        i32 i32 -> i32         = and.i32
    72    i32.or                                         i32 i32 -> i32         = or.i32
    73    i32.xor                                        i32 i32 -> i32         = xor.i32
    74    i32.shl                                        i32 i32 -> i32         = shift_left.i32
    75    i32.shr_s                                      i32 i32 -> i32         = shift_right_signed.i32
    76    i32.shr_u                                      i32 i32 -> i32         = shift_right_unsigned.i32
    77    i32.rotl                                       i32 i32 -> i32         = rotate_left.i32
    78    i32.rotr                                       i32 i32 -> i32         = rotate_right.i32
    79    i64.clz                                        i64 -> i64             = count_leading_zeros.i64
    7A    i64.ctz                                        i64 -> i64             = count_trailing_zeros.i64
    7B    i64.popcnt                                     i64 -> i64             = count_ones.i64
    7C    i64.add                                        i64 i64 -> i64         = add.i64
    7D    i64.sub                                        i64 i64 -> i64         = subtract.i64
    7E    i64.mul                                        i64 i64 -> i64         = multiply.i64
    7F    i64.div_s                                      i64 i64 -> i64         = divide_signed.i64
    80    i64.div_u                                      i64 i64 -> i64         = divide_unsigned.i64
    81    i64.rem_s                                      i64 i64 -> i64         = remainder_signed.i64
    82    i64.rem_u                                      i64 i64 -> i64         = remainder_unsigned.i64
    83    i64.and                                        i64 i64 -> i64         = and.i64
    84    i64.or                                         i64 i64 -> i64         = or.i64
    85    i64.xor                                        i64 i64 -> i64         = xor.i64
    86    i64.shl                                        i64 i64 -> i64         = shift_left.i64
    87    i64.shr_s                                      i64 i64 -> i64         = shift_right_signed.i64
    88    i64.shr_u                                      i64 i64 -> i64         = shift_right_unsigned.i64
    89    i64.rotl                                       i64 i64 -> i64         = rotate_left.i64
    8A    i64.rotr                                       i64 i64 -> i64         = rotate_right.i64

    // Floating point
    8B    f32.abs                                        f32 -> f32             = float_absolute.f32
    8C    f32.neg                                        f32 -> f32             = float_negate.f32
    8D    f32.ceil                                       f32 -> f32             = float_ceiling.f32
    8E    f32.floor                                      f32 -> f32             = float_floor.f32
    8F    f32.trunc                                      f32 -> f32             = float_truncate.f32
    90    f32.nearest                                    f32 -> f32             = float_nearest.f32
    91    f32.sqrt                                       f32 -> f32             = float_square_root.f32
    92    f32.add                                        f32 f32 -> f32         = float_add.f32
    93    f32.sub                                        f32 f32 -> f32         = float_subtract.f32
    94    f32.mul                                        f32 f32 -> f32         = float_multiply.f32
    95    f32.div                                        f32 f32 -> f32         = float_divide.f32
    96    f32.min                                        f32 f32 -> f32         = float_minimum.f32
    97    f32.max                                        f32 f32 -> f32         = float_maximum.f32
    98    f32.copysign                                   f32 f32 -> f32         = float_copy_sign.f32
    99    f64.abs                                        f64 -> f64             = float_absolute.f64
    9A    f64.neg                                        f64 -> f64             = float_negate.f64
    9B    f64.ceil                                       f64 -> f64             = float_ceiling.f64
    9C    f64.floor                                      f64 -> f64             = float_floor.f64
    9D    f64.trunc                                      f64 -> f64             = float_truncate.f64
    9E    f64.nearest                                    f64 -> f64             = float_nearest.f64
    9F    f64.sqrt                                       f64 -> f64             = float_square_root.f64
    A0    f64.add                                        f64 f64 -> f64         = float_add.f64
    A1    f64.sub                                        f64 f64 -> f64         = float_subtract.f64
    A2    f64.mul                                        f64 f64 -> f64         = float_multiply.f64
    A3    f64.div                                        f64 f64 -> f64         = float_divide.f64
    A4    f64.min                                        f64 f64 -> f64         = float_minimum.f64
    A5    f64.max                                        f64 f64 -> f64         = float_maximum.f64
    A6    f64.copysign                                   f64 f64 -> f64         = float_copy_sign.f64

    // Conversions
    A7    i32.wrap_i64                                   i64 -> i32             = truncate.i64 to i32
    A8    i32.trunc_f32_s                                f32 -> i32             = float_to_signed.f32 to i32
    A9    i32.trunc_f32_u                                f32 -> i32             = float_to_unsigned.f32 to i32
    AA    i32.trunc_f64_s                                f64 -> i32             = float_to_signed.f64 to i32
    AB    i32.trunc_f64_u                                f64 -> i32             = float_to_unsigned.f64 to i32
    AC    i64.extend_i32_s                               i32 -> i64             = sign_extend.i32 to i64
    AD    i64.extend_i32_u                               i32 -> i64             = zero_extend.i32 to i64
    AE    i64.trunc_f32_s                                f32 -> i64             = float_to_signed.f32 to i64
    AF    i64.trunc_f32_u                                f32 -> i64             = float_to_unsigned.f32 to i64
    B0    i64.trunc_f64_s                                f64 -> i64             = float_to_signed.f64 to i64
    B1    i64.trunc_f64_u                                f64 -> i64             = float_to_unsigned.f64 to i64
    B2    f32.convert_i32_s                              i32 -> f32             = signed_to_float.i32 to f32
    B3    f32.convert_i32_u                              i32 -> f32             = unsigned_to_float.i32 to f32
    B4    f32.convert_i64_s                              i64 -> f32             = signed_to_float.i64 to f32
    B5    f32.convert_i64_u                              i64 -> f32             = unsigned_to_float.i64 to f32
    B6    f32.demote_f64                                 f64 -> f32             = float_demote.f64
    B7    f64.convert_i32_s                              i32 -> f64             = signed_to_float.i32 to f64
    B8    f64.convert_i32_u                              i32 -> f64             = unsigned_to_float.i32 to f64
    B9    f64.convert_i64_s                              i64 -> f64             = signed_to_float.i64 to f64
    BA    f64.convert_i64_u                              i64 -> f64             = unsigned_to_float.i64 to f64
    BB    f64.promote_f32                                f32 -> f64             = float_promote.f32
    BC    i32.reinterpret_f32                            f32 -> i32             = bitcast.f32 to i32
    BD    i64.reinterpret_f64                            f64 -> i64             = bitcast.f64 to i64
    BE    f32.reinterpret_i32                            i32 -> f32             = bitcast.i32 to f32
    BF    f64.reinterpret_i64                            i64 -> f64             = bitcast.i64 to f64
    C0    i32.extend8_s                                  i32 -> i32             = sign_extend.i8 to i32
    C1    i32.extend16_s                                 i32 -> i32             = sign_extend.i16 to i32
    C2    i64.extend8_s                                  i64 -> i64             = sign_extend.i8 to i64
    C3    i64.extend16_s                                 i64 -> i64             = sign_extend.i16 to i64
    C4    i64.extend32_s                                 i64 -> i64             = sign_extend.i32 to i64
    FC 00 i32.trunc_sat_f32_s                            f32 -> i32             = float_to_signed_saturating.f32 to i32
    FC 01 i32.trunc_sat_f32_u                            f32 -> i32             = float_to_unsigned_saturating.f32 to i32
    FC 02 i32.trunc_sat_f64_s                            f64 -> i32             = float_to_signed_saturating.f64 to i32
    FC 03 i32.trunc_sat_f64_u                            f64 -> i32             = float_to_unsigned_saturating.f64 to i32
    FC 04 i64.trunc_sat_f32_s                            f32 -> i64             = float_to_signed_saturating.f32 to i64
    FC 05 i64.trunc_sat_f32_u                            f32 -> i64             = float_to_unsigned_saturating.f32 to i64
    FC 06 i64.trunc_sat_f64_s                            f64 -> i64             = float_to_signed_saturating.f64 to i64
    FC 07 i64.trunc_sat_f64_u                            f64 -> i64             = float_to_unsigned_saturating.f64 to i64

    // Vectors: memory
    FD 00 v128.load                     (memory16)       address -> v128        = load.v128
    FD 01 v128.load8x8_s                (memory8)        address -> v128        = extend_low_signed.i8x16
    FD 02 v128.load8x8_u                (memory8)        address -> v128        = extend_low_unsigned.i8x16
    FD 03 v128.load16x4_s               (memory8)        address -> v128        = extend_low_signed.i16x8
    FD 04 v128.load16x4_u               (memory8)        address -> v128        = extend_low_unsigned.i16x8
    FD 05 v128.load32x2_s               (memory8)        address -> v128        = extend_low_signed.i32x4
    FD 06 v128.load32x2_u               (memory8)        address -> v128        = extend_low_unsigned.i32x4
    FD 07 v128.load8_splat              (memory1)        address -> v128        = splat.i8x16
    FD 08 v128.load16_splat             (memory2)        address -> v128        = splat.i16x8
    FD 09 v128.load32_splat             (memory4)        address -> v128        = splat.i32x4
    FD 0A v128.load64_splat             (memory8)        address -> v128        = splat.i64x2
    FD 0B v128.store                    (memory16)       address v128           = store.v128
    FD 5C v128.load32_zero              (memory4)        address -> v128        = scalar_to_vector.i32x4
    FD 5D v128.load64_zero              (memory8)        address -> v128        = scalar_to_vector.i64x2
    FD 54 v128.load8_lane               (memory1 lane16) address v128 -> v128   = replace_lane.i8x16
    FD 58 v128.store8_lane              (memory1 lane16) address v128           = extract_lane.i8x16
    FD 55 v128.load16_lane              (memory2 lane8)  address v128 -> v128   = replace_lane.i16x8
    FD 59 v128.store16_lane             (memory2 lane8)  address v128           = extract_lane.i16x8
    FD 56 v128.load32_lane              (memory4 lane4)  address v128 -> v128   = replace_lane.i32x4
    FD 5A v128.store32_lane             (memory4 lane4)  address v128           = extract_lane.i32x4
    FD 57 v128.load64_lane              (memory8 lane2)  address v128 -> v128   = replace_lane.i64x2
    FD 5B v128.store64_lane             (memory8 lane2)  address v128           = extract_lane.i64x2

    // Vectors: lanes
    FD 0C v128.const                    (v128)           -> v128
    FD 0D i8x16.shuffle                 (shuffle)        v128 v128 -> v128
    FD 0E i8x16.swizzle                                  v128 v128 -> v128      = swizzle.i8x16
    FD 0F i8x16.splat                                    i32 -> v128            = splat.i8x16
    FD 10 i16x8.splat                                    i32 -> v128            = splat.i16x8
    FD 11 i32x4.splat                                    i32 -> v128            = splat.i32x4
    FD 12 i64x2.splat                                    i64 -> v128            = splat.i64x2
    FD 13 f32x4.splat                                    f32 -> v128            = splat.f32x4
    FD 14 f64x2.splat                                    f64 -> v128            = splat.f64x2
    FD 15 i8x16.extract_lane_s          (lane16)         v128 -> i32            = extract_lane.i8x16
    FD 16 i8x16.extract_lane_u          (lane16)         v128 -> i32            = extract_lane.i8x16
    FD 17 i8x16.replace_lane            (lane16)         v128 i32 -> v128       = replace_lane.i8x16
    FD 18 i16x8.extract_lane_s          (lane8)          v128 -> i32            = extract_lane.i16x8
    FD 19 i16x8.extract_lane_u          (lane8)          v128 -> i32            = extract_lane.i16x8
    FD 1A i16x8.replace_lane            (lane8)          v128 i32 -> v128       = replace_lane.i16x8
    FD 1B i32x4.extract_lane            (lane4)          v128 -> i32            = extract_lane.i32x4
    FD 1C i32x4.replace_lane            (lane4)          v128 i32 -> v128       = replace_lane.i32x4
    FD 1D i64x2.extract_lane            (lane2)          v128 -> i64            = extract_lane.i64x2
    FD 1E i64x2.replace_lane            (lane2)          v128 i64 -> v128       = replace_lane.i64x2
    FD 1F f32x4.extract_lane            (lane4)          v128 -> f32            = extract_lane.f32x4
    FD 20 f32x4.replace_lane            (lane4)          v128 f32 -> v128       = replace_lane.f32x4
    FD 21 f64x2.extract_lane            (lane2)          v128 -> f64            = extract_lane.f64x2
    FD 22 f64x2.replace_lane            (lane2)          v128 f64 -> v128       = replace_lane.f64x2

    // Vectors: comparison
    FD 23 i8x16.eq                                       v128 v128 -> v128      = equal.i8x16
    FD 24 i8x16.ne                                       v128 v128 -> v128      = not_equal.i8x16
    FD 25 i8x16.lt_s                                     v128 v128 -> v128      = less_signed.i8x16
    FD 26 i8x16.lt_u                                     v128 v128 -> v128      = less_unsigned.i8x16
    FD 27 i8x16.gt_s                                     v128 v128 -> v128      = greater_signed.i8x16
    FD 28 i8x16.gt_u                                     v128 v128 -> v128      = greater_unsigned.i8x16
    FD 29 i8x16.le_s                                     v128 v128 -> v128      = less_or_equal_signed.i8x16
    FD 2A i8x16.le_u                                     v128 v128 -> v128      = less_or_equal_unsigned.i8x16
    FD 2B i8x16.ge_s                                     v128 v128 -> v128      = greater_or_equal_signed.i8x16
    FD 2C i8x16.ge_u                                     v128 v128 -> v128      = greater_or_equal_unsigned.i8x16
    FD 2D i16x8.eq                                       v128 v128 -> v128      = equal.i16x8
    FD 2E i16x8.ne                                       v128 v128 -> v128      = not_equal.i16x8
    FD 2F i16x8.lt_s                                     v128 v128 -> v128      = less_signed.i16x8
    FD 30 i16x8.lt_u                                     v128 v128 -> v128      = less_unsigned.i16x8
    FD 31 i16x8.gt_s                                     v128 v128 -> v128      = greater_signed.i16x8
    FD 32 i16x8.gt_u                                     v128 v128 -> v128      = greater_unsigned.i16x8
    FD 33 i16x8.le_s                                     v128 v128 -> v128      = less_or_equal_signed.i16x8
    FD 34 i16x8.le_u                                     v128 v128 -> v128      = less_or_equal_unsigned.i16x8
    FD 35 i16x8.ge_s                                     v128 v128 -> v128      = greater_or_equal_signed.i16x8
    FD 36 i16x8.ge_u                                     v128 v128 -> v128      = greater_or_equal_unsigned.i16x8
    FD 37 i32x4.eq                                       v128 v128 -> v128      = equal.i32x4
    FD 38 i32x4.ne                                       v128 v128 -> v128      = not_equal.i32x4
    FD 39 i32x4.lt_s                                     v128 v128 -> v128      = less_signed.i32x4
    FD 3A i32x4.lt_u                                     v128 v128 -> v128      = less_unsigned.i32x4
    FD 3B i32x4.gt_s                                     v128 v128 -> v128      = greater_signed.i32x4
    FD 3C i32x4.gt_u                                     v128 v128 -> v128      = greater_unsigned.i32x4
    FD 3D i32x4.le_s                                     v128 v128 -> v128      = less_or_equal_signed.i32x4
    FD 3E i32x4.le_u                                     v128 v128 -> v128      = less_or_equal_unsigned.i32x4
    FD 3F i32x4.ge_s                                     v128 v128 -> v128      = greater_or_equal_signed.i32x4
    FD 40 i32x4.ge_u                                     v128 v128 -> v128      = greater_or_equal_unsigned.i32x4
    FD 41 f32x4.eq                                       v128 v128 -> v128      = float_equal.f32x4
    FD 42 f32x4.ne                                       v128 v128 -> v128      = float_not_equal.f32x4
    FD 43 f32x4.lt                                       v128 v128 -> v128      = float_less.f32x4
    FD 44 f32x4.gt                                       v128 v128 -> v128      = float_greater.f32x4
    FD 45 f32x4.le                                       v128 v128 -> v128      = float_less_or_equal.f32x4
    FD 46 f32x4.ge                                       v128 v128 -> v128      = float_greater_or_equal.f32x4
    FD 47 f64x2.eq                                       v128 v128 -> v128      = float_equal.f64x2
    FD 48 f64x2.ne                                       v128 v128 -> v128      = float_not_equal.f64x2
    FD 49 f64x2.lt                                       v128 v128 -> v128      = float_less.f64x2
    FD 4A f64x2.gt                                       v128 v128 -> v128      = float_greater.f64x2
    FD 4B f64x2.le                                       v128 v128 -> v128      = float_less_or_equal.f64x2
    FD 4C f64x2.ge                                       v128 v128 -> v128      = float_greater_or_equal.f64x2
    FD D6 i64x2.eq                                       v128 v128 -> v128      = equal.i64x2
    FD D7 i64x2.ne                                       v128 v128 -> v128      = not_equal.i64x2
    FD D8 i64x2.lt_s                                     v128 v128 -> v128      = less_signed.i64x2
    FD D9 i64x2.gt_s                                     v128 v128 -> v128      = greater_signed.i64x2
    FD DA i64x2.le_s                                     v128 v128 -> v128      = less_or_equal_signed.i64x2
    FD DB i64x2.ge_s                                     v128 v128 -> v128      = greater_or_equal_signed.i64x2

    // Vectors: bits
    FD 4D v128.not                                       v128 -> v128           = not.v128
    FD 4E v128.and                                       v128 v128 -> v128      = and.v128
    FD 4F v128.andnot                                    v128 v128 -> v128      = and_not.v128
    FD 50 v128.or                                        v128 v128 -> v128      = or.v128
    FD 51 v128.xor                                       v128 v128 -> v128      = xor.v128
    FD 52 v128.bitselect                                 v128 v128 v128 -> v128 = bit_select.v128
    FD 53 v128.any_true                                  v128 -> i32            = any_true.v128

    // Vectors: arithmetic
    FD 5E f32x4.demote_f64x2_zero                        v128 -> v128           = vector_demote.f64x2
    FD 5F f64x2.promote_low_f32x4                        v128 -> v128           = vector_promote_low.f32x4
    FD 60 i8x16.abs                                      v128 -> v128           = absolute.i8x16
    FD 61 i8x16.neg                                      v128 -> v128           = negate.i8x16
    FD 63 i8x16.all_true                                 v128 -> i32            = all_true.i8x16
    FD 64 i8x16.bitmask                                  v128 -> i32            = bitmask.i8x16
    FD 65 i8x16.narrow_i16x8_s                           v128 v128 -> v128      = narrow_signed.i16x8
    FD 66 i8x16.narrow_i16x8_u                           v128 v128 -> v128      = narrow_unsigned.i16x8
    FD 6B i8x16.shl                                      v128 i32 -> v128       = shift_left.i8x16
    FD 6C i8x16.shr_s                                    v128 i32 -> v128       = shift_right_signed.i8x16
    FD 6D i8x16.shr_u                                    v128 i32 -> v128       = shift_right_unsigned.i8x16
    FD 6E i8x16.add                                      v128 v128 -> v128      = add.i8x16
    FD 71 i8x16.sub                                      v128 v128 -> v128      = subtract.i8x16
    FD 6F i8x16.add_sat_s                                v128 v128 -> v128      = add_saturating_signed.i8x16
    FD 70 i8x16.add_sat_u                                v128 v128 -> v128      = add_saturating_unsigned.i8x16
    FD 72 i8x16.sub_sat_s                                v128 v128 -> v128      = subtract_saturating_signed.i8x16
    FD 73 i8x16.sub_sat_u                                v128 v128 -> v128      = subtract_saturating_unsigned.i8x16
    FD 7B i8x16.avgr_u                                   v128 v128 -> v128      = average_unsigned.i8x16
    FD 76 i8x16.min_s                                    v128 v128 -> v128      = minimum_signed.i8x16
    FD 77 i8x16.min_u                                    v128 v128 -> v128      = minimum_unsigned.i8x16
    FD 78 i8x16.max_s                                    v128 v128 -> v128      = maximum_signed.i8x16
    FD 79 i8x16.max_u                                    v128 v128 -> v128      = maximum_unsigned.i8x16
    FD 62 i8x16.popcnt                                   v128 -> v128           = count_ones.i8x16
    FD 80 i16x8.abs                                      v128 -> v128           = absolute.i16x8
    FD 81 i16x8.neg                                      v128 -> v128           = negate.i16x8
    FD 83 i16x8.all_true                                 v128 -> i32            = all_true.i16x8
    FD 84 i16x8.bitmask                                  v128 -> i32            = bitmask.i16x8
    FD 85 i16x8.narrow_i32x4_s                           v128 v128 -> v128      = narrow_signed.i32x4
    FD 86 i16x8.narrow_i32x4_u                           v128 v128 -> v128      = narrow_unsigned.i32x4
    FD 8B i16x8.shl                                      v128 i32 -> v128       = shift_left.i16x8
    FD 8C i16x8.shr_s                                    v128 i32 -> v128       = shift_right_signed.i16x8
    FD 8D i16x8.shr_u                                    v128 i32 -> v128       = shift_right_unsigned.i16x8
    FD 8E i16x8.add                                      v128 v128 -> v128      = add.i16x8
    FD 91 i16x8.sub                                      v128 v128 -> v128      = subtract.i16x8
    FD 8F i16x8.add_sat_s                                v128 v128 -> v128      = add_saturating_signed.i16x8
    FD 90 i16x8.add_sat_u                                v128 v128 -> v128      = add_saturating_unsigned.i16x8
    FD 92 i16x8.sub_sat_s                                v128 v128 -> v128      = subtract_saturating_signed.i16x8
    FD 93 i16x8.sub_sat_u                                v128 v128 -> v128      = subtract_saturating_unsigned.i16x8
    FD 9B i16x8.avgr_u                                   v128 v128 -> v128      = average_unsigned.i16x8
    FD 95 i16x8.mul                                      v128 v128 -> v128      = multiply.i16x8
    FD 96 i16x8.min_s                                    v128 v128 -> v128      = minimum_signed.i16x8
    FD 97 i16x8.min_u                                    v128 v128 -> v128      = minimum_unsigned.i16x8
    FD 98 i16x8.max_s                                    v128 v128 -> v128      = maximum_signed.i16x8
    FD 99 i16x8.max_u                                    v128 v128 -> v128      = maximum_unsigned.i16x8
    FD 87 i16x8.extend_low_i8x16_s                       v128 -> v128           = extend_low_signed.i8x16
    FD 88 i16x8.extend_high_i8x16_s                      v128 -> v128           = extend_high_signed.i8x16
    FD 89 i16x8.extend_low_i8x16_u                       v128 -> v128           = extend_low_unsigned.i8x16
    FD 8A i16x8.extend_high_i8x16_u                      v128 -> v128           = extend_high_unsigned.i8x16
    FD 9C i16x8.extmul_low_i8x16_s                       v128 v128 -> v128      = extended_multiply_low_signed.i8x16
    FD 9D i16x8.extmul_high_i8x16_s                      v128 v128 -> v128      = extended_multiply_high_signed.i8x16
    FD 9E i16x8.extmul_low_i8x16_u                       v128 v128 -> v128      = extended_multiply_low_unsigned.i8x16
    FD 9F i16x8.extmul_high_i8x16_u                      v128 v128 -> v128      = extended_multiply_high_unsigned.i8x16
    FD 82 i16x8.q15mulr_sat_s                            v128 v128 -> v128      = multiply_q15_saturating.i16x8
    FD A0 i32x4.abs                                      v128 -> v128           = absolute.i32x4
    FD A1 i32x4.neg                                      v128 -> v128           = negate.i32x4
    FD A3 i32x4.all_true                                 v128 -> i32            = all_true.i32x4
    FD A4 i32x4.bitmask                                  v128 -> i32            = bitmask.i32x4
    FD AB i32x4.shl                                      v128 i32 -> v128       = shift_left.i32x4
    FD AC i32x4.shr_s                                    v128 i32 -> v128       = shift_right_signed.i32x4
    FD AD i32x4.shr_u                                    v128 i32 -> v128       = shift_right_unsigned.i32x4
    FD AE i32x4.add                                      v128 v128 -> v128      = add.i32x4
    FD B1 i32x4.sub                                      v128 v128 -> v128      = subtract.i32x4
    FD B5 i32x4.mul                                      v128 v128 -> v128      = multiply.i32x4
    FD B6 i32x4.min_s                                    v128 v128 -> v128      = minimum_signed.i32x4
    FD B7 i32x4.min_u                                    v128 v128 -> v128      = minimum_unsigned.i32x4
    FD B8 i32x4.max_s                                    v128 v128 -> v128      = maximum_signed.i32x4
    FD B9 i32x4.max_u                                    v128 v128 -> v128      = maximum_unsigned.i32x4
    FD A7 i32x4.extend_low_i16x8_s                       v128 -> v128           = extend_low_signed.i16x8
    FD A8 i32x4.extend_high_i16x8_s                      v128 -> v128           = extend_high_signed.i16x8
    FD A9 i32x4.extend_low_i16x8_u                       v128 -> v128           = extend_low_unsigned.i16x8
    FD AA i32x4.extend_high_i16x8_u                      v128 -> v128           = extend_high_unsigned.i16x8
    FD BC i32x4.extmul_low_i16x8_s                       v128 v128 -> v128      = extended_multiply_low_signed.i16x8
    FD BD i32x4.extmul_high_i16x8_s                      v128 v128 -> v128      = extended_multiply_high_signed.i16x8
    FD BE i32x4.extmul_low_i16x8_u                       v128 v128 -> v128      = extended_multiply_low_unsigned.i16x8
    FD BF i32x4.extmul_high_i16x8_u                      v128 v128 -> v128      = extended_multiply_high_unsigned.i16x8
    FD BA i32x4.dot_i16x8_s                              v128 v128 -> v128      = dot_product_signed.i16x8
    FD C0 i64x2.abs                                      v128 -> v128           = absolute.i64x2
    FD C1 i64x2.neg                                      v128 -> v128           = negate.i64x2
    FD C3 i64x2.all_true                                 v128 -> i32            = all_true.i64x2
    FD C4 i64x2.bitmask                                  v128 -> i32            = bitmask.i64x2
    FD CB i64x2.shl                                      v128 i32 -> v128       = shift_left.i64x2
    FD CC i64x2.shr_s                                    v128 i32 -> v128       = shift_right_signed.i64x2
    FD CD i64x2.shr_u                                    v128 i32 -> v128       = shift_right_unsigned.i64x2
    FD CE i64x2.add                                      v128 v128 -> v128      = add.i64x2
    FD D1 i64x2.sub                                      v128 v128 -> v128      = subtract.i64x2
    FD D5 i64x2.mul                                      v128 v128 -> v128      = multiply.i64x2
    FD C7 i64x2.extend_low_i32x4_s                       v128 -> v128           = extend_low_signed.i32x4
    FD C8 i64x2.extend_high_i32x4_s                      v128 -> v128           = extend_high_signed.i32x4
    FD C9 i64x2.extend_low_i32x4_u                       v128 -> v128           = extend_low_unsigned.i32x4
    FD CA i64x2.extend_high_i32x4_u                      v128 -> v128           = extend_high_unsigned.i32x4
    FD DC i64x2.extmul_low_i32x4_s                       v128 v128 -> v128      = extended_multiply_low_signed.i32x4
    FD DD i64x2.extmul_high_i32x4_s                      v128 v128 -> v128      = extended_multiply_high_signed.i32x4
    FD DE i64x2.extmul_low_i32x4_u                       v128 v128 -> v128      = extended_multiply_low_unsigned.i32x4
    FD DF i64x2.extmul_high_i32x4_u                      v128 v128 -> v128      = extended_multiply_high_unsigned.i32x4
    FD 7C i16x8.extadd_pairwise_i8x16_s                  v128 -> v128           = extended_add_pairwise_signed.i8x16
    FD 7D i16x8.extadd_pairwise_i8x16_u                  v128 -> v128           = extended_add_pairwise_unsigned.i8x16
    FD 7E i32x4.extadd_pairwise_i16x8_s                  v128 -> v128           = extended_add_pairwise_signed.i16x8
    FD 7F i32x4.extadd_pairwise_i16x8_u                  v128 -> v128           = extended_add_pairwise_unsigned.i16x8
    FD 67 f32x4.ceil                                     v128 -> v128           = float_ceiling.f32x4
    FD 68 f32x4.floor                                    v128 -> v128           = float_floor.f32x4
    FD 69 f32x4.trunc                                    v128 -> v128           = float_truncate.f32x4
    FD 6A f32x4.nearest                                  v128 -> v128           = float_nearest.f32x4
    FD E0 f32x4.abs                                      v128 -> v128           = float_absolute.f32x4
    FD E1 f32x4.neg                                      v128 -> v128           = float_negate.f32x4
    FD E3 f32x4.sqrt                                     v128 -> v128           = float_square_root.f32x4
    FD E4 f32x4.add                                      v128 v128 -> v128      = float_add.f32x4
    FD E5 f32x4.sub                                      v128 v128 -> v128      = float_subtract.f32x4
    FD E6 f32x4.mul                                      v128 v128 -> v128      = float_multiply.f32x4
    FD E7 f32x4.div                                      v128 v128 -> v128      = float_divide.f32x4
    FD E8 f32x4.min                                      v128 v128 -> v128      = float_minimum.f32x4
    FD E9 f32x4.max                                      v128 v128 -> v128      = float_maximum.f32x4
    FD EA f32x4.pmin                                     v128 v128 -> v128      = float_pseudo_minimum.f32x4
    FD EB f32x4.pmax                                     v128 v128 -> v128      = float_pseudo_maximum.f32x4
    FD 74 f64x2.ceil                                     v128 -> v128           = float_ceiling.f64x2
    FD 75 f64x2.floor                                    v128 -> v128           = float_floor.f64x2
    FD 7A f64x2.trunc                                    v128 -> v128           = float_truncate.f64x2
    FD 94 f64x2.nearest                                  v128 -> v128           = float_nearest.f64x2
    FD EC f64x2.abs                                      v128 -> v128           = float_absolute.f64x2
    FD ED f64x2.neg                                      v128 -> v128           = float_negate.f64x2
    FD EF f64x2.sqrt                                     v128 -> v128           = float_square_root.f64x2
    FD F0 f64x2.add                                      v128 v128 -> v128      = float_add.f64x2
    FD F1 f64x2.sub                                      v128 v128 -> v128      = float_subtract.f64x2
    FD F2 f64x2.mul                                      v128 v128 -> v128      = float_multiply.f64x2
    FD F3 f64x2.div                                      v128 v128 -> v128      = float_divide.f64x2
    FD F4 f64x2.min                                      v128 v128 -> v128      = float_minimum.f64x2
    FD F5 f64x2.max                                      v128 v128 -> v128      = float_maximum.f64x2
    FD F6 f64x2.pmin                                     v128 v128 -> v128      = float_pseudo_minimum.f64x2
    FD F7 f64x2.pmax                                     v128 v128 -> v128      = float_pseudo_maximum.f64x2

    // Vectors: conversions
    FD F8 i32x4.trunc_sat_f32x4_s                        v128 -> v128           = vector_float_to_signed_saturating.f32x4
    FD F9 i32x4.trunc_sat_f32x4_u                        v128 -> v128           = vector_float_to_unsigned_saturating.f32x4
    FD FA f32x4.convert_i32x4_s                          v128 -> v128           = vector_signed_to_float.i32x4
    FD FB f32x4.convert_i32x4_u                          v128 -> v128           = vector_unsigned_to_float.i32x4
    FD FC i32x4.trunc_sat_f64x2_s_zero                   v128 -> v128           = vector_float_to_signed_saturating.f64x2
    FD FD i32x4.trunc_sat_f64x2_u_zero                   v128 -> v128           = vector_float_to_unsigned_saturating.f64x2
    FD FE f64x2.convert_low_i32x4_s                      v128 -> v128           = vector_low_signed_to_float.i32x4
    FD FF f64x2.convert_low_i32x4_u                      v128 -> v128           = vector_low_unsigned_to_float.i32x4
    """
}
