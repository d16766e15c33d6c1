// Which build of a program or library is running: what names things that only this build may read.
//
// A build ID, where the linker has made one, says it (--build-id). Otherwise it is what the
// file contains, and what of it is in memory and never changes: should the file have been replaced since, the two
// together name no build that there is.

#if defined(__linux__) && !defined(_GNU_SOURCE)
#define _GNU_SOURCE
#endif
#include "CJIT.h"

#include <string.h>

#if defined(__linux__)

#include <elf.h>
#include <fcntl.h>
#include <link.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

typedef struct hash {
  uint64_t low, high;
} hash;

// Not for hiding anything: who can make another build with the same hash can make this one do anything as well.
static void hash_bytes(hash *hash, const uint8_t *bytes, size_t count) {
  uint64_t low = hash->low ^ count, high = hash->high;
  for (; count >= 8; bytes += 8, count -= 8) {
    uint64_t word;
    memcpy(&word, bytes, 8);
    low = (low ^ word) * UINT64_C(0x9E3779B97F4A7C15);
    high = (high ^ (low >> 29)) * UINT64_C(0xD6E8FEB86659FD93) + low;
  }
  uint64_t rest = 0;
  memcpy(&rest, bytes, count);
  low = (low ^ rest) * UINT64_C(0x9E3779B97F4A7C15);
  hash->low = low ^ (low >> 32);
  hash->high = (high ^ (low >> 29)) * UINT64_C(0xD6E8FEB86659FD93);
}

static bool hash_file(hash *hash, const char *path) {
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  struct stat status;
  bool done = false;
  if (fstat(file, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    void *bytes = mmap(NULL, (size_t)status.st_size, PROT_READ, MAP_PRIVATE, file, 0);
    if (bytes != MAP_FAILED) {
      hash_bytes(hash, bytes, (size_t)status.st_size);
      munmap(bytes, (size_t)status.st_size);
      done = true;
    }
  }
  close(file);
  return done;
}

typedef struct search {
  const void *const *addresses;
  size_t count, found;
  hash hash;
} search;

static bool contains(const struct dl_phdr_info *image, uintptr_t address) {
  for (size_t i = 0; i < image->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &image->dlpi_phdr[i];
    if (segment->p_type == PT_LOAD && address - image->dlpi_addr - segment->p_vaddr < segment->p_memsz) return true;
  }
  return false;
}

// Adds the build ID among the notes of a segment, if there is one.
static bool hash_build_id(hash *hash, const uint8_t *notes, size_t size) {
  while (size >= sizeof(ElfW(Nhdr))) {
    ElfW(Nhdr) note;
    memcpy(&note, notes, sizeof note);
    size_t name = sizeof note, contents = name + ((note.n_namesz + 3u) & ~3u);
    size_t end = contents + ((note.n_descsz + 3u) & ~3u);
    if (end > size) return false;
    if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && memcmp(notes + name, "GNU", 4) == 0) {
      hash_bytes(hash, notes + contents, note.n_descsz);
      return true;
    }
    notes += end;
    size -= end;
  }
  return false;
}

static bool hash_image(hash *hash, const struct dl_phdr_info *image) {
  for (size_t i = 0; i < image->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &image->dlpi_phdr[i];
    const uint8_t *notes = (const uint8_t *)(image->dlpi_addr + segment->p_vaddr);
    if (segment->p_type == PT_NOTE && hash_build_id(hash, notes, segment->p_memsz)) return true;
  }
  // The program itself has no name.
  if (!hash_file(hash, image->dlpi_name && image->dlpi_name[0] ? image->dlpi_name : "/proc/self/exe")) return false;
  for (size_t i = 0; i < image->dlpi_phnum; i++) {
    const ElfW(Phdr) *segment = &image->dlpi_phdr[i];
    if (segment->p_type != PT_LOAD || segment->p_flags & PF_W || !(segment->p_flags & PF_R)) continue;
    hash_bytes(hash, (const uint8_t *)(image->dlpi_addr + segment->p_vaddr), segment->p_filesz);
  }
  return true;
}

static int visit(struct dl_phdr_info *image, size_t size, void *raw) {
  (void)size;
  search *search = raw;
  size_t found = 0;
  for (size_t i = 0; i < search->count; i++) found += contains(image, (uintptr_t)search->addresses[i]);
  if (found == 0) return 0;
  if (!hash_image(&search->hash, image)) return 1;
  search->found += found;
  return search->found == search->count;
}

bool cjit_identify_images(const void *const *addresses, size_t count, uint64_t *identity) {
  search search = {addresses, count, 0, {0, 0}};
  dl_iterate_phdr(visit, &search);
  identity[0] = search.hash.low;
  identity[1] = search.hash.high;
  return search.found == count;
}

#else

// Not known how.
bool cjit_identify_images(const void *const *addresses, size_t count, uint64_t *identity) {
  (void)addresses;
  (void)count;
  (void)identity;
  return false;
}

#endif
