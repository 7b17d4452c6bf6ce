import AidRules
import FrenchText

extension Bareme {
  /// Each point on which sources contradict each other: what they say, what is retained.
  func addDisagreements(to page: inout Paragraphs) {
    guard !desaccords.isEmpty else { return }
    page.heading("Désaccords entre les sources")
    for point in desaccords {
      page.add(French.typeset(point.question), mark: "- ")
      for position in point.positions {
        page.add("\(name(position.source)) : \(French.typeset(position.texte))", indentation: 4)
      }
      let reading = point.decision.map { " (\($0))" } ?? ""
      page.add("Retenu : \(French.typeset(point.retenu))\(reading)", indentation: 4)
    }
  }

  /// The figures misprinted in sources, and those computed with.
  func addMisprints(to page: inout Paragraphs) {
    guard !coquilles.isEmpty else { return }
    page.heading("Coquilles des sources")
    for slip in coquilles {
      page.add("\(name(slip.source)). \(French.typeset(slip.endroit))", mark: "- ")
      page.add(
        "Imprimé : \(French.typeset(slip.imprime)). Retenu : \(French.typeset(slip.corrige)).",
        indentation: 4
      )
      page.add(French.typeset(slip.preuve), indentation: 4)
    }
  }

  private func name(_ source: String) -> String {
    self.source(source)?.court ?? source
  }
}
