/* What the C files of this target share. */
#ifndef CT_INTERNAL_H
#define CT_INTERNAL_H

#include <stddef.h>

/* guard.c: what to do when the program is killed or crashes. */
int guard_save_terminal(void);
void guard_restore_terminal(void);
void guard_add_leave_string(const char *string);
void guard_clear_leave_string(void);
void guard_catch_crashes(void);
void guard_catch_signals(void);
void guard_chain_curses_signals(void);
void guard_release(void);
int guard_pipe(void);
int guard_next_signal(void);

/* terminfo.c: strings read from the terminal's description. */
int terminfo_check(void);
void terminfo_prepare(void);
void terminfo_take(void);
void terminfo_give_back(void);
void terminfo_finish(void);

/* screen.c */
int screen_runs(void);
int screen_has_default_colors(void);

/* input.c */
void input_define_keys(void);

#endif
