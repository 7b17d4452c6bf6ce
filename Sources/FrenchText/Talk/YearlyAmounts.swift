package import AidRules

/// The most that an option gives, contract year by contract year, as the text says it for a band.
package struct YearlyAmounts: Sendable {
  /// The working time.
  package let option: OptionETP
  /// The years, each with its amount; nil where the option gives nothing yet.
  package let years: [(annee: Int, maximum: Legal<Euros>?)]

  /// Reads the amounts of a band; nil where the text has none for the option.
  package init?(_ option: OptionETP, _ tranche: Tranche, under regime: Regime) {
    guard let terms = regime.terms(option), terms.isOffered, let montants = terms.montants else { return nil }
    self.option = option
    years = (1...max(1, regime.vie.dureeAnnees.value)).map { annee in
      (annee, montants.maximum(annee: annee, tranche: tranche))
    }
  }

  /// The first year that gives something.
  package var first: (annee: Int, maximum: Legal<Euros>)? {
    years.lazy.compactMap { annee, maximum in maximum.map { (annee, $0) } }.first
  }

  /// The most that a year gives.
  package var highest: Int { years.compactMap { $0.maximum?.value.amount }.max() ?? 0 }

  /// The weakest statut of the amounts.
  package var statut: Statut { years.compactMap { $0.maximum?.reference.statut }.max() ?? .officiel }

  /// The values read.
  package var references: [Reference] {
    years.compactMap { $0.maximum?.reference }.distinct(by: \.key)
  }

  /// The amounts in a line, years that give as much together.
  ///
  ///     1re année 19 000 €, 2e année 14 000 €, 3e année et suivantes 11 000 €
  package var line: String {
    yearRuns(years.map { ($0.annee, $0.maximum?.value) }).compactMap { run in
      let name =
        "\(French.ordinal(run.first)) année" + (run.isLast && run.last > run.first ? " et suivantes" : "")
      return run.said.map { "\(name) \($0.text)" }
    }.joined(separator: ", ")
  }
}

extension Regime {
  /// What the options for one assistant, or for more than one, give outside the largest bands.
  package func amounts(second: Bool) -> [YearlyAmounts] {
    amounts(second: second, .p30P50)
  }

  /// The same for a band.
  package func amounts(second: Bool, _ tranche: Tranche) -> [YearlyAmounts] {
    options.filter { $0.isOffered && $0.isSecondAssistant == second }
      .compactMap { YearlyAmounts($0.option, tranche, under: self) }
  }
}
