import AidRules
import Intake
import Testing
@testable import Wizard

@Suite("The missions of a dossier, and its job description")
struct MissionsTests {
  private static let welcome = MissionName.known("mission.accueil")
  private static let billing = MissionName.known("mission.facturation")

  /// A dossier of the first example, on the page of its job description.
  private func begun() -> Journey {
    var journey = Journey()
    journey.send(.example(1), .overview, .press(.menu(.fiche)))
    return journey
  }

  @Test("The page opens from the review and from the panel of the steps, and Escape goes back")
  func opened() {
    var journey = begun()
    #expect(journey.state.page == .fiche)
    #expect(journey.state.focus == .menu(.mission(Self.welcome)))
    journey.send(.back)
    #expect(journey.state.page == .review)
    journey.send(.showPanel(.demarches), .press(.menu(.fiche)), .back)
    #expect(journey.state.page == .results(.demarches))
  }

  @Test("Space ticks a mission and leaves it out again; what was ticked first stays first")
  func ticking() {
    var journey = begun()
    journey.send(.press(.menu(.mission(Self.billing))), .focus(.menu(.mission(Self.welcome))), .insert(" "))
    #expect(journey.state.missions == [Self.billing, Self.welcome])
    journey.send(.focus(.menu(.mission(Self.billing))), .insert(" "))
    #expect(journey.state.missions == [Self.welcome])
    #expect(journey.state.focus == .menu(.mission(Self.billing)))
  }

  @Test("Each change is taken back, the last first, answers and missions together")
  func undone() {
    var journey = begun()
    journey.send(.press(.menu(.mission(Self.welcome))), .press(.fact(.option)))
    journey.send(.choose(2), .activate)
    #expect(journey.state.answers[.option] == .value(.option(.une(.un))))
    #expect(journey.state.page == .fiche)
    #expect(journey.state.focus == .fact(.option))
    journey.send(.press(.menu(.mission(Self.billing))), .undo)
    #expect(journey.state.missions == [Self.welcome])
    #expect(journey.state.focus == .menu(.mission(Self.billing)))
    journey.send(.undo)
    #expect(journey.state.answers[.option] == .value(.option(.une(.demi))))
    #expect(journey.state.missions == [Self.welcome])
    journey.send(.overview, .press(.menu(.fiche)), .undo)
    #expect(journey.state.missions == [])
    #expect(!journey.state.canUndo)
  }

  @Test("A mission in one's own words is chosen, once, whatever its case; left out, it is gone until undone")
  func ownWords() {
    var journey = begun()
    journey.send(.press(.menu(.addMission)), .insert(" Arroser les plantes "), .activate)
    let plants = MissionName.free("Arroser les plantes")
    #expect(journey.state.missions == [plants])
    #expect(journey.state.ficheMissions.count == 20)
    #expect(journey.state.focus == .menu(.mission(plants)))
    journey.send(.press(.menu(.addMission)), .insert("arroser LES plantes"), .activate)
    #expect(journey.state.missions == [plants])
    journey.send(.insert(" "))
    #expect(journey.state.missions == [])
    #expect(journey.state.ficheMissions.count == 19)
    #expect(journey.state.focus == .menu(.addMission))
    journey.send(.undo)
    #expect(journey.state.missions == [plants])
  }

  @Test("Words that name a mission of the guide tick it; none are no mission")
  func known() {
    var journey = begun()
    journey.send(.press(.menu(.addMission)), .insert("accueil du patient"), .activate)
    #expect(journey.state.missions == [Self.welcome])
    journey.send(.press(.menu(.addMission)), .insert("   "), .activate)
    #expect(journey.state.missions == [Self.welcome])
    #expect(MissionName("Rendez-vous") == .known("mission.rendez-vous"))
    #expect(MissionName("!!!") == .free("!!!"))
    #expect(!MissionName.free("!!!").isSame(as: .free("???")))
  }

  @Test("The closing slide hands over the missions that got a hand, the most wanted first")
  func fromTally() {
    var journey = Journey()
    journey.send(.example(1), .talk(.quiz), .end)
    journey.send(.focus(.menu(.mission(Self.welcome))), .insert("2"))
    journey.send(.focus(.menu(.mission(Self.billing))), .insert("7"))
    journey.send(.press(.menu(.ficheFromTally)))
    #expect(journey.state.page == .fiche)
    #expect(journey.state.missions == [Self.billing, Self.welcome])
    #expect(!journey.state.focusables.contains(.menu(.takeTally)))
    // Left out here, it is still what the room chose.
    journey.send(.press(.menu(.mission(Self.billing))))
    #expect(journey.state.focusables.contains(.menu(.takeTally)))
    journey.send(.press(.menu(.takeTally)))
    #expect(journey.state.missions == [Self.welcome, Self.billing])
    journey.send(.back)
    #expect(journey.state.page == .slide(.closing))
    #expect(journey.state.talk.room.tally[Self.billing] == 7)
  }

  @Test("The files of the job description and of the tally are asked for by name")
  func files() {
    var journey = begun()
    journey.send(.press(.menu(.saveFiche)))
    #expect(journey.state.page == .prompt(.saveFiche))
    #expect(journey.state.entry.text.text == "fiche-de-poste.txt")
    journey.send(.clearField, .proceed)
    #expect(journey.state.fileProblem == .noName)
    journey.send(.insert("f.md"), .proceed)
    #expect(journey.effects.last == .writeFiche(path: "f.md"))
    journey.hear(.notice(.written(path: "/d/f.md")))
    journey.send(.back)
    #expect(journey.state.page == .fiche)
    journey.send(.talk(.quiz), .end, .press(.menu(.saveTally)))
    #expect(journey.state.entry.text.text == "missions-de-la-salle.txt")
    journey.send(.proceed)
    #expect(journey.effects.last == .writeTally(path: "missions-de-la-salle.txt"))
  }

  @Test("A mission is enough for a dossier to be worth keeping, and is taken up again")
  func kept() {
    var journey = Journey()
    journey.send(.newDossier, .overview, .press(.menu(.fiche)))
    #expect(journey.state.isBlank && !journey.state.isWorthKeeping)
    let blank = journey.state.saved
    journey.send(.press(.menu(.mission(Self.welcome))))
    #expect(!journey.state.isBlank && journey.state.isWorthKeeping)
    let saved = journey.state.saved
    #expect(!saved.isBlank)
    #expect(saved.differsDurably(from: blank))
    let again = State(setting: Samples.setting, saved: saved)
    #expect(again.missions == [Self.welcome])
    #expect(again.saved == saved)
    // A mission half typed belongs to the dossier too.
    journey.send(.press(.menu(.addMission)), .insert("Arro"))
    #expect(journey.state.isTypingInside)
    #expect(State(setting: Samples.setting, saved: journey.state.saved).entry.text.text == "Arro")
  }

  @Test("Another dossier has missions of its own")
  func apart() {
    var journey = begun()
    journey.send(.press(.menu(.mission(Self.welcome))), .newDossier)
    #expect(journey.state.missions == [])
  }

  @Test("A job description holds a hundred missions; one more is refused, and said")
  func full() {
    var journey = begun()
    for number in 1...100 {
      journey.send(.press(.menu(.addMission)), .insert("Mission \(number)"), .activate)
    }
    #expect(journey.state.missions.count == 100)
    journey.send(.press(.menu(.mission(Self.welcome))))
    #expect(journey.state.missions.count == 100)
    #expect(journey.state.remark == .missionsFull)
  }
}
