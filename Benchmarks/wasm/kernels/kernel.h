// What the kernels share. They use nothing of a C library: the same source is compiled for WebAssembly and for the machine.
#include <stdint.h>

#ifdef __wasm__
#define EXPORT __attribute__((visibility("default")))
#else
#define EXPORT
#endif
#define NOINLINE __attribute__((noinline))

/// Does the work `n` times, or for a problem of size `n`, and returns a checksum. 0 does nothing.
EXPORT uint32_t kernel(uint32_t n);

static inline uint32_t random32(uint32_t *state) {
  uint32_t x = *state;
  x ^= x << 13;
  x ^= x >> 17;
  x ^= x << 5;
  return *state = x;
}

static inline uint32_t mixed(uint32_t sum, uint32_t value) { return (sum ^ value) * 0x9E3779B1u + 0x7F4A7C15u; }
