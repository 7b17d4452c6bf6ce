import AidRules
package import Wizard

/// The words of the job description, the same on the page, line by line and in the document.
package enum FicheWords {
  /// The heading.
  package static let title = "Fiche de poste"
  /// The heading of the steps.
  package static let steps = "Les démarches, dans l'ordre"
  /// The heading of the missions chosen.
  package static let chosenMissions = "Vos missions"
  /// The heading of the institutions.
  package static let contacts = "À qui s'adresser"
  /// What stands before a mission of the dossier, and before another.
  package static let (ticked, unticked) = ("[x]", "[ ]")
  /// What stands for what nobody answered yet.
  package static let toChoose = "à choisir"
  /// The heading of the missions that no source names.
  package static let otherMissions = "Autres missions"

  /// How many missions were chosen.
  package static func count(_ missions: Int) -> String {
    missions == 0
      ? "Aucune mission choisie encore."
      : French.capitalized(French.count(missions, "mission choisie", "missions choisies")) + "."
  }
}

extension State {
  /// The hours of the working time answered, or of each that can be chosen.
  package var hoursLine: String {
    if let option = ficheOption {
      let hours = regime?.terms(option)?.heures?.value
      let said = hours.map { "\($0)\u{A0}h par semaine" } ?? "heures à compléter"
      return "Volume horaire\u{A0}: \(said) (\(option.text))"
    }
    let known = (regime?.options ?? []).compactMap { $0.heures?.value }.map { "\($0)\u{A0}h" }
    let choices = known.isEmpty ? "" : ", \(French.list(known, "ou")) par semaine"
    return "Volume horaire\u{A0}: \(FicheWords.toChoose)\(choices)"
  }

  /// The profile answered.
  package var profileLine: String {
    "Profil\u{A0}: \(ficheProfile?.text ?? FicheWords.toChoose)"
  }
}
