import AidRules
import FrenchText

extension Report {
  /// The report as one page of HTML that needs nothing else, and prints on A4.
  var html: String {
    var page = HTML()
    page.addRaw("<!DOCTYPE html>\n")
    page.element("html", with: ["lang": "fr"]) { page in
      page.newline()
      page.element("head") { head(&$0) }
      page.newline()
      page.element("body") { body(&$0) }
      page.newline()
    }
    page.newline()
    return page.text
  }

  private func head(_ page: inout HTML) {
    page.addRaw("<meta charset=\"utf-8\">")
    page.newline()
    page.addRaw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
    page.newline()
    page.element("title", "\(title), \(heading.first ?? "")")
    page.newline()
    page.element("style") { $0.addRaw(ReportStyle.css) }
  }

  private func body(_ page: inout HTML) {
    page.newline()
    page.element("header") { page in
      page.element("h1", title)
      page.element("p", heading.joined(separator: " · "))
    }
    page.newline()
    page.element("main") { page in
      for group in groups {
        page.newline()
        page.element("div", with: ["class": group[0].place.rawValue]) { page in
          for section in group { section.add(to: &page) }
        }
      }
      page.newline()
    }
    page.newline()
    page.element("footer") { page in
      for line in origin { page.element("p", line) }
    }
    page.newline()
  }
}

extension Report {
  /// The parts, those of one place together as long as they follow each other; no group is empty.
  private var groups: [[ReportSection]] {
    sections.reduce(into: []) { groups, section in
      if groups.last?.first?.place == section.place {
        groups[groups.count - 1].append(section)
      } else {
        groups.append([section])
      }
    }
  }
}

extension ReportSection {
  fileprivate func add(to page: inout HTML) {
    page.newline()
    // Bars stand next to their table where there is room.
    let isDrawn = blocks.contains { if case .chart(.years) = $0 { true } else { false } }
    page.element("section", with: isDrawn ? ["class": "drawn"] : [:]) { page in
      page.element("h2", title)
      for block in blocks { block.add(to: &page) }
    }
  }
}

extension ReportBlock {
  fileprivate func add(to page: inout HTML) {
    page.newline()
    switch self {
    case .verdict(let sign, let word, let sentence):
      page.element("p", with: ["class": "verdict \(sign.name)"]) { page in
        page.element("strong", "\(sign.glyph) \(word)")
      }
      page.element("p", sentence)
    case .paragraph(let text): page.element("p", text)
    case .items(let lines):
      page.element("ul") { page in
        for line in lines {
          page.newline()
          page.element("li", line)
        }
      }
    case .table(let table): table.add(to: &page)
    case .chart(.years(let chart)): chart.add(to: &page)
    case .chart(.bands(let chart)): chart.add(to: &page)
    case .sources(let sources):
      page.element("ul") { page in
        for source in sources { source.add(to: &page) }
      }
    }
  }
}

extension ReportTable {
  fileprivate func add(to page: inout HTML) {
    page.element("table") { page in
      page.element("thead") { page in
        page.element("tr") { page in
          for column in columns {
            page.element(
              "th",
              with: ["scope": "col", "class": column.isNumber ? "number" : "words"],
              column.title
            )
          }
        }
      }
      page.newline()
      page.element("tbody") { page in
        for (index, row) in rows.enumerated() {
          page.newline()
          let isTotal = hasTotal && index == rows.count - 1
          page.element("tr", with: isTotal ? ["class": "total"] : [:]) { add(row, to: &$0) }
        }
      }
    }
  }

  private func add(_ row: [String], to page: inout HTML) {
    for (index, cell) in row.enumerated() {
      let alignment = columns[index].isNumber ? "number" : "words"
      if index == 0 {
        page.element("th", with: ["scope": "row", "class": alignment], cell)
      } else {
        page.element("td", with: ["class": alignment], cell)
      }
    }
  }
}

extension Source {
  fileprivate func add(to page: inout HTML) {
    page.newline()
    page.element("li") { page in
      let title = French.typeset(titre)
      if let lien { page.element("a", with: ["href": lien], title) } else { page.add(title) }
      page.add(", \(rangText), lu le \(luLe.shortText).")
    }
  }
}

extension Sign {
  /// The name of the sign in the style of the page.
  fileprivate var name: String {
    switch self {
    case .yes: "yes"
    case .toConfirm: "confirm"
    case .pending: "pending"
    case .no: "no"
    case .notConcerned: "none"
    }
  }
}
