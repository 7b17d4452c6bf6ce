import AidRules
import FrenchText

extension ComparisonDocument {
  /// What in the barème makes the differences, and which differences the answers alone make.
  func addReadings(to page: inout Paragraphs) {
    guard !differences.isEmpty else { return }
    page.heading("D'où viennent ces différences")
    for (change, explained) in readings {
      for reading in readings(of: change) { page.add(sentence(reading), mark: "- ") }
      page.add("Sources : \(sources(of: change)). Change : \(titles(explained)).", indentation: 2)
    }
    let others = differences.filter(\.references.isEmpty)
    guard !others.isEmpty else { return }
    page.add("Vos réponses seules, sans autre valeur du barème : \(titles(others)).", mark: "- ")
  }

  /// What the two sides assume and what a reader should know, once when both say it.
  func addRemarks(to page: inout Paragraphs) {
    let said = sides.map { $0.warnings + $0.evaluation.hypotheses.map(\.sentence) }
    let names = compared.names
    let common = said.before.filter(said.after.contains)
    let lines =
      common + said.before.filter { !common.contains($0) }.map { "\(names.before) : \($0)" }
      + said.after.filter { !common.contains($0) }.map { "\(names.after) : \($0)" }
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

  private func sentence(_ reading: Reading) -> String {
    let values = reading.values
    guard let before = values.before else {
      return "\(reading.name) : \(values.after ?? ""), dans le second cas seulement."
    }
    guard let after = values.after else {
      return "\(reading.name) : \(before), dans le premier cas seulement."
    }
    return "\(reading.name) : \(before) dans le premier cas, \(after) dans le second."
  }

  /// The names of the sources, those of the two sides apart when they differ.
  private func sources(of change: ReferenceChange) -> String {
    let names = Sides(
      (change.before?.sources ?? []).map { sides.before.bareme.source($0)?.court ?? $0 },
      (change.after?.sources ?? []).map { sides.after.bareme.source($0)?.court ?? $0 }
    ).map { $0.joined(separator: ", ") }
    if names.before.isEmpty || names.before == names.after { return names.after }
    return names.after.isEmpty ? names.before : "\(names.before) ; puis \(names.after)"
  }

  private func titles(_ differences: [Difference]) -> String {
    var seen: Set<String> = []
    let titles = differences.map(\.fullTitle).filter { seen.insert($0).inserted }
    return titles.map(\.firstLowercased).joined(separator: " ; ")
  }
}

extension String {
  /// The text inside a sentence: a name in capitals stays as it is.
  fileprivate var firstLowercased: String {
    guard let second = dropFirst().first, second.isLowercase else { return self }
    return prefix(1).lowercased() + dropFirst()
  }
}
