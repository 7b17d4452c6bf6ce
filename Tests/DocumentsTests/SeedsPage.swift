/// The tables of `docs/seeds.md`: what becomes of each paragraph of the two documents that the program starts from.
struct SeedsPage {
  /// One paragraph.
  struct Row {
    /// The paragraph, such as `S1-21`.
    let paragraph: String
    /// What it says, in our words.
    let subject: String
    /// The identifiers of what holds it, each with its kind.
    let identifiers: [Identifier]
    /// Why nothing holds it.
    let exclusion: String?
  }

  /// A kind and a name, as in `critere:secteur`.
  struct Identifier: Hashable {
    let kind: String
    let name: String
  }

  /// The paragraphs, in the order written.
  let rows: [Row]

  init(_ text: String) {
    rows = text.split(separator: "\n").compactMap(Row.init)
  }
}

extension SeedsPage.Row {
  fileprivate init?(_ line: Substring) {
    let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
    guard cells.count == 3, cells[0].hasPrefix("S"), cells[0].contains("-") else { return nil }
    (paragraph, subject) = (cells[0], cells[1])
    // The colon has its no-break space, as everything in French.
    let words = cells[2].split(separator: "exclu\u{A0}: ", maxSplits: 1, omittingEmptySubsequences: false)
    exclusion = words.count == 2 ? String(words[1]) : nil
    identifiers = words[0].split(separator: "`").compactMap { word in
      let parts = word.split(separator: ":", maxSplits: 1).map(String.init)
      return parts.count == 2 ? SeedsPage.Identifier(kind: parts[0], name: parts[1]) : nil
    }
  }
}
