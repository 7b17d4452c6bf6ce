import TestSupport
import Testing

@Suite("Dossiers: reopened after the barème changed")
struct BaremeChangedTests {
  @Test("The amount before and the amount after are named, once")
  func changed() throws {
    let home = try Home()
    let first = try startWizard(in: home)
    try first.waitForFocus("Nouveau dossier")
    try first.send(.enter)
    // The band known, the amount of the first year is one figure.
    let band = "Tranche de patientèle"
    try first.answer(Journeys.generalPractitioner.map { $0.label == band ? (band, ["1", .enter]) : $0 })
    try first.waitForReview()
    try first.quit()

    let folder = try BaremeFolder()
    try folder.replace("annee_1: {valeur: 19 000", by: "annee_1: {valeur: 19 500", in: "convention-2024.yaml")
    let session = try startWizard(in: home, arguments: ["--bareme", folder.path])
    try session.waitForFocus("Reprendre")
    try session.send(.enter)
    try session.waitForWords(
      "Le barème a changé depuis que ce dossier a été vu. Pour les mêmes réponses, le même jour :"
    )
    try session.waitForWords("0,5 ETP, 1re année : 19 000 € → 19 500 €")
    #expect(!session.words.contains("2e année"))
    #expect(!session.words.contains("Résultat :"))
    try session.send(.escape)
    try session.waitForReview()
    try session.quit()

    // Told once; then again when the program's own barème is back.
    let same = try startWizard(in: home, arguments: ["--bareme", folder.path])
    try same.waitForFocus("Reprendre")
    try same.send(.enter)
    try same.waitForReview()
    try same.quit()
    let back = try startWizard(in: home)
    try back.waitForFocus("Reprendre")
    try back.send(.enter)
    try back.waitForWords("0,5 ETP, 1re année : 19 500 € → 19 000 €")
  }
}
