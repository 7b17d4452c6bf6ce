import TestSupport
import Testing

@Suite("The wizard: keys and buttons")
struct KeysTests {
  @Test("F1 and F3 cover the page and give it back with what was typed", arguments: [1, 3])
  func overlays(number: Int) throws {
    let session = try openOnPmt()
    try session.send("77", .f(number))
    try session.waitForFocus("Fermer")
    #expect(!session.contains("Votre question"))
    // Nothing is typed behind it.
    try session.send("5", .pageDown, .escape)
    try session.wait(for: "the question") { $0.contains("Votre question") && $0.contains("[ 77 ") }
    #expect(session.focusedText != nil)
    try session.send("5", .enter)
    try session.waitForQuestion("Secteur")
  }

  @Test("F9 shows every answer and F10 the results; both come back")
  func overview() throws {
    let session = try openOnPmt()
    try session.send("775", .f(9))
    try session.waitForReview()
    // Going to look accepts what can be understood.
    #expect(session.contains("775"))
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.expectPanel("À compléter", "775")
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.escape)
    try session.waitForQuestion("Patientèle médecin traitant")
  }

  @Test("F6 takes back the last answer, on its page")
  func undo() throws {
    let session = try openOnPmt()
    try session.send("775", .enter)
    try session.waitForQuestion("Secteur")
    try session.send(.space)
    try session.waitFor(text: "(•) Secteur 1")
    try session.send(.f(6))
    try session.wait(for: "the mark taken away") {
      $0.questionLabel == "Secteur" && !$0.contains("(•) Secteur 1")
    }
    try session.send(.f(6))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.wait(for: "no answer") { !$0.contains("[ 775") }
  }

  @Test("F4 goes through the contrasts and changes nothing else")
  func contrast() throws {
    let session = try openOnPmt()
    try session.send("77")
    try session.wait(for: "the text") { $0.contains("[ 77 ") }
    func colours() -> Set<Int?> {
      var found: Set<Int?> = []
      for row in 0..<24 {
        for column in 0..<80 { found.insert(session.attributes(row: row, column: column)?.foreground) }
      }
      return found
    }
    try session.waitUntilStill()
    let before = session.screen
    #expect(colours().count > 1)
    // Normal, high contrast, mono.
    try session.send(.f(4), .f(4))
    try session.wait(for: "no colour") { _ in colours() == [nil] }
    #expect(session.screen == before)
    try session.send(.f(4))
    try session.wait(for: "colours again") { _ in colours().count > 1 }
    #expect(session.screen == before)
  }

  @Test("Alt with a digit stands for the function key")
  func alt() throws {
    let session = try openOnPmt()
    try session.send(.raw([0x1B, 0x31]))
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send(.raw([0x1B] + Array("ç".utf8)))
    try session.waitForReview()
  }

  @Test("A paste is one answer; unknown sequences type nothing")
  func paste() throws {
    let session = try openOnPmt()
    try session.send(.paste("77\n5"), .raw(Array("\u{1B}[57;9~\u{1B}[1;9Z".utf8)))
    // Two pasted lines never merge into one number.
    try session.wait(for: "the text") { $0.contains("[ 77 5 ") }
    #expect(session.questionLabel == "Patientèle médecin traitant")
  }
}
