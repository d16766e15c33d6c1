// Prints as many decimals of pi as its argument says: pi = 16 arctan(1/5) - 4 arctan(1/239) (Machin, 1706), in numbers of
// nine decimals a word.
//
// Rebuild pi.wasm with Debian's packages clang-14, lld, wasi-libc and libclang-rt-14-dev-wasm32:
//   clang-14 --target=wasm32-wasi -O2 -s -o pi.wasm pi.c
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

enum { base = 1000000000, most = 100000 };

/// Divides a number in place. Its first word is the integer part.
static void divide(uint32_t *number, int count, uint32_t divisor) {
  uint64_t rest = 0;
  for (int index = 0; index < count; index++) {
    uint64_t dividend = rest * base + number[index];
    number[index] = (uint32_t)(dividend / divisor);
    rest = dividend % divisor;
  }
}

/// Adds a number to another one, or subtracts it.
static void add(uint32_t *sum, const uint32_t *number, int count, int sign) {
  int carry = 0;
  for (int index = count - 1; index >= 0; index--) {
    int64_t digit = (int64_t)sum[index] + sign * (int64_t)number[index] + carry;
    carry = digit < 0 ? -1 : digit >= base;
    sum[index] = (uint32_t)(digit - (int64_t)carry * base);
  }
}

/// Adds factor times arctan(1/x) to a sum, by its series.
static void addArcTangent(uint32_t *sum, int count, int factor, uint32_t x) {
  uint32_t *power = calloc(count, sizeof *power), *term = calloc(count, sizeof *term);
  power[0] = (uint32_t)abs(factor);
  divide(power, count, x);
  int sign = factor < 0 ? -1 : 1, first = 0;
  for (uint32_t n = 1; first < count; n += 2, sign = -sign) {
    for (int index = 0; index < count; index++) term[index] = power[index];
    divide(term, count, n);
    add(sum, term, count, sign);
    divide(power, count, x * x);
    while (first < count && power[first] == 0) first++;
  }
  free(power);
  free(term);
}

int main(int count, char **arguments) {
  int decimals = count > 1 ? atoi(arguments[1]) : 50;
  if (count > 2 || decimals < 1 || decimals > most) {
    fprintf(stderr, "usage: %s [decimals, from 1 to %d]\n", arguments[0], most);
    return 2;
  }
  // Two words more than are printed take up the errors of rounding.
  int words = (decimals + 8) / 9 + 3;
  uint32_t *pi = calloc(words, sizeof *pi);
  addArcTangent(pi, words, 16, 5);
  addArcTangent(pi, words, -4, 239);
  printf("%" PRIu32 ".", pi[0]);
  for (int word = 1; decimals > 0; word++, decimals -= 9) {
    char digits[10];
    snprintf(digits, sizeof digits, "%09" PRIu32, pi[word]);
    printf("%.*s", decimals < 9 ? decimals : 9, digits);
  }
  printf("\n");
  free(pi);
  return 0;
}
