many:
  push rbp
  mov rbp, rsp
  mov rsi, qword ptr [rbp + 0x10]
  lea rax, [rdi + rsi]
  pop rbp
  ret

caller:
  push rbp
  mov rbp, rsp
  push rbx
  sub rsp, 0x8
  mov rbx, rdi
  lea rdi, [rbx + 0x1]
  vmovsd xmm0, qword ptr [rip + 0x28]  # data + 13
  mov eax, 0x1
  movabs r11, 0x0  # host
  call r11
  add rax, rbx
  mov rbx, qword ptr [rbp - 0x8]
  leave
  ret
  .byte 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0xcc, 0x0, 0x0, 0x0
  .byte 0x0, 0x0, 0x0, 0xf0, 0x3f

three:
  push rbp
  mov rbp, rsp
  lea r8, [rsi + 0x1]
  lea r9, [rsi + 0x2]
  mov qword ptr [rdi], rsi
  mov qword ptr [rdi + 0x8], r8
  mov qword ptr [rdi + 0x10], r9
  mov rax, rdi
  pop rbp
  ret

takes_three:
  push rbp
  mov rbp, rsp
  mov eax, 0xc
  pop rbp
  ret

tail:
  push rbp
  mov rbp, rsp
  pop rbp
  jmp three

indirect:
  push rbp
  mov rbp, rsp
  mov rsi, rdi
  mov edi, 0x1
  call rsi
  pop rbp
  ret
