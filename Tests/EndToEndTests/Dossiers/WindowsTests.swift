import TestSupport
import Testing

@Suite("Dossiers: several windows")
struct WindowsTests {
  /// A window on the sector of « Dr Martin », whose patients are 775.
  private func openOnSector(_ home: Home) throws -> TerminalSession {
    let session = try home.openOnPatients()
    try session.send("775", .enter)
    try session.waitForQuestion("Secteur")
    try session.waitForWords("« Dr Martin » enregistré")
    return session
  }

  private func review(of row: String, in home: Home) throws -> [String] {
    let session = try startWizard(in: home)
    try session.waitForFocus("Reprendre")
    try session.openList()
    try session.wait(for: "the list") { $0.contains(row) }
    let isSecond = session.focusedText?.hasPrefix(row) != true
    if isSecond { try session.send(.down) }
    try session.waitForFocus(row)
    try session.send(.enter)
    try session.waitForFocus("Reprendre là où")
    try session.send(.enter)
    try session.waitForNo(text: "Reprendre là où")
    try session.send(.f(9))
    try session.waitForReview()
    return session.screen
  }

  @Test("The second window to answer is told, and goes on in a copy; each dossier holds what was typed in it")
  func copy() throws {
    let home = try Home()
    let first = try openOnSector(home)
    let second = try resumeWizard(in: home)
    try second.waitForQuestion("Secteur")
    try second.send(.home, .down)
    try second.wait(for: "the mark") { $0.focusedText?.hasPrefix("(•) Secteur 2") == true }
    try first.send(.home, .enter)
    try first.waitForQuestion("Tranche de patientèle")
    try second.send(.enter)
    try second.waitForFocus("Fermer")
    try second.waitForWords(
      "Ce dossier a été modifié dans une autre fenêtre. Rien n'est perdu : ce que l'autre fenêtre a écrit reste dans "
        + "le dossier, et vos réponses continuent dans une copie, « Dr Martin (2) »."
    )
    try second.send(.escape)
    try second.waitForNo(text: "Une autre fenêtre")
    try second.waitForWords("« Dr Martin (2) » enregistré")
    try first.send(.f(8))
    try first.waitForQuestion("File active")
    try first.quit()
    try second.quit()
    let kept = try review(of: "Dr Martin (médecine générale)", in: home)
    #expect(kept.contains { $0.contains("Secteur") && $0.contains("✓ secteur 1") })
    let copied = try review(of: "Dr Martin (2) (médecine générale)", in: home)
    #expect(copied.contains { $0.contains("Secteur") && $0.contains("✓ secteur 2") })
    #expect(copied.contains { $0.contains("775") })
  }

  @Test("A window that only looked shows the other's answers, and takes the next keys as they are seen")
  func looked() throws {
    let home = try Home()
    let first = try openOnSector(home)
    let second = try resumeWizard(in: home)
    try second.waitForQuestion("Secteur")
    try first.send(.home, .enter)
    try first.waitForQuestion("Tranche de patientèle")
    try first.send(.f(8), "1025", .enter)
    try first.waitForQuestion("Situations particulières")
    try second.send(.f(9))
    try second.waitForWords(
      "Ce dossier vient d'être modifié dans une autre fenêtre : les réponses affichées sont maintenant les siennes."
    )
    try second.send(.escape)
    try second.waitForReview()
    #expect(second.holds("1\u{202F}025"))
    #expect(second.contains("✓ secteur 1"))
    // It goes on in the same dossier.
    try second.send(.f(2))
    try second.waitFor(text: "[ Dr Martin ")
  }

  @Test("A dossier erased in another window: it is said, and F2 keeps what is on the screen again")
  func erased() throws {
    let home = try Home()
    let first = try openOnSector(home)
    let second = try resumeWizard(in: home)
    try second.waitForQuestion("Secteur")
    try first.send(.escape, .escape, .escape, .escape)
    try first.waitForFocus("Reprendre")
    try first.openList()
    try first.waitForFocus("Dr Martin")
    try first.send(.enter)
    try first.waitForFocus("Reprendre là où")
    try first.send(.end, .enter)
    try first.waitForFocus("Non, le garder")
    try first.send(.down, .enter)
    try first.waitForFocus("Nouveau dossier")
    try second.send(.end)
    try second.waitForWords(
      "Ce dossier vient d'être supprimé dans une autre fenêtre. Vos réponses restent à l'écran, et ne sont plus "
        + "enregistrées."
    )
    try second.waitForWords("F2 les enregistre comme un nouveau dossier ; quitter les abandonne.")
    try second.send(.escape)
    try second.waitFor(text: "NON ENREGISTRÉ")
    try second.send(.home, .enter)
    try second.waitForQuestion("Tranche de patientèle")
    #expect(second.contains("NON ENREGISTRÉ"))
    #expect(try home.files(holding: "Dr Martin") == [])
    try second.name("Dr Martin")
    try second.waitForQuestion("Tranche de patientèle")
    try second.waitForNo(text: "NON ENREGISTRÉ")
    try second.send(.control("c"))
    #expect(try second.waitForExit() == .code(0))
    let again = try resumeWizard(in: home)
    try again.waitForQuestion("Tranche de patientèle")
    try again.waitForWords("« Dr Martin » enregistré")
  }

  @Test("Eight windows at once on no store all start, and each writes a dossier")
  func eight() throws {
    let home = try Home()
    let sessions = try (0..<8).map { _ in try startWizard(in: home) }
    for session in sessions { try session.waitForFocus("Nouveau dossier") }
    for session in sessions { try session.send(.enter) }
    for session in sessions { try session.waitForQuestion("Spécialité") }
    for session in sessions { try session.send("medecine g", .enter) }
    for session in sessions {
      try session.waitForQuestion("Date de signature")
      #expect(session.row(0).contains("nregistré"))
    }
    for session in sessions { try session.quit() }
    let last = try startWizard(in: home)
    try last.waitForFocus("Reprendre")
    try last.waitFor(text: "Vos dossiers (8)")
  }
}
