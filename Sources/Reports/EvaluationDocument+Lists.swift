import AidRules
import FrenchText
import Guide

// The lists that the text of an evaluation and its report both hold.
extension EvaluationDocument {
  /// What is told besides the figures, each list under its title, none empty.
  var closingLists: [(title: String, lines: [String])] {
    [
      ("À savoir", remarks),
      ("Hypothèses", evaluation.hypotheses.map(\.sentence)),
      ("Vos engagements", evaluation.undertakings.map { $0.sentence(phrasing) }),
      ("Absences de l'assistant", evaluation.suspensions.map { $0.sentence(phrasing) }),
      ("Échéances", evaluation.deadlines.told.map { $0.sentence(phrasing) }),
      ("Pendant le contrat", evaluation.clauses.map { $0.sentence(phrasing) }),
    ].filter { !$0.lines.isEmpty }
  }

  /// The warnings, but those told beside the conditions.
  private var remarks: [String] {
    let shown = shownCriteria.map(\.id)
    return evaluation.warnings(without: shown).map { $0.sentence(phrasing) } + notes
  }

  /// The conditions that concern the doctor.
  var shownCriteria: [Criterion] {
    evaluation.criteria.filter { $0.verdict != .sansObjet }
  }

  /// What was found of a condition, and how well what it rests on is established.
  func sentence(of criterion: Criterion) -> String {
    let mention = criterion.verdict == .inconnu ? nil : self.mention(criterion.statut, criterion.references)
    return evaluation.sentence(of: criterion, phrasing) + (mention.map { " (\($0))" } ?? "")
  }

  /// Each answer awaited, where it is found and what it decides.
  ///
  /// - Parameter flags: Whether the options of the command line are named.
  func missingLines(flags: Bool) -> [String] {
    let questions = (try? bareme.questions(evaluation.situation, on: evaluation.day)) ?? []
    let wording = Wording(bareme.regime(evaluation.regime))
    return (awaited ?? evaluation.missing).map { fact in
      let question = fact.question(wording)
      let effect = questions.first { $0.fact == fact }?.sentence(evaluation.situation.option)
      let said = [question.source, effect].compactMap { $0 }.joined(separator: " ")
      return "\(question.label)\(flags ? " (\(fact.flag))" : "")\u{A0}: \(said)"
    }
  }
}
