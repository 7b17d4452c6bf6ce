import TestSupport
import Testing

@Suite("The wizard: keys and buttons")
struct KeysTests {
  private func onPmt() throws -> TerminalSession {
    let session = try openWizard()
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(3)))
    try session.waitForQuestion("Patientèle médecin traitant")
    return session
  }

  @Test("F1 and F3 cover the page and give it back with what was typed", arguments: [1, 3])
  func overlays(number: Int) throws {
    let session = try onPmt()
    try session.send("77", .f(number))
    try session.waitForFocus("Fermer")
    #expect(!session.contains("Votre question"))
    // Nothing is typed behind it.
    try session.send("5", .pageDown, .escape)
    try session.wait(for: "the question") { $0.contains("Votre question") && $0.contains("[ 77 ") }
    #expect(session.focusedText != nil)
    try session.send("5", .enter)
    try session.waitForQuestion("File active")
  }

  @Test("F9 shows every answer and F10 the results; both come back")
  func overview() throws {
    let session = try onPmt()
    try session.send("775", .f(9))
    try session.waitForReview()
    // Going to look accepts what can be understood.
    #expect(session.contains("775"))
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.expectPanel("Éligible", "775")
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.escape)
    try session.waitForQuestion("Patientèle médecin traitant")
  }

  @Test("F6 takes back the last answer, on its page")
  func undo() throws {
    let session = try onPmt()
    try session.send("775", .enter)
    try session.waitForQuestion("File active")
    try session.send("12", .f(6))
    try session.wait(for: "the field emptied") { $0.questionLabel == "File active" && !$0.contains("[ 12") }
    try session.send(.f(6))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.wait(for: "no answer") { !$0.contains("[ 775") }
  }

  @Test("F4 goes through the contrasts and changes nothing else")
  func contrast() throws {
    let session = try onPmt()
    try session.send("77")
    try session.wait(for: "the text") { $0.contains("[ 77 ") }
    func colours() -> Set<Int?> {
      var found: Set<Int?> = []
      for row in 0..<24 {
        for column in 0..<80 { found.insert(session.attributes(row: row, column: column)?.foreground) }
      }
      return found
    }
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

  @Test("Tab goes through every button, each under the cursor, and comes back")
  func tab() throws {
    let session = try onPmt()
    try session.send("775")
    try session.wait(for: "the text") { $0.contains("[ 775") }
    for label in [
      "Je ne sais pas encore", "Continuer", "Continuer", "Retour", "Pourquoi", "Ne sais pas", "Annuler",
      "Bilan",
      "Résultats", "Aide", "Quitter",
    ] {
      try session.send(.tab)
      try session.waitForFocus(label)
    }
    try session.send(.tab, "0")
    try session.wait(for: "the field") { $0.contains("[ 7750") }
    try session.send(.shiftTab)
    try session.waitForFocus("Quitter")
    try session.send(.enter)
    #expect(try session.waitForExit() == .code(0))
  }

  @Test("In lists the digits of an AZERTY keyboard choose without Shift")
  func azerty() throws {
    let session = try openWizard()
    // & is the key of 1.
    try session.send("&")
    try session.waitForQuestion("Spécialité")
    try session.send("medecine g", .enter)
    try session.waitForQuestion("Secteur")
    try session.send("é")
    try session.waitForQuestion("OPTAM")
    try session.send("&")
    try session.waitForQuestion("Zone du cabinet")
    try session.send("\"")
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send(.f(10))
    try session.waitForPanel(1)
    try session.send("'")
    try session.waitForPanel(4)
  }

  @Test("A click takes a choice, a button, an entry and a tab")
  func mouse() throws {
    let session = try openWizard()
    func click(_ text: String) throws {
      try session.wait(for: text) { $0.position(of: text) != nil }
      let place = try #require(session.position(of: text))
      try session.send(.click(row: place.row, column: place.column + 1))
    }
    try click("Nouveau dossier")
    try session.waitForQuestion("Spécialité")
    try session.send("medecine g", .enter)
    try session.waitForQuestion("Secteur")
    try click("Secteur 2")
    try session.waitForQuestion("OPTAM")
    try click("Retour")
    try session.waitForQuestion("Secteur")
    try click("Bilan")
    try session.waitForReview()
    try click("Résultats")
    try session.waitForPanel(1)
    try click("3 ")
    try session.waitForPanel(3)
    try click("Quitter")
    #expect(try session.waitForExit() == .code(0))
  }

  @Test("Alt with a digit stands for the function key")
  func alt() throws {
    let session = try onPmt()
    try session.send(.raw([0x1B, 0x31]))
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send(.raw([0x1B] + Array("ç".utf8)))
    try session.waitForReview()
  }

  @Test("A paste is one answer; unknown sequences type nothing")
  func paste() throws {
    let session = try onPmt()
    try session.send(.paste("77\n5"), .raw(Array("\u{1B}[57;9~\u{1B}[1;9Z".utf8)))
    try session.wait(for: "the text") { $0.contains("[ 775 ") }
    #expect(session.questionLabel == "Patientèle médecin traitant")
  }
}
