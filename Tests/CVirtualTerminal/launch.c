#include "launch.h"

#include <errno.h>
#include <fcntl.h>
#include <grp.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

// Children must not inherit what other tests opened without close-on-exec.
static void close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, (unsigned)first, ~0U, 0U) == 0) return;
#endif
  for (int descriptor = first; descriptor < 1024; descriptor++) close(descriptor);
}

// Raw system calls: the wrappers of the C library synchronise threads that a forked child doesn't have.
static bool drop_to(int64_t user) {
  if (user < 0) return true;
  return syscall(SYS_setgroups, 0, NULL) == 0 && syscall(SYS_setgid, (gid_t)user) == 0 &&
         syscall(SYS_setuid, (uid_t)user) == 0;
}

// The child of a threaded process: only async-signal-safe calls until execve.
static void become(const CVTLaunch *launch, const int standard[3], bool controlling, int report) {
  for (int number = 1; number < NSIG; number++) signal(number, SIG_DFL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  setsid();
  bool ready = !controlling || ioctl(standard[0], TIOCSCTTY, 0) == 0;
  for (int index = 0; index < 3 && ready; index++) ready = dup2(standard[index], index) == index;
  // The report moves to 3, so that one call closes everything above it.
  ready = ready && (report == 3 || dup2(report, 3) == 3) && fcntl(3, F_SETFD, FD_CLOEXEC) == 0;
  if (ready) {
    close_from(4);
    report = 3;
    ready = chdir(launch->directory) == 0 && drop_to(launch->user);
  }
  if (ready) execve(launch->program, launch->arguments, launch->environment);
  int cause = errno;
  ssize_t ignored = write(report, &cause, sizeof cause);
  (void)ignored;
  _exit(127);
}

// Keeps a descriptor clear of 0 … 3, which the child overwrites.
static int above(int descriptor) { return fcntl(descriptor, F_DUPFD_CLOEXEC, 10); }

pid_t cvt_launch(const CVTLaunch *launch, int input, int output, int errors, bool controlling) {
  int report[2];
  if (pipe2(report, O_CLOEXEC) != 0) return -1;
  int standard[3] = {above(input), above(output), above(errors)};
  int reporting = above(report[1]);
  close(report[1]);
  pid_t pid = fork();
  if (pid == 0) become(launch, standard, controlling, reporting);
  int cause = pid < 0 ? errno : 0;
  for (int index = 0; index < 3; index++) close(standard[index]);
  close(reporting);
  // The pipe closes itself at a successful exec: nothing to read means that the program runs.
  if (pid > 0) {
    ssize_t count;
    do count = read(report[0], &cause, sizeof cause);
    while (count < 0 && errno == EINTR);
    if (count > 0) {
      waitpid(pid, NULL, 0);
      pid = -1;
    }
  }
  close(report[0]);
  if (pid < 0) errno = cause;
  return pid;
}

bool cvt_reap(pid_t pid, CVTExit *how) {
  int status = 0;
  if (waitpid(pid, &status, WNOHANG) != pid) return false;
  how->signaled = WIFSIGNALED(status);
  how->value = how->signaled ? WTERMSIG(status) : WEXITSTATUS(status);
  return true;
}

int64_t cvt_now(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
