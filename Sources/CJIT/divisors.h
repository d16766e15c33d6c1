// Between traps.c and divisors.c.

#ifndef CJIT_DIVISORS_H
#define CJIT_DIVISORS_H

#include <stdbool.h>
#include <stdint.h>
#include <ucontext.h>

/// Whether the divisor of the DIV or IDIV at `code`, which has trapped with the registers in `context`, is zero.
bool cjit_divisor_is_zero(const ucontext_t *context, const uint8_t *code);

#endif
