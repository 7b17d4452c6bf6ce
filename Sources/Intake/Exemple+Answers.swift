package import AidRules

extension Exemple {
  /// The answers of the example, read as the command line reads them.
  ///
  /// - Parameter unreadable: What becomes of a text that can't be read; where it doesn't throw, the question stays
  ///   unanswered.
  package func answers<Refused: Error>(
    _ specialites: [Specialite],
    unreadable: (InputProblem) throws(Refused) -> Void
  ) throws(Refused) -> Answers {
    var values: [Fact: FactValue] = [:]
    for (fact, text) in reponses {
      switch understand(text, for: fact, specialites: specialites, mode: .commandLine) {
      case .success(let value): values[fact] = value
      case .failure(let problem): try unreadable(problem)
      }
    }
    return Answers(values)
  }
}
