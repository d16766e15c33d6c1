// Which threads are in generated code right now: what is asked before code is freed that somebody may be executing.
//
// Mechanism: a thread that enters generated code with protection has linked an activation (traps.c), so its word
// `innermost` differs from its base. The words of all threads that have ever been prepared are in a list. A thread
// that is seen outside after everybody has gone through a barrier can no longer be in code that became unreachable
// before the barrier.
//
// Entering costs nothing for this: the barrier is on the side of whoever asks (membarrier, the asymmetric fence).

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJIT.h"
#include "threads.h"

#include <pthread.h>
#include <stdatomic.h>

#if defined(__linux__)
#include <linux/membarrier.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static cjit_thread *first;
static uint64_t last_serial;
static pthread_key_t key;
static bool has_barrier;

static void lock_list(void) {
  cjit_hold_forks();
  pthread_mutex_lock(&lock);
}

static void unlock_list(void) {
  pthread_mutex_unlock(&lock);
  cjit_allow_forks();
}

static void forget(void *raw) {
  cjit_thread *thread = raw;
  lock_list();
  for (cjit_thread **link = &first; *link; link = &(*link)->next) {
    if (*link == thread) {
      *link = thread->next;
      break;
    }
  }
  unlock_list();
}

static void initialise(void) {
  pthread_key_create(&key, forget);
#if defined(__linux__) && defined(SYS_membarrier)
  has_barrier = syscall(SYS_membarrier, MEMBARRIER_CMD_REGISTER_PRIVATE_EXPEDITED, 0, 0) == 0;
#endif
}

static void initialise_once(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, initialise);
}

// Nobody held the lock when the process forked.
void cjit_forget_other_threads(void) {
  if (!first) return;
  cjit_thread *self = pthread_getspecific(key);
  first = self;
  if (self) self->next = NULL;
}

void cjit_remember_thread(cjit_thread *thread, cjit_activation *volatile *innermost, cjit_activation *base) {
  initialise_once();
  if (pthread_getspecific(key) == thread) return;
  thread->innermost = innermost;
  thread->base = base;
  lock_list();
  thread->serial = ++last_serial;
  thread->next = first;
  first = thread;
  unlock_list();
  pthread_setspecific(key, thread);
}

bool cjit_barrier_all_threads(void) {
  initialise_once();
#if defined(__linux__) && defined(SYS_membarrier)
  return has_barrier && syscall(SYS_membarrier, MEMBARRIER_CMD_PRIVATE_EXPEDITED, 0, 0) == 0;
#else
  return false;
#endif
}

size_t cjit_threads_inside(uint64_t *serials, size_t capacity) {
  initialise_once();
  size_t count = 0;
  lock_list();
  for (const cjit_thread *thread = first; thread; thread = thread->next) {
    cjit_activation *activation = *thread->innermost;
    if (!activation || activation == thread->base) continue;
    if (count < capacity) serials[count] = thread->serial;
    count++;
  }
  unlock_list();
  return count;
}

int cjit_run_with_stack(size_t stack_size, void *(*body)(void *), void *argument) {
  if (cjit_find_stack_room(stack_size) == cjit_stack_has_room) {
    body(argument);
    return 0;
  }
  // What the system keeps at the ends of the stack for itself comes on top.
  enum { system_size = 64 * 1024, granularity = 64 * 1024 };
  size_t size = (stack_size + system_size + granularity - 1) & ~(size_t)(granularity - 1);
  pthread_attr_t attributes;
  pthread_t thread;
  int error = pthread_attr_init(&attributes);
  if (error) return error;
  error = pthread_attr_setstacksize(&attributes, size);
  if (!error) error = pthread_create(&thread, &attributes, body, argument);
  pthread_attr_destroy(&attributes);
  if (!error) pthread_join(thread, NULL);
  return error;
}

void cjit_store_word(uintptr_t *address, uintptr_t value) { __atomic_store_n(address, value, __ATOMIC_RELEASE); }
uintptr_t cjit_load_word(const uintptr_t *address) { return __atomic_load_n(address, __ATOMIC_ACQUIRE); }
uintptr_t cjit_subtract_from_word(uintptr_t *address, uintptr_t value) {
  return __atomic_sub_fetch(address, value, __ATOMIC_SEQ_CST);
}
