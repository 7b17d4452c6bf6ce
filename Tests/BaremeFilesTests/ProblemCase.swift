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
