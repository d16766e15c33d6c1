// Base64 and CRC-32: bytes are encoded with a table and decoded with another, and a checksum is computed of both.
#include "kernel.h"

enum { size = 3 * 2048 };
static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
static uint8_t input[size], encoded[size / 3 * 4], output[size], values[256];
static uint32_t polynomials[256];

static NOINLINE void encode(void) {
  uint8_t *to = encoded;
  for (int i = 0; i < size; i += 3) {
    uint32_t group = (uint32_t)input[i] << 16 | (uint32_t)input[i + 1] << 8 | input[i + 2];
    *to++ = (uint8_t)alphabet[group >> 18];
    *to++ = (uint8_t)alphabet[group >> 12 & 63];
    *to++ = (uint8_t)alphabet[group >> 6 & 63];
    *to++ = (uint8_t)alphabet[group & 63];
  }
}

static NOINLINE void decode(void) {
  uint8_t *to = output;
  for (int i = 0; i < size / 3 * 4; i += 4) {
    uint32_t group = 0;
    for (int k = 0; k < 4; k++) group = group << 6 | values[encoded[i + k]];
    *to++ = (uint8_t)(group >> 16);
    *to++ = (uint8_t)(group >> 8);
    *to++ = (uint8_t)group;
  }
}

static NOINLINE uint32_t checksum(const uint8_t *bytes, uint32_t length) {
  uint32_t crc = ~0u;
  while (length--) crc = polynomials[(crc ^ *bytes++) & 255] ^ crc >> 8;
  return ~crc;
}

uint32_t kernel(uint32_t n) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t crc = i;
    for (int k = 0; k < 8; k++) crc = crc & 1 ? crc >> 1 ^ 0xEDB88320u : crc >> 1;
    polynomials[i] = crc;
  }
  for (uint8_t i = 0; i < 64; i++) values[(uint8_t)alphabet[i]] = i;
  uint32_t seed = 19, sum = 0;
  for (int i = 0; i < size; i++) input[i] = (uint8_t)random32(&seed);
  for (uint32_t round = 0; round < n; round++) {
    encode();
    decode();
    sum = mixed(sum, checksum(encoded, sizeof encoded) ^ checksum(output, sizeof output));
    input[round % size] ^= (uint8_t)sum;
  }
  return sum;
}
