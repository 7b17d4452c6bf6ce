package import AidRules
import FrenchText

/// The values of a regime that belong together.
package struct LegalSection {
  /// What they are about.
  package let title: String
  /// The values, in the order shown.
  package let lines: [LegalLine]
}

extension Regime {
  /// Every value of the regime, in the order a reader meets them; no section is empty.
  package var sections: [LegalSection] {
    [
      LegalSection(title: "Contrats concernés", lines: [LegalLine("Premier jour de signature", debut)]),
      LegalSection(title: "Accès", lines: acces.lines),
      LegalSection(title: "Temps de travail et montants maximaux", lines: options.flatMap(\.lines)),
      LegalSection(title: "Second assistant", lines: secondAssistantLines),
      LegalSection(title: "Passage aux montants suivants", lines: moveLines),
      LegalSection(title: "Limites des tranches", lines: bandes.lines),
      LegalSection(title: "Objectifs connus", lines: objectifs.lines),
      LegalSection(title: "Estimations, là où rien n'est publié", lines: objectifs.estimateLines),
      LegalSection(title: "Versements", lines: versements.lines),
      LegalSection(title: "Vie du contrat", lines: vie.lines),
    ].filter { !$0.lines.isEmpty }
  }

  /// The title of the regime, with its first day of signature.
  var heading: String {
    "\(French.regime(id)), contrats signés dès le \(debut.value.text)"
  }
}
