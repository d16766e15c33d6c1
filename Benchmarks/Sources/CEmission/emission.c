// An encoder by hand: every field is a constant after inlining, the only check is for room.

#include "CEmission.h"

#include <stdlib.h>
#include <string.h>

typedef struct {
  uint8_t *start, *cursor, *limit;
} Code;

typedef struct {
  int base, index, scale;
  int32_t displacement;
} Address;

enum { slack = 64, noIndex = -1 };

static void grow(Code *code) {
  size_t used = (size_t)(code->cursor - code->start);
  size_t capacity = (size_t)(code->limit - code->start) * 2;
  code->start = realloc(code->start, capacity + slack);
  code->cursor = code->start + used;
  code->limit = code->start + capacity;
}

static inline uint8_t *room(Code *code) {
  if (__builtin_expect(code->cursor > code->limit, 0)) grow(code);
  return code->cursor;
}

static inline uint8_t *put32(uint8_t *p, int32_t value) {
  memcpy(p, &value, 4);
  return p + 4;
}

static inline uint8_t *memoryOperand(uint8_t *p, int reg, Address a) {
  bool hasDisplacement = a.displacement != 0 || (a.base & 7) == 5;
  bool isShort = a.displacement >= -128 && a.displacement < 128;
  int mod = !hasDisplacement ? 0 : isShort ? 1 : 2;
  bool hasSIB = a.index != noIndex || (a.base & 7) == 4;
  *p++ = (uint8_t)(mod << 6 | (reg & 7) << 3 | (hasSIB ? 4 : a.base & 7));
  if (hasSIB) *p++ = (uint8_t)(a.scale << 6 | ((a.index == noIndex ? 4 : a.index) & 7) << 3 | (a.base & 7));
  if (mod == 1) *p++ = (uint8_t)a.displacement;
  return mod == 2 ? put32(p, a.displacement) : p;
}

static inline uint8_t *opcode(uint8_t *p, int prefix, int rex, bool isEscaped, uint8_t opcode) {
  if (prefix) *p++ = (uint8_t)prefix;
  if (rex) *p++ = (uint8_t)(0x40 | rex);
  if (isEscaped) *p++ = 0x0f;
  *p++ = opcode;
  return p;
}

static inline void withMemory(Code *code, int prefix, int wide, bool isEscaped, uint8_t op, int reg, Address a) {
  int rex = wide << 3 | reg >> 3 << 2 | (a.index == noIndex ? 0 : a.index >> 3) << 1 | a.base >> 3;
  code->cursor = memoryOperand(opcode(room(code), prefix, rex, isEscaped, op), reg, a);
}

static inline void withRegisters(Code *code, int prefix, int wide, bool isEscaped, uint8_t op, int reg, int rm) {
  uint8_t *p = opcode(room(code), prefix, wide << 3 | reg >> 3 << 2 | rm >> 3, isEscaped, op);
  *p++ = (uint8_t)(0xc0 | (reg & 7) << 3 | (rm & 7));
  code->cursor = p;
}

static inline void withImmediate(Code *code, int wide, int digit, int rm, int32_t immediate) {
  bool isShort = immediate >= -128 && immediate < 128;
  uint8_t *p = opcode(room(code), 0, wide << 3 | rm >> 3, false, isShort ? 0x83 : 0x81);
  *p++ = (uint8_t)(0xc0 | digit << 3 | (rm & 7));
  if (isShort) {
    *p++ = (uint8_t)immediate;
    code->cursor = p;
  } else {
    code->cursor = put32(p, immediate);
  }
}

static inline void vaddps256(Code *code, int reg, int vvvv, int rm) {
  uint8_t *p = room(code);
  *p++ = 0xc5;
  *p++ = (uint8_t)((~reg >> 3 & 1) << 7 | (~vvvv & 15) << 3 | 1 << 2);
  *p++ = 0x58;
  *p++ = (uint8_t)(0xc0 | (reg & 7) << 3 | (rm & 7));
  code->cursor = p;
}

static inline void vfmadd231ps256(Code *code, int reg, int vvvv, Address a) {
  uint8_t *p = room(code);
  *p++ = 0xc4;
  *p++ = (uint8_t)((~reg >> 3 & 1) << 7 | (~a.index >> 3 & 1) << 6 | (~a.base >> 3 & 1) << 5 | 2);
  *p++ = (uint8_t)((~vvvv & 15) << 3 | 1 << 2 | 1);
  *p++ = 0xb8;
  code->cursor = memoryOperand(p, reg, a);
}

static inline void jumpBack(Code *code, uint8_t condition, size_t target) {
  uint8_t *p = room(code);
  long distance = (long)target - (p - code->start) - 2;
  if (distance >= -128) {
    *p++ = 0x70 | condition;
    *p++ = (uint8_t)distance;
    code->cursor = p;
  } else {
    *p++ = 0x0f;
    *p++ = 0x80 | condition;
    code->cursor = put32(p, (int32_t)distance - 4);
  }
}

enum { rax, rcx, rdx, rbx, rsp, rbp, rsi, rdi, r8, r9, r10 };

static inline void group(Code *code) {
  size_t loop = (size_t)(code->cursor - code->start);
  withMemory(code, 0, 1, false, 0x8b, rax, (Address){rdi, rcx, 3, 16});
  withRegisters(code, 0, 1, false, 0x01, rsi, rax);
  withMemory(code, 0, 1, false, 0x8d, rdx, (Address){rax, rbx, 2, 64});
  withRegisters(code, 0, 1, true, 0xaf, rdx, r8);
  withMemory(code, 0, 1, false, 0x89, rdx, (Address){rsp, noIndex, 0, 32});
  withImmediate(code, 1, 7, rdx, 1000);
  uint8_t *p = room(code);
  *p++ = 0x7c;
  *p++ = 0;
  code->cursor = p;
  size_t jump = (size_t)(p - code->start);
  withImmediate(code, 1, 5, r9, 1);
  withRegisters(code, 0, 0, false, 0x31, r10, r10);
  withMemory(code, 0xf2, 0, true, 0x10, 0, (Address){rdi, rcx, 3, 0});
  withRegisters(code, 0xf2, 0, true, 0x58, 0, 1);
  withRegisters(code, 0xf2, 0, true, 0x59, 2, 0);
  code->start[jump - 1] = (uint8_t)((size_t)(code->cursor - code->start) - jump);
  vaddps256(code, 3, 4, 5);
  vfmadd231ps256(code, 6, 7, (Address){rsi, rdx, 2, 128});
  withImmediate(code, 0, 4, rbx, 255);
  jumpBack(code, 5, loop);
}

size_t emission_c(size_t groups, uint8_t *output, size_t capacity) {
  Code code;
  code.start = code.cursor = malloc(4096 + slack);
  code.limit = code.start + 4096;
  for (size_t i = 0; i < groups; i++) group(&code);
  size_t size = (size_t)(code.cursor - code.start);
  if (output && size <= capacity) memcpy(output, code.start, size);
  free(code.start);
  return size;
}
