// A hash table with open addresses: keys are put in, looked up and taken out.
#include "kernel.h"

enum { capacity = 1 << 13, mask = capacity - 1, empty = 0, removed = 0xFFFFFFFFu };
struct Slot { uint32_t key, value; };
static struct Slot slots[capacity];

static uint32_t hash(uint32_t key) {
  key = (key ^ key >> 16) * 0x85EBCA6Bu;
  key = (key ^ key >> 13) * 0xC2B2AE35u;
  return key ^ key >> 16;
}

static NOINLINE struct Slot *find(uint32_t key) {
  for (uint32_t i = hash(key) & mask;; i = (i + 1) & mask) {
    if (slots[i].key == key) return &slots[i];
    if (slots[i].key == empty) return 0;
  }
}

static NOINLINE void insert(uint32_t key, uint32_t value) {
  uint32_t i = hash(key) & mask;
  while (slots[i].key != empty && slots[i].key != removed && slots[i].key != key) i = (i + 1) & mask;
  slots[i] = (struct Slot){key, value};
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t round = 0; round < n; round++) {
    for (uint32_t i = 0; i < capacity; i++) slots[i].key = empty;
    uint32_t seed = 13 + round;
    for (uint32_t i = 0; i < 4000; i++) insert((random32(&seed) & 0xFFFF) + 1, i);
    seed = 17 + round;
    for (uint32_t i = 0; i < 12000; i++) {
      struct Slot *slot = find((random32(&seed) & 0xFFFF) + 1);
      if (!slot) { sum++; continue; }
      sum = sum * 7 + slot->value;
      if (i % 16 == 0) slot->key = removed;
    }
  }
  return sum;
}
