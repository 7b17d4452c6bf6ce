import AidRules
import FrenchText

extension EvaluationDocument {
  /// What an assistant costs and what the aid leaves to pay; nil where no working time is open.
  func costSection(_ cost: CostFinding) -> ReportSection? {
    guard let first = cost.options.first else { return nil }
    let remarks =
      [CostWords.reserve, cost.base.sentence] + cost.hypotheses.map(\.sentence) + [CostWords.exclusions]
    return ReportSection(
      title: CostWords.title,
      blocks: [.table(yearly(cost, first))] + [degrees(cost)].compactMap { $0 } + [.items(remarks)]
    )
  }

  /// A year a row, the cost and what is left of it for each option.
  private func yearly(_ cost: CostFinding, _ first: OptionCost) -> ReportTable {
    let options = cost.options
    func cells(_ year: (OptionCost) -> CostYear?) -> [String] {
      options.flatMap { option in
        let found = year(option)
        return [found?.costCell ?? "–", found?.restes.last?.cell ?? "–"]
      }
    }
    var rows = first.annees.map { year in
      ["\(French.ordinal(year.annee)) année"]
        + cells { option in option.annees.first { $0.annee == year.annee } }
    }
    let hasTotal = first.annees.count > 1 && options.contains { $0.total != nil }
    if hasTotal { rows.append(["Total"] + cells(\.total)) }
    let columns = options.flatMap { option in
      [
        ReportTable.Column(title: "Coût, \(option.option.text)", isNumber: true),
        .init(title: "À payer, \(option.option.text)", isNumber: true),
      ]
    }
    return ReportTable(
      columns: [.init(title: "Tous les objectifs atteints")] + columns,
      rows: rows,
      hasTotal: hasTotal
    )
  }

  /// What is left in the first year whose aid follows the objectives, by how much of them is achieved.
  private func degrees(_ cost: CostFinding) -> ReportBlock? {
    let found = cost.options.compactMap { option in
      option.annees.first { $0.isModulated && $0.cout != nil }.map { (option: option.option, year: $0) }
    }
    guard let year = found.first?.year else { return nil }
    let rows = found.flatMap { option, year in
      let rests = [option.text] + year.restes.map(\.cell)
      guard year.restes.contains(where: { $0.consultations != nil }) else { return [rests] }
      return [
        rests, ["\(option.text), \(CostWords.moreConsultations)"] + year.restes.map(\.consultationCell),
      ]
    }
    let columns = year.restes.map { ReportTable.Column(title: "\($0.degree) des objectifs", isNumber: true) }
    return .table(
      ReportTable(
        columns: [.init(title: "À payer en \(French.ordinal(year.annee)) année")] + columns,
        rows: rows
      )
    )
  }
}
