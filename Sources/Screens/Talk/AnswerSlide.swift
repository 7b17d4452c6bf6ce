import FrenchText
import Guide
import TerminalUI
import Wizard

/// The answer of a question in large letters, with its reason and what to remember.
enum AnswerSlide {
  static func draw(
    _ place: Int,
    _ text: SlideText,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    var told = text
    let answer = AvantApres.all[place].answer
    let hands = scene.state.talk.room.hands[place] ?? Hands()
    // The large letters say it, with the hands beside them.
    told.keep { piece in
      switch piece {
      case .answer, .hands: false
      default: true
      }
    }
    let counted = AvantApres.Answer.allCases.map { SlideWords.hands($0.label, hands[$0]) }
    TextSlide.draw(
      told,
      heading: answer.label,
      aside: hands.total > 1 ? counted.joined(separator: ", ") : "",
      ink: .good,
      scene,
      in: rect,
      on: &painter
    )
  }
}
