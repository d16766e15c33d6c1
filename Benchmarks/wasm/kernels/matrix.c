// Floating point and memory: the product of two matrices of doubles, row by row.
#include "kernel.h"

enum { size = 96 };
static double a[size][size], b[size][size], c[size][size];

static NOINLINE void multiply(void) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      double sum = 0;
      for (int k = 0; k < size; k++) sum += a[i][k] * b[k][j];
      c[i][j] = sum;
    }
}

uint32_t kernel(uint32_t n) {
  for (int i = 0; i < size; i++)
    for (int j = 0; j < size; j++) {
      a[i][j] = (i * 7 + j * 3) % 11;
      b[i][j] = (i * 5 + j * 2) % 13;
    }
  uint32_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    multiply();
    a[round % size][0] += 1;
    sum = mixed(sum, (uint32_t)c[round % size][size - 1]);
  }
  return sum;
}
