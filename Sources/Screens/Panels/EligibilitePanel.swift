import AidRules
import FrenchText
import TerminalUI

/// The verdict, every criterion with its value, its bar and its margin, and what is still missing.
enum EligibilitePanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let verdict = evaluation.verdict
    lines.add(
      [
        Span("\(verdict.glyph(lines.glyphs)) \(verdict.word).", verdict.ink),
        Span(" \(evaluation.verdictSentence(phrasing))"),
      ],
      hanging: 2
    )
    lines.add(
      "Texte appliqué\u{A0}: \(French.regime(evaluation.regime)), pour une signature le "
        + "\(evaluation.signature.shortText).",
      .muted,
      hanging: 2
    )
    lines.gap()
    for criterion in evaluation.shownCriteria {
      add(criterion, of: evaluation, phrasing, scene, into: &lines)
      lines.addDoubts(beside: criterion.id, evaluation, phrasing, indent: 2)
    }
    addNotConcerned(evaluation, into: &lines)
    WaysInLines.add(evaluation, phrasing, scene, into: &lines)
    addOptions(evaluation, phrasing, into: &lines)
    MissingLines.add(scene, into: &lines)
    RemarkLines.add(evaluation, phrasing, into: &lines)
  }

  /// Value against bar on the first line; the sentence, the statut unless official, and the sources below.
  private static func add(
    _ criterion: Criterion,
    of evaluation: Evaluation,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    let sign = evaluation.sign(of: criterion)
    lines.pair(
      [Span("\(sign.glyph(lines.glyphs)) ", sign.ink), Span(criterion.id.text, .strong)],
      [Span(evaluation.line(of: criterion), sign.ink)]
    )
    var spans = [Span(evaluation.sentence(of: criterion, phrasing))]
    if criterion.verdict != .inconnu,
      let mention = criterion.statut.mention(of: criterion.references, phrasing)
    {
      spans.append(Span(" \(French.capitalized(mention)).", criterion.statut.ink))
    }
    let names = scene.sourceNames(criterion.references)
    if !names.isEmpty { spans.append(Span(" [\(names.joined(separator: "\u{202F}; "))]", .muted)) }
    lines.add(spans, indent: 2)
  }

  private static func addNotConcerned(_ evaluation: Evaluation, into lines: inout Lines) {
    let names = evaluation.criteria.filter { $0.cause == .otherSpecialties }.map(\.id.text)
    guard !names.isEmpty else { return }
    lines.add(
      "\(lines.glyphs.bullet) Sans objet\u{A0}: \(names.joined(separator: ", ")).",
      .muted,
      hanging: 2
    )
  }

  /// Each option's access, when none was asked.
  private static func addOptions(
    _ evaluation: Evaluation,
    _ phrasing: Phrasing,
    into lines: inout Lines
  ) {
    guard evaluation.situation.option == nil, evaluation.verdict != .nonEligible else { return }
    lines.heading("Temps de travail")
    for option in evaluation.options {
      lines.add(
        [
          Span("\(option.sign.glyph(lines.glyphs)) ", option.sign.ink),
          Span(option.accessSentence(phrasing)),
        ],
        hanging: 2
      )
    }
  }
}

extension Evaluation {
  /// The criteria worth a line: those that don't concern this doctor, or can't be told yet for want of a specialty,
  /// would only crowd the others.
  var shownCriteria: [Criterion] {
    criteria.filter { criterion in
      guard criterion.verdict != .sansObjet else { return false }
      let waits = criterion.cause == .unanswered(.specialite)
      return !waits || criterion.id == .specialite || criterion.id == .patientele
    }
  }
}
