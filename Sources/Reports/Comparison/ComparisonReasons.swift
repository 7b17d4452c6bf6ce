import AidRules
import FrenchText

extension ComparisonDocument {
  /// What in the barème makes the differences, and which differences the answers alone make.
  func addReadings(to page: inout Paragraphs) {
    guard !differences.isEmpty else { return }
    page.heading("D'où viennent ces différences")
    if sides.before.evaluation.regime != sides.after.evaluation.regime {
      for text in [regimeText(sides.before), regimeText(sides.after)].compactMap(\.self) {
        page.add(text, mark: "- ")
      }
    }
    for (change, explained) in readings {
      for reading in change.readings(compared.baremes) {
        page.add(reading.sentence("dans le premier cas", "dans le second"), mark: "- ")
      }
      page.add("\(sources(of: change)) Change : \(titles(explained)).", indentation: 2)
    }
    let others = differences.filter(\.references.isEmpty)
    guard !others.isEmpty else { return }
    let reason =
      answersDiffer ? "Vos réponses, sans autre valeur du barème" : "Conséquences de ce qui précède"
    page.add("\(reason) : \(titles(others)).", mark: "- ")
  }

  private var answersDiffer: Bool {
    let evaluations = compared.evaluations
    return evaluations.before.situation != evaluations.after.situation
      || evaluations.before.day != evaluations.after.day
  }

  /// From which signature on a text applies, and who says so.
  private func regimeText(_ side: EvaluationDocument) -> String? {
    guard let regime = side.bareme.regime(side.evaluation.regime) else { return nil }
    let sources = regime.debut.reference.sources.map { side.bareme.source($0)?.court ?? $0 }
    return
      "\(French.capitalized(French.regime(regime.id))) : contrats signés dès le \(regime.debut.value.text). "
      + "Sources : \(sources.joined(separator: " ; "))."
  }

  /// What the two sides assume and what a reader should know, once when both say it.
  func addRemarks(to page: inout Paragraphs) {
    let said = sides.map { $0.warnings + $0.evaluation.hypotheses.map(\.sentence) }
    let names = compared.names
    let common = said.before.filter(said.after.contains)
    let lines =
      common
      + said.before.filter { !common.contains($0) }.map { "\(French.capitalized(names.before)) : \($0)" }
      + said.after.filter { !common.contains($0) }.map { "\(French.capitalized(names.after)) : \($0)" }
    addList("À savoir", lines, to: &page)
  }

  /// The documents that back what differs, each once, in the order met.
  var citedSources: [Source] {
    var found: [Source] = []
    for change in readings.map(\.change) {
      let cited =
        (change.before?.sources ?? []).compactMap(sides.before.bareme.source)
        + (change.after?.sources ?? []).compactMap(sides.after.bareme.source)
      for source in cited where !found.contains(where: { $0.id == source.id }) { found.append(source) }
    }
    return found
  }

  /// The names of the sources, those of the two sides apart when they differ.
  private func sources(of change: ReferenceChange) -> String {
    let names = change.sourceNames(compared.baremes)
    if names.before.isEmpty || names.before == names.after { return "Sources : \(names.after)." }
    if names.after.isEmpty { return "Sources : \(names.before)." }
    return "Sources du premier cas : \(names.before). Sources du second : \(names.after)."
  }

  /// The differences by name; a long list is said by kind.
  private func titles(_ differences: [Difference]) -> String {
    let isPlain = Set(self.differences.compactMap(\.options)).count < 2
    var titles = differences.map { isPlain ? $0.title : $0.fullTitle }.distinct(by: \.self)
    if titles.count > Self.longestList { titles = differences.map(\.subject.title).distinct(by: \.self) }
    return titles.map(French.uncapitalized).joined(separator: "\u{202F}; ")
  }

  private static let longestList = 4
}
