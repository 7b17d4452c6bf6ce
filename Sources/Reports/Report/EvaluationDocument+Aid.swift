import AidRules
import FrenchText

extension EvaluationDocument {
  /// The options that aren't closed to the doctor; none to who is refused.
  var openOptions: [OptionEvaluation] {
    evaluation.verdict == .nonEligible ? [] : evaluation.openOptions
  }

  /// The aid of each year, drawn and told; nil where no figure can be given.
  var aidSection: ReportSection? {
    let options = openOptions.filter { $0.aide.contains { $0.maximum != nil } }
    guard let first = options.first else { return nil }
    let years = first.aide
    let chart = YearChart(
      title: "Aide maximale par année de contrat",
      years: years.map { "an \($0.annee)" },
      series: options.map { option in
        YearChart.Series(
          name: option.option.text,
          values: years.map { year in option.year(year.annee)?.maximum }
        )
      }
    )
    var rows = years.map { year in
      ["\(French.ordinal(year.annee)) année", year.debut.shortText]
        + options.map { cell($0.year(year.annee)) }
    }
    if years.count > 1 {
      rows.append(["Total", ""] + options.map { $0.total.map { $0.montant.cell($0.statut) } ?? "–" })
    }
    let table = ReportTable(
      columns: [.init(title: "Aide maximale"), .init(title: "Dès le")]
        + options.map { .init(title: $0.option.text, isNumber: true) },
      rows: rows,
      hasTotal: years.count > 1
    )
    return ReportSection(
      title: "Aide",
      blocks: [.chart(.years(chart)), .table(table)] + aidRemarks(options)
    )
  }

  private func aidRemarks(_ options: [OptionEvaluation]) -> [ReportBlock] {
    var lines = evaluation.reserves(phrasing)
    lines += French.statuts(of: options, phrasing).map(\.line)
    lines += [options.flatMap(\.aide).lazy.compactMap(\.splitSentence).first].compactMap { $0 }
    return lines.isEmpty ? [] : [.items(lines)]
  }

  private func cell(_ year: AidYear?) -> String {
    guard let year, let maximum = year.maximum else { return "–" }
    return maximum.cell(year.statut)
  }
}

extension OptionEvaluation {
  fileprivate func year(_ annee: Int) -> AidYear? { aide.first { $0.annee == annee } }
}
