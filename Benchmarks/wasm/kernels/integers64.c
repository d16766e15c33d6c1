// 64-bit arithmetic: a generator of random numbers, modular powers, and a test for primes.
#include "kernel.h"

static uint64_t next(uint64_t *state) {
  uint64_t z = (*state += 0x9E3779B97F4A7C15ull);
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ull;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBull;
  return z ^ (z >> 31);
}

static uint64_t power(uint64_t base, uint64_t exponent, uint64_t modulus) {
  uint64_t result = 1;
  for (; exponent; exponent >>= 1) {
    if (exponent & 1) result = result * base % modulus;
    base = base * base % modulus;
  }
  return result;
}

static int isProbablePrime(uint64_t p) {
  static const uint64_t bases[4] = {2, 3, 5, 7};
  for (int i = 0; i < 4; i++)
    if (power(bases[i], p - 1, p) != 1) return 0;
  return 1;
}

uint32_t kernel(uint32_t n) {
  uint64_t state = 42, sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint64_t p = (next(&state) & 0x7FFFFFFF) | 1;
    sum = sum * 31 + (isProbablePrime(p) ? p : 1);
    for (int k = 0; k < 64; k++) sum = (sum << 7 | sum >> 57) ^ next(&state);
  }
  return (uint32_t)(sum ^ sum >> 32);
}
