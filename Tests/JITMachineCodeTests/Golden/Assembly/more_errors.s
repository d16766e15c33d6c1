  mov eax, label
  mov eax, offset label
  mov al, [label + rax]
  mov eax, rax + 4
  db 'unclosed
  mov eax, 0x
  mov eax, 18446744073709551616
  jmp short far
  jrcxz far
  .skip 200
far:
  .byte far - start
start: .skip -1
  .long far
  .ascii "\q"
  .att_syntax
  .section .data
  add eax, ebx ecx
  vaddps zmm0, zmm1, [rax]{1to5}
é: mov eax, ☃
