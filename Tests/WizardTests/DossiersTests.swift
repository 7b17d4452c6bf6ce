import AidRules
import Intake
import Testing
@testable import Wizard

extension Journey {
  /// Tells the wizard what happened outside.
  mutating func hear(_ news: News...) {
    for told in news { state = receive(state, told) }
  }

  /// Three doctors, the last written first.
  static func secretary() -> Journey {
    var journey = Journey()
    journey.hear(.dossiers(Samples.dossiers))
    return journey
  }
}

extension Samples {
  /// A dossier of the list, written on the day of the tests.
  static func listed(_ id: Int64, _ name: String, _ answers: [Fact: FactValue] = [:]) -> ListedDossier {
    let moment = Moment(day: setting.today, hour: 14, minute: Int(id))
    return ListedDossier(id: id, name: name, changed: moment, answers: Answers(answers))
  }

  static let dossiers = [
    listed(3, "Dr Martin", [.specialite: .specialite(id: gp), .pmt: .count(800)]), listed(2, "Dr Nguyen"),
    listed(1, "", [.pmt: .count(10)]),
  ]
}

@Suite("The dossiers: list, one dossier, erasing")
struct DossiersTests {
  @Test("Home offers to go on with the dossier last written, and reads it")
  func resume() {
    var journey = Journey.secretary()
    #expect(
      journey.state.homeEntries
        == [
          .resume, .newDossier, .example(1), .example(2), .dossiers, .talk(.day), .talk(.quiz), .guide, .quit,
        ]
    )
    #expect(journey.state.focus == .home(.resume))
    journey.send(.activate)
    #expect(journey.effects == [.open(3)])
    #expect(journey.state.page == .home)
    // A dossier in front comes before those of the list.
    journey.send(.newDossier, .insert("péd"), .activate, .back, .back, .resume)
    #expect(journey.effects == [.open(3), .list])
    #expect(journey.state.page == .question(.signature))
  }

  @Test("Without a dossier, home begins with a new one")
  func none() {
    var journey = Journey()
    #expect(journey.state.homeEntries.first == .newDossier)
    journey.send(.dossiers)
    #expect(journey.state.page == .dossiers)
    #expect(journey.effects == [.list])
    #expect(journey.state.focus == .menu(.newDossier))
    #expect(Array(journey.state.focusables.prefix(2)) == [.menu(.newDossier), .menu(.importing)])
  }

  @Test("A dossier left empty is no dossier to go on with")
  func emptied() {
    var journey = Journey()
    journey.send(.newDossier, .dontKnow, .undo, .back)
    journey.hear(.kept(id: 1, .inMemory), .dossiers([Samples.listed(1, "")]))
    #expect(
      journey.state.homeEntries
        == [.newDossier, .example(1), .example(2), .dossiers, .talk(.day), .talk(.quiz), .guide, .quit]
    )
    #expect(journey.state.focus == .home(.newDossier))
    journey.send(.resume)
    #expect(!journey.effects.contains(.open(1)))
    // Nor one of the list, until it is named or answered.
    journey.send(.back, .dossiers)
    journey.hear(.dossiers([Samples.listed(1, ""), Samples.listed(2, "Dr Nguyen")]))
    #expect(journey.state.dossiers.map(\.id) == [2])
    journey.hear(.dossiers([Samples.listed(1, "Dr Martin"), Samples.listed(2, "Dr Nguyen")]))
    #expect(journey.state.dossiers.map(\.id) == [1, 2])
  }

  @Test("The list, one dossier, and back")
  func list() {
    var journey = Journey.secretary()
    journey.send(.dossiers)
    #expect(
      Array(journey.state.focusables.prefix(5))
        == [
          .menu(.dossier(3)), .menu(.dossier(2)), .menu(.dossier(1)), .menu(.newDossier), .menu(.importing),
        ]
    )
    #expect((journey.state.standings[3]?.result).flatMap(verdict) == .eligible)
    #expect((journey.state.standings[2]?.result).flatMap(verdict) == .aCompleter)
    #expect((journey.state.standings[1]?.result).flatMap(verdict) == .nonEligible)
    journey.send(.down, .activate)
    #expect(journey.state.page == .dossier(2))
    #expect(journey.state.listed?.name == "Dr Nguyen")
    #expect(
      Array(journey.state.focusables.prefix(4))
        == [.menu(.take), .menu(.rename), .menu(.export), .menu(.erase)]
    )
    journey.send(.activate)
    #expect(journey.effects.last == .open(2))
    journey.send(.back)
    #expect(journey.state.page == .dossiers)
    // A digit opens a line by its place.
    journey.send(.insert("3"))
    #expect(journey.state.page == .dossier(1))
  }

  @Test("A dossier read replaces the one in front, where it was left, with what was typed")
  func opened() {
    var left = Journey()
    left.send(.newDossier, .insert("pédiatrie"), .activate, .proceed, .choose(0), .activate)
    left.send(.insert("77"), .left)
    var journey = Journey.secretary()
    journey.send(.example(1))
    journey.hear(.opened(OpenDossier(id: 2, name: "Dr Nguyen"), left.state.saved))
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.dossier.id == 2)
    #expect(journey.state.entry.text.text == "77")
    #expect(journey.state.entry.text.cursor == 1)
    #expect(journey.state.dossiers == Samples.dossiers)
    journey.send(.undo, .undo)
    #expect(journey.state.page == .question(.secteur))
  }

  @Test("What the last answer changed is said again, unless it was taken back")
  func lastChange() {
    var left = Journey()
    left.send(.example(1), .goTo(.pmt), .clearField, .insert("774"), .activate)
    #expect(verdict(left.state.evaluation) == .nonEligible)
    let again = State(setting: Samples.setting, saved: left.state.saved)
    #expect(again.lastChange?.fact == .pmt)
    #expect(again.lastChange?.old == .value(.count(775)))
    #expect(again.lastChange?.new == .value(.count(774)))
    #expect(again.lastChange.flatMap { verdict($0.before) } == .eligible)
    #expect(again.lastChange.flatMap { verdict($0.after) } == .nonEligible)
    left.send(.undo)
    #expect(State(setting: Samples.setting, saved: left.state.saved).lastChange == nil)
  }

  @Test("Left on the list, a dossier goes on with its first open question; left on its name, with its name")
  func places() {
    var left = Journey()
    left.send(.newDossier, .insert("pédiatrie"), .activate, .dossiers)
    var journey = Journey()
    journey.hear(.opened(OpenDossier(id: 1), left.state.saved))
    #expect(journey.state.page == .question(.signature))
    left = Journey()
    left.send(.newDossier, .insert("pédiatrie"), .activate, .save, .insert("Dr Mar"))
    journey.hear(.opened(OpenDossier(id: 1), left.state.saved))
    #expect(journey.state.page == .prompt(.name))
    #expect(journey.state.entry.text.text == "Dr Mar")
    journey.send(.insert("tin"), .activate)
    #expect(journey.state.dossier.name == "Dr Martin")
    #expect(journey.effects == [.rename(1, "Dr Martin")])
    #expect(journey.state.page == .question(.signature))
  }

  @Test("Erasing asks first, and Enter keeps")
  func erasing() {
    var journey = Journey.secretary()
    journey.send(.dossiers, .activate, .press(.menu(.erase)))
    #expect(journey.state.page == .erasing(3))
    #expect(journey.state.focus == .menu(.keep))
    journey.send(.activate)
    #expect(journey.state.page == .dossier(3))
    #expect(journey.effects == [.list])
    journey.send(.press(.menu(.erase)), .down, .activate)
    #expect(journey.effects == [.list, .erase(3)])
    journey.hear(.erased(3, copies: []))
    #expect(journey.state.page == .dossiers)
    #expect(journey.state.dossiers.map(\.id) == [2, 1])
    #expect(journey.state.overlay == nil)
    journey.send(.back)
    #expect(journey.state.page == .home)
  }

  @Test("The dossier in front, erased, leaves nothing on the screen; copies kept aside are told")
  func erasedInFront() {
    var journey = Journey.secretary()
    journey.hear(.opened(OpenDossier(id: 3, name: "Dr Martin"), Saved(answers: Samples.examples[0])))
    journey.hear(.erased(3, copies: ["/d/dossiers.sqlite.abime-1"]))
    #expect(journey.state.answers.isEmpty)
    #expect(journey.state.dossier == OpenDossier())
    #expect(journey.state.notice == .erased(copies: ["/d/dossiers.sqlite.abime-1"]))
    #expect(journey.state.overlay == .notice)
    journey.send(.back)
    #expect(journey.state.page == .home)
  }

  @Test("A dossier that another window erased closes its pages")
  func gone() {
    let openings: [[Event]] = [
      [], [.press(.menu(.erase))], [.press(.menu(.rename))], [.press(.menu(.export))],
    ]
    // Covered by the help, it isn't there to come back to.
    var covered = Journey.secretary()
    covered.send(.dossiers, .insert("2"), .help)
    covered.hear(.dossiers([Samples.dossiers[0]]))
    #expect(covered.state.page == .dossiers)
    for events in openings {
      var journey = Journey.secretary()
      journey.send(.dossiers, .insert("2"))
      for event in events { journey.send(event) }
      journey.hear(.dossiers([Samples.dossiers[0]]))
      #expect(journey.state.page == .dossiers, "\(events)")
      #expect(journey.state.focus == .menu(.dossier(3)))
      journey.send(.back)
      #expect(journey.state.page == .home)
    }
  }
}
