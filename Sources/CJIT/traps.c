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
// - Whoever finds too little stack calls nothing on what is left: it jumps to `cjit_stack_overflow`, and the handler sees to the
//   rest on the signal stack.
// - The handler reads thread-locals of the initial-exec kind, the code map, and memory that the faulting instruction
//   itself has just read. It takes no lock and allocates nothing.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#if defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#include "CJIT.h"
#include "architectures/architecture.h"
#include "backtraces.h"
#include "threads.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#if defined(__linux__)
#include <sys/auxv.h>
#endif
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
CJIT_THREAD_LOCAL uintptr_t stack_size;
CJIT_THREAD_LOCAL cjit_trap last_trap;
CJIT_THREAD_LOCAL cjit_thread self;

intptr_t cjit_activation_word_offset(void) { return (intptr_t)((uintptr_t)&innermost - cjit_thread_pointer()); }
intptr_t cjit_stack_limit_word_offset(void) { return (intptr_t)((uintptr_t)&stack_limit - cjit_thread_pointer()); }
intptr_t cjit_stack_low_word_offset(void) { return (intptr_t)((uintptr_t)&stack_low - cjit_thread_pointer()); }
intptr_t cjit_stack_size_word_offset(void) { return (intptr_t)((uintptr_t)&stack_size - cjit_thread_pointer()); }
intptr_t cjit_passed_deadlines_offset(void) { return (intptr_t)((uintptr_t)&passed_deadlines - cjit_thread_pointer()); }
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
  // What our own handler needs of a signal stack, beside what the processor's state takes.
  handler_size = 8 * 1024,
  // What a host function may use below the stack limit before the guard page: so much, or a quarter of a smaller stack, but at
  // least what Swift's runtime takes when it makes the metadata of generic types.
  host_headroom = 256 * 1024,
  least_host_headroom = 48 * 1024,
};

static pthread_key_t signal_stack_key;

static void free_signal_stack(void *mapping) {
  stack_t disabled = {.ss_flags = SS_DISABLE};
  sigaltstack(&disabled, NULL);
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  munmap(mapping, page + signal_stack_size);
  innermost = NULL; // a destructor that runs after this one and enters generated code prepares the thread anew
  stack_size = 0;
}

static int key_error;
static void create_keys_once(void) {
  key_error = pthread_key_create(&signal_stack_key, free_signal_stack);
  if (!key_error) key_error = cjit_create_backtrace_key();
}

// Makes the keys of what belongs to a thread. Not only where handlers are installed: what interprets prepares its thread, too, and
// a key that was not made is somebody else's. Returns 0 or an errno.
static int create_keys(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, create_keys_once);
  return key_error;
}

// What a signal stack must have so that the system can put the processor's state there and our handler can run.
static size_t least_signal_stack_size(void) {
  size_t state = (size_t)MINSIGSTKSZ;
#if defined(AT_MINSIGSTKSZ)
  size_t actual = (size_t)getauxval(AT_MINSIGSTKSZ);
  if (actual > state) state = actual;
#endif
  return state + handler_size;
}

// Without an alternate stack a stack overflow cannot be reported: the handler itself would have nowhere to run. One that the
// host has installed serves if it is large enough; in place of a smaller one, its handlers run on ours as well.
static void provide_signal_stack(void) {
  stack_t current;
  if (sigaltstack(NULL, &current) != 0 || (current.ss_flags & SS_ONSTACK)) return;
  if (!(current.ss_flags & SS_DISABLE) && current.ss_size >= least_signal_stack_size()) return;
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

// Invariant: a thread whose bounds are known has been prepared.
static void find_stack_bounds(void) {
#if defined(__linux__)
  pthread_attr_t attributes;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return;
  void *low;
  size_t size;
  if (pthread_attr_getstack(&attributes, &low, &size) == 0) {
    stack_low = (uintptr_t)low;
    stack_size = size;
  }
  pthread_attr_destroy(&attributes);
#else
  stack_size = pthread_get_stacksize_np(pthread_self());
  stack_low = (uintptr_t)pthread_get_stackaddr_np(pthread_self()) - stack_size;
#endif
  size_t headroom = stack_size / 4 < host_headroom ? stack_size / 4 : host_headroom;
  stack_limit = stack_low + (headroom < least_host_headroom ? least_host_headroom : headroom);
}

// Functions that call nothing but each other rely on a page below the stack that cannot be accessed.
static bool has_guard(void) {
  uint8_t byte;
  return !cjit_read_memory(stack_low - 1, &byte, 1);
}

static bool is_on_known_stack(uintptr_t address) { return address - stack_low < stack_size; }

static cjit_stack known_stack(const cjit_activation *end) {
  return (cjit_stack){.low = stack_low, .high = stack_low + stack_size, .end = (uintptr_t)end};
}

bool cjit_prepare_thread(void) {
  int saved = errno;
  if (!innermost) {
    if (create_keys() == 0) {
      provide_signal_stack();
      cjit_prepare_backtrace();
    }
    find_stack_bounds();
    if (!has_guard()) stack_size = 0;
    innermost = &base;
    cjit_remember_thread(&self, (cjit_activation *volatile *)&innermost, &base);
  } else if (innermost == &base) {
    // The system may let the stack of the first thread grow further than it did before.
    find_stack_bounds();
    if (!has_guard()) stack_size = 0;
  }
  errno = saved;
  return is_on_known_stack((uintptr_t)__builtin_frame_address(0));
}

void cjit_record_unknown_stack(void) {
  last_trap = (cjit_trap){.kind = cjit_trap_unknown_stack, .address = 0, .fault_address = 0};
  cjit_begin_backtrace(false);
}

cjit_stack_room cjit_find_stack_room(size_t size) {
  uintptr_t here = (uintptr_t)__builtin_frame_address(0);
  // Not the bounds alone: entries take a thread whose stack is known for one that has a signal stack, too.
  if (!is_on_known_stack(here) && (!innermost || innermost == &base)) cjit_prepare_thread();
  if (!is_on_known_stack(here)) return cjit_stack_is_unknown;
  return here > stack_limit && here - stack_low > size ? cjit_stack_has_room : cjit_stack_is_full;
}

// An instruction that is not valid, where code jumps that finds too little stack. The handler, which runs on a stack of its own,
// does the rest.
#if defined(__APPLE__)
#define CJIT_SYMBOL(name) "_" #name
#else
#define CJIT_SYMBOL(name) #name
#endif
__asm__(".text\n"
        ".globl " CJIT_SYMBOL(cjit_stack_overflow) "\n"
        ".p2align 4\n"
        CJIT_SYMBOL(cjit_stack_overflow) ":\n"
        CJIT_ENTRY_MARK
        ".globl " CJIT_SYMBOL(cjit_stack_overflow_trap) "\n"
        CJIT_SYMBOL(cjit_stack_overflow_trap) ":\n"
        CJIT_UNDEFINED_INSTRUCTION);
extern const char cjit_stack_overflow[], cjit_stack_overflow_trap[];
const void *cjit_stack_overflow_address(void) { return cjit_stack_overflow; }

// MARK: - The interrupted context

// Where a call to an address that cannot be fetched came from.
static uintptr_t caller_of_bad_call(const ucontext_t *context) { return cjit_return_address(context, is_on_known_stack); }

// Whether an access beyond the end of the stack is a function's that has no room for its frame. A large frame is touched page
// by page from above before the stack pointer moves, so what is touched first is in the guard page.
static bool is_stack_overflow(uintptr_t fault_address, uintptr_t stack_pointer) {
  enum { guard = 64 * 1024, below = 1024 * 1024, above = 64 * 1024 };
  if (stack_size == 0) return false;
  if (fault_address < stack_low && fault_address + guard >= stack_low) return true;
  return fault_address + below >= stack_low && fault_address < stack_low + above && stack_pointer < stack_low + 2 * above;
}

// What happened, if it happened in generated code.
static bool recognise(int signal, const siginfo_t *info, const ucontext_t *context, cjit_trap *trap) {
  uintptr_t pc = (uintptr_t)PROGRAM_COUNTER(context);
  if (signal == SIGTRAP) pc -= CJIT_BREAKPOINT_SIZE;
  trap->address = pc;
  trap->fault_address = 0;
  trap->is_behind_call = false;
  if (pc == (uintptr_t)cjit_stack_overflow_trap) {
    uintptr_t caller = caller_of_bad_call(context);
    if (!cjit_code_map_contains(caller - 1)) return false;
    *trap = (cjit_trap){.kind = cjit_trap_stack_overflow, .address = caller, .is_behind_call = true};
    return true;
  }
  if (!cjit_code_map_contains(pc) || (signal == SIGSEGV && cjit_is_instruction_fetch(context, info))) {
    uintptr_t caller = caller_of_bad_call(context);
    if ((signal != SIGSEGV && signal != SIGBUS) || !cjit_is_instruction_fetch(context, info) ||
        !cjit_code_map_contains(caller - 1))
      return false;
    *trap =
      (cjit_trap){.kind = cjit_trap_bad_call, .address = caller, .fault_address = pc, .is_behind_call = true};
    return true;
  }
  switch (signal) {
  case SIGILL: trap->kind = cjit_trap_illegal_instruction; return true;
  case SIGTRAP: trap->kind = cjit_trap_breakpoint; return true;
  case SIGFPE:
    if (info->si_code != FPE_INTDIV && info->si_code != FPE_INTOVF) trap->kind = cjit_trap_floating_point;
    else if (cjit_divisor_is_zero(context, (const uint8_t *)pc)) trap->kind = cjit_trap_divide_by_zero;
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
  cjit_stack stack = known_stack(end);
  cjit_begin_backtrace(!trap->is_behind_call);
  cjit_add_frame(trap->address);
  if (!trap->is_behind_call) cjit_add_unmade_frame(&stack, trap->address, (uintptr_t)STACK_POINTER(context));
  cjit_add_callers(&stack, (uintptr_t)FRAME_POINTER(context));
}

bool cjit_record_callers(intptr_t barrier_offset) {
  // With generated code on the stack, the innermost activation is the barrier of the host function that runs.
  if (!innermost || innermost == &base || innermost->exit) return false;
  cjit_stack stack = known_stack(innermost->previous);
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
  install_error = create_keys();
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
