lanes:
  push rbp
  mov rbp, rsp
  movaps xmm2, xmm0
  paddd xmm2, xmm1
  pmulld xmm2, xmm0
  pcmpgtd xmm2, xmm1
  movaps xmm0, xmm2
  pop rbp
  ret

splat_shift:
  push rbp
  mov rbp, rsp
  movd xmm0, edi
  pshufd xmm0, xmm0, 0x0
  and esi, 0x1f
  movd xmm1, esi
  pslld xmm0, xmm1
  pop rbp
  ret

convert:
  push rbp
  mov rbp, rsp
  ucomisd xmm0, qword ptr [rip + 0x34]  # data + 14
  jp L44
  jae L46
  ucomisd xmm0, qword ptr [rip + 0x28]  # data + 22
  jbe L48
  cvttsd2si eax, xmm0
  pop rbp
  ret
L44:
  ud2  # trap bad_conversion
L46:
  ud2  # trap integer_overflow
L48:
  ud2  # trap integer_overflow
  .byte 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0x0, 0x0
  .byte 0x0, 0x0, 0x0, 0x0, 0xe0, 0x41, 0x0, 0x0, 0x20, 0x0, 0x0, 0x0, 0xe0, 0xc1

fused:
  push rbp
  mov rbp, rsp
  movabs r11, 0x0  # fma
  call r11
  pop rbp
  ret

bits:
  push rbp
  mov rbp, rsp
  mov esi, 0x7f
  bsr r8, rdi
  cmove r8d, esi
  xor r8d, 0x3f
  mov esi, 0x40
  bsf rdi, rdi
  cmove edi, esi
  mov rdx, rdi
  mov rax, r8
  pop rbp
  ret
