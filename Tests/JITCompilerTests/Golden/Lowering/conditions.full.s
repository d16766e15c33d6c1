branch:
  push rbp
  mov rbp, rsp
  cmp edi, esi
  jge L15
  mov eax, 0x1
  pop rbp
  ret
L15:
  mov eax, 0x2
  pop rbp
  ret

test:
  push rbp
  mov rbp, rsp
  test rdi, 0x8
  je L17
  xor eax, eax
  pop rbp
  ret
L17:
  mov rax, rdi
  pop rbp
  ret

choose:
  push rbp
  mov rbp, rsp
  cmp rdi, rsi
  mov rax, rsi
  cmova rax, rdi
  pop rbp
  ret

float_branch:
  push rbp
  mov rbp, rsp
  vucomisd xmm0, xmm1
  jne L19
  jp L19
  mov eax, 0x1
  pop rbp
  ret
L19:
  xor eax, eax
  pop rbp
  ret

truth:
  push rbp
  mov rbp, rsp
  vucomiss xmm1, xmm0
  seta sil
  movzx eax, sil
  pop rbp
  ret

check:
  push rbp
  mov rbp, rsp
  cmp rsi, rdi
  jbe L27
  mov rax, rdi
  add rax, rsi
  jo L29
  pop rbp
  ret
L27:
  ud2  # trap out_of_bounds
L29:
  ud2  # trap integer_overflow
