import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// The steps before and after the signature, in the order of the quiz, with the days known; the missions; whom to call.
enum DemarchesPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let regime = scene.state.regime else { return }
    for hypothesis in evaluation.stepHypotheses { lines.add(hypothesis, .warning) }
    for moment in Etape.Moment.allCases {
      let steps = moment.etapes.compactMap { $0.told(regime, in: scene.bareme, evaluation) }
      if !steps.isEmpty { lines.heading(moment.label) }
      for step in steps {
        lines.add("\(lines.glyphs.bullet) \(step.topic.title)", .strong, hanging: 2)
        if !step.notes.isEmpty {
          lines.add(French.capitalized(step.notes.joined(separator: ", ")) + ".", .accent, indent: 2)
        }
        lines.add(step.topic.text, indent: 2)
      }
    }
    lines.heading(FicheWords.chosenMissions)
    lines.add(FicheWords.count(scene.state.missions.count))
    for mission in scene.state.missions {
      lines.add("\(lines.glyphs.bullet) \(French.typeset(mission.title))", hanging: 2)
    }
    lines.heading(FicheWords.contacts)
    for contact in Contact.all {
      guard let told = contact.topic.told(regime, in: scene.bareme) else { continue }
      lines.add(told.title, .strong)
      for way in contact.reach(regime) { lines.add(way, indent: 2) }
    }
    lines.gap()
    lines.sources(of: evaluation.stepDeadlines.compactMap(\.reference), in: scene, indent: 0)
  }
}
