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
  jne L18
  mov rax, rdi
  pop rbp
  ret
L18:
  xor eax, eax
  pop rbp
  ret

choose:
  push rbp
  mov rbp, rsp
  cmp rdi, rsi
  cmova rsi, rdi
  mov rax, rsi
  pop rbp
  ret

float_branch:
  push rbp
  mov rbp, rsp
  ucomisd xmm0, xmm1
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
  ucomiss xmm1, xmm0
  seta sil
  movzx eax, sil
  pop rbp
  ret

check:
  push rbp
  mov rbp, rsp
  cmp rdi, rsi
  jae L27
  add rdi, rsi
  jo L29
  mov rax, rdi
  pop rbp
  ret
L27:
  ud2  # trap out_of_bounds
L29:
  ud2  # trap integer_overflow
