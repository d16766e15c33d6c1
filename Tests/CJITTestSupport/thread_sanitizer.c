// Tells Thread Sanitizer about the locks of Swift's `Mutex`.
//
// Problem: the fast paths of Synchronization.Mutex are inlined into our code, where the sanitizer sees their atomics. The
// slow paths, for a lock that another thread holds, are in libswiftSynchronization, which is not instrumented: who takes a
// lock there seems to take none, and everything that it guards to be raced for.
//
// Mechanism: a program's own definitions of the two functions come before the library's. They call those, and state what
// the library does not: that a lock is taken, and given back.

#if defined(__linux__) && defined(__has_feature)
#if __has_feature(thread_sanitizer)

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))
// _MutexHandle._lockSlow(_: UInt32) and _MutexHandle._unlockSlow().
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

SWIFT void cjit_test_lock_slow(uint32_t thread, SELF void *handle) __asm__(LOCK);
SWIFT void cjit_test_unlock_slow(SELF void *handle) __asm__(UNLOCK);

SWIFT void cjit_test_lock_slow(uint32_t thread, SELF void *handle) {
  ((__typeof__(&cjit_test_lock_slow))dlsym(RTLD_NEXT, LOCK))(thread, handle);
  __tsan_acquire(handle);
}

SWIFT void cjit_test_unlock_slow(SELF void *handle) {
  __tsan_release(handle);
  ((__typeof__(&cjit_test_unlock_slow))dlsym(RTLD_NEXT, UNLOCK))(handle);
}

#endif
#endif
