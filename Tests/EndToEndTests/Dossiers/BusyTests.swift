import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// Another window may hold the store for long: what is answered meanwhile is kept, and written as soon as it lets go.
@Suite("Dossiers: a store that another window holds")
struct BusyTests {
  private func openOnPatients(_ home: Home) throws -> TerminalSession {
    let session = try startWizard(in: home)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    try session.name("Dr Martin")
    try session.waitForQuestion("Patientèle médecin traitant")
    return session
  }

  /// Reads what is said once of a store that is held, and closes it.
  private func closeNotice(_ session: TerminalSession) throws {
    try session.waitForWords("est occupé par une autre fenêtre depuis plusieurs secondes.")
    try session.waitForWords("Pas encore enregistré")
    try session.waitForWords("L'enregistrement est réessayé à chaque touche")
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    try session.waitFor(text: "NON ENREGISTRÉ")
  }

  private func kill(_ session: TerminalSession) throws {
    try session.waitUntilStill()
    session.signal(SIGKILL)
    _ = try session.waitForExit()
  }

  @Test("Answers given meanwhile are said not to be saved, then saved with the next key; nothing is lost")
  func answers() throws {
    let home = try Home()
    let session = try openOnPatients(home)
    try home.whileHeld { _ in
      try session.send("775", .enter)
      try closeNotice(session)
      try session.waitForQuestion("Secteur")
      try session.send(.home, .enter)
      try session.waitForQuestion("Tranche de patientèle")
      #expect(session.row(0).contains("NON ENREGISTRÉ"))
      return .rollback
    }
    try session.send(.f(8))
    try session.waitForQuestion("File active")
    try session.waitForNo(text: "NON ENREGISTRÉ")
    try session.waitForWords("« Dr Martin » enregistré")
    try kill(session)
    let again = try resumeWizard(in: home)
    try again.waitForQuestion("File active")
    try again.waitFor(text: "775 ≥ 775")
    try again.waitForWords("« Dr Martin » enregistré")
    try again.send(.f(6), .f(6))
    try again.waitForQuestion("Secteur")
  }

  @Test("Dossiers begun, left and gone back to meanwhile are all there at the end")
  func several() throws {
    let home = try Home()
    let session = try openOnPatients(home)
    try home.whileHeld { _ in
      try session.send("775", .enter)
      try closeNotice(session)
      try session.waitForQuestion("Secteur")
      // Another dossier, which the store never heard of.
      try session.send(.escape, .escape, .escape, .escape)
      try session.waitFor(text: "Bienvenue")
      try session.send(.end, .up, .up, .up, .up)
      try session.waitForFocus("Nouveau dossier")
      try session.send(.enter, "pediatrie", .enter)
      try session.waitForQuestion("Date de signature")
      try session.name("Dr Nguyen")
      try session.waitForQuestion("Date de signature")
      #expect(session.row(0).contains("NON ENREGISTRÉ"))
      try session.send(.escape, .escape)
      try session.waitFor(text: "Vos dossiers (2)")
      // Back to the first one, whose answer is still there.
      try session.openList()
      try session.waitFor(text: "Dr Nguyen")
      try session.send(.end, .up, .up)
      try session.waitForFocus("Dr Martin")
      try session.send(.enter)
      try session.waitForFocus("Reprendre là où")
      try session.send(.enter)
      try session.waitForQuestion("Secteur")
      try session.waitFor(text: "775 ≥ 775")
      return .rollback
    }
    try session.send(.home, .enter)
    try session.waitForQuestion("Tranche de patientèle")
    try session.waitForWords("« Dr Martin » enregistré")
    try kill(session)
    let list = try runCommand(["dossiers", "lister"], home: home).stdout.split(separator: "\n").map(
      String.init
    )
    #expect(list.count == 2)
    #expect(list.contains { $0.contains("Dr Martin, médecine générale") })
    #expect(list.contains { $0.contains("Dr Nguyen, pédiatrie") })
    let shown = try runCommand(["dossiers", "montrer", "1"], home: home).stdout
    #expect(shown.contains("Patientèle médecin traitant\u{A0}: 775"))
    #expect(shown.contains("Secteur\u{A0}: "))
  }

  @Test("What is in no store at the end is said, with the command that gives the same result")
  func lost() throws {
    let home = try Home()
    let session = try openOnPatients(home)
    try home.whileHeld { _ in
      try session.send("775", .enter)
      try closeNotice(session)
      try session.waitForQuestion("Secteur")
      try session.send(.escape, .escape, .escape, .escape)
      try session.waitFor(text: "Bienvenue")
      try session.send(.end, .up, .up, .up, .up)
      try session.waitForFocus("Nouveau dossier")
      try session.send(.enter, "pediatrie", .enter)
      try session.waitForQuestion("Date de signature")
      try session.quit()
      return .rollback
    }
    try session.waitForWords("Le dossier « Dr Martin » n'a pas pu être enregistré avant la fin.")
    for option in ["--specialite medecine-generale", "--pmt 775", "--specialite pediatrie"] {
      try session.waitForWords(option)
    }
  }

  @Test("A dossier left unwritten that another window changes becomes a copy: both answers are there")
  func copiedAside() throws {
    let home = try Home()
    let session = try openOnPatients(home)
    try home.whileHeld { db in
      try session.send("775", .enter)
      try closeNotice(session)
      try session.waitForQuestion("Secteur")
      try session.send(.escape, .escape, .escape, .escape)
      try session.waitFor(text: "Bienvenue")
      try session.send(.end, .up, .up, .up, .up)
      try session.waitForFocus("Nouveau dossier")
      try session.send(.enter)
      try session.waitForQuestion("Spécialité")
      try db.execute(sql: "INSERT INTO answer VALUES (1, 'pmt', 'valeur', '800')")
      try db.execute(sql: "UPDATE dossier SET revision = revision + 1 WHERE id = 1")
      return .commit
    }
    try session.send("p")
    try session.waitForWords(
      "Le dossier « Dr Martin », quitté avant d'être enregistré, a été modifié ou supprimé dans une autre fenêtre. Rien "
        + "n'est perdu : vos réponses sont dans une copie, « Dr Martin (2) »."
    )
    try kill(session)
    for (number, patients) in [("1", "800"), ("2", "775")] {
      let shown = try runCommand(["dossiers", "montrer", number], home: home).stdout
      #expect(shown.contains("Patientèle médecin traitant\u{A0}: \(patients)"), "\(number)")
    }
  }

  @Test("A window that doesn't end opening: it is said, and the store is opened once it lets go")
  func opening() throws {
    let home = try Home()
    try openOnPatients(home).quit()
    let folder = open(home.dataPath + "/assistmed", O_RDONLY | O_DIRECTORY)
    #expect(flock(folder, LOCK_EX) == 0)
    let session = try startWizard(in: home)
    try closeNotice(session)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter, "pediatrie", .enter)
    try session.waitForQuestion("Date de signature")
    #expect(session.row(0).contains("NON ENREGISTRÉ"))
    close(folder)
    try session.send(.enter)
    try session.waitForQuestion("Secteur")
    try session.waitForNo(text: "NON ENREGISTRÉ")
    try session.send(.escape, .escape, .escape)
    try session.waitFor(text: "Vos dossiers (2)")
    try session.quit()
  }

  @Test(
    "A dossier that couldn't be erased or renamed is said to be as it was, and the rest goes on being saved"
  )
  func failed() throws {
    let home = try Home()
    let session = try openOnPatients(home)
    try session.send(.escape, .escape, .escape)
    try session.waitForFocus("Reprendre")
    try session.openList()
    try session.waitForFocus("Dr Martin")
    try session.send(.enter)
    try session.waitForFocus("Reprendre là où")
    try session.send(.end, .enter)
    try session.waitForFocus("Non, le garder")
    try session.waitUntilStill()
    try home.whileHeld { _ in
      try session.send(.down, .enter)
      try session.waitForWords("Le dossier n'a pas pu être supprimé : il est toujours là, entier.")
      try session.waitForWords("est occupé par une autre fenêtre")
      #expect(!session.contains("NON ENREGISTRÉ"))
      return .rollback
    }
    try session.waitForWords("Le reste continue d'être enregistré. Recommencez dans un instant.")
    try session.send(.escape)
    try session.waitForFocus("Oui")
    try session.send(.enter)
    try session.waitForNo(text: "l'effacer")
    try session.quit()
    #expect(try home.files(holding: "Dr Martin") == [])
  }
}
