import AidRules
package import Intake

extension Expectation {
  /// What is accepted, as the subject of « … est attendu ».
  package var text: String {
    switch self {
    case .specialite: "le nom d'une spécialité"
    case .count(let range):
      "un nombre entier de \(French.number(range.lowerBound)) à \(French.number(range.upperBound))"
    case .percent: "un pourcentage de 0 à 100"
    case .amount(let low, let high): "un montant de \(low.number) à \(high.money), centimes compris"
    case .decimal(let low, let high): "un nombre de \(low.number) à \(high.number), décimales comprises"
    case .choice(let words): French.list(words, "ou")
    case .list(let words, let none):
      "\(none), ou une ou plusieurs situations parmi \(French.list(words, "et"))"
    case .periods: "une absence AAAA-MM-JJ/AAAA-MM-JJ (premier et dernier jour)"
    case .day(let slashes): slashes ? "une date JJ/MM/AAAA" : "une date AAAA-MM-JJ"
    }
  }
}
