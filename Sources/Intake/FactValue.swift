package import AidRules

/// What was understood from an answer.
package enum FactValue: Hashable, Sendable {
  /// The identifier of a specialty of the barème.
  case specialite(id: String)
  /// The sector of the agreement.
  case secteur(Secteur)
  /// Yes or no.
  case flag(Bool)
  /// The zone of the practice.
  case zone(Zone)
  /// A whole number of patients or of years.
  case count(Int)
  /// A percentage, exact.
  case percent(Percent)
  /// Euros and cents.
  case amount(Hundredths)
  /// A number with two decimals at most, such as hours or a coefficient.
  case decimal(Hundredths)
  /// The band told by the CPAM.
  case tranche(Tranche)
  /// The circumstances declared; an empty set is the answer "none".
  case situations(Set<SituationParticuliere>)
  /// The working time chosen.
  case option(OptionChoice)
  /// A calendar day.
  case day(Day)
  /// Absences of the assistant, in the order of their first days.
  case suspensions([Suspension])
  /// Who is hired.
  case profil(ProfilAssistant)
}

/// The answer to the question on the option: one of them, or all shown side by side.
package enum OptionChoice: Hashable, Sendable {
  /// Show every option.
  case toutes
  /// One option.
  case une(OptionETP)

  /// The option, when one was chosen.
  package var option: OptionETP? {
    if case .une(let option) = self { option } else { nil }
  }
}

extension FactValue {
  /// The value as it is typed and stored; `understand` reads it back to the same value in the wizard's mode.
  ///
  ///     FactValue.situations([.rqth, .ald]).text  // "rqth,ald"
  package var text: String {
    switch self {
    case .specialite(let id): id
    case .secteur(let secteur): secteur.rawValue
    case .flag(let flag): (flag ? YesNo.oui : .non).rawValue
    case .zone(let zone): zone.rawValue
    case .count(let count): String(count)
    case .percent(let percent):
      percent.decimals.isEmpty ? String(percent.whole) : "\(percent.whole).\(percent.decimals)"
    case .amount(let number), .decimal(let number): number.text
    case .tranche(let tranche): tranche.rawValue
    case .situations(let declared):
      declared.isEmpty
        ? Expectation.aucune
        : SituationParticuliere.allCases.filter(declared.contains).map(\.rawValue).joined(separator: ",")
    case .option(let choice): choice.option?.rawValue ?? Expectation.toutes
    case .day(let day): day.description
    case .suspensions(let periods):
      periods.map { "\($0.debut)/\($0.fin)" }.joined(separator: ",")
    case .profil(let profil): profil.rawValue
    }
  }
}

extension Hundredths {
  /// The number as it is typed, without needless decimals.
  ///
  ///     Hundredths(186_702).text  // "1867.02"
  package var text: String {
    let (whole, rest) = count.quotientAndRemainder(dividingBy: 100)
    let digits = rest < 10 ? "0\(rest)" : rest % 10 == 0 ? "\(rest / 10)" : "\(rest)"
    return rest == 0 ? "\(whole)" : "\(whole).\(digits)"
  }
}

/// The two words of a yes-or-no answer.
enum YesNo: String, CaseIterable {
  case oui, non
}
