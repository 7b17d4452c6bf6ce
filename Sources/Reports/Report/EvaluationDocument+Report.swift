import AidRules
import FrenchText
import Guide
import Intake

extension EvaluationDocument {
  /// What the report tells, in the order that a delegate of the CPAM and an accountant read it.
  func report() -> Report {
    let cost = bareme.cost(evaluation)
    let parts: [ReportSection?] = [
      verdictSection, awaitedSection, answersSection, conditionsSection, aidSection, objectivesSection,
      costSection(cost), planSection,
    ]
    return Report(
      title: "Aide à l'emploi d'un assistant médical",
      heading: heading,
      sections: parts.compactMap { $0 } + remarkSections + backingSections(with: cost),
      origin: origin
    )
  }

  private var heading: [String] {
    (name.isEmpty ? [] : ["Dossier \(French.quoted(shown(name)))"]) + [
      "Évaluation du \(evaluation.day.text)",
      "Texte appliqué\u{A0}: \(French.regime(evaluation.regime))",
      "Barème vérifié le \(bareme.verifieLe.text)",
    ]
  }

  private var verdictSection: ReportSection {
    let verdict = evaluation.verdict
    return ReportSection(
      title: "Verdict",
      blocks: [
        .verdict(verdict.sign, word: verdict.word, sentence: evaluation.verdictSentence(phrasing))
      ]
    )
  }

  private var awaitedSection: ReportSection? {
    Self.list("Réponses qui manquent, et où les trouver", missingLines(flags: false), .wide)
  }

  private var answersSection: ReportSection? {
    guard !inputs.values.isEmpty else { return nil }
    let wording = Wording(bareme.regime(evaluation.regime))
    let rows = inputs.values.map { fact, value in
      [fact.question(wording).label, value.printed(bareme.specialites)]
    }
    return ReportSection(
      title: "Réponses données",
      place: .beside,
      blocks: [.table(ReportTable(columns: [.init(title: "Réponse"), .init(title: "Valeur")], rows: rows))]
    )
  }

  private var conditionsSection: ReportSection {
    let rows = shownCriteria.map { criterion in
      let doubts = evaluation.doubts(beside: criterion.id).map { $0.sentence(phrasing) }
      return [
        "\(evaluation.sign(of: criterion).glyph) \(criterion.id.text)", evaluation.word(of: criterion),
        ([sentence(of: criterion)] + doubts).joined(separator: " "),
      ]
    }
    let columns = ["Condition", "Réponse", "Constat"].map { ReportTable.Column(title: $0) }
    return ReportSection(
      title: "Conditions",
      place: .beside,
      blocks: [.table(ReportTable(columns: columns, rows: rows))]
    )
  }

  /// What is told besides the figures, each list under its title.
  private var remarkSections: [ReportSection] {
    // The plan tells the duties with the payments.
    (remarkLists + contractLists).compactMap { Self.list($0.title, $0.lines, .column) }
  }

  private func backingSections(with cost: CostFinding) -> [ReportSection] {
    let readings = Self.list("Lectures choisies", citedDecisions.compactMap(decisionText), .backing)
    let sources = ReportSection(
      title: "Sources",
      place: .backing,
      blocks: [.sources(citedSources(with: cost))]
    )
    return [readings, sources].compactMap { $0 }
  }

  private var origin: [String] {
    [
      "AssistMed \(version), barème \(bareme.version), empreinte \(bareme.empreinte).",
      "Ce rapport n'engage pas votre CPAM\u{A0}: le contrat signé fait foi. Un chiffre précédé de ≈ est une estimation.",
    ]
  }

  private static func list(
    _ title: String,
    _ lines: [String],
    _ place: ReportSection.Place
  ) -> ReportSection? {
    lines.isEmpty ? nil : ReportSection(title: title, place: place, blocks: [.items(lines)])
  }
}
