package import AidRules

extension Bareme {
  /// The texts of the barème that a rendering prints as they are; their numbers are their authors'.
  package func quotedTexts(_ typeset: (String) -> String) -> [String] {
    let documents = sources.flatMap { [$0.titre, $0.court, $0.lien ?? "", $0.id] }
    let readings = decisions.flatMap { [$0.question, $0.lecture] }
    let points = desaccords.flatMap { point in
      [point.question, point.retenu] + point.positions.map(\.texte)
    }
    let kinds = specialites.flatMap { [$0.libelle, $0.note ?? ""] }
    return (documents + readings + points + kinds).map(typeset)
  }
}

extension Explanation {
  /// The words and the places that the tree quotes, a place being told without its text.
  package var quotations: [String] {
    references.flatMap { reference in
      let parts = reference.key.split(separator: ".", maxSplits: 1).map(String.init)
      return [reference.citation ?? "", reference.key, parts.last ?? ""]
    } + children.flatMap(\.quotations)
  }
}
