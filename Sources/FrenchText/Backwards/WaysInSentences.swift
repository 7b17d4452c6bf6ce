package import AidRules

extension WaysIn {
  /// What the changes would do, as a heading.
  package var title: String {
    verdict == .sousConditions ? "Ce qui lèverait les conditions" : "Ce qui vous rendrait éligible"
  }

  /// What stands when no change is enough, in sentences; empty when some is, or nothing is left to change.
  package func refusal(_ evaluation: Evaluation, _ phrasing: Phrasing) -> [String] {
    guard sets.isEmpty, verdict != .eligible else { return [] }
    if !fixed.isEmpty {
      return ["Rien de ce que vous pouvez changer n'y suffit."]
        + fixed.map { "\($0.id.text) : \(evaluation.sentence(of: $0, phrasing))" }
    }
    if !pending.isEmpty { return ["Aucun changement à faire : il manque seulement des réponses."] }
    return ["Aucune combinaison des changements possibles n'y suffit."]
  }

  /// Of what day the changes speak, when the contract is signed: the answers describe that day; nil otherwise.
  package var signedNote: String? {
    signedOn.map {
      "Le contrat est signé depuis le \($0.text) : ce qui suit aurait changé la réponse ce jour-là, et ne se change plus."
    }
  }

  /// What isn't looked for, in one sentence.
  package var exclusions: String {
    let signature = signedOn.map { " ; la signature du \($0.text) est passée" } ?? ""
    return
      "Ne se changent pas, donc ne sont pas proposés : la spécialité, le secteur 3, l'âge, la santé, la date "
      + "d'installation\(signature)."
  }
}
