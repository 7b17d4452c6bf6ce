import AidRules
import FrenchText

extension Report {
  /// The report in Markdown.
  var markdown: String {
    var page = Markdown()
    page.heading(1, title)
    page.list(heading.map(Markdown.escaped))
    for section in sections {
      page.heading(2, section.title)
      for block in section.blocks { block.add(to: &page) }
    }
    for line in origin { page.add(Markdown.escaped(line)) }
    return page.text
  }
}

extension ReportBlock {
  fileprivate func add(to page: inout Markdown) {
    switch self {
    case .verdict(let sign, let word, let sentence):
      page.add("**\(sign.glyph) \(Markdown.escaped(word))**")
      page.add(Markdown.escaped(sentence))
    case .paragraph(let text): page.add(Markdown.escaped(text))
    case .items(let lines): page.list(lines.map(Markdown.escaped))
    case .table(let table):
      page.table(
        table.columns.map { Markdown.escaped($0.title) },
        table.rows.map { $0.map(Markdown.escaped) },
        toTheRight: table.columns.indices.filter { table.columns[$0].isNumber }
      )
    // A table gives the same figures.
    case .chart: break
    case .sources(let sources): page.list(sources.map(\.markdown))
    }
  }
}

extension Source {
  /// The title, which leads to the address where there is one, the authority and the day it was read.
  var markdown: String {
    let title = Markdown.escaped(French.typeset(titre))
    let named = lien.map { "[\(title)](\($0))" } ?? title
    return "\(named), \(rangText), lu le \(luLe.shortText)."
  }
}
