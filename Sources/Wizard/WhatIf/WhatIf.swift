package import AidRules
package import Intake

/// What the panel « Et si… » holds: answers tried, which never touch the dossier's and aren't saved.
package struct WhatIf: Sendable {
  /// The slider in front, whose steps are told.
  package internal(set) var front: Fact?
  /// What is typed over the slider in front; nil while nothing is.
  package internal(set) var typed: DraftText?
  /// What is wrong with it.
  package internal(set) var problem: InputProblem?
  /// What the last move changed.
  package internal(set) var change: Change?
  /// Where the aid changes along the slider in front.
  package internal(set) var steps = AxisSteps()

  /// The panel in front before this one, which F10 goes back to.
  var openedFrom = Panel.eligibilite
  /// The answers tried; the dossier's stand for the others.
  var moved: [Fact: Answer] = [:]
  /// The dossier's answers that these were tried against.
  var dossier = Answers()
  /// What the rules say of the answers tried.
  var found: (answers: Answers, evaluation: Evaluated)?
  /// The slider and the other answers that `steps` are of.
  var stepsOf: (fact: Fact, others: Situation)?
  /// The answer and the result before somebody began to type.
  var origin: (answer: Answer, evaluation: Evaluated)?

  /// Nothing tried yet.
  init() {}

  /// Ends what is being typed; what was understood of it stands.
  mutating func endTyping() {
    typed = nil
    problem = nil
    origin = nil
  }
}

extension State {
  /// The answers tried: the dossier's, with what the sliders say instead.
  ///
  /// A target notified for another working time doesn't follow, nor a PMT that the text tried counts otherwise.
  package var trial: Answers {
    var tried = answers
    if let signature = whatIf.moved[.signature] {
      tried[.signature] = signature
      tried = leavingPmt(tried)
    }
    if let option = whatIf.moved[.option] {
      tried[.option] = option
      tried[.objectifPmt] = .unset
      tried[.objectifFileActive] = .unset
    }
    for fact in Self.figuresTried {
      if let figure = whatIf.moved[fact] { tried[fact] = figure }
    }
    return tried
  }

  /// What the rules say of the answers tried.
  package var trialEvaluation: Evaluated { whatIf.found?.evaluation ?? evaluation }

  /// Whether something is tried that the dossier doesn't say.
  package var isTrying: Bool { !whatIf.moved.isEmpty }

  /// What can be done with what is tried: figures reached are a wish about years to come, never an answer.
  package var trialActions: [TrialAction] {
    guard isTrying else { return [] }
    return whatIf.moved.keys.contains { !Self.figuresReached.contains($0) } ? [.accept, .reset] : [.reset]
  }

  /// The figures that a slider can try.
  static let figuresTried: [Fact] = [.pmt, .fileActive] + figuresReached

  /// The figures reached since the start of the contract.
  package static let figuresReached: [Fact] = [.pmtAtteinte, .fileActiveAtteinte]

  private func leavingPmt(_ tried: Answers) -> Answers {
    guard !countSamePatients(answers, tried) else { return tried }
    var left = reopeningPmt(tried)
    left[.pmtAtteinte] = .unset
    left[.objectifPmt] = .unset
    return left
  }

  /// Whether the texts of two signatures count the same patients in the PMT.
  func countSamePatients(_ one: Answers, _ other: Answers) -> Bool {
    guard let former = one.regime(in: setting), let next = other.regime(in: setting) else { return true }
    return next.acces.countsSamePatients(as: former.acces)
  }
}
