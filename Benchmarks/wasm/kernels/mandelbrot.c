// Floating point without memory: how long points of the plane take to escape.
#include "kernel.h"

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t row = 0; row < n; row++) {
    for (uint32_t column = 0; column < n; column++) {
      double cx = 3.0 * column / n - 2.0, cy = 2.0 * row / n - 1.0;
      double x = 0, y = 0;
      int count = 0;
      while (count < 200 && x * x + y * y <= 4) {
        double next = x * x - y * y + cx;
        y = 2 * x * y + cy;
        x = next;
        count++;
      }
      sum += (uint32_t)count;
    }
  }
  return sum;
}
