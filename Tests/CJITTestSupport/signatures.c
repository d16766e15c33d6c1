// C functions of many signatures, to check closures against: each `sum_*` returns the sum of its arguments, weighted by
// position; each `call_*` calls a function of the same type with fixed arguments.

#include "CJITTestSupport.h"

double sum_mixed_0(void) {
  return 0;
}

double call_mixed_0(const void *function) {
  return ((double (*)(void))function)();
}

double sum_mixed_1(int8_t a0) {
  return 1 * (double)a0;
}

double call_mixed_1(const void *function) {
  return ((double (*)(int8_t))function)(-7);
}

double sum_mixed_2(int8_t a0, double a1) {
  return 1 * (double)a0 + 2 * (double)a1;
}

double call_mixed_2(const void *function) {
  return ((double (*)(int8_t, double))function)(-7, 1.5);
}

double sum_mixed_3(int8_t a0, double a1, uint16_t a2) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2;
}

double call_mixed_3(const void *function) {
  return ((double (*)(int8_t, double, uint16_t))function)(-7, 1.5, 60000);
}

double sum_mixed_4(int8_t a0, double a1, uint16_t a2, float a3) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3;
}

double call_mixed_4(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float))function)(-7, 1.5, 60000, -2.25f);
}

double sum_mixed_5(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4;
}

double call_mixed_5(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t))function)(-7, 1.5, 60000, -2.25f, -5000000000);
}

double sum_mixed_6(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5;
}

double call_mixed_6(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096);
}

double sum_mixed_7(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6;
}

double call_mixed_7(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000);
}

double sum_mixed_8(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7;
}

double call_mixed_8(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true);
}

double sum_mixed_9(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8;
}

double call_mixed_9(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u);
}

double sum_mixed_10(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9;
}

double call_mixed_10(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3);
}

double sum_mixed_11(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10;
}

double call_mixed_11(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200);
}

double sum_mixed_12(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11;
}

double call_mixed_12(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300);
}

double sum_mixed_13(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12;
}

double call_mixed_13(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u);
}

double sum_mixed_14(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13;
}

double call_mixed_14(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7);
}

double sum_mixed_15(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14;
}

double call_mixed_15(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5);
}

double sum_mixed_16(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14, uint16_t a15) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15;
}

double call_mixed_16(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double, uint16_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5, 60000);
}

double sum_mixed_17(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14, uint16_t a15, float a16) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16;
}

double call_mixed_17(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double, uint16_t, float))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5, 60000, -2.25f);
}

double sum_mixed_18(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14, uint16_t a15, float a16, int64_t a17) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17;
}

double call_mixed_18(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double, uint16_t, float, int64_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5, 60000, -2.25f, -5000000000);
}

double sum_mixed_19(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14, uint16_t a15, float a16, int64_t a17, const void *a18) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17 + 19 * (double)(intptr_t)a18;
}

double call_mixed_19(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double, uint16_t, float, int64_t, const void *))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096);
}

double sum_mixed_20(int8_t a0, double a1, uint16_t a2, float a3, int64_t a4, const void *a5, int32_t a6, bool a7, uint64_t a8, __int128 a9, uint8_t a10, int16_t a11, uint32_t a12, int8_t a13, double a14, uint16_t a15, float a16, int64_t a17, const void *a18, int32_t a19) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)(intptr_t)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17 + 19 * (double)(intptr_t)a18 + 20 * (double)a19;
}

double call_mixed_20(const void *function) {
  return ((double (*)(int8_t, double, uint16_t, float, int64_t, const void *, int32_t, bool, uint64_t, __int128, uint8_t, int16_t, uint32_t, int8_t, double, uint16_t, float, int64_t, const void *, int32_t))function)(-7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000, true, 9000000000000000000u, -3, 200, -300, 4000000000u, -7, 1.5, 60000, -2.25f, -5000000000, (const void *)4096, -70000);
}

double sum_wide_1(__int128 a0) {
  return 1 * (double)a0;
}

double call_wide_1(const void *function) {
  return ((double (*)(__int128))function)(-3);
}

double sum_wide_2(__int128 a0, double a1) {
  return 1 * (double)a0 + 2 * (double)a1;
}

double call_wide_2(const void *function) {
  return ((double (*)(__int128, double))function)(-3, 1.5);
}

double sum_wide_3(__int128 a0, double a1, int64_t a2) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2;
}

double call_wide_3(const void *function) {
  return ((double (*)(__int128, double, int64_t))function)(-3, 1.5, -5000000000);
}

double sum_wide_4(__int128 a0, double a1, int64_t a2, __int128 a3) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3;
}

double call_wide_4(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128))function)(-3, 1.5, -5000000000, -3);
}

double sum_wide_5(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4;
}

double call_wide_5(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128))function)(-3, 1.5, -5000000000, -3, -3);
}

double sum_wide_6(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5;
}

double call_wide_6(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double))function)(-3, 1.5, -5000000000, -3, -3, 1.5);
}

double sum_wide_7(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6;
}

double call_wide_7(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000);
}

double sum_wide_8(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6, __int128 a7) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7;
}

double call_wide_8(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t, __int128))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3);
}

double sum_wide_9(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6, __int128 a7, __int128 a8) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8;
}

double call_wide_9(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t, __int128, __int128))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3);
}

double sum_wide_10(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6, __int128 a7, __int128 a8, double a9) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9;
}

double call_wide_10(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t, __int128, __int128, double))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5);
}

double sum_wide_11(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6, __int128 a7, __int128 a8, double a9, int64_t a10) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10;
}

double call_wide_11(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t, __int128, __int128, double, int64_t))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5, -5000000000);
}

double sum_wide_12(__int128 a0, double a1, int64_t a2, __int128 a3, __int128 a4, double a5, int64_t a6, __int128 a7, __int128 a8, double a9, int64_t a10, __int128 a11) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11;
}

double call_wide_12(const void *function) {
  return ((double (*)(__int128, double, int64_t, __int128, __int128, double, int64_t, __int128, __int128, double, int64_t, __int128))function)(-3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3, -3, 1.5, -5000000000, -3);
}

double sum_doubles_5(double a0, double a1, double a2, double a3, double a4) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4;
}

double call_doubles_5(const void *function) {
  return ((double (*)(double, double, double, double, double))function)(1.5, 1.5, 1.5, 1.5, 1.5);
}

double sum_doubles_10(double a0, double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8, double a9) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9;
}

double call_doubles_10(const void *function) {
  return ((double (*)(double, double, double, double, double, double, double, double, double, double))function)(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5);
}

double sum_doubles_15(double a0, double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8, double a9, double a10, double a11, double a12, double a13, double a14) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14;
}

double call_doubles_15(const void *function) {
  return ((double (*)(double, double, double, double, double, double, double, double, double, double, double, double, double, double, double))function)(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5);
}

double sum_doubles_20(double a0, double a1, double a2, double a3, double a4, double a5, double a6, double a7, double a8, double a9, double a10, double a11, double a12, double a13, double a14, double a15, double a16, double a17, double a18, double a19) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17 + 19 * (double)a18 + 20 * (double)a19;
}

double call_doubles_20(const void *function) {
  return ((double (*)(double, double, double, double, double, double, double, double, double, double, double, double, double, double, double, double, double, double, double, double))function)(1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5, 1.5);
}

double sum_integers_5(int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4;
}

double call_integers_5(const void *function) {
  return ((double (*)(int64_t, int64_t, int64_t, int64_t, int64_t))function)(-5000000000, -5000000000, -5000000000, -5000000000, -5000000000);
}

double sum_integers_10(int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9;
}

double call_integers_10(const void *function) {
  return ((double (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t))function)(-5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000);
}

double sum_integers_15(int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14;
}

double call_integers_15(const void *function) {
  return ((double (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t))function)(-5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000);
}

double sum_integers_20(int64_t a0, int64_t a1, int64_t a2, int64_t a3, int64_t a4, int64_t a5, int64_t a6, int64_t a7, int64_t a8, int64_t a9, int64_t a10, int64_t a11, int64_t a12, int64_t a13, int64_t a14, int64_t a15, int64_t a16, int64_t a17, int64_t a18, int64_t a19) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17 + 19 * (double)a18 + 20 * (double)a19;
}

double call_integers_20(const void *function) {
  return ((double (*)(int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t, int64_t))function)(-5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000, -5000000000);
}

double sum_floats_first_5(float a0, __int128 a1, double a2, int8_t a3, float a4) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4;
}

double call_floats_first_5(const void *function) {
  return ((double (*)(float, __int128, double, int8_t, float))function)(-2.25f, -3, 1.5, -7, -2.25f);
}

double sum_floats_first_10(float a0, __int128 a1, double a2, int8_t a3, float a4, __int128 a5, double a6, int8_t a7, float a8, __int128 a9) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9;
}

double call_floats_first_10(const void *function) {
  return ((double (*)(float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128))function)(-2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3);
}

double sum_floats_first_15(float a0, __int128 a1, double a2, int8_t a3, float a4, __int128 a5, double a6, int8_t a7, float a8, __int128 a9, double a10, int8_t a11, float a12, __int128 a13, double a14) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14;
}

double call_floats_first_15(const void *function) {
  return ((double (*)(float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128, double))function)(-2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3, 1.5);
}

double sum_floats_first_20(float a0, __int128 a1, double a2, int8_t a3, float a4, __int128 a5, double a6, int8_t a7, float a8, __int128 a9, double a10, int8_t a11, float a12, __int128 a13, double a14, int8_t a15, float a16, __int128 a17, double a18, int8_t a19) {
  return 1 * (double)a0 + 2 * (double)a1 + 3 * (double)a2 + 4 * (double)a3 + 5 * (double)a4 + 6 * (double)a5 + 7 * (double)a6 + 8 * (double)a7 + 9 * (double)a8 + 10 * (double)a9 + 11 * (double)a10 + 12 * (double)a11 + 13 * (double)a12 + 14 * (double)a13 + 15 * (double)a14 + 16 * (double)a15 + 17 * (double)a16 + 18 * (double)a17 + 19 * (double)a18 + 20 * (double)a19;
}

double call_floats_first_20(const void *function) {
  return ((double (*)(float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128, double, int8_t, float, __int128, double, int8_t))function)(-2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7, -2.25f, -3, 1.5, -7);
}

static const cjit_test_function functions[] = {
  {"mixed_0", (const void *)sum_mixed_0, (const void *)call_mixed_0},
  {"mixed_1", (const void *)sum_mixed_1, (const void *)call_mixed_1},
  {"mixed_2", (const void *)sum_mixed_2, (const void *)call_mixed_2},
  {"mixed_3", (const void *)sum_mixed_3, (const void *)call_mixed_3},
  {"mixed_4", (const void *)sum_mixed_4, (const void *)call_mixed_4},
  {"mixed_5", (const void *)sum_mixed_5, (const void *)call_mixed_5},
  {"mixed_6", (const void *)sum_mixed_6, (const void *)call_mixed_6},
  {"mixed_7", (const void *)sum_mixed_7, (const void *)call_mixed_7},
  {"mixed_8", (const void *)sum_mixed_8, (const void *)call_mixed_8},
  {"mixed_9", (const void *)sum_mixed_9, (const void *)call_mixed_9},
  {"mixed_10", (const void *)sum_mixed_10, (const void *)call_mixed_10},
  {"mixed_11", (const void *)sum_mixed_11, (const void *)call_mixed_11},
  {"mixed_12", (const void *)sum_mixed_12, (const void *)call_mixed_12},
  {"mixed_13", (const void *)sum_mixed_13, (const void *)call_mixed_13},
  {"mixed_14", (const void *)sum_mixed_14, (const void *)call_mixed_14},
  {"mixed_15", (const void *)sum_mixed_15, (const void *)call_mixed_15},
  {"mixed_16", (const void *)sum_mixed_16, (const void *)call_mixed_16},
  {"mixed_17", (const void *)sum_mixed_17, (const void *)call_mixed_17},
  {"mixed_18", (const void *)sum_mixed_18, (const void *)call_mixed_18},
  {"mixed_19", (const void *)sum_mixed_19, (const void *)call_mixed_19},
  {"mixed_20", (const void *)sum_mixed_20, (const void *)call_mixed_20},
  {"wide_1", (const void *)sum_wide_1, (const void *)call_wide_1},
  {"wide_2", (const void *)sum_wide_2, (const void *)call_wide_2},
  {"wide_3", (const void *)sum_wide_3, (const void *)call_wide_3},
  {"wide_4", (const void *)sum_wide_4, (const void *)call_wide_4},
  {"wide_5", (const void *)sum_wide_5, (const void *)call_wide_5},
  {"wide_6", (const void *)sum_wide_6, (const void *)call_wide_6},
  {"wide_7", (const void *)sum_wide_7, (const void *)call_wide_7},
  {"wide_8", (const void *)sum_wide_8, (const void *)call_wide_8},
  {"wide_9", (const void *)sum_wide_9, (const void *)call_wide_9},
  {"wide_10", (const void *)sum_wide_10, (const void *)call_wide_10},
  {"wide_11", (const void *)sum_wide_11, (const void *)call_wide_11},
  {"wide_12", (const void *)sum_wide_12, (const void *)call_wide_12},
  {"doubles_5", (const void *)sum_doubles_5, (const void *)call_doubles_5},
  {"doubles_10", (const void *)sum_doubles_10, (const void *)call_doubles_10},
  {"doubles_15", (const void *)sum_doubles_15, (const void *)call_doubles_15},
  {"doubles_20", (const void *)sum_doubles_20, (const void *)call_doubles_20},
  {"integers_5", (const void *)sum_integers_5, (const void *)call_integers_5},
  {"integers_10", (const void *)sum_integers_10, (const void *)call_integers_10},
  {"integers_15", (const void *)sum_integers_15, (const void *)call_integers_15},
  {"integers_20", (const void *)sum_integers_20, (const void *)call_integers_20},
  {"floats_first_5", (const void *)sum_floats_first_5, (const void *)call_floats_first_5},
  {"floats_first_10", (const void *)sum_floats_first_10, (const void *)call_floats_first_10},
  {"floats_first_15", (const void *)sum_floats_first_15, (const void *)call_floats_first_15},
  {"floats_first_20", (const void *)sum_floats_first_20, (const void *)call_floats_first_20},
};

const cjit_test_function *cjit_test_functions(size_t *count) {
  *count = sizeof functions / sizeof functions[0];
  return functions;
}
