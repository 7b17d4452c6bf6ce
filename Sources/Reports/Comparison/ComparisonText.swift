import AidRules
package import FrenchText

extension ComparisonDocument {
  /// The comparison in plain text, at most 100 columns: both sides on one line where they fit, each with its name, so
  /// that a line read aloud says everything.
  package var text: String { text(.report) }

  /// The same in another form.
  package func text(_ form: TextForm) -> String {
    var page = Paragraphs(form)
    page.add("AssistMed \(sides.after.version), comparaison de deux cas")
    page.add(compared.baremes.checks("dans le premier cas", "dans le second"))
    addSettings(to: &page)
    addVerdicts(to: &page)
    addDifferences(to: &page)
    addReadings(to: &page)
    addRemarks(to: &page)
    addList("Sources", citedSources.map(\.printed), to: &page)
    return page.text
  }

  private func addSettings(to page: inout Paragraphs) {
    page.heading("Ce qui est comparé")
    for (name, texts) in compared.settings {
      page.add(
        "\(French.capitalized(name)) : \(texts.before) dans le premier cas, \(texts.after) dans le second.",
        mark: "- "
      )
    }
    if compared.settings.isEmpty {
      page.add("Deux fois le même cas : aucune réponse ne les distingue.", mark: "- ")
    } else {
      page.add("Tout le reste est identique.", mark: "- ")
    }
    if let reason = compared.leftPmt {
      let advice = sides.after.namesFlags ? " Pour la donner au second cas : --avec pmt=N." : ""
      page.add(reason + advice, mark: "- ")
    }
    let regimes = sides.map { French.regime($0.evaluation.regime) }
    if regimes.before == regimes.after { page.add("Texte appliqué : \(regimes.before).", mark: "- ") }
  }

  private func addVerdicts(to page: inout Paragraphs) {
    page.heading("Verdict")
    let names = compared.names
    let said = sides.map { side in
      let verdict = side.evaluation.verdict
      return (
        heading: "\(verdict.sign.glyph) \(verdict.word)",
        sentence: side.evaluation.verdictSentence(side.phrasing)
      )
    }
    if said.before.heading == said.after.heading, said.before.sentence == said.after.sentence {
      page.add("Dans les deux cas : \(said.before.heading)")
      return page.add(said.before.sentence)
    }
    page.add(
      "\(French.capitalized(names.before)) : \(said.before.heading). \(said.before.sentence)",
      mark: "- "
    )
    page.add("\(French.capitalized(names.after)) : \(said.after.heading). \(said.after.sentence)", mark: "- ")
  }

  private func addDifferences(to page: inout Paragraphs) {
    // The verdict has its own section.
    let listed = differences.filter { $0.subject != .verdict && !isConsequence($0) }
    guard !listed.isEmpty else {
      page.heading("Différences")
      let said = sides.map { $0.evaluation.verdictSentence($0.phrasing) }
      return page.add(
        said.before == said.after
          ? "Aucune : les deux cas donnent le même résultat."
          : "Aucun chiffre ni aucune condition ne diffère, mais le verdict ne se lit pas de la même façon."
      )
    }
    var section: String?
    for difference in listed {
      let next = sectionTitle(difference)
      if next != section { page.heading(next) }
      section = next
      page.add(ComparisonRow(difference, in: compared))
    }
    guard listed.count + 1 < differences.count, differences.contains(where: isConsequence) else { return }
    page.add("Sans droit d'un côté, ni versements, ni objectifs, ni échéances de ce côté.")
  }

  /// Whether a difference only says once more that one side gets nothing.
  private func isConsequence(_ difference: Difference) -> Bool {
    switch difference.finding {
    case .versements(_, let years): years.before?.maximum == nil || years.after?.maximum == nil
    case .objectif(_, _, let objectives): objectives.before?.statut == nil || objectives.after?.statut == nil
    case .echeance:
      sides.before.evaluation.deadlines.isEmpty != sides.after.evaluation.deadlines.isEmpty
    default: false
    }
  }

  /// Figures are grouped by the options that they are about.
  private func sectionTitle(_ difference: Difference) -> String {
    guard difference.subject != .acces, let options = difference.options else {
      return switch difference.finding {
      case .echeance: "Échéances"
      case .manquants, .decisions: "Autres différences"
      default: "Conditions"
      }
    }
    let names = options.map { $0?.text ?? "—" }
    return names.before == names.after
      ? "Assistant à \(names.before)" : "Assistant à \(names.before) ou à \(names.after)"
  }

  func addList(_ title: String, _ lines: [String], to page: inout Paragraphs) {
    guard !lines.isEmpty else { return }
    page.heading(title)
    for line in lines { page.add(line, mark: "- ") }
  }
}
