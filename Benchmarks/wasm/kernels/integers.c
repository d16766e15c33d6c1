// 32-bit arithmetic: greatest common divisors, bits, divisions by constants and by variables.
#include "kernel.h"

static uint32_t gcd(uint32_t a, uint32_t b) {
  while (b) {
    uint32_t rest = a % b;
    a = b;
    b = rest;
  }
  return a;
}

uint32_t kernel(uint32_t n) {
  uint32_t seed = 1, sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    uint32_t a = random32(&seed), b = random32(&seed) >> 8;
    sum = mixed(sum, gcd(a, b | 1));
    sum += __builtin_popcount(a) + __builtin_clz(b | 1) + (a / 10) % 7;
    sum = (sum << (b & 31)) | (sum >> (-b & 31));
    int32_t s = (int32_t)a;
    sum += (uint32_t)(s / 1000 + s % 17);
  }
  return sum;
}
