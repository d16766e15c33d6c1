// x86-64, on Linux and macOS: see architecture.h.

#if defined(__linux__)
#define REGISTER(context, name) ((context)->uc_mcontext.gregs[REG_##name])
#define PROGRAM_COUNTER(context) REGISTER(context, RIP)
#define STACK_POINTER(context) REGISTER(context, RSP)
#define FRAME_POINTER(context) REGISTER(context, RBP)
#define FIRST_RESULT(context) REGISTER(context, RAX)
#elif defined(__APPLE__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext->__ss.__rip)
#define STACK_POINTER(context) ((context)->uc_mcontext->__ss.__rsp)
#define FRAME_POINTER(context) ((context)->uc_mcontext->__ss.__rbp)
#define FIRST_RESULT(context) ((context)->uc_mcontext->__ss.__rax)
#else
#error "swift-jit handles traps on Linux and macOS only"
#endif

#define CJIT_ENTRY_MARK "endbr64\n"
#define CJIT_UNDEFINED_INSTRUCTION "ud2\n"
#define CJIT_BREAKPOINT_SIZE 1 // int3

static inline uintptr_t cjit_thread_pointer(void) {
#if defined(__linux__)
  uintptr_t result;
  __asm__("mov %%fs:0, %0" : "=r"(result));
  return result;
#else
  return (uintptr_t)__builtin_thread_pointer();
#endif
}

static inline bool cjit_is_instruction_fetch(const ucontext_t *context, const siginfo_t *info) {
#if defined(__linux__)
  uint64_t pc = (uint64_t)PROGRAM_COUNTER(context);
  bool canonical = (int64_t)(pc << 16) >> 16 == (int64_t)pc;
  return (REGISTER(context, ERR) & 0x10) != 0 || (info->si_code == SI_KERNEL && !canonical);
#else
  return (uintptr_t)PROGRAM_COUNTER(context) == (uintptr_t)info->si_addr;
#endif
}

/// The word that a call has pushed; null if the stack pointer is not in the thread's stack.
static inline uintptr_t cjit_return_address(const ucontext_t *context, cjit_stack_test is_in_stack) {
  uintptr_t sp = (uintptr_t)STACK_POINTER(context);
  if (sp % 8 != 0 || !is_in_stack(sp) || !is_in_stack(sp + 7)) return 0;
  return *(const uintptr_t *)sp;
}

/// Where the return address is of a function that is before one of its first two instructions; null elsewhere.
static inline uintptr_t cjit_unmade_frame(uintptr_t pc, uintptr_t stack_pointer) {
  static const uint8_t prologue[] = {0x55, 0x48, 0x89, 0xE5}; // push rbp; mov rbp, rsp
  if (!cjit_code_map_contains(pc - 1) || !cjit_code_map_contains(pc + 3)) return 0;
  if (__builtin_memcmp((const void *)pc, prologue, sizeof prologue) == 0) return stack_pointer;
  bool has_pushed = __builtin_memcmp((const void *)(pc - 1), prologue, sizeof prologue) == 0;
  return has_pushed ? stack_pointer + 8 : 0; // above the saved rbp
}

/// Whether the divisor of the DIV or IDIV at `code`, which has trapped with the registers in `context`, is zero.
bool cjit_divisor_is_zero(const ucontext_t *context, const uint8_t *code);
