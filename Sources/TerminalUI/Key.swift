/// A key, or a key with its modifier.
package enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab
  case up, down, left, right, shiftLeft, shiftRight
  case home, end, pageUp, pageDown
  case backspace, delete
  case function(Int)
  case alt(Character)
  /// Control with a letter, always in lower case.
  case control(Character)
}

/// What a click of the mouse or a turn of its wheel does.
package enum MouseAction: Hashable, Sendable {
  case press, wheelUp, wheelDown
}

/// Why the program is asked to leave from outside.
package enum Interruption: Hashable, Sendable {
  case interrupt, terminate, hangup, quit
}

/// Something that comes from the terminal.
package enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// A text pasted in one go, as it came.
  case paste(String)
  case mouse(column: Int, row: Int, action: MouseAction)
  case resize(Size)
  case interrupt(reason: Interruption)
}

/// The digit meant by a key of the top row, with or without Shift, on an AZERTY or QWERTY keyboard.
///
/// `& é " ' ( - è _ ç à` stand for `1 2 3 4 5 6 7 8 9 0`.
package func digit(azerty character: Character) -> Int? {
  switch character {
  case "1", "&": 1
  case "2", "é", "É": 2
  case "3", "\"": 3
  case "4", "'", "’": 4
  case "5", "(": 5
  case "6", "-": 6
  case "7", "è", "È": 7
  case "8", "_": 8
  case "9", "ç", "Ç": 9
  case "0", "à", "À": 0
  default: nil
  }
}
