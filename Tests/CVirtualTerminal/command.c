#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "launch.h"

// Gives the program what its pipe can take; true when nothing is left to give.
static bool feed(int pipe, const char **input, size_t *count) {
  while (*count > 0) {
    ssize_t taken = write(pipe, *input, *count);
    if (taken < 0) return errno != EAGAIN && errno != EINTR;  // EPIPE: it wants no more
    *input += taken;
    *count -= (size_t)taken;
  }
  return true;
}

int cvt_run(const CVTLaunch *launch, const char *input, size_t count, int output, int errors, int milliseconds,
            CVTExit *how) {
  // A program may end without reading its input: that must not kill the tests. cvt_launch undoes it in children.
  signal(SIGPIPE, SIG_IGN);
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  pid_t pid = cvt_launch(launch, ends[0], output, errors, false);
  int cause = errno;
  close(ends[0]);
  int64_t deadline = cvt_now() + milliseconds;
  bool open = true, late = false;
  fcntl(ends[1], F_SETFL, O_NONBLOCK);
  while (pid > 0) {
    if (open && feed(ends[1], &input, &count)) {
      close(ends[1]);
      open = false;
    }
    if (cvt_reap(pid, how)) break;
    if (!late && cvt_now() >= deadline) {
      kill(-pid, SIGKILL);
      late = true;
    }
    struct pollfd wanted = {.fd = open ? ends[1] : -1, .events = POLLOUT};
    poll(&wanted, 1, 2);
  }
  if (open) close(ends[1]);
  if (pid > 0 && !late) return 0;
  errno = late ? ETIMEDOUT : cause;
  return -1;
}
