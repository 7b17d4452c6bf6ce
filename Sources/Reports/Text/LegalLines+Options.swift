import AidRules
import FrenchText

extension OptionTerms {
  var lines: [LegalLine] {
    accessLines
      + known(heures.map { LegalLine("\(option.text), heures par semaine", $0.value, $0.reference) })
      + (montants.map(amountLines) ?? [])
  }

  /// Who may choose the option.
  private var accessLines: [LegalLine] {
    func line(_ access: String) -> LegalLine { LegalLine("\(option.text), accès", access, reference) }
    switch acces {
    case .ouvert: return [line("ouvert")]
    case .zone(let zones):
      return [
        line("réservé à certaines zones"),
        LegalLine("\(option.text), zones ouvertes", zones.ouvertes.names, zones.reference),
      ]
    case .ferme: return [line("fermé aux nouveaux contrats")]
    case .absente: return [line("n'existe pas")]
    case .complementaire: return [line("avec un second assistant")]
    }
  }

  private func amountLines(_ table: AmountTable) -> [LegalLine] {
    let years = table.base.enumerated().compactMap { index, amount in
      amount.map {
        let last = index == table.base.count - 1 ? " et suivantes" : ""
        return LegalLine("\(option.text), \(French.ordinal(index + 1)) année\(last)", $0)
      }
    }
    let first = French.ordinal(table.p90DepuisAnnee.value)
    return years + [
      LegalLine("\(option.text), de P90 à P95, première année", year: table.p90DepuisAnnee),
      LegalLine("\(option.text), de P90 à P95, dès la \(first) année", table.p90),
      LegalLine("\(option.text), P95 et plus, chaque année", table.p95),
    ]
  }
}

extension Set<Zone> {
  /// The zones in a fixed order.
  var names: String {
    isEmpty ? "aucune" : French.list(Zone.allCases.filter(contains).map(\.text))
  }
}
