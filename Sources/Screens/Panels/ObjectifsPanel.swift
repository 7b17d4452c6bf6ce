import AidRules
import FrenchText
import TerminalUI

/// What the contract asks in exchange: first the targets of every option, then where each comes from.
enum ObjectifsPanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let options = evaluation.openOptions
    guard evaluation.verdict != .nonEligible, let first = options.first else {
      lines.add(evaluation.withoutFigures("d'objectif", phrasing))
      return
    }
    lines.addReserve(evaluation, scene)
    for option in options {
      lines.add(option.option.text, .title)
      for objective in option.objectifs { add(objective, phrasing, into: &lines) }
    }
    for indicateur in first.objectifs.map(\.indicateur) {
      lines.heading("D'où vient l'objectif\u{A0}: \(indicateur.text)")
      GaugeLines.add(indicateur, evaluation, scene, into: &lines)
      addOrigin(of: indicateur, options, phrasing, scene, into: &lines)
    }
    let known = options.flatMap(\.objectifs).contains { $0.cible != nil }
    if known {
      lines.gap()
      lines.add(
        "Le contrat fait foi\u{A0}: seuls les objectifs notifiés par votre CPAM vous engagent.",
        .muted
      )
    }
  }

  private static func add(_ objective: Objective, _ phrasing: Phrasing, into lines: inout Lines) {
    let ink = objective.statut?.ink ?? .muted
    let mention = objective.statut.flatMap { $0 == .officiel || $0 == .inconnu ? nil : $0.word }
    lines.pair(
      [Span(French.capitalized(objective.indicateur.text))],
      [Span(objective.line(phrasing), ink), Span(mention.map { "  \($0)" } ?? "", ink)],
      indent: 2
    )
  }

  /// How the targets were found: said once when it is the same for every option.
  private static func addOrigin(
    of indicateur: Indicateur,
    _ options: [OptionEvaluation],
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    let found = options.flatMap { option in
      option.objectifs.filter { $0.indicateur == indicateur }.map { (option: option.option, objective: $0) }
    }
    let methods = Set(found.map(\.objective.method))
    for (option, objective) in methods.count == 1 ? Array(found.prefix(1)) : found {
      let name = methods.count == 1 ? "" : "\(option.text)\u{A0}: "
      lines.add(
        [Span(name, .strong), Span(objective.method.sentence(phrasing))],
        indent: 2
      )
      if objective.aConvenir {
        lines.add("Aménagement à convenir avec \(phrasing.cpam).", .warning, indent: 2)
      }
    }
    lines.sources(of: found.flatMap(\.objective.references), in: scene)
  }
}
