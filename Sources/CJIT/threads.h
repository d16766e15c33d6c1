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

void cjit_remember_thread(cjit_thread *thread, cjit_activation *volatile *innermost, cjit_activation *base);

#endif
