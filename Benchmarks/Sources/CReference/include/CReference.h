// The same functions as the benchmarks generate, compiled by a C compiler and called through pointers.

#ifndef C_REFERENCE_H
#define C_REFERENCE_H

#include <stdint.h>

typedef int64_t (*reference_function)(int64_t, int64_t);

/// A function that adds its arguments. Returned as a pointer, so that no caller can inline it.
reference_function _Nonnull reference_add(void);

#endif
