#include <string.h>

#include "terminal.h"

static int on_property(VTermProp property, VTermValue *value, void *user) {
  CVTState *state = &((CVTerminal *)user)->state;
  switch (property) {
    case VTERM_PROP_CURSORVISIBLE: state->cursorVisible = value->boolean != 0; break;
    case VTERM_PROP_ALTSCREEN: state->alternateScreen = value->boolean != 0; break;
    case VTERM_PROP_MOUSE: state->mouse = value->number; break;
    default: break;  // the title and the cursor's shape are of no concern here
  }
  return 1;
}

static int on_bell(void *user) {
  ((CVTerminal *)user)->state.bells++;
  return 1;
}

static void on_output(const char *bytes, size_t count, void *user) {
  CVTerminal *terminal = user;
  if (count > sizeof terminal->pending - terminal->pendingCount) return;
  memcpy(terminal->pending + terminal->pendingCount, bytes, count);
  terminal->pendingCount += count;
}

static const VTermScreenCallbacks callbacks = {.settermprop = on_property, .bell = on_bell};

void cvt_listen(CVTerminal *terminal) {
  vterm_set_utf8(terminal->emulator, 1);
  vterm_output_set_callback(terminal->emulator, on_output, terminal);
  terminal->screen = vterm_obtain_screen(terminal->emulator);
  vterm_screen_set_callbacks(terminal->screen, &callbacks, terminal);
  vterm_screen_enable_altscreen(terminal->screen, 1);
  vterm_screen_reset(terminal->screen, 1);
}

CVTState cvt_state(const CVTerminal *terminal) {
  CVTState state = terminal->state;
  VTermPos position;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal->emulator), &position);
  state.cursorRow = position.row;
  state.cursorColumn = position.col;
  return state;
}

static size_t encode(uint32_t code, char *out) {
  if (code < 0x80) return out[0] = (char)code, 1;
  if (code < 0x800) {
    out[0] = (char)(0xC0 | code >> 6);
    return out[1] = (char)(0x80 | (code & 0x3F)), 2;
  }
  if (code < 0x10000) {
    out[0] = (char)(0xE0 | code >> 12);
    out[1] = (char)(0x80 | (code >> 6 & 0x3F));
    return out[2] = (char)(0x80 | (code & 0x3F)), 3;
  }
  out[0] = (char)(0xF0 | code >> 18);
  out[1] = (char)(0x80 | (code >> 12 & 0x3F));
  out[2] = (char)(0x80 | (code >> 6 & 0x3F));
  return out[3] = (char)(0x80 | (code & 0x3F)), 4;
}

static int color(const VTermColor *color) {
  if (VTERM_COLOR_IS_DEFAULT_FG(color) || VTERM_COLOR_IS_DEFAULT_BG(color)) return CVT_COLOR_DEFAULT;
  return VTERM_COLOR_IS_INDEXED(color) ? color->indexed.idx : CVT_COLOR_RGB;
}

bool cvt_cell(const CVTerminal *terminal, int row, int column, CVTCell *cell, char *text, size_t capacity) {
  VTermScreenCell source;
  int rows, columns;
  vterm_get_size(terminal->emulator, &rows, &columns);
  if (row < 0 || row >= rows || column < 0 || column >= columns) return false;
  if (!vterm_screen_get_cell(terminal->screen, (VTermPos){.row = row, .col = column}, &source)) return false;
  // The second half of a wide character is marked by an impossible code.
  bool second = source.chars[0] == (uint32_t)-1;
  size_t length = 0;
  for (int index = 0; !second && index < VTERM_MAX_CHARS_PER_CELL && source.chars[index] != 0; index++)
    if (length + 5 <= capacity) length += encode(source.chars[index], text + length);
  if (capacity > 0) text[length] = '\0';
  *cell = (CVTCell){
      .width = second ? 0 : source.width, .bold = source.attrs.bold, .italic = source.attrs.italic,
      .underline = source.attrs.underline != 0, .reverse = source.attrs.reverse,
      .foreground = color(&source.fg), .background = color(&source.bg)};
  return true;
}
