import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// The answers that the result still waits for, the most decisive first, each with where to find it.
enum MissingLines {
  static func add(_ scene: Scene, into lines: inout Lines) {
    let awaited = scene.state.awaited
    guard !awaited.isEmpty else { return }
    lines.heading("Ce qui peut encore changer le résultat")
    for fact in awaited {
      let question = scene.question(fact)
      lines.add(
        [
          Span("\(lines.glyphs.unknown) ", .warning), Span(question.label, .strong),
          Span(" — \(question.source)", .muted),
        ],
        hanging: 2
      )
    }
  }
}

/// What the reader should know besides the result.
enum RemarkLines {
  static func add(_ evaluation: Evaluation, _ phrasing: Phrasing, into lines: inout Lines) {
    // What contradicts an answer was said beside the condition that rests on it.
    let warnings = evaluation.warnings(without: evaluation.shownCriteria.map(\.id))
    if !warnings.isEmpty {
      lines.heading("À savoir")
      for warning in warnings {
        lines.add(
          [Span("\(lines.glyphs.warning) ", .warning), Span(warning.sentence(phrasing))],
          hanging: 2
        )
      }
    }
    if !evaluation.hypotheses.isEmpty {
      lines.heading("Hypothèses")
      for hypothesis in evaluation.hypotheses {
        lines.add("\(lines.glyphs.bullet) \(hypothesis.sentence)", hanging: 2)
      }
    }
    if !evaluation.undertakings.isEmpty {
      lines.heading("Vos engagements en signant")
      for undertaking in evaluation.undertakings {
        lines.add("\(lines.glyphs.bullet) \(undertaking.sentence(phrasing))", hanging: 2)
      }
    }
  }
}

extension Lines {
  /// Says beside a condition, or the figures that rest on it, which answers are doubted.
  mutating func addDoubts(
    beside criterion: CriterionID,
    _ evaluation: Evaluation,
    _ phrasing: Phrasing,
    indent: Int = 0
  ) {
    for warning in evaluation.doubts(beside: criterion) {
      add("\(glyphs.warning) \(warning.sentence(phrasing))", .warning, indent: indent, hanging: 2)
    }
  }

  /// Says above the figures that they hold only if what is left open turns out well.
  mutating func addReserve(_ evaluation: Evaluation, _ scene: Scene) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let reserves = evaluation.reserves(phrasing)
    for reserve in reserves { add("\(glyphs.warning) \(reserve)", .warning, hanging: 2) }
    if evaluation.verdict != .eligible || !reserves.isEmpty { gap() }
  }
}
