// What differs between architectures, for the C files of this target. Each header defines:
//
// PROGRAM_COUNTER, STACK_POINTER, FRAME_POINTER, FIRST_RESULT: registers of an interrupted context
// CJIT_ENTRY_MARK, CJIT_UNDEFINED_INSTRUCTION: assembly for the first instruction of what is called through a pointer, and one
//   that is not valid
// CJIT_BREAKPOINT_SIZE: how far behind a breakpoint its signal is reported
// cjit_thread_pointer(): what the offsets of thread-local words are relative to
// cjit_is_instruction_fetch(): whether a fault was the processor's, fetching at the program counter
// cjit_return_address(): where a function that has done nothing yet returns to
// cjit_unmade_frame(): the same for one that may be in its first instructions
// cjit_divisor_is_zero(): why a division trapped

#ifndef CJIT_ARCHITECTURE_H
#define CJIT_ARCHITECTURE_H

#include "../include/CJIT.h"

#include <signal.h>
#include <ucontext.h>

/// Whether an address is in memory of the calling thread's stack.
typedef bool (*cjit_stack_test)(uintptr_t address);

#if defined(__x86_64__)
#include "x86_64.h"
#elif defined(__aarch64__)
#include "aarch64.h"
#else
#error "swift-jit handles traps on x86-64 and AArch64 only"
#endif

#endif
