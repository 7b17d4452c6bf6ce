import Foundation
import TestSupport
import Testing

@Suite("Dossiers: missions and the job description")
struct MissionsOnScreenTests {
  /// The wizard on the job description of the first example.
  private func open() throws -> TerminalSession {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send("2")
    try session.waitForPanel(1)
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.end)
    try session.waitForFocus("Fiche de poste")
    try session.send(.enter)
    try session.waitForWords("Aucune mission choisie encore.")
    return session
  }

  @Test("Missions ticked outlive the program's death, and the file says what was chosen")
  func written() throws {
    let session = try open()
    try session.send(.space, "5")
    try session.waitForWords("2 missions choisies.")
    try session.send(.tab, .tab)
    try session.waitForFocus("Ajouter une mission")
    try session.send(.enter)
    try session.waitForWords("Quelle mission, en quelques mots ?")
    try session.send("Arroser les plantes", .enter)
    try session.waitForWords("3 missions choisies.")
    try session.killWhenStill()
    let again = try resumeWizard(in: session.home)
    try again.waitForWords("3 missions choisies.")
    try again.send(.tab, .tab, .down)
    try again.waitForFocus("Écrire la fiche")
    try again.send(.enter)
    try again.waitFor(text: "[ fiche-de-poste")
    try again.send(.control("u"), "fiche.txt", .enter)
    try again.waitForWords("fiche.txt » est écrit. Vous seul pouvez le lire.")
    let path = session.home.path + "/fiche.txt"
    let text = plain(try String(contentsOfFile: path, encoding: .utf8))
    let expected = [
      "Fiche de poste : assistant médical\n", "Administratif :\n- Accueil du patient. Recevoir",
      "- Facturation. Facturer la consultation.\n", "Autres missions :\n- Arroser les plantes.\n",
      "Temps de travail : à compléter", "Date d'embauche : à compléter",
    ]
    #expect(expected.filter { !text.contains($0) } == [])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    try again.send(.escape)
    try again.waitForWords("3 missions choisies.")
    // Undone, in the second run as in the first.
    try again.send(.f(6), .f(6))
    try again.waitForWords("1 mission choisie.")
    try again.quit()
    let shown = try session.home.dossiers("montrer", "1")
    #expect(plain(shown.stdout).contains("MISSIONS DE LA FICHE DE POSTE\n- Accueil du patient\n"))
    #expect(plain(shown.stdout).contains("mission « Arroser les plantes » choisie (annulé)"))
  }

  @Test("What a room chose is written, and read back by the command")
  func tally() throws {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try session.send("6")
    try session.waitForWords("Question 1 sur 5")
    try session.send(.end)
    try session.waitForWords("À vous : quelles missions ?")
    try session.send("3", .tab)
    try session.send(.down, .enter)
    try session.waitFor(text: "[ missions-de-la-salle.txt")
    try session.send(.enter)
    try session.waitForWords("missions-de-la-salle.txt » est écrit.")
    let path = session.home.path + "/missions-de-la-salle.txt"
    let text = plain(try String(contentsOfFile: path, encoding: .utf8))
    #expect(text.contains("\n- Accueil du patient : 3 mains\n- Création et gestion du dossier : 0 main\n"))
    let result = try runCommand(["fiche", "--missions-de", path])
    #expect(plain(result.stdout).contains("- Accueil du patient. Recevoir"))
    #expect(!plain(result.stdout).contains("- Création et gestion du dossier."))
    try session.send(.escape, .escape)
    try session.quit()
  }
}
