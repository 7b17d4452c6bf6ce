import AidRules
import Intake
import Testing
import Wizard
import WizardSupport

@Suite("What is missing: one count everywhere")
struct AwaitedTests {
  @Test("« Je ne sais pas encore » is still to be asked; the working time and what is optional aren't owed")
  func unknown() throws {
    var journey = try Journey.real()
    journey.send(.newDossier, .insert("mg"), .activate, .proceed)
    journey.answer("775")
    #expect(journey.state.page == .question(.secteur))
    let before = journey.state.awaited
    #expect(before.contains(.secteur) && before.contains(.fileActive) && before.contains(.situations))
    journey.send(.dontKnow)
    #expect(journey.state.answers[.secteur] == .unknown)
    #expect(journey.state.awaited.contains(.secteur))
    #expect(journey.state.toAsk.map(\.fact) == journey.state.awaited)
    for fact in [Fact.option, .signature, .embauche, .assistant] {
      #expect(!journey.state.awaited.contains(fact))
    }
  }

  @Test("A note to ask adds to the list what isn't missing")
  func noted() throws {
    var journey = try Journey.real(Samples.examples[0])
    let awaited = journey.state.awaited
    #expect(!awaited.contains(.secteur))
    journey.send(.goTo(.secteur), .press(.menu(.note)), .press(.menu(.isToAsk)), .press(.proceed))
    #expect(journey.state.toAsk.map(\.fact) == awaited + [.secteur])
    #expect(journey.state.reviewRows.first { $0.fact == .secteur }?.isToAsk == true)
  }

  @Test(
    "Nothing is missing once the aid is refused; before the specialty, everything that concerns all doctors is"
  )
  func ends() throws {
    var journey = try Journey.real()
    #expect(journey.state.awaited.first == .specialite)
    #expect(Set(journey.state.awaited).isSuperset(of: [.secteur, .fileActive, .tranche, .situations, .zone]))
    journey.send(.newDossier, .insert("radiothérapie"), .activate)
    #expect(verdict(journey.state.evaluation) == .nonEligible)
    #expect(journey.state.awaited == [])
  }

  @Test(
    "The rows of the review without an answer, the list to ask and the list of dossiers agree",
    arguments: [31, 32, 33] as [UInt64]
  )
  func agree(seed: UInt64) throws {
    var events = RandomEvents(seed: seed)
    var journey = try Journey.real()
    var met = 0
    for step in 0..<150 {
      let event = events.next(journey.state)
      journey.send(event)
      let state = journey.state
      let awaited = Set(state.awaited)
      let rows = state.reviewRows.filter { row in
        row.applicability == .asked && row.answer.value == nil && !row.isIdle && row.fact != .option
          && !row.fact.isOptional
      }
      guard case .success = state.evaluation, Set(rows.map(\.fact)) == awaited,
        state.toAsk.map(\.fact).starts(with: state.awaited)
      else {
        Issue.record("step \(step), \(event): \(rows.map(\.fact)) against \(state.awaited)")
        return
      }
      met += awaited.isEmpty ? 0 : 1
      guard step % 30 == 0 else { continue }
      let listed = ListedDossier(
        id: 7,
        name: "",
        changed: Moment(day: state.setting.today, hour: 9, minute: 0),
        answers: state.answers
      )
      #expect(receive(state, .dossiers([listed])).standings[7]?.awaited == state.awaited)
    }
    #expect(met > 20)
  }
}
