import AidRules
import Guide
import Wizard

// Who has a right to the aid.
extension SlideText {
  /// The conditions of access, those of today's text.
  mutating func addEligibility() {
    let acces = regime.acces
    let excluded = names(of: .exclue)
    if let reference = acces.exclusions ?? bareme.specialites.first(where: { $0.regle == .exclue })?.reference
    {
      point("Spécialité", "Toutes, sauf\u{A0}: \(French.list(excluded)).", reference)
    }
    point(
      "Chirurgie, ORL chirurgicale, gynécologie",
      "\(acces.honorairesCliniques.value.text) d'honoraires cliniques au moins.",
      acces.honorairesCliniques.reference
    )
    point("Médecine d'urgence", "En libéral, dans une structure d'urgence.", acces.structureUrgence)
    let alone = acces.exerciceRegroupe == nil ? ", seul ou en groupe" : ""
    point("Secteur", "Secteur 1, ou secteur 2 avec l'OPTAM ou l'OPTAM-ACO\(alone).", acces.secteur)
    point("Patientèle, médecine générale", thresholdOfGeneralists, acces.pmtMedecineGenerale.reference)
    if let pediatrie = acces.fileActivePediatrie {
      let words = "Au moins \(French.count(pediatrie.value, "patient", "patients")) en file active (P30)."
      point("Patientèle, pédiatrie", words, pediatrie.reference)
    }
    point(
      "Patientèle, autres spécialités",
      "Le P30 de la spécialité\u{A0}: à demander à la CPAM.",
      acces.seuilAutres
    )
    addAdaptations()
  }

  private var thresholdOfGeneralists: String {
    let least = regime.acces.pmtMedecineGenerale.value
    let ages = regime.acces.ageMinimalPmt.map { " de plus de \($0.value) ans" } ?? ""
    return "Au moins \(French.count(least, "patient", "patients"))\(ages) médecin traitant (P30)."
  }

  /// What may be arranged for somebody under the bar.
  private mutating func addAdaptations() {
    let situations = SituationParticuliere.allCases.filter { regime.acces.adaptations[$0] != nil }
    let backing = situations.compactMap { regime.acces.adaptations[$0]?.reference }
    guard let weakest = backing.map(\.statut).max() else { return }
    let text = "Un aménagement se demande à la CPAM\u{A0}: \(French.list(situations.map(\.text), "ou"))."
    pieces.append(.point("En dessous du seuil", text, weakest))
    references += backing
  }

  private mutating func point(_ title: String, _ text: String, _ reference: Reference) {
    pieces.append(.point(title, text, reference.statut))
    references.append(reference)
  }

  private func names(of regle: Specialite.Regle) -> [String] {
    bareme.specialites.filter { $0.regle == regle }.map { French.uncapitalized($0.libelle) }
  }
}
