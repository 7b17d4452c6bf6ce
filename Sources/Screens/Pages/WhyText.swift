import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// « Pourquoi »: the value, the bar and the source behind a question or behind every figure of a panel.
enum WhyText {
  static func question(_ fact: Fact, _ scene: Scene, into lines: inout Lines) {
    let question = scene.question(fact)
    lines.add(question.why)
    if let stake = scene.state.stake { lines.add(stake.sentence(scene.state.answers.option)) }
    if let source = question.source { lines.add("Où le trouver\u{A0}: \(source)", .muted) }
    guard case .success(let evaluation) = scene.state.liveEvaluation,
      let phrasing = scene.phrasing(evaluation)
    else { return }
    for criterion in evaluation.criteria
    where criterion.verdict != .sansObjet && facts(of: criterion.id).contains(fact) {
      add(criterion, of: evaluation, phrasing, scene, into: &lines)
    }
    if let indicateur = indicateur(of: fact) {
      addObjectives(evaluation, of: indicateur, phrasing, scene, into: &lines)
    }
  }

  static func panel(
    _ panel: Wizard.Panel,
    _ evaluation: Evaluation,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    switch panel {
    case .eligibilite:
      for criterion in evaluation.criteria where criterion.verdict != .sansObjet {
        add(criterion, of: evaluation, phrasing, scene, into: &lines)
      }
    case .objectifs:
      for indicateur in Indicateur.allCases {
        addObjectives(evaluation, of: indicateur, phrasing, scene, into: &lines)
      }
    case .aide: addYears(evaluation, phrasing, scene, into: &lines)
    case .calendrier:
      lines.heading("Versements")
      let payments = evaluation.options.flatMap(\.aide).flatMap(\.versements).flatMap(\.references)
      add(distinct(payments), scene, into: &lines)
      lines.heading("Échéances")
      add(distinct(evaluation.deadlines.compactMap(\.reference)), scene, into: &lines)
    case .comparer:
      for compared in scene.comparisons {
        lines.heading(compared.title)
        for reference in compared.references {
          lines.gap()
          if let valeur = reference.valeur {
            lines.add(valeur.printed(key: reference.key), .strong, indent: 2)
          }
          lines.provenance(of: reference, in: scene)
        }
      }
    }
  }

  private static func add(
    _ criterion: Criterion,
    of evaluation: Evaluation,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    lines.heading(criterion.id.text)
    let sign = evaluation.sign(of: criterion)
    let sentence = evaluation.sentence(of: criterion, phrasing)
    lines.add("\(sign.glyph(lines.glyphs)) \(sentence)", sign.ink, hanging: 2)
    if let bar = criterion.bar {
      let value = criterion.value?.text ?? "sans réponse"
      lines.add("Votre valeur\u{A0}: \(value). Seuil\u{A0}: \(bar.text).", indent: 2)
    }
    add(distinct(criterion.references), scene, into: &lines)
  }

  private static func addObjectives(
    _ evaluation: Evaluation,
    of indicateur: Indicateur,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    for option in evaluation.options where option.verdict != .nonEligible {
      guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else { continue }
      lines.heading("Objectif \(indicateur.text), \(option.option.text)")
      lines.add(objective.line(phrasing), objective.statut?.ink ?? .muted, indent: 2)
      if let statut = objective.statut, statut != .officiel, statut != .inconnu {
        lines.add(
          French.capitalized(statut.mention(of: objective.references, phrasing) ?? statut.word) + ".",
          statut.ink,
          indent: 2
        )
      }
      lines.add(objective.method.sentence(phrasing), indent: 2)
      add(distinct(objective.references), scene, into: &lines)
    }
  }

  /// Every year's maximum with its own statut and what decided it; then each source once.
  private static func addYears(
    _ evaluation: Evaluation,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    let options = evaluation.openOptions
    for option in options {
      lines.heading(option.option.text)
      for year in option.aide {
        guard let maximum = year.maximum, let statut = year.statut else { continue }
        lines.pair(
          [Span("\(French.ordinal(year.annee)) année")],
          [
            Span(maximum.cell(statut), statut.ink),
            Span("  \(statut.mention(of: year.references, phrasing) ?? statut.word)", statut.ink),
          ],
          indent: 2
        )
      }
    }
    lines.heading("Ce qui fonde ces montants")
    add(distinct(options.flatMap(\.aide).flatMap(\.references)), scene, into: &lines)
  }

  private static func add(_ references: [Reference], _ scene: Scene, into lines: inout Lines) {
    for (index, reference) in references.enumerated() {
      if index > 0 { lines.gap() }
      lines.provenance(of: reference, in: scene)
    }
  }

  private static func distinct(_ references: [Reference]) -> [Reference] {
    var seen: Set<Reference> = []
    return references.filter { seen.insert($0).inserted }
  }

  /// The facts that a criterion judges.
  private static func facts(of criterion: CriterionID) -> [Fact] {
    switch criterion {
    case .specialite: [.specialite]
    case .honorairesCliniques: [.honorairesCliniques]
    case .structureUrgence: [.structureUrgence]
    case .secteur: [.secteur, .optam]
    case .patientele: [.pmt, .fileActive, .seuilP30, .tranche, .situations, .partMoins16]
    case .option: [.option, .zone, .objectifsAtteints]
    case .forfaitStructure: [.forfaitStructure]
    case .exerciceCoordonne: [.exerciceCoordonne]
    }
  }

  private static func indicateur(of fact: Fact) -> Indicateur? {
    switch fact {
    case .pmt, .objectifPmt: .pmt
    case .fileActive, .objectifFileActive: .fileActive
    default: nil
    }
  }
}
