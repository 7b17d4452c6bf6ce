package import AidRules

extension French {
  /// From which figures at the signature the aid may be higher, in one short sentence; nil when no figure raises it.
  ///
  ///     Palier suivant de l'aide : PMT ≈ 1 620 ou file active ≈ 2 219.
  package static func rises(_ rises: [(indicateur: Indicateur, threshold: Threshold)]) -> String? {
    guard !rises.isEmpty else { return nil }
    let figures = rises.map { indicateur, threshold in
      let sign = threshold.statut == .estime ? "≈ " : ""
      return "\(indicateur.text) \(sign)\(Axis.depart(indicateur).text(threshold.value))"
    }
    return "Palier suivant de l'aide : \(list(figures, "ou"))."
  }
}
