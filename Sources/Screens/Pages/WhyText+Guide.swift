import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

// What stands behind the steps and the job description.
extension WhyText {
  /// What backs each step, then each day told.
  mutating func addSteps(to lines: inout Lines) {
    Self.add(Etape.all.map(\.topic) + Contact.all.map(\.topic), scene, to: &lines)
    let days = evaluation.stepDeadlines
    guard !days.isEmpty else { return }
    lines.heading("Échéances")
    for reference in days.compactMap(\.reference).distinct(by: \.key) {
      add(explainer.value(reference), to: &lines)
    }
  }

  /// What backs the job description: its elements, the missions chosen, the training.
  static func fiche(_ scene: Scene, into lines: inout Lines) {
    add(scene.state.ficheTopics, scene, to: &lines)
  }

  private static func add(_ topics: [Topic], _ scene: Scene, to lines: inout Lines) {
    guard let regime = scene.state.regime else { return }
    for topic in topics {
      guard let told = topic.told(regime, in: scene.bareme) else { continue }
      lines.add(told.title, .strong)
      lines.add(told.sourceLine, told.statut.ink, indent: 2, hanging: 2)
      if let remark = told.remark { lines.add(remark, .muted, indent: 2) }
    }
  }
}
