// The interface through which GDB and LLDB learn of generated code ("JIT Compilation Interface" in the GDB manual): a list of
// object files in memory, and a function that the debugger has a breakpoint in.
//
// The names and layouts are the interface. They are weak, so that another user of it can be in the same program: then
// both share one list. The debugger stops all threads while it reads.

#include "CJIT.h"

#include <pthread.h>
#include <stdlib.h>

struct jit_code_entry {
  struct jit_code_entry *next;
  struct jit_code_entry *previous;
  const char *image;
  uint64_t size;
};

enum { action_none, action_register, action_unregister };

struct jit_descriptor {
  uint32_t version;
  uint32_t action;
  struct jit_code_entry *relevant;
  struct jit_code_entry *first;
};

__attribute__((weak, used, visibility("default"))) struct jit_descriptor __jit_debug_descriptor = {.version = 1};

__attribute__((weak, used, noinline, visibility("default"))) void __jit_debug_register_code(void) {
  // The debugger's breakpoint is here: the call must not go away.
  __asm__ volatile("" ::: "memory");
}

static pthread_mutex_t list_lock = PTHREAD_MUTEX_INITIALIZER;

static void report(uint32_t action, struct jit_code_entry *entry) {
  __jit_debug_descriptor.relevant = entry;
  __jit_debug_descriptor.action = action;
  __jit_debug_register_code();
  __jit_debug_descriptor.action = action_none;
  __jit_debug_descriptor.relevant = NULL;
}

void *cjit_debugger_register(const void *image, size_t size) {
  struct jit_code_entry *entry = calloc(1, sizeof *entry);
  if (!entry) return NULL;
  entry->image = image;
  entry->size = size;
  cjit_hold_forks();
  pthread_mutex_lock(&list_lock);
  entry->next = __jit_debug_descriptor.first;
  if (entry->next) entry->next->previous = entry;
  __jit_debug_descriptor.first = entry;
  report(action_register, entry);
  pthread_mutex_unlock(&list_lock);
  cjit_allow_forks();
  return entry;
}

void cjit_debugger_unregister(void *registration) {
  struct jit_code_entry *entry = registration;
  cjit_hold_forks();
  pthread_mutex_lock(&list_lock);
  if (entry->previous) entry->previous->next = entry->next;
  else __jit_debug_descriptor.first = entry->next;
  if (entry->next) entry->next->previous = entry->previous;
  report(action_unregister, entry);
  pthread_mutex_unlock(&list_lock);
  cjit_allow_forks();
  free(entry);
}
