import TestSupport
import Testing

@Suite("The wizard: choices and buttons")
struct ButtonTests {
  @Test("Tab goes through every button, each under the cursor, and comes back")
  func tab() throws {
    let session = try openOnPmt()
    try session.send("775")
    try session.wait(for: "the text") { $0.contains("[ 775") }
    for label in [
      "Je ne sais pas encore", "Continuer", "Ajouter une note", "Continuer", "Retour", "Nommer",
      "Pourquoi", "Ne sais pas", "Annuler",
      "Bilan",
      "Résultats", "Et si", "Aide", "Quitter",
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

  @Test("In lists the digits of an AZERTY keyboard mark without Shift")
  func azerty() throws {
    let session = try openWizard()
    // & is the key of 1.
    try session.send("&")
    try session.waitForQuestion("Spécialité")
    try session.send("medecine g", .enter, .enter, "775", .enter)
    try session.waitForQuestion("Secteur")
    try session.send("é", .enter)
    try session.waitForQuestion("OPTAM")
    try session.send("&", .enter)
    try session.waitForQuestion("Tranche de patientèle")
    try session.send("\"", .enter)
    try session.waitForQuestion("File active")
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
    try session.send("medecine g", .enter, .enter, "775", .enter)
    try session.waitForQuestion("Secteur")
    try click("Secteur 2")
    try session.waitForQuestion("OPTAM")
    try click("Retour")
    try session.waitForQuestion("Secteur")
    try click("Bilan")
    try session.waitForReview()
    try click("Résultats")
    try session.waitForPanel(1)
    try click("3 Aide")
    try session.waitForPanel(3)
    try click("Quitter")
    #expect(try session.waitForExit() == .code(0))
  }
}
