import TestSupport
import Testing

@Suite("The wizard: « je ne sais pas encore »")
struct DontKnowTests {
  @Test("F8 passes every question, and the verdict waits")
  func everywhere() throws {
    let session = try openWizard()
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    var seen: [String] = []
    while let label = session.questionLabel, seen.count < 30 {
      seen.append(label)
      try session.send(.f(8))
      try session.wait(for: "the page after \(label)") {
        $0.questionLabel != label && ($0.questionLabel != nil || $0.contains("Voir les résultats"))
      }
    }
    #expect(seen.prefix(3) == ["Spécialité", "Date de signature", "Secteur"])
    // Without the specialty a file active tells nothing.
    #expect(!seen.contains("File active") && seen.contains("Tranche de patientèle"))
    #expect(seen.contains("Profil de l'assistant"))
    #expect(Set(seen).count == seen.count)
    try session.waitForReview()
    #expect(session.contains("Je ne sais pas encore"))
    try session.send(.enter)
    try session.waitForPanel(1)
    try session.expectPanel("À compléter", "Spécialité", "Secteur", "Patientèle")
  }

  @Test("The button does it too, and the answer can be given later")
  func later() throws {
    let session = try openWizard()
    try session.send(.enter)
    try session.waitForQuestion("Spécialité")
    try session.send("généraliste")
    try session.wait(for: "the text") { $0.contains("[ généraliste") }
    let button = try #require(session.position(of: "Je ne sais pas encore"))
    try session.send(.click(row: button.row, column: button.column))
    try session.waitForQuestion("Date de signature")
    try session.send(.escape)
    try session.waitForQuestion("Spécialité")
    try session.send(.control("u"), "medecine g", .enter)
    try session.waitForQuestion("Date de signature")
  }
}
