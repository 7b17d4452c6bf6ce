import Foundation
import GRDB
import TestSupport
import Testing

@Suite("The dossiers, by command")
struct DossiersTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  /// A dossier as a colleague sent it.
  private static let received = """
    {
      "format" : "assistmed.dossier/1",
      "nom" : "Dr Durand",
      "notes" : {
        "zone" : {
          "a_demander" : true,
          "texte" : "voir l'ARS"
        }
      },
      "reponses" : {
        "file_active" : {
          "etat" : "valeur",
          "texte" : "1025"
        },
        "pmt" : {
          "etat" : "valeur",
          "texte" : "775"
        },
        "secteur" : {
          "etat" : "valeur",
          "texte" : "1"
        },
        "specialite" : {
          "etat" : "valeur",
          "texte" : "medecine-generale"
        },
        "zone" : {
          "etat" : "inconnu"
        }
      }
    }

    """

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

  @Test("Before the first dossier nothing is there, and looking creates nothing")
  func empty() throws {
    #expect(try dossiers("lister") == CommandResult(status: .code(0), stdout: "Aucun dossier.\n", stderr: ""))
    #expect(
      try dossiers("lister", "--format", "json").stdout.contains("\"format\": \"assistmed.dossiers/1\"")
    )
    let missing = try dossiers("montrer", "3")
    #expect(missing.status == .code(2))
    #expect(
      missing.stderr
        == "assistmed : Aucun dossier ne porte le numéro 3. assistmed dossiers lister les montre.\n"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test("Imported, listed, shown, exported: the file comes back byte for byte")
  func wayRound() throws {
    let file = try write(Self.received, "recu.json")
    #expect(try dossiers("importer", file) == CommandResult(status: .code(0), stdout: "1\n", stderr: ""))
    let list = plain(try dossiers("lister").stdout)
    #expect(list.hasPrefix("1  Dr Durand, médecine générale : "))
    #expect(list.contains("réponses manquent, à "))
    let shown = plain(try dossiers("montrer", "1").stdout)
    for words in [
      "Dossier « Dr Durand »", "- Patientèle médecin traitant : 775",
      "- Zone du cabinet : je ne sais pas encore",
      "Note : voir l'ARS (à demander)", "À DEMANDER", "- Tranche de patientèle",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    let exported = try dossiers("exporter", "1")
    #expect(exported.stdout == Self.received)
    let path = home.path + "/copie.json"
    #expect(try dossiers("exporter", "1", "--sortie", path).stdout == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Self.received)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // A file that is there is never replaced.
    let again = try dossiers("exporter", "1", "--sortie", path)
    #expect(again.status == .code(2))
    #expect(plain(again.stderr).contains("existe déjà et n'est pas remplacé"))
  }

  @Test("For a script, the list tells when each was written in ISO 8601")
  func timestamps() throws {
    _ = try dossiers("importer", try write(Self.received, "recu.json"))
    let json = try dossiers("lister", "--format", "json").stdout
    #expect(json.contains(/"modifie": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"/))
    #expect(json.contains(/"verdict": "eligible"/))
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

  @Test("The same lines in a pipe begin the same dossier each time: none goes into another's")
  func piped() throws {
    for count in 1...2 {
      let run = try runCommand(["--texte"], input: "1\ncardiologie\n\n", home: home)
      #expect(run.status == .code(0))
      #expect(try dossiers("lister").stdout.split(separator: "\n").count == count)
    }
  }

  @Test("An evaluation starts from a dossier, and a flag changes one of its answers")
  func evaluated() throws {
    let file = try write(Self.received, "recu.json")
    let document = try runCommand(
      ["evaluer", "--dossier", file, "--situations", "aucune", "--format", "json"],
      home: home
    )
    let reply = try EvaluationReply.read(document.stdout)
    #expect(reply.verdict == "eligible")
    #expect(reply.option("0.5")?.objectifs.map(\.cible) == [970, 1530])
    let other = try runCommand(
      ["evaluer", "--dossier", file, "--pmt", "100", "--format", "json"],
      home: home
    )
    #expect(try EvaluationReply.read(other.stdout).verdict != "eligible")
  }

  @Test("Erased only when somebody says so, and for good")
  func erased() throws {
    _ = try dossiers("importer", try write(Self.received, "recu.json"))
    let asked = try dossiers("supprimer", "1")
    #expect(asked.status == .code(2))
    #expect(asked.stderr.contains("--oui"))
    #expect(plain(try dossiers("lister").stdout).contains("Dr Durand"))
    #expect(try dossiers("supprimer", "1", "--oui").status == .code(0))
    #expect(try dossiers("lister").stdout == "Aucun dossier.\n")
    let folder = home.dataPath + "/assistmed"
    for name in try FileManager.default.contentsOfDirectory(atPath: folder) {
      let content = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      #expect(content.range(of: Data("Durand".utf8)) == nil, "\(name)")
    }
  }

  @Test(
    "What isn't a dossier is refused in words, and nothing is created",
    arguments: [
      ("", "ce n'est pas un dossier exporté par AssistMed"),
      ("{\"format\": \"assistmed.dossier/9\"}", "son format, « assistmed.dossier/9 », n'est pas connu"),
      ("{\"format\": \"assistmed.dossier/1\"}", "son contenu est incomplet ou abîmé"),
    ]
  )
  func refused(text: String, reason: String) throws {
    let result = try dossiers("importer", try write(text, "autre.json"))
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(plain(result.stderr).contains(reason))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test(
    "A folder, a pipe and a missing file can't be read: a sentence, no wait",
    arguments: ["/", "/dev/null", "rien.json"]
  )
  func unreadable(path: String) throws {
    let result = try dossiers("importer", path)
    #expect(result.status == .code(2))
    #expect(result.stderr.contains("ne peut pas être lu"))
  }

  @Test("A file of dossiers without a name is refused, and is never the user's own")
  func noName() throws {
    for arguments in [
      ["dossiers", "lister", "--dossiers", ""], ["dossiers", "montrer", "1", "--dossiers="],
      ["--dossiers", ""],
      ["dossiers", "importer", try write(Self.received, "recu.json"), "--dossiers", ""],
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
    let file = try write(Self.received, "recu.json")
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

  @Test("A word that is no number, or none at all, is a usage error")
  func badNumber() throws {
    let word = try dossiers("montrer", "premier")
    #expect(word.status == .code(2))
    #expect(plain(word.stderr).contains("Un numéro de dossier est attendu ; reçu « premier »."))
    let none = try dossiers("montrer")
    #expect(none.status == .code(2))
    #expect(plain(none.stderr).contains("NUMÉRO : une valeur est attendue"))
  }
}
