length:
  push rbp
  mov rbp, rsp
  xor eax, eax
  jmp L35
  nop word ptr [rax + rax]
  nop word ptr [rax + rax]
  nop word ptr [rax + rax]
L32:
  add eax, 0x1
L35:
  lea r8d, [rsi + rax]
  cmp byte ptr [rdi + r8], 0x0  # trap out_of_bounds
  jne L32
  pop rbp
  ret

down:
  push rbp
  mov rbp, rsp
  jmp L35
  nop word ptr [rax + rax]
  nop word ptr [rax + rax]
  nop dword ptr [rax + rax]
L32:
  mov rsi, r8
L35:
  lea r8, [rsi - 0x1]
  mov qword ptr [rdi + 8*rsi - 0x8], r8
  test r8, r8
  jne L32
  pop rbp
  ret

nested:
  push rbp
  mov rbp, rsp
  xor r8d, r8d
  jmp L56
L9:
  test rdx, rdx
  jle L52
  xor r9d, r9d
  nop word ptr [rax + rax]
  nop word ptr [rax + rax]
L32:
  mov r10, r8
  imul r10, r9
  mov qword ptr [rdi + r9], r10
  add r9, 0x1
  cmp r9, rdx
  jl L32
L52:
  add r8, 0x1
L56:
  cmp r8, rsi
  jl L9
  pop rbp
  ret

accumulate:
  push rbp
  mov rbp, rsp
  mov esi, dword ptr [rsi]  # trap out_of_bounds
  add dword ptr [rdi], esi  # trap out_of_bounds
  pop rbp
  ret
