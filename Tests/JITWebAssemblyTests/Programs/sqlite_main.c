// Runs the SQL that is on standard input on a database in memory, and prints what it selects.
#include "sqlite3.h"
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int cannot_open(sqlite3_vfs *vfs, const char *name, sqlite3_file *file, int flags, int *out) {
  (void)vfs, (void)name, (void)flags, (void)out;
  file->pMethods = 0;
  return SQLITE_CANTOPEN;
}
static int no_delete(sqlite3_vfs *vfs, const char *name, int sync) { (void)vfs, (void)name, (void)sync; return SQLITE_OK; }
static int no_access(sqlite3_vfs *vfs, const char *name, int flags, int *out) {
  (void)vfs, (void)name, (void)flags;
  *out = 0;
  return SQLITE_OK;
}
static int full_name(sqlite3_vfs *vfs, const char *name, int count, char *out) {
  (void)vfs;
  sqlite3_snprintf(count, out, "%s", name);
  return SQLITE_OK;
}
static int randomness(sqlite3_vfs *vfs, int count, char *out) { (void)vfs; memset(out, 42, count); return count; }
static int no_sleep(sqlite3_vfs *vfs, int us) { (void)vfs; return us; }
static int julian_day(sqlite3_vfs *vfs, double *out) { (void)vfs; *out = 2460000.5; return SQLITE_OK; }

int sqlite3_os_init(void) {
  static sqlite3_vfs vfs = {.iVersion = 1, .szOsFile = sizeof(sqlite3_file), .mxPathname = 64, .zName = "none",
    .xOpen = cannot_open, .xDelete = no_delete, .xAccess = no_access, .xFullPathname = full_name,
    .xRandomness = randomness, .xSleep = no_sleep, .xCurrentTime = julian_day};
  return sqlite3_vfs_register(&vfs, 1);
}
int sqlite3_os_end(void) { return SQLITE_OK; }

static int print_row(void *context, int count, char **values, char **names) {
  (void)context, (void)names;
  for (int index = 0; index < count; index++) printf(index ? "|%s" : "%s", values[index] ? values[index] : "NULL");
  printf("\n");
  return 0;
}

int main(void) {
  size_t capacity = 1 << 16, size = 0;
  char *text = malloc(capacity);
  for (size_t count; (count = fread(text + size, 1, capacity - size - 1, stdin)) > 0;) {
    size += count;
    if (capacity - size < 2) text = realloc(text, capacity *= 2);
  }
  text[size] = 0;
  sqlite3 *database;
  char *message = 0;
  if (sqlite3_open(":memory:", &database) != SQLITE_OK) return 2;
  if (sqlite3_exec(database, text, print_row, 0, &message) != SQLITE_OK) {
    printf("error: %s\n", message);
    return 1;
  }
  sqlite3_close(database);
  return 0;
}
