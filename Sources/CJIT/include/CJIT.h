// What swift-jit needs and Swift cannot say: thread-local words at a fixed offset from the thread pointer,
// signal handlers, and system calls that Swift's platform modules do not export.

#ifndef CJIT_H
#define CJIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: - Platform calls

/// memfd_create(2) with MFD_CLOEXEC and MFD_ALLOW_SEALING; -1 and errno ENOSYS where there is none.
int cjit_memfd_create(const char *_Nonnull name);

/// fcntl(2) F_ADD_SEALS. `future_write` false: seals the size; true: seals against any further writable mapping.
int cjit_memfd_seal(int descriptor, bool future_write);

/// mremap(2) that replaces whatever is mapped at `target`. Returns false and sets errno on failure.
bool cjit_move_mapping(void *_Nonnull source, size_t length, void *_Nonnull target);

/// madvise(2) MADV_DONTFORK: a forked child does not inherit the range.
int cjit_do_not_inherit(void *_Nonnull start, size_t length);

/// Makes instructions that were written to memory visible to instruction fetch. Nothing to do where the processor sees to it.
void cjit_flush_instruction_cache(void *_Nonnull start, size_t length);

/// Apple silicon: makes MAP_JIT memory writable (true) or executable (false) for the calling thread.
void cjit_jit_write_toggle(bool writable);

/// Waits until a file descriptor can be read or a time has passed, for ever if that is negative. Returns whether it can.
bool cjit_wait_until_readable(int descriptor, int64_t nanoseconds);

/// Copies up to 512 bytes of this process's own memory, or returns false if they are not all readable.
bool cjit_read_memory(uintptr_t address, void *_Nonnull target, size_t length);

/// What this processor, and the operating system on it, can do beyond the baseline: bits for POPCNT, LZCNT, BMI1, BMI2,
/// AVX, AVX2, FMA and MOVBE, from the lowest; 0 on other machines than x86-64.
uint32_t cjit_processor_features(void);

// MARK: - Images (images.c)

/// Finds what tells the builds of the programs and libraries that addresses are in from all others. Returns false where
/// that is not known.
bool cjit_identify_images(const void *_Nullable const *_Nonnull addresses, size_t count, uint64_t *_Nonnull identity);

// MARK: - Forks (forks.c)

/// No other thread of this process forks until the matching `cjit_allow_forks`; calls may be nested. What is held in
/// between, locks above all, a child never finds held by a thread that it does not have.
void cjit_hold_forks(void);

/// Takes back `cjit_hold_forks`, on the same thread.
void cjit_allow_forks(void);

/// How many forks this process descends from or has made, counted since the first call.
/// Code shared through a memory file descriptor must not be changed after a fork.
uint64_t cjit_fork_generation(void);

/// How many forks this process descends from, counted since the first call: a child's is greater than its parent's, so
/// what was made at another depth was made by another process.
uint64_t cjit_process_depth(void);

// MARK: - Code map (code_map.c)

/// Records that pages hold generated code. Returns false when memory for the map is exhausted.
bool cjit_code_map_insert(uintptr_t start, size_t length);

/// Forgets pages recorded by `cjit_code_map_insert`.
void cjit_code_map_remove(uintptr_t start, size_t length);

/// Whether the page of `address` holds generated code. Lock-free, safe in signal handlers.
bool cjit_code_map_contains(uintptr_t address);

// MARK: - Unwinding (unwinding.c)

/// Tells the unwinder about the entries of an `.eh_frame` section with a zero at its end, which must stay as it is until
/// it is deregistered.
void cjit_register_frames(void *_Nonnull section);

/// Takes back `cjit_register_frames` for the same section.
void cjit_deregister_frames(void *_Nonnull section);

// MARK: - Debuggers (debugger.c)

/// Shows a debugger an object file in memory that describes generated code. The image must stay as it is until it is
/// unregistered. Returns what `cjit_debugger_unregister` wants, or null when memory is exhausted.
void *_Nullable cjit_debugger_register(const void *_Nonnull image, size_t size);

/// Takes back `cjit_debugger_register`.
void cjit_debugger_unregister(void *_Nonnull registration);

// MARK: - Activations and traps (traps.c)

/// One protected entry into generated code, on the stack of the entry thunk; or, with `exit` null, a barrier that
/// a host function thunk pushes: Swift frames lie below it, so nothing above it may leave past it.
typedef struct cjit_activation {
  /// Where to continue, with the stack pointer at this activation and in the first result register an error or zero.
  const void *_Nullable exit;
  struct cjit_activation *_Nullable previous;
} cjit_activation;

typedef enum cjit_trap_kind {
  cjit_trap_illegal_instruction = 1,
  cjit_trap_breakpoint,
  cjit_trap_divide_by_zero,
  cjit_trap_integer_overflow,
  cjit_trap_floating_point,
  cjit_trap_memory_access,
  cjit_trap_bad_call,
  cjit_trap_stack_overflow,
  cjit_trap_unknown_stack,
} cjit_trap_kind;

typedef struct cjit_trap {
  cjit_trap_kind kind;
  /// The instruction that trapped; for a bad call, the instruction after the call.
  uintptr_t address;
  /// The address that could not be accessed or fetched; zero where the processor does not tell.
  uintptr_t fault_address;
  /// Whether `address` is that of the instruction behind a call.
  bool is_behind_call;
} cjit_trap;

/// Records the frames of generated code that called the host function that runs now, for `cjit_last_backtrace`. The
/// barrier of its thunk lies at an offset from the thunk's frame pointer. Returns false where no host function runs.
bool cjit_record_callers(intptr_t barrier_offset);

typedef enum cjit_stack_room {
  cjit_stack_has_room,
  cjit_stack_is_full,
  /// The stack is not the thread's own, or has no guard.
  cjit_stack_is_unknown,
} cjit_stack_room;

/// Whether the calling thread has more stack left than generated code leaves to host functions, and `size` bytes at least.
cjit_stack_room cjit_find_stack_room(size_t size);

/// Where code jumps that finds too little stack when it is entered: with the return address at the stack pointer and the frame
/// pointer of its caller. Continues at the exit of the innermost activation, as a stack overflow.
const void *_Nonnull cjit_stack_overflow_address(void);

/// Offsets from the thread pointer of the lowest address and the size of the stack that is known to be the thread's. Entries
/// on another stack, whose size they are told, put that there for as long as they last. The size is zero on threads that
/// `cjit_prepare_thread` has not seen.
intptr_t cjit_stack_low_word_offset(void);
intptr_t cjit_stack_size_word_offset(void);

/// Offset from the thread pointer of the word that points to the innermost activation.
/// The word is null on threads that `cjit_prepare_thread` has not seen.
intptr_t cjit_activation_word_offset(void);

/// Offset from the thread pointer of the lowest stack address that functions which call others may reach, so that host
/// functions have room below. Entries raise it for as long as they last when they limit the stack further.
intptr_t cjit_stack_limit_word_offset(void);

/// Offset from the thread pointer of a 32-bit count that generated code may look at: how many deadlines of the thread have
/// passed.
intptr_t cjit_passed_deadlines_offset(void);

/// The calling thread's count.
uint32_t *_Nonnull cjit_passed_deadlines(void);

/// Whether the calling thread's count is not zero.
int cjit_has_passed_deadline(void);

/// Changes a count of any thread, atomically.
void cjit_add_to_count(uint32_t *_Nonnull count, int32_t change);

/// Gives the calling thread an alternate signal stack, if it has none that is large enough, and its stack limit. The word of the
/// innermost activation is not null from then on. Returns false on a stack that is not the thread's, or has no page below that
/// cannot be accessed.
bool cjit_prepare_thread(void);

/// Records that generated code was to be entered where `cjit_prepare_thread` returns false.
void cjit_record_unknown_stack(void);

/// Installs the signal handlers, once. Returns 0 or an errno.
int cjit_install_trap_handlers(void);

/// The trap that was last recorded on this thread.
cjit_trap cjit_last_trap(void);

enum { cjit_backtrace_limit = 64 };

/// Where the innermost frames of generated code were when a trap happened: the address of the trap, then return addresses.
typedef struct cjit_backtrace {
  uint32_t count;
  /// Whether there were more.
  bool is_truncated;
  /// Whether the first address is that of an instruction, rather than the one behind a call.
  bool is_exact;
  uintptr_t addresses[cjit_backtrace_limit];
} cjit_backtrace;

/// The frames of the trap that was last recorded on this thread; null where memory for them was exhausted.
const cjit_backtrace *_Nullable cjit_last_backtrace(void);

/// The activation that a host function called from `return_address` leaves to when it throws;
/// null when its caller is not generated code, or was not entered with protection.
cjit_activation *_Nullable cjit_activation_to_leave(uintptr_t return_address);

// MARK: - Threads (threads.c)

/// Makes every thread of the process go through a full memory barrier. Returns false where the system cannot.
bool cjit_barrier_all_threads(void);

/// Writes the serial numbers of the threads that are in generated code, entered with protection, and returns how many
/// there are, which may be more than `capacity`.
size_t cjit_threads_inside(uint64_t *_Nullable serials, size_t capacity);

/// Calls a function where it has `stack_size` bytes of stack: on this thread if that has so much left, otherwise on a new one,
/// which is waited for. Returns 0 or an errno. Takes little stack itself.
int cjit_run_with_stack(size_t stack_size, void *_Nullable (*_Nonnull body)(void *_Nullable), void *_Nonnull argument);

/// Stores a word that generated code reads on other threads; what was written before is visible to who reads it.
void cjit_store_word(uintptr_t *_Nonnull address, uintptr_t value);

/// Subtracts from a word that other threads change, and returns what is there then.
uintptr_t cjit_subtract_from_word(uintptr_t *_Nonnull address, uintptr_t value);

/// Loads a word that other threads store.
uintptr_t cjit_load_word(const uintptr_t *_Nonnull address);

// MARK: - Closures of any type (architectures)

/// How many addresses of arguments are passed in registers by Swift's most general convention.
size_t cjit_closure_register_count(void);

/// The code of a closure whose context object holds a handler behind its header:
/// `void handler(context, registers, stack, result, error)`, with the addresses of the arguments in registers, of the
/// others, of the result, and of a word for a thrown error. Null where there is none for this architecture.
const void *_Nullable cjit_closure_entry_address(void);

/// Calls the code of a Swift closure in the most general convention.
///
/// `arguments` holds the address of each argument and has room for those in registers at least; `error` receives what was thrown.
void cjit_call_closure(const void *_Nonnull code, const void *_Nullable context, void *_Nonnull const *_Nonnull arguments,
                       size_t count, void *_Nonnull result, void *_Nullable *_Nonnull error);

#endif
