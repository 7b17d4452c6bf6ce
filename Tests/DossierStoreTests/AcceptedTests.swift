import AidRules
import BaremeFiles
import DossierStore
import Intake
import Testing
import Wizard
import WizardSupport

@Suite("What a store keeps as an answer")
struct AcceptedTests {
  private let bareme: Bareme
  private let store: DossierStore

  init() throws {
    bareme = try BaremeLoader.embedded()
    store = try DossierStore.inMemory { 1_000 }
  }

  private func begin() throws -> State {
    State(setting: Setting(bareme: bareme, today: try #require(Day(2026, 11, 22))))
  }

  /// The answers that count, as another window reads them.
  private func kept(_ id: Int64) throws -> [Fact: Answer] {
    let answers = try #require(try store.read(id, specialites: bareme.specialites)).saved.answers
    let settled = answers.facts.filter { answers[$0].value != nil || answers[$0] == .unknown }
    return Dictionary(uniqueKeysWithValues: settled.map { ($0, answers[$0]) })
  }

  @Test("A choice only marked, a box only ticked and a text only typed are no answers, left or not")
  func marked() throws {
    let keys: [(Fact, [Event])] = [
      (.secteur, [.home, .down]), (.situations, [.down, .toggle]), (.pmt, [.insert("775")]),
    ]
    for (fact, events) in keys {
      var state = try begin()
      for event in [Event.newDossier, .insert("medecine g"), .activate, .goTo(fact)] + events {
        (state, _) = reduce(state, event)
      }
      #expect(state.page == .question(fact))
      let here = try store.create(state.saved, name: "").id
      #expect(try Set(kept(here).keys) == [.specialite], "\(fact)")
      (state, _) = reduce(state, .back)
      let left = try store.create(state.saved, name: "").id
      #expect(try Set(kept(left).keys) == [.specialite], "\(fact)")
    }
  }

  @Test(
    "Whatever is pressed, no answer changes without a step to take it back",
    arguments: [3, 4] as [UInt64]
  )
  func steps(seed: UInt64) throws {
    var events = RandomEvents(seed: seed)
    var state = try begin()
    var saved = state.saved
    var header = try store.create(saved, name: "")
    state = receive(state, .kept(id: header.id, .inMemory))
    var compared = 0
    for step in 0..<600 {
      let event = events.next(state)
      (state, _) = reduce(state, event)
      let isBegun = state.dossier.id == nil
      if isBegun {
        header = try store.create(state.saved, name: "")
        state = receive(state, .kept(id: header.id, .inMemory))
      } else if state.saved != saved {
        let before = try kept(header.id)
        header = try store.save(state.saved, over: saved, in: header)
        if !state.saved.differsDurably(from: saved) || state.saved.steps == saved.steps {
          compared += 1
          try #require(try kept(header.id) == before, "step \(step), \(event)")
        }
      }
      saved = state.saved
    }
    #expect(compared > 50)
  }
}
