import AidRules
import Intake
import Testing
import Wizard
import WizardSupport

@Suite("What is marked or typed is accepted by one rule, whichever way one goes on")
struct OneRuleTests {
  @Test("A choice only marked is a preview, which F10 accepts as Continuer does")
  func marked() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .down)
    #expect(journey.state.entry.selected == .secteur(.deux))
    #expect(journey.state.answers[.secteur] == .unset)
    #expect(journey.state.liveChange?.new == .value(.secteur(.deux)))
    journey.send(.results)
    #expect(journey.state.answers[.secteur] == .value(.secteur(.deux)))
    #expect(journey.state.liveChange == nil)
  }

  @Test("Leaving the program accepts nothing: the mark is kept, to be validated")
  func quitting() {
    var journey = Journey()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed, .down, .quit)
    #expect(journey.state.answers[.secteur] == .draft("2"))
  }

  @Test("A specialty surely meant is accepted by F9, from the field or from a button, as by Continuer")
  func search() {
    for way in [[Event.overview], [.press(.footer(.overview))], [.press(.footer(.proceed)), .overview]] {
      var journey = Journey()
      journey.send(.newDossier, .insert("cardio"))
      for event in way { journey.send(event) }
      #expect(journey.state.answers[.specialite] == .value(.specialite(id: "cardiologie")))
    }
  }

  @Test(
    "Whatever is typed or marked, F10 takes what Continuer takes and nothing else",
    arguments: [41, 42, 43] as [UInt64]
  )
  func same(seed: UInt64) {
    var events = RandomEvents(seed: seed)
    var journey = Journey()
    var met = (taken: 0, refused: 0)
    for step in 0..<3_000 {
      journey.send(events.next(journey.state))
      let state = journey.state
      guard let fact = state.question, state.overlay == nil, state.isTyping else { continue }
      let looked = reduce(state, .results).0
      let continued = reduce(state, .proceed).0
      guard continued.problem == nil else {
        met.refused += 1
        if looked.answers[fact].isSettled, looked.answers[fact] != state.answers[fact] {
          Issue.record("step \(step): \(looked.answers[fact]) was taken of what Continuer refuses")
          return
        }
        continue
      }
      met.taken += 1
      // A text kept for another day and only looked at isn't accepted by looking elsewhere.
      let isKept = looked.pending[fact] != nil || looked.answers[fact].value == nil
      if !isKept, looked.answers[fact] != continued.answers[fact] {
        Issue.record("step \(step): \(looked.answers[fact]) against \(continued.answers[fact]) of \(fact)")
        return
      }
    }
    #expect(met.taken > 20 && met.refused > 20)
  }
}
