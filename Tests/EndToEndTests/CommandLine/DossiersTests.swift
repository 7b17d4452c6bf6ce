import Foundation
import TestSupport
import Testing

@Suite("The dossiers, by command")
struct DossiersTests {
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
    let file = try write(Received.dossier, "recu.json")
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
    #expect(exported.stdout == Received.dossier)
    let path = home.path + "/copie.json"
    #expect(try dossiers("exporter", "1", "--sortie", path).stdout == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Received.dossier)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // A file that is there is never replaced.
    let again = try dossiers("exporter", "1", "--sortie", path)
    #expect(again.status == .code(2))
    #expect(plain(again.stderr).contains("existe déjà et n'est pas remplacé"))
  }

  @Test("For a script, the list tells when each was written in ISO 8601")
  func timestamps() throws {
    _ = try dossiers("importer", try write(Received.dossier, "recu.json"))
    let json = try dossiers("lister", "--format", "json").stdout
    #expect(json.contains(/"modifie": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"/))
    #expect(json.contains(/"verdict": "eligible"/))
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
    let file = try write(Received.dossier, "recu.json")
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
    _ = try dossiers("importer", try write(Received.dossier, "recu.json"))
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
