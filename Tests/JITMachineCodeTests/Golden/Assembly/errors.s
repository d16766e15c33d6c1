  add rax, xmm0
  mov eax, [rsp*2]
  mov eax, [rax*3]
  mov eax, [rax + rbx + rcx]
	frobnicate eax
  mov eax, ebx ; a comment
  mov [rax], 5
  lock mov eax, ebx
  jmp 1f
  mov eax, 5 +
  mov eax, (1 + 2
  .byte 256
  .align 3
  .nonsense
  .set rax, 5
dup: nop
dup: nop
  vaddps xmm0{k0}, xmm1, xmm2
  mov eax, 1 / 0
