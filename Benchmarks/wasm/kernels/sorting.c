// Sorting: quicksort with recursion, and heapsort.
#include "kernel.h"

enum { count = 1 << 13 };
static uint32_t numbers[count];

static NOINLINE void quicksort(int32_t low, int32_t high) {
  while (low < high) {
    uint32_t pivot = numbers[low + (high - low) / 2];
    int32_t i = low, j = high;
    while (i <= j) {
      while (numbers[i] < pivot) i++;
      while (numbers[j] > pivot) j--;
      if (i <= j) {
        uint32_t number = numbers[i];
        numbers[i++] = numbers[j];
        numbers[j--] = number;
      }
    }
    quicksort(low, j);
    low = i;
  }
}

static NOINLINE void siftDown(uint32_t root, uint32_t end) {
  uint32_t number = numbers[root];
  for (uint32_t child; (child = 2 * root + 1) < end; root = child) {
    if (child + 1 < end && numbers[child] < numbers[child + 1]) child++;
    if (numbers[child] <= number) break;
    numbers[root] = numbers[child];
  }
  numbers[root] = number;
}

static NOINLINE void heapsort(void) {
  for (uint32_t i = count / 2; i-- > 0;) siftDown(i, count);
  for (uint32_t end = count - 1; end > 0; end--) {
    uint32_t number = numbers[0];
    numbers[0] = numbers[end];
    numbers[end] = number;
    siftDown(0, end);
  }
}

uint32_t kernel(uint32_t n) {
  uint32_t seed = 11, sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (int i = 0; i < count; i++) numbers[i] = random32(&seed);
    if (round & 1) heapsort(); else quicksort(0, count - 1);
    for (int i = 0; i < count; i += 97) sum = mixed(sum, numbers[i]);
  }
  return sum;
}
