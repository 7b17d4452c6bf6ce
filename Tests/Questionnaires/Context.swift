package import AidRules
import Intake

/// What is known of a contract before the first question: when it is signed, what is wanted, which year is looked at.
package struct Context: Hashable, Sendable {
  /// The day of signature, also that of the hire.
  package let signature: Day
  /// The option asked.
  package let option: OptionETP
  /// The contract year asked.
  package let annee: Int

  /// Creates a context.
  package init(signature: Day, option: OptionETP, annee: Int) {
    self.signature = signature
    self.option = option
    self.annee = annee
  }

  /// The situation before the first question.
  var situation: Situation {
    var situation = Situation()
    situation.signature = signature
    situation.embauche = signature
    situation.option = option
    situation.annee = annee
    return situation
  }

  /// The same as answers.
  var answers: Answers {
    Answers([
      .signature: .day(signature), .embauche: .day(signature), .option: .option(.une(option)),
      .annee: .count(annee),
    ])
  }
}
