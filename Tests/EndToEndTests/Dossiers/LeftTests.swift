import GRDB
import TestSupport
import Testing

/// Dossiers left while another window holds the store wait for it as the one in front does.
@Suite("Dossiers: left before they could be written")
struct LeftTests {
  @Test("Dossiers begun, left and gone back to meanwhile are all there at the end")
  func several() throws {
    let home = try Home()
    let session = try home.openOnPatients()
    try home.whileHeld { _ in
      try session.beginPaediatrician()
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
    try session.killWhenStill()
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
    let session = try home.openOnPatients()
    try home.whileHeld { _ in
      try session.beginPaediatrician()
      try session.quit()
      return .rollback
    }
    try session.waitForWords("Le dossier « Dr Martin » est enregistré tel qu'il était à")
    try session.waitForWords("Il y manque : « Patientèle médecin traitant ».")
    try session.waitForWords(
      "Le dossier sans nom n'a pas pu être enregistré avant la fin : rien n'en est gardé."
    )
    for option in ["--specialite medecine-generale", "--pmt 775", "--specialite pediatrie"] {
      try session.waitForWords(option)
    }
  }

  @Test("A dossier left unwritten that another window changes becomes a copy: both answers are there")
  func copiedAside() throws {
    let home = try Home()
    let session = try home.openOnPatients()
    try home.whileHeld { db in
      // The store never hears of the second one.
      try session.beginAnother()
      try db.execute(sql: "INSERT INTO answer VALUES (1, 'pmt', 'valeur', '800')")
      try db.execute(sql: "UPDATE dossier SET revision = revision + 1 WHERE id = 1")
      return .commit
    }
    try session.send("p")
    try session.waitForWords(
      "Le dossier « Dr Martin », quitté avant d'être enregistré, a été modifié ou supprimé dans une autre fenêtre. Rien "
        + "n'est perdu : vos réponses sont dans une copie, « Dr Martin (2) »."
    )
    try session.killWhenStill()
    for (number, patients) in [("1", "800"), ("2", "775")] {
      let shown = try runCommand(["dossiers", "montrer", number], home: home).stdout
      #expect(shown.contains("Patientèle médecin traitant\u{A0}: \(patients)"), "\(number)")
    }
  }
}
