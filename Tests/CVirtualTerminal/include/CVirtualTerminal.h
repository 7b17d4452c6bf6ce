// A program running in a pseudo-terminal whose output feeds a terminal emulator, for tests.
//
// <vterm.h> stays out of this header: Swift sees fixed-arity functions and plain structs only.
#ifndef C_VIRTUAL_TERMINAL_H
#define C_VIRTUAL_TERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What to start. All of it is built by the caller, so that the child of the fork allocates nothing.
typedef struct {
  const char *program;
  char *const *arguments;    // argv, ending with NULL
  char *const *environment;  // envp, ending with NULL
  const char *directory;     // working directory of the program
  int64_t user;              // uid and gid to drop to; negative keeps the current ones
} CVTLaunch;

/// How a program ended: an exit code, or the signal that killed it.
typedef struct {
  bool signaled;
  int value;
} CVTExit;

/// The look of one cell.
typedef struct {
  int width;  // 0 for the second half of a wide character
  bool bold, italic, underline, reverse;
  int foreground, background;  // index of the palette, CVT_COLOR_DEFAULT or CVT_COLOR_RGB
} CVTCell;

enum { CVT_COLOR_DEFAULT = -1, CVT_COLOR_RGB = -2 };

/// The modes a program left the emulator in.
typedef struct {
  int cursorRow, cursorColumn;
  bool cursorVisible, alternateScreen;
  int mouse;  // 0 off, 1 clicks, 2 drags, 3 moves
  int bells;  // rung since the start
} CVTState;

/// The flags of the terminal line that a program must put back.
typedef struct {
  bool echo, canonical, signals;
} CVTLine;

typedef struct CVTerminal CVTerminal;

/// Starts a program in a new terminal; NULL with errno set on failure.
CVTerminal *cvt_open(const CVTLaunch *launch, int rows, int columns);
/// Kills the program if it still runs, reaps it, and frees everything.
void cvt_close(CVTerminal *terminal);

/// Waits at most `milliseconds` for output and feeds all of it: 1 when some came, 0 when none, -1 after a hang-up.
int cvt_pump(CVTerminal *terminal, int milliseconds);
/// Types raw bytes; 0, or -1 when the program didn't take them within `milliseconds`.
int cvt_write(CVTerminal *terminal, const char *bytes, size_t count, int milliseconds);
int cvt_resize(CVTerminal *terminal, int rows, int columns);
/// The process of the program.
int cvt_process(const CVTerminal *terminal);
/// Sends a signal to the program.
int cvt_signal(CVTerminal *terminal, int signal);
/// Whether the program has ended; never waits.
bool cvt_ended(CVTerminal *terminal, CVTExit *how);

/// Reads one cell; `text` receives UTF-8 and a final NUL. False outside the screen.
bool cvt_cell(const CVTerminal *terminal, int row, int column, CVTCell *cell, char *text, size_t capacity);
CVTState cvt_state(const CVTerminal *terminal);
/// Whether the program in front isn't computing: it waits for input, for its output to be read, or has ended.
bool cvt_at_rest(const CVTerminal *terminal);
/// Reads the line's flags from the master's side, also after the program has ended.
bool cvt_line(const CVTerminal *terminal, CVTLine *line);

/// Keys whose bytes depend on the modes the program set.
typedef enum {
  CVT_KEY_ENTER, CVT_KEY_TAB, CVT_KEY_BACKSPACE, CVT_KEY_ESCAPE, CVT_KEY_UP, CVT_KEY_DOWN, CVT_KEY_LEFT,
  CVT_KEY_RIGHT, CVT_KEY_INSERT, CVT_KEY_DELETE, CVT_KEY_HOME, CVT_KEY_END, CVT_KEY_PAGE_UP, CVT_KEY_PAGE_DOWN
} CVTKey;

// Each types what a real terminal would send in its present modes; 0, or -1 like cvt_write.
int cvt_type_key(CVTerminal *terminal, CVTKey key, bool shift);
int cvt_type_function(CVTerminal *terminal, int number);
int cvt_type_control(CVTerminal *terminal, char letter);
int cvt_paste(CVTerminal *terminal, const char *bytes, size_t count);
/// Presses or releases a button (1 left, 2 middle, 3 right, 4 and 5 the wheel); silent when the mouse is off.
int cvt_mouse(CVTerminal *terminal, int row, int column, int button, bool pressed);

/// Runs a program without a terminal: `input` goes to a pipe, output to the two descriptors.
/// 0 when it ended; -1 with errno when it couldn't start, or ETIMEDOUT when it was killed at the deadline.
int cvt_run(const CVTLaunch *launch, const char *input, size_t count, int output, int errors, int milliseconds,
            CVTExit *how);

#endif
