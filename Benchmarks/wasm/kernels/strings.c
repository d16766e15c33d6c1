// Bytes: words of a text are found, turned to capitals, compared, and searched for; lines are counted.
#include "kernel.h"

enum { length = 1 << 14 };
static char text[length + 1], copy[length + 1];

static NOINLINE uint32_t lengthOf(const char *string) {
  const char *end = string;
  while (*end) end++;
  return (uint32_t)(end - string);
}

static NOINLINE const char *find(const char *haystack, const char *needle) {
  for (; *haystack; haystack++) {
    const char *a = haystack, *b = needle;
    while (*b && *a == *b) a++, b++;
    if (!*b) return haystack;
  }
  return 0;
}

static NOINLINE void capitalize(char *to, const char *from) {
  int inWord = 0;
  for (; *from; from++, to++) {
    char c = *from;
    int isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    *to = isLetter && !inWord && c >= 'a' ? (char)(c - 32) : c;
    inWord = isLetter;
  }
  *to = 0;
}

static NOINLINE uint32_t countWords(const char *string) {
  uint32_t words = 0, hash = 2166136261u;
  int inWord = 0;
  for (; *string; string++) {
    if (*string == ' ' || *string == '\n') {
      if (inWord) words += hash & 3;
      inWord = 0;
      hash = 2166136261u;
    } else {
      hash = (hash ^ (uint8_t)*string) * 16777619u;
      inWord = 1;
    }
  }
  return words;
}

uint32_t kernel(uint32_t n) {
  static const char alphabet[] = "etaoinshrdlucmfwypvbgkjqxz    \n ";
  uint32_t seed = 9, sum = 0;
  for (int i = 0; n && i < length; i++) text[i] = alphabet[(random32(&seed) & random32(&seed) & 31) ^ (i & 24)];
  for (uint32_t round = 0; round < n; round++) {
    text[round % length] = alphabet[round & 31];
    capitalize(copy, text);
    sum = mixed(sum, lengthOf(copy) + countWords(copy));
    const char *place = find(copy, "Thequickfox");
    sum += place ? (uint32_t)(place - copy) : 1;
  }
  return sum;
}
