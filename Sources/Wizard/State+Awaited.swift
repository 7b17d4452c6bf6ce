package import AidRules
package import Intake

/// What a dossier of the list says today.
package struct Standing: Sendable {
  /// The answers that it is of.
  let answers: Answers
  /// The result.
  package let result: Evaluated
  /// The answers still awaited, the most decisive first.
  package let awaited: [Fact]
}

extension Setting {
  /// The answers that a doctor still owes, the most decisive first: what every page, list and count calls missing.
  ///
  /// They are the questions worth asking that have no answer, « je ne sais pas encore » included, since somebody else may
  /// know. What is optional isn't owed, nor the working time, a wish. Before the specialty, which decides what concerns the
  /// doctor, nothing is left out.
  ///
  /// - Parameter known: The questions worth asking, where they are known already.
  package func awaited(in answers: Answers, _ result: Evaluated, known: [NextQuestion]? = nil) -> [Fact] {
    // The rules refuse only for the day of signature: it is what has to be asked again.
    guard case .success = result else { return [.signature] }
    let text = answers.regime(in: self)
    func isOwed(_ fact: Fact) -> Bool {
      answers[fact].value == nil && !fact.isOptional && fact != .option
        && applicability(of: fact, answers: answers, specialites: specialites, regime: text) == .asked
    }
    let found = known ?? questions(answers.situation(in: self), [], today)
    let worthAsking = found.map(\.fact).filter(isOwed)
    guard answers[.specialite].value == nil else { return worthAsking }
    return worthAsking + Fact.questionOrder.filter { isOwed($0) && !worthAsking.contains($0) }
  }

  /// What a dossier says today.
  package func standing(of answers: Answers) -> Standing {
    let result = evaluate(answers.situation(in: self), today)
    return Standing(answers: answers, result: result, awaited: awaited(in: answers, result))
  }
}

extension State {
  /// The answers that would still be awaited if what is typed or pointed at now were accepted.
  package var liveAwaited: [Fact] {
    liveAnswers == answers ? awaited : setting.awaited(in: liveAnswers, liveEvaluation)
  }
}
