/// Lines of plain text, none longer than a width but a word that is: a broken address leads nowhere.
/// No-break spaces hold words together.
struct Paragraphs {
  private(set) var lines: [String] = []
  let width: Int

  init(width: Int) {
    self.width = width
  }

  /// The text with a final newline.
  var text: String {
    lines.joined(separator: "\n") + "\n"
  }

  /// Starts a section; capital letters are heard as well as seen.
  mutating func heading(_ title: String) {
    if !lines.isEmpty { lines.append("") }
    lines.append(title.uppercased())
  }

  /// Adds a line as it is, for what knows its width.
  mutating func addLine(_ line: String) {
    lines.append(line)
  }

  /// Adds a paragraph; its later lines are indented under the first one's words.
  mutating func add(_ text: String, mark: String = "", indentation: Int = 0) {
    let first = String(repeating: " ", count: indentation) + mark
    let rest = String(repeating: " ", count: first.count)
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = rest
        isEmpty = true
      }
      line += isEmpty ? word : " " + word
      isEmpty = false
    }
    lines.append(line)
  }
}
