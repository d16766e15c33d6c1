// Recursion and calls with several arguments: Fibonacci, Ackermann, the towers of Hanoi, a sum of many parameters.
#include "kernel.h"

static NOINLINE uint32_t fibonacci(uint32_t n) { return n < 2 ? n : fibonacci(n - 1) + fibonacci(n - 2); }

static NOINLINE uint32_t ackermann(uint32_t m, uint32_t n) {
  if (m == 0) return n + 1;
  if (n == 0) return ackermann(m - 1, 1);
  return ackermann(m - 1, ackermann(m, n - 1));
}

static uint32_t moves;
static NOINLINE void hanoi(uint32_t discs, uint32_t from, uint32_t to, uint32_t over) {
  if (discs == 0) return;
  hanoi(discs - 1, from, over, to);
  moves = moves * 3 + from * 4 + to;
  hanoi(discs - 1, over, to, from);
}

static NOINLINE uint32_t combine(uint32_t a, uint32_t b, uint32_t c, uint32_t d, uint32_t e) {
  return (a + b) ^ (c - d) ^ (e << 3);
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    sum += fibonacci(20 + (i & 3));
    sum += ackermann(2, 40 + (i & 7));
    moves = 0;
    hanoi(12, 0, 1, 2);
    sum ^= moves;
    for (uint32_t k = 0; k < 10000; k++) sum = combine(sum, k, i, sum >> 3, k ^ i);
  }
  return sum;
}
