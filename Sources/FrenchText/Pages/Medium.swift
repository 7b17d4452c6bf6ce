/// How somebody uses the program: a sentence that says what to press names keys or commands.
package enum Medium: Hashable, Sendable {
  /// On a screen, with keys.
  case screen
  /// One line at a time, with commands.
  case lines
}
