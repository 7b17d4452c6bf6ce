package import AidRules
import FrenchText

extension Bareme {
  /// The values in force in plain text, each with its statut and its sources.
  package var text: String {
    var page = Paragraphs(width: 100)
    page.add("Barème \(version), vérifié le \(verifieLe.text)")
    page.add("Empreinte : \(empreinte)")
    for regime in regimes {
      page.heading("\(French.regime(regime.id)), contrats signés dès le \(regime.debut.value.text)")
      add("Accès", regime.acces.lines, to: &page)
      add("Temps de travail et montants maximaux", regime.options.flatMap(\.lines), to: &page)
      add("Second assistant", regime.secondAssistantLines, to: &page)
      add("Passage aux montants suivants", regime.moveLines, to: &page)
      add("Limites des tranches", regime.bandes.lines, to: &page)
      add("Objectifs connus", regime.objectifs.lines, to: &page)
      add("Estimations, là où rien n'est publié", regime.objectifs.estimateLines, to: &page)
      add("Versements", regime.versements.lines, to: &page)
      add("Vie du contrat", regime.vie.lines, to: &page)
    }
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

  private func add(_ title: String, _ lines: [LegalLine], to page: inout Paragraphs) {
    guard !lines.isEmpty else { return }
    page.add("\(title) :")
    for line in lines {
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
}

extension Source {
  /// The title, the authority, the day it was read and the address.
  var printed: String {
    "\(French.typeset(titre)) (\(rangText), lu le \(luLe.text))" + (lien.map { " \($0)" } ?? "")
  }
}
