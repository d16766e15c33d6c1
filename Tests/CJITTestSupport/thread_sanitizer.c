// Tells Thread Sanitizer what orders threads in Swift's runtime, which is not instrumented.
//
// Problem, locks: the fast paths of Synchronization.Mutex are inlined into our code, where the sanitizer sees their atomics. The
// slow paths, for a lock that another thread holds, are in libswiftSynchronization: who takes a lock there seems to take
// none, and everything that it guards to be raced for.
//
// Problem, references: who gives up a reference is done with the object, and who then finds that its own is the last one may
// change or free it. The count that says so is an atomic of libswiftCore.
//
// Mechanism: a program's own definitions of these functions come before the libraries'. They call those, and state what the
// libraries do not: that a lock or an object is taken over from other threads, and left to them.

#if defined(__linux__) && defined(__has_feature)
#if __has_feature(thread_sanitizer)

#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

void __tsan_acquire(void *address);
void __tsan_release(void *address);

// MARK: - Locks

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

// MARK: - References

typedef void release_function(void *object);
typedef void release_n_function(void *object, uint32_t count);
typedef bool uniqueness_function(const void *object);

// The library's own function, looked up once: every thread finds the same.
#define NEXT(type, name)                                                                                                    \
  static type *next;                                                                                                        \
  type *function = __atomic_load_n(&next, __ATOMIC_RELAXED);                                                                \
  if (function == 0) {                                                                                                      \
    function = (type *)dlsym(RTLD_NEXT, name);                                                                              \
    __atomic_store_n(&next, function, __ATOMIC_RELAXED);                                                                    \
  }

// Whoever gives up the last reference frees the object, after all that others have done with it.
static void leave(void *object) {
  if (object == 0) return;
  __tsan_acquire(object);
  __tsan_release(object);
}

// The address in a bridge object, without the bits that it has beside; 0 for what has the highest, which is no address.
static void *bridged(void *object) {
  uintptr_t bits = (uintptr_t)object;
  return (void *)(bits >> 63 ? 0 : bits & 0x00FFFFFFFFFFFFF8);
}

void swift_release(void *object) {
  NEXT(release_function, "swift_release")
  leave(object);
  function(object);
}

void swift_release_n(void *object, uint32_t count) {
  NEXT(release_n_function, "swift_release_n")
  leave(object);
  function(object, count);
}

void swift_bridgeObjectRelease(void *object) {
  NEXT(release_function, "swift_bridgeObjectRelease")
  leave(bridged(object));
  function(object);
}

void swift_bridgeObjectRelease_n(void *object, uint32_t count) {
  NEXT(release_n_function, "swift_bridgeObjectRelease_n")
  leave(bridged(object));
  function(object, count);
}

bool swift_isUniquelyReferenced_native(const void *object) {
  NEXT(uniqueness_function, "swift_isUniquelyReferenced_native")
  bool isUnique = function(object);
  if (isUnique) __tsan_acquire((void *)object);
  return isUnique;
}

bool swift_isUniquelyReferenced_nonNull_native(const void *object) {
  NEXT(uniqueness_function, "swift_isUniquelyReferenced_nonNull_native")
  bool isUnique = function(object);
  if (isUnique) __tsan_acquire((void *)object);
  return isUnique;
}

// MARK: - Suppressions

// The standard library writes a count of 0 into the one empty array of the process, which holds 0 already, whenever an array is
// made of an uninitialised buffer of no elements.
const char *__tsan_default_suppressions(void) { return "race:_swiftEmptyArrayStorage\n"; }

#endif
#endif
