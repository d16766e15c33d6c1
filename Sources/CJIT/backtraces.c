// Where the frames of generated code are when a trap happens.
//
// Frames are chained by frame pointers: compiled code always has them, other code between may not. So nothing in the
// chain is believed that does not lie in this thread's stack, above the frame before, or does not return to generated code.
//
// All but the preparation of a thread runs in signal handlers: it takes no lock and allocates nothing.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#if defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#include "backtraces.h"
#include "architectures/architecture.h"

#include <pthread.h>
#include <stdlib.h>

// The pointer alone is thread-local, for that memory is small where a library is loaded late. Initial-exec: see traps.c.
#if defined(__linux__)
static _Thread_local __attribute__((tls_model("initial-exec"))) cjit_backtrace *last;
#else
static _Thread_local cjit_backtrace *last;
#endif

static pthread_key_t key;

static void free_backtrace(void *memory) {
  last = NULL;
  free(memory);
}

int cjit_create_backtrace_key(void) { return pthread_key_create(&key, free_backtrace); }

void cjit_prepare_backtrace(void) {
  if (last) return;
  cjit_backtrace *memory = calloc(1, sizeof *memory);
  if (memory && pthread_setspecific(key, memory) == 0) last = memory;
  else free(memory);
}

const cjit_backtrace *cjit_last_backtrace(void) { return last; }

void cjit_begin_backtrace(bool is_exact) {
  if (!last) return;
  last->count = 0;
  last->is_truncated = false;
  last->is_exact = is_exact;
}

void cjit_add_frame(uintptr_t address) {
  if (!last) return;
  if (last->count < cjit_backtrace_limit) last->addresses[last->count++] = address;
  else last->is_truncated = true;
}

static bool is_in_stack(const cjit_stack *stack, uintptr_t address) {
  return address % sizeof(uintptr_t) == 0 && address >= stack->low && address < stack->high - sizeof(uintptr_t);
}

void cjit_add_callers(const cjit_stack *stack, uintptr_t frame) {
  while (last && !last->is_truncated && is_in_stack(stack, frame) && frame < stack->end) {
    const uintptr_t *words = (const uintptr_t *)frame;
    if (!cjit_code_map_contains(words[1] - 1)) return;
    cjit_add_frame(words[1]);
    if (words[0] <= frame) return;
    frame = words[0];
  }
}

void cjit_add_unmade_frame(const cjit_stack *stack, uintptr_t pc, uintptr_t stack_pointer) {
  uintptr_t place = cjit_unmade_frame(pc, stack_pointer);
  if (place == 0 || !is_in_stack(stack, place)) return;
  uintptr_t caller = *(const uintptr_t *)place;
  if (cjit_code_map_contains(caller - 1)) cjit_add_frame(caller);
}
