package import AidRules
import FrenchText

extension Bareme {
  /// The slips of the sources, a table for each source: where, what is printed, what is computed with, how we know.
  package var misprintsMarkdown: String {
    var page = Markdown()
    for id in coquilles.map(\.source).distinct(by: \.self) {
      let title = source(id).map { French.typeset($0.titre) } ?? id
      page.add("Dans \(French.quoted(Markdown.escaped(title))) :")
      page.table(
        ["Endroit", "Imprimé", "Retenu", "Preuve"],
        coquilles.filter { $0.source == id }.map { slip in
          [slip.endroit, slip.imprime, slip.corrige, slip.preuve].map { Markdown.escaped(French.typeset($0)) }
        }
      )
    }
    return String(page.text.dropLast())
  }

  func addSources(to page: inout Markdown) {
    page.heading(2, "Sources")
    page.table(
      ["Nom", "Rang", "Titre", "Lue le"],
      sources.map {
        ["[\($0.id)]", $0.rangText, Markdown.escaped(French.typeset($0.titre)), $0.luLe.shortText]
      }
    )
  }

  func addDecisions(to page: inout Markdown) {
    page.heading(2, "Décisions")
    for decision in decisions {
      page.heading(3, decision.id)
      page.add("**\(Markdown.escaped(French.typeset(decision.question)))**")
      page.add(Markdown.escaped(French.typeset(decision.lecture)))
    }
  }

  func addDisagreements(to page: inout Markdown) {
    page.heading(2, "Désaccords entre les sources")
    for point in desaccords {
      page.heading(3, point.id)
      page.add("**\(Markdown.escaped(French.typeset(point.question)))**")
      page.list(point.positions.map { "[\($0.source)] : " + Markdown.escaped(French.typeset($0.texte)) })
      let reading = point.decision.map { " ([\($0)])" } ?? ""
      page.add("Retenu : " + Markdown.escaped(French.typeset(point.retenu)) + reading)
      page.add("Valeurs concernées : " + point.valeurs.map { "`\($0)`" }.joined(separator: ", "))
    }
  }

  /// Where each name between brackets leads: the document, or its entry on this page.
  var linkDefinitions: String {
    let documents = sources.map { "[\($0.id)]: " + ($0.lien ?? "#sources") }
    let entries = (decisions.map(\.id) + desaccords.map(\.id)).map { "[\($0)]: #\($0.lowercased())" }
    return (documents + entries).joined(separator: "\n")
  }
}
