import Foundation
import GRDB
import TestSupport
import Testing

/// What goes wrong with the place of the dossiers is said in words, nothing of it is destroyed, and the session goes on.
@Suite("Dossiers: trouble with the store")
struct TroubleTests {
  private static let goesOn =
    "Vous pouvez continuer : vos réponses restent en mémoire tant que cette fenêtre est ouverte."

  /// Closes what the program had to say, and answers the first questions.
  private func goOn(_ session: TerminalSession, isKept: Bool = false) throws {
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(3)))
    try session.waitForQuestion("Secteur")
    try session.wait(for: "what the title says") {
      $0.row(0).contains("NON ENREGISTRÉ") != isKept
    }
    try session.waitFor(text: "775 ≥ 775")
  }

  private func put(_ content: Data, in home: Home) throws {
    try FileManager.default.createDirectory(
      atPath: home.dataPath + "/assistmed",
      withIntermediateDirectories: true
    )
    try content.write(to: URL(filePath: home.storePath))
  }

  private func content(_ path: String) throws -> Data { try Data(contentsOf: URL(filePath: path)) }

  @Test("A damaged store is kept aside, byte for byte, and a new one is begun")
  func noise() throws {
    let home = try Home()
    var random = SeededGenerator(seed: 7)
    let noise = Data((0..<20_000).map { _ in UInt8.random(in: 0...255, using: &random) })
    try put(noise, in: home)
    let session = try startWizard(in: home)
    try session.waitForWords(
      "Le fichier des dossiers était abîmé. Il n'est pas détruit : il est gardé sous le nom"
    )
    try session.waitForWords("dossiers.sqlite.abime-")
    try goOn(session, isKept: true)
    try session.quit()
    let aside = try home.files().filter { $0.contains(".abime-") }
    #expect(aside.count == 1)
    #expect(try content(home.path + "/" + #require(aside.first)) == noise)
    let again = try startWizard(in: home)
    try again.waitForFocus("Reprendre")
    #expect(again.contains("Vos dossiers (1)"))
  }

  @Test("A newer program's store is left as it is, and said to be one")
  func newer() throws {
    let home = try Home()
    let first = try startWizard(in: home)
    try first.waitForFocus("Nouveau dossier")
    try first.send(.enter, "medecine g", .enter)
    try first.waitForQuestion("Date de signature")
    try first.quit()
    try withStore(home) { db in
      try db.execute(sql: "INSERT INTO grdb_migrations (identifier) VALUES ('99')")
    }
    let before = try content(home.storePath)
    let session = try startWizard(in: home)
    try session.waitForWords("vient d'une version plus récente d'AssistMed : il est laissé intact.")
    try session.waitForWords("Mettez AssistMed à jour pour l'ouvrir.")
    try session.waitForWords(Self.goesOn)
    try goOn(session)
    try session.quit()
    #expect(try content(home.storePath) == before)
    #expect(try home.files().filter { $0.contains(".abime-") } == [])
  }

  @Test("Another program's database is left as it is, and said to be one")
  func foreign() throws {
    let home = try Home()
    let path = home.path + "/marque-pages.sqlite"
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: "CREATE TABLE marque_page (adresse TEXT)") }
    try queue.close()
    let before = try content(path)
    let session = try startWizard(in: home, arguments: ["--dossiers", path])
    try session.waitForWords(
      "appartient à un autre programme : il est laissé intact. Indiquez un autre fichier avec --dossiers."
    )
    try goOn(session)
    try session.quit()
    #expect(try content(path) == before)
  }

  @Test("A folder that can't be written: it is said, and the session goes on in memory")
  func readOnly() throws {
    // Root writes everywhere: the program is then run as nobody.
    let user: UInt32? = getuid() == 0 ? 65534 : nil
    let home = try Home(user: user)
    chmod(home.dataPath, 0o555)
    defer { chmod(home.dataPath, 0o755) }
    // Nobody may not be allowed where the program was built.
    let elsewhere = try Home(user: user)
    let program = elsewhere.path + "/assistmed"
    try FileManager.default.copyItem(atPath: BuiltProduct.assistmed, toPath: program)
    let session = try TerminalSession(program: program, home: home, user: user)
    try session.waitForWords("ne peut pas être écrit (droits ou disque en lecture seule).")
    try session.waitForWords(Self.goesOn)
    try goOn(session)
    // Another dossier is no more kept than the first one.
    try session.send(.f(2))
    try session.waitForWords("Ce dossier n'est pas enregistré.")
    try session.send(.escape)
    try session.waitForQuestion("Secteur")
    try session.quit()
    #expect(try home.files() == [])
  }

  @Test(
    "A store that can only be read: a page turned isn't said to be refused, a name is, until it can be written"
  )
  func readOnlyStore() throws {
    let user: UInt32? = getuid() == 0 ? 65534 : nil
    let home = try Home(user: user)
    let elsewhere = try Home(user: user)
    let program = elsewhere.path + "/assistmed"
    try FileManager.default.copyItem(atPath: BuiltProduct.assistmed, toPath: program)
    let file = try home.write(Received.dossier, "recu.json")
    _ = try runCommand(["dossiers", "importer", file], program: program, home: home, user: user)
    chmod(home.storePath, 0o400)
    let before = try content(home.storePath)
    let session = try TerminalSession(program: program, home: home, user: user)
    try session.waitForWords("ne peut pas être écrit (droits ou disque en lecture seule).")
    try session.waitForFocus("Fermer")
    try session.send(.escape)
    try session.waitForFocus("Reprendre")
    try session.send(.enter)
    try session.waitForNo(text: "Bienvenue")
    try session.send(.f(9))
    try session.waitForReview()
    #expect(!session.contains("NON ENREGISTRÉ"))
    try session.send(.escape)
    try session.name("Dr Lisible")
    try session.waitFor(text: "NON ENREGISTRÉ")
    #expect(try content(home.storePath) == before)
    chmod(home.storePath, 0o600)
    try session.send(.f(9))
    try session.waitForReview()
    try session.waitForNo(text: "NON ENREGISTRÉ")
    try session.quit()
    #expect(try home.files(holding: "Dr Lisible") != [])
  }

  @Test("No folder is known, or only a relative one")
  func noFolder() throws {
    let home = try Home()
    let session = try startWizard(in: home, environment: ["HOME": nil, "XDG_DATA_HOME": nil])
    try session.waitForWords(
      "Aucun dossier personnel n'est connu de l'ordinateur (variables XDG_DATA_HOME et HOME) : indiquez un fichier "
        + "avec --dossiers."
    )
    try goOn(session)
    try session.quit()
    #expect(try home.files() == [])
    // A relative XDG_DATA_HOME counts for nothing.
    let relative = try startWizard(in: home, environment: ["XDG_DATA_HOME": "ici"])
    try relative.waitForFocus("Nouveau dossier")
    try relative.send(.enter, "medecine g", .enter)
    try relative.waitForQuestion("Date de signature")
    try relative.quit()
    let files = try home.files()
    #expect(files.contains(".local/share/assistmed/dossiers.sqlite"))
    #expect(files.allSatisfy { $0.hasPrefix(".local/share/assistmed/") })
  }

  @Test("A disk that fills up: it is said once, what was answered stays on the screen")
  func full() throws {
    // Files can't grow beyond 64 blocks of 512 bytes, which the store needs before the first answer. The system tells it by a
    // signal that kills whoever doesn't expect it.
    let home = try Home()
    let session = try TerminalSession(
      program: "/bin/sh",
      arguments: ["-c", "ulimit -f 64; exec \"$1\"", "sh", BuiltProduct.assistmed],
      home: home
    )
    try session.waitForWords("Le disque est plein ou refuse d'écrire")
    try session.waitForWords(Self.goesOn)
    try goOn(session)
    try session.quit()
  }

  /// Gives a home a small disk for its data; false where that isn't allowed.
  private static func mountDisk(in home: Home) -> Bool {
    let arguments = ["-t", "tmpfs", "-o", "size=400k", "tmpfs", home.dataPath]
    return (try? runCommand(arguments, program: "/bin/mount"))?.status == .code(0)
  }

  private static func unmountDisk(of home: Home) {
    _ = try? runCommand([home.dataPath], program: "/bin/umount")
  }

  private static let canMount = {
    guard let home = try? Home(), mountDisk(in: home) else { return false }
    unmountDisk(of: home)
    return true
  }()

  // Where no small disk can be mounted, the limit of the test above is all there is.
  @Test("A disk that fills up in the middle of a dossier", .enabled(if: canMount))
  func fullInTheMiddle() throws {
    let home = try Home()
    try #require(Self.mountDisk(in: home))
    defer { Self.unmountDisk(of: home) }
    let session = try startWizard(in: home)
    try session.waitForFocus("Nouveau dossier")
    try session.send(.enter)
    try session.answer(Array(Journeys.generalPractitioner.prefix(2)))
    try session.waitForQuestion("Patientèle médecin traitant")
    #expect(session.row(0).contains("nregistré") && !session.row(0).contains("NON"))
    fill(home.dataPath + "/plein")
    try session.send("7")
    try session.waitForWords("Le disque est plein ou refuse d'écrire")
    try session.send(.escape)
    // Read apart from what follows: Escape and a digit together are Alt and the digit.
    try session.waitForNo(text: "Fermer")
    try session.waitFor(text: "NON ENREGISTRÉ")
    try session.send("75", .enter)
    try session.waitForQuestion("Secteur")
    try session.send(.home, .enter)
    try session.waitForQuestion("Tranche de patientèle")
    // It still isn't kept, and not because anybody asked for it.
    #expect(session.row(0).contains("NON ENREGISTRÉ"))
    // What is on disk already stays there: the end says what is kept and what isn't.
    let other = try resumeWizard(in: home)
    try other.waitForQuestion("Patientèle médecin traitant")
    try other.send("7")
    try other.waitForWords("Le disque est plein ou refuse d'écrire")
    try other.send(.escape)
    try other.waitForNo(text: "Fermer")
    try other.send("00", .enter)
    try other.waitForQuestion("Situations particulières")
    try other.send(.control("c"))
    #expect(try other.waitForExit() == .code(0))
    try other.waitForWords("Le dossier sans nom est enregistré tel qu'il était à")
    try other.waitForWords("Il y manque : « Patientèle médecin traitant »")
    try other.waitForWords("--pmt 700")
    #expect(!other.words.contains("Rien n'a été enregistré"))
    // Once the disk has room again, the next key keeps everything.
    unlink(home.dataPath + "/plein")
    try session.send(.down)
    try session.waitForNo(text: "NON ENREGISTRÉ")
    try session.waitFor(text: "nregistré")
    session.signal(SIGKILL)
    _ = try session.waitForExit()
    let again = try resumeWizard(in: home)
    try again.waitForQuestion("Tranche de patientèle")
    try again.waitFor(text: "775 ≥ 775")
    try again.quit()
  }

  /// Leaves not a byte on the disk.
  private func fill(_ path: String) {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    defer { close(file) }
    let block = [UInt8](repeating: 7, count: 4096)
    while write(file, block, block.count) > 0 {}
  }

  private func withStore(_ home: Home, _ body: (Database) throws -> Void) throws {
    let queue = try DatabaseQueue(path: home.storePath)
    try queue.writeWithoutTransaction { db in
      try body(db)
      _ = try db.checkpoint(.truncate)
    }
    try queue.close()
  }
}
