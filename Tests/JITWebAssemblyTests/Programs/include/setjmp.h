// wasi-libc of Debian 12 has no <setjmp.h>. Lua includes it, and is compiled so that it never jumps.
#pragma once
typedef int jmp_buf;
