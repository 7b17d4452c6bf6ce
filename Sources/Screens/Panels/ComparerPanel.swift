import AidRules
import FrenchText
import TerminalUI
import Wizard

/// « 0,5 ou 1 ETP », « signer avant ou après » a change of text: the same doctor twice, side by side.
enum ComparerPanel {
  static func lines(_ scene: Scene, into lines: inout Lines) {
    let questions = scene.comparisons
    for question in questions {
      lines.gap()
      add(question, into: &lines)
    }
    lines.gap()
    lines.sources(of: questions.flatMap(\.references), in: scene, indent: 0)
  }

  private static func add(_ question: ComparedScene, into lines: inout Lines) {
    let compared = question.compared
    let verdicts = compared.evaluations.map(\.verdict)
    let verdict = verdicts.after
    let said =
      verdicts.before == verdict
      ? [Span("\(verdict.glyph(lines.glyphs)) \(verdict.word) dans les deux cas", verdict.ink)] : []
    lines.pair([Span(question.title, .title)], said)
    let shown = compared.differences.filter { isShown($0.subject) }
    if shown.isEmpty {
      lines.add("Aucune différence d'accès, d'aide ni d'objectif.")
    } else {
      ComparisonTable(compared).add(shown, to: &lines)
    }
    if let reason = compared.leftPmt { lines.add(reason, .muted, hanging: 2) }
    addOthers(compared, into: &lines)
  }

  /// What differs besides, by its name: dates belong to another panel.
  private static func addOthers(_ compared: Compared, into lines: inout Lines) {
    var names: [String] = []
    for subject in compared.differences.map(\.subject) where !isShown(subject) {
      let name = subject.title.lowercased()
      if !names.contains(name) { names.append(name) }
    }
    guard !names.isEmpty else { return }
    lines.add("Diffèrent aussi\u{A0}: \(names.joined(separator: ", ")).", .muted, hanging: 2)
  }

  private static func isShown(_ subject: Difference.Subject) -> Bool {
    switch subject {
    case .regime, .verdict, .criterion, .acces, .maximum, .total, .objectif: true
    case .versements, .echeance, .manquants, .decisions: false
    }
  }
}
