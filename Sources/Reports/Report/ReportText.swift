import FrenchText

extension Report {
  /// The report in plain text, for a terminal, a printer or a screen reader.
  func text(_ form: TextForm) -> String {
    var page = Paragraphs(form)
    page.add(title)
    for line in heading { page.add(line + ".") }
    for section in sections {
      page.heading(section.title)
      for block in section.blocks { block.add(to: &page, columns: form.columns) }
    }
    page.gap()
    for line in origin { page.add(line) }
    return page.text
  }
}

extension ReportBlock {
  fileprivate func add(to page: inout Paragraphs, columns: Int) {
    switch self {
    case .verdict(let sign, let word, let sentence):
      page.add("\(sign.glyph) \(word)")
      page.add(sentence)
    case .paragraph(let text): page.add(text)
    case .items(let lines): for line in lines { page.add(line, mark: "- ") }
    case .table(let table): table.add(to: &page, columns: columns)
    // A table gives the same figures.
    case .chart: break
    case .sources(let sources): for source in sources { page.add(source.printed, mark: "- ") }
    }
  }
}

extension ReportTable {
  /// Columns side by side where they fit, the last one wrapped under itself; else a line a row.
  fileprivate func add(to page: inout Paragraphs, columns room: Int) {
    let all = [columns.map(\.title)] + rows
    let widths = columns.indices.map { column in all.map { $0[column].count }.max() ?? 0 }
    let fixed = widths.dropLast().reduce(0) { $0 + $1 + Self.gap }
    let last = min(widths.last ?? 0, room - fixed)
    guard last >= min(widths.last ?? 0, Self.leastWords) else { return addAsLines(to: &page) }
    for row in all {
      var head = ""
      for column in columns.indices.dropLast() {
        head += aligned(row[column], widths[column], isNumber: columns[column].isNumber)
        head += String(repeating: " ", count: Self.gap)
      }
      let isNumber = columns.last?.isNumber == true
      let cell = isNumber ? aligned(row.last ?? "", last, isNumber: true) : row.last ?? ""
      page.add(cell, mark: head)
    }
  }

  private func addAsLines(to page: inout Paragraphs) {
    for row in rows {
      let cells = zip(columns, row).dropFirst().map { "\(French.uncapitalized($0.title)) \($1)" }
      page.add("\(row.first ?? "")\u{A0}: \(cells.joined(separator: "\u{202F}; ")).", mark: "- ")
    }
  }

  private func aligned(_ text: String, _ width: Int, isNumber: Bool) -> String {
    let blanks = String(repeating: " ", count: max(0, width - text.count))
    return isNumber ? blanks + text : text + blanks
  }

  private static let gap = 2
  /// The least width worth wrapping sentences in.
  private static let leastWords = 24
}
