package import AidRules

/// What a band of patients changes: the amounts of its years, and the growth asked.
package struct BandRow: Sendable {
  /// The band.
  package let tranche: Tranche
  /// The amounts that no smaller band has, by working time; empty where they are those of everybody.
  package let amounts: [YearlyAmounts]
  /// The growth asked, by working time, and how well it is established; no rate where patients are only to be kept.
  package let growth: (rates: [(option: OptionETP, taux: Fraction)], statut: Statut)?
  /// The values read.
  package let references: [Reference]

  /// How well it is established.
  package var statut: Statut {
    max(growth?.statut ?? .officiel, amounts.map(\.statut).max() ?? .officiel)
  }

  /// The band's growth in a few words; nil where none is known.
  ///
  ///     ≈ +25 % ou +35 %
  package var growthText: String? {
    guard let growth else { return nil }
    guard !growth.rates.isEmpty else { return "à maintenir" }
    let sign = growth.statut == .estime ? "≈\u{A0}" : ""
    return sign + growth.rates.map { "+\($0.taux.percentText)" }.joined(separator: " ou ")
  }

  /// The amounts that differ from those of everybody, in a few words; nil where none does.
  ///
  ///     dès la 3e année, 13 000 € ou 26 000 €
  package var amountText: String? {
    guard let changed = amounts.compactMap(\.last).nonEmpty, let from = amounts.first?.last?.since else {
      return nil
    }
    let figures = changed.map(\.maximum.text).joined(separator: " ou ")
    return from == 1 ? "chaque année, \(figures)" : "dès la \(French.ordinal(from)) année, \(figures)"
  }

  /// The amounts of the last year, each with its working time.
  ///
  ///     39 000 € à 1,5 ETP, 52 000 € à 2 ETP
  package var amountsByOption: String {
    amounts.compactMap { amount in amount.last.map { "\($0.maximum.text) à \(amount.option.text)" } }
      .joined(separator: ", ")
  }

  /// What the band changes, in a line.
  var line: String {
    let parts = [amountText.map { "aide\u{A0}: \($0)" }, growthText.map { "patientèle\u{A0}: \($0)" }]
    return French.capitalized(parts.compactMap(\.self).joined(separator: "\u{202F}; ")) + "."
  }
}

extension YearlyAmounts {
  /// The amount of the last year, and since which year it is that.
  fileprivate var last: (maximum: Euros, since: Int)? {
    guard let maximum = years.last?.maximum?.value else { return nil }
    let since = years.last { $0.maximum?.value != maximum }.map { $0.annee + 1 } ?? 1
    return (maximum, since)
  }
}

extension Array {
  fileprivate var nonEmpty: Self? { isEmpty ? nil : self }
}

extension Fraction {
  /// The share as a percentage, with the decimal that it takes.
  fileprivate var percentText: String {
    let tenths = (self * Fraction(1_000)).floor
    let decimal = tenths % 10 == 0 ? "" : ",\(tenths % 10)"
    return "\(French.number(tenths / 10))\(decimal)\u{202F}%"
  }
}

extension BandLimits {
  /// The limits by their names, from the lowest.
  package var named: [(name: String, limit: Legal<Int>)] {
    [("P30", p30), ("P50", p50), ("P70", p70), ("P90", p90), ("P95", p95)]
  }
}

extension Regime {
  /// What each band changes for one assistant, from the lowest that the aid is open to.
  package var bandRows: [BandRow] {
    let common = amounts(second: false)
    return Tranche.allCases.filter { $0 != .sousP30 }.map { tranche in
      let amounts = amounts(second: false, tranche)
      let differs = zip(amounts, common).contains { $0.highest != $1.highest || $0.line != $1.line }
      let told = differs ? amounts : []
      let growth = growth(tranche)
      return BandRow(
        tranche: tranche,
        amounts: told,
        growth: growth.map { ($0.rates, $0.reference.statut) },
        references: told.flatMap(\.references) + (growth.map { [$0.reference] } ?? [])
      )
    }
  }

  /// The bands whose amounts are those of no other, with their amounts alone.
  package func largestBands(second: Bool) -> [BandRow] {
    let common = amounts(second: second)
    return Tranche.allCases.compactMap { tranche in
      let told = amounts(second: second, tranche)
      guard zip(told, common).contains(where: { $0.line != $1.line }) else { return nil }
      return BandRow(tranche: tranche, amounts: told, growth: nil, references: told.flatMap(\.references))
    }
  }

  /// The growth that a band asks of each option for one assistant.
  private func growth(_ tranche: Tranche) -> (
    rates: [(option: OptionETP, taux: Fraction)], reference: Reference
  )? {
    let options = amounts(second: false).map(\.option)
    func rates(_ table: [OptionETP: [Tranche: Legal<Fraction>]]) -> [(option: OptionETP, taux: Fraction)] {
      options.compactMap { option in table[option]?[tranche].map { (option, $0.value) } }
    }
    switch objectifs.methode {
    case .taux(let terms): return (rates(terms.taux), terms.commune)
    case .points(let terms):
      // Nobody published rates; in the highest band, patients are only to be kept.
      guard tranche != .p95 else { return ([], terms.maintienP95) }
      return (rates(terms.estimations.e2.value), terms.estimations.e2.reference)
    }
  }
}
