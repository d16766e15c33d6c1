// Which pages hold generated code: a radix tree over page numbers that signal handlers read.
//
// Problem: the trap handler must decide, at any moment and on any thread, whether a program counter is ours, while
// other threads map and unmap code. It may not lock or allocate, and nothing it reads may be freed under it.
//
// Mechanism: a three-level tree (11 + 10 + 15 bits over the 48-bit address space in units of 4 KiB). Nodes are
// created on demand, published with a compare-and-swap, and never freed. A leaf is a bitmap of 128 MiB in 4 KiB.
//
// Invariant: a bit is set exactly while its page is inserted; readers see each bit change atomically.

#include "CJIT.h"

#include <stdatomic.h>
#include <stdlib.h>

enum { page_bits = 12, leaf_bits = 15, middle_bits = 10, root_bits = 11 };

typedef struct leaf {
  _Atomic uint64_t words[(1 << leaf_bits) / 64];
} leaf;

typedef struct middle {
  leaf *_Atomic leaves[1 << middle_bits];
} middle;

static middle *_Atomic root[1 << root_bits];

static uintptr_t root_index(uintptr_t page) { return page >> (leaf_bits + middle_bits); }
static uintptr_t middle_index(uintptr_t page) { return (page >> leaf_bits) & ((1 << middle_bits) - 1); }
static uintptr_t leaf_index(uintptr_t page) { return page & ((1 << leaf_bits) - 1); }

static leaf *find_leaf(uintptr_t page) {
  if (root_index(page) >= (1 << root_bits)) return NULL;
  middle *node = atomic_load_explicit(&root[root_index(page)], memory_order_acquire);
  if (!node) return NULL;
  return atomic_load_explicit(&node->leaves[middle_index(page)], memory_order_acquire);
}

static leaf *make_leaf(uintptr_t page) {
  if (root_index(page) >= (1 << root_bits)) return NULL;
  middle *_Atomic *middle_slot = &root[root_index(page)];
  middle *node = atomic_load_explicit(middle_slot, memory_order_acquire);
  if (!node) {
    middle *fresh = calloc(1, sizeof *fresh);
    if (!fresh) return NULL;
    if (atomic_compare_exchange_strong(middle_slot, &node, fresh)) node = fresh;
    else free(fresh);
  }
  leaf *_Atomic *leaf_slot = &node->leaves[middle_index(page)];
  leaf *result = atomic_load_explicit(leaf_slot, memory_order_acquire);
  if (!result) {
    leaf *fresh = calloc(1, sizeof *fresh);
    if (!fresh) return NULL;
    if (atomic_compare_exchange_strong(leaf_slot, &result, fresh)) result = fresh;
    else free(fresh);
  }
  return result;
}

static uintptr_t first_page(uintptr_t start) { return start >> page_bits; }
static uintptr_t end_page(uintptr_t start, size_t length) {
  return (start + length + (1 << page_bits) - 1) >> page_bits;
}

bool cjit_code_map_insert(uintptr_t start, size_t length) {
  uintptr_t end = end_page(start, length);
  for (uintptr_t page = first_page(start); page < end; page++) {
    leaf *bits = make_leaf(page);
    if (!bits) {
      cjit_code_map_remove(start, (page << page_bits) - start);
      return false;
    }
    uintptr_t index = leaf_index(page);
    atomic_fetch_or_explicit(&bits->words[index / 64], UINT64_C(1) << (index % 64), memory_order_release);
  }
  return true;
}

void cjit_code_map_remove(uintptr_t start, size_t length) {
  uintptr_t end = end_page(start, length);
  uintptr_t page = first_page(start);
  while (page < end) {
    leaf *bits = find_leaf(page);
    uintptr_t index = leaf_index(page);
    if (!bits) {
      // No page of this leaf has ever been inserted.
      page += (1 << leaf_bits) - index;
    } else if (index % 64 == 0 && end - page >= 64) {
      // Nobody inserts these pages meanwhile: they are the caller's to remove.
      atomic_store_explicit(&bits->words[index / 64], 0, memory_order_release);
      page += 64;
    } else {
      atomic_fetch_and_explicit(&bits->words[index / 64], ~(UINT64_C(1) << (index % 64)), memory_order_release);
      page++;
    }
  }
}

bool cjit_code_map_contains(uintptr_t address) {
  uintptr_t page = address >> page_bits;
  leaf *bits = find_leaf(page);
  if (!bits) return false;
  uintptr_t index = leaf_index(page);
  return (atomic_load_explicit(&bits->words[index / 64], memory_order_acquire) >> (index % 64)) & 1;
}
