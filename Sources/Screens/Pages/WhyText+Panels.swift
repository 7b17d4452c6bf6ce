import AidRules
import FrenchText
import TerminalUI
import Wizard

// What stands behind the figures of each panel.
extension WhyText {
  /// Every criterion that concerns the doctor.
  mutating func addCriteria(to lines: inout Lines) {
    for criterion in evaluation.criteria where criterion.verdict != .sansObjet { add(criterion, to: &lines) }
  }

  mutating func add(_ criterion: Criterion, to lines: inout Lines) {
    lines.heading(criterion.id.text)
    let sign = evaluation.sign(of: criterion)
    let sentence = evaluation.sentence(of: criterion, phrasing)
    lines.add("\(sign.glyph(lines.glyphs)) \(sentence)", sign.ink, hanging: 2)
    if let bar = criterion.bar {
      let value = criterion.value?.text ?? "sans réponse"
      lines.add("Votre valeur\u{A0}: \(value). Seuil\u{A0}: \(bar.text).", indent: 2)
    }
    addValues(of: [.criterion(criterion.id)], to: &lines)
  }

  mutating func addObjectives(_ indicateur: Indicateur, to lines: inout Lines) {
    for option in evaluation.openOptions {
      guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else { continue }
      lines.heading(French.objective(indicateur, option.option))
      lines.add(objective.line(phrasing), objective.statut?.ink ?? .muted, indent: 2)
      if let statut = objective.statut, statut != .officiel, statut != .inconnu {
        lines.add(
          French.capitalized(statut.mention(of: objective.references, phrasing) ?? statut.word) + ".",
          statut.ink,
          indent: 2
        )
      }
      lines.add(objective.method.sentence(phrasing), indent: 2)
      addValues(of: [.objectif(option.option, indicateur)], to: &lines)
    }
  }

  /// Every year's maximum with its own statut; then each value that decided one.
  mutating func addYears(to lines: inout Lines) {
    for option in evaluation.openOptions {
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
    let steps = evaluation.openOptions.flatMap { option in
      option.aide.map { Step.maximum(option.option, annee: $0.annee) }
    }
    addValues(of: steps, to: &lines)
  }

  mutating func addCalendar(to lines: inout Lines) {
    lines.heading("Versements")
    let years = evaluation.openOptions.flatMap { option in
      option.aide.map { Step.versements(option.option, annee: $0.annee) }
    }
    addValues(of: years, to: &lines)
    lines.heading("Échéances")
    addValues(of: [.vie], to: &lines)
    lines.heading("Pendant le contrat")
    addValues(of: [.clauses], to: &lines)
  }

  /// How a month's cost is worked out, then every value read for the cost.
  mutating func addCost(to lines: inout Lines) {
    guard let cost = scene.state.cost?.finding, !cost.options.isEmpty else {
      return lines.add(evaluation.withoutFigures("de coût", phrasing))
    }
    lines.add(CostWords.reserve)
    lines.add(cost.base.sentence)
    // A cost that the employer knows, or that a groupement bills, owes the reduction nothing.
    if let terms = scene.bareme.couts.reduction.on(scene.state.setting.today),
      cost.references.contains(terms.minimum.reference)
    {
      for line in terms.formula { lines.add(line, indent: 2, hanging: 2) }
    }
    lines.heading(CostWords.read)
    for (index, reference) in cost.references.enumerated() {
      if index > 0 { lines.gap() }
      add(explainer.value(reference), to: &lines)
    }
  }

  mutating func addComparisons(to lines: inout Lines) {
    for compared in scene.comparisons {
      lines.heading(compared.title)
      for reference in compared.references {
        lines.gap()
        add(explainer.value(reference), to: &lines)
      }
    }
  }
}
