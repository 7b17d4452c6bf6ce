#include <stdio.h>
#include <string.h>

#include "terminal.h"

// libvterm 0.1 honours only the first mode of “ESC [ ? 1006 ; 1000 h”, which is how ncurses turns the mouse on.
// Such a sequence is fed as several of one mode each; everything else passes as it came, also cut between reads.

static void feed(CVTerminal *terminal, const char *bytes, size_t count) {
  if (count > 0) vterm_input_write(terminal->emulator, bytes, count);
}

// `held` is “ESC [ ?” and numbers; `final` is h or l.
static void feed_each(CVTerminal *terminal, char final) {
  char *rest = terminal->held + 3, *mode;
  while ((mode = strsep(&rest, ";")) != NULL) {
    char single[sizeof terminal->held + 4];
    int length = snprintf(single, sizeof single, "\033[?%s%c", mode, final);
    feed(terminal, single, (size_t)length);
  }
}

// Whether `byte` continues what is held towards “ESC [ ? numbers”.
static bool continues(const CVTerminal *terminal, char byte) {
  switch (terminal->heldCount) {
    case 0: return byte == '\033';
    case 1: return byte == '[';
    case 2: return byte == '?';
    default: return (byte >= '0' && byte <= '9') || byte == ';';
  }
}

void cvt_feed(CVTerminal *terminal, const char *bytes, size_t count) {
  size_t start = 0;  // what precedes it has been fed or is held
  for (size_t index = 0; index < count; index++) {
    char byte = bytes[index];
    if (continues(terminal, byte) && terminal->heldCount < sizeof terminal->held - 1) {
      if (terminal->heldCount == 0) feed(terminal, bytes + start, index - start);
      terminal->held[terminal->heldCount++] = byte;
      start = index + 1;
    } else if (terminal->heldCount > 0) {
      terminal->held[terminal->heldCount] = '\0';
      if (terminal->heldCount > 3 && (byte == 'h' || byte == 'l')) {
        feed_each(terminal, byte);
        start = index + 1;
      } else {
        feed(terminal, terminal->held, terminal->heldCount);
        start = index;
        // An escape that interrupts another may begin one of ours.
        if (byte == '\033') index--;
      }
      terminal->heldCount = 0;
    }
  }
  feed(terminal, bytes + start, count - start);
}
