// Calls through pointers: methods of different shapes, and a sort that is told how to compare.
#include "kernel.h"

struct Shape { uint32_t (*area)(const struct Shape *); uint32_t width, height; };

static uint32_t rectangle(const struct Shape *shape) { return shape->width * shape->height; }
static uint32_t triangle(const struct Shape *shape) { return shape->width * shape->height / 2; }
static uint32_t square(const struct Shape *shape) { return shape->width * shape->width; }
static uint32_t frame(const struct Shape *shape) { return 2 * (shape->width + shape->height); }

enum { count = 1000 };
static struct Shape shapes[count];

typedef int Compare(const struct Shape *, const struct Shape *);
static int byWidth(const struct Shape *a, const struct Shape *b) { return (int)a->width - (int)b->width; }
static int byHeight(const struct Shape *a, const struct Shape *b) { return (int)a->height - (int)b->height; }

static NOINLINE void sortShapes(Compare *compare) {
  for (int gap = count / 2; gap > 0; gap /= 2)
    for (int i = gap; i < count; i++) {
      struct Shape shape = shapes[i];
      int j = i;
      for (; j >= gap && compare(&shapes[j - gap], &shape) > 0; j -= gap) shapes[j] = shapes[j - gap];
      shapes[j] = shape;
    }
}

uint32_t kernel(uint32_t n) {
  static uint32_t (*const methods[4])(const struct Shape *) = {rectangle, triangle, square, frame};
  static Compare *const orders[2] = {byWidth, byHeight};
  uint32_t seed = 5, sum = 0;
  for (int i = 0; i < count; i++) {
    uint32_t number = random32(&seed);
    shapes[i] = (struct Shape){methods[number & 3], number >> 4 & 1023, number >> 16 & 1023};
  }
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < count; i++) sum = sum * 3 + shapes[i].area(&shapes[i]);
    if (round % 8 == 0) {
      sortShapes(orders[round >> 3 & 1]);
      for (int i = 0; i < count; i++) shapes[i].height = random32(&seed) & 1023;
    }
  }
  return sum;
}
