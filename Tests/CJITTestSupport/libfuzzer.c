// libFuzzer as a library, in programs that are linked with it: Utilities/Fuzz/run does so.

#include "CJITTestSupport.h"

#if defined(__linux__)

__attribute__((weak)) int LLVMFuzzerRunDriver(int *count, char ***arguments, cjit_test_input *body);

int cjit_test_search(int count, char **arguments, cjit_test_input *body) {
  return LLVMFuzzerRunDriver ? LLVMFuzzerRunDriver(&count, &arguments, body) : -1;
}

#else

int cjit_test_search(int count, char **arguments, cjit_test_input *body) { return -1; }

#endif
