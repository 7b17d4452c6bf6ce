import Foundation
import TestSupport
import Testing

@Suite("Dossiers: the list of a secretary with several doctors")
struct ListTests {
  /// Begins a dossier from the home page, names it, and comes back.
  private func begin(_ name: String, _ specialite: String, _ session: TerminalSession) throws {
    try session.waitFor(text: "Bienvenue")
    try session.beginDossier()
    try session.waitForQuestion("Spécialité")
    try session.send(.text(specialite), .enter)
    // The date of signature, or the review where the specialty is refused.
    try session.wait(for: "the next page") { $0.questionLabel != "Spécialité" }
    try session.name(name)
    try session.send(.escape)
    try session.waitForQuestion("Spécialité")
    try session.send(.escape)
    try session.waitForFocus("Reprendre")
  }

  private func threeDoctors() throws -> TerminalSession {
    let session = try startWizard(in: Home())
    try session.waitForFocus("Nouveau dossier")
    try begin("Dr Martin", "medecine g", session)
    try begin("Dr Nguyen", "pediatrie", session)
    try begin("Dr Oriol", "radiotherapie", session)
    try session.openList()
    try session.waitForFocus("Dr Oriol")
    return session
  }

  private func open(_ name: String, _ session: TerminalSession) throws {
    try session.send(.home)
    for _ in 0..<3 where session.focusedText?.hasPrefix(name) != true {
      try session.send(.down)
      try session.waitUntilStill()
    }
    try session.waitForFocus(name)
    try session.send(.enter)
    try session.waitForFocus("Reprendre là où")
  }

  @Test("A dossier that was only named is kept")
  func named() throws {
    let first = try startWizard(in: Home())
    try first.waitForFocus("Nouveau dossier")
    try first.send(.enter)
    try first.waitForQuestion("Spécialité")
    try first.name("Dr Seul")
    try first.quit()
    let session = try startWizard(in: first.home)
    try session.waitForFocus("Reprendre")
    #expect(session.contains("Dr Seul"))
    #expect(session.contains("Vos dossiers (1)"))
  }

  @Test("Each doctor is there with what is missing, the last written first, after a restart too")
  func three() throws {
    let first = try threeDoctors()
    try first.quit()
    let session = try startWizard(in: first.home)
    try session.waitForFocus("Reprendre")
    #expect(session.contains("Vos dossiers (3)"))
    try session.openList()
    try session.waitForFocus("Dr Oriol")
    let rows = session.screen.filter { $0.contains("Dr ") }
    #expect(rows.count == 3)
    #expect(rows[0].contains("Dr Oriol (radiothérapie)") && rows[0].contains("✗ non éligible"))
    #expect(rows[1].contains("Dr Nguyen (pédiatrie)") && rows[1].contains("… à compléter"))
    #expect(rows[1].contains("réponses manquent") || rows[1].contains("manque 5"))
    #expect(rows[2].contains("Dr Martin (médecine générale)") && rows[2].contains("… à compléter"))
    try open("Dr Martin", session)
    try session.waitForWords("Manque : patientèle médecin traitant, secteur")
  }

  @Test("Another name is in the list at once, and after a restart")
  func rename() throws {
    let session = try threeDoctors()
    try open("Dr Nguyen", session)
    try session.send(.down, .enter)
    try session.waitFor(text: "[ Dr Nguyen ")
    try session.send(.control("u"), "Dr Nguyên-Lê", .enter)
    try session.waitFor(text: "Dr Nguyên-Lê")
    try session.waitForNo(text: "Dr Nguyen")
    try session.quit()
    let again = try startWizard(in: session.home)
    try again.waitForFocus("Reprendre")
    try again.openList()
    try again.waitFor(text: "Dr Nguyên-Lê (pédiatrie)")
    #expect(!again.contains("Dr Nguyen"))
  }

  @Test("Erased for good: no file of the data holds the name any more, even what it was called before")
  func erase() throws {
    let session = try threeDoctors()
    try open("Dr Nguyen", session)
    try session.send(.down, .enter)
    try session.waitFor(text: "[ Dr Nguyen ")
    // The name is selected: an arrow goes on from its end.
    try session.send(.right, " Thi", .enter)
    try session.waitFor(text: "Dr Nguyen Thi")
    #expect(try session.home.files(holding: "Dr Nguyen") != [])
    try session.waitForFocus("Reprendre là où")
    try session.send(.end, .enter)
    try session.waitForWords(
      "Supprimer ce dossier ? Ses réponses, ses notes et son historique seront effacés du disque."
    )
    // Enter alone erases nothing.
    try session.waitForFocus("Non, le garder")
    try session.send(.enter)
    try session.waitForFocus("Reprendre là où")
    #expect(try session.home.files(holding: "Dr Nguyen") != [])
    try session.send(.end, .enter)
    try session.waitForFocus("Non, le garder")
    try session.send(.down, .enter)
    try session.waitForNo(text: "Dr Nguyen")
    try session.waitForFocus("Dr ")
    #expect(try session.home.files(holding: "Nguyen") == [])
    #expect(try session.home.files(holding: "Dr Martin") != [])
    try session.quit()
    let again = try startWizard(in: session.home)
    try again.waitForFocus("Reprendre")
    #expect(again.contains("Vos dossiers (2)"))
  }

  @Test("Exported by one, imported by another: the same dossier, its notes with it")
  func export() throws {
    let session = try threeDoctors()
    try open("Dr Martin", session)
    try session.send(.down, .down, .enter)
    try session.waitFor(text: "[ dossier-dr-martin.json ")
    try session.send(.enter)
    try session.waitForWords("dossier-dr-martin.json » est écrit. Vous seul pouvez le lire.")
    try session.send(.escape)
    try session.quit()
    let file = session.home.path + "/dossier-dr-martin.json"
    let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let colleague = try startWizard(in: Home())
    try colleague.waitForFocus("Nouveau dossier")
    try colleague.openList()
    try colleague.send(.end, .enter)
    try colleague.waitForWords("Quel fichier reprendre ?")
    try colleague.send(.text(file), .enter)
    try colleague.waitForFocus("Reprendre là où")
    #expect(colleague.contains("Dr Martin (médecine générale)"))
  }

  @Test("A file that exists isn't replaced, and the name typed stays to be corrected")
  func exists() throws {
    let session = try threeDoctors()
    let file = session.home.path + "/dossier-dr-martin.json"
    try Data("à moi".utf8).write(to: URL(filePath: file))
    try open("Dr Martin", session)
    try session.send(.down, .down, .enter)
    try session.waitFor(text: "[ dossier-dr-martin.json ")
    try session.send(.enter)
    try session.waitForWords("existe déjà et n'est pas remplacé : choisissez un autre nom.")
    #expect(session.contains("[ dossier-dr-martin.json "))
    #expect(try Data(contentsOf: URL(filePath: file)) == Data("à moi".utf8))
    try session.send("5")
    try session.waitFor(text: "[ dossier-dr-martin.json5 ")
    try session.send(.enter)
    try session.waitForWords("est écrit.")
    #expect(FileManager.default.fileExists(atPath: file + "5"))
  }
}
