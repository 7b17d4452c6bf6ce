package import AidRules
package import Intake

extension FactValue {
  /// The value with what it counts, in the singular below two: « 1 patient ».
  package func printed(_ specialites: [Specialite], counting unit: String?) -> String {
    guard let unit, unit != "%" else { return printed(specialites) }
    if case .amount(let amount) = self { return "\(amount.money) \(unit)" }
    guard case .count(let count) = self, unit.hasSuffix("s") else { return "\(printed(specialites)) \(unit)" }
    return French.count(count, String(unit.dropLast()), unit)
  }

  /// What was understood, as it is shown back.
  package func printed(_ specialites: [Specialite]) -> String {
    switch self {
    case .specialite(let id): specialites.first { $0.id == id }?.libelle ?? id
    case .secteur(let secteur): secteur.text
    case .flag(let flag): flag.text
    case .zone(let zone): zone.text
    case .count(let count): French.number(count)
    case .percent(let percent): percent.text
    case .amount(let amount): amount.money
    case .decimal(let number): number.number
    case .tranche(let tranche): tranche.text
    case .situations(let declared): French.situations(declared)
    case .option(let choice): choice.option?.text ?? "tout comparer"
    case .day(let day): day.text
    case .suspensions(let periods): French.list(periods.map(\.text))
    case .profil(let profil): profil.text
    }
  }
}
