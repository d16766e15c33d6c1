// System calls that Swift's platform modules do not export, one small function each.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJIT.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <sys/mman.h>
#include <unistd.h>

// write(2) returns EFAULT for memory that can't be read, where a load would raise a signal. A pipe holds 512 bytes at least.
bool cjit_read_memory(uintptr_t address, void *target, size_t length) {
  int ends[2];
  if (length > 512 || pipe(ends) != 0) return false;
  bool done = write(ends[1], (const void *)address, length) == (ssize_t)length && read(ends[0], target, length) == (ssize_t)length;
  close(ends[0]);
  close(ends[1]);
  return done;
}

bool cjit_wait_until_readable(int descriptor, int64_t nanoseconds) {
  struct pollfd request = {.fd = descriptor, .events = POLLIN};
#if defined(__linux__)
  struct timespec time = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000};
  return ppoll(&request, 1, nanoseconds < 0 ? NULL : &time, NULL) > 0;
#else
  int64_t milliseconds = nanoseconds / 1000000 + 1;
  return poll(&request, 1, nanoseconds < 0 ? -1 : milliseconds < 1000000 ? (int)milliseconds : 1000000) > 0;
#endif
}

#if defined(__linux__)

#include <fcntl.h>

// Since Linux 5.1; older C library headers lack it.
#ifndef F_SEAL_FUTURE_WRITE
#define F_SEAL_FUTURE_WRITE 0x0010
#endif

int cjit_memfd_create(const char *name) { return memfd_create(name, MFD_CLOEXEC | MFD_ALLOW_SEALING); }

int cjit_memfd_seal(int descriptor, bool future_write) {
  return fcntl(descriptor, F_ADD_SEALS, future_write ? F_SEAL_FUTURE_WRITE | F_SEAL_SEAL : F_SEAL_SHRINK | F_SEAL_GROW);
}

bool cjit_move_mapping(void *source, size_t length, void *target) {
  return mremap(source, length, length, MREMAP_MAYMOVE | MREMAP_FIXED, target) != MAP_FAILED;
}

int cjit_do_not_inherit(void *start, size_t length) { return madvise(start, length, MADV_DONTFORK); }

#else

int cjit_memfd_create(const char *name) {
  (void)name;
  errno = ENOSYS;
  return -1;
}

int cjit_memfd_seal(int descriptor, bool future_write) {
  (void)descriptor;
  (void)future_write;
  errno = ENOSYS;
  return -1;
}

bool cjit_move_mapping(void *source, size_t length, void *target) {
  (void)source;
  (void)length;
  (void)target;
  errno = ENOSYS;
  return false;
}

int cjit_do_not_inherit(void *start, size_t length) { return minherit(start, length, VM_INHERIT_NONE); }

#endif

void cjit_flush_instruction_cache(void *start, size_t length) {
  __builtin___clear_cache((char *)start, (char *)start + length);
}

void cjit_jit_write_toggle(bool writable) {
#if defined(__APPLE__) && defined(__aarch64__)
  pthread_jit_write_protect_np(!writable);
#else
  (void)writable;
#endif
}
