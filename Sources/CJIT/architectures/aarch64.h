// AArch64, on Linux and macOS: see architecture.h.

#if defined(__linux__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext.pc)
#define STACK_POINTER(context) ((context)->uc_mcontext.sp)
#define FRAME_POINTER(context) ((context)->uc_mcontext.regs[29])
#define LINK_REGISTER(context) ((context)->uc_mcontext.regs[30])
#define FIRST_RESULT(context) ((context)->uc_mcontext.regs[0])
#elif defined(__APPLE__)
#define PROGRAM_COUNTER(context) ((context)->uc_mcontext->__ss.__pc)
#define STACK_POINTER(context) ((context)->uc_mcontext->__ss.__sp)
#define FRAME_POINTER(context) ((context)->uc_mcontext->__ss.__fp)
#define LINK_REGISTER(context) ((context)->uc_mcontext->__ss.__lr)
#define FIRST_RESULT(context) ((context)->uc_mcontext->__ss.__x[0])
#else
#error "swift-jit handles traps on Linux and macOS only"
#endif

#define CJIT_ENTRY_MARK ""
#define CJIT_UNDEFINED_INSTRUCTION "udf #0\n"
#define CJIT_BREAKPOINT_SIZE 0

static inline uintptr_t cjit_thread_pointer(void) { return (uintptr_t)__builtin_thread_pointer(); }

static inline bool cjit_is_instruction_fetch(const ucontext_t *context, const siginfo_t *info) {
  return (uintptr_t)PROGRAM_COUNTER(context) == (uintptr_t)info->si_addr;
}

static inline uintptr_t cjit_return_address(const ucontext_t *context, cjit_stack_test is_in_stack) {
  (void)is_in_stack;
  return (uintptr_t)LINK_REGISTER(context);
}

static inline uintptr_t cjit_unmade_frame(uintptr_t pc, uintptr_t stack_pointer) {
  (void)pc;
  (void)stack_pointer;
  return 0;
}

/// Divisions do not trap.
static inline bool cjit_divisor_is_zero(const ucontext_t *context, const uint8_t *code) {
  (void)context;
  (void)code;
  return true;
}
