/// Why the terminal can't be used for full screens.
package enum StartFailure: Error, Hashable, Sendable {
  /// Input or output is a file or a pipe.
  case notATerminal
  /// `TERM` isn't set.
  case termUnset
  /// `TERM` names a terminal that isn't described on this machine.
  case termUnknown
  /// The cursor can't be moved freely, as with `TERM=dumb`.
  case noCursorAddressing
  /// The terminal is known but couldn't be taken.
  case refused
}
