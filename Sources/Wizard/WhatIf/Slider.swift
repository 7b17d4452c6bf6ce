package import AidRules
package import Intake

/// A figure, a working time or a day tried without touching the dossier; its places are whole numbers.
package struct Slider: Hashable, Sendable {
  /// What its places stand for.
  package enum Kind: Hashable, Sendable {
    /// Numbers of patients.
    case patients
    /// Days, by their numbers.
    case days
    /// Working times, by their ranks.
    case options([OptionChoice])
  }

  /// The fact tried.
  package let fact: Fact
  /// What its places stand for.
  package let kind: Kind
  /// Where it stands; nil while nobody said.
  package let place: Int?
  /// Where the dossier stands; nil while it doesn't say.
  package let dossier: Int?
  /// The first and the last place.
  package let bounds: ClosedRange<Int>
  /// Where it begins while nobody said: where something changes, never a guess of the answer.
  package let start: Int

  /// Whether it stands elsewhere than the dossier.
  package var isMoved: Bool { place != dossier }

  /// The patients of a large step.
  static let largeStep = 50

  /// The place of an answer; nil where it isn't one.
  func place(of value: FactValue?) -> Int? {
    switch (kind, value) {
    case (.patients, .count(let count)): count
    case (.days, .day(let day)): day.number
    case (.options(let choices), .option(let choice)): choices.firstIndex(of: choice)
    default: nil
    }
  }

  /// The answer at a place within the bounds.
  func answer(at place: Int) -> Answer {
    let held = min(max(place, bounds.lowerBound), bounds.upperBound)
    return switch kind {
    case .patients: .value(.count(held))
    case .days: .value(.day(Day(number: held)))
    case .options(let choices): .value(.option(choices[held]))
    }
  }

  /// The place that a key leads to: by one, far, or to the next step; nil when the key isn't for a slider or nothing
  /// more changes that way.
  func place(after event: Event, _ steps: AxisSteps) -> Int? {
    guard let place else { return start }
    return switch event {
    case .left: place - 1
    case .right: place + 1
    case .pageUp: far(from: place, up: true)
    case .pageDown: far(from: place, up: false)
    case .home: jump(from: place, steps, up: false)
    case .end: jump(from: place, steps, up: true)
    default: nil
    }
  }

  private func far(from place: Int, up: Bool) -> Int {
    switch kind {
    case .patients: place + (up ? Self.largeStep : -Self.largeStep)
    case .days: Day(number: place).adding(months: up ? 1 : -1).number
    case .options: up ? bounds.upperBound : bounds.lowerBound
    }
  }

  private func jump(from place: Int, _ steps: AxisSteps, up: Bool) -> Int? {
    if case .options = kind { return far(from: place, up: up) }
    return steps.jump(from: place, up: up)
  }
}

/// What can be done with what is tried.
package enum TrialAction: String, CaseIterable, Sendable, Codable {
  /// Put it in the dossier.
  case accept
  /// Come back to the dossier's answers.
  case reset
}
