#include <string.h>

#include "terminal.h"

// A program that reads nothing for this long is stuck: typing fails instead of hanging the tests.
enum { PATIENCE = 5000 };

int cvt_flush(CVTerminal *terminal) {
  char bytes[sizeof terminal->pending];
  size_t count = terminal->pendingCount;
  memcpy(bytes, terminal->pending, count);
  terminal->pendingCount = 0;
  return cvt_write(terminal, bytes, count, PATIENCE);
}

static VTermKey translated(CVTKey key) {
  switch (key) {
    case CVT_KEY_ENTER: return VTERM_KEY_ENTER;
    case CVT_KEY_TAB: return VTERM_KEY_TAB;
    case CVT_KEY_BACKSPACE: return VTERM_KEY_BACKSPACE;
    case CVT_KEY_ESCAPE: return VTERM_KEY_ESCAPE;
    case CVT_KEY_UP: return VTERM_KEY_UP;
    case CVT_KEY_DOWN: return VTERM_KEY_DOWN;
    case CVT_KEY_LEFT: return VTERM_KEY_LEFT;
    case CVT_KEY_RIGHT: return VTERM_KEY_RIGHT;
    case CVT_KEY_INSERT: return VTERM_KEY_INS;
    case CVT_KEY_DELETE: return VTERM_KEY_DEL;
    case CVT_KEY_HOME: return VTERM_KEY_HOME;
    case CVT_KEY_END: return VTERM_KEY_END;
    case CVT_KEY_PAGE_UP: return VTERM_KEY_PAGEUP;
    case CVT_KEY_PAGE_DOWN: return VTERM_KEY_PAGEDOWN;
  }
  return VTERM_KEY_NONE;
}

int cvt_type_key(CVTerminal *terminal, CVTKey key, bool shift) {
  vterm_keyboard_key(terminal->emulator, translated(key), shift ? VTERM_MOD_SHIFT : VTERM_MOD_NONE);
  return cvt_flush(terminal);
}

int cvt_type_function(CVTerminal *terminal, int number) {
  vterm_keyboard_key(terminal->emulator, (VTermKey)VTERM_KEY_FUNCTION(number), VTERM_MOD_NONE);
  return cvt_flush(terminal);
}

int cvt_type_control(CVTerminal *terminal, char letter) {
  // Written by hand: the emulator sends Ctrl-I, J, M and [ as extended sequences that few programs know.
  char byte = (char)(letter & 0x1F);
  return cvt_write(terminal, &byte, 1, PATIENCE);
}

int cvt_paste(CVTerminal *terminal, const char *bytes, size_t count) {
  vterm_keyboard_start_paste(terminal->emulator);
  if (cvt_flush(terminal) != 0 || cvt_write(terminal, bytes, count, PATIENCE) != 0) return -1;
  vterm_keyboard_end_paste(terminal->emulator);
  return cvt_flush(terminal);
}

int cvt_mouse(CVTerminal *terminal, int row, int column, int button, bool pressed) {
  vterm_mouse_move(terminal->emulator, row, column, VTERM_MOD_NONE);
  vterm_mouse_button(terminal->emulator, button, pressed, VTERM_MOD_NONE);
  return cvt_flush(terminal);
}
