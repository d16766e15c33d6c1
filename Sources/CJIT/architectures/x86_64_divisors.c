// Whether a division that trapped had a zero divisor, rather than a quotient that does not fit.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#if defined(__APPLE__)
#define _DARWIN_C_SOURCE
#endif
#include "architecture.h"

#include <string.h>

#if defined(__x86_64__)
#if defined(__linux__)

static uint64_t register_value(const ucontext_t *context, unsigned number) {
  static const int greg[16] = {REG_RAX, REG_RCX, REG_RDX, REG_RBX, REG_RSP, REG_RBP, REG_RSI, REG_RDI,
                               REG_R8,  REG_R9,  REG_R10, REG_R11, REG_R12, REG_R13, REG_R14, REG_R15};
  return (uint64_t)context->uc_mcontext.gregs[greg[number]];
}

// #DE is raised for a zero divisor and for a quotient that does not fit, and Linux reports both as FPE_INTDIV.
// The DIV or IDIV (F6 or F7 /6 /7) at the program counter names its divisor: read it again.
bool cjit_divisor_is_zero(const ucontext_t *context, const uint8_t *code) {
  unsigned operand_size = 4, rex = 0;
  uint64_t segment_base = 0;
  bool address_size_32 = false;
  for (;; code++) {
    if (*code == 0x66) operand_size = 2;
    else if (*code == 0x67) address_size_32 = true;
    else if (*code == 0x64) segment_base = cjit_thread_pointer();
    else if (*code == 0x65) return true; // the GS base is not ours to know
    else if (*code != 0x2E && *code != 0x36 && *code != 0x3E && *code != 0x26 && *code != 0xF2 &&
             *code != 0xF3)
      break;
  }
  if ((*code & 0xF0) == 0x40) rex = *code++;
  if (rex & 8) operand_size = 8;
  if (*code == 0xF6) operand_size = 1;
  else if (*code != 0xF7) return false;
  code++;
  unsigned mod = *code >> 6, rm = *code & 7;
  code++;
  uint64_t value = 0;
  if (mod == 3) {
    if (operand_size == 1 && !rex && rm >= 4) value = register_value(context, rm - 4) >> 8; // ah, ch, dh, bh
    else value = register_value(context, rm | (rex & 1) << 3);
  } else {
    uint64_t address = 0;
    bool rip_relative = false;
    if (rm == 4) {
      unsigned scale = *code >> 6, index = (*code >> 3 & 7) | (rex & 2) << 2, base_number = *code & 7;
      code++;
      if (index != 4) address = register_value(context, index) << scale;
      if (base_number == 5 && mod == 0) mod = 4; // no base, 32-bit displacement
      else address += register_value(context, base_number | (rex & 1) << 3);
    } else if (rm == 5 && mod == 0) {
      rip_relative = true;
      mod = 4;
    } else {
      address = register_value(context, rm | (rex & 1) << 3);
    }
    if (mod == 1) {
      address += (uint64_t)(int8_t)*code++;
    } else if (mod == 2 || mod == 4) {
      int32_t displacement;
      memcpy(&displacement, code, 4);
      code += 4;
      address += (uint64_t)displacement;
    }
    if (rip_relative) address += (uint64_t)code;
    if (address_size_32) address = (uint32_t)address;
    // The division has just read these bytes.
    memcpy(&value, (const void *)(address + segment_base), operand_size);
  }
  if (operand_size < 8) value &= (UINT64_C(1) << operand_size * 8) - 1;
  return value == 0;
}

#else

bool cjit_divisor_is_zero(const ucontext_t *context, const uint8_t *code) {
  (void)context;
  (void)code;
  return true;
}

#endif
#endif
