/* Keys, mouse, resizes and signals, one at a time. */
#include "internal.h"

#include "CTerminal.h"

#include <ncurses.h>
#include <poll.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { PASTE_START = 0x7000, PASTE_END };

struct sequence {
  const char *bytes;
  int code;
};

/* What terminals really send, whatever TERM says: people run rxvt as xterm and consoles as vt220. */
static const struct sequence sequences[] = {
    {"\033[A", KEY_UP}, {"\033OA", KEY_UP}, {"\033[B", KEY_DOWN}, {"\033OB", KEY_DOWN},
    {"\033[C", KEY_RIGHT}, {"\033OC", KEY_RIGHT}, {"\033[D", KEY_LEFT}, {"\033OD", KEY_LEFT},
    {"\033[H", KEY_HOME}, {"\033OH", KEY_HOME}, {"\033[1~", KEY_HOME}, {"\033[7~", KEY_HOME},
    {"\033[F", KEY_END}, {"\033OF", KEY_END}, {"\033[4~", KEY_END}, {"\033[8~", KEY_END},
    {"\033[3~", KEY_DC}, {"\033[5~", KEY_PPAGE}, {"\033[6~", KEY_NPAGE}, {"\033[Z", KEY_BTAB},
    {"\033OM", KEY_ENTER}, {"\033[1;2D", KEY_SLEFT}, {"\033[1;2C", KEY_SRIGHT},
    {"\033[d", KEY_SLEFT}, {"\033[c", KEY_SRIGHT}, {"\033[200~", PASTE_START}, {"\033[201~", PASTE_END},
    /* xterm and vt100: F1 to F4 */
    {"\033OP", KEY_F(1)}, {"\033OQ", KEY_F(2)}, {"\033OR", KEY_F(3)}, {"\033OS", KEY_F(4)},
    /* rxvt and old xterm: F1 to F4 */
    {"\033[11~", KEY_F(1)}, {"\033[12~", KEY_F(2)}, {"\033[13~", KEY_F(3)}, {"\033[14~", KEY_F(4)},
    /* Linux console: F1 to F5 */
    {"\033[[A", KEY_F(1)}, {"\033[[B", KEY_F(2)}, {"\033[[C", KEY_F(3)}, {"\033[[D", KEY_F(4)},
    {"\033[[E", KEY_F(5)},
    /* vt220 and everybody: F5 to F12 */
    {"\033[15~", KEY_F(5)}, {"\033[17~", KEY_F(6)}, {"\033[18~", KEY_F(7)}, {"\033[19~", KEY_F(8)},
    {"\033[20~", KEY_F(9)}, {"\033[21~", KEY_F(10)}, {"\033[23~", KEY_F(11)}, {"\033[24~", KEY_F(12)},
};

void input_define_keys(void) {
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++)
    define_key(sequences[i].bytes, sequences[i].code);
}

/* Our own numbers, since KEY_* are macros that Swift can't see; 0 for keys of no use. */
static uint32_t key_of(wint_t code) {
  if (code > KEY_F0 && code <= KEY_F(12)) return CT_KEY_FUNCTION + (uint32_t)(code - KEY_F0);
  switch (code) {
  case KEY_ENTER: return CT_KEY_ENTER;
  case KEY_BTAB: return CT_KEY_BACKTAB;
  case KEY_UP: return CT_KEY_UP;
  case KEY_DOWN: return CT_KEY_DOWN;
  case KEY_LEFT: return CT_KEY_LEFT;
  case KEY_RIGHT: return CT_KEY_RIGHT;
  case KEY_SLEFT: return CT_KEY_SHIFT_LEFT;
  case KEY_SRIGHT: return CT_KEY_SHIFT_RIGHT;
  case KEY_HOME: return CT_KEY_HOME;
  case KEY_END: return CT_KEY_END;
  case KEY_PPAGE: return CT_KEY_PAGE_UP;
  case KEY_NPAGE: return CT_KEY_PAGE_DOWN;
  case KEY_BACKSPACE: return CT_KEY_BACKSPACE;
  case KEY_DC: return CT_KEY_DELETE;
  case PASTE_START: return CT_KEY_PASTE_START;
  case PASTE_END: return CT_KEY_PASTE_END;
  default: return 0;
  }
}

/* ncurses reads all the reports that are there at once, and hands out the last one first. */
static struct ct_event reports[16];
static int report_count;

static void read_reports(void) {
  MEVENT mouse;
  while (report_count < 16 && getmouse(&mouse) == OK) {
    struct ct_event event = {.kind = CT_MOUSE, .row = mouse.y, .col = mouse.x};
    if (mouse.bstate & BUTTON1_PRESSED) event.code = CT_PRESS;
    if (mouse.bstate & BUTTON4_PRESSED) event.code = CT_WHEEL_UP;
    if (mouse.bstate & BUTTON5_PRESSED) event.code = CT_WHEEL_DOWN;
    if (event.code) reports[report_count++] = event;
  }
}

/* A terminal resized while we were stopped sends no SIGWINCH: compare at every wake-up. */
static void follow_size(void) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_row == 0 || size.ws_col == 0) return;
  if (is_term_resized(size.ws_row, size.ws_col)) resizeterm(size.ws_row, size.ws_col);
}

/* What ncurses has now, without waiting for more than the rest of an escape sequence. Keys of no use are
 * passed over here: going back to poll() would leave what follows them inside ncurses. */
static struct ct_event read_event(void) {
  struct ct_event event = {.kind = CT_NONE};
  wint_t code = 0;
  int result;
  timeout(0);
  while (event.kind == CT_NONE) {
    if (report_count > 0) return reports[--report_count];
    if ((result = get_wch(&code)) == ERR) break;
    if (result == OK) event = (struct ct_event){.kind = CT_CHARACTER, .code = (uint32_t)code};
    else if (code == KEY_MOUSE) read_reports();
    else if (code == KEY_RESIZE) event.kind = CT_RESIZE;
    else if (key_of(code)) event = (struct ct_event){.kind = CT_KEY, .code = key_of(code)};
  }
  return event;
}

static struct ct_event signal_event(int number) {
  return (struct ct_event){.kind = CT_SIGNAL, .code = (uint32_t)number};
}

/* Waits for one event; a negative time waits for ever. CT_NONE may come before the time is up. */
struct ct_event ct_poll(int32_t timeout_ms) {
  int number;
  while ((number = guard_next_signal()))
    if (number > 0) return signal_event(number);
  follow_size();
  struct ct_event event = read_event();
  if (event.kind != CT_NONE) return event;
  struct pollfd sources[] = {{STDIN_FILENO, POLLIN, 0}, {guard_pipe(), POLLIN, 0}};
  if (poll(sources, 2, timeout_ms) <= 0 || sources[1].revents) return event;
  /* The terminal is gone, and asking again would spin. An empty queue alone doesn't say so: somebody may have
   * flushed it since. */
  if (sources[0].revents & (POLLHUP | POLLERR | POLLNVAL)) return signal_event(CT_HANGUP);
  return read_event();
}
