// Encoders to compare the assembler with. Each emits `groups` times the same 16 instructions, copies the code to `output`
// if it has room there, and returns its size in bytes.

#ifndef C_EMISSION_H
#define C_EMISSION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Written by hand in C, with the operands known to the compiler: nothing can be faster.
size_t emission_c(size_t groups, uint8_t *_Nullable output, size_t capacity);

/// AsmJit's `Assembler`, with or without checks.
size_t emission_asmjit(size_t groups, bool validates, uint8_t *_Nullable output, size_t capacity);

/// Whether AsmJit (Debian: libasmjit-dev) was there when this was built.
bool emission_has_asmjit(void);

#ifdef __cplusplus
}
#endif

#endif
