import AidRules
import Intake

extension Questionnaire {
  /// The answers of a state, each class by the answer that stands for it.
  func answers(_ state: [UInt8]) -> Answers {
    var answers = context.answers
    for (axis, digit) in zip(axes, state) where digit != axis.unset {
      answers[axis.fact] = axis.classes[Int(digit)].value.map(Intake.Answer.value) ?? .unknown
    }
    return answers
  }

  /// The situation of a state, and the facts of which the doctor said that he doesn't know.
  func situation(_ state: [UInt8]) -> (situation: Situation, unknown: Set<Fact>) {
    var situation = context.situation
    var unknown: Set<Fact> = []
    for (axis, digit) in zip(axes, state) where digit != axis.unset {
      let classe = axis.classes[Int(digit)]
      classe.put(&situation)
      if classe.value == nil { unknown.insert(axis.fact) }
    }
    return (situation, unknown)
  }

  /// The doctors of the context, grouped by what the rules can tell apart.
  package func cells(_ doctors: [Doctor]) -> [Cell] {
    var counts: [[UInt8]: Int] = [:]
    for doctor in doctors { counts[digits(doctor), default: 0] += 1 }
    return counts.map { Cell(digits: $0.key, count: $0.value) }
      .sorted { $0.digits.lexicographicallyPrecedes($1.digits) }
  }

  /// Whether the rules answer a doctor as they answer whoever stands for the classes of his answers.
  package func isFaithful(to doctor: Doctor) throws -> Bool {
    var own = context.answers
    for axis in axes { own[axis.fact] = doctor.answers[axis.fact].map(Intake.Answer.value) ?? .unknown }
    return try answer(own) == answer(answers(digits(doctor)))
  }

  private func digits(_ doctor: Doctor) -> [UInt8] {
    axes.map { $0.digit(of: doctor.answers[$0.fact]) }
  }

  private func answer(_ answers: Answers) throws -> Answer {
    Answer(try bareme.assess(answers.situation(specialites: bareme.specialites, regime: regime), on: day))
  }
}

/// Doctors whom the rules can't tell apart.
package struct Cell: Sendable {
  /// The classes of their answers.
  let digits: [UInt8]
  /// How many they are.
  let count: Int
}
