# Sums an array of 64-bit integers, vectorised, and calls what the host gives.
  .intel_syntax noprefix
  .text
  .globl sum, report
  .set step, 4                  # integers in a vector
  .p2align 4
sum:                            // (pointer, count) -> sum
  vpxor   xmm0, xmm0, xmm0
  cmp     rsi, step
  jb      .Ltail
.Lvector:
  vpaddq  ymm0, ymm0, ymmword ptr [rdi]
  add     rdi, step * 8
  sub     rsi, step
  cmp     rsi, step
  jae     .Lvector
.Ltail:
  vextracti128 xmm1, ymm0, 1; vpaddq xmm0, xmm0, xmm1
  vpsrldq xmm1, xmm0, 8
  vpaddq  xmm0, xmm0, xmm1
  vmovq   rax, xmm0
1:
  test    rsi, rsi
  jz      2f
  add     rax, [rdi + rsi*8 - 8]
  dec     rsi
  jmp     1b
2:
  vzeroupper
  ret

report:
  lea     rdi, [rip + message]
  mov     rsi, offset message
  mov     edx, message_end - message
  call    print@PLT
  jmp     qword ptr [rip + table + 8]
  .balign 8, 0xcc
table:
  .quad   sum, report + 1
  .long   sum - ., report - table
message: .ascii "hello, \"world\"\n"
message_end:
