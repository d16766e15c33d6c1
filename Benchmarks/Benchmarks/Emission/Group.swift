import JIT
import JITAssembler

/// 16 instructions: integers, memory with an index, comparison, branches forward and back, SSE and AVX. `emission.c` and
/// `asmjit.cpp` have the same ones.
@inline(never)
func emitGroup(_ a: inout X86_64.Assembler) {
  let loop = a.label()
  let forward = a.label()
  a.bind(loop)
  a.mov(.rax, [.rdi + .rcx * 8 + 16])
  a.add(.rax, .rsi)
  a.lea(.rdx, [.rax + .rbx * 4 + 64])
  a.imul(.rdx, .r8)
  a.mov([.rsp + 32], .rdx)
  a.cmp(.rdx, 1000)
  a.jump(.ifLess, to: forward)
  a.sub(.r9, 1)
  a.xor(.r10d, .r10d)
  a.movsd(.xmm0, [.rdi + .rcx * 8])
  a.addsd(.xmm0, .xmm1)
  a.mulsd(.xmm2, .xmm0)
  a.bind(forward)
  a.vaddps(.ymm3, .ymm4, .ymm5)
  a.vfmadd231ps(.ymm6, .ymm7, [.rsi + .rdx * 4 + 128])
  a.and(.ebx, 255)
  a.jump(.ifNotZero, to: loop)
}
