/* Drawing: ncurses keeps what the terminal shows and sends the differences only. */
#include "internal.h"

#include "CTerminal.h"

#include <ncurses.h>

enum { STYLES = 64 };

static attr_t attributes_of[STYLES];

static int can_use(int32_t style) { return screen_runs() && style >= 0 && style < STYLES; }

/* Says how a style looks; colours are -1 for the terminal's own, and are dropped when it has none. */
void ct_style(int32_t style, int32_t foreground, int32_t background, int32_t attributes) {
  if (!can_use(style)) return;
  attr_t look = A_NORMAL;
  if (attributes & CT_BOLD) look |= A_BOLD;
  if (attributes & CT_REVERSE) look |= A_REVERSE;
  if (attributes & CT_UNDERLINE) look |= A_UNDERLINE;
  if (attributes & CT_DIM) look |= A_DIM;
  if (ct_get_info().colors > 0 && style + 1 < COLOR_PAIRS) {
    if (!screen_has_default_colors() && foreground < 0) foreground = COLOR_WHITE;
    if (!screen_has_default_colors() && background < 0) background = COLOR_BLACK;
    init_pair((short)(style + 1), (short)foreground, (short)background);
    look |= COLOR_PAIR(style + 1);
  }
  attributes_of[style] = look;
}

/* Blanks the screen in memory: what a smaller frame doesn't cover must not stay. */
void ct_erase(int32_t style) {
  if (!can_use(style)) return;
  bkgdset(' ' | attributes_of[style]);
  erase();
  bkgdset(' ');
}

/* addstr refuses to go past the last cell but still draws it: its answer is of no use. */
void ct_put(int32_t row, int32_t col, const char *text, int32_t style) {
  if (!can_use(style)) return;
  attrset((int)attributes_of[style]);
  mvaddstr(row, col, text);
}

void ct_cursor(int32_t row, int32_t col, int32_t visible) {
  if (!screen_runs()) return;
  curs_set(visible ? 1 : 0);
  move(row, col);
}

/* ncurses sends only what changed since the last flush. */
void ct_flush(void) {
  if (screen_runs()) refresh();
}

/* For Ctrl-L: another program wrote over the screen, so nothing on it can be trusted. */
void ct_repaint(void) {
  if (screen_runs()) clearok(curscr, TRUE);
}
