#include "CReference.h"

static int64_t add(int64_t a, int64_t b) { return a + b; }

reference_function reference_add(void) { return add; }
