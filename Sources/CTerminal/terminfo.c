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
static char enter_string[256], exit_string[256];

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

/* Ties bracketed paste to the strings ncurses sends when it takes and gives back the screen, so that Ctrl-Z
 * hands the shell a clean terminal too; a terminal without rmcup is erased instead. The crash guard gets the
 * same strings, and those that ncurses would send by itself. */
void terminfo_prepare_leaving(void) {
  const char *enter = enter_ca_mode ? enter_ca_mode : "";
  const char *leave = exit_ca_mode ? exit_ca_mode : clear_screen ? clear_screen : "";
  snprintf(enter_string, sizeof enter_string, "%s%s", enter, paste_on);
  snprintf(exit_string, sizeof exit_string, "%s%s", paste_off, leave);
  guard_clear_leave_string();
  guard_add_leave_string(exit_attribute_mode);
  guard_add_leave_string(keypad_local);
  guard_add_leave_string(cursor_normal);
  if (key_mouse) guard_add_leave_string("\033[?1000l\033[?1002l\033[?1003l\033[?1006l");
  guard_add_leave_string(exit_string);
  enter_ca_mode = enter_string;
  exit_ca_mode = exit_string;
  putp(paste_on);
}
