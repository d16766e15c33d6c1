#ifndef CJITTESTSUPPORT_H
#define CJITTESTSUPPORT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct cjit_test_function {
  const char *name;
  /// A C function that returns the sum of its arguments, weighted by position.
  const void *sum;
  /// `double (const void *function)`: calls a function of the same type with fixed arguments.
  const void *call;
} cjit_test_function;

/// The functions of signatures.c.
const cjit_test_function *cjit_test_functions(size_t *count);

// Structures returned by value, to check closures with tuple results against (structures.c). Each function returns
// its argument and numbers derived from it.
typedef struct { int64_t a; int64_t b; } two_integers;
typedef struct { double a; int64_t b; } double_integer;
typedef struct { int32_t a; float b; float c; } integer_floats;
typedef struct { float a; float b; } two_floats;
typedef struct { int8_t a; int16_t b; bool c; } small_members;
typedef struct { int64_t a; double b; int8_t c; } three_members;
typedef struct { __int128 a; int8_t b; } wide_member;
two_integers make_two_integers(int64_t value);
double_integer make_double_integer(int64_t value);
integer_floats make_integer_floats(int64_t value);
two_floats make_two_floats(int64_t value);
small_members make_small_members(int64_t value);
three_members make_three_members(int64_t value);
wide_member make_wide_member(int64_t value);

/// Calls a function that returns `three_members` or `integer_floats` and sums up what it returned.
double sum_three_members(const void *function, int64_t value);
double sum_integer_floats(const void *function, int64_t value);

/// A variadic function: the sum of `count` doubles.
double sum_variadic(int count, ...);

/// Identities at each C type, to check extension and truncation of arguments and results.
int8_t identity_i8(int8_t value);
uint8_t identity_u8(uint8_t value);
int16_t identity_i16(int16_t value);
uint16_t identity_u16(uint16_t value);
int32_t identity_i32(int32_t value);
uint32_t identity_u32(uint32_t value);
int64_t identity_i64(int64_t value);
uint64_t identity_u64(uint64_t value);
__int128 identity_i128(__int128 value);
unsigned __int128 identity_u128(unsigned __int128 value);
bool identity_bool(bool value);
float identity_f32(float value);
double identity_f64(double value);
const void *identity_pointer(const void *value);

/// The address of a function that Swift cannot import: sum_variadic, identity_i128 or make_wide_member; null for other names.
const void *cjit_test_symbol(const char *name);

/// fork(2), which Swift does not import.
int cjit_test_fork(void);

/// prctl(2) PR_SET_MDWE: pages that can be written never become executable in this process. False where there is no such thing.
bool cjit_test_forbid_new_executable_pages(void);

/// Installs a SIGILL handler that exits with status 42, as a program with its own handler would.
void cjit_test_exit_on_illegal_instruction(void);

/// Runs `ud2` in ordinary compiled code.
void cjit_test_illegal_instruction(void);

// Stacks (stacks.c).

/// Runs `body` on a thread with a stack of `size` bytes; returns false if none could be made.
bool cjit_test_on_small_stack(size_t size, void (*body)(void *), void *argument);

/// The same; the thread has a signal stack of so many bytes before, if there are any.
bool cjit_test_with_signal_stack(size_t size, size_t signal_stack_size, void (*body)(void *), void *argument);

typedef struct {
  bool is_made;
  /// Whether the memory below the stack and its guard is as it was.
  bool is_below_intact;
  /// How many bytes at the end of the stack were never written.
  size_t unused;
} stack_use;

/// Runs `body` on a thread whose stack is memory of the caller's with a guard below, and other memory below that.
stack_use cjit_test_on_own_stack(size_t size, size_t guard_size, void (*body)(void *), void *argument);

/// Runs `body` on the calling thread, on such a stack: makecontext(3).
stack_use cjit_test_on_coroutine(size_t size, size_t guard_size, void (*body)(void *), void *argument);

/// How many bytes of its stack the thread has below the caller.
size_t cjit_test_stack_left(void);

/// Runs `body` where about so many bytes of the thread's stack are left.
void cjit_test_with_stack_left(size_t left, void (*body)(void *), void *argument);

/// backtrace(3).
size_t stack_addresses(uintptr_t *addresses, size_t capacity);

/// Whether an address is in a file that the process has mapped: dladdr(3).
bool is_in_file(uintptr_t address);

// Unwinding, checked at each instruction (stepping.c).

/// Whether an address is one of generated code.
typedef bool stepping_is_generated(uintptr_t address);

typedef struct {
  /// How many instructions of generated code were executed.
  size_t step_count;
  size_t failure_count;
  char first_failure[200];
} stepping_result;

/// Calls `body` and walks the stack at each instruction of generated code that it executes; uses SIGTRAP.
///
/// With `cut_frames`, tail calls may take the frames of callers.
stepping_result stepping_check(stepping_is_generated *generated, bool cut_frames,
                               void (*body)(void *), void *argument);

// libFuzzer (libfuzzer.c).

/// Tries an input; returns 0.
typedef int cjit_test_input(const uint8_t *bytes, size_t count);

/// Calls `body` with inputs that libFuzzer makes, as its arguments say; returns a negative number in programs without it.
int cjit_test_search(int count, char **arguments, cjit_test_input *body);

#endif
