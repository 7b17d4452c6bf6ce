package import AidRules

/// From which figure the aid may be higher, and from which it is for sure.
package struct Rise: Sendable {
  /// The indicator.
  package let indicateur: Indicateur
  /// The figure from which some maximum may be higher.
  package let possible: Threshold
  /// The figure from which that maximum is higher for sure; nil where none is.
  package let certain: Threshold?

  /// Creates a rise; nil for one that is never certain.
  package init(_ indicateur: Indicateur, possible: Threshold, certain: Threshold?) {
    (self.indicateur, self.possible, self.certain) = (indicateur, possible, certain)
  }
}

extension French {
  /// From which figures at the signature the aid may be higher, and is for sure, in the words of `seuils`; nil when no
  /// figure raises it.
  ///
  ///     Palier suivant de l'aide : PMT, possible dès ≈ 1 620, certain dès ≈ 1 981.
  package static func rises(_ rises: [Rise]) -> String? {
    guard !rises.isEmpty else { return nil }
    return "Palier suivant de l'aide\u{A0}: \(rises.map(\.words).joined(separator: "\u{202F}; ou "))."
  }
}

extension Rise {
  fileprivate var words: String {
    let name = indicateur.text
    guard let certain else { return "\(name), possible dès \(figure(possible)), jamais certain" }
    guard certain.value != possible.value else { return "\(name) \(figure(certain))" }
    return "\(name), possible dès \(figure(possible)), certain dès \(figure(certain))"
  }

  private func figure(_ threshold: Threshold) -> String {
    let sign = threshold.statut == .estime ? "≈\u{A0}" : ""
    return sign + Axis.depart(indicateur).text(threshold.value)
  }
}
