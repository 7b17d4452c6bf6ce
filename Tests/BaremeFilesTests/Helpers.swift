import AidRules
import BaremeFiles
import Testing

/// A regime of the program's own barème.
func regime(_ id: String) throws -> Regime {
  try #require(BaremeLoader.embedded().regime(id))
}

/// The regime in force.
func convention2024() throws -> Regime {
  try regime("convention_2024")
}

/// What is published of the regimes that publish points.
func publishedTerms(_ id: String = "convention_2024") throws -> PublishedTerms {
  guard case .points(let terms) = try regime(id).objectifs.methode else {
    throw UnexpectedTerms()
  }
  return terms
}

/// The rates of avenant 7.
func rateTerms() throws -> RateTerms {
  guard case .taux(let terms) = try regime("avenant7").objectifs.methode else { throw UnexpectedTerms() }
  return terms
}

/// A regime says something in another way than its tests expect.
struct UnexpectedTerms: Error {}

/// Every reference held anywhere in a value, found by reflection so that a new field can't be forgotten.
func allReferences(in value: Any) -> [Reference] {
  if let reference = value as? Reference { return [reference] }
  return Mirror(reflecting: value).children.flatMap { allReferences(in: $0.value) }
}

/// The embedded texts after one replacement, and the line where it was made.
struct Edit {
  let texts: [BaremeText]
  let line: Int
}

/// Replaces the only occurrence of a piece of text in one file.
func edited(_ file: String, _ old: String, _ new: String, sourceLocation: SourceLocation = #_sourceLocation)
  throws
  -> Edit
{
  var line = 0
  let texts = try BaremeLoader.embeddedTexts.map { text -> BaremeText in
    guard text.name == file else { return text }
    let parts = text.content.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "once in \(file): \(old)", sourceLocation: sourceLocation)
    line = 1 + parts[0].count { $0 == "\n" }
    return BaremeText(name: file, content: parts.joined(separator: new))
  }
  try #require(line > 0, "no file \(file)", sourceLocation: sourceLocation)
  return Edit(texts: texts, line: line)
}

/// What there is to correct in texts; empty when nothing is.
func defects(_ texts: [BaremeText]) -> [BaremeProblem] {
  do {
    _ = try BaremeLoader.verify(files: texts)
    return []
  } catch {
    if error.problems.isEmpty { Issue.record("refused without a reason") }
    return error.problems
  }
}

/// The problems of texts; empty when they load.
func problems(_ texts: [BaremeText]) -> [BaremeProblem] {
  do {
    _ = try BaremeLoader.load(files: texts)
    return []
  } catch {
    if error.problems.isEmpty { Issue.record("refused without a reason") }
    return error.problems
  }
}
