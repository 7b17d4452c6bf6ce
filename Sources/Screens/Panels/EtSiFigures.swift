import AidRules
import FrenchText
import TerminalUI

/// The figures of one working time on both sides: amounts year by year, balances, objectives.
struct EtSiFigures {
  let options: Sides<OptionEvaluation?>
  let evaluations: Sides<Evaluation>
  let phrasings: Sides<Phrasing>
  let showsBalances: Bool

  func add(to lines: inout Lines) {
    lines.add(title)
    for (label, cells) in merged(years.map { ($0, amounts($0)) }) { row(label, cells, into: &lines) }
    if years.count > 1 { row("Total", totals, into: &lines) }
    if showsBalances {
      let balances = years.compactMap { annee in self.balances(annee).map { (annee, $0) } }
      for (label, cells) in merged(balances) { row("Solde, \(label)", cells, into: &lines) }
    }
    for indicateur in Indicateur.allCases { addObjective(indicateur, to: &lines) }
  }

  /// The name of the option, on both sides where it isn't the same, and on what its figures hang.
  private var title: [Span] {
    let names = options.map { $0?.option.text }
    let shown = [names.before, names.after].compactMap { $0 }
    let name = names.before == names.after ? shown.first ?? "" : shown.joined(separator: " → ")
    guard let after = options.after else { return [Span(name, .title)] }
    let reserve =
      evaluations.after.verdict == .aCompleter
      ? ", si éligible" : evaluations.after.isReserved(after) ? ", si ouvert" : ""
    return [Span(name, .title), Span(reserve, .warning)]
  }

  /// Every contract year of either side.
  private var years: [Int] {
    Set([options.before, options.after].compactMap { $0 }.flatMap(\.aide).map(\.annee)).sorted()
  }

  private func amounts(_ annee: Int) -> Sides<Span> {
    options.map { option in
      guard let year = option?.aide.first(where: { $0.annee == annee }), let maximum = year.maximum else {
        return Self.nothing
      }
      return Span(maximum.cell(year.statut), (year.statut ?? .inconnu).ink)
    }
  }

  private var totals: Sides<Span> {
    options.map { option in
      option?.total.map { Span($0.montant.cell($0.statut), $0.statut.ink) } ?? Self.nothing
    }
  }

  /// The balance of a year that follows the objectives; nil for one that follows none on either side.
  private func balances(_ annee: Int) -> Sides<Span>? {
    let found = options.map { option -> Span? in
      guard let year = option?.aide.first(where: { $0.annee == annee }),
        let balance = year.versements.first(where: { $0.nature == .solde })
      else { return nil }
      return Span(balance.montant.cell(year.statut), (year.statut ?? .inconnu).ink)
    }
    if found.before == nil, found.after == nil { return nil }
    return found.map { $0 ?? Self.nothing }
  }

  private func addObjective(_ indicateur: Indicateur, to lines: inout Lines) {
    let found = options.map { option in option?.objectifs.first { $0.indicateur == indicateur } }
    guard found.before != nil || found.after != nil else { return }
    let cells = Sides(
      found.before.map { EffectsPanel.short($0, phrasings.before) } ?? Self.nothing,
      found.after.map { EffectsPanel.short($0, phrasings.after) } ?? Self.nothing
    )
    row("Objectif \(indicateur.text)", cells, into: &lines)
  }

  private static let nothing = Span("rien", .muted)

  /// Years in a row that say the same on both sides, as one.
  private func merged(_ rows: [(annee: Int, cells: Sides<Span>)]) -> [(label: String, cells: Sides<Span>)] {
    var groups: [(annees: [Int], cells: Sides<Span>)] = []
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
      return ("\(ranks) année", cells)
    }
  }

  /// One figure where both sides agree, else both; on two lines where they don't fit one.
  private func row(_ label: String, _ cells: Sides<Span>, into lines: inout Lines) {
    guard cells.before.text != cells.after.text else {
      return lines.pair([Span(label)], [cells.after], indent: 2)
    }
    let arrow = Span(" → ", .accent)
    let before = Span(cells.before.text, .muted)
    let width = [Span(label), before, arrow, cells.after].map { lines.folded($0) }.width
    if width + 3 < lines.columns {
      lines.pair([Span(label)], [before, arrow, cells.after], indent: 2)
    } else {
      lines.pair([Span(label)], [before], indent: 2)
      lines.pair([], [Span("→ ", .accent), cells.after], indent: 2)
    }
  }
}
