// Closures of any type without generated code: Swift's most general convention on one side, arrays of pointers on the
// other. Slower than the thunks that are generated for one signature, and possible where no memory may be executable.

#include "../include/CJIT.h"

#if defined(__x86_64__)

#if defined(__APPLE__)
#define SYMBOL(name) "_" #name
#define TYPE(name)
#define SIZE(name)
#else
#define SYMBOL(name) #name
#define TYPE(name) ".type " #name ", @function\n"
#define SIZE(name) ".size " #name ", . - " #name "\n"
#endif

// The code of a closure whose context object holds, behind its header, a function
//   void handler(context, registers, stack, result, error)
// Pointers to the arguments are in rdi, rsi, rdx, rcx, r8, r9 and on the stack, the result goes through rax, the
// context is in r13, and an error that is thrown goes into r12, which is not touched otherwise.
__asm__(".text\n"
        ".globl " SYMBOL(cjit_closure_entry) "\n"
        TYPE(cjit_closure_entry)
        ".p2align 4\n"
        SYMBOL(cjit_closure_entry) ":\n"
        ".cfi_startproc\n"
        "endbr64\n"
        "pushq %rbp\n"
        ".cfi_def_cfa_offset 16\n"
        ".cfi_offset %rbp, -16\n"
        "movq %rsp, %rbp\n"
        ".cfi_def_cfa_register %rbp\n"
        "subq $64, %rsp\n"
        "movq %rdi, -64(%rbp)\n"
        "movq %rsi, -56(%rbp)\n"
        "movq %rdx, -48(%rbp)\n"
        "movq %rcx, -40(%rbp)\n"
        "movq %r8, -32(%rbp)\n"
        "movq %r9, -24(%rbp)\n"
        "movq $0, -16(%rbp)\n"
        "movq %r13, %rdi\n"
        "leaq -64(%rbp), %rsi\n"
        "leaq 16(%rbp), %rdx\n"
        "movq %rax, %rcx\n"
        "leaq -16(%rbp), %r8\n"
        "callq *16(%r13)\n"
        "movq -16(%rbp), %rax\n"
        "testq %rax, %rax\n"
        "cmovneq %rax, %r12\n"
        "leave\n"
        ".cfi_def_cfa %rsp, 8\n"
        "retq\n"
        ".cfi_endproc\n"
        SIZE(cjit_closure_entry)

        // void cjit_call_closure(code, context, arguments, count, result, error)
        ".globl " SYMBOL(cjit_call_closure) "\n"
        TYPE(cjit_call_closure)
        ".p2align 4\n"
        SYMBOL(cjit_call_closure) ":\n"
        ".cfi_startproc\n"
        "pushq %rbp\n"
        ".cfi_def_cfa_offset 16\n"
        ".cfi_offset %rbp, -16\n"
        "movq %rsp, %rbp\n"
        ".cfi_def_cfa_register %rbp\n"
        "pushq %rbx\n"
        ".cfi_offset %rbx, -24\n"
        "pushq %r12\n"
        ".cfi_offset %r12, -32\n"
        "pushq %r13\n"
        ".cfi_offset %r13, -40\n"
        "pushq %r14\n"
        ".cfi_offset %r14, -48\n"
        "subq $16, %rsp\n"
        "movq %r9, %rbx\n"
        "movq %rdi, %r14\n"
        "movq %rsi, %r13\n"
        "movq %rdx, %r10\n"
        "movq %r8, %rax\n"
        // Pointers beyond the sixth go on the stack, an even number of words of it.
        "subq $6, %rcx\n"
        "jbe 2f\n"
        "leaq 1(%rcx), %r11\n"
        "andq $-2, %r11\n"
        "shlq $3, %r11\n"
        "subq %r11, %rsp\n"
        "1:\n"
        "movq 40(%r10,%rcx,8), %r11\n"
        "movq %r11, -8(%rsp,%rcx,8)\n"
        "decq %rcx\n"
        "jnz 1b\n"
        "2:\n"
        "movq (%r10), %rdi\n"
        "movq 8(%r10), %rsi\n"
        "movq 16(%r10), %rdx\n"
        "movq 24(%r10), %rcx\n"
        "movq 32(%r10), %r8\n"
        "movq 40(%r10), %r9\n"
        "xorl %r12d, %r12d\n"
        "callq *%r14\n"
        "movq %r12, (%rbx)\n"
        "leaq -32(%rbp), %rsp\n"
        "popq %r14\n"
        "popq %r13\n"
        "popq %r12\n"
        "popq %rbx\n"
        "popq %rbp\n"
        ".cfi_def_cfa %rsp, 8\n"
        "retq\n"
        ".cfi_endproc\n"
        SIZE(cjit_call_closure));

size_t cjit_closure_register_count(void) { return 6; }

const void *cjit_closure_entry_address(void) {
  extern const char cjit_closure_entry[];
  return cjit_closure_entry;
}

#endif
