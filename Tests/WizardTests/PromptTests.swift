import AidRules
import Intake
import Testing
@testable import Wizard

@Suite("Pages that ask for one text: names, files, notes")
struct PromptTests {
  @Test("F2 names the dossier in front, from any page, and comes back to it")
  func naming() {
    var journey = Journey()
    journey.send(.newDossier, .insert("péd"), .save)
    #expect(journey.state.page == .prompt(.name))
    #expect(Array(journey.state.focusables.prefix(2)) == [.field, .proceed])
    journey.send(.insert("  Dr Martin "), .activate)
    #expect(journey.state.page == .question(.specialite))
    #expect(journey.state.entry.text.text == "péd")
    #expect(journey.state.dossier.name == "Dr Martin")
    // Nothing is on disk yet: there is nothing to rename there.
    #expect(journey.effects == [.list])
    journey.hear(.kept(id: 4, .onDisk(Moment(day: Samples.setting.today, hour: 9, minute: 5))))
    // The name in place is selected: an arrow edits it, a letter replaces it.
    journey.send(.save, .right, .backspace, .proceed)
    #expect(journey.effects == [.list, .rename(4, "Dr Marti")])
    // A prompt isn't asked for over a prompt; Escape leaves the name as it was.
    journey.send(.save, .insert("zzz"), .save)
    #expect(journey.state.entry.text.text == "zzz")
    journey.send(.back)
    #expect(journey.state.dossier.name == "Dr Marti")
  }

  @Test("A name is at most 60 characters, a note 240, and holds nothing that can't be shown")
  func capacity() {
    var journey = Journey()
    journey.send(.newDossier, .save, .insert(String(repeating: "a", count: 100)))
    #expect(journey.state.entry.text.text == String(repeating: "a", count: 60))
    journey.send(.back, .newDossier, .press(.menu(.note)), .insert("\u{1B}[31m\u{202E}x\u{7}"))
    #expect(journey.state.entry.text.text == "[31mx")
    journey.send(.clearField, .insert(String(repeating: "é", count: 300)))
    #expect(journey.state.entry.text.text.count == 240)
  }

  @Test("Another name for a dossier of the list is there at once, in front too")
  func rename() {
    var journey = Journey.secretary()
    journey.hear(.opened(OpenDossier(id: 2, name: "Dr Nguyen"), Saved(answers: Samples.examples[0])))
    journey.send(.dossiers, .insert("2"), .press(.menu(.rename)))
    #expect(journey.state.page == .prompt(.rename(2)))
    #expect(journey.state.entry.text.text == "Dr Nguyen")
    #expect(journey.state.entry.text.isSelected)
    journey.send(.insert("D"), .insert("r Lê"), .activate)
    #expect(journey.state.page == .dossier(2))
    #expect(journey.state.dossiers.map(\.name) == ["Dr Martin", "Dr Lê", ""])
    #expect(journey.state.dossier.name == "Dr Lê")
    #expect(journey.effects == [.list, .rename(2, "Dr Lê")])
  }

  @Test("A note goes to its question, ticked as to be asked; emptied it is gone")
  func note() {
    var journey = Journey()
    journey.send(.example(1), .goTo(.pmt), .press(.menu(.note)))
    #expect(journey.state.page == .prompt(.note(.pmt)))
    #expect(Array(journey.state.focusables.prefix(3)) == [.field, .menu(.isToAsk), .proceed])
    journey.send(.insert("voir la CPAM"), .nextFocus, .insert(" "))
    #expect(journey.state.entry.isToAsk)
    journey.send(.proceed)
    #expect(journey.state.page == .question(.pmt))
    #expect(journey.state.focus == .menu(.note))
    #expect(journey.state.notes == [.pmt: Note("voir la CPAM", isToAsk: true)])
    #expect(journey.state.toAsk.map(\.fact) == [.pmt])
    #expect(journey.state.toAsk.map(\.note) == ["voir la CPAM"])
    journey.send(.press(.menu(.note)), .clearField, .proceed)
    #expect(journey.state.notes == [.pmt: Note("", isToAsk: true)])
    journey.send(.press(.menu(.note)), .press(.menu(.isToAsk)), .proceed)
    #expect(journey.state.notes == [:])
    #expect(journey.state.toAsk.isEmpty)
  }

  @Test("The answers to ask for: those missing first, then those noted")
  func toAsk() {
    var journey = Journey()
    journey.send(.newDossier, .insert("cardio"), .activate)
    // What concerns a cardiologist, in the order of the rules.
    let missing: [Fact] = [.secteur, .fileActive, .seuilP30, .tranche, .situations]
    #expect(journey.state.toAsk.map(\.fact) == missing)
    journey.send(.goTo(.zone), .press(.menu(.note)), .press(.menu(.isToAsk)), .proceed, .toAsk)
    #expect(journey.state.page == .toAsk)
    #expect(journey.state.toAsk.map(\.fact) == missing + [.zone])
    journey.send(.activate)
    #expect(journey.state.page == .prompt(.saveList))
    #expect(journey.state.entry.text.text == "a-demander.txt")
    journey.send(.activate)
    #expect(journey.effects.last == .writeList(path: "a-demander.txt"))
    #expect(journey.state.page == .prompt(.saveList))
    journey.hear(.fileRefused(.exists(path: "/h/a-demander.txt")))
    #expect(journey.state.fileProblem == .exists(path: "/h/a-demander.txt"))
    #expect(journey.state.focus == .problem)
    #expect(journey.state.entry.text.text == "a-demander.txt")
    // Enter goes from the message to the text, and the first change takes the message away.
    journey.send(.activate)
    #expect(journey.state.focus == .field)
    #expect(journey.state.fileProblem != nil)
    journey.send(.insert("2"))
    #expect(journey.state.fileProblem == nil)
    journey.send(.activate)
    #expect(journey.effects.last == .writeList(path: "a-demander.txt2"))
    journey.hear(.notice(.written(path: "/h/a-demander.txt2")))
    #expect(journey.state.page == .toAsk)
    #expect(journey.state.overlay == .notice)
  }

  @Test("Files to write and to read are proposed, asked for, and refused on the same page")
  func files() {
    var journey = Journey.secretary()
    journey.send(.dossiers, .insert("1"), .press(.menu(.export)))
    #expect(journey.state.entry.text.text == "dossier-dr-martin.json")
    journey.send(.clearField, .insert("  "), .activate)
    #expect(journey.state.fileProblem == .noName)
    #expect(journey.state.page == .prompt(.export(3)))
    journey.send(.clearField, .insert("/t/x.json"), .proceed)
    #expect(journey.effects == [.list, .export(3, path: "/t/x.json")])
    journey.hear(.notice(.written(path: "/t/x.json")))
    journey.send(.back)
    #expect(journey.state.page == .dossier(3))
    journey.send(.back, .press(.menu(.importing)), .activate)
    #expect(journey.state.fileProblem == .noName)
    journey.send(.insert("r.json"), .activate)
    #expect(journey.effects.last == .read(path: "r.json"))
    journey.hear(.dossiers([Samples.listed(9, "Reçu")] + Samples.dossiers), .imported(9))
    #expect(journey.state.page == .dossier(9))
    journey.send(.back)
    #expect(journey.state.page == .dossiers)
    // Refused once the page is left: there is nowhere to say it, nor anything to correct.
    journey.hear(.fileRefused(.unreadable(path: "/h/r.json")))
    #expect(journey.state.fileProblem == nil)
  }
}
