import AidRules
import BaremeFiles
import DossierStore
import Foundation
import Guide
import Intake
import TestSupport
import Testing
import Wizard
import WizardSupport

@Suite("A recording as lines")
struct RecordingFileTests {
  private static let heading = Recording.Heading(
    program: "0.1.0",
    bareme: "2026-11",
    empreinte: "a3ef2c7007b4a125",
    today: Day(number: 20_468)
  )

  /// The format is a contract: a bug report of today is replayed by the program of tomorrow.
  private static let text = """
    {"bareme":"2026-11","empreinte":"a3ef2c7007b4a125","format":"assistmed.enregistrement/1","jour":"2026-01-15","programme":"0.1.0"}
    {"newDossier":{}}
    {"insert":{"_0":"méd /\\""}}
    {"press":{"_0":{"choice":{"_0":0}}}}
    {"slide":{"_0":"pmt","to":774}}
    {"showPanel":{"_0":"etSi"}}
    {"quit":{}}

    """

  private static let events: [Event] = [
    .newDossier, .insert("méd /\""), .press(.choice(0)), .slide(.pmt, to: 774), .showPanel(.etSi), .quit,
  ]

  private func data(_ recording: Recording) throws -> Data {
    var data = try recording.heading.line()
    for event in recording.events { data += try Recording.line(event) }
    return data
  }

  private func read(_ text: String) throws(RecordingProblem) -> Recording {
    try Recording(data: Data(text.utf8))
  }

  @Test("Written and read back, it is the same")
  func roundTrip() throws {
    let recording = Recording(heading: Self.heading, events: Self.events)
    #expect(String(decoding: try data(recording), as: UTF8.self) == Self.text)
    #expect(try read(Self.text) == recording)
  }

  @Test("Every kind of event comes back")
  func everyEvent() throws {
    let menus: [MenuItem] = [
      .dossier(7), .newDossier, .importing, .take, .rename, .export, .erase, .keep, .eraseForGood, .isToAsk,
      .note, .toAsk, .saveList, .reveal, .slide(.avantApres(2)), .slide(.pole(.consultation)),
      .mission(.known("mission.accueil")), .mission(.free("Texte masqué 1")), .addMission,
      .section(.comment, 1),
    ]
    let entries: [HomeEntry] = [
      .newDossier, .resume, .dossiers, .example(2), .talk(.quiz), .guide, .quit,
    ]
    var items: [FocusItem] = [
      .problem, .asMeant, .field, .choice(3), .dontKnow, .proceed, .close, .hands(.avant), .figure(.pmt),
    ]
    items += menus.map(FocusItem.menu)
    items += entries.map(FocusItem.home)
    items += Fact.allCases.map(FocusItem.fact) + Fact.allCases.map(FocusItem.slider)
    items += Panel.allCases.map(FocusItem.panel)
    items += Action.allCases.map(FocusItem.footer)
    items += TrialAction.allCases.map(FocusItem.trial)
    var events: [Event] = [
      .insert("775"), .backspace, .delete, .clearField, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end, .nextFocus, .previousFocus, .activate, .proceed, .choose(-1), .toggle, .dontKnow, .back, .help,
      .why, .overview, .results, .undo, .switchMouse, .switchContrast, .newDossier, .resume, .dossiers,
      .save, .toAsk, .talk(.day), .switchConference, .guide, .example(1), .quit,
    ]
    events += Panel.allCases.map(Event.showPanel) + Fact.allCases.map(Event.goTo)
    events += Fact.allCases.map { .slide($0, to: 9) }
    events += items.map(Event.focus) + items.map(Event.press)
    let recording = Recording(heading: Self.heading, events: events)
    #expect(try Recording(data: data(recording)) == recording)
  }

  @Test("Whatever is pressed is read back, and leads to the same state")
  func random() throws {
    let setting = Setting(bareme: try BaremeLoader.embedded(), today: Self.heading.today)
    for seed in 1...3 as ClosedRange<UInt64> {
      var random = RandomEvents(seed: seed)
      var masking = Masking("m")
      var (state, events) = (State(setting: setting), [Event]())
      for _ in 0..<400 {
        // Names aside, nothing is masked but letters: here there are none.
        let event = random.next(state)
        let next = reduce(state, event).0
        guard masking.recorded(event, from: state, to: next) == [event] else { continue }
        events.append(event)
        state = next
      }
      #expect(events.count > 300)
      let recording = Recording(heading: Self.heading, events: events)
      let replayed = try Recording(data: data(recording)).events.reduce(State(setting: setting)) {
        reduce($0, $1).0
      }
      #expect(replayed.saved == state.saved)
      #expect(replayed.entry == state.entry)
      #expect(
        (replayed.page, replayed.overlay?.rawValue ?? "") == (state.page, state.overlay?.rawValue ?? "")
      )
      #expect(replayed.focus == state.focus)
    }
  }

  @Test("Blank lines, the ends of lines of Windows and a missing last one change nothing")
  func ends() throws {
    let expected = try read(Self.text)
    #expect(try read(Self.text.replacing("\n", with: "\r\n")) == expected)
    #expect(try read(Self.text.replacing("\n", with: "\n \n\t\n")) == expected)
    #expect(try read(String(Self.text.dropLast())) == expected)
  }

  @Test("A last line cut by a full disk is passed over, not one that ends")
  func cut() throws {
    let cut = Self.text + #"{"ins"#
    #expect(try read(cut).events == Self.events)
    #expect(throws: RecordingProblem.unreadableLine(8, program: "0.1.0")) { try read(cut + "\n") }
  }

  @Test(
    "What is no recording is refused for what it is",
    arguments: [
      ("", RecordingProblem.notARecording), ("\n\n", .notARecording), ("[]", .notARecording),
      (#"{"format":7}"#, .notARecording), (#"{"up":{}}"#, .notARecording),
      (#"{"format":"assistmed.enregistrement/2"}"#, .otherFormat("assistmed.enregistrement/2")),
      (#"{"format":"\u001b[31mrouge\u0007"}"#, .otherFormat("rouge")),
      (#"{"format":"assistmed.enregistrement/1"}"#, .unreadableHeading),
    ]
  )
  func notOne(text: String, problem: RecordingProblem) {
    #expect(throws: problem) { try read(text) }
  }

  @Test(
    "A day that is none is refused",
    arguments: ["2026-02-30", "2026-1-15", "15/01/2026", "", "-2026-01-15", "2026-01-15 ", "99999-01-01"]
  )
  func notADay(text: String) {
    #expect(throws: RecordingProblem.unreadableHeading) {
      try read(Self.text.replacing("2026-01-15", with: text))
    }
  }

  @Test(
    "A line that is no event is named",
    arguments: [
      "{}", "up", #"{"up":{},"down":{}}"#, #"{"voler":{}}"#, #"{"insert":{}}"#, #"{"insert":{"_0":7}}"#,
      #"{"choose":{"_0":1e400}}"#, #"{"choose":{"_0":99999999999999999999}}"#, #"{"goTo":{"_0":"age"}}"#,
      #"{"insert":{"_0":"\ud800"}}"#, "\u{0}", String(repeating: "[", count: 9_000),
      "{\"insert\":{\"_0\":\"" + String(repeating: "9", count: 20_000) + "\"}}",
    ]
  )
  func notAnEvent(line: String) {
    let text = Self.text.replacing(#"{"quit":{}}"#, with: line + "\n" + #"{"quit":{}}"#)
    #expect(throws: RecordingProblem.unreadableLine(7, program: "0.1.0")) { try read(text) }
  }

  @Test("Sizes that no session has are refused before anything is done")
  func sizes() throws {
    let line = #"{"up":{}}"# + "\n"
    let most = Self.text + String(repeating: line, count: Recording.mostEvents - 6)
    #expect(try read(most).events.count == Recording.mostEvents)
    #expect(throws: RecordingProblem.tooLong(most: Recording.mostEvents)) { try read(most + line) }
    let large = Self.text + String(repeating: "\n", count: Recording.largest)
    #expect(throws: RecordingProblem.tooLarge(largest: Recording.largest)) { try read(large) }
  }

  @Test("Bytes changed at random are refused or replayed, and never more")
  func fuzz() throws {
    let setting = Setting(bareme: try BaremeLoader.embedded(), today: Self.heading.today)
    let bytes = [UInt8](Self.text.utf8)
    var random = SeededGenerator(seed: 20_260_115)
    var replayed = 0
    for _ in 0..<1_000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        let place = Int.random(in: 0..<changed.count, using: &random)
        switch Int.random(in: 0..<3, using: &random) {
        case 0: changed[place] = UInt8.random(in: 0...255, using: &random)
        case 1: changed.remove(at: place)
        default: changed.insert(contentsOf: "9{}\":-,\n".utf8.shuffled(using: &random).prefix(2), at: place)
        }
      }
      guard let recording = try? Recording(data: Data(changed)) else { continue }
      var state = State(setting: setting)
      for event in recording.events { state = reduce(state, event).0 }
      #expect(state.focusables.contains(state.focus))
      replayed += 1
    }
    // A byte more in the heading or in a text still makes a recording.
    #expect(replayed > 20)
  }
}
