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

  private func dossiers(_ arguments: String..., input: String = "") throws -> CommandResult {
    try runCommand(["dossiers"] + arguments, input: input, home: home)
  }

  private func write(_ text: String, _ name: String) throws -> String {
    let path = home.path + "/" + name
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    return path
  }

  private func plain(_ text: String) -> String {
    String(text.map { $0 == "\u{202F}" || $0 == "\u{A0}" ? " " : $0 })
  }

  @Test("A damaged store is put aside in words, by the commands too")
  func damaged() throws {
    let folder = home.dataPath + "/assistmed"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "rien d'une base".write(toFile: folder + "/dossiers.sqlite", atomically: true, encoding: .utf8)
    let list = try dossiers("lister")
    #expect(list.stdout == "Aucun dossier.\n")
    #expect(plain(list.stderr).contains("Le fichier des dossiers était abîmé. Il n'est pas détruit"))
  }

  @Test("A file that is no store is left alone, byte for byte, and nothing takes its name")
  func foreign() throws {
    let path = try write("Thèse", "these.txt")
    let list = try dossiers("lister", "--dossiers", path)
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
    #expect(plain(try dossiers("lister", "--dossiers", other).stderr).contains("laissé intact"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == ["marque-pages.sqlite"])
  }

  @Test("A file of dossiers without a name is refused, and is never the user's own")
  func noName() throws {
    for arguments in [
      ["dossiers", "lister", "--dossiers", ""], ["dossiers", "montrer", "1", "--dossiers="],
      ["--dossiers", ""],
      ["dossiers", "importer", try write(Received.dossier, "recu.json"), "--dossiers", ""],
    ] {
      let result = try runCommand(arguments, input: "1\n", home: home)
      #expect(result.status == .code(2), "\(arguments)")
      #expect(
        plain(result.stderr) == "assistmed : --dossiers : une valeur est attendue ; rien n'a été reçu.\n"
      )
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test("A dossier that can't be read is said to be damaged, and can be erased; the others are there")
  func unreadable() throws {
    let file = try write(Received.dossier, "recu.json")
    for _ in 1...2 { _ = try dossiers("importer", file) }
    let store = try DatabaseQueue(path: home.storePath)
    try store.writeWithoutTransaction { db in
      try db.execute(sql: "UPDATE answer SET state = X'FF' WHERE dossierId = 1")
    }
    try store.close()
    let list = plain(try dossiers("lister").stdout)
    #expect(list.contains("1  Dr Durand, spécialité à préciser : à revoir"))
    #expect(list.contains("2  Dr Durand, médecine générale : "))
    for command in ["montrer", "exporter"] {
      let result = try dossiers(command, "1")
      #expect(result.status == .code(1), "\(command)")
      #expect(result.stdout == "", "\(command)")
      #expect(plain(result.stderr).contains("est abîmé."), "\(command)")
      #expect(try dossiers(command, "2").status == .code(0))
    }
    #expect(try dossiers("supprimer", "1", "--oui").status == .code(0))
    #expect(try !plain(dossiers("lister").stdout).contains("1  Dr Durand"))
  }
}
