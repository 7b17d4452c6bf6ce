// What both ways of starting a program share.
#ifndef CVT_LAUNCH_H
#define CVT_LAUNCH_H

#include <stdint.h>
#include <sys/types.h>

#include "CVirtualTerminal.h"

/// Forks and runs the program on three descriptors; with `controlling`, the first becomes its terminal.
/// Returns the pid, or -1 with errno, which also reports a failed exec.
pid_t cvt_launch(const CVTLaunch *launch, int input, int output, int errors, bool controlling);
/// Reaps a program that has ended; false when it still runs.
bool cvt_reap(pid_t pid, CVTExit *how);
/// Milliseconds of the monotonic clock.
int64_t cvt_now(void);

#endif
