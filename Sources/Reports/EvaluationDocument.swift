package import AidRules
package import FrenchText
import Intake

/// One evaluation with what its renderings need.
package struct EvaluationDocument: Sendable {
  /// What the rules found.
  package let evaluation: Evaluation
  /// The barème used.
  package let bareme: Bareme
  /// The figures that sentences quote.
  package let phrasing: Phrasing
  /// What was given.
  package let inputs: Inputs
  /// The program's version.
  package let version: String
  /// Sentences that the rules can't know, said with their own warnings.
  package let notes: [String]

  /// Whether the reasoning behind the answer is told too.
  package var isExplained = false

  /// The answers to list as missing, where somebody answers questions; nil for all that the rules miss.
  package var awaited: [Fact]?

  /// Whether the text names the options of the command line, for whoever gives them.
  package var namesFlags = true

  /// What the user calls the dossier; empty where nobody said.
  package var name = ""

  /// Creates a document, or nil when the barème isn't the one of the evaluation.
  package init?(
    _ evaluation: Evaluation,
    bareme: Bareme,
    version: String,
    notes: [String] = []
  ) {
    guard let phrasing = Phrasing(evaluation, in: bareme) else { return nil }
    self.evaluation = evaluation
    self.bareme = bareme
    self.phrasing = phrasing
    self.inputs = Inputs(evaluation.situation)
    self.version = version
    self.notes = notes
  }

  /// Tells the reasoning behind the answer, when it is asked for.
  var explainer: Explainer? {
    isExplained ? Explainer(evaluation, in: bareme) : nil
  }

  /// The warnings of the rules, then the notes.
  package var warnings: [String] {
    evaluation.warnings.map { $0.sentence(phrasing) } + notes
  }
}
