length:
  push rbp
  mov rbp, rsp
  add esi, 0x0
  xor eax, eax
L9:
  lea r8d, [rsi + rax]
  lea r9d, [rax + 0x1]
  cmp byte ptr [rdi + r8], 0x0  # trap out_of_bounds
  je L29
  mov rax, r9
  jmp L9
L29:
  pop rbp
  ret

down:
  push rbp
  mov rbp, rsp
L4:
  add rsi, -0x1
  mov qword ptr [rdi + 8*rsi], rsi
  test rsi, rsi
  jne L4
  pop rbp
  ret

nested:
  push rbp
  mov rbp, rsp
  xor r8d, r8d
L7:
  cmp r8, rsi
  jge L43
  xor r9d, r9d
L15:
  cmp r9, rdx
  jge L37
  mov r10, r8
  imul r10, r9
  mov qword ptr [rdi + r9], r10
  add r9, 0x1
  jmp L15
L37:
  add r8, 0x1
  jmp L7
L43:
  pop rbp
  ret

accumulate:
  push rbp
  mov rbp, rsp
  mov esi, dword ptr [rsi]  # trap out_of_bounds
  add dword ptr [rdi], esi  # trap out_of_bounds
  pop rbp
  ret
