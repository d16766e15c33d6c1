// What the Swift targets ask of every architecture, and is only there on others so far.

#include "../include/CJIT.h"

#if defined(__aarch64__)

size_t cjit_closure_register_count(void) { return 8; }

const void *cjit_closure_entry_address(void) { return NULL; }

uint32_t cjit_processor_features(void) { return 0; }

#endif
