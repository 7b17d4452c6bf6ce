import AidRules
import FrenchText

extension EvaluationDocument {
  /// The figures of the report for a spreadsheet, one a row, with what establishes each.
  var csv: String {
    var page = CSVPage()
    page.add(FigureRow.columns)
    for row in figureRows { page.add(row.cells) }
    return page.text
  }

  private var figureRows: [FigureRow] {
    var rows = [
      FigureRow(
        "verdict",
        date: evaluation.day,
        label: evaluation.verdictSentence(phrasing),
        unit: evaluation.verdict.rawValue
      )
    ]
    let cost = bareme.cost(evaluation)
    for option in openOptions {
      rows += aidRows(option) + objectiveRows(option)
      if let found = cost.option(option.option) { rows += costRows(found, cost.references.sourceIDs) }
    }
    rows += evaluation.deadlines.map { deadline in
      FigureRow(
        "echeance",
        date: deadline.date,
        label: deadline.sentence(phrasing),
        statut: deadline.reference?.statut,
        sources: deadline.references.sourceIDs
      )
    }
    rows += (awaited ?? evaluation.missing).map { FigureRow("manquant", label: $0.name, unit: $0.rawValue) }
    return rows + backingRows(with: cost)
  }

  private func aidRows(_ option: OptionEvaluation) -> [FigureRow] {
    option.aide.flatMap { year -> [FigureRow] in
      guard let maximum = year.maximum else { return [] }
      let whole = FigureRow(
        "aide",
        option: option.option,
        year: year.annee,
        date: year.debut,
        label: "maximum",
        figures: maximum.amounts,
        unit: "euros",
        statut: year.statut,
        sources: year.references.sourceIDs
      )
      return [whole]
        + year.versements.map { payment in
          FigureRow(
            "versement",
            option: option.option,
            year: year.annee,
            date: payment.date,
            label: payment.nature.text,
            figures: payment.montant.amounts,
            unit: "euros",
            statut: payment.statut,
            sources: payment.references.sourceIDs
          )
        }
    }
  }

  private func objectiveRows(_ option: OptionEvaluation) -> [FigureRow] {
    option.objectifs.filter { $0.statut != nil }.map { objective in
      FigureRow(
        "objectif",
        option: option.option,
        label: objective.indicateur.text,
        figures: objective.cible,
        unit: "patients",
        statut: objective.statut,
        sources: objective.references.sourceIDs
      )
    }
  }

  /// The cost of each year and what is left of it, by how much of the objectives is achieved.
  private func costRows(_ option: OptionCost, _ sources: [String]) -> [FigureRow] {
    option.annees.flatMap { year -> [FigureRow] in
      func row(_ kind: String, _ label: String, _ figures: Bounds<Int>?) -> FigureRow? {
        figures.map {
          FigureRow(
            kind,
            option: option.option,
            year: year.annee,
            date: year.debut,
            label: label,
            figures: $0,
            unit: "euros",
            statut: .estime,
            sources: sources
          )
        }
      }
      let rests = year.restes.map { row("reste", "\($0.degree) des objectifs", $0.reste) }
      return ([row("cout", "coût de l'employeur", year.cout?.amounts)] + rests).compactMap { $0 }
    }
  }

  /// What the figures rest on.
  private func backingRows(with cost: CostFinding) -> [FigureRow] {
    citedDecisions.compactMap { id in decisionText(id).map { FigureRow("lecture", label: $0, unit: id) } }
      + citedSources(with: cost).map {
        FigureRow("source", date: $0.luLe, label: French.typeset($0.titre), unit: $0.id)
      }
      + [
        FigureRow("bareme", date: bareme.verifieLe, label: bareme.version, unit: bareme.empreinte),
        FigureRow("programme", label: "AssistMed", unit: version),
      ]
  }
}

extension Bounds<Euros> {
  /// The whole euros at both ends.
  fileprivate var amounts: Bounds<Int> { Bounds<Int>(low.amount, high.amount) }
}
