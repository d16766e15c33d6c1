/* every way to write an address */
MOV EAX, DWORD PTR [RDI + RSI*2 + 8]
mov eax, [8 + 2*rsi + rdi]
mov eax, 8[rdi][rsi*2]
mov eax, [rdi + (4 + rsi) * 2]
mov eax, fs:[0x28]
mov eax, [gs:rax + 1]
mov %eax, %ebx
x = 3; .equ y, x + 1
z equ y * 2
mov al, 'A' ; mov al, 0FFh ; mov al, 0b11 ; mov al, 0o17 ; mov al, z
mov eax, 1 shl 4 or 3
db "text", 0, 'c', '\n', 'two'
dw 0x1234
dd 1, -1
dq here - start
start: jmp start
jmp $ + 10
here: jmp far_away
.skip 130, 0x90
far_away: call 0x1000
jmp short here + 120
lock; inc dword ptr [rax]
rep movsb
vaddps zmm0{k1}{z}, zmm1, [rax]{1to16}
vcvtsi2ss xmm1, xmm2, {rn-sae}, eax
{evex} vaddps xmm0, xmm1, xmm2
{disp32} mov eax, [rax]
mov.s eax, ebx
.float 1.5, -inf
.double 0x1p-3
.octa 0x000102030405060708090a0b0c0d0e0f
.fill 2, 3, 0x010203
