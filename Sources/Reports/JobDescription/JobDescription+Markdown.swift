import AidRules
import FrenchText

extension JobDescription {
  /// The document in Markdown.
  package var markdown: String {
    var page = Markdown()
    page.heading(1, Self.title)
    page.add(Markdown.escaped(opening))
    for section in sections {
      page.heading(2, section.title)
      addBlocks(section.blocks, to: &page)
    }
    page.heading(2, "Ce qui fonde cette fiche")
    page.list(backing.map(Markdown.escaped))
    page.heading(2, "Documents")
    page.list(documents.map(\.markdown))
    page.add(Markdown.escaped(origin))
    return page.text
  }

  private func addBlocks(_ blocks: [JobSection.Block], to page: inout Markdown) {
    var items: [String] = []
    func flush(_ page: inout Markdown) {
      page.list(items)
      items = []
    }
    for block in blocks {
      switch block {
      case .paragraph(let text):
        flush(&page)
        page.add(Markdown.escaped(text))
      case .heading(let title):
        flush(&page)
        page.heading(3, title)
      case .item(let title, let detail):
        let name = "**\(Markdown.escaped(title))**"
        items.append(detail.map { "\(name). \(Markdown.escaped($0))" } ?? name)
      case .blank(let label): items.append("\(Markdown.escaped(label))\u{A0}: à compléter \(Self.dots)")
      case .known(let label, let value):
        items.append("\(Markdown.escaped(label))\u{A0}: \(Markdown.escaped(value))")
      }
    }
    flush(&page)
  }
}
