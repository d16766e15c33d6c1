lanes:
  push rbp
  mov rbp, rsp
  vpaddd xmm2, xmm0, xmm1
  vpmulld xmm0, xmm0, xmm2
  vpcmpgtd xmm0, xmm0, xmm1
  pop rbp
  ret

splat_shift:
  push rbp
  mov rbp, rsp
  vmovd xmm0, edi
  vpshufd xmm0, xmm0, 0x0
  and esi, 0x1f
  vmovd xmm1, esi
  vpslld xmm0, xmm0, xmm1
  pop rbp
  ret

convert:
  push rbp
  mov rbp, rsp
  vucomisd xmm0, qword ptr [rip + 0x34]  # data + 14
  jp L44
  jae L46
  vucomisd xmm0, qword ptr [rip + 0x28]  # data + 22
  jbe L48
  vcvttsd2si eax, xmm0
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
  vfmadd213sd xmm0, xmm1, xmm2
  pop rbp
  ret

bits:
  push rbp
  mov rbp, rsp
  lzcnt rax, rdi
  tzcnt rdx, rdi
  pop rbp
  ret
