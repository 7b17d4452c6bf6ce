import AidRules
import Intake
import Testing
import Wizard
import WizardSupport

@Suite("Whatever is pressed")
struct RandomTests {
  @Test("Random events never break the wizard's promises", arguments: [1, 2, 3, 4, 5] as [UInt64])
  func promises(seed: UInt64) {
    var events = RandomEvents(seed: seed)
    var journey = Journey()
    for step in 0..<5_000 {
      let event = events.next(journey.state)
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
      // What only the cost depends on is no step of the way.
      let isStep = state.question.map { !$0.isOfCost } ?? false
      guard isStep == (state.progress != nil), state.choices.count <= 7 else {
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
    var events = RandomEvents(seed: seed)
    var journey = Journey()
    for _ in 0..<300 {
      journey.send(events.next(journey.state))
    }
    for _ in 0..<30 { journey.send(.back) }
    #expect(journey.state.page == .home)
  }

  @Test("Taken up from what is saved, a state is the one that was left", arguments: [21, 22, 23] as [UInt64])
  func saved(seed: UInt64) {
    var events = RandomEvents(seed: seed)
    var journey = Journey()
    for step in 0..<2_000 {
      let event = events.next(journey.state)
      journey.send(event)
      let state = journey.state
      let again = State(setting: state.setting, saved: state.saved)
      var kept = again.saved
      // Slides and the guide are of no dossier: one is at home again, where it starts.
      if Self.isTalk(state.page) { kept.place.focus = nil }
      let isSame =
        kept == state.saved && again.page == (Self.isTalk(state.page) ? .home : state.page)
        && again.entry.text == state.entry.text
        && again.entry.selected == state.entry.selected && again.entry.checked == state.entry.checked
        // A trial isn't saved, nor what a room answered, nor where one stood in them.
        && (state.overlay != nil || state.problem != nil || state.fileProblem != nil
          || state.page == .results(.etSi) || state.focus == .menu(.takeTally) || Self.isTalk(state.page)
          || again.focus == state.focus)
      guard isSame else {
        Issue.record("step \(step), \(event): \(state.saved) became \(again.saved)")
        return
      }
    }
  }

  private static func isTalk(_ page: Page) -> Bool {
    switch page {
    case .slide, .guide, .reading: true
    default: false
    }
  }
}
