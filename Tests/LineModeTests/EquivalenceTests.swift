import AidRules
import LineMode
import LineSupport
import Testing
import Wizard

@Suite("Line mode: the same answers as with keys")
struct EquivalenceTests {
  /// The parts share what the rules said.
  private static let rules = RememberedRules()

  /// A thousand doctors in four parts, which run at the same time.
  @Test(
    "A thousand doctors, by keys and by lines: the same answers, the same place, the same result",
    arguments: [20_261_122, 20_261_123, 20_261_124, 20_261_125] as [UInt64]
  )
  func thousand(seed: UInt64) throws {
    let setting = Self.rules.remembering(try Talk.setting())
    var finished = 0
    var (named, noted, tried) = (0, 0, 0)
    for (number, doctor) in Conversation.doctors(250, try Talk.bareme.get(), seed: seed).enumerated() {
      let keys = Conversation(doctor, seed: seed &+ UInt64(number), setting: setting)
      var state = State(setting: setting)
      for (line, (act, before)) in zip(keys.lines, keys.acts) {
        let said: Comment = "seed \(seed), doctor \(number), \(act) on \(before.page)"
        guard state.answers == before.answers, state.page == before.page, state.trial == before.trial else {
          Issue.record("\(said): by lines \(state.page), \(state.trial)")
          return
        }
        guard case .events(let events) = read(line, in: state) else {
          Issue.record("\(said): « \(line) » was refused")
          return
        }
        for event in events { state = reduce(state, event).0 }
        for event in arrival(from: before, to: state) { state = reduce(state, event).0 }
      }
      try #require(state.answers == keys.end.answers, "seed \(seed), doctor \(number)")
      #expect(state.page == keys.end.page)
      #expect(state.dossier.name == keys.end.dossier.name)
      #expect(state.notes == keys.end.notes)
      #expect(state.saved.steps == keys.end.saved.steps)
      let results = (try? state.evaluation.get(), try? keys.end.evaluation.get())
      if let byLines = results.0, let byKeys = results.1 {
        #expect(byLines.differences(from: byKeys).isEmpty)
      } else {
        #expect(results.0 == nil && results.1 == nil)
      }
      if case .results = state.page { finished += 1 }
      if !state.dossier.name.isEmpty { named += 1 }
      if !state.notes.isEmpty { noted += 1 }
      if keys.acts.contains(where: { $0.act == .trial(.accept) }) { tried += 1 }
    }
    // Most come to their result: the equality is about whole conversations.
    #expect(finished > 175)
    #expect(named > 20 && noted > 40 && tried > 2, "\(named) named, \(noted) noted, \(tried) tried")
  }
}
