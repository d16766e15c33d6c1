base_index:
  push rbp
  mov rbp, rsp
  mov rax, qword ptr [rdi + 8*rsi + 0x20]
  pop rbp
  ret

operand:
  push rbp
  mov rbp, rsp
  mov rax, rsi
  add rax, qword ptr [rdi + 0x10]
  pop rbp
  ret

not_moved:
  push rbp
  mov rbp, rsp
  mov r8, qword ptr [rdi]
  mov qword ptr [rdi], rsi
  lea rax, [rsi + r8]
  pop rbp
  ret

read_modify_write:
  push rbp
  mov rbp, rsp
  add dword ptr [rdi + 0x4], 0x1
  pop rbp
  ret

slot:
  push rbp
  mov rbp, rsp
  sub rsp, 0x10
  mov qword ptr [rbp - 0x8], rdi
  movsx rax, byte ptr [rbp - 0x8]
  leave
  ret
