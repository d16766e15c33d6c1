// What the processor can do, as the compiler's feature set counts it.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "../include/CJIT.h"

#if defined(__x86_64__)
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>

// Whether the processor demands ENDBR64 of this process. Linux has no interface for that, and does not let processes have it:
// what it has (ARCH_SHSTK_STATUS) is about shadow stacks only. The request is the one of glibc and of the kernels that
// distributions made for it, ARCH_CET_STATUS, whose number Linux keeps free and answers with EINVAL. Bit 0 of the first word
// is GNU_PROPERTY_X86_FEATURE_1_IBT.
static bool tracks_indirect_branches(void) {
  enum { arch_cet_status = 0x3001 };
  unsigned long long status[3] = {0, 0, 0};
  return syscall(SYS_arch_prctl, arch_cet_status, status) == 0 && (status[0] & 1) != 0;
}
#else
static bool tracks_indirect_branches(void) { return false; }
#endif

uint32_t cjit_processor_features(void) {
  uint32_t features = 0;
  __builtin_cpu_init();
  if (__builtin_cpu_supports("popcnt")) features |= 1;
  if (__builtin_cpu_supports("lzcnt")) features |= 2;
  if (__builtin_cpu_supports("bmi")) features |= 4;
  if (__builtin_cpu_supports("bmi2")) features |= 8;
  if (__builtin_cpu_supports("avx")) features |= 16;
  if (__builtin_cpu_supports("avx2")) features |= 32;
  if (__builtin_cpu_supports("fma")) features |= 64;
  if (__builtin_cpu_supports("movbe")) features |= 128;
  if (tracks_indirect_branches()) features |= 256;
  return features;
}
#endif
