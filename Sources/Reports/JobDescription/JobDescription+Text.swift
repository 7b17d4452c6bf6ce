import AidRules
import FrenchText

extension JobDescription {
  /// The document in plain text.
  package var text: String {
    var page = Paragraphs(.report)
    page.add(Self.title)
    page.add(opening)
    for section in sections {
      page.heading(section.title)
      for block in section.blocks { add(block, to: &page) }
    }
    page.heading("Ce qui fonde cette fiche")
    for line in backing { page.add(line, mark: "- ") }
    page.heading("Documents")
    for source in documents {
      page.add(
        "\(French.typeset(source.titre)), \(source.rangText), lu le \(source.luLe.shortText).",
        mark: "- "
      )
      if let link = source.lien { page.add(link, indentation: 2) }
    }
    page.gap()
    page.add(origin)
    return page.text
  }

  private func add(_ block: JobSection.Block, to page: inout Paragraphs) {
    switch block {
    case .paragraph(let text): page.add(text)
    case .heading(let title):
      page.gap()
      page.add("\(title)\u{A0}:")
    case .item(let title, let detail): page.add(detail.map { "\(title). \($0)" } ?? "\(title).", mark: "- ")
    case .blank(let label): page.add("\(label)\u{A0}: à compléter \(Self.dots)")
    case .known(let label, let value): page.add("\(label)\u{A0}: \(value).")
    }
  }

  /// The place to write in by hand.
  static let dots = String(repeating: ".", count: 40)
}
