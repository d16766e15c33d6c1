#include "CJITTestSupport.h"

#include <signal.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

two_integers make_two_integers(int64_t value) { return (two_integers){value, -value}; }
double_integer make_double_integer(int64_t value) { return (double_integer){value / 2.0, value}; }
integer_floats make_integer_floats(int64_t value) {
  return (integer_floats){(int32_t)value, value + 0.5f, value + 0.25f};
}
two_floats make_two_floats(int64_t value) { return (two_floats){value + 0.5f, value + 0.25f}; }
small_members make_small_members(int64_t value) {
  return (small_members){(int8_t)value, (int16_t)(value * 100), value % 2 != 0};
}
three_members make_three_members(int64_t value) { return (three_members){value, value / 4.0, (int8_t)-value}; }
wide_member make_wide_member(int64_t value) { return (wide_member){(__int128)value << 64, (int8_t)value}; }

double sum_three_members(const void *function, int64_t value) {
  three_members result = ((three_members(*)(int64_t))function)(value);
  return (double)result.a + 10 * result.b + 100 * result.c;
}
double sum_integer_floats(const void *function, int64_t value) {
  integer_floats result = ((integer_floats(*)(int64_t))function)(value);
  return result.a + 10 * (double)result.b + 100 * (double)result.c;
}

double sum_variadic(int count, ...) {
  va_list arguments;
  va_start(arguments, count);
  double sum = 0;
  for (int i = 0; i < count; i++) sum += va_arg(arguments, double);
  va_end(arguments);
  return sum;
}

int8_t identity_i8(int8_t value) { return value; }
uint8_t identity_u8(uint8_t value) { return value; }
int16_t identity_i16(int16_t value) { return value; }
uint16_t identity_u16(uint16_t value) { return value; }
int32_t identity_i32(int32_t value) { return value; }
uint32_t identity_u32(uint32_t value) { return value; }
int64_t identity_i64(int64_t value) { return value; }
uint64_t identity_u64(uint64_t value) { return value; }
__int128 identity_i128(__int128 value) { return value; }
unsigned __int128 identity_u128(unsigned __int128 value) { return value; }
bool identity_bool(bool value) { return value; }
float identity_f32(float value) { return value; }
double identity_f64(double value) { return value; }
const void *identity_pointer(const void *value) { return value; }

int cjit_test_fork(void) { return fork(); }

#if defined(__linux__)
#include <sys/prctl.h>
#ifndef PR_SET_MDWE
#define PR_SET_MDWE 65
#endif
bool cjit_test_forbid_new_executable_pages(void) { return prctl(PR_SET_MDWE, 1, 0, 0, 0) == 0; }
#else
bool cjit_test_forbid_new_executable_pages(void) { return false; }
#endif

static void exit_42(int signal) {
  (void)signal;
  _exit(42);
}
void cjit_test_exit_on_illegal_instruction(void) { signal(SIGILL, exit_42); }
void cjit_test_illegal_instruction(void) { __builtin_trap(); }

const void *cjit_test_symbol(const char *name) {
  if (strcmp(name, "sum_variadic") == 0) return (const void *)sum_variadic;
  if (strcmp(name, "make_wide_member") == 0) return (const void *)make_wide_member;
  if (strcmp(name, "identity_i128") == 0) return (const void *)identity_i128;
  return NULL;
}
