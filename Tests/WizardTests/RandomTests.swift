import AidRules
import Intake
import TestSupport
import Testing
import Wizard

@Suite("Whatever is pressed")
struct RandomTests {
  @Test("Random events never break the wizard's promises", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func promises(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var journey = Journey()
    for step in 0..<5_000 {
      let event = randomEvent(journey.state, &random)
      journey.send(event)
      let state = journey.state
      guard state.focusables.contains(state.focus) else {
        Issue.record("step \(step), \(event): \(state.focus) isn't on \(state.page)")
        return
      }
      for fact in state.answers.facts {
        guard let value = state.answers[fact].value else { continue }
        let read = understand(value.text, for: fact, specialites: Samples.specialites, mode: .wizard)
        guard read == .success(value) else {
          Issue.record("step \(step), \(event): \(value) was never understood for \(fact)")
          return
        }
      }
      guard state.question == nil || state.progress != nil, state.choices.count <= 7 else {
        Issue.record("step \(step), \(event): no progress on \(state.page)")
        return
      }
      guard state.entry.text.cursor <= state.entry.text.text.count else {
        Issue.record("step \(step), \(event): the cursor left the text")
        return
      }
    }
  }

  @Test("From anywhere, going back reaches home", arguments: [11, 12, 13] as [UInt64])
  func home(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var journey = Journey()
    for _ in 0..<300 {
      journey.send(randomEvent(journey.state, &random))
    }
    for _ in 0..<30 { journey.send(.back) }
    #expect(journey.state.page == .home)
  }

  private func randomEvent(_ state: State, _ random: inout SeededGenerator) -> Event {
    let texts = [
      "7", "75", "1.234", " ", "x", "-", "é", "\u{1B}", "\u{301}", "/", "15/01/2026", "méd", "?", "80,5",
    ]
    let events: [Event] = [
      .backspace, .delete, .clearField, .up, .down, .left, .right, .pageUp, .pageDown, .home, .end,
      .nextFocus, .previousFocus, .activate, .activate, .activate, .proceed, .toggle, .dontKnow, .back, .help,
      .why, .overview, .results, .undo, .resume,
    ]
    switch Int.random(in: 0..<12, using: &random) {
    case 0...2: return .insert(texts.randomElement(using: &random) ?? "7")
    case 3: return .choose(Int.random(in: -1...8, using: &random))
    case 4: return .goTo(Fact.allCases.randomElement(using: &random) ?? .pmt)
    case 5: return state.focusables.randomElement(using: &random).map(Event.press) ?? .activate
    case 6:
      return .focus([.choice(3), .field, .close, .panel(.aide)].randomElement(using: &random) ?? .proceed)
    case 7: return .showPanel(Panel.allCases.randomElement(using: &random) ?? .aide)
    case 8 where Int.random(in: 0..<20, using: &random) == 0:
      return [.newDossier, .example(1), .example(2), .example(9), .quit].randomElement(using: &random)
        ?? .quit
    default: return events.randomElement(using: &random) ?? .activate
    }
  }
}
