import TerminalUI
import TestSupport
import Testing

@Suite("The wizard: the worked examples of the 2025 document")
struct WorkedExampleTests {
  @Test("The general practitioner, question by question", arguments: promisedSizes)
  func generaliste(size: Size) throws {
    let session = try openWizard(size: size)
    try session.send(.enter)
    try session.answer(Journeys.generalPractitioner)
    try session.waitForReview()
    try session.send(.enter)
    try expectGeneraliste(session)
  }

  @Test("The paediatrician, question by question", arguments: promisedSizes)
  func pediatre(size: Size) throws {
    let session = try openWizard(size: size)
    try session.send(.enter)
    try session.answer(Journeys.paediatrician)
    try session.waitForReview()
    try session.send(.enter)
    try expectPediatre(session)
  }

  @Test("Both, opened from the home page", arguments: promisedSizes)
  func home(size: Size) throws {
    let first = try openWizard(size: size)
    try first.send(.down, .enter)
    try expectGeneraliste(first)
    let second = try openWizard(size: size)
    try second.send("3")
    try expectPediatre(second)
  }

  @Test("The figures follow the answers while they are typed")
  func live() throws {
    let session = try openWizard()
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.send("774")
    // One patient short: an adaptation may still open the aid.
    try session.waitFor(text: "774 < 775")
    #expect(!session.holds("970"))
    try session.send(.backspace, "5")
    try session.wait(for: "the figures") { $0.contains("775 ≥ 775") && $0.holds("970") }
    #expect(session.holds("19\u{202F}000\u{202F}€"))
    #expect(session.holds("38\u{202F}000\u{202F}€"))
    #expect(session.holds("1\u{202F}080"))
    // The sector, marked but not yet accepted, concludes.
    try session.send(.enter)
    try session.waitForQuestion("Secteur")
    #expect(session.contains("À compléter"))
    try session.send(.space)
    try session.waitFor(text: "✓ Éligible")
  }

  private func expectGeneraliste(_ session: TerminalSession) throws {
    try session.waitForPanel(1)
    try session.expectPanel("Éligible", "775")
    try session.send("2")
    try session.waitForPanel(2)
    try session.expectPanel("0,5 ETP", "970", "1\u{202F}530", "1 ETP", "1\u{202F}080", "1\u{202F}686")
    try expectAmounts(session)
  }

  private func expectPediatre(_ session: TerminalSession) throws {
    try session.waitForPanel(1)
    try session.expectPanel("Éligible", "949")
    try session.send("2")
    try session.waitForPanel(2)
    try session.expectPanel("1\u{202F}184", "65", "1\u{202F}301", "72")
    try expectAmounts(session)
  }

  private func expectAmounts(_ session: TerminalSession) throws {
    try session.send("3")
    try session.waitForPanel(3)
    try session.expectPanel("19\u{202F}000\u{202F}€", "38\u{202F}000\u{202F}€")
    try session.send("4")
    try session.waitForPanel(4)
    try session.expectPanel("19\u{202F}000\u{202F}€", "38\u{202F}000\u{202F}€")
  }
}
