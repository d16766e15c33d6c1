// Unwind information of generated code, for whoever walks the stack: exceptions of C++, backtrace(3).

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJIT.h"

#include <string.h>

// Of the library that the platform's unwinder is in: libgcc_s with glibc, LLVM's libunwind elsewhere.
extern void __register_frame(void *start);
extern void __deregister_frame(void *start);

#if defined(__GLIBC__)

// libgcc takes a section of entries that ends with a length of zero.
static void register_frames(void *section) { __register_frame(section); }
static void deregister_frames(void *section) { __deregister_frame(section); }

#else

// LLVM's libunwind takes one frame description entry a call. Common information entries have the number 0.
static void each_entry(char *entry, void (*body)(void *)) {
  uint32_t length, number;
  for (;; entry += 4 + length) {
    memcpy(&length, entry, 4);
    if (length == 0) return;
    memcpy(&number, entry + 4, 4);
    if (number != 0) body(entry);
  }
}

static void register_frames(void *section) { each_entry(section, __register_frame); }
static void deregister_frames(void *section) { each_entry(section, __deregister_frame); }

#endif

// The unwinder has a lock, which a child would find held.
void cjit_register_frames(void *section) {
  cjit_hold_forks();
  register_frames(section);
  cjit_allow_forks();
}

void cjit_deregister_frames(void *section) {
  cjit_hold_forks();
  deregister_frames(section);
  cjit_allow_forks();
}
