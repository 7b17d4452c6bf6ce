import Foundation
import GRDB
import TestSupport
import Testing

@Suite("The dossiers, by command: what goes wrong")
struct DossierTroubleTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test("A damaged store is put aside in words, by the commands too")
  func damaged() throws {
    let folder = home.dataPath + "/assistmed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "rien d'une base".write(toFile: folder + "/dossiers.sqlite", atomically: true, encoding: .utf8)
    let list = try home.dossiers("lister")
    #expect(list.stdout == "Aucun dossier.\n")
    #expect(plain(list.stderr).contains("Le fichier des dossiers était abîmé. Il n'est pas détruit"))
  }

  @Test("A file that is no store is left alone, byte for byte, and nothing takes its name")
  func foreign() throws {
    let path = try home.write("Thèse", "these.txt")
    let list = try home.dossiers("lister", "--dossiers", path)
    #expect(list.status == .code(1))
    #expect(plain(list.stderr).contains("laissé intact"))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "Thèse")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path).sorted() == ["data", "these.txt"])
    // The same of the database of another program.
    let other = home.path + "/data/marque-pages.sqlite"
    let queue = try DatabaseQueue(path: other)
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: "PRAGMA journal_mode = WAL")
      try db.execute(sql: "CREATE TABLE marque_page (adresse TEXT)")
    }
    try queue.close()
    #expect(plain(try home.dossiers("lister", "--dossiers", other).stderr).contains("laissé intact"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == ["marque-pages.sqlite"])
  }

  @Test("A file of dossiers without a name is refused, and is never the user's own")
  func noName() throws {
    for arguments in [
      ["dossiers", "lister", "--dossiers", ""], ["dossiers", "montrer", "1", "--dossiers="],
      ["--dossiers", ""],
      ["dossiers", "importer", try home.write(Received.dossier, "recu.json"), "--dossiers", ""],
    ] {
      let result = try runCommand(arguments, input: "1\n", home: home)
      #expect(result.status == .code(2), "\(arguments)")
      #expect(
        plain(result.stderr) == "assistmed : --dossiers : une valeur est attendue ; rien n'a été reçu.\n"
      )
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test("A dossier damaged in part: the value is named, the rest is shown, and it can be erased")
  func unreadable() throws {
    let file = try home.write(Received.dossier, "recu.json")
    for _ in 1...2 { _ = try home.dossiers("importer", file) }
    try change("UPDATE answer SET state = X'FF' WHERE dossierId = 1 AND fact = 'pmt'")
    let list = plain(try home.dossiers("lister").stdout)
    #expect(list.contains("1  Dr Durand, spécialité à préciser : à revoir, en partie illisible, à "))
    #expect(list.contains("2  Dr Durand, médecine générale : "))
    let shown = try home.dossiers("montrer", "1")
    #expect(shown.status == .code(0))
    for words in [
      "À revoir, en partie illisible, à ", "ILLISIBLE",
      "- La réponse sur votre patientèle médecin traitant (« 775 »)",
      "- File active : 1 025", "reste tel quel dans le fichier des dossiers",
    ] {
      #expect(plain(shown.stdout).contains(words), "\(words)")
    }
    // A colleague isn't sent a part of it.
    let exported = try home.dossiers("exporter", "1")
    #expect(exported.status == .code(1) && exported.stdout == "")
    #expect(plain(exported.stderr).contains("la réponse sur votre patientèle médecin traitant (« 775 »)"))
    for command in ["montrer", "exporter"] { #expect(try home.dossiers(command, "2").status == .code(0)) }
    #expect(try home.dossiers("supprimer", "1", "--oui").status == .code(0))
    #expect(try !plain(home.dossiers("lister").stdout).contains("1  Dr Durand"))
  }

  @Test("A damage that only the notes have is listed too, and a broken date is none")
  func partly() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    try change("UPDATE note SET isToAsk = 'oui'; UPDATE dossier SET changed = 'hier'")
    let list = plain(try home.dossiers("lister").stdout)
    #expect(list.contains(": à revoir, en partie illisible, date illisible"))
    let json = try home.dossiers("lister", "--format", "json").stdout
    #expect(json.contains("\"modifie\": null"))
    #expect(json.contains("la note sur la zone de votre cabinet"))
    let shown = plain(try home.dossiers("montrer", "1").stdout)
    #expect(shown.contains("- La date du dernier enregistrement (« hier »)"))
    #expect(!shown.contains("1970") && !list.contains("1970"))
  }

  @Test("An answer to a question of a newer program is said, and the export goes on without it")
  func unknownFact() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    try change("INSERT INTO answer VALUES (1, 'age', 'valeur', '42')")
    let words = "e qui est dit de « age », une question inconnue de cette version (« 42 »)"
    #expect(plain(try home.dossiers("montrer", "1").stdout).contains(words))
    let exported = try home.dossiers("exporter", "1")
    #expect(exported.status == .code(0) && exported.stdout == Received.dossier)
    #expect(
      plain(exported.stderr)
        == "Le fichier exporté ne contient pas c\(words). Mettez AssistMed à jour pour exporter le dossier en entier.\n"
    )
  }

  @Test("A broken date is in no file exported: there is nothing to say of it")
  func exportedDate() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    try change("UPDATE dossier SET changed = 'hier'")
    let exported = try home.dossiers("exporter", "1")
    #expect(exported.status == .code(0) && exported.stdout == Received.dossier)
    #expect(exported.stderr == "")
  }

  @Test("A folder, or a path where nothing is, is no file of dossiers to read")
  func badStore() throws {
    let absent = home.path + "/absent.sqlite"
    for command in [["lister"], ["montrer", "1"], ["exporter", "1"], ["supprimer", "1", "--oui"]] {
      let folder = try runCommand(["dossiers"] + command + ["--dossiers", home.dataPath], home: home)
      #expect(folder.status == .code(2))
      #expect(
        plain(folder.stderr)
          == "assistmed : « \(home.dataPath) » est un répertoire : un fichier de dossiers est attendu. Indiquez un fichier "
          + "avec --dossiers, par exemple « \(home.dataPath)/dossiers.sqlite ».\n"
      )
      let nothing = try runCommand(["dossiers"] + command + ["--dossiers", absent], home: home)
      #expect(nothing.status == .code(2) && nothing.stdout == "")
      #expect(
        plain(nothing.stderr)
          == "assistmed : --dossiers : « \(absent) » n'existe pas ; un fichier de dossiers est attendu. Vérifiez le "
          + "chemin.\n"
      )
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["data"])
  }

  @Test("An empty name of a file is refused by its option; a folder is said to be one")
  func badFile() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    let empty: [(arguments: [String], option: String)] = [
      (["evaluer", "--dossier", ""], "--dossier"), (["dossiers", "importer", ""], "FICHIER"),
      (["dossiers", "exporter", "1", "--sortie", ""], "--sortie"),
    ]
    for (arguments, option) in empty {
      let result = try runCommand(arguments, home: home)
      #expect(result.status == .code(2) && result.stdout == "")
      #expect(
        plain(result.stderr) == "assistmed : \(option) : une valeur est attendue ; rien n'a été reçu.\n"
      )
    }
    for arguments in [
      ["evaluer", "--dossier", home.dataPath], ["dossiers", "importer", home.dataPath],
      ["dossiers", "exporter", "1", "--sortie", home.dataPath],
    ] {
      let result = try runCommand(arguments, home: home)
      #expect(result.status == .code(2) && result.stdout == "")
      let words = "« \(home.dataPath) » est un répertoire : le nom d'un fichier est attendu.\n"
      #expect(plain(result.stderr).hasSuffix(words), "\(arguments)")
    }
  }

  @Test("A store that can't be written is listed, shown and exported; nothing else is promised")
  func readOnly() throws {
    // Root writes everywhere: the program is then run as nobody, who may not be allowed where it was built.
    let user: UInt32? = getuid() == 0 ? 65534 : nil
    let elsewhere = try Home(user: user)
    let program = elsewhere.path + "/assistmed"
    try FileManager.default.copyItem(atPath: BuiltProduct.assistmed, toPath: program)
    func run(_ home: Home, _ arguments: String...) throws -> CommandResult {
      try runCommand(["dossiers"] + arguments, program: program, home: home, user: user)
    }
    for (name, mode) in [("/dossiers.sqlite", mode_t(0o400)), ("", 0o500)] {
      let home = try Home(user: user)
      let file = try home.write(Received.dossier, "recu.json")
      #expect(try run(home, "importer", file).stdout == "1\n")
      let protected = home.dataPath + "/assistmed" + name
      chmod(protected, mode)
      defer { chmod(protected, 0o700) }
      let note = "« \(home.storePath) » ne peut pas être écrit (droits ou disque en lecture seule)"
      let list = try run(home, "lister")
      #expect(list.status == .code(0) && list.stdout.contains("1  Dr Durand"))
      #expect(plain(list.stderr) == note + " : ses dossiers sont seulement lus.\n")
      #expect(try plain(run(home, "montrer", "1").stdout).contains("- File active : 1 025"))
      #expect(try run(home, "exporter", "1").stdout == Received.dossier)
      for refused in [try run(home, "importer", file), try run(home, "supprimer", "1", "--oui")] {
        #expect(refused.status == .code(1) && refused.stdout == "")
        #expect(plain(refused.stderr).hasSuffix("assistmed : \(note).\n"))
      }
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: home.dataPath + "/assistmed") == [
          "dossiers.sqlite"
        ]
      )
    }
  }

  /// Changes the store as another program would.
  private func change(_ sql: String) throws {
    let store = try DatabaseQueue(path: home.storePath)
    try store.writeWithoutTransaction { try $0.execute(sql: sql) }
    try store.close()
  }
}
