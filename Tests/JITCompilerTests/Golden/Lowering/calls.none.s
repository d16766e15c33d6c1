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
  sub rsp, 0x18
  mov esi, 0x1
  mov r8d, 0x2
  mov edx, 0x3
  mov ecx, 0x4
  mov r9d, 0x5
  mov r10d, 0x6
  movsd xmm0, qword ptr [rip + 0x46]  # data + 8
  mov qword ptr [rsp], rdi
  mov rbx, rdi
  mov rdi, rsi
  mov rsi, r8
  mov r8, r9
  mov r9, r10
  call many
  movsd xmm0, qword ptr [rip + 0x1e]  # data + 0
  mov rdi, rax
  mov eax, 0x1
  movabs r11, 0x0  # host
  call r11
  add rax, rbx
  mov rbx, qword ptr [rbp - 0x8]
  leave
  ret
  .byte 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xf0, 0x3f, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x40

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
  sub rsp, 0x20
  mov esi, 0x5
  lea rdi, [rbp - 0x20]
  call three
  mov rsi, qword ptr [rbp - 0x20]
  mov rdi, qword ptr [rbp - 0x10]
  lea rax, [rsi + rdi]
  leave
  ret

tail:
  push rbp
  mov rbp, rsp
  pop rbp
  jmp three

indirect:
  push rbp
  mov rbp, rsp
  mov esi, 0x1
  mov r8, rdi
  mov rdi, rsi
  call r8
  pop rbp
  ret
