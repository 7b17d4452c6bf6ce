import AidRules
import FrenchText

extension EvaluationDocument {
  /// What the contract asks in exchange, and where each figure comes from; nil where nothing is asked.
  var objectivesSection: ReportSection? {
    let asked = openOptions.flatMap { option in
      option.objectifs.filter { $0.statut != nil }.map { (option: option.option, objective: $0) }
    }
    guard !asked.isEmpty else { return nil }
    let rows = asked.map { option, objective in
      [
        option.text, French.capitalized(objective.indicateur.text),
        objective.depart.map(French.number) ?? "–",
        objective.cible == nil ? "–" : objective.gain.map(French.signed) ?? "–",
        objective.cible?.text(objective.statut) ?? "–", objective.statut?.word ?? "–",
      ]
    }
    let table = ReportTable(
      columns: [
        .init(title: "Temps de travail"), .init(title: "Indicateur"), .init(title: "Départ", isNumber: true),
        .init(title: "Gain", isNumber: true), .init(title: "Objectif", isNumber: true),
        .init(title: "Établi par"),
      ],
      rows: rows
    )
    let charts = Indicateur.allCases.compactMap { bandChart($0) }.map { ReportBlock.chart(.bands($0)) }
    return ReportSection(
      title: "Objectifs",
      blocks: charts + [.table(table), .items(methods(asked.map { ($0.option, $0.objective) }))]
    )
  }

  /// How each target was found, and what is left to agree; options that are told alike are told once.
  private func methods(_ asked: [(option: OptionETP, objective: Objective)]) -> [String] {
    let said = asked.map { option, objective in
      let rest = objective.aConvenir ? " Aménagement à convenir avec \(phrasing.cpam)." : ""
      return (
        option: option.text, indicateur: French.capitalized(objective.indicateur.text),
        text: objective.method.sentence(phrasing) + rest
      )
    }
    return said.distinct(by: \.text).map { line in
      let alike = said.filter { $0.text == line.text }
      let options = alike.map(\.option).distinct { $0 }
      let names = alike.map(\.indicateur).distinct { $0 }
      return "\(French.list(names)) (\(French.list(options)))\u{A0}: \(line.text)"
    }
  }

  /// Where the doctor stands among the national limits; only médecine générale's are known.
  private func bandChart(_ indicateur: Indicateur) -> BandChart? {
    guard evaluation.situation.specialite?.famille == .medecineGenerale,
      let limits = bareme.regime(evaluation.regime)?.bandes.limits(indicateur),
      let start = evaluation.situation.depart(indicateur)
    else { return nil }
    let targets = openOptions.compactMap { option -> BandChart.Mark? in
      let objective = option.objectifs.first { $0.indicateur == indicateur }
      return objective?.cible?.exact.map { BandChart.Mark(name: option.option.text, value: $0) }
    }
    return BandChart(
      name: French.capitalized(indicateur.text),
      limits: limits.named.map { BandChart.Mark(name: $0.name, value: $0.limit.value) },
      start: start,
      targets: targets
    )
  }
}
