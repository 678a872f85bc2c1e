/*
 * Preloaded in front of the C library: ends the process at the Nth call that changes a file under
 * CUT_FOLDER, as a kill does, or as a power cut does.
 *
 *   CUT_FOLDER  only files whose path begins so count
 *   CUT_AT      number of the call that is not made any more
 *   CUT_LOSE    1: of the writes that no fsync has covered since, some vanish, some are torn at a
 *               sector; 0: nothing vanishes (kill -9)
 *   CUT_SEED    which ones
 *   CUT_NO_SYNC 1: fsync covers nothing. The control: this is what `synchronous = OFF` risks.
 *   CUT_FAIL    instead of ending the process, that call fails as on a failing disk: `eio` (nothing is
 *               done, I/O error), `short` (half of the write is done), `read` (the Nth read fails)
 *   CUT_FAIL_FOR how many calls in a row fail so; 1 if it is not said
 *   CUT_TELL    a file that is told, at a good end, how many calls counted
 *
 * Every write is made for real, after a note of what it covers; the cut puts some of it back.
 * Renames, links and truncations are taken as durable in their order, as a journaling file system
 * does with its own metadata. Linux, 64 bits.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { SECTOR = 512 };

typedef struct Undo {
  struct Undo *previous;
  dev_t device;
  ino_t inode;
  int fd;
  off_t at, size_before;
  size_t length, kept;
  char *before;
} Undo;

static pthread_mutex_t turn = PTHREAD_MUTEX_INITIALIZER;
static Undo *newest;
static long calls, reads, cut_at = -1, fail_for = 1;
static enum { END, EIO_ALL, SHORT, READ } how;
static int lose, no_sync;
static uint64_t state;
static const char *folder;

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

__attribute__((constructor)) static void begin(void) {
  folder = getenv("CUT_FOLDER");
  const char *at = getenv("CUT_AT"), *seed = getenv("CUT_SEED");
  cut_at = at ? atol(at) : -1;
  lose = getenv("CUT_LOSE") && *getenv("CUT_LOSE") == '1';
  no_sync = getenv("CUT_NO_SYNC") && *getenv("CUT_NO_SYNC") == '1';
  const char *fail = getenv("CUT_FAIL"), *many = getenv("CUT_FAIL_FOR");
  how = !fail ? END : *fail == 'e' ? EIO_ALL : *fail == 's' ? SHORT : READ;
  if (many) fail_for = atol(many);
  state = (seed ? strtoull(seed, NULL, 10) : 1) * 0x9E3779B97F4A7C15ull + 1;
}

/* At a good end: what a run that nothing disturbs adds up to. */
__attribute__((destructor)) static void end(void) {
  const char *path = getenv("CUT_TELL");
  if (!path) return;
  FILE *file = fopen(path, "w");
  if (!file) return;
  fprintf(file, "%ld\n", calls);
  fclose(file);
}

static uint64_t draw(void) {
  state ^= state << 13;
  state ^= state >> 7;
  state ^= state << 17;
  return state;
}

static int path_counts(const char *path) {
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

/* The shared memory file is rebuilt at every start: nobody counts on it. */
static int fd_counts(int fd) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length <= 0) return 0;
  path[length] = 0;
  return path_counts(path) && !strstr(path, "-shm");
}

/* Puts back what a write covered, from its start or from some sector of it on. */
static void undo(const Undo *entry) {
  size_t sectors = entry->length / SECTOR;
  size_t skip = sectors > 1 && draw() % 2 ? (draw() % sectors) * SECTOR : 0;
  struct stat now;
  if (fstat(entry->fd, &now) != 0 || now.st_ino != entry->inode) return;
  if (skip < entry->kept)
    REAL(pwrite64)(entry->fd, entry->before + skip, entry->kept - skip, entry->at + (off_t)skip);
  /* Past the old end: zeros, as an allocated block that was never written. */
  size_t from = skip > entry->kept ? skip : entry->kept;
  if (from < entry->length) {
    char *zeros = calloc(1, entry->length - from);
    REAL(pwrite64)(entry->fd, zeros, entry->length - from, entry->at + (off_t)from);
    free(zeros);
  }
  if (now.st_size == entry->at + (off_t)entry->length && skip == 0 && draw() % 2 &&
      entry->size_before <= entry->at)
    REAL(ftruncate64)(entry->fd, entry->at);
}

static void cut(void) {
  if (lose) {
    int chance = (int)(draw() % 4);
    for (Undo *entry = newest; entry; entry = entry->previous)
      if (chance == 0 || draw() % 4 < (uint64_t)chance) undo(entry);
  }
  kill(getpid(), 9);
  _exit(137);
}

static int fails(long number) { return number >= cut_at && number - cut_at < fail_for; }

/* Holds the turn from here to `done`. 1 when this call must fail. */
static int count(void) {
  pthread_mutex_lock(&turn);
  if (cut_at < 0 || how == READ) return 0;
  calls += 1;
  if (how == END && calls >= cut_at) cut();
  return how != END && fails(calls);
}

static void done(void) { pthread_mutex_unlock(&turn); }

/* As a disk that does not answer. */
static int refused(void) {
  done();
  errno = EIO;
  return -1;
}

static int read_fails(int fd) {
  if (how != READ || cut_at < 0 || !fd_counts(fd)) return 0;
  pthread_mutex_lock(&turn);
  int failing = fails(++reads);
  pthread_mutex_unlock(&turn);
  if (failing) errno = EIO;
  return failing;
}

static void remember(int fd, off_t at, size_t length) {
  struct stat now;
  if (!lose || fstat(fd, &now) != 0 || !S_ISREG(now.st_mode)) return;
  Undo *entry = calloc(1, sizeof *entry);
  *entry = (Undo){.previous = newest, .device = now.st_dev, .inode = now.st_ino, .at = at,
                  .size_before = now.st_size, .length = length};
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  entry->fd = REAL(open64)(link, O_RDWR | O_CLOEXEC);
  entry->before = malloc(length ? length : 1);
  ssize_t kept = pread(entry->fd, entry->before, length, at);
  entry->kept = kept > 0 ? (size_t)kept : 0;
  newest = entry;
}

static void forget(int fd) {
  struct stat now;
  if (no_sync || fstat(fd, &now) != 0) return;
  for (Undo **place = &newest; *place;) {
    Undo *entry = *place;
    if (entry->inode != now.st_ino || entry->device != now.st_dev) {
      place = &entry->previous;
      continue;
    }
    *place = entry->previous;
    close(entry->fd);
    free(entry->before);
    free(entry);
  }
}

static ssize_t written(int fd, const void *data, size_t length, off_t at) {
  if (count()) {
    if (how == EIO_ALL || length < 2) return refused();
    length /= 2;
  }
  remember(fd, at, length);
  ssize_t result = REAL(pwrite64)(fd, data, length, at);
  done();
  return result;
}

ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) {
  return fd_counts(fd) ? written(fd, data, length, at) : REAL(pwrite64)(fd, data, length, at);
}

ssize_t pwrite(int fd, const void *data, size_t length, off_t at) {
  return fd_counts(fd) ? written(fd, data, length, at) : REAL(pwrite)(fd, data, length, at);
}

ssize_t write(int fd, const void *data, size_t length) {
  if (!fd_counts(fd)) return REAL(write)(fd, data, length);
  ssize_t result = written(fd, data, length, lseek(fd, 0, SEEK_CUR));
  if (result > 0) lseek(fd, result, SEEK_CUR);
  return result;
}

ssize_t writev(int fd, const struct iovec *parts, int many) {
  if (!fd_counts(fd)) return REAL(writev)(fd, parts, many);
  ssize_t total = 0;
  for (int i = 0; i < many; i += 1) {
    ssize_t result = write(fd, parts[i].iov_base, parts[i].iov_len);
    if (result < 0) return total ? total : result;
    total += result;
  }
  return total;
}

#define READING(name, declared, passed)              \
  ssize_t name declared {                            \
    return read_fails(fd) ? -1 : REAL(name) passed;  \
  }
READING(read, (int fd, void *data, size_t length), (fd, data, length))
READING(pread, (int fd, void *data, size_t length, off_t at), (fd, data, length, at))
READING(pread64, (int fd, void *data, size_t length, off64_t at), (fd, data, length, at))

#define SYNC(name)                        \
  int name(int fd) {                      \
    if (!fd_counts(fd)) return REAL(name)(fd); \
    if (count() && how == EIO_ALL) return refused(); \
    int result = REAL(name)(fd);          \
    if (result == 0) forget(fd);          \
    done();                               \
    return result;                        \
  }
SYNC(fsync)
SYNC(fdatasync)

#define CHANGE(name, declared, passed, counts) \
  int name declared {                          \
    if (!(counts)) return REAL(name) passed;   \
    if (count() && how == EIO_ALL) return refused(); \
    int result = REAL(name) passed;            \
    done();                                    \
    return result;                             \
  }
CHANGE(rename, (const char *from, const char *to), (from, to), path_counts(to))
CHANGE(link, (const char *from, const char *to), (from, to), path_counts(to))
CHANGE(symlink, (const char *to, const char *at), (to, at), path_counts(at))
CHANGE(unlink, (const char *path), (path), path_counts(path))
CHANGE(rmdir, (const char *path), (path), path_counts(path))
CHANGE(mkdir, (const char *path, mode_t mode), (path, mode), path_counts(path))

#define TRUNCATE(name, type)                          \
  int name(int fd, type size) {                       \
    if (!fd_counts(fd)) return REAL(name)(fd, size);  \
    if (count() && how == EIO_ALL) return refused();  \
    int result = REAL(name)(fd, size);                \
    if (!no_sync) forget(fd);                         \
    done();                                           \
    return result;                                    \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)
