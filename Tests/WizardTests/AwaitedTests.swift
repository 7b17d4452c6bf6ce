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

  @Test("What is missing of some doctors, worked out by hand")
  func known() throws {
    func awaited(_ answers: [Fact: FactValue]) throws -> Set<Fact> {
      Set(try Journey.real(Answers(answers)).state.awaited)
    }
    let gp: [Fact: FactValue] = [.specialite: .specialite(id: Samples.gp)]
    // Médecine générale is judged by the PMT; what other specialties are judged by is never owed.
    #expect(try awaited(gp).isSuperset(of: [.pmt, .secteur, .fileActive, .situations]))
    #expect(try awaited(gp).isDisjoint(with: [.seuilP30, .honorairesCliniques, .structureUrgence, .optam]))
    // The second sector asks for OPTAM, and the first doesn't.
    #expect(try awaited(gp.merging([.secteur: .secteur(.deux)]) { $1 }).contains(.optam))
    #expect(try !awaited(gp.merging([.secteur: .secteur(.un)]) { $1 }).contains(.optam))
    // A specialty with a rule of its own.
    #expect(try awaited([.specialite: .specialite(id: "medecine-urgence")]).contains(.structureUrgence))
    #expect(try awaited([.specialite: .specialite(id: "neurochirurgie")]).contains(.honorairesCliniques))
    // Below the bar a particular situation can still help; without any, nothing can.
    let below = gp.merging([.pmt: .count(700)]) { $1 }
    #expect(try Journey.real(Answers(below)).state.awaited.first == .situations)
    #expect(try awaited(below.merging([.situations: .situations([])]) { $1 }) == [])
    #expect(try awaited([.specialite: .specialite(id: "radiotherapie")]) == [])
  }

  @Test(
    "What is missing is what the rules would still ask and nobody answered; the review, the list and the dossiers agree",
    arguments: [31, 32, 33] as [UInt64]
  )
  func agree(seed: UInt64) throws {
    let bareme = try Journey.bareme.get()
    var events = RandomEvents(seed: seed)
    var journey = try Journey.real()
    var met = (some: 0, none: 0)
    for step in 0..<150 {
      let event = events.next(journey.state)
      journey.send(event)
      let state = journey.state
      guard case .success(let evaluation) = state.evaluation else {
        Issue.record("step \(step), \(event): the rules refuse")
        return
      }
      if state.answers[.specialite].value != nil {
        let asked = try bareme.questions(evaluation.situation, on: state.setting.today).map(\.fact)
        #expect(Set(state.awaited) == Set(asked).subtracting(Self.never), "step \(step), \(event)")
      }
      for row in state.reviewRows where row.applicability == .asked && row.answer.value == nil {
        guard row.fact != .option, !row.fact.isOptional else { continue }
        #expect(row.isIdle != state.awaited.contains(row.fact) || row.answer.isDraft, "step \(step), \(row)")
      }
      #expect(state.toAsk.map(\.fact).starts(with: state.awaited))
      if state.awaited.isEmpty { met.none += 1 } else { met.some += 1 }
      guard step % 30 == 0 else { continue }
      let listed = ListedDossier(
        id: 7,
        name: "",
        changed: Moment(day: state.setting.today, hour: 9, minute: 0),
        answers: state.answers
      )
      #expect(receive(state, .dossiers([listed])).standings[7]?.awaited == state.awaited)
    }
    #expect(met.some > 20, "\(met)")
  }

  /// What a doctor may leave out, and the working time, a wish: none of them is owed.
  private static let never: Set<Fact> = [
    .option, .signature, .embauche, .assistant, .objectifPmt, .objectifFileActive,
  ]
}

extension Answer {
  fileprivate var isDraft: Bool { if case .draft = self { true } else { false } }
}
