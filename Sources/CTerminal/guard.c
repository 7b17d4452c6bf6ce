/* Signals and crashes: the terminal is given back whatever happens. */
#include "internal.h"

#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
static const int requests[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGWINCH};
enum { CRASHES = 6, REQUESTS = 6, CHAINED = 4 };

static struct sigaction old_crash[CRASHES], old_request[REQUESTS], curses_action[REQUESTS];
static struct termios saved;
static int has_saved, installed, wake_pipe[2] = {-1, -1};
static char leave[512], alternate_stack[65536];
static size_t leave_length;

/* The settings of the shell, to put back exactly as they were. */
int guard_save_terminal(void) {
  has_saved = tcgetattr(STDIN_FILENO, &saved) == 0;
  return has_saved;
}

/* Typed-ahead bytes are thrown away: half a mouse report must not reach the shell. */
void guard_restore_terminal(void) {
  if (has_saved) tcsetattr(STDIN_FILENO, TCSAFLUSH, &saved);
  has_saved = 0;
}

/* Padding such as $<5> is for real VT100s; written raw it would show. */
void guard_add_leave_string(const char *string) {
  while (string && *string && leave_length < sizeof leave) {
    const char *close = string[0] == '$' && string[1] == '<' ? strchr(string, '>') : NULL;
    if (close) string = close + 1;
    else leave[leave_length++] = *string++;
  }
}

void guard_clear_leave_string(void) { leave_length = 0; }

/* Only async-signal-safe calls; then the signal goes where it would have gone without us. */
static void on_crash(int number) {
  if (write(STDOUT_FILENO, leave, leave_length) < 0) { /* nothing can be done here */ }
  if (has_saved) tcsetattr(STDIN_FILENO, TCSANOW, &saved);
  for (int i = 0; i < CRASHES; i++)
    if (crashes[i] == number) sigaction(number, &old_crash[i], NULL);
  raise(number);
}

/* On its own stack, so that a stack overflow also gives the terminal back. */
void guard_catch_crashes(void) {
  stack_t stack = {.ss_sp = alternate_stack, .ss_size = sizeof alternate_stack};
  sigaltstack(&stack, NULL);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &action, &old_crash[i]);
}

/* A handler may run on any thread at any time: it leaves a byte for ct_poll. ncurses stops the program inside
 * its own handler of Ctrl-Z, and comes back from it after fg. */
static void on_request(int number) {
  int kept = errno;
  char byte = (char)number;
  if (number == SIGTSTP) terminfo_give_back();
  for (int i = CHAINED; i < REQUESTS; i++)
    if (requests[i] == number && curses_action[i].sa_handler) curses_action[i].sa_handler(number);
  if (number == SIGTSTP) terminfo_take();
  if (write(wake_pipe[1], &byte, 1) < 0) { /* full: ct_poll wakes up anyway */ }
  errno = kept;
}

static void catch_request(int index) {
  struct sigaction action = {.sa_handler = on_request, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(requests[index], &action, NULL);
}

/* Before newterm, which takes SIGINT and SIGTERM for itself and exits when nobody has them. A signal that
 * was ignored, as under nohup, stays ignored. */
void guard_catch_signals(void) {
  if (wake_pipe[0] < 0 && pipe(wake_pipe) == 0)
    for (int i = 0; i < 2; i++) {
      fcntl(wake_pipe[i], F_SETFD, FD_CLOEXEC);
      fcntl(wake_pipe[i], F_SETFL, O_NONBLOCK);
    }
  while (guard_next_signal()) { /* left over from a previous start */ }
  for (int i = 0; i < REQUESTS; i++) sigaction(requests[i], NULL, &old_request[i]);
  for (int i = 0; i < CHAINED; i++)
    if (old_request[i].sa_handler != SIG_IGN) catch_request(i);
  installed = 1;
}

/* After newterm: ncurses keeps SIGTSTP and SIGWINCH, and we only wake ct_poll behind it, since the signal
 * may come to another thread or just before poll(). ncurses sets SIGWINCH once in a process: keep it. */
void guard_chain_curses_signals(void) {
  for (int i = CHAINED; i < REQUESTS; i++) {
    struct sigaction current;
    sigaction(requests[i], NULL, &current);
    int real = current.sa_handler != SIG_DFL && current.sa_handler != SIG_IGN;
    if (real && current.sa_handler != on_request) curses_action[i] = current;
    if (curses_action[i].sa_handler && old_request[i].sa_handler != SIG_IGN) catch_request(i);
  }
}

/* The signals go back to whoever had them before start. */
void guard_release(void) {
  if (!installed) return;
  for (int i = 0; i < CRASHES; i++) sigaction(crashes[i], &old_crash[i], NULL);
  for (int i = 0; i < REQUESTS; i++) sigaction(requests[i], &old_request[i], NULL);
  installed = 0;
}

int guard_pipe(void) { return wake_pipe[0]; }

/* The next request to leave as a ct_signal, -1 for a mere wake-up, 0 when there is nothing. */
int guard_next_signal(void) {
  char byte;
  if (wake_pipe[0] < 0 || read(wake_pipe[0], &byte, 1) != 1) return 0;
  switch (byte) {
  case SIGINT: return CT_INTERRUPT;
  case SIGTERM: return CT_TERMINATE;
  case SIGHUP: return CT_HANGUP;
  case SIGQUIT: return CT_QUIT;
  default: return -1;
  }
}
