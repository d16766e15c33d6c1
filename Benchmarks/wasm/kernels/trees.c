// Binary trees with an allocator of our own: blocks from an arena, freed ones in a list.
#include "kernel.h"

struct Tree { struct Tree *left, *right; };
union Block { struct Tree tree; union Block *next; };

enum { count = 1 << 17 };
static union Block arena[count], *freed;
static uint32_t used;

static NOINLINE void *allocate(void) {
  if (freed) {
    union Block *block = freed;
    freed = block->next;
    return block;
  }
  return used < count ? &arena[used++] : 0;
}

static NOINLINE void release(void *memory) {
  union Block *block = memory;
  block->next = freed;
  freed = block;
}

static NOINLINE struct Tree *make(int depth) {
  struct Tree *tree = allocate();
  tree->left = depth ? make(depth - 1) : 0;
  tree->right = depth ? make(depth - 1) : 0;
  return tree;
}

static NOINLINE uint32_t check(const struct Tree *tree) {
  return tree->left ? 1 + check(tree->left) + check(tree->right) : 1;
}

static NOINLINE void destroy(struct Tree *tree) {
  if (tree->left) {
    destroy(tree->left);
    destroy(tree->right);
  }
  release(tree);
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  freed = 0;
  used = 0;
  for (uint32_t i = 0; i < n; i++) {
    struct Tree *tree = make(8 + (int)(i & 3)), *other = make(6);
    sum = sum * 3 + check(tree) + check(other);
    destroy(tree);
    destroy(other);
  }
  return sum;
}
