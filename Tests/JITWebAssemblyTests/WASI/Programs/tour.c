// Uses most of what WASI offers through the C library, and prints what it finds. The output is the same on every run.
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static void tell(const char *what, long result) {
  if (result < 0) printf("%s: %s\n", what, strerror(errno));
  else printf("%s: %ld\n", what, result);
}

static int compare(const void *left, const void *right) { return strcmp(*(char **)left, *(char **)right); }

static void list(const char *path) {
  DIR *directory = opendir(path);
  if (!directory) return tell(path, -1);
  char *names[100];
  int count = 0;
  for (struct dirent *entry; count < 100 && (entry = readdir(directory));) names[count++] = strdup(entry->d_name);
  closedir(directory);
  qsort(names, count, sizeof *names, compare);
  printf("%s:", path);
  for (int index = 0; index < count; index++) printf(" %s", names[index]);
  printf("\n");
}

static void files(void) {
  int file = open("note", O_CREAT | O_EXCL | O_RDWR, 0666);
  tell("write", write(file, "one two three", 13));
  tell("seek", lseek(file, 4, SEEK_SET));
  char text[20] = {0};
  tell("read", read(file, text, 3));
  printf("text: %s\n", text);
  tell("pwrite", pwrite(file, "TWO", 3, 4));
  tell("truncate", ftruncate(file, 7));
  struct stat status;
  tell("fstat", fstat(file, &status));
  printf("size %lld, regular %d\n", (long long)status.st_size, S_ISREG(status.st_mode));
  tell("close", close(file));
  tell("write", write(file, "x", 1));
  FILE *stream = fopen("note", "a+");
  fprintf(stream, " and %d more\n", 3);
  rewind(stream);
  while (fgets(text, sizeof text, stream)) printf("line: %s", text);
  fclose(stream);
  tell("open exclusive", open("note", O_CREAT | O_EXCL | O_RDWR, 0666));
  tell("open missing", open("missing", O_RDONLY));
}

static void names(void) {
  tell("mkdir", mkdir("folder", 0777));
  tell("mkdir again", mkdir("folder", 0777));
  tell("rename", rename("note", "folder/renamed"));
  tell("symlink", symlink("folder/renamed", "link"));
  char target[50] = {0};
  tell("readlink", readlink("link", target, sizeof target));
  printf("target: %s\n", target);
  tell("access", access("link", R_OK));
  tell("link", link("folder/renamed", "hard"));
  struct stat status;
  tell("stat", stat("hard", &status));
  printf("links %d\n", (int)status.st_nlink);
  list(".");
  list("folder");
  list("missing");
  tell("rmdir", rmdir("folder"));
  tell("unlink", unlink("folder"));
  tell("unlink", unlink("folder/renamed"));
  tell("unlink", unlink("link"));
  tell("unlink", unlink("hard"));
  tell("rmdir", rmdir("folder"));
  list(".");
  tell("above", open("../outside/secret", O_RDONLY) >= 0);
  tell("absolute", open("/etc/passwd", O_RDONLY) >= 0);
}

static void times(void) {
  struct timespec before, after, pause = {0, 3000000};
  clock_gettime(CLOCK_MONOTONIC, &before);
  tell("nanosleep", nanosleep(&pause, NULL));
  clock_gettime(CLOCK_MONOTONIC, &after);
  long long passed = (after.tv_sec - before.tv_sec) * 1000000000LL + after.tv_nsec - before.tv_nsec;
  printf("slept %s\n", passed >= 3000000 ? "long enough" : "too short");
  printf("year %s\n", time(NULL) > 1600000000 ? "after 2020" : "before 2020");
  struct pollfd request = {1, POLLOUT, 0};
  tell("poll", poll(&request, 1, 1000));
}

int main(int count, char **arguments) {
  for (int index = 1; index < count; index++) printf("argument %d: %s\n", index, arguments[index]);
  for (char **variable = environ; *variable; variable++) printf("variable: %s\n", *variable);
  char line[100];
  while (fgets(line, sizeof line, stdin)) printf("input: %s", line);
  files();
  names();
  times();
  unsigned char bytes[64] = {0};
  tell("getentropy", getentropy(bytes, sizeof bytes));
  fprintf(stderr, "done\n");
  return 7;
}
