#include "CEmission.h"

// AsmJit is not a dependency: Package.swift says whether it is there.
#if HAS_ASMJIT

#include <asmjit/asmjit.h>

#include <cstring>

using namespace asmjit;
using namespace asmjit::x86;

static void group(Assembler &a) {
  Label loop = a.newLabel(), forward = a.newLabel();
  a.bind(loop);
  a.mov(rax, ptr(rdi, rcx, 3, 16));
  a.add(rax, rsi);
  a.lea(rdx, ptr(rax, rbx, 2, 64));
  a.imul(rdx, r8);
  a.mov(ptr(rsp, 32), rdx);
  a.cmp(rdx, 1000);
  a.short_().jl(forward);
  a.sub(r9, 1);
  a.xor_(r10d, r10d);
  a.movsd(xmm0, ptr(rdi, rcx, 3));
  a.addsd(xmm0, xmm1);
  a.mulsd(xmm2, xmm0);
  a.bind(forward);
  a.vaddps(ymm3, ymm4, ymm5);
  a.vfmadd231ps(ymm6, ymm7, ptr(rsi, rdx, 2, 128));
  a.and_(ebx, 255);
  a.jne(loop);
}

size_t emission_asmjit(size_t groups, bool validates, uint8_t *output, size_t capacity) {
  CodeHolder code;
  code.init(Environment::host());
  Assembler a(&code);
  if (validates) a.addDiagnosticOptions(DiagnosticOptions::kValidateAssembler);
  for (size_t i = 0; i < groups; i++) group(a);
  size_t size = code.codeSize();
  if (output && size <= capacity) std::memcpy(output, code.textSection()->data(), size);
  return size;
}

bool emission_has_asmjit(void) { return true; }

#else

size_t emission_asmjit(size_t, bool, uint8_t *, size_t) { return 0; }

bool emission_has_asmjit(void) { return false; }

#endif
