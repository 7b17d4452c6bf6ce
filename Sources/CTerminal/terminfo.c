/* The terminal's description. Apart from the other files, since <term.h> defines `columns` and many more. */
#include "internal.h"

#include "CTerminal.h"

#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>

static const char paste_on[] = "\033[?2004h", paste_off[] = "\033[?2004l";
static char taken[128], given_back[128];
static int erases;

/* A real string of the description: tigetstr says NULL or -1 for the absent ones. */
static const char *description(const char *name) {
  const char *string = tigetstr((char *)name);
  return string == (char *)-1 ? NULL : string;
}

/* newterm accepts TERM=dumb and sprays blanks: look before it does. */
int terminfo_check(void) {
  const char *name = getenv("TERM");
  if (!name || !*name) return CT_TERM_UNSET;
  int error = 0;
  if (setupterm(NULL, STDOUT_FILENO, &error) != OK) return CT_TERM_UNKNOWN;
  int addressable = description("cup") != NULL && !hard_copy;
  del_curterm(cur_term);
  return addressable ? CT_STARTED : CT_NO_CURSOR_ADDRESSING;
}

static void send(const char *string) {
  if (write(STDOUT_FILENO, string, strlen(string)) < 0) { /* gone: ct_poll will see the hangup */ }
}

/* What ncurses doesn't do by itself: bracketed paste, and Alt as ESC first (rmm) rather than as an eighth bit,
 * which UTF-8 can't tell from a letter. A terminal without rmcup is erased when given back. The crash guard
 * gets the same string, and those that ncurses would have sent. */
void terminfo_prepare(void) {
  const char *alt_as_escape = meta_off ? meta_off : "", *alt_as_before = meta_on ? meta_on : "";
  snprintf(taken, sizeof taken, "%s%s", alt_as_escape, paste_on);
  snprintf(given_back, sizeof given_back, "%s%s", paste_off, alt_as_before);
  guard_clear_leave_string();
  guard_add_leave_string(exit_attribute_mode);
  guard_add_leave_string(keypad_local);
  guard_add_leave_string(cursor_normal);
  if (key_mouse) guard_add_leave_string("\033[?1000l\033[?1002l\033[?1003l\033[?1006l");
  guard_add_leave_string(given_back);
  guard_add_leave_string(exit_ca_mode ? exit_ca_mode : clear_screen);
  erases = exit_ca_mode == NULL;
  send(taken);
}

/* Also called around Ctrl-Z, from a signal handler: write() and nothing else. */
void terminfo_take(void) { send(taken); }

void terminfo_give_back(void) { send(given_back); }

/* Once ncurses has left the screen for good; its own strings would do, but it has no word for erasing. */
void terminfo_finish(void) {
  terminfo_give_back();
  if (erases) putp(clear_screen);
  fflush(stdout);
}
