// An interpreter of bytecode: a loop around a large switch, with a stack in memory.
#include "kernel.h"

enum {
  PUSH, POP, DUP, SWAP, OVER, ADD, SUB, MUL, DIV, AND, OR, XOR, SHL, SHR, NEG, NOT, LT, EQ, GT, LOAD, STORE, INC, DEC,
  LOAD_INDEXED, STORE_INDEXED, JUMP, JUMP_IF, JUMP_UNLESS, CALL, RETURN, HALT
};

// Sums up divisors of numbers below variable 0, then fills an array through a subroutine.
static const int32_t program[] = {
    PUSH, 0, STORE, 1, PUSH, 1, STORE, 2,                                  // 0: sum = 0, i = 1
    LOAD, 2, LOAD, 0, LT, JUMP_UNLESS, 58,                                 // 8: while i < limit
    PUSH, 1, STORE, 3,                                                     // 15: k = 1
    LOAD, 3, LOAD, 2, GT, JUMP_IF, 52,                                     // 19: while k <= i
    LOAD, 2, LOAD, 2, LOAD, 3, DIV, LOAD, 3, MUL, SUB,                     // 26: i - i / k * k
    JUMP_IF, 46,                                                           // 37
    LOAD, 1, LOAD, 3, ADD, STORE, 1,                                       // 39: sum += k
    INC, 3, JUMP, 19, 0, 0,                                                // 46
    INC, 2, JUMP, 8, 0, 0,                                                 // 52
    PUSH, 0, STORE, 3,                                                     // 58: k = 0
    LOAD, 3, PUSH, 64, LT, JUMP_UNLESS, 75,                                // 62: while k < 64
    CALL, 78, INC, 3, JUMP, 62,                                            // 69
    LOAD, 1, HALT,                                                         // 75
    LOAD, 1, LOAD, 3, XOR, DUP, PUSH, 5, SHL, XOR, LOAD, 3, STORE_INDEXED, // 78: array[k] = mix(sum ^ k)
    LOAD, 3, LOAD_INDEXED, LOAD, 1, ADD, STORE, 1, RETURN,                 // 91: sum += array[k]
};

static int32_t variables[8], array[64], stack[64], returns[16];

static NOINLINE int32_t run(const int32_t *code) {
  const int32_t *pc = code;
  int32_t *top = stack, *back = returns, other;
  for (;;) {
    switch (*pc++) {
    case PUSH: *++top = *pc++; break;
    case POP: top--; break;
    case DUP: top[1] = top[0]; top++; break;
    case SWAP: other = top[0]; top[0] = top[-1]; top[-1] = other; break;
    case OVER: top[1] = top[-1]; top++; break;
    case ADD: top--; top[0] = (int32_t)((uint32_t)top[0] + (uint32_t)top[1]); break;
    case SUB: top--; top[0] = (int32_t)((uint32_t)top[0] - (uint32_t)top[1]); break;
    case MUL: top--; top[0] = (int32_t)((uint32_t)top[0] * (uint32_t)top[1]); break;
    case DIV: top--; top[0] = top[1] > 0 ? top[0] / top[1] : 0; break;
    case AND: top--; top[0] &= top[1]; break;
    case OR: top--; top[0] |= top[1]; break;
    case XOR: top--; top[0] ^= top[1]; break;
    case SHL: top--; top[0] = (int32_t)((uint32_t)top[0] << (top[1] & 31)); break;
    case SHR: top--; top[0] >>= top[1] & 31; break;
    case NEG: top[0] = (int32_t)(0u - (uint32_t)top[0]); break;
    case NOT: top[0] = !top[0]; break;
    case LT: top--; top[0] = top[0] < top[1]; break;
    case EQ: top--; top[0] = top[0] == top[1]; break;
    case GT: top--; top[0] = top[0] > top[1]; break;
    case LOAD: *++top = variables[*pc++]; break;
    case STORE: variables[*pc++] = *top--; break;
    case INC: variables[*pc++]++; break;
    case DEC: variables[*pc++]--; break;
    case LOAD_INDEXED: top[0] = array[top[0] & 63]; break;
    case STORE_INDEXED: array[top[0] & 63] = top[-1]; top -= 2; break;
    case JUMP: pc = code + *pc; break;
    case JUMP_IF: pc = *top-- ? code + *pc : pc + 1; break;
    case JUMP_UNLESS: pc = *top-- ? pc + 1 : code + *pc; break;
    case CALL: *back++ = (int32_t)(pc + 1 - code); pc = code + *pc; break;
    case RETURN: pc = code + *--back; break;
    case HALT: return top[0];
    default: return -1;
    }
  }
}

uint32_t kernel(uint32_t n) {
  uint32_t sum = 0;
  for (uint32_t i = 0; i < n; i++) {
    variables[0] = 100 + (int32_t)(i & 15);
    sum = mixed(sum, (uint32_t)run(program));
  }
  return sum;
}
