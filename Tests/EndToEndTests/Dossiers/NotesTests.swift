import Foundation
import TestSupport
import Testing

@Suite("Dossiers: names, notes and the figures to ask for")
struct NotesTests {
  @Test("F2 and Ctrl-S give the dossier its name, which the title shows and the list keeps")
  func naming() throws {
    let session = try Home().openOnPatients(of: nil)
    try session.send(.f(2))
    try session.waitForWords("Tout est déjà enregistré")
    try session.send("Dr Martin", .enter)
    try session.waitForWords("« Dr Martin » enregistré")
    try session.send(.control("s"))
    try session.waitFor(text: "[ Dr Martin ")
    try session.send(.control("u"), "Dr Élodie Vasseur-Delacroix", .enter)
    // A long name gives way to the time, but its beginning tells whose dossier it is.
    try session.waitForWords("« Dr Élodie Va")
    try session.quit()
    #expect(session.words.contains("« Dr Élodie Vasseur-Delacroix »"))
  }

  /// Writes a note on the question in front, to be asked.
  private func note(_ text: String, _ session: TerminalSession) throws {
    try session.send(.tab, .tab, .tab)
    try session.waitForFocus("Ajouter une note")
    try session.send(.enter)
    try session.waitForWords("que faut-il noter ?")
    try session.send(.text(text), .tab, .space)
    try session.wait(for: "the tick") { $0.contains("[✓] À demander") }
    try session.send(.tab, .enter)
    try session.waitForQuestion("Patientèle médecin traitant")
  }

  @Test("A note stays with its question, and in the figures to ask for, across a restart")
  func notes() throws {
    let session = try Home().openOnPatients(of: nil)
    try note("voir avec la CPAM", session)
    try session.quit()
    let again = try resumeWizard(in: session.home)
    try again.waitForQuestion("Patientèle médecin traitant")
    try again.send("775", .enter)
    try again.waitForQuestion("Secteur")
    try again.send(.f(9))
    try again.waitForReview()
    try again.send(.down, .enter)
    try again.waitForFocus("Écrire la liste")
    try again.waitForWords("la plus décisive d'abord :")
    // The first one missing is the sector; the patients, answered, are still to be asked.
    let missing = try again.missing(["Secteur", "Patientèle médecin traitant", "voir avec la CPAM"])
    #expect(missing == [])
  }

  @Test("The list is written to a file of the user's own; one that exists is refused, what was typed stays")
  func list() throws {
    let session = try Home().openOnPatients(of: nil)
    try session.name("Dr Martin")
    try session.waitForQuestion("Patientèle médecin traitant")
    try note("voir avec la CPAM", session)
    try session.send(.f(9))
    try session.waitForReview()
    try session.send(.down, .enter)
    try session.waitForFocus("Écrire la liste")
    let file = session.home.path + "/a-demander-dr-martin.txt"
    try Data("à moi".utf8).write(to: URL(filePath: file))
    try session.send(.enter)
    try session.waitFor(text: "[ a-demander-dr-martin.txt ")
    try session.send(.enter)
    try session.waitForWords("existe déjà et n'est pas remplacé : choisissez un autre nom.")
    #expect(session.contains("[ a-demander-dr-martin.txt "))
    #expect(try Data(contentsOf: URL(filePath: file)) == Data("à moi".utf8))
    try session.send(.control("u"), "liste.txt", .enter)
    try session.waitForWords("liste.txt » est écrit. Vous seul pouvez le lire.")
    let list = session.home.path + "/liste.txt"
    let text = try String(contentsOfFile: list, encoding: .utf8)
    #expect(text.hasPrefix("Réponses à demander\u{A0}: Dr Martin\n"))
    #expect(text.contains("[ ] Secteur\n"))
    #expect(text.contains("[ ] Patientèle médecin traitant\n"))
    #expect(text.contains("Note\u{A0}: voir avec la CPAM\n"))
    let mode = try FileManager.default.attributesOfItem(atPath: list)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // Back on the page that asked.
    try session.send(.escape)
    try session.waitForFocus("Écrire la liste")
    try session.send(.enter)
    try session.waitFor(text: "[ a-demander-dr-martin.txt ")
    try session.send(.control("u"), "/nulle/part.txt", .enter)
    try session.waitForWords("ne peut pas être écrit : vérifiez le chemin, les droits et la place.")
  }
}
