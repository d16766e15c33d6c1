#include "CKernels.h"

#ifdef __ELF__
// A section for each, whose ends the linker names: so the size of the code is known.
#define KERNEL(name)                                                                                                   \
  extern const char __start_kernel_##name[], __stop_kernel_##name[];                                                   \
  __attribute__((noinline, section("kernel_" #name))) static int64_t name(int64_t, int64_t);                           \
  int64_t name
#define SIZE(name) (__stop_kernel_##name - __start_kernel_##name)
#else
#define KERNEL(name)                                                                                                   \
  __attribute__((noinline)) static int64_t name(int64_t, int64_t);                                                     \
  int64_t name
#define SIZE(name) 0
#endif

KERNEL(sum)(int64_t base, int64_t count) {
  const int64_t *numbers = (const int64_t *)base;
  int64_t sum = 0;
  for (int64_t i = 0; i < count; i++) sum += numbers[i];
  return sum;
}

KERNEL(sieve)(int64_t base, int64_t limit) {
  uint8_t *is_composite = (uint8_t *)base;
  int64_t count = 0;
  for (int64_t n = 2; n < limit; n++) {
    if (!is_composite[n]) {
      count++;
      for (int64_t multiple = n + n; multiple < limit; multiple += n) is_composite[multiple] = 1;
    }
    // Nobody looks at it again: all is zero for the next call.
    is_composite[n] = 0;
  }
  return count;
}

KERNEL(matmul)(int64_t base, int64_t n) {
  const double *a = (const double *)base;
  const double *b = a + n * n;
  double *c = (double *)(b + n * n);
  for (int64_t i = 0; i < n; i++) {
    for (int64_t j = 0; j < n; j++) {
      double sum = 0;
      for (int64_t k = 0; k < n; k++) sum += a[i * n + k] * b[k * n + j];
      c[i * n + j] = sum;
    }
  }
  return (int64_t)c[n * n - 1];
}

KERNEL(mandelbrot)(int64_t size, int64_t limit) {
  double step = 3.0 / (double)size;
  int64_t inside = 0;
  for (int64_t i = 0; i < size; i++) {
    double im = (double)i * step - 1.5;
    for (int64_t j = 0; j < size; j++) {
      double re = (double)j * step - 2.0;
      double x = 0, y = 0;
      int64_t n = 0;
      while (n < limit) {
        double x2 = x * x;
        double y2 = y * y;
        if (x2 + y2 > 4.0) break;
        double xy = x * y;
        x = x2 - y2 + re;
        y = xy + xy + im;
        n++;
      }
      if (n == limit) inside++;
    }
  }
  return inside;
}

#define STEP(a, b, c, n) a = (a + b) ^ (int64_t)((uint64_t)c >> n)

KERNEL(live16)(int64_t base, int64_t count) {
  const int64_t *numbers = (const int64_t *)base;
  int64_t a = numbers[0], b = numbers[1], c = numbers[2], d = numbers[3], e = numbers[4], f = numbers[5],
          g = numbers[6], h = numbers[7], i = numbers[8], j = numbers[9], k = numbers[10], l = numbers[11],
          m = numbers[12], n = numbers[13], o = numbers[14], p = numbers[15];
  for (int64_t round = 0; round < count; round++) {
    STEP(a, b, f, 1);
    STEP(b, c, g, 2);
    STEP(c, d, h, 3);
    STEP(d, e, i, 4);
    STEP(e, f, j, 5);
    STEP(f, g, k, 6);
    STEP(g, h, l, 7);
    STEP(h, i, m, 8);
    STEP(i, j, n, 9);
    STEP(j, k, o, 10);
    STEP(k, l, p, 11);
    STEP(l, m, a, 12);
    STEP(m, n, b, 13);
    STEP(n, o, c, 14);
    STEP(o, p, d, 15);
    STEP(p, a, e, 16);
  }
  return a ^ b ^ c ^ d ^ e ^ f ^ g ^ h ^ i ^ j ^ k ^ l ^ m ^ n ^ o ^ p;
}

KERNEL(fib)(int64_t n, int64_t limit) {
  if (n < limit) return n;
  return fib(n - 1, limit) + fib(n - 2, limit);
}

kernel_description kernel_number(int number) {
  switch (number) {
  case 0: return (kernel_description){"sum", sum, SIZE(sum)};
  case 1: return (kernel_description){"sieve", sieve, SIZE(sieve)};
  case 2: return (kernel_description){"matmul", matmul, SIZE(matmul)};
  case 3: return (kernel_description){"mandelbrot", mandelbrot, SIZE(mandelbrot)};
  case 4: return (kernel_description){"live16", live16, SIZE(live16)};
  case 5: return (kernel_description){"fib", fib, SIZE(fib)};
  default: return (kernel_description){0, 0, 0};
  }
}
