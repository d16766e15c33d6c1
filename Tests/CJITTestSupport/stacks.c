// Stacks of every kind: small ones, ones of the caller's own memory, coroutines, and what of them was used.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJITTestSupport.h"

#include <alloca.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

typedef struct {
  void (*body)(void *);
  void *argument;
  size_t signal_stack_size;
} task;

static void *run(void *raw) {
  task *work = raw;
  if (work->signal_stack_size > 0) {
    void *memory = malloc(work->signal_stack_size);
    stack_t stack = {.ss_sp = memory, .ss_size = work->signal_stack_size};
    if (!memory || sigaltstack(&stack, NULL) != 0) {
      free(memory);
      return (void *)1;
    }
  }
  work->body(work->argument);
  return NULL;
}

bool cjit_test_on_small_stack(size_t size, void (*body)(void *), void *argument) {
  return cjit_test_with_signal_stack(size, 0, body, argument);
}

bool cjit_test_with_signal_stack(size_t size, size_t signal_stack_size, void (*body)(void *), void *argument) {
  pthread_attr_t attributes;
  if (pthread_attr_init(&attributes) != 0) return false;
  task work = {body, argument, signal_stack_size};
  pthread_t thread;
  void *result = (void *)1;
  if (pthread_attr_setstacksize(&attributes, size) == 0 && pthread_create(&thread, &attributes, run, &work) == 0)
    pthread_join(thread, &result);
  pthread_attr_destroy(&attributes);
  return result == NULL;
}

enum { below_size = 64 * 1024, pattern = 0xA5 };

// Memory, a guard, and a stack, from the lowest address on.
typedef struct {
  uint8_t *start;
  size_t guard_size, size;
} own_stack;

static bool make_stack(own_stack *stack, size_t size, size_t guard_size) {
  size_t total = below_size + guard_size + size;
  uint8_t *start = mmap(NULL, total, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0);
  if (start == MAP_FAILED) return false;
  memset(start, pattern, total);
  if (guard_size > 0) mprotect(start + below_size, guard_size, PROT_NONE);
  *stack = (own_stack){start, guard_size, size};
  return true;
}

static uint8_t *stack_start(const own_stack *stack) { return stack->start + below_size + stack->guard_size; }

static stack_use end_stack(const own_stack *stack) {
  stack_use use = {.is_made = true, .is_below_intact = true};
  for (size_t i = 0; i < below_size; i++)
    if (stack->start[i] != pattern) use.is_below_intact = false;
  const uint8_t *bytes = stack_start(stack);
  size_t unused = 0;
  while (unused < stack->size && bytes[unused] == pattern) unused++;
  use.unused = unused;
  munmap(stack->start, below_size + stack->guard_size + stack->size);
  return use;
}

stack_use cjit_test_on_own_stack(size_t size, size_t guard_size, void (*body)(void *), void *argument) {
  own_stack stack;
  stack_use failed = {0};
  pthread_attr_t attributes;
  if (!make_stack(&stack, size, guard_size)) return failed;
  pthread_attr_init(&attributes);
  task work = {body, argument, 0};
  pthread_t thread;
  bool is_made = pthread_attr_setstack(&attributes, stack_start(&stack), size) == 0 &&
                 pthread_create(&thread, &attributes, run, &work) == 0;
  if (is_made) pthread_join(thread, NULL);
  pthread_attr_destroy(&attributes);
  stack_use use = end_stack(&stack);
  use.is_made = is_made;
  return use;
}

static _Thread_local task *coroutine_task;
static void begin_coroutine(void) { run(coroutine_task); }

stack_use cjit_test_on_coroutine(size_t size, size_t guard_size, void (*body)(void *), void *argument) {
  own_stack stack;
  stack_use failed = {0};
  if (!make_stack(&stack, size, guard_size)) return failed;
  ucontext_t here, coroutine;
  getcontext(&coroutine);
  coroutine.uc_stack.ss_sp = stack_start(&stack);
  coroutine.uc_stack.ss_size = size;
  coroutine.uc_link = &here;
  task work = {body, argument, 0};
  coroutine_task = &work;
  makecontext(&coroutine, begin_coroutine, 0);
  swapcontext(&here, &coroutine);
  return end_stack(&stack);
}

size_t cjit_test_stack_left(void) {
#if defined(__linux__)
  pthread_attr_t attributes;
  void *low;
  size_t size;
  if (pthread_getattr_np(pthread_self(), &attributes) != 0) return 0;
  pthread_attr_getstack(&attributes, &low, &size);
  pthread_attr_destroy(&attributes);
  return (size_t)__builtin_frame_address(0) - (size_t)low;
#else
  return (size_t)__builtin_frame_address(0) - (size_t)pthread_get_stackaddr_np(pthread_self()) +
         pthread_get_stacksize_np(pthread_self());
#endif
}

void cjit_test_with_stack_left(size_t left, void (*body)(void *), void *argument) {
  size_t now = cjit_test_stack_left();
  if (now <= left) return body(argument);
  volatile char *room = alloca(now - left);
  room[0] = 0;
  body(argument);
  room[0] = 1;
}
