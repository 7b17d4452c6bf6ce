#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "launch.h"
#include "terminal.h"

// Not forkpty: it can't open the master close-on-exec in one step, and tests fork in parallel.
static int open_pair(int *slave, int rows, int columns) {
  char name[128];
  int master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (master < 0) return -1;
  if (grantpt(master) == 0 && unlockpt(master) == 0 && ptsname_r(master, name, sizeof name) == 0) {
    *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
    struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
    if (*slave >= 0 && ioctl(master, TIOCSWINSZ, &size) == 0 && fcntl(master, F_SETFL, O_NONBLOCK) == 0)
      return master;
    if (*slave >= 0) close(*slave);
  }
  int cause = errno;
  close(master);
  errno = cause;
  return -1;
}

CVTerminal *cvt_open(const CVTLaunch *launch, int rows, int columns) {
  CVTerminal *terminal = calloc(1, sizeof *terminal);
  if (terminal == NULL) return NULL;
  int slave = -1;
  terminal->master = open_pair(&slave, rows, columns);
  if (terminal->master >= 0) {
    // A dropped user must be able to open its own terminal again.
    if (launch->user < 0 || fchown(slave, (uid_t)launch->user, (gid_t)launch->user) == 0)
      terminal->pid = cvt_launch(launch, slave, slave, slave, true);
    else
      terminal->pid = -1;
    int cause = errno;
    close(slave);
    if (terminal->pid > 0) terminal->emulator = vterm_new(rows, columns);
    if (terminal->emulator != NULL) {
      cvt_listen(terminal);
      return terminal;
    }
    close(terminal->master);
    errno = cause;
  }
  free(terminal);
  return NULL;
}

void cvt_close(CVTerminal *terminal) {
  CVTExit how;
  if (!cvt_ended(terminal, &how)) {
    // The program leads its session: its group holds what it started.
    kill(-terminal->pid, SIGKILL);
    kill(terminal->pid, SIGKILL);
    waitpid(terminal->pid, NULL, 0);
  }
  close(terminal->master);
  vterm_free(terminal->emulator);
  free(terminal);
}

int cvt_pump(CVTerminal *terminal, int milliseconds) {
  if (terminal->hungUp) {
    // Nothing more can come, but callers that await the program's end must not spin.
    if (!terminal->ended) poll(NULL, 0, milliseconds);
    return -1;
  }
  struct pollfd wanted = {.fd = terminal->master, .events = POLLIN};
  if (poll(&wanted, 1, milliseconds) <= 0) return 0;
  char bytes[16384];
  int fed = 0;
  for (;;) {
    ssize_t count = read(terminal->master, bytes, sizeof bytes);
    if (count > 0) {
      cvt_feed(terminal, bytes, (size_t)count);
      fed = 1;
      continue;
    }
    if (count < 0 && errno == EINTR) continue;
    // EIO: no program has the terminal open any more.
    if (count == 0 || errno != EAGAIN) terminal->hungUp = true;
    break;
  }
  vterm_screen_flush_damage(terminal->screen);
  if (!terminal->hungUp) cvt_flush(terminal);
  return fed ? 1 : (terminal->hungUp ? -1 : 0);
}

int cvt_write(CVTerminal *terminal, const char *bytes, size_t count, int milliseconds) {
  int64_t deadline = cvt_now() + milliseconds;
  while (count > 0) {
    ssize_t taken = write(terminal->master, bytes, count);
    if (taken > 0) {
      bytes += taken;
      count -= (size_t)taken;
      continue;
    }
    if (taken < 0 && errno != EAGAIN && errno != EINTR) return -1;
    if (cvt_now() >= deadline) return -1;
    struct pollfd wanted = {.fd = terminal->master, .events = POLLOUT};
    poll(&wanted, 1, 10);
  }
  return 0;
}

int cvt_resize(CVTerminal *terminal, int rows, int columns) {
  struct winsize size = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  // The emulator first: the program repaints as soon as SIGWINCH arrives.
  vterm_set_size(terminal->emulator, rows, columns);
  return ioctl(terminal->master, TIOCSWINSZ, &size);
}

int cvt_process(const CVTerminal *terminal) { return terminal->pid; }

int cvt_signal(CVTerminal *terminal, int signal) {
  CVTExit how;
  return cvt_ended(terminal, &how) ? -1 : kill(terminal->pid, signal);
}

bool cvt_ended(CVTerminal *terminal, CVTExit *how) {
  // Reaped once: afterwards the pid may belong to a stranger.
  if (!terminal->ended) terminal->ended = cvt_reap(terminal->pid, &terminal->how);
  *how = terminal->how;
  return terminal->ended;
}

bool cvt_line(const CVTerminal *terminal, CVTLine *line) {
  struct termios flags;
  if (tcgetattr(terminal->master, &flags) != 0) return false;
  line->echo = (flags.c_lflag & ECHO) != 0;
  line->canonical = (flags.c_lflag & ICANON) != 0;
  line->signals = (flags.c_lflag & ISIG) != 0;
  return true;
}
