package import Guide

/// One screen of the hour in front of a room, or of the quiz alone.
package enum Slide: Hashable, Sendable, Codable {
  /// The title and the order of the day, from which any part can be opened.
  case agenda
  /// The question that opens the hour.
  case opening
  /// The title of a part.
  case chapter(Chapter)
  /// What an assistant médical is.
  case definition
  /// The missions of one kind.
  case pole(Pole)
  /// What an assistant brings.
  case benefits
  /// What an employer sees to.
  case duties
  /// A question of the quiz, from 0.
  case avantApres(Int)
  /// The score, and every answer again.
  case recap
  /// The steps, from the preparation on.
  case steps
  /// Whom to turn to.
  case contacts
  /// Who has a right to the aid.
  case eligibility
  /// The amount of each year, for one assistant.
  case amounts
  /// The same for more than one.
  case secondAssistant
  /// The bands of patients, and what they change.
  case bands
  /// A worked example, counted from 1, with the figures that the room gives.
  case example(Int)
  /// What happens while the contract runs.
  case life
  /// What to remember.
  case keyPoints
  /// The question that ends the hour: which missions would one entrust?
  case closing
}

/// An order of slides.
package enum Program: String, CaseIterable, Hashable, Sendable, Codable {
  /// The hour: why, how, how much.
  case day
  /// The questions AVANT / APRÈS and the missions, in front of a room or alone.
  case quiz

  /// The slides, in the order shown.
  package var slides: [Slide] {
    let questions = AvantApres.all.indices.map(Slide.avantApres) + [.recap]
    return switch self {
    case .day:
      [.agenda, .opening, .chapter(.pourquoi), .definition] + Pole.allCases.map(Slide.pole)
        + [.benefits, .chapter(.comment), .duties] + questions
        + [.steps, .contacts, .chapter(.combien), .eligibility, .amounts, .secondAssistant, .bands]
        + [.example(1), .example(2), .life, .keyPoints, .closing]
    case .quiz: questions + [.closing]
    }
  }
}
