package import AidRules
import Guide
package import Intake

extension State {
  /// The slide in front.
  package var slide: Slide? {
    if case .slide(let slide) = page { slide } else { nil }
  }

  /// Where the slide in front stands among those of its program, from 1.
  package var slideProgress: (place: Int, count: Int)? {
    guard let slide else { return nil }
    let slides = talk.program.slides
    return slides.firstIndex(of: slide).map { ($0 + 1, slides.count) }
  }

  /// The question of the quiz in front, by its place.
  package var quizQuestion: Int? {
    if case .avantApres(let place) = slide, AvantApres.all.indices.contains(place) { place } else { nil }
  }

  /// Whether the answer of the question in front is shown.
  package var isRevealed: Bool { quizQuestion.map(talk.room.revealed.contains) ?? false }

  /// The answers of an example as the room changed them; empty when there is no such example.
  package func roomAnswers(_ number: Int) -> Answers {
    talk.room.examples[number] ?? example(number)
  }

  /// The figures of the example in front that the room can change.
  package var roomFigures: [Fact] {
    guard case .example(let number) = slide else { return [] }
    return [.pmt, .fileActive].filter { example(number)[$0].value != nil }
  }

  /// What a room saw and answered stays when another dossier comes in front.
  mutating func keepRoom(of former: State) {
    (talk, isConference, lastRead) = (former.talk, former.isConference, former.lastRead)
  }

  private func example(_ number: Int) -> Answers {
    setting.examples.indices.contains(number - 1) ? setting.examples[number - 1] : Answers()
  }

  /// What can hold the focus on a slide, besides its footer.
  func slideBody(_ slide: Slide) -> [FocusItem] {
    switch slide {
    case .agenda: Program.day.parts.map { .menu(.slide($0)) }
    case .avantApres:
      isRevealed ? [] : [.hands(.avant), .hands(.apres), .menu(.reveal)]
    case .example: roomFigures.map(FocusItem.figure)
    case .closing:
      talk.room.tally.missions.map { .menu(.mission($0)) } + [
        .menu(.addMission), .menu(.saveTally), .menu(.ficheFromTally),
      ]
    default: []
    }
  }

  /// Where the focus starts on a slide: Enter goes on, but where the room is asked.
  func slideFocus(_ slide: Slide) -> FocusItem {
    switch slide {
    case .avantApres where !isRevealed: .menu(.reveal)
    case .closing: talk.room.tally.missions.first.map { .menu(.mission($0)) } ?? .footer(.proceed)
    default: .footer(.proceed)
    }
  }

  /// Evaluates the example in front, as the room changed it.
  mutating func refreshRoom() {
    guard case .example(let number) = slide else {
      (talk.evaluation, talk.evaluated) = (nil, nil)
      return
    }
    let answers = roomAnswers(number)
    guard answers != talk.evaluated else { return }
    talk.evaluation = evaluate(answers)
    talk.evaluated = answers
  }
}

extension Slide {
  /// Whether the slide computes an example.
  var isExample: Bool { if case .example = self { true } else { false } }
}

extension Program {
  /// The slides that the order of the day names.
  package var parts: [Slide] {
    slides.filter { slide in
      switch slide {
      case .opening, .chapter, .avantApres(0), .example(1), .closing: true
      default: false
      }
    }
  }
}
