/// A page of Markdown under construction, its blocks separated by one empty line.
package struct Markdown {
  private var blocks: [String] = []

  /// Creates an empty page.
  package init() {}

  /// The page with a final newline.
  package var text: String {
    blocks.joined(separator: "\n\n") + "\n"
  }

  /// Starts a section; the title is plain text.
  package mutating func heading(_ level: Int, _ title: String) {
    blocks.append(String(repeating: "#", count: level) + " " + Self.escaped(title))
  }

  /// Adds a block already written in Markdown.
  package mutating func add(_ block: String) {
    blocks.append(block)
  }

  /// Adds a list, its elements already written in Markdown; nothing when there are none.
  package mutating func list(_ elements: [String]) {
    guard !elements.isEmpty else { return }
    blocks.append(elements.map { "- " + $0 }.joined(separator: "\n"))
  }

  /// Adds a table, its cells already written in Markdown; nothing when there are no rows.
  ///
  /// - Parameter toTheRight: The columns of numbers, from 0.
  package mutating func table(_ header: [String], _ rows: [[String]], toTheRight: [Int] = []) {
    guard !rows.isEmpty else { return }
    let rule = header.indices.map { toTheRight.contains($0) ? "---:" : "---" }
    blocks.append(([header, rule] + rows).map(Self.row).joined(separator: "\n"))
  }

  /// The text with every character that Markdown would read as its own.
  ///
  ///     Markdown.escaped("a | b")  // a \| b
  package static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if #"\`*_[]<|"#.contains(character) { result += "\\" }
      result.append(character)
    }
    return result
  }

  private static func row(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }
}
