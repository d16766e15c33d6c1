// The kernels of the compiler's benchmark in C: the same algorithms as in Kernel+Text.swift.

#ifndef C_KERNELS_H
#define C_KERNELS_H

#include <stdint.h>

/// A kernel, called through a pointer so that no caller can inline it.
typedef int64_t (*kernel_function)(int64_t, int64_t);

typedef struct {
  /// nil behind the last one.
  const char *_Nullable name;
  kernel_function _Nullable function;
  /// The size of its code in bytes; 0 where the linker does not tell.
  int64_t size;
} kernel_description;

/// The kernel with a number.
kernel_description kernel_number(int number);

#endif
