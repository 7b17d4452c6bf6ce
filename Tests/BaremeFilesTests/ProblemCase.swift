import AidRules
import BaremeFiles
import Testing

/// A broken text: the file, the piece replaced, its replacement, and the problem expected at that line.
struct ProblemCase: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  let new: String
  let problemFile: String
  let place: String?
  let key: String
  let kind: BaremeProblem.Kind
  var testDescription: String { "\(kind)" }

  /// - Parameters:
  ///   - other: The file of the problem, where it isn't the one edited.
  ///   - place: A piece of text that gives the line of the problem, where it isn't the one edited.
  init(
    _ file: String,
    _ old: String,
    _ new: String,
    _ key: String,
    _ kind: BaremeProblem.Kind,
    in other: String? = nil,
    at place: String? = nil
  ) {
    (self.file, self.old, self.new, self.key, self.kind) = (file, old, new, key, kind)
    (problemFile, self.place) = (other ?? file, place)
  }
}

extension ProblemCase {
  /// What follows the first year of the P90–P95 amount, in the table of a third of a post alone.
  static let raise =
    "citation: \"3e année et années suivantes pour les médecins ayant les patientèles les plus importantes "
    + "(P90 à P94)\"}\n      p90_p95: {valeur: 8 350"

  /// The problem expected, on its line.
  func problem(_ edit: Edit) throws -> BaremeProblem {
    BaremeProblem(
      file: problemFile,
      line: try place.map { try Self.line(of: $0, in: problemFile, edit.texts) } ?? edit.line,
      key: key,
      kind: kind
    )
  }

  private static func line(of place: String, in file: String, _ texts: [BaremeText]) throws -> Int {
    let content = try #require(texts.first { $0.name == file }).content
    if place.isEmpty { return 1 }
    let range = try #require(content.firstRange(of: place))
    return 1 + (content[..<range.lowerBound] + place.prefix { $0 == "\n" }).count { $0 == "\n" }
  }
}
