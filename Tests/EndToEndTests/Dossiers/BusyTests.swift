import Foundation
import GRDB
import Glibc
import TestSupport
import Testing

/// Another window may hold the store for long: what is answered meanwhile is kept, and written as soon as it lets go.
@Suite("Dossiers: a store that another window holds")
struct BusyTests {
  @Test("Answers given meanwhile are said not to be saved, then saved with the next key; nothing is lost")
  func answers() throws {
    let home = try Home()
    let session = try home.openOnPatients()
    try home.whileHeld { _ in
      try session.send("775", .enter)
      try session.closeBusyNotice()
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
    try session.killWhenStill()
    let again = try resumeWizard(in: home)
    try again.waitForQuestion("File active")
    try again.waitFor(text: "775 ≥ 775")
    try again.waitForWords("« Dr Martin » enregistré")
    try again.send(.f(6), .f(6))
    try again.waitForQuestion("Secteur")
  }

  @Test("A window that doesn't end opening: it is said, and the store is opened once it lets go")
  func opening() throws {
    let home = try Home()
    try home.openOnPatients().quit()
    let folder = open(home.dataPath + "/assistmed", O_RDONLY | O_DIRECTORY)
    #expect(flock(folder, LOCK_EX) == 0)
    let session = try startWizard(in: home)
    try session.closeBusyNotice()
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
    let session = try home.openOnPatients()
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
