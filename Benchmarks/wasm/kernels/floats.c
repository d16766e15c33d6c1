// Single precision: an image is blurred, and its values are turned into bytes.
#include "kernel.h"

enum { width = 256, height = 128 };
static float image[height][width], blurred[height][width];

static NOINLINE void blur(void) {
  for (int y = 1; y < height - 1; y++)
    for (int x = 1; x < width - 1; x++)
      blurred[y][x] = (image[y - 1][x] + image[y + 1][x] + image[y][x - 1] + image[y][x + 1]) * 0.15f +
                      image[y][x] * 0.4f;
}

static NOINLINE uint32_t quantize(void) {
  uint32_t sum = 0;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) {
      float value = blurred[y][x];
      value = value < 0 ? 0 : value > 255 ? 255 : value;
      sum = sum * 3 + (uint8_t)(int32_t)value;
      image[y][x] = value;
    }
  return sum;
}

uint32_t kernel(uint32_t n) {
  uint32_t seed = 7, sum = 0;
  for (int y = 0; y < height; y++)
    for (int x = 0; x < width; x++) image[y][x] = (float)(random32(&seed) & 255);
  for (uint32_t i = 0; i < n; i++) {
    blur();
    sum = mixed(sum, quantize());
  }
  return sum;
}
