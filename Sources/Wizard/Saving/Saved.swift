package import AidRules
package import Intake

/// Everything of a state that outlives the program.
package struct Saved: Hashable, Sendable {
  /// What was answered.
  package var answers: Answers
  /// The notes on the answers.
  package var notes: [Fact: Note]
  /// The missions of the job description, in the order chosen.
  package var missions: [MissionName]
  /// Where one stands.
  package var place: Place
  /// What is typed there and not accepted.
  package var typed: Typed?
  /// The states before each accepted change, the last one last.
  package var steps: [UndoStep]
  /// The steps ever taken, those taken back included: the number of the last one.
  package var stepsTaken: Int

  /// Far more steps than anyone takes back; a bound, so that a long day doesn't grow.
  package static let mostSteps = 200

  /// Creates what is saved of a state; nothing was said unless told otherwise.
  package init(
    answers: Answers = Answers(),
    notes: [Fact: Note] = [:],
    missions: [MissionName] = [],
    place: Place = Place(),
    typed: Typed? = nil,
    steps: [UndoStep] = [],
    stepsTaken: Int = 0
  ) {
    self.answers = answers
    self.notes = notes
    self.missions = missions
    self.place = place
    self.typed = typed
    self.steps = steps
    self.stepsTaken = stepsTaken
  }
}

extension Saved {
  /// Whether nothing at all was said, nor typed.
  package var isBlank: Bool {
    answers.isEmpty && notes.isEmpty && missions.isEmpty && place.pending.isEmpty
      && (typed?.text ?? "").isEmpty
  }

  /// Whether something was accepted since: more than a page turned or a text half typed.
  package func differsDurably(from former: Saved) -> Bool {
    answers != former.answers || notes != former.notes || missions != former.missions
      || stepsTaken != former.stepsTaken
      || steps.count != former.steps.count
  }
}

/// What a change can be taken back to.
package struct UndoStep: Hashable, Sendable {
  /// Its number, which grows from step to step and is never used again.
  package let number: Int
  /// The answers before the change.
  package let answers: Answers
  /// The missions before the change.
  package let missions: [MissionName]
  /// Where the change was made.
  package let place: Place

  /// Creates a step.
  package init(number: Int, answers: Answers, missions: [MissionName] = [], place: Place) {
    self.number = number
    self.answers = answers
    self.missions = missions
    self.place = place
  }
}

/// A note on an answer, such as « demander à la CPAM ».
package struct Note: Hashable, Sendable, Codable {
  /// What was written; empty when the figure is only to be asked for.
  package var text: String
  /// Whether the figure has to be asked of somebody.
  package var isToAsk: Bool

  /// Creates a note.
  package init(_ text: String = "", isToAsk: Bool = false) {
    self.text = text
    self.isToAsk = isToAsk
  }

  /// Whether there is nothing to keep.
  package var isEmpty: Bool { text.isEmpty && !isToAsk }
}
