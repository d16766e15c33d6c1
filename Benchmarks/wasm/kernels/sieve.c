// The sieve of Eratosthenes: bytes are set in steps, then counted.
#include "kernel.h"

enum { limit = 1 << 16 };
static uint8_t isComposite[limit];

static NOINLINE uint32_t countPrimes(void) {
  for (uint32_t i = 0; i < limit; i++) isComposite[i] = 0;
  uint32_t count = 0;
  for (uint32_t i = 2; i < limit; i++) {
    if (isComposite[i]) continue;
    count++;
    for (uint32_t k = i + i; k < limit; k += i) isComposite[k] = 1;
  }
  return count;
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < n; i++) sum += countPrimes() ^ i;
  return sum;
}
