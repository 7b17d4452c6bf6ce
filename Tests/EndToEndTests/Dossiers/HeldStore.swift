import Foundation
import GRDB
import TestSupport

extension Home {
  /// Does something while another window is in the middle of a write that doesn't end.
  func whileHeld(_ body: (Database) throws -> Database.TransactionCompletion) throws {
    let queue = try DatabaseQueue(path: storePath)
    try queue.inDatabase { db in try db.inTransaction(.immediate) { try body(db) } }
    try queue.close()
  }

  /// A window on the patients of a general practitioner, which aren't answered yet.
  func openOnPatients(of name: String? = "Dr Martin") throws -> TerminalSession {
    let session = try startWizard(in: self)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    guard let name else { return session }
    try session.name(name)
    try session.waitForQuestion("Patientèle médecin traitant")
    return session
  }
}

extension TerminalSession {
  /// Reads what is said once of a store that is held, and closes it.
  func closeBusyNotice() throws {
    try waitForWords("est occupé par une autre fenêtre.")
    try waitForWords("Pas encore enregistré")
    try waitForWords("L'enregistrement est réessayé à chaque touche")
    try waitForFocus("Fermer")
    try send(.escape)
    try waitFor(text: "NON ENREGISTRÉ")
  }

  /// Answers the patients while the store is held, then begins another dossier.
  func beginAnother() throws {
    try send("775", .enter)
    try closeBusyNotice()
    try waitForQuestion("Secteur")
    try send(.escape, .escape, .escape, .escape)
    try waitFor(text: "Bienvenue")
    try beginDossier()
    try waitForQuestion("Spécialité")
  }

  /// The same, the other one a paediatrician: the store never hears of it.
  func beginPaediatrician() throws {
    try beginAnother()
    try send("pediatrie", .enter)
    try waitForQuestion("Date de signature")
  }

  /// Kills the program once it has nothing more to do.
  func killWhenStill() throws {
    try waitUntilStill()
    signal(SIGKILL)
    _ = try waitForExit()
  }
}
