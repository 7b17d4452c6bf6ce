/* The terminal as the Swift side sees it: plain structs and fixed-arity functions, nothing of <ncurses.h>.
 *
 * Everything here belongs to one thread, the main one. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdint.h>

enum ct_start_result {
  CT_STARTED = 0,
  CT_NOT_A_TERMINAL,
  CT_TERM_UNSET,
  CT_TERM_UNKNOWN,
  CT_NO_CURSOR_ADDRESSING,
  CT_REFUSED,
};

enum ct_event_kind { CT_NONE = 0, CT_CHARACTER, CT_KEY, CT_MOUSE, CT_RESIZE, CT_SIGNAL };

enum ct_key {
  CT_KEY_ENTER = 1, CT_KEY_BACKTAB, CT_KEY_UP, CT_KEY_DOWN, CT_KEY_LEFT, CT_KEY_RIGHT,
  CT_KEY_SHIFT_LEFT, CT_KEY_SHIFT_RIGHT, CT_KEY_HOME, CT_KEY_END, CT_KEY_PAGE_UP, CT_KEY_PAGE_DOWN,
  CT_KEY_BACKSPACE, CT_KEY_DELETE, CT_KEY_PASTE_START, CT_KEY_PASTE_END,
  /* F1 is CT_KEY_FUNCTION + 1. */
  CT_KEY_FUNCTION = 100,
};

enum ct_mouse { CT_PRESS = 1, CT_WHEEL_UP, CT_WHEEL_DOWN };
enum ct_signal { CT_INTERRUPT = 1, CT_TERMINATE, CT_HANGUP, CT_QUIT };
enum ct_attribute { CT_BOLD = 1, CT_REVERSE = 2, CT_UNDERLINE = 4, CT_DIM = 8 };

struct ct_info {
  int32_t rows;
  int32_t cols;
  /* How many colours may be used: 0 when the terminal has none or NO_COLOR is set. */
  int32_t colors;
  /* Whether the user's environment asked for UTF-8. */
  int32_t utf8;
};

struct ct_event {
  int32_t kind;
  /* A Unicode scalar, a ct_key, a ct_mouse or a ct_signal, according to the kind. */
  uint32_t code;
  int32_t row;
  int32_t col;
};

int32_t ct_start(int32_t mouse);
void ct_stop(void);
struct ct_info ct_get_info(void);
int32_t ct_asks_utf8(void);
void ct_set_mouse(int32_t on);

void ct_style(int32_t style, int32_t foreground, int32_t background, int32_t attributes);
void ct_erase(int32_t style);
void ct_put(int32_t row, int32_t col, const char *utf8, int32_t style);
void ct_cursor(int32_t row, int32_t col, int32_t visible);
void ct_flush(void);
void ct_repaint(void);

struct ct_event ct_poll(int32_t timeout_ms);

#endif
