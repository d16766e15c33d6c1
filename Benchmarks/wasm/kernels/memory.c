// Memory: a list linked in random order is followed, and words are moved and reversed.
#include "kernel.h"

enum { count = 1 << 12 };
struct Node { struct Node *next; uint32_t value; };
static struct Node nodes[count];
static uint32_t order[count], words[1 << 14];

static void link(void) {
  uint32_t seed = 3;
  for (uint32_t i = 0; i < count; i++) order[i] = i;
  for (uint32_t i = count - 1; i > 0; i--) {
    uint32_t j = random32(&seed) % (i + 1), other = order[i];
    order[i] = order[j];
    order[j] = other;
  }
  for (uint32_t i = 0; i < count; i++) {
    nodes[order[i]].next = i + 1 < count ? &nodes[order[i + 1]] : 0;
    nodes[order[i]].value = i;
  }
}

static NOINLINE void reverse(uint32_t length) {
  for (uint32_t i = 0, j = length - 1; i < j; i++, j--) {
    uint32_t word = words[i];
    words[i] = words[j];
    words[j] = word + 1;
  }
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  if (n) link();
  for (uint32_t i = 0; n && i < sizeof words / sizeof *words; i++) words[i] = i * 0x9E3779B1u;
  for (uint32_t round = 0; round < n; round++) {
    for (struct Node *node = &nodes[order[0]]; node; node = node->next) {
      sum = sum * 5 + node->value;
      node->value ^= round;
    }
    reverse((1 << 14) - (round & 63));
    sum ^= words[round & 1023];
  }
  return sum;
}
