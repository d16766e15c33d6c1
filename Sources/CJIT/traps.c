// Traps in generated code, turned into a normal return from the innermost protected entry.
//
// Problem: a fault in generated code is a signal in the middle of an instruction. It has to become a Swift error in
// the caller of the closure; faults anywhere else have to go wherever they went before we came.
//
// Mechanism: an entry thunk links an activation into a list through a thread-local word and stores there the address
// of its exit pad. When a fault's program counter lies in the code map, the handler records what happened and
// rewrites the interrupted context to continue at the pad, with the stack pointer at the activation. The pad restores
// the callee-saved registers and the floating-point control words from its frame and returns to Swift.
//
// Invariants:
// - Between an activation and the faulting frame there are frames of generated code only: a host function thunk
//   pushes a barrier (an activation without an exit) before it calls Swift. So no Swift frame is ever dropped.
// - The handler reads thread-locals of the initial-exec kind, the code map, and memory that the faulting instruction
//   itself has just read. It takes no lock and allocates nothing.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#if defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#include "CJIT.h"
#include "backtraces.h"
#include "threads.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

// Initial-exec: the word lies at the same offset from the thread pointer in every thread, so generated code can
// address it directly, and reading it in a signal handler never allocates.
#if defined(__linux__)
#define CJIT_THREAD_LOCAL static _Thread_local __attribute__((tls_model("initial-exec")))
#else
#define CJIT_THREAD_LOCAL static _Thread_local
#endif

CJIT_THREAD_LOCAL cjit_activation *innermost;
CJIT_THREAD_LOCAL cjit_activation base;
CJIT_THREAD_LOCAL uintptr_t stack_limit;
CJIT_THREAD_LOCAL uint32_t passed_deadlines;
CJIT_THREAD_LOCAL uintptr_t stack_low;
CJIT_THREAD_LOCAL uintptr_t stack_high;
CJIT_THREAD_LOCAL cjit_trap last_trap;
CJIT_THREAD_LOCAL cjit_thread self;

static uintptr_t thread_pointer(void) {
#if defined(__linux__) && defined(__x86_64__)
  uintptr_t result;
  __asm__("mov %%fs:0, %0" : "=r"(result));
  return result;
#else
  return (uintptr_t)__builtin_thread_pointer();
#endif
}

intptr_t cjit_activation_word_offset(void) { return (intptr_t)((uintptr_t)&innermost - thread_pointer()); }
intptr_t cjit_stack_limit_word_offset(void) { return (intptr_t)((uintptr_t)&stack_limit - thread_pointer()); }
intptr_t cjit_passed_deadlines_offset(void) { return (intptr_t)((uintptr_t)&passed_deadlines - thread_pointer()); }
uint32_t *cjit_passed_deadlines(void) { return &passed_deadlines; }
int cjit_has_passed_deadline(void) { return __atomic_load_n(&passed_deadlines, __ATOMIC_RELAXED) != 0; }
void cjit_add_to_count(uint32_t *count, int32_t change) { __atomic_fetch_add(count, (uint32_t)change, __ATOMIC_SEQ_CST); }
cjit_trap cjit_last_trap(void) { return last_trap; }


cjit_activation *cjit_activation_to_leave(uintptr_t return_address) {
  if (!innermost || !innermost->exit || !cjit_code_map_contains(return_address - 1)) return NULL;
  return innermost;
}

// MARK: - Threads

enum {
  signal_stack_size = 64 * 1024,
  // What a host function may use below the stack limit before the guard page.
  host_headroom = 256 * 1024,
};

static pthread_key_t signal_stack_key;

static void free_signal_stack(void *mapping) {
  stack_t disabled = {.ss_flags = SS_DISABLE};
  sigaltstack(&disabled, NULL);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  munmap(mapping, page + signal_stack_size);
  innermost = NULL; // a destructor that runs after this one and enters generated code prepares the thread anew
}

// Without an alternate stack a stack overflow cannot be reported: the handler itself would have nowhere to run.
static void provide_signal_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || !(current.ss_flags & SS_DISABLE)) return;
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  char *mapping = mmap(NULL, page + signal_stack_size, PROT_NONE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (mapping == MAP_FAILED) return;
  if (mprotect(mapping + page, signal_stack_size, PROT_READ | PROT_WRITE) != 0 ||
      pthread_setspecific(signal_stack_key, mapping) != 0) {
    munmap(mapping, page + signal_stack_size);
    return;
  }
  stack_t ours = {.ss_sp = mapping + page, .ss_size = signal_stack_size};
  sigaltstack(&ours, NULL);
}

static void find_stack_bounds(void) {
#if defined(__linux__)
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
  void *low;
  size_t size;
  if (pthread_attr_getstack(&attributes, &low, &size) == 0) {
    stack_low = (uintptr_t)low;
    stack_high = stack_low + size;
  }
  pthread_attr_destroy(&attributes);
#else
  stack_high = (uintptr_t)pthread_get_stackaddr_np(pthread_self());
  stack_low = stack_high - pthread_get_stacksize_np(pthread_self());
#endif
  // A small stack keeps a quarter of itself for host functions.
  size_t size_now = stack_high - stack_low;
  stack_limit = stack_low + (size_now / 4 < host_headroom ? size_now / 4 : host_headroom);
}

bool cjit_stack_has_room(void) {
  if (!stack_high) find_stack_bounds();
  return (uintptr_t)__builtin_frame_address(0) > stack_limit;
}

cjit_activation *cjit_prepare_thread(void) {
  if (!innermost) {
    int saved = errno;
    provide_signal_stack();
    cjit_prepare_backtrace();
    find_stack_bounds();
    innermost = &base;
    cjit_remember_thread(&self, (cjit_activation *volatile *)&innermost, &base);
    errno = saved;
  }
  return innermost;
}

// MARK: - The interrupted context

#if defined(__linux__) && defined(__x86_64__)
#define REGISTER(context, name) ((context)->uc_mcontext.gregs[REG_##name])
#define PROGRAM_COUNTER(context) REGISTER(context, RIP)
#define STACK_POINTER(context) REGISTER(context, RSP)
#define FRAME_POINTER(context) REGISTER(context, RBP)
#define FIRST_RESULT(context) REGISTER(context, RAX)
#elif defined(__linux__) && defined(__aarch64__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext.pc)
#define STACK_POINTER(context) ((context)->uc_mcontext.sp)
#define FRAME_POINTER(context) ((context)->uc_mcontext.regs[29])
#define FIRST_RESULT(context) ((context)->uc_mcontext.regs[0])
#elif defined(__APPLE__) && defined(__x86_64__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext->__ss.__rip)
#define STACK_POINTER(context) ((context)->uc_mcontext->__ss.__rsp)
#define FRAME_POINTER(context) ((context)->uc_mcontext->__ss.__rbp)
#define FIRST_RESULT(context) ((context)->uc_mcontext->__ss.__rax)
#elif defined(__APPLE__) && defined(__aarch64__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext->__ss.__pc)
#define STACK_POINTER(context) ((context)->uc_mcontext->__ss.__sp)
#define FRAME_POINTER(context) ((context)->uc_mcontext->__ss.__fp)
#define FIRST_RESULT(context) ((context)->uc_mcontext->__ss.__x[0])
#else
#error "swift-jit handles traps on Linux and macOS, on x86-64 and AArch64, only"
#endif

#if defined(__linux__) && defined(__x86_64__)

static uint64_t register_value(const ucontext_t *context, unsigned number) {
  static const int greg[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                               REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  return (uint64_t)context->uc_mcontext.gregs[greg[number]];
}

// #DE is raised for a zero divisor and for a quotient that does not fit, and Linux reports both as FPE_INTDIV.
// The DIV or IDIV (F6 or F7 /6 /7) at the program counter names its divisor: read it again.
static bool divisor_is_zero(const ucontext_t *context, const uint8_t *code) {
  unsigned operand_size = 4, rex = 0;
  uint64_t segment_base = 0;
  bool address_size_32 = false;
  for (;; code++) {
    if (*code == 0x66) operand_size = 2;
    else if (*code == 0x67) address_size_32 = true;
    else if (*code == 0x64) segment_base = thread_pointer();
    else if (*code == 0x65) return true; // the GS base is not ours to know
    else if (*code != 0x2E && *code != 0x36 && *code != 0x3E && *code != 0x26 && *code != 0xF2 &&
             *code != 0xF3)
      break;
  }
  if ((*code & 0xF0) == 0x40) rex = *code++;
  if (rex & 8) operand_size = 8;
  if (*code == 0xF6) operand_size = 1;
  else if (*code != 0xF7) return false;
  code++;
  unsigned mod = *code >> 6, rm = *code & 7;
  code++;
  uint64_t value = 0;
  if (mod == 3) {
    if (operand_size == 1 && !rex && rm >= 4) value = register_value(context, rm - 4) >> 8; // ah, ch, dh, bh
    else value = register_value(context, rm | (rex & 1) << 3);
  } else {
    uint64_t address = 0;
    bool rip_relative = false;
    if (rm == 4) {
      unsigned scale = *code >> 6, index = (*code >> 3 & 7) | (rex & 2) << 2, base_number = *code & 7;
      code++;
      if (index != 4) address = register_value(context, index) << scale;
      if (base_number == 5 && mod == 0) mod = 4; // no base, 32-bit displacement
      else address += register_value(context, base_number | (rex & 1) << 3);
    } else if (rm == 5 && mod == 0) {
      rip_relative = true;
      mod = 4;
    } else {
      address = register_value(context, rm | (rex & 1) << 3);
    }
    if (mod == 1) {
      address += (uint64_t)(int8_t)*code++;
    } else if (mod == 2 || mod == 4) {
      int32_t displacement;
      memcpy(&displacement, code, 4);
      code += 4;
      address += (uint64_t)displacement;
    }
    if (rip_relative) address += (uint64_t)code;
    if (address_size_32) address = (uint32_t)address;
    // The division has just read these bytes.
    memcpy(&value, (const void *)(address + segment_base), operand_size);
  }
  if (operand_size < 8) value &= (UINT64_C(1) << operand_size * 8) - 1;
  return value == 0;
}

static bool is_instruction_fetch(const ucontext_t *context, const siginfo_t *info) {
  uint64_t pc = (uint64_t)PROGRAM_COUNTER(context);
  bool canonical = (int64_t)(pc << 16) >> 16 == (int64_t)pc;
  return (REGISTER(context, ERR) & 0x10) != 0 || (info->si_code == SI_KERNEL && !canonical);
}

#else

static bool divisor_is_zero(const ucontext_t *context, const uint8_t *code) {
  (void)context;
  (void)code;
  return true;
}

static bool is_instruction_fetch(const ucontext_t *context, const siginfo_t *info) {
  return (uintptr_t)PROGRAM_COUNTER(context) == (uintptr_t)info->si_addr;
}

#endif

// Where a call to an address that cannot be fetched came from: the return address it pushed (or left in the link
// register). Null if the stack pointer is not within this thread's stack.
static uintptr_t caller_of_bad_call(const ucontext_t *context) {
#if defined(__x86_64__)
  uintptr_t sp = (uintptr_t)STACK_POINTER(context);
  if (sp % 8 != 0 || sp < stack_low || sp + 8 > stack_high) return 0;
  return *(const uintptr_t *)sp;
#elif defined(__linux__)
  return (uintptr_t)context->uc_mcontext.regs[30];
#else
  return (uintptr_t)context->uc_mcontext->__ss.__lr;
#endif
}

static bool is_stack_overflow(uintptr_t fault_address, uintptr_t stack_pointer) {
  enum { below = 1024 * 1024, above = 64 * 1024 };
  return stack_low != 0 && fault_address + below >= stack_low && fault_address < stack_low + above &&
         stack_pointer < stack_low + 2 * above;
}

// What happened, if it happened in generated code.
static bool recognise(int signal, const siginfo_t *info, const ucontext_t *context, cjit_trap *trap) {
  uintptr_t pc = (uintptr_t)PROGRAM_COUNTER(context);
#if defined(__x86_64__)
  if (signal == SIGTRAP) pc -= 1; // reported after the int3
#endif
  trap->address = pc;
  trap->fault_address = 0;
  if (!cjit_code_map_contains(pc) || (signal == SIGSEGV && is_instruction_fetch(context, info))) {
    uintptr_t caller = caller_of_bad_call(context);
    if ((signal != SIGSEGV && signal != SIGBUS) || !is_instruction_fetch(context, info) ||
        !cjit_code_map_contains(caller - 1))
      return false;
    *trap = (cjit_trap){.kind = cjit_trap_bad_call, .address = caller, .fault_address = pc};
    return true;
  }
  switch (signal) {
  case SIGILL: trap->kind = cjit_trap_illegal_instruction; return true;
  case SIGTRAP: trap->kind = cjit_trap_breakpoint; return true;
  case SIGFPE:
    if (info->si_code != FPE_INTDIV && info->si_code != FPE_INTOVF) trap->kind = cjit_trap_floating_point;
    else if (divisor_is_zero(context, (const uint8_t *)pc)) trap->kind = cjit_trap_divide_by_zero;
    else trap->kind = cjit_trap_integer_overflow;
    return true;
  default:
    trap->fault_address = (uintptr_t)info->si_addr;
    trap->kind = is_stack_overflow(trap->fault_address, (uintptr_t)STACK_POINTER(context)) ? cjit_trap_stack_overflow
                                                                                           : cjit_trap_memory_access;
    return true;
  }
}

static void record_backtrace(const ucontext_t *context, const cjit_trap *trap, const cjit_activation *end) {
  cjit_stack stack = {.low = stack_low, .high = stack_high, .end = (uintptr_t)end};
  cjit_begin_backtrace(trap->kind != cjit_trap_bad_call);
  cjit_add_frame(trap->address);
  if (trap->kind != cjit_trap_bad_call) cjit_add_unmade_frame(&stack, trap->address, (uintptr_t)STACK_POINTER(context));
  cjit_add_callers(&stack, (uintptr_t)FRAME_POINTER(context));
}

void cjit_record_stack_overflow(uintptr_t address, uintptr_t frame) {
  cjit_stack stack = {.low = stack_low, .high = stack_high, .end = (uintptr_t)innermost};
  last_trap = (cjit_trap){.kind = cjit_trap_stack_overflow, .address = address, .fault_address = 0};
  cjit_begin_backtrace(false);
  cjit_add_callers(&stack, frame);
}

bool cjit_record_callers(intptr_t barrier_offset) {
  // With generated code on the stack, the innermost activation is the barrier of the host function that runs.
  if (!innermost || innermost == &base || innermost->exit) return false;
  cjit_stack stack = {.low = stack_low, .high = stack_high, .end = (uintptr_t)innermost->previous};
  cjit_begin_backtrace(false);
  cjit_add_callers(&stack, (uintptr_t)innermost - (uintptr_t)barrier_offset);
  return true;
}

// MARK: - Handlers

static const int handled_signals[] = {SIGILL, SIGTRAP, SIGFPE, SIGSEGV, SIGBUS};
enum { handled_signal_count = sizeof handled_signals / sizeof handled_signals[0] };
static struct sigaction previous_actions[handled_signal_count];

static void call_previous_handler(int signal, siginfo_t *info, void *context) {
  int index = 0;
  while (handled_signals[index] != signal) index++;
  const struct sigaction *previous = &previous_actions[index];
  // A fault repeats when the handler returns to the instruction; these do not and have to be raised again.
  bool repeats = info->si_code > 0 && signal != SIGTRAP;
  if (previous->sa_flags & SA_SIGINFO) {
    previous->sa_sigaction(signal, info, context);
  } else if (previous->sa_handler != SIG_DFL && previous->sa_handler != SIG_IGN) {
    previous->sa_handler(signal);
  } else if (previous->sa_handler == SIG_DFL || repeats) {
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal, &standard, NULL);
  }
  // A handler that restored the default action (as Swift's backtracer does) means the process to end.
  struct sigaction now;
  if (!repeats && sigaction(signal, NULL, &now) == 0 && !(now.sa_flags & SA_SIGINFO) && now.sa_handler == SIG_DFL)
    raise(signal);
}

static void handle(int signal, siginfo_t *info, void *raw) {
  ucontext_t *context = raw;
  cjit_activation *activation = innermost;
  cjit_trap trap;
  if (info->si_code <= 0 || !activation || !activation->exit || !recognise(signal, info, context, &trap)) {
    call_previous_handler(signal, info, raw);
    return;
  }
  last_trap = trap;
  record_backtrace(context, &trap, activation);
  PROGRAM_COUNTER(context) = (uintptr_t)activation->exit;
  STACK_POINTER(context) = (uintptr_t)activation;
  FIRST_RESULT(context) = 0;
}

static int install_error;

static void install(void) {
  install_error = pthread_key_create(&signal_stack_key, free_signal_stack);
  if (!install_error) install_error = cjit_install_backtraces();
  if (install_error) return;
  struct sigaction action = {.sa_sigaction = handle, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < handled_signal_count; i++) {
    if (sigaction(handled_signals[i], &action, &previous_actions[i]) != 0) {
      install_error = errno;
      return;
    }
  }
}

int cjit_install_trap_handlers(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, install);
  return install_error;
}
