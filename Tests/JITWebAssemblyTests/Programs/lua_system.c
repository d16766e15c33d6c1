// What Lua's library `os` and `io` need of C and WASI does not have.
#include <stdio.h>

int system(const char *command) {
  (void)command;
  return -1;
}

char *tmpnam(char *name) {
  (void)name;
  return NULL;
}

FILE *tmpfile(void) { return NULL; }
