package import AidRules

extension LegalValue {
  /// The value as it is printed; the unit follows from the last word of its key.
  package func printed(key: String) -> String {
    switch self {
    case .count(let count):
      if key.hasSuffix("_mois") { return French.count(count, "mois", "mois") }
      if key.hasSuffix("_annees") { return French.count(count, "an", "ans") }
      if key.hasSuffix("_jours") { return French.count(count, "jour", "jours") }
      return French.number(count)
    case .euros(let amount): return Euros(amount).text
    case .share(let text), .text(let text): return French.typeset(text)
    case .day(let day): return day.text
    }
  }
}
