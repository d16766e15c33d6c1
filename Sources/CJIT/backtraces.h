// Between traps.c and backtraces.c: collecting the frames of generated code in a signal handler.

#ifndef CJIT_BACKTRACES_H
#define CJIT_BACKTRACES_H

#include "CJIT.h"

/// The stack of a thread, and where in it the frames of generated code end.
typedef struct cjit_stack {
  uintptr_t low, high, end;
} cjit_stack;

/// Once, before the first thread is prepared. Returns 0 or an errno.
int cjit_create_backtrace_key(void);

/// Gives the calling thread memory for backtraces, which goes with the thread.
void cjit_prepare_backtrace(void);

/// Forgets the thread's frames. `is_exact` says that the first one will be at an instruction, not behind a call.
void cjit_begin_backtrace(bool is_exact);

void cjit_add_frame(uintptr_t address);

/// Adds the caller of a function that has been entered at `pc` but has not made its frame yet; elsewhere nothing.
void cjit_add_unmade_frame(const cjit_stack *stack, uintptr_t pc, uintptr_t stack_pointer);

/// Adds the frames from the one that `frame` points to up to the end.
void cjit_add_callers(const cjit_stack *stack, uintptr_t frame);

#endif
