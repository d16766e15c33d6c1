import JITIR

// The algebraic rules of `Simplification`, by the opcode that they replace: one line a rule,
//
//   pattern -> replacement
//   pattern -> replacement if condition
//
// Instructions are written as in the text of the IR, without suffix. Lower-case letters stand for any value, the same
// letter for the same value; upper-case letters for constants. A part of the replacement, or a condition, that is made
// of constants alone is computed, by the instructions' own semantics; a condition holds when it is not 0. `width`,
// `minimum` (signed) and numbers are constants of the type in question.
//
// The patterns are for integers of up to 64 bits, with the constant of a commutative instruction or comparison as the
// last operand and other comparisons with `less`, the forms that `Simplification` brings instructions into. A pattern
// matches in either order of a commutative instruction. The first rule that matches is used. No rule makes more
// instructions than it removes when what it matches has other uses, but for comparisons, which are free where they are
// branched on.
//
// `SimplificationRuleTests` proves every rule for all values of eight bits: write rules that don't depend on the width.
enum SimplificationRules {
  /// The rules for instructions with an opcode; empty for none.
  static func text(for opcode: Opcode) -> String {
    switch opcode {
    case .add:
      """
      add(x, 0) -> x
      add(add(x, A), B) -> add(x, add(A, B))
      add(subtract(x, y), y) -> x
      add(subtract(A, x), B) -> subtract(add(A, B), x)
      add(negate(x), y) -> subtract(y, x)
      add(not(x), 1) -> negate(x)
      add(x, x) -> shift_left(x, 1)
      add(and(x, y), or(x, y)) -> add(x, y)
      add(and(x, y), xor(x, y)) -> or(x, y)
      add(shift_left(x, A), shift_right_unsigned(x, B)) -> rotate_left(x, A) if and(equal(add(A, B), width), not_equal(A, 0))
      """
    case .subtract:
      """
      subtract(x, 0) -> x
      subtract(x, x) -> 0
      subtract(0, x) -> negate(x)
      subtract(x, A) -> add(x, negate(A))
      subtract(-1, x) -> not(x)
      subtract(A, add(x, B)) -> subtract(subtract(A, B), x)
      subtract(A, subtract(B, x)) -> add(x, subtract(A, B))
      subtract(add(x, y), y) -> x
      subtract(x, add(x, y)) -> negate(y)
      subtract(x, subtract(x, y)) -> y
      subtract(x, negate(y)) -> add(x, y)
      subtract(or(x, y), and(x, y)) -> xor(x, y)
      subtract(or(x, y), xor(x, y)) -> and(x, y)
      """
    case .negate:
      """
      negate(negate(x)) -> x
      negate(subtract(x, y)) -> subtract(y, x)
      negate(not(x)) -> add(x, 1)
      """
    case .absolute:
      """
      absolute(absolute(x)) -> absolute(x)
      absolute(negate(x)) -> absolute(x)
      """
    case .multiply:
      """
      multiply(x, 0) -> 0
      multiply(x, 1) -> x
      multiply(x, -1) -> negate(x)
      multiply(x, A) -> shift_left(x, count_trailing_zeros(A)) if equal(count_ones(A), 1)
      multiply(multiply(x, A), B) -> multiply(x, multiply(A, B))
      multiply(shift_left(x, A), B) -> multiply(x, shift_left(B, A))
      multiply(negate(x), A) -> multiply(x, negate(A))
      multiply(negate(x), negate(y)) -> multiply(x, y)
      """
    case .multiplyHighUnsigned:
      """
      multiply_high_unsigned(x, 0) -> 0
      multiply_high_unsigned(x, 1) -> 0
      multiply_high_unsigned(x, A) -> shift_right_unsigned(x, subtract(width, count_trailing_zeros(A))) if and(equal(count_ones(A), 1), not_equal(A, 1))
      """
    case .multiplyHighSigned:
      """
      multiply_high_signed(x, 0) -> 0
      multiply_high_signed(x, 1) -> shift_right_signed(x, subtract(width, 1))
      """
    case .divideUnsigned:
      """
      divide_unsigned(x, 1) -> x
      divide_unsigned(x, A) -> shift_right_unsigned(x, count_trailing_zeros(A)) if equal(count_ones(A), 1)
      """
    case .divideSigned:
      """
      divide_signed(x, 1) -> x
      """
    case .remainderUnsigned:
      """
      remainder_unsigned(x, 1) -> 0
      remainder_unsigned(x, A) -> and(x, subtract(A, 1)) if equal(count_ones(A), 1)
      """
    case .remainderSigned:
      """
      remainder_signed(x, 1) -> 0
      remainder_signed(x, -1) -> 0
      """
    case .addTrappingSigned:
      """
      add_trapping_signed(x, 0) -> x
      """
    case .addTrappingUnsigned:
      """
      add_trapping_unsigned(x, 0) -> x
      """
    case .subtractTrappingSigned:
      """
      subtract_trapping_signed(x, 0) -> x
      subtract_trapping_signed(x, x) -> 0
      """
    case .subtractTrappingUnsigned:
      """
      subtract_trapping_unsigned(x, 0) -> x
      subtract_trapping_unsigned(x, x) -> 0
      """
    case .multiplyTrappingSigned:
      """
      multiply_trapping_signed(x, 1) -> x
      multiply_trapping_signed(x, 0) -> 0
      """
    case .multiplyTrappingUnsigned:
      """
      multiply_trapping_unsigned(x, 1) -> x
      multiply_trapping_unsigned(x, 0) -> 0
      """
    case .minimumSigned:
      """
      minimum_signed(x, x) -> x
      minimum_signed(x, minimum) -> minimum
      minimum_signed(minimum_signed(x, A), B) -> minimum_signed(x, minimum_signed(A, B))
      """
    case .minimumUnsigned:
      """
      minimum_unsigned(x, x) -> x
      minimum_unsigned(x, 0) -> 0
      minimum_unsigned(x, -1) -> x
      minimum_unsigned(minimum_unsigned(x, A), B) -> minimum_unsigned(x, minimum_unsigned(A, B))
      """
    case .maximumSigned:
      """
      maximum_signed(x, x) -> x
      maximum_signed(x, minimum) -> x
      maximum_signed(maximum_signed(x, A), B) -> maximum_signed(x, maximum_signed(A, B))
      """
    case .maximumUnsigned:
      """
      maximum_unsigned(x, x) -> x
      maximum_unsigned(x, 0) -> x
      maximum_unsigned(x, -1) -> -1
      maximum_unsigned(maximum_unsigned(x, A), B) -> maximum_unsigned(x, maximum_unsigned(A, B))
      """
    case .and:
      """
      and(x, 0) -> 0
      and(x, -1) -> x
      and(x, x) -> x
      and(and(x, A), B) -> and(x, and(A, B))
      and(and(x, y), y) -> and(x, y)
      and(or(x, A), B) -> B if equal(and(A, B), B)
      and(or(x, A), B) -> and(x, B) if equal(and(A, B), 0)
      and(or(x, y), y) -> y
      and(x, not(x)) -> 0
      and(x, not(y)) -> and_not(x, y)
      and(shift_left(x, A), B) -> shift_left(x, A) if equal(and(B, shift_left(-1, A)), shift_left(-1, A))
      and(shift_right_unsigned(x, A), B) -> shift_right_unsigned(x, A) if equal(and(B, shift_right_unsigned(-1, A)), shift_right_unsigned(-1, A))
      and(equal(x, y), 1) -> equal(x, y)
      and(not_equal(x, y), 1) -> not_equal(x, y)
      and(less_signed(x, y), 1) -> less_signed(x, y)
      and(less_unsigned(x, y), 1) -> less_unsigned(x, y)
      and(less_or_equal_signed(x, y), 1) -> less_or_equal_signed(x, y)
      and(less_or_equal_unsigned(x, y), 1) -> less_or_equal_unsigned(x, y)
      """
    case .andNot:
      """
      and_not(x, x) -> 0
      and_not(0, x) -> 0
      and_not(-1, x) -> not(x)
      and_not(x, A) -> and(x, not(A))
      and_not(x, not(y)) -> and(x, y)
      """
    case .or:
      """
      or(x, 0) -> x
      or(x, -1) -> -1
      or(x, x) -> x
      or(or(x, A), B) -> or(x, or(A, B))
      or(or(x, y), y) -> or(x, y)
      or(and(x, y), y) -> y
      or(and(x, A), B) -> or(x, B) if equal(or(A, B), -1)
      or(x, not(x)) -> -1
      or(and(x, y), xor(x, y)) -> or(x, y)
      or(and_not(x, y), y) -> or(x, y)
      or(shift_left(x, A), shift_right_unsigned(x, B)) -> rotate_left(x, A) if and(equal(add(A, B), width), not_equal(A, 0))
      """
    case .xor:
      """
      xor(shift_left(x, A), shift_right_unsigned(x, B)) -> rotate_left(x, A) if and(equal(add(A, B), width), not_equal(A, 0))
      xor(x, 0) -> x
      xor(x, x) -> 0
      xor(x, -1) -> not(x)
      xor(xor(x, A), B) -> xor(x, xor(A, B))
      xor(xor(x, y), y) -> x
      xor(not(x), A) -> xor(x, not(A))
      xor(x, not(x)) -> -1
      xor(and(x, y), or(x, y)) -> xor(x, y)
      xor(equal(x, y), 1) -> not_equal(x, y)
      xor(not_equal(x, y), 1) -> equal(x, y)
      xor(less_signed(x, y), 1) -> greater_or_equal_signed(x, y)
      xor(less_unsigned(x, y), 1) -> greater_or_equal_unsigned(x, y)
      xor(less_or_equal_signed(x, y), 1) -> greater_signed(x, y)
      xor(less_or_equal_unsigned(x, y), 1) -> greater_unsigned(x, y)
      xor(greater_signed(x, y), 1) -> less_or_equal_signed(x, y)
      xor(greater_unsigned(x, y), 1) -> less_or_equal_unsigned(x, y)
      """
    case .not:
      """
      not(not(x)) -> x
      not(negate(x)) -> add(x, -1)
      not(add(x, A)) -> subtract(not(A), x)
      not(xor(x, A)) -> xor(x, not(A))
      """
    case .shiftLeft:
      """
      shift_left(x, 0) -> x
      shift_left(0, x) -> 0
      shift_left(shift_left(x, A), B) -> shift_left(x, add(A, B)) if less_unsigned(add(A, B), width)
      shift_left(shift_left(x, A), B) -> 0 if greater_or_equal_unsigned(add(A, B), width)
      shift_left(shift_right_unsigned(x, A), A) -> and(x, shift_left(-1, A))
      shift_left(shift_right_signed(x, A), A) -> and(x, shift_left(-1, A))
      shift_left(and(x, A), B) -> shift_left(x, B) if equal(shift_right_unsigned(shift_left(-1, B), B), A)
      shift_left(add(x, A), B) -> add(shift_left(x, B), shift_left(A, B))
      """
    case .shiftRightSigned:
      """
      shift_right_signed(x, 0) -> x
      shift_right_signed(0, x) -> 0
      shift_right_signed(-1, x) -> -1
      shift_right_signed(shift_right_signed(x, A), B) -> shift_right_signed(x, minimum_unsigned(add(A, B), subtract(width, 1)))
      """
    case .shiftRightUnsigned:
      """
      shift_right_unsigned(x, 0) -> x
      shift_right_unsigned(0, x) -> 0
      shift_right_unsigned(shift_right_unsigned(x, A), B) -> shift_right_unsigned(x, add(A, B)) if less_unsigned(add(A, B), width)
      shift_right_unsigned(shift_right_unsigned(x, A), B) -> 0 if greater_or_equal_unsigned(add(A, B), width)
      shift_right_unsigned(shift_left(x, A), A) -> and(x, shift_right_unsigned(-1, A))
      """
    case .rotateLeft:
      """
      rotate_left(x, 0) -> x
      rotate_left(0, x) -> 0
      rotate_left(-1, x) -> -1
      rotate_left(rotate_left(x, A), B) -> rotate_left(x, and(add(A, B), subtract(width, 1)))
      """
    case .rotateRight:
      """
      rotate_right(x, 0) -> x
      rotate_right(x, A) -> rotate_left(x, subtract(width, A))
      """
    case .reverseBytes:
      """
      reverse_bytes(reverse_bytes(x)) -> x
      """
    case .reverseBits:
      """
      reverse_bits(reverse_bits(x)) -> x
      """
    case .countOnes:
      """
      count_ones(reverse_bits(x)) -> count_ones(x)
      count_ones(reverse_bytes(x)) -> count_ones(x)
      """
    case .equal:
      """
      equal(x, x) -> 1
      equal(subtract(x, y), 0) -> equal(x, y)
      equal(xor(x, y), 0) -> equal(x, y)
      equal(xor(x, A), B) -> equal(x, xor(A, B))
      equal(add(x, A), B) -> equal(x, subtract(B, A))
      equal(negate(x), A) -> equal(x, negate(A))
      equal(not(x), A) -> equal(x, not(A))
      equal(add(x, y), y) -> equal(x, 0)
      equal(and(x, A), B) -> 0 if not_equal(and_not(B, A), 0)
      equal(and(x, A), A) -> not_equal(and(x, A), 0) if equal(count_ones(A), 1)
      equal(equal(x, y), 0) -> not_equal(x, y)
      equal(not_equal(x, y), 0) -> equal(x, y)
      equal(less_signed(x, y), 0) -> greater_or_equal_signed(x, y)
      equal(less_unsigned(x, y), 0) -> greater_or_equal_unsigned(x, y)
      equal(less_or_equal_signed(x, y), 0) -> greater_signed(x, y)
      equal(less_or_equal_unsigned(x, y), 0) -> greater_unsigned(x, y)
      equal(greater_signed(x, y), 0) -> less_or_equal_signed(x, y)
      equal(greater_unsigned(x, y), 0) -> less_or_equal_unsigned(x, y)
      equal(greater_or_equal_signed(x, y), 0) -> less_signed(x, y)
      equal(greater_or_equal_unsigned(x, y), 0) -> less_unsigned(x, y)
      """
    case .notEqual:
      """
      not_equal(x, x) -> 0
      not_equal(subtract(x, y), 0) -> not_equal(x, y)
      not_equal(xor(x, y), 0) -> not_equal(x, y)
      not_equal(xor(x, A), B) -> not_equal(x, xor(A, B))
      not_equal(add(x, A), B) -> not_equal(x, subtract(B, A))
      not_equal(negate(x), A) -> not_equal(x, negate(A))
      not_equal(not(x), A) -> not_equal(x, not(A))
      not_equal(add(x, y), y) -> not_equal(x, 0)
      not_equal(and(x, A), B) -> 1 if not_equal(and_not(B, A), 0)
      not_equal(and(x, A), A) -> equal(and(x, A), 0) if equal(count_ones(A), 1)
      not_equal(equal(x, y), 0) -> equal(x, y)
      not_equal(not_equal(x, y), 0) -> not_equal(x, y)
      not_equal(less_signed(x, y), 0) -> less_signed(x, y)
      not_equal(less_unsigned(x, y), 0) -> less_unsigned(x, y)
      not_equal(less_or_equal_signed(x, y), 0) -> less_or_equal_signed(x, y)
      not_equal(less_or_equal_unsigned(x, y), 0) -> less_or_equal_unsigned(x, y)
      not_equal(greater_signed(x, y), 0) -> greater_signed(x, y)
      not_equal(greater_unsigned(x, y), 0) -> greater_unsigned(x, y)
      not_equal(greater_or_equal_signed(x, y), 0) -> greater_or_equal_signed(x, y)
      not_equal(greater_or_equal_unsigned(x, y), 0) -> greater_or_equal_unsigned(x, y)
      """
    case .lessSigned:
      """
      less_signed(x, x) -> 0
      less_signed(x, minimum) -> 0
      less_signed(x, add(minimum, 1)) -> equal(x, minimum)
      """
    case .lessUnsigned:
      """
      less_unsigned(x, x) -> 0
      less_unsigned(x, 0) -> 0
      less_unsigned(x, 1) -> equal(x, 0)
      less_unsigned(x, -1) -> not_equal(x, -1)
      less_unsigned(and(x, A), B) -> 1 if less_unsigned(A, B)
      less_unsigned(remainder_unsigned(x, A), B) -> 1 if and(less_or_equal_unsigned(A, B), not_equal(A, 0))
      """
    case .lessOrEqualSigned:
      """
      less_or_equal_signed(x, x) -> 1
      less_or_equal_signed(x, subtract(minimum, 1)) -> 1
      less_or_equal_signed(x, A) -> less_signed(x, add(A, 1)) if not_equal(A, subtract(minimum, 1))
      """
    case .lessOrEqualUnsigned:
      """
      less_or_equal_unsigned(x, x) -> 1
      less_or_equal_unsigned(x, 0) -> equal(x, 0)
      less_or_equal_unsigned(x, -1) -> 1
      less_or_equal_unsigned(x, A) -> less_unsigned(x, add(A, 1)) if not_equal(A, -1)
      """
    case .greaterOrEqualSigned:
      """
      greater_or_equal_signed(x, x) -> 1
      greater_or_equal_signed(x, minimum) -> 1
      greater_or_equal_signed(x, A) -> greater_signed(x, subtract(A, 1)) if not_equal(A, minimum)
      """
    case .greaterOrEqualUnsigned:
      """
      greater_or_equal_unsigned(x, x) -> 1
      greater_or_equal_unsigned(x, 0) -> 1
      greater_or_equal_unsigned(x, 1) -> not_equal(x, 0)
      greater_or_equal_unsigned(x, A) -> greater_unsigned(x, subtract(A, 1)) if not_equal(A, 0)
      """
    case .greaterSigned:
      """
      greater_signed(x, x) -> 0
      greater_signed(x, subtract(minimum, 1)) -> 0
      """
    case .greaterUnsigned:
      """
      greater_unsigned(x, x) -> 0
      greater_unsigned(x, 0) -> not_equal(x, 0)
      greater_unsigned(x, -1) -> 0
      """
    case .select:
      """
      select(x, y, y) -> y
      select(not_equal(x, 0), y, z) -> select(x, y, z)
      select(equal(x, 0), y, z) -> select(x, z, y)
      select(equal(x, y), x, y) -> y
      select(not_equal(x, y), x, y) -> x
      select(less_signed(x, y), x, y) -> minimum_signed(x, y)
      select(less_signed(x, y), y, x) -> maximum_signed(x, y)
      select(less_unsigned(x, y), x, y) -> minimum_unsigned(x, y)
      select(less_unsigned(x, y), y, x) -> maximum_unsigned(x, y)
      select(greater_signed(x, y), x, y) -> maximum_signed(x, y)
      select(greater_signed(x, y), y, x) -> minimum_signed(x, y)
      select(greater_unsigned(x, y), x, y) -> maximum_unsigned(x, y)
      select(greater_unsigned(x, y), y, x) -> minimum_unsigned(x, y)
      """
    default: ""
    }
  }
}
