import AidRules
import FrenchText
import Guide
import Intake
import TerminalUI
import Wizard

/// « Pourquoi »: the value, the bar and the source behind a question or behind every figure of a panel.
struct WhyText {
  let explainer: Explainer
  let phrasing: Phrasing
  let scene: Scene
  /// Whether there is only room for a line a value: the overlay tells the rest.
  private let isShort: Bool
  /// The paths of the values already told whole: the same are often read again.
  private var told: Set<String> = []
  var evaluation: Evaluation { explainer.evaluation }

  private init?(_ evaluation: Evaluation, _ scene: Scene, isShort: Bool = false) {
    guard let explainer = scene.explainer(evaluation), let phrasing = scene.phrasing(evaluation) else {
      return nil
    }
    (self.explainer, self.phrasing, self.scene, self.isShort) = (explainer, phrasing, scene, isShort)
  }

  /// - Parameter isShort: beside the question, where there is only room for a line a value.
  static func question(_ fact: Fact, _ scene: Scene, isShort: Bool = false, into lines: inout Lines) {
    let question = scene.question(fact)
    lines.add(question.why)
    if let stake = scene.state.stake { lines.add(stake.sentence(scene.state.answers.option)) }
    for point in question.points { lines.add("\(lines.glyphs.bullet) \(point)", indent: 2, hanging: 2) }
    lines.add(PageWords.place(question.source), .muted)
    if fact == .signature { addTexts(scene, to: &lines) }
    guard case .success(let evaluation) = scene.state.liveEvaluation,
      var why = WhyText(evaluation, scene, isShort: isShort)
    else {
      return
    }
    for criterion in evaluation.criteria
    where criterion.verdict != .sansObjet && criterion.id.facts.contains(fact) {
      why.add(criterion, to: &lines)
    }
    if let indicateur = fact.indicateur { why.addObjectives(indicateur, to: &lines) }
  }

  /// The texts, each with the days of signature that it covers and what says so.
  private static func addTexts(_ scene: Scene, to lines: inout Lines) {
    lines.heading(PageWords.textsBySignature)
    for text in scene.bareme.signatureDays {
      lines.add([Span(text.name, .strong), Span("\u{A0}: \(text.days).")], hanging: 2)
      lines.sources(of: [text.reference], in: scene)
    }
  }

  static func panel(
    _ panel: Wizard.Panel,
    _ evaluation: Evaluation,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    guard var why = WhyText(panel == .etSi ? scene.tried ?? evaluation : evaluation, scene) else { return }
    switch panel {
    case .eligibilite:
      why.addCriteria(to: &lines)
    case .objectifs: for indicateur in Indicateur.allCases { why.addObjectives(indicateur, to: &lines) }
    case .aide: why.addYears(to: &lines)
    case .calendrier: why.addCalendar(to: &lines)
    case .etSi: why.addTrial(to: &lines)
    case .cout: why.addCost(to: &lines)
    case .comparer: why.addComparisons(to: &lines)
    case .demarches: why.addSteps(to: &lines)
    }
  }

  /// Adds what some steps and those below them read, a value told before in one line.
  mutating func addValues(of steps: [Step], to lines: inout Lines) {
    // The same values are read again and again: each is looked up once.
    let references = steps.compactMap(explainer.tree.first).flatMap(\.allReferences).distinct(by: \.key)
    for (index, reference) in references.enumerated() {
      if index > 0, !isShort { lines.gap() }
      add(explainer.value(reference), to: &lines)
    }
  }

  mutating func add(_ value: ReadValue, to lines: inout Lines) {
    let isNew = told.insert(value.reference.key).inserted
    if isShort {
      lines.add(value.shortLine, .muted, indent: 2, hanging: 2)
    } else if isNew {
      lines.provenance(of: value)
    } else {
      lines.add("\(value.titled), déjà cité.", .muted, indent: 2, hanging: 2)
    }
  }
}
