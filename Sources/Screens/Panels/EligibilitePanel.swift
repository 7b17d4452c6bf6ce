import AidRules
import FrenchText
import TerminalUI

/// The verdict, every criterion with its value, its bar and its margin, and what is still missing.
enum EligibilitePanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let verdict = evaluation.verdict
    lines.add([Span("\(verdict.glyph(lines.glyphs)) \(verdict.word)", verdict.ink)])
    lines.add(verdict.sentence(phrasing), indent: 2)
    lines.gap()
    for criterion in evaluation.criteria where criterion.verdict != .sansObjet {
      add(criterion, phrasing, scene, into: &lines)
    }
    addNotConcerned(evaluation, into: &lines)
    addOptions(evaluation, phrasing, into: &lines)
    MissingLines.add(evaluation, into: &lines)
    RemarkLines.add(evaluation, phrasing, into: &lines)
  }

  private static func add(
    _ criterion: Criterion,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    lines.pair(
      [Span("\(criterion.glyph(lines.glyphs)) ", criterion.ink), Span(criterion.id.text, .strong)],
      [Span(criterion.line, criterion.ink)]
    )
    lines.add(criterion.sentence(phrasing), indent: 2)
    if let mention = criterion.statut.mention(
      decision: criterion.references.compactMap(\.decision).first,
      phrasing
    ), criterion.verdict != .inconnu {
      lines.add(mention, criterion.statut.ink, indent: 2)
    }
    lines.sources(of: criterion.references, in: scene)
  }

  private static func addNotConcerned(_ evaluation: Evaluation, into lines: inout Lines) {
    let names = evaluation.criteria.filter { $0.verdict == .sansObjet }.map(\.id.text)
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
      let verdict = option.verdict
      lines.add(
        [
          Span("\(verdict.glyph(lines.glyphs)) ", verdict.ink),
          Span(option.accessSentence(phrasing)),
        ],
        hanging: 2
      )
    }
  }
}
