import AidRules
import FrenchText
import Wizard

/// A question with its two results set against each other.
struct ComparedScene {
  let question: ComparedQuestion
  let options: Sides<OptionETP>
  let compared: Compared

  /// The question as it is asked.
  var title: String {
    switch question {
    case .options: "\(options.before.text) ou \(options.after.text)"
    case .signature(let firstDay): "Signer avant ou après le \(firstDay.shortText), à \(options.before.text)"
    }
  }

  /// What in the barème makes the differences, each once; for another text, what says when it begins.
  var references: [Reference] {
    let begins = compared.differences.contains { $0.subject == .regime } ? [debut].compactMap { $0 } : []
    let read = compared.differences.flatMap(\.references).flatMap { [$0.before, $0.after] }.compactMap { $0 }
    return (begins + read).distinct(by: \.self)
  }

  private var debut: Reference? {
    compared.baremes.after.regime(compared.evaluations.after.regime)?.debut.reference
  }
}

extension Scene {
  /// The questions compared for this doctor; a question that the rules refuse on a side is left out.
  var comparisons: [ComparedScene] {
    state.comparisons.compactMap { comparing in
      guard case .success(let before) = comparing.results.before,
        case .success(let after) = comparing.results.after,
        let compared = Compared(
          Sides(before, after),
          baremes: Sides(bareme, bareme),
          differences: comparing.differences
        )
      else { return nil }
      return ComparedScene(question: comparing.question, options: comparing.options, compared: compared)
    }
  }
}
