/// One line of an iCalendar file (RFC 5545, 3.1): a name with its parameters, and a value.
struct ContentLine {
  /// The most octets of a line, its end left out; what follows a fold begins with a space, which counts.
  private static let octets = 75

  /// The line before it is folded.
  let unfolded: String

  /// A value that is written as it stands: a day, a duration, a word.
  init(_ name: String, _ value: String) {
    unfolded = "\(name):\(value)"
  }

  /// A value that people read: what separates values is escaped, ends of lines are written `\n`.
  init(_ name: String, text: String) {
    self.init(name, Self.escaped(text))
  }

  /// The line with its end, folded between characters so that no octet of one is parted from the others.
  var folded: String {
    var text = ""
    var width = 0
    for scalar in unfolded.unicodeScalars {
      let size = String(scalar).utf8.count
      if width + size > Self.octets {
        text += "\r\n "
        width = 1
      }
      text.unicodeScalars.append(scalar)
      width += size
    }
    return text + "\r\n"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    var last: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n" where last == "\r": break
      case "\n", "\r": escaped += "\\n"
      // A control character isn't allowed in a text, but for the tab.
      case _ where scalar.value < 0x20 && scalar != "\t" || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
      last = scalar
    }
    return escaped
  }
}
