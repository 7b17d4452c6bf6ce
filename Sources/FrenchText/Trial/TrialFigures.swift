package import AidRules

/// The figures of one working time on both sides of a trial: amounts year by year, balances, objectives.
package struct TrialFigures: Sendable {
  /// A figure in words.
  package struct Cell: Hashable, Sendable {
    /// What it says.
    package let text: String
    /// How well it is established; nil where there is no figure.
    package let statut: Statut?
  }

  /// One figure, as it is on each side.
  package struct Row: Sendable {
    /// What it is.
    package let label: String
    /// What it is worth.
    package let cells: Sides<Cell>
  }

  /// The working time, or both where they aren't the same.
  package let title: String
  /// On what the figures hang; empty where on nothing.
  package let reserve: String
  /// The figures.
  package let rows: [Row]
}

extension TrialFigures {
  /// The figures of every working time open on either side: the only ones of both, else those of the same name.
  package static func all(
    _ evaluations: Sides<Evaluation>,
    withBalances: Bool
  ) -> [TrialFigures] {
    let open = evaluations.map(\.openOptions)
    let pairs: [Sides<OptionEvaluation?>] =
      open.before.count == 1 && open.after.count == 1
      ? [open.map(\.first)]
      : OptionETP.allCases.map { option in
        open.map { options in options.first { $0.option == option } }
      }
    let wishes = evaluations.map(\.situation.option)
    return pairs.compactMap { $0.comparable(isAskedAnew: wishes.before != wishes.after) }.map { pair in
      TrialFigures(pair, evaluations, withBalances: withBalances)
    }
  }

  private init(
    _ options: Sides<OptionEvaluation?>,
    _ evaluations: Sides<Evaluation>,
    withBalances: Bool
  ) {
    let years = Set([options.before, options.after].compactMap { $0 }.flatMap(\.aide).map(\.annee)).sorted()
    var rows = Self.merged(years.map { ($0, options.amounts($0)) }) { $0 }
    if years.count > 1 { rows.append(Row(label: "Total", cells: options.totals)) }
    if withBalances {
      let balances = years.compactMap { annee in options.balances(annee).map { (annee, $0) } }
      rows += Self.merged(balances) { "Solde, \($0)" }
    }
    rows += Indicateur.allCases.compactMap { indicateur in
      options.targets(of: indicateur).map { Row(label: "Objectif \(indicateur.text)", cells: $0) }
    }
    self.init(title: Self.title(options), reserve: Self.reserve(options.after, evaluations.after), rows: rows)
  }

  private static func title(_ options: Sides<OptionEvaluation?>) -> String {
    let names = options.map { $0?.option.text }
    let shown = [names.before, names.after].compactMap { $0 }
    return names.before == names.after ? shown.first ?? "" : shown.joined(separator: " → ")
  }

  private static func reserve(_ option: OptionEvaluation?, _ evaluation: Evaluation) -> String {
    guard let option else { return "" }
    return evaluation.verdict == .aCompleter
      ? French.ifEligible : evaluation.isReserved(option) ? French.ifOpen : ""
  }

  /// Years in a row that say the same on both sides, as one.
  private static func merged(
    _ rows: [(annee: Int, cells: Sides<Cell>)],
    _ label: (String) -> String
  ) -> [Row] {
    var groups: [(annees: [Int], cells: Sides<Cell>)] = []
    for (annee, cells) in rows {
      if let last = groups.last, last.annees.last == annee - 1, last.cells == cells {
        groups[groups.count - 1].annees.append(annee)
      } else {
        groups.append(([annee], cells))
      }
    }
    return groups.map { annees, cells in
      let (first, last) = (annees.first ?? 1, annees.last ?? 1)
      let ranks =
        first == last
        ? French.ordinal(first)
        : "\(French.ordinal(first)) \(last == first + 1 ? "et" : "à") \(French.ordinal(last))"
      return Row(label: label("\(ranks) année"), cells: cells)
    }
  }
}
