import AidRules
import Guide
import Intake
import Testing
@testable import Wizard
import WizardSupport

@Suite("Recordings: what is kept of what somebody does")
struct MaskingTests {
  /// A wizard, and beside it the one that replays what is recorded of it.
  private struct Pair {
    var state = State(setting: Samples.setting)
    var replayed = State(setting: Samples.setting)
    var kept: [Event] = []
    private var masking = Masking("Texte masqué")

    mutating func send(_ events: Event...) {
      for event in events { send(event) }
    }

    mutating func send(_ event: Event) {
      let (next, _) = reduce(state, event)
      for event in masking.recorded(event, from: state, to: next) {
        kept.append(event)
        replayed = reduce(replayed, event).0
      }
      state = next
    }

    mutating func type(_ text: String) {
      for letter in text { send(.insert(String(letter))) }
    }

    /// Every text kept, one after the other.
    var texts: [String] {
      kept.compactMap { if case .insert(let text) = $0 { text } else { nil } }
    }
  }

  @Test("A name is one mask, whatever is typed and corrected; the page it leads to is the same")
  func name() {
    var pair = Pair()
    pair.send(.newDossier, .save)
    pair.type("Dr Durandeau")
    pair.send(.left, .backspace, .delete, .insert("é"), .activate)
    #expect(pair.texts == ["Texte masqué"])
    #expect(pair.state.dossier.name == "Dr Durandeé")
    #expect(pair.replayed.dossier.name == "Texte masqué")
    #expect(pair.replayed.page == pair.state.page)
    // Opened again, it is typed over.
    pair.send(.save)
    pair.type("Dr")
    #expect(pair.replayed.entry.text.text == "Texte masqué")
    // Emptied, it is empty; an empty name takes the name away.
    pair.send(.backspace, .backspace)
    #expect(pair.state.entry.text.text == "")
    #expect(pair.replayed.entry.text.text == "")
    pair.send(.insert("x"), .clearField, .activate)
    #expect(pair.state.dossier.name == "")
    #expect(pair.replayed.dossier.name == "")
  }

  @Test("A note keeps its mark, a path none of its letters")
  func prompts() {
    var pair = Pair()
    pair.send(.newDossier, .insert("mg"), .activate, .press(.menu(.note)))
    #expect(pair.state.prompt == .note(.signature))
    pair.send(.press(.menu(.isToAsk)), .insert("voir Durandeau"), .proceed)
    #expect(pair.state.notes[.signature] == Note("voir Durandeau", isToAsk: true))
    #expect(pair.replayed.notes[.signature] == Note("Texte masqué", isToAsk: true))
    pair.send(.toAsk, .press(.menu(.saveList)), .insert("/home/durandeau/liste.txt"), .proceed)
    #expect(pair.texts == ["mg", "Texte masqué", "Texte masqué"])
    #expect(pair.replayed.page == pair.state.page)
  }

  @Test("A space that presses a button of a prompt still does")
  func button() {
    var pair = Pair()
    pair.send(.newDossier, .insert("mg"), .activate, .press(.menu(.note)), .nextFocus, .insert(" "))
    #expect(pair.state.entry.isToAsk)
    #expect(pair.replayed.entry.isToAsk)
    // A letter typed there goes to the field, and takes the focus along.
    pair.send(.insert("\u{1}"))
    #expect(pair.replayed.focus == pair.state.focus)
  }

  @Test("Letters in the field of a figure are masked one by one: what is corrected is the same")
  func figure() {
    var pair = Pair()
    pair.send(.newDossier, .insert("mg"), .activate, .goTo(.pmt))
    pair.type("77é")
    #expect(pair.replayed.entry.text.text == "77x")
    pair.send(.backspace, .insert("5"), .activate)
    #expect(pair.state.answers[.pmt] == .value(.count(775)))
    #expect(pair.replayed.answers == pair.state.answers)
    #expect(pair.replayed.page == pair.state.page)
  }

  @Test("What finds a specialty stays; what finds nothing finds nothing in a replay either")
  func search() {
    var pair = Pair()
    pair.send(.newDossier, .insert("pédiatrie"))
    #expect(pair.texts == ["pédiatrie"])
    pair.send(.clearField, .insert("Dr Durandeau"))
    #expect(pair.texts.last == "00 000000000")
    #expect(pair.state.choices.isEmpty)
    #expect(pair.replayed.choices.isEmpty)
    // « Max » would find the maxillo-faciale where « maz » found nothing.
    pair.send(.clearField)
    pair.type("caz")
    #expect(pair.replayed.choices == pair.state.choices)
    pair.send(.backspace, .insert("r"), .insert("d"), .activate)
    #expect(pair.state.answers[.specialite] == .value(.specialite(id: "cardiologie")))
    #expect(pair.replayed.answers == pair.state.answers)
  }

  @Test("Outside fields, under help or on a slider, no letter is kept; digits, spaces and `?` are")
  func outside() {
    var pair = Pair()
    pair.send(.insert("Durandeau"), .insert("1"), .help, .insert("Durandeau"), .back)
    #expect(pair.state.page == .question(.specialite))
    pair.send(.insert("mg"), .activate, .goTo(.pmt), .insert("775"), .activate, .showPanel(.etSi))
    pair.send(.focus(.slider(.pmt)), .insert("Durandeau"), .backspace)
    #expect(pair.texts == ["xxxxxxxxx", "1", "xxxxxxxxx", "mg", "775", "xxxxxxxxx"])
    #expect(pair.replayed.whatIf.typed?.text == "xxxxxxxx")
  }

  @Test("A mission in somebody's words has a mask of its own, so that hands go to the same lines")
  func missions() {
    var pair = Pair()
    pair.send(.talk(.quiz), .end)
    #expect(pair.state.page == .slide(.closing))
    for mission in ["Appeler Durandeau", "Accompagner Durandeau"] {
      pair.send(.press(.menu(.addMission)))
      if pair.state.prompt == nil { pair.send(.activate) }
      pair.type(mission)
      pair.send(.activate)
    }
    #expect(pair.state.talk.room.tally.added == ["Appeler Durandeau", "Accompagner Durandeau"])
    #expect(pair.replayed.talk.room.tally.added == ["Texte masqué 1", "Texte masqué 2"])
    let second = MenuItem.mission(.free("Accompagner Durandeau"))
    pair.send(.focus(.menu(second)), .insert("7"), .press(.menu(.mission(.free("Appeler Durandeau")))))
    #expect(pair.state.talk.room.tally[.free("Accompagner Durandeau")] == 7)
    #expect(pair.replayed.talk.room.tally[.free("Texte masqué 2")] == 7)
    // One of the guide is nobody's.
    let known = Mission.all[0].topic.title
    pair.send(.press(.menu(.addMission)))
    if pair.state.prompt == nil { pair.send(.activate) }
    pair.send(.insert(known.uppercased()), .activate)
    #expect(pair.state.talk.room.tally.added.count == 2)
    #expect(pair.replayed.talk.room.tally.added.count == 2)
    #expect(!pair.kept.contains { "\($0)".contains("Durandeau") })
  }

  @Test("A mission of the dossier in somebody's words is masked, ticked, left out and found again alike")
  func missionsOfDossier() {
    var pair = Pair()
    pair.send(
      .example(1),
      .overview,
      .press(.menu(.fiche)),
      .press(.menu(.mission(.known("mission.accueil"))))
    )
    for mission in ["Seconder Dr Durandeau", "Trier", "Accueil du patient", "trier"] {
      pair.send(.press(.menu(.addMission)))
      pair.type(mission)
      pair.send(.activate)
    }
    #expect(pair.state.missions.count == 3)
    pair.send(
      .press(.menu(.mission(.free("Seconder Dr Durandeau")))),
      .press(.menu(.mission(.free("Trier"))))
    )
    #expect(pair.state.missions == [.known("mission.accueil")])
    #expect(pair.replayed.missions == [.known("mission.accueil")])
    pair.send(.undo, .undo)
    #expect(
      pair.replayed.missions.map(\.title) == ["Accueil du patient", "Texte masqué 1", "Texte masqué 2"]
    )
    #expect(!pair.kept.contains { "\($0)".contains("Durandeau") })
  }

  @Test(
    "The same words are one mission wherever they are typed, in the dossier, then in the room, or the other way"
  )
  func sameMission() {
    for isRoomFirst in [true, false] {
      var pair = Pair()
      let room: [Event] = [.talk(.quiz), .end, .press(.menu(.addMission))]
      let fiche: [Event] = [.example(1), .overview, .press(.menu(.fiche)), .press(.menu(.addMission))]
      for events in isRoomFirst ? [room, fiche] : [fiche, room] {
        for event in events { pair.send(event) }
        if pair.state.prompt == nil { pair.send(.activate) }
        pair.type("Seconder Dr Durandeau")
        pair.send(.activate)
        while pair.state.page != .home, pair.state.prompt == nil {
          let page = pair.state.page
          pair.send(.back)
          if pair.state.page == page { break }
        }
      }
      #expect(pair.state.missions == [.free("Seconder Dr Durandeau")])
      #expect(pair.state.talk.room.tally.added == ["Seconder Dr Durandeau"])
      #expect(pair.replayed.missions == [.free("Texte masqué 1")])
      #expect(pair.replayed.talk.room.tally.added == ["Texte masqué 1"])
      #expect(pair.replayed.missionsToTake == [])
    }
  }

  @Test("A number as long as a telephone's is masked, typed or pasted, with spaces or without")
  func longNumbers() {
    var pair = Pair()
    pair.send(.newDossier, .insert("06 12 34 56 78"))
    #expect(pair.texts.last == "99 99 99 99 99")
    pair.send(.clearField, .insert("mg"), .activate, .goTo(.pmt), .insert("0612345678"))
    #expect(pair.texts.last == "9999999999")
    pair.send(.clearField)
    pair.type("06123456")
    #expect(pair.texts.suffix(2) == ["9", "9"])
    pair.send(.clearField, .insert("775"), .activate)
    #expect(pair.replayed.answers == pair.state.answers)
  }

  @Test("The commands of a slide are kept, other letters not")
  func slides() {
    var pair = Pair()
    pair.send(.talk(.quiz), .insert("a"), .insert("P"), .insert("p"), .insert("Durandeau"), .insert("+"))
    #expect(pair.texts == ["a", "P", "p", "xxxxxxxxx", "+"])
    #expect(pair.replayed.talk.room.hands == pair.state.talk.room.hands)
  }

  @Test("Whatever is pressed, a replay stands on the same page, with the same figures")
  func everywhere() {
    for seed in 1...4 as ClosedRange<UInt64> {
      var events = RandomEvents(seed: seed)
      var pair = Pair()
      for step in 0..<1_500 {
        let event = events.next(pair.state)
        pair.send(event)
        // The texts differ, where they are kept does not.
        let isSame =
          pair.replayed.page == pair.state.page && pair.replayed.overlay == pair.state.overlay
          && pair.replayed.entry.selected == pair.state.entry.selected
          && pair.replayed.notes.keys == pair.state.notes.keys
          && pair.replayed.awaited == pair.state.awaited
          && pair.replayed.missions.map(\.known) == pair.state.missions.map(\.known)
          && pair.replayed.talk.room.hands == pair.state.talk.room.hands
          && pair.replayed.talk.room.tally.added.count == pair.state.talk.room.tally.added.count
          && pair.replayed.missionsToTake.map(\.known) == pair.state.missionsToTake.map(\.known)
        guard isSame else {
          Issue.record("seed \(seed), step \(step), \(event): \(pair.replayed.page) for \(pair.state.page)")
          return
        }
      }
    }
  }

  @Test(
    "What no letter is in is kept to the byte",
    arguments: ["775", "1 025", "15/01/2026", "80,5 %", "?", "-5"]
  )
  func figures(text: String) {
    var pair = Pair()
    pair.send(.newDossier, .insert("mg"), .activate, .goTo(.pmt), .insert(text))
    #expect(pair.texts.last == text)
  }

  @Test("A number that no list holds is passed over", arguments: [Int.min, -1, 0, 9, Int.max])
  func bounds(number: Int) {
    var state = State(setting: Samples.setting)
    let events: [Event] = [
      .example(number), .newDossier, .choose(number), .insert("mg"), .activate, .press(.choice(number)),
      .focus(.choice(number)), .showPanel(.etSi), .slide(.pmt, to: number), .slide(.signature, to: number),
      .slide(.option, to: number), .slide(.specialite, to: number), .end, .pageUp,
      .press(.menu(.dossier(Int64(number)))), .talk(.day), .press(.menu(.slide(.example(number)))),
      .press(.menu(.slide(.avantApres(number)))), .press(.menu(.section(.pourquoi, number))),
    ]
    for event in events { state = reduce(state, event).0 }
    #expect(state.focusables.contains(state.focus))
  }
}
