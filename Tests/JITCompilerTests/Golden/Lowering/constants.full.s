zero:
  push rbp
  mov rbp, rsp
  xor eax, eax
  pop rbp
  ret

short:
  push rbp
  mov rbp, rsp
  mov eax, 0xffffffff
  pop rbp
  ret

negative:
  push rbp
  mov rbp, rsp
  mov rax, -0x2
  pop rbp
  ret

long:
  push rbp
  mov rbp, rsp
  movabs rax, 0x123456789abcdef
  pop rbp
  ret

float:
  push rbp
  mov rbp, rsp
  vaddsd xmm0, xmm0, qword ptr [rip + 0x24]  # data + 26
  vxorps xmm0, xmm0, xmmword ptr [rip + 0xc]  # data + 10
  pop rbp
  ret
  .byte 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0
  .byte 0x0, 0x80, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x80, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0
  .byte 0xf8, 0x3f

multiplied:
  push rbp
  mov rbp, rsp
  lea r8, [rsi + 8*rsi]
  mov r9, rsi
  shl r9, 0x4
  imul rsi, rsi, 0x3e8
  mov qword ptr [rdi], r8
  mov qword ptr [rdi + 0x8], r9
  mov qword ptr [rdi + 0x10], rsi
  mov rax, rdi
  pop rbp
  ret

sums:
  push rbp
  mov rbp, rsp
  lea rax, [rdi + rsi]
  lea rdx, [rdi - 0x8]
  pop rbp
  ret
