// Checks unwind information where it is used: executes code one instruction at a time, and at each one of generated code lets
// the unwinder walk the stack.
//
// What it has to find is known from watching: a call of generated code has put a return address in a place, and until
// the stack pointer is above that place, the first caller is the one that returns there, with its stack pointer above it.
// Further up it has to come to the function here that has begun, with the registers of which calls leave nothing changed.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJITTestSupport.h"

#include <dlfcn.h>
#if __has_include(<execinfo.h>)
#include <execinfo.h>
#endif

size_t stack_addresses(uintptr_t *addresses, size_t capacity) {
#if __has_include(<execinfo.h>)
  int count = backtrace((void **)addresses, (int)capacity);
  return count < 0 ? 0 : (size_t)count;
#else
  (void)addresses;
  (void)capacity;
  return 0;
#endif
}

bool is_in_file(uintptr_t address) {
  Dl_info information;
  return dladdr((const void *)address, &information) != 0;
}

#if defined(__linux__) && defined(__x86_64__)

#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <ucontext.h>
#include <unwind.h>

enum { register_count = 6, call_limit = 4096 };

// rbx, rbp, r12 to r15: in DWARF and in a signal's context.
static const int dwarf_numbers[register_count] = {3, 6, 12, 13, 14, 15};
static const int context_numbers[register_count] = {REG_RBX, REG_RBP, REG_R12, REG_R13, REG_R14, REG_R15};

typedef struct {
  uintptr_t return_address;
  uintptr_t frame_address;
} call;

static stepping_is_generated *is_generated;
static bool accepts_cut_frames;
static call base;
static uintptr_t base_registers[register_count];
static bool has_base;
static call calls[call_limit];
static size_t call_count;
static uintptr_t previous_pc;
static stepping_result result;

typedef struct {
  uintptr_t pc;
  bool has_found_pc, has_checked_caller, has_found_base, is_wrong;
} walk;

static void fail(const char *what, uintptr_t pc, uintptr_t found, uintptr_t expected) {
  if (result.failure_count++ == 0)
    snprintf(result.first_failure, sizeof result.first_failure, "at %#lx: %s is %#lx, not %#lx", (unsigned long)pc, what,
             (unsigned long)found, (unsigned long)expected);
}

static void check_caller(walk *state, uintptr_t ip, uintptr_t frame_address) {
  state->has_checked_caller = true;
  call expected = calls[call_count - 1];
  if (ip == expected.return_address && frame_address == expected.frame_address) return;
  // A tail call that takes another's frame has returned from its own for good before the stack pointer says so.
  for (size_t i = 0; accepts_cut_frames && i < call_count; i++)
    if (ip == calls[i].return_address && frame_address == calls[i].frame_address) return;
  state->is_wrong = true;
  if (ip != expected.return_address) fail("the return address", state->pc, ip, expected.return_address);
  else fail("the frame address", state->pc, frame_address, expected.frame_address);
}

static _Unwind_Reason_Code visit(struct _Unwind_Context *context, void *argument) {
  walk *state = argument;
  uintptr_t ip = _Unwind_GetIP(context), frame_address = _Unwind_GetCFA(context);
  if (!state->has_found_pc) {
    state->has_found_pc = ip == state->pc;
    return _URC_NO_REASON;
  }
  if (!state->has_checked_caller && call_count > 0) check_caller(state, ip, frame_address);
  if (ip != base.return_address || frame_address != base.frame_address) return _URC_NO_REASON;
  state->has_found_base = true;
  for (int i = 0; i < register_count; i++) {
    uintptr_t value = _Unwind_GetGR(context, dwarf_numbers[i]);
    if (value == base_registers[i]) continue;
    state->is_wrong = true;
    char name[32];
    snprintf(name, sizeof name, "DWARF register %d", dwarf_numbers[i]);
    fail(name, state->pc, value, base_registers[i]);
  }
  return _URC_END_OF_STACK;
}

static void handle(int signal, siginfo_t *info, void *raw) {
  (void)signal;
  (void)info;
  const ucontext_t *context = raw;
  uintptr_t pc = (uintptr_t)context->uc_mcontext.gregs[REG_RIP], sp = (uintptr_t)context->uc_mcontext.gregs[REG_RSP];
  uintptr_t top = *(const uintptr_t *)sp;
  bool is_called = top > previous_pc && top <= previous_pc + 8 && (pc <= previous_pc || pc > top);
  previous_pc = pc;
  if (!has_base) {
    // The first call is that of the body.
    if (!is_called) return;
    has_base = true;
    base = (call){.return_address = top, .frame_address = sp + 8};
    for (int i = 0; i < register_count; i++)
      base_registers[i] = (uintptr_t)context->uc_mcontext.gregs[context_numbers[i]];
  }
  while (call_count > 0 && sp >= calls[call_count - 1].frame_address) call_count--;
  if (!is_generated(pc)) return;
  if (is_called && call_count < call_limit) calls[call_count++] = (call){.return_address = top, .frame_address = sp + 8};
  result.step_count++;
  walk state = {.pc = pc};
  _Unwind_Backtrace(visit, &state);
  if (!state.has_found_base) fail("the stack ends early: the pc", pc, 0, base.return_address);
}

__attribute__((noinline)) static void step_through(void (*body)(void *), void *argument) {
  __asm__ volatile("pushfq\n\torq $0x100, (%%rsp)\n\tpopfq" ::: "memory", "cc");
  body(argument);
  __asm__ volatile("pushfq\n\tandq $~0x100, (%%rsp)\n\tpopfq" ::: "memory", "cc");
}

stepping_result stepping_check(stepping_is_generated *generated, bool cut_frames, void (*body)(void *), void *argument) {
  memset(&result, 0, sizeof result);
  is_generated = generated;
  accepts_cut_frames = cut_frames;
  has_base = false;
  call_count = 0;
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO}, previous;
  sigemptyset(&action.sa_mask);
  sigaction(SIGTRAP, &action, &previous);
  step_through(body, argument);
  sigaction(SIGTRAP, &previous, NULL);
  return result;
}

#else

stepping_result stepping_check(stepping_is_generated *generated, bool cut_frames, void (*body)(void *), void *argument) {
  (void)generated;
  (void)cut_frames;
  body(argument);
  return (stepping_result){0};
}

#endif
