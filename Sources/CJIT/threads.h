// Between traps.c and threads.c.

#ifndef CJIT_THREADS_H
#define CJIT_THREADS_H

#include "CJIT.h"

// A thread that has been prepared for generated code, in its own thread-local memory.
typedef struct cjit_thread {
  cjit_activation *volatile *innermost;
  cjit_activation *base;
  uint64_t serial;
  struct cjit_thread *next;
} cjit_thread;

// Drops the threads that the child of a fork does not have. Called in the child, which has one thread.
void cjit_forget_other_threads(void);

static inline uintptr_t cjit_thread_pointer(void) {
#if defined(__linux__) && defined(__x86_64__)
  uintptr_t result;
  __asm__("mov %%fs:0, %0" : "=r"(result));
  return result;
#else
  return (uintptr_t)__builtin_thread_pointer();
#endif
}

void cjit_remember_thread(cjit_thread *thread, cjit_activation *volatile *innermost, cjit_activation *base);

#endif
