import AidRules
import Intake
import Testing
@testable import Wizard

@Suite("What happens outside")
struct NewsTests {
  private static let full = StoreProblem.diskFull(path: "/d/dossiers.sqlite")

  static let notices: [Notice] =
    [
      .notKept(full), .putAside(path: "/d/dossiers.sqlite.abime-1"), .copied(name: "Dr Martin (2)"), .reread,
      .erasedElsewhere, .baremeChanged([OutcomeChange(kind: .verdict, before: nil, after: nil)]),
      .written(path: "/h/x.json"), .erased(copies: ["/d/dossiers.sqlite.abime-1"]),
      .erased(copies: [], leavesTraces: true), .copiedAside(former: "Dr Martin", name: "Dr Martin (2)"),
      .notKeptAside(name: "Dr Durand", full), .notRenamed(former: "Dr Durand", name: "Dr Durant", full),
      .written(path: "/h/x.json", without: [UnreadableValue(.unknownFact("age"), raw: "42")]),
      .partlyRead([UnreadableValue(.unknownFact("age"), raw: "42")]),
    ] + StoreTask.allCases.map { .failed($0, full, keepsOn: true) }

  @Test("Every notice covers the page until it is closed, and the page is as before", arguments: notices)
  func notice(_ notice: Notice) {
    for overlay in [nil, Event.help] {
      var journey = Journey()
      journey.send(.example(1), .goTo(.pmt), .right, .insert("9"), .left)
      if let overlay { journey.send(overlay) }
      journey.hear(.notice(notice))
      #expect(journey.state.overlay == .notice)
      #expect(journey.state.notice == notice)
      #expect(journey.state.focus == .close)
      // What can't be seen isn't typed in.
      journey.send(.insert("5"), .backspace, .back)
      #expect(journey.state.overlay == nil)
      #expect(journey.state.page == .question(.pmt))
      #expect(journey.state.entry.text.text == "7759")
      #expect(journey.state.entry.text.cursor == 3)
      #expect(journey.state.focus == .field)
    }
  }

  @Test(
    "A second notice waits for the first to be closed; the same isn't told twice, and a dossier read hides neither"
  )
  func second() {
    var journey = Journey()
    journey.hear(.notice(.copiedAside(former: "a", name: "a (2)")), .notice(.copied(name: "b")))
    journey.hear(.notice(.copied(name: "b")))
    #expect(journey.state.notice == .copiedAside(former: "a", name: "a (2)"))
    journey.hear(.opened(OpenDossier(id: 4), Saved(answers: Answers())))
    #expect(journey.state.overlay == .notice)
    #expect(journey.state.notice == .copiedAside(former: "a", name: "a (2)"))
    journey.send(.back)
    #expect(journey.state.notice == .copied(name: "b"))
    #expect(journey.state.overlay == .notice)
    journey.send(.back)
    #expect(journey.state.overlay == nil)
    #expect(journey.state.page == .question(.specialite))
  }

  @Test("When the disk refuses, the dossiers begun later aren't said to be kept either")
  func refused() {
    var journey = Journey()
    journey.hear(.notice(.notKept(Self.full)))
    #expect(journey.state.dossier.keeping == .refused(Self.full))
    journey.send(.back, .newDossier)
    #expect(journey.state.dossier.keeping == .refused(Self.full))
    journey.send(.example(1))
    #expect(journey.state.dossier.keeping == .refused(Self.full))
  }

  @Test("Once the disk takes the dossier, the next ones are said to be kept again")
  func acceptedAgain() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.hear(.notice(.notKept(Self.full)))
    journey.send(.back, .newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: -1, .refused(Self.full)))
    #expect(journey.state.dossier == OpenDossier(id: -1, keeping: .refused(Self.full)))
    journey.hear(.kept(id: 4, .onDisk(moment)))
    #expect(journey.state.dossier == OpenDossier(id: 4, keeping: .onDisk(moment)))
    journey.send(.back, .back, .back, .newDossier)
    #expect(journey.state.dossier == OpenDossier(keeping: .nothingYet))
  }

  @Test("A dossier aside that the disk refuses: the one in front is kept as before, one begun now isn't")
  func refusedAside() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: 4, .onDisk(moment)), .notice(.notKeptAside(name: "Dr Durand", Self.full)))
    #expect(journey.state.dossier == OpenDossier(id: 4, keeping: .onDisk(moment)))
    journey.send(.back, .newDossier)
    #expect(journey.state.dossier == OpenDossier(keeping: .refused(Self.full)))
    journey.hear(.keepsAgain)
    #expect(journey.state.dossier == OpenDossier())
    journey.send(.newDossier)
    #expect(journey.state.dossier == OpenDossier())
  }

  @Test("Nothing is kept, as was asked: a store that takes again changes nothing to that")
  func keepsNothingStill() {
    var journey = Journey()
    journey.hear(.keepsNothing, .keepsAgain)
    journey.send(.newDossier)
    #expect(journey.state.dossier.keeping == .inMemory)
  }

  @Test("The dossiers that can't be read are said to be so, whatever is in front, until they can")
  func unlisted() {
    var journey = Journey()
    journey.hear(.unlisted(Self.full))
    #expect(journey.state.listProblem == Self.full)
    journey.send(.newDossier)
    #expect(journey.state.listProblem == Self.full)
    journey.hear(.opened(OpenDossier(id: 4), Saved()))
    #expect(journey.state.listProblem == Self.full)
    journey.hear(.dossiers([]))
    #expect(journey.state.listProblem == nil)
  }

  @Test("One thing that failed says nothing of whether the dossier is kept")
  func failed() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: 4, .onDisk(moment)))
    for task in StoreTask.allCases {
      journey.hear(.notice(.failed(task, Self.full, keepsOn: true)))
      #expect(journey.state.dossier == OpenDossier(id: 4, keeping: .onDisk(moment)), "\(task)")
    }
  }

  @Test("The list tells the dossier's name, which another window may have changed")
  func renamed() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: 4, .onDisk(moment)))
    journey.send(.save, .insert("Dr Martin"), .activate)
    #expect(journey.state.dossier.name == "Dr Martin")
    journey.hear(.dossiers([ListedDossier(id: 4, name: "", changed: moment, answers: Answers())]))
    #expect(journey.state.dossier.name == "")
  }

  @Test("A dossier that can't be read is listed without a result")
  func unreadable() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.hear(
      .dossiers([
        ListedDossier(id: 4, name: "Dr Martin", changed: moment, answers: nil),
        ListedDossier(id: 3, name: "Dr Nguyen", changed: moment, answers: Samples.examples[0]),
      ])
    )
    #expect(journey.state.dossiers.map(\.id) == [4, 3])
    #expect(journey.state.standings[4] == nil)
    #expect(journey.state.standings[3] != nil)
  }

  @Test("When nothing is to be kept, it is said from the start")
  func keepsNothing() {
    var journey = Journey()
    journey.hear(.keepsNothing)
    #expect(journey.state.dossier.keeping == .inMemory)
    #expect(journey.state.overlay == nil)
    journey.send(.newDossier)
    #expect(journey.state.dossier.keeping == .inMemory)
    #expect(!journey.state.isWorthKeeping)
  }

  @Test("Kept, copied, erased elsewhere, kept again")
  func keeping() {
    let moment = Moment(day: Samples.setting.today, hour: 9, minute: 5)
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .activate)
    journey.hear(.kept(id: 4, .onDisk(moment)))
    #expect(journey.state.dossier == OpenDossier(id: 4, keeping: .onDisk(moment)))
    journey.hear(.notice(.copied(name: "Copie")), .kept(id: 5, .onDisk(moment)))
    #expect(journey.state.dossier == OpenDossier(id: 5, name: "Copie", keeping: .onDisk(moment)))
    journey.hear(.notice(.erasedElsewhere))
    #expect(journey.state.dossier == OpenDossier(name: "Copie", keeping: .erased))
    #expect(journey.state.answers[.specialite] == .value(.specialite(id: "pediatrie")))
    journey.send(.save, .activate)
    #expect(journey.state.dossier == OpenDossier(name: "Copie", keeping: .nothingYet))
    #expect(journey.state.isWorthKeeping)
  }

  @Test("What is worth keeping: something said, named, noted or half typed; never an example looked at")
  func worth() {
    let nothing: [[Event]] = [
      [], [.newDossier], [.example(1), .showPanel(.aide), .goTo(.pmt), .back],
      [.newDossier, .save],
    ]
    for events in nothing {
      var journey = Journey()
      for event in events { journey.send(event) }
      #expect(!journey.state.isWorthKeeping, "\(events)")
    }
    let something: [[Event]] = [
      [.newDossier, .insert("p")], [.newDossier, .insert("p"), .back],
      [.newDossier, .save, .insert("D")], [.newDossier, .save, .insert("Dr"), .activate],
      [.newDossier, .dontKnow], [.example(1), .goTo(.pmt), .insert("9")],
      [.example(1), .goTo(.pmt), .press(.menu(.note)), .insert("n")],
    ]
    for events in something {
      var journey = Journey()
      for event in events { journey.send(event) }
      #expect(journey.state.isWorthKeeping, "\(events)")
    }
  }

  @Test("What another barème changed, on the day of the first: changed, new and gone figures")
  func outcome() {
    let maximum = Outcome.Kind.maximum(option: "0.5", annee: 1)
    let former = Outcome(
      bareme: "autre",
      day: 20_400,
      figures: [
        .init(kind: .verdict, value: .verdict("non_eligible")),
        .init(kind: maximum, value: .between(19_000, 19_000, isEstimate: false)),
      ]
    )
    let state = State(setting: Samples.setting, answers: Samples.examples[0])
    #expect(
      state.changes(since: former) == [
        OutcomeChange(kind: .verdict, before: .verdict("non_eligible"), after: .verdict("eligible")),
        OutcomeChange(kind: maximum, before: .between(19_000, 19_000, isEstimate: false), after: nil),
      ]
    )
    // The same barème: whatever else changed is no news.
    let same = Outcome(bareme: "", day: 20_400, figures: former.figures)
    #expect(state.changes(since: same) == [])
    #expect(
      state.outcome
        == Outcome(
          bareme: "",
          day: 20_468,
          figures: [.init(kind: .verdict, value: .verdict("eligible"))]
        )
    )
    // The rules refuse to evaluate a day before their first.
    let early = State(setting: Samples.setting, answers: Answers([.signature: .day(Day(number: 17_000))]))
    #expect(early.outcome == nil)
    #expect(early.changes(since: former) == [])
  }
}
