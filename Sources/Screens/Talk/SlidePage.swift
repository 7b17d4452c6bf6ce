import FrenchText
import Guide
import TerminalUI
import Wizard

/// A slide of the hour, or of the quiz.
enum SlidePage {
  static func draw(_ slide: Slide, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard let text = SlideText(slide, scene.state, in: scene.bareme) else { return }
    let room = scene.state.talk.room
    switch slide {
    case .agenda: AgendaSlide.draw(scene, in: rect, on: &painter)
    case .avantApres(let place) where room.revealed.contains(place):
      AnswerSlide.draw(place, text, scene, in: rect, on: &painter)
    case .avantApres(let place): QuestionSlide.draw(place, text, scene, in: rect, on: &painter)
    case .recap:
      TextSlide.draw(text, heading: room.score?.big, ink: .good, scene, in: rect, on: &painter)
    case .chapter(let chapter):
      TextSlide.draw(text, heading: French.typeset(chapter.title), scene, in: rect, on: &painter)
    case .amounts, .secondAssistant:
      AmountSlide.draw(text, isSecond: slide == .secondAssistant, scene, in: rect, on: &painter)
    case .bands: BandSlide.draw(text, scene, in: rect, on: &painter)
    case .example(let number): ExampleSlide.draw(number, scene, in: rect, on: &painter)
    case .closing: TallySlide.draw(text, scene, in: rect, on: &painter)
    case .opening, .definition, .pole, .benefits, .duties, .steps, .contacts, .eligibility, .life, .keyPoints:
      TextSlide.draw(text, scene, in: rect, on: &painter)
    }
  }
}
