#include "terminal.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

// The program in front, which is the terminal's own child unless a shell started another.
static pid_t program_in_front(const CVTerminal *terminal) {
  pid_t group = tcgetpgrp(terminal->master);
  return group > 0 ? group : terminal->pid;
}

bool cvt_at_rest(const CVTerminal *terminal) {
  if (terminal->ended) return true;
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/stat", (int)program_in_front(terminal));
  FILE *file = fopen(path, "re");
  if (!file) return true;
  char line[512];
  size_t count = fread(line, 1, sizeof line - 1, file);
  fclose(file);
  line[count] = '\0';
  // The name, between parentheses, may itself hold any character: the state follows the last one.
  const char *name = strrchr(line, ')');
  return !name || name[1] != ' ' || name[2] != 'R';
}
