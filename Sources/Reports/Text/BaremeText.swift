package import AidRules
import FrenchText

extension Bareme {
  /// The values in force in plain text, each with its statut and its sources.
  package var text: String {
    var page = Paragraphs(.report)
    page.add("Barème \(version), vérifié le \(verifieLe.text)")
    page.add("Empreinte : \(empreinte)")
    add(checkLine, to: &page)
    for regime in regimes {
      page.heading(regime.heading)
      for section in regime.sections { add(section, to: &page) }
    }
    page.heading(costHeading)
    for section in costSections { add(section, to: &page) }
    page.heading("Lectures choisies")
    for decision in decisions {
      page.add(
        "\(decision.id). \(French.typeset(decision.question)) \(French.typeset(decision.lecture))",
        mark: "- "
      )
    }
    addDisagreements(to: &page)
    addMisprints(to: &page)
    page.heading("Sources")
    for source in sources { page.add("\(source.id) : \(source.printed)", mark: "- ") }
    return page.text
  }

  private func add(_ section: LegalSection, to page: inout Paragraphs) {
    page.add("\(section.title) :")
    for line in section.lines { add(line, to: &page) }
  }

  private func add(_ line: LegalLine, to page: inout Paragraphs) {
    let reading = line.reference.decision.map { " \($0)" } ?? ""
    let sources = line.reference.sources.joined(separator: ", ")
    page.add(
      "\(line.name) : \(line.value) (\(line.reference.statut.word)\(reading) ; \(sources))",
      mark: "- ",
      indentation: 2
    )
    for point in desaccords(of: line.reference) {
      page.add("Désaccord : \(French.typeset(point.question))", indentation: 6)
    }
  }
}

extension Source {
  /// The title, the authority, the day it was read and the address.
  var printed: String {
    "\(French.typeset(titre)) (\(rangText), lu le \(luLe.text))" + (lien.map { " \($0)" } ?? "")
  }
}
