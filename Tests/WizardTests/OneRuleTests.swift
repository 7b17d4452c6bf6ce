import AidRules
import Intake
import Testing
@testable import Wizard
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
    var met = (taken: 0, kept: 0, emptied: 0)
    for step in 0..<3_000 {
      journey.send(events.next(journey.state))
      let state = journey.state
      guard let fact = state.question, state.overlay == nil, state.isTyping else { continue }
      let looked = reduce(state, .results).0
      let continued = reduce(state, .proceed).0
      let raw = state.entry.raw(for: fact)
      let isAccepted = continued.problem == nil && state.entry.isTouched(for: fact)
      if isAccepted {
        met.taken += 1
        #expect(looked.answers[fact] == continued.answers[fact], "step \(step), \(fact)")
        #expect(looked.pending[fact] == nil, "step \(step), \(fact)")
      } else if raw.isEmpty {
        // Emptied and not accepted: the answer stands, and nothing is left of what was typed.
        met.emptied += 1
        #expect(looked.answers[fact] == (state.answers[fact].isSettled ? state.answers[fact] : .unset))
        #expect(looked.pending[fact] == nil, "step \(step), \(fact)")
      } else {
        // What Continuer refuses, or what was kept for another day and only looked at, waits beside the answer.
        met.kept += 1
        let isSettled = state.answers[fact].isSettled
        #expect(
          looked.answers[fact] == (isSettled ? state.answers[fact] : .draft(raw)),
          "step \(step), \(fact)"
        )
        #expect(looked.pending[fact] == (isSettled ? raw : nil), "step \(step), \(fact)")
      }
    }
    #expect(met.taken > 20 && met.kept > 20, "\(met)")
  }
}
