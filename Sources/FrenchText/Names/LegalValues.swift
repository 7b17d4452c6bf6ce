package import AidRules

extension LegalValue {
  /// The value as it is printed; the unit of a count follows from the last word of its path.
  ///
  ///     LegalValue.count(6).printed(key: "convention_2024.suivi.suivi_mois")  // 6 mois
  package func printed(key: String) -> String {
    switch self {
    case .count(let count): Self.counted(count, key.splitAtLastDot.name)
    case .euros(let amount): Euros(amount).text
    case .amount(let amount): amount.money
    case .share(let text): French.typeset(text)
    case .text(let text): French.grouped(text)
    case .day(let day): day.text
    }
  }

  private static func counted(_ count: Int, _ word: Substring) -> String {
    if word.hasSuffix("_mois") { return French.count(count, "mois", "mois") }
    if word.hasSuffix("_fois") { return French.count(count, "fois", "fois") }
    if word.hasSuffix("_jours") { return French.count(count, "jour", "jours") }
    if word.hasSuffix("_heures") { return French.count(count, "heure", "heures") }
    if word.hasSuffix("_annees") || word.hasPrefix("age_") { return French.count(count, "an", "ans") }
    if word.hasPrefix("annees_") { return French.count(count, "année", "années") }
    if word.hasSuffix("_annee") || word.hasPrefix("annee_") { return French.ordinal(count) + " année" }
    switch word {
    case "sortie_smic": return "\(count) Smic"
    case "exposant_quarts": return French.count(count, "quart", "quarts")
    case "decimales": return French.count(count, "décimale", "décimales")
    case "semaines_annuelles": return French.count(count, "semaine", "semaines")
    case "premiere", "derniere": return "position \(count)"
    default: break
    }
    if word.hasSuffix("_indicateurs") { return French.count(count, "indicateur", "indicateurs") }
    return French.count(count, "patient", "patients")
  }
}

extension String {
  /// A place of the barème apart from its last word; an empty place when the word stands alone.
  var splitAtLastDot: (place: Substring, name: Substring) {
    guard let dot = utf8.lastIndex(of: UInt8(ascii: ".")) else { return ("", self[...]) }
    return (self[..<dot], self[utf8.index(after: dot)...])
  }
}
