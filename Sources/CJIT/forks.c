// Forks: a child must find every lock free and everything behind it whole, although only one thread has come along.
//
// Mechanism: a count of the threads that are inside of something that a fork may not interrupt, and of those that want
// to fork. A thread that forks waits until nobody is inside; a thread that wants to go inside waits until the fork is
// done. So a child inherits nothing half done, and no lock of ours needs a handler of its own.
//
// A thread may fork while it is inside itself, in a function of its user: it does not wait for itself, and is inside
// again afterwards, in both processes. Somebody inside may wait for a thread outside that wants to go inside: after a
// while that one is let in, as long as the fork has not begun.
//
// Forks are rare, so both sides wait by sleeping: the child has no waiting thread or condition variable to repair.

#include "CJIT.h"
#include "threads.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

// The number of threads inside, plus `one_fork` for each that is forking.
enum { one_fork = 1 << 20, inside_mask = one_fork - 1 };
static _Atomic uint32_t state;
static _Thread_local uint32_t depth;

static _Atomic uint64_t generation;
static _Atomic uint64_t process_depth;

enum { pause_microseconds = 50, patience_in_pauses = 2000 };

static void pause_briefly(void) {
  struct timespec time = {.tv_nsec = pause_microseconds * 1000L};
  nanosleep(&time, NULL);
}

static void go_inside(bool is_patient) {
  uint32_t pauses = 0;
  uint32_t seen = atomic_load_explicit(&state, memory_order_relaxed);
  for (;;) {
    // While somebody is inside, the fork has not begun.
    bool is_free = seen < one_fork || (is_patient && pauses > patience_in_pauses && (seen & inside_mask) > 0);
    if (is_free) {
      if (atomic_compare_exchange_weak_explicit(&state, &seen, seen + 1, memory_order_acquire, memory_order_relaxed)) return;
    } else {
      pause_briefly();
      pauses++;
      seen = atomic_load_explicit(&state, memory_order_relaxed);
    }
  }
}

static void before_fork(void) {
  // Whoever forks is not inside meanwhile.
  atomic_fetch_add(&state, depth > 0 ? one_fork - 1 : one_fork);
  while ((atomic_load(&state) & inside_mask) > 0) pause_briefly();
  atomic_fetch_add(&generation, 1);
}

static void after_fork_in_parent(void) {
  atomic_fetch_sub(&state, one_fork);
  // Not before all other forks are done, too.
  if (depth > 0) go_inside(false);
}

static void after_fork_in_child(void) {
  atomic_store(&state, depth > 0 ? 1 : 0);
  atomic_fetch_add(&process_depth, 1);
  cjit_forget_other_threads();
}

static void watch_forks(void) { pthread_atfork(before_fork, after_fork_in_parent, after_fork_in_child); }

static void watch_forks_once(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, watch_forks);
}

void cjit_hold_forks(void) {
  if (depth++ > 0) return;
  watch_forks_once();
  go_inside(true);
}

void cjit_allow_forks(void) {
  if (--depth == 0) atomic_fetch_sub_explicit(&state, 1, memory_order_release);
}

uint64_t cjit_fork_generation(void) {
  watch_forks_once();
  return atomic_load_explicit(&generation, memory_order_relaxed);
}

uint64_t cjit_process_depth(void) {
  watch_forks_once();
  return atomic_load_explicit(&process_depth, memory_order_relaxed);
}
