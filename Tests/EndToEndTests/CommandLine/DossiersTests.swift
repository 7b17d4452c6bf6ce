import Foundation
import TestSupport
import Testing

@Suite("The dossiers, by command")
struct DossiersTests {
  private let home: Home

  init() throws {
    home = try Home()
  }

  @Test("Before the first dossier nothing is there, and looking creates nothing")
  func empty() throws {
    #expect(
      try home.dossiers("lister") == CommandResult(status: .code(0), stdout: "Aucun dossier.\n", stderr: "")
    )
    #expect(
      try home.dossiers("lister", "--format", "json").stdout.contains("\"format\": \"assistmed.dossiers/1\"")
    )
    let missing = try home.dossiers("montrer", "3")
    #expect(missing.status == .code(2))
    #expect(
      missing.stderr
        == "assistmed : Aucun dossier ne porte le numéro 3. assistmed dossiers lister les montre.\n"
    )
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test("Imported, listed, shown, exported: the file comes back byte for byte")
  func wayRound() throws {
    let file = try home.write(Received.dossier, "recu.json")
    #expect(try home.dossiers("importer", file) == CommandResult(status: .code(0), stdout: "1\n", stderr: ""))
    let list = plain(try home.dossiers("lister").stdout)
    #expect(list.hasPrefix("1  Dr Durand, médecine générale : "))
    #expect(list.contains("réponses manquent, à "))
    let shown = plain(try home.dossiers("montrer", "1").stdout)
    for words in [
      "Dossier « Dr Durand »", "- Patientèle médecin traitant : 775",
      "- Zone du cabinet : je ne sais pas encore",
      "Note : voir l'ARS (à demander)", "À DEMANDER", "- Tranche de patientèle",
    ] {
      #expect(shown.contains(words), "\(words)")
    }
    let exported = try home.dossiers("exporter", "1")
    #expect(exported.stdout == Received.dossier)
    let path = home.path + "/copie.json"
    #expect(try home.dossiers("exporter", "1", "--sortie", path).stdout == "")
    #expect(try String(contentsOfFile: path, encoding: .utf8) == Received.dossier)
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    // A file that is there is never replaced.
    let again = try home.dossiers("exporter", "1", "--sortie", path)
    #expect(again.status == .code(2))
    #expect(plain(again.stderr).contains("existe déjà et n'est pas remplacé"))
  }

  @Test("For a script, the list tells when each was written in ISO 8601")
  func timestamps() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    let json = try home.dossiers("lister", "--format", "json").stdout
    #expect(json.contains(/"modifie": "\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d"/))
    #expect(json.contains(/"verdict": "eligible"/))
  }

  @Test("The same lines in a pipe begin the same dossier each time: none goes into another's")
  func piped() throws {
    for count in 1...2 {
      let run = try runCommand(["--texte"], input: "1\ncardiologie\n\n", home: home)
      #expect(run.status == .code(0))
      #expect(try home.dossiers("lister").stdout.split(separator: "\n").count == count)
    }
  }

  @Test("An evaluation starts from a dossier, and a flag changes one of its answers")
  func evaluated() throws {
    let file = try home.write(Received.dossier, "recu.json")
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

  @Test("A dossier on the standard input is one too; what isn't is said to come from there")
  func evaluatedFromInput() throws {
    let arguments = ["evaluer", "--dossier", "-", "--situations", "aucune", "--format", "json"]
    let result = try runCommand(arguments, input: Received.dossier, home: home)
    #expect(try EvaluationReply.read(result.stdout).verdict == "eligible")
    let other = try runCommand(arguments, input: "bonjour", home: home)
    #expect(other.status == .code(2) && other.stdout == "")
    #expect(
      plain(other.stderr)
        == "assistmed : --dossier : « entrée standard » n'est pas repris : ce n'est pas un dossier exporté par AssistMed.\n"
    )
  }

  @Test("A text that is no answer is said to count for nothing, by those who evaluate and who import")
  func leftOut() throws {
    let wrong = Received.dossier.replacing("\"775\"", with: "\"-5\"")
    let said =
      "assistmed : Texte non validé, compté pour rien : votre patientèle médecin traitant (« -5 »).\n"
    let evaluated = try runCommand(["evaluer", "--dossier", "-"], input: wrong, home: home)
    #expect(evaluated.status == .code(0) && plain(evaluated.stderr) == said)
    let imported = try home.dossiers("importer", try home.write(wrong, "recu.json"))
    #expect(imported.status == .code(0) && plain(imported.stderr) == said)
  }

  @Test("What it says today and when it was written are shown, for a person and for a script")
  func shown() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    #expect(
      plain(try home.dossiers("montrer", "1").stdout).contains(
        /Éligible, \d réponses manquent, à \d\d:\d\d\./
      )
    )
    let json = try home.dossiers("montrer", "1", "--format", "json").stdout
    let document = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
    #expect(document["format"] as? String == "assistmed.dossier-montre/1")
    #expect(document["numero"] as? Int == 1 && document["verdict"] as? String == "eligible")
    #expect(document["illisible"] as? [String] == [])
    let answers = try #require(document["reponses"] as? [String: [String: Any]])
    #expect(answers["pmt"]?["texte"] as? String == "775" && answers["zone"]?["etat"] as? String == "inconnu")
    let notes = try #require(document["notes"] as? [String: [String: Any]])
    #expect(
      notes["zone"]?["texte"] as? String == "voir l'ARS" && notes["zone"]?["a_demander"] as? Bool == true
    )
    #expect(document["historique"] as? [String] == [])
  }

  @Test("Erased only when somebody says so, and for good")
  func erased() throws {
    _ = try home.dossiers("importer", try home.write(Received.dossier, "recu.json"))
    let asked = try home.dossiers("supprimer", "1")
    #expect(asked.status == .code(2))
    #expect(asked.stderr.contains("--oui"))
    #expect(plain(try home.dossiers("lister").stdout).contains("Dr Durand"))
    #expect(try home.dossiers("supprimer", "1", "--oui").status == .code(0))
    #expect(try home.dossiers("lister").stdout == "Aucun dossier.\n")
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
    let result = try home.dossiers("importer", try home.write(text, "autre.json"))
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(plain(result.stderr).contains(reason))
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.dataPath) == [])
  }

  @Test(
    "A pipe and a missing file can't be read: a sentence, no wait",
    arguments: ["/dev/null", "rien.json"]
  )
  func unreadable(path: String) throws {
    let result = try home.dossiers("importer", path)
    #expect(result.status == .code(2))
    #expect(result.stderr.contains("ne peut pas être lu"))
  }

  @Test("A word that is no number, or none at all, is a usage error")
  func badNumber() throws {
    let word = try home.dossiers("montrer", "premier")
    #expect(word.status == .code(2))
    #expect(plain(word.stderr).contains("Un numéro de dossier est attendu ; reçu « premier »."))
    let none = try home.dossiers("montrer")
    #expect(none.status == .code(2))
    #expect(plain(none.stderr).contains("NUMÉRO : une valeur est attendue"))
  }
}
