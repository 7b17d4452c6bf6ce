import AidRules
import FrenchText
import TerminalUI
import Wizard

extension WhyText {
  /// Why the aid changes along the slider in front, then what every figure of the trial rests on.
  mutating func addTrial(to lines: inout Lines) {
    addSteps(scene.state.whatIf.steps, to: &lines)
    addCriteria(to: &lines)
    guard evaluation.verdict != .nonEligible else { return }
    for indicateur in Indicateur.allCases { addObjectives(indicateur, to: &lines) }
    addYears(to: &lines)
  }

  private func addSteps(_ steps: AxisSteps, to lines: inout Lines) {
    guard let axis = scene.state.whatIf.front?.axis, !steps.marks.isEmpty else { return }
    lines.heading(French.steps(along: axis))
    for cliff in steps.cliffs {
      lines.add("\(lines.glyphs.bullet) \(cliff.sentence)", hanging: 2)
      lines.add(cliff.reason(phrasing), .muted, indent: 2)
      lines.sources(of: cliff.references, in: scene)
    }
    for slope in steps.slopes {
      lines.add("\(lines.glyphs.bullet) \(slope.sentence)", hanging: 2)
      lines.sources(of: slope.references, in: scene)
    }
  }
}

extension Scene {
  /// What the rules say of the answers tried in « Et si… »; nil when they refuse them.
  var tried: Evaluation? { try? state.trialEvaluation.get() }
}
