import AidRules
import FrenchText
import LineMode
import Reports
import Wizard

extension LineWriter.Reports {
  /// The texts of `evaluer` and of `comparer`, for somebody who gives no option of the command line.
  init(bareme: Bareme, notice: String?, form: TextForm) {
    @Sendable func document(_ evaluation: Evaluation) -> EvaluationDocument? {
      let notes = notice.map { [$0] } ?? []
      var document = EvaluationDocument(evaluation, bareme: bareme, version: AssistMed.version, notes: notes)
      document?.namesFlags = false
      return document
    }
    self.init(
      result: { evaluation, awaited in
        var document = document(evaluation)
        document?.awaited = awaited
        return document?.text(form) ?? ""
      },
      reasons: { evaluation in
        var document = document(evaluation)
        document?.isExplained = true
        return document?.explanationText(form) ?? ""
      },
      comparison: { comparing in
        guard case .success(let before) = comparing.results.before,
          case .success(let after) = comparing.results.after,
          let first = document(before), let second = document(after)
        else { return nil }
        return ComparisonDocument(first, second)?.text(form)
      },
      cost: { document($0)?.costText(form) ?? "" }
    )
  }
}
