package import AidRules

extension Waiting {
  /// What waiting would change, in sentences; the days to come are steps of their own.
  ///
  /// - Parameter checked: The day the barème was last checked.
  package func sentences(checked: Day) -> [String] {
    if isSigned { return ["La signature du \(signature.text) est passée : la date ne se change plus."] }
    guard cliffs.isEmpty else { return cliffs.map(\.sentence) }
    return [
      "Avec les mêmes réponses, aucun texte connu le \(checked.text) ne change l'aide plus tard : attendre "
        + "n'apporte rien."
    ]
  }
}
