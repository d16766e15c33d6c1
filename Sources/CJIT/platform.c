#include "CJIT.h"
