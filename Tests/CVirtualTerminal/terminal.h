// The inside of a terminal, for this target's own files.
#ifndef CVT_TERMINAL_H
#define CVT_TERMINAL_H

#include <sys/types.h>
#include <vterm.h>

#include "CVirtualTerminal.h"

struct CVTerminal {
  int master;
  pid_t pid;
  bool ended, hungUp;
  CVTExit how;
  VTerm *emulator;
  VTermScreen *screen;
  CVTState state;
  // Bytes the emulator wants to send: typed keys and answers to the program's questions.
  char pending[4096];
  size_t pendingCount;
  // The beginning of a sequence of modes, until its end has come.
  char held[64];
  size_t heldCount;
};

/// Connects the emulator's callbacks.
void cvt_listen(CVTerminal *terminal);
/// Feeds what the program wrote to the emulator.
void cvt_feed(CVTerminal *terminal, const char *bytes, size_t count);
/// Sends what the emulator has pending to the program.
int cvt_flush(CVTerminal *terminal);

#endif
