/* The life of the screen: how it is taken, known and given back. */
#include "internal.h"

#include "CTerminal.h"

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <termios.h>
#include <unistd.h>

static SCREEN *screen;
static int running, utf8, colors, default_colors;

/* Whether the environment asks for UTF-8, even through a locale that isn't generated here. */
static int environment_asks_utf8(void) {
  static const char *const names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
  for (int i = 0; i < 3; i++) {
    const char *value = getenv(names[i]);
    if (!value || !*value) continue;
    const char *dot = strchr(value, '.');
    return dot && (strncasecmp(dot, ".utf-8", 6) == 0 || strncasecmp(dot, ".utf8", 5) == 0);
  }
  return 0;
}

/* Without a UTF-8 locale get_wch turns accents into garbage; numbers keep the decimal point of C, for the
 * readers of files in the same process. */
static void choose_locale(void) {
  int known = setlocale(LC_ALL, "") != NULL;
  utf8 = known ? strcmp(nl_langinfo(CODESET), "UTF-8") == 0 : environment_asks_utf8();
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
  setlocale(LC_NUMERIC, "C");
}

/* Ctrl-S must not freeze the screen, nor Ctrl-V and Ctrl-O vanish, nor Ctrl-C and Ctrl-Z drop half a report of
 * the mouse that comes before them. After a report of no use, ncurses reads on by itself: without a limit of a
 * tenth of a second, signals, sizes and timeouts would wait for the next key. Saved as what Ctrl-Z and fg come
 * back to. */
static void set_line(void) {
  struct termios mode;
  if (tcgetattr(STDIN_FILENO, &mode) == 0) {
    mode.c_iflag &= (tcflag_t) ~(IXON | IXOFF);
    mode.c_lflag &= (tcflag_t)~IEXTEN;
    mode.c_lflag |= NOFLSH;
    mode.c_cc[VMIN] = 0;
    mode.c_cc[VTIME] = 1;
    tcsetattr(STDIN_FILENO, TCSANOW, &mode);
  }
  def_prog_mode();
}

/* https://no-color.org: set and not empty means no colour. */
static void choose_colors(void) {
  const char *refused = getenv("NO_COLOR");
  colors = 0;
  if ((refused && *refused) || !has_colors() || start_color() != OK) return;
  colors = COLORS;
  default_colors = use_default_colors() == OK;
}

/* Takes the terminal, or says why not and leaves it untouched. The order matters line by line.
 *
 * No meta(): ncurses already reads eight bits on an eight-bit line, and it would ask xterm to send Alt as the
 * eighth bit. */
int32_t ct_start(int32_t mouse) {
  if (running) return CT_STARTED;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return CT_NOT_A_TERMINAL;
  choose_locale();
  int refusal = terminfo_check();
  if (refusal) return refusal;
  if (!guard_save_terminal()) return CT_NOT_A_TERMINAL;
  guard_catch_crashes();
  guard_catch_signals();
  screen = newterm(NULL, stdout, stdin);
  if (!screen) {
    guard_release();
    guard_restore_terminal();
    return CT_REFUSED;
  }
  static int registered;
  if (!registered) registered = atexit(ct_stop) == 0;
  running = 1;
  terminfo_prepare();
  cbreak();
  noecho();
  nonl();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  set_line();
  choose_colors();
  mouseinterval(0);
  ct_set_mouse(mouse);
  input_define_keys();
  guard_chain_curses_signals();
  return CT_STARTED;
}

/* Gives the terminal back; harmless when there is nothing to give back. */
void ct_stop(void) {
  if (!running) return;
  running = 0;
  mousemask(0, NULL);
  curs_set(1);
  endwin();
  terminfo_finish();
  guard_restore_terminal();
  guard_release();
  delscreen(screen);
  screen = NULL;
}

int screen_runs(void) { return running; }

int screen_has_default_colors(void) { return default_colors; }

/* Whether the user's environment asked for UTF-8, for what is written without a screen. */
int32_t ct_asks_utf8(void) {
  if (!running) choose_locale();
  return utf8;
}

struct ct_info ct_get_info(void) {
  struct ct_info info = {.colors = colors, .utf8 = utf8};
  if (running) getmaxyx(stdscr, info.rows, info.cols);
  return info;
}

/* A release says nothing new, but ncurses would read on after a report that nobody wants. */
void ct_set_mouse(int32_t on) {
  const mmask_t buttons = BUTTON1_PRESSED | BUTTON1_RELEASED | BUTTON2_PRESSED | BUTTON2_RELEASED |
                          BUTTON3_PRESSED | BUTTON3_RELEASED | BUTTON4_PRESSED | BUTTON5_PRESSED;
  if (running) mousemask(on ? buttons : 0, NULL);
}
