// What this machine's processor makes of instructions: reads bytes in hexadecimal, an instruction a line, and answers each with
// a line: whether it executes, faults or is undefined, and how many bytes it has. What has more than 15 is "long"; telling that
// needs the sixteenth.
//
// A child process, which runs nothing else, steps over each candidate under ptrace. The candidate's bytes are at the end of an
// executable page that a page follows which can't be executed: as long as too few of its bytes are before the end, fetching the
// next one faults there. So the least number of bytes that does not fault is the instruction's length, also where the
// instruction itself faults, branches or is privileged.
//
// No page is ever writable and executable: parent and child map the same memory, the one to write to it, the other to run it.
//
// Exit status: 0; 2 where single steps are not to be had (another processor or system, or ptrace is forbidden), with the reason
// on standard error.

#define _GNU_SOURCE
#include <stdio.h>

#if defined(__linux__) && defined(__x86_64__)

#include <errno.h>
#include <signal.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

enum { page = 4096, longest = 15 };

// Where the child has its pages. Registers point to the middle of the data, whose address is no number of a system call.
static uint8_t *const code_of_child = (uint8_t *)0x20000000;
static uint8_t *const data_of_child = (uint8_t *)0x10000000;
enum { data_size = 64 * page };

static uint8_t *code;
static int memory = -1;
static pid_t child = -1;
static struct user_fpregs_struct floating_point;

enum outcome {
  // It has been executed, or a part of it: one round of a repetition.
  executes,
  // It is whole, and raised something else than an invalid opcode: no memory there, privileged, division.
  faults,
  // An invalid opcode: no instruction, or one that this processor does not have or does not allow here.
  undefined,
  // More bytes are needed.
  incomplete,
  lost,
};

static void give_up(const char *what) {
  fprintf(stderr, "processor-oracle: %s: %s\n", what, strerror(errno));
  exit(2);
}

static void run_child(void) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  int fixed = MAP_FIXED_NOREPLACE;
  if (mmap(code_of_child, page, PROT_READ | PROT_EXEC, MAP_SHARED | fixed, memory, 0) != code_of_child) _exit(3);
  // Data, so that what is relative to the instruction pointer finds some.
  if (mmap(code_of_child + page, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | fixed, -1, 0) == MAP_FAILED) _exit(3);
  if (mmap(data_of_child, data_size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | fixed, -1, 0) == MAP_FAILED) _exit(3);
  if (ptrace(PTRACE_TRACEME, 0, 0, 0) != 0) _exit(4);
  raise(SIGSTOP);
  _exit(3);
}

static void end_child(void) {
  if (child > 0) {
    kill(child, SIGKILL);
    waitpid(child, NULL, 0);
  }
  child = -1;
}

static void start_child(void) {
  child = fork();
  if (child < 0) give_up("fork");
  if (child == 0) run_child();
  int status = 0;
  if (waitpid(child, &status, 0) != child) give_up("waitpid");
  if (!WIFSTOPPED(status)) {
    child = -1;
    errno = WIFEXITED(status) && WEXITSTATUS(status) == 4 ? EPERM : ENOMEM;
    give_up("single steps are not allowed here");
  }
  if (ptrace(PTRACE_SETOPTIONS, child, 0, PTRACE_O_EXITKILL) != 0) give_up("ptrace");
  if (ptrace(PTRACE_GETFPREGS, child, 0, &floating_point) != 0) give_up("ptrace");
}

// Runs one instruction of which `count` bytes are there; `end` is where it left the instruction pointer, relative to its start.
static enum outcome step(const uint8_t *bytes, int count, long *end) {
  if (child < 0) start_child();
  memcpy(code + page - count, bytes, count);
  uint64_t start = (uint64_t)(code_of_child + page - count);
  uint64_t limit = (uint64_t)(code_of_child + page);

  struct user_regs_struct registers;
  if (ptrace(PTRACE_GETREGS, child, 0, &registers) != 0) return lost;
  uint64_t data = (uint64_t)(data_of_child + data_size / 2);
  registers.rax = registers.rbx = registers.rcx = registers.rdx = registers.rsi = registers.rdi = data;
  registers.rbp = registers.rsp = data;
  // As indices and bases these stay inside of the data.
  registers.r8 = registers.r9 = registers.r10 = registers.r11 = data;
  registers.r12 = registers.r13 = registers.r14 = registers.r15 = data;
  registers.rip = start;
  registers.eflags = 0x202;
  registers.orig_rax = -1;
  registers.fs_base = registers.gs_base = 0;
  registers.ds = registers.es = registers.fs = registers.gs = 0;
  if (ptrace(PTRACE_SETREGS, child, 0, &registers) != 0) return lost;
  if (ptrace(PTRACE_SETFPREGS, child, 0, &floating_point) != 0) return lost;
  if (ptrace(PTRACE_SINGLESTEP, child, 0, 0) != 0) return lost;
  int status = 0;
  if (waitpid(child, &status, 0) != child || !WIFSTOPPED(status)) {
    child = -1;
    return lost;
  }
  siginfo_t information;
  if (ptrace(PTRACE_GETSIGINFO, child, 0, &information) != 0) return lost;
  if (ptrace(PTRACE_GETREGS, child, 0, &registers) != 0) return lost;
  *end = (long)(registers.rip - start);
  switch (WSTOPSIG(status)) {
  case SIGTRAP: return executes;
  case SIGILL: return undefined;
  case SIGSEGV:
    // After MOV to SS the step takes the next instruction, too.
    if (registers.rip != start) return executes;
    return (uint64_t)information.si_addr == limit && information.si_code == SEGV_ACCERR ? incomplete : faults;
  default: return faults;
  }
}

static bool is_incomplete(const uint8_t *bytes, int count) {
  long end = 0;
  return count == 0 || step(bytes, count, &end) == incomplete;
}

// The least number of bytes that are enough, where `most` are.
static int length(const uint8_t *bytes, int most, long guess) {
  int low = 0, high = most;
  if (guess > 0 && guess <= most) {
    if (is_incomplete(bytes, (int)guess - 1)) low = (int)guess - 1; else high = (int)guess - 1;
    if (low == guess - 1 && !is_incomplete(bytes, (int)guess)) return (int)guess;
  }
  while (high - low > 1) {
    int middle = (low + high) / 2;
    if (is_incomplete(bytes, middle)) low = middle; else high = middle;
  }
  return high;
}

static bool is_prefix(uint8_t byte) {
  return byte == 0x26 || byte == 0x2e || byte == 0x36 || byte == 0x3e || (byte >= 0x64 && byte <= 0x67) || byte == 0xf0 ||
         byte == 0xf2 || byte == 0xf3;
}

// Whether an instruction that faults with 15 bytes has more: then it has 15 without its first prefix.
static bool is_longer(const uint8_t *bytes, int count) {
  long end = 0;
  if (count <= longest || !is_prefix(bytes[0])) return false;
  enum outcome outcome = step(bytes + 1, longest, &end);
  return (outcome == executes || outcome == faults) && length(bytes + 1, longest, end) == longest;
}

static void answer(const uint8_t *bytes, int count) {
  int most = count < longest ? count : longest;
  long end = 0;
  enum outcome outcome = step(bytes, most, &end);
  if (outcome == lost) {
    end_child();
    outcome = step(bytes, most, &end);
  }
  switch (outcome) {
  case executes: printf("executes %d\n", length(bytes, most, end)); break;
  case faults: {
    int found = length(bytes, most, 0);
    if (found == longest && is_longer(bytes, count)) puts("long"); else printf("faults %d\n", found);
    break;
  }
  case undefined: puts("undefined"); break;
  case incomplete: puts(most == longest ? "long" : "incomplete"); break;
  case lost: puts("lost"); end_child(); break;
  }
}

static int read_bytes(const char *line, uint8_t *bytes) {
  int count = 0, consumed = 0;
  unsigned value;
  while (count <= longest && sscanf(line, " %2x%n", &value, &consumed) == 1) {
    bytes[count++] = (uint8_t)value;
    line += consumed;
  }
  return count;
}

int main(void) {
  memory = memfd_create("processor-oracle", MFD_CLOEXEC);
  if (memory < 0 || ftruncate(memory, page) != 0) give_up("memfd_create");
  code = mmap(NULL, page, PROT_READ | PROT_WRITE, MAP_SHARED, memory, 0);
  if (code == MAP_FAILED) give_up("mmap");
  start_child();
  char line[256];
  while (fgets(line, sizeof line, stdin)) {
    uint8_t bytes[longest + 1];
    int count = read_bytes(line, bytes);
    if (count == 0) puts("incomplete"); else answer(bytes, count);
  }
  end_child();
  return 0;
}

#else

int main(void) {
  fputs("processor-oracle: only on Linux and x86-64\n", stderr);
  return 2;
}

#endif
