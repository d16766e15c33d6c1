# What is known only at the end.
  jmp short far
  jrcxz far
  loop elsewhere
  .skip 200
far:
  .byte far - start, elsewhere - start
start:
  .set a, b + 1
  .set b, a + 1
  .long a
  mov eax, start - elsewhere
