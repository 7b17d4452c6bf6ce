/// How plain text is laid out: its width, and what it is folded to where the reader's device can't show every sign.
package struct TextForm: Sendable {
  /// The most characters of a line.
  package let columns: Int
  /// The text as the device can show it, before it is measured: « … » takes three columns in ASCII.
  package let fold: @Sendable (String) -> String

  /// Creates a form; every sign is kept unless told otherwise.
  package init(columns: Int, fold: @escaping @Sendable (String) -> String = { $0 }) {
    self.columns = columns
    self.fold = fold
  }

  /// That of the reports.
  package static let report = TextForm(columns: 100)
}

/// Lines of plain text, none longer than a width but a word that is: a broken address leads nowhere.
/// No-break spaces hold words together.
package struct Paragraphs {
  /// The lines, without their ends.
  package private(set) var lines: [String] = []
  private let form: TextForm

  /// Creates a page with nothing on it.
  package init(_ form: TextForm) {
    self.form = form
  }

  /// The text with a final newline.
  package var text: String {
    lines.joined(separator: "\n") + "\n"
  }

  /// Starts a section; capital letters are heard as well as seen.
  package mutating func heading(_ title: String) {
    gap()
    lines.append(form.fold(title.uppercased()))
  }

  /// Adds an empty line, but at the top and after another.
  package mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a line as it is where it fits, and says whether it does.
  package mutating func addWhole(_ line: String) -> Bool {
    let folded = form.fold(line)
    guard folded.count <= form.columns else { return false }
    lines.append(folded)
    return true
  }

  /// Adds a paragraph; its later lines are indented under the first one's words.
  package mutating func add(_ text: String, mark: String = "", indentation: Int = 0) {
    let first = String(repeating: " ", count: indentation) + form.fold(mark)
    let rest = String(repeating: " ", count: first.count)
    // Folded first, where a no-break space becomes a plain one: it must not break then.
    let words = text.split(separator: " ").map { form.fold(String($0)) }
    var line = first
    var isEmpty = true
    for word in words {
      if !isEmpty, line.count + 1 + word.count > form.columns {
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
