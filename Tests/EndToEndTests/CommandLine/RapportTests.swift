import Foundation
import TestSupport
import Testing

@Suite("rapport: the report from the command line")
struct RapportTests {
  private let example = [
    "rapport", "--specialite", "medecine-generale", "--secteur", "1", "--zone", "hors-zone", "--pmt", "775",
    "--file-active", "1025", "--situations", "aucune", "--date", "2026-11-22",
  ]

  @Test("Text by itself; the end of the file's name says another form; the file is the user's own (0600)")
  func files() throws {
    let text = try runCommand(example)
    #expect(text.status == .code(0))
    #expect(
      plain(text.stdout).hasPrefix(
        "Aide à l'emploi d'un assistant médical\nÉvaluation du 22 novembre 2026.\n"
      )
    )
    let home = try Home()
    for (name, beginning) in [
      ("r.html", "<!DOCTYPE html>"), ("r.md", "# Aide"), ("r.csv", "\u{FEFF}rubrique"), ("r.json", "{\n"),
    ] {
      let path = "\(home.path)/\(name)"
      let result = try runCommand(example + ["--sortie", path])
      #expect(result.status == .code(0))
      #expect(result.stdout == "" && result.stderr == "")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(bytes.starts(with: Data(beginning.utf8)))
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test("A file that exists is left as it is; a name that ends in no form is refused, and nothing is written")
  func refused() throws {
    let home = try Home()
    let path = home.path + "/r.html"
    try "à moi".write(toFile: path, atomically: true, encoding: .utf8)
    let taken = try runCommand(example + ["--sortie", path])
    #expect(taken.status == .code(2))
    #expect(plain(taken.stderr).contains("existe déjà et n'est pas remplacé : choisissez un autre nom."))
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "à moi")
    let pdf = try runCommand(example + ["--sortie", home.path + "/r.pdf"])
    #expect(pdf.status == .code(2))
    #expect(
      plain(pdf.stderr).hasPrefix(
        "assistmed : --sortie : La fin du nom dit la forme du rapport, .txt, .md, .html, .csv, .ics ou .json ; "
      )
    )
    #expect(!FileManager.default.fileExists(atPath: home.path + "/r.pdf"))
    let form = try runCommand(example + ["--format", "pdf"])
    #expect(form.status == .code(2))
    #expect(plain(form.stderr).contains("--format : réponses acceptées : texte, md, html, csv"))
  }

  @Test(
    "The JSON report is made again byte for byte by evaluer --rejouer; a changed one says what changed (1)"
  )
  func replayed() throws {
    let home = try Home()
    let path = home.path + "/r.json"
    #expect(try runCommand(example + ["--salaire", "1966,21", "--sortie", path]).status == .code(0))
    let record = try String(contentsOfFile: path, encoding: .utf8)
    let again = try runCommand(["evaluer", "--rejouer", path])
    #expect(again.status == .code(0))
    #expect(again.stdout == record)
    #expect(plain(again.stderr) == "Résultat reproduit à l'identique.\n")
    let other = home.path + "/other.json"
    try record.replacingOccurrences(of: "\"valeur\": 775,", with: "\"valeur\": 770,")
      .write(toFile: other, atomically: true, encoding: .utf8)
    let changed = try runCommand(["evaluer", "--rejouer", other])
    #expect(changed.status == .code(1))
    #expect(changed.stdout == record)
    #expect(
      plain(changed.stderr).contains(
        "Valeur changée, PMT minimale, convention médicale de 2024 (convention_2024.patientele.pmt_minimale) : 770,"
      )
    )
    #expect(plain(changed.stderr).hasSuffix("ce qui a changé est dit au-dessus.\n"))
  }

  @Test("What is no record, and what doesn't go with it, is refused in one sentence")
  func noRecord() throws {
    let home = try Home()
    let path = home.path + "/x.json"
    try "{\"format\": \"assistmed.dossier/1\"}".write(toFile: path, atomically: true, encoding: .utf8)
    for (arguments, said) in [
      (
        ["--rejouer", path],
        "son format, « assistmed.dossier/1 », n'est pas connu de cette version d'AssistMed."
      ),
      (["--rejouer", home.path + "/none"], "ne peut pas être lu."),
      (
        ["--rejouer", path, "--pmt", "775"],
        "--rejouer et --pmt ne vont pas ensemble : gardez l'une des deux."
      ),
      (["--rejouer", path, "--format", "json"], "--rejouer et --format ne vont pas ensemble"),
      (["--rejouer", ""], "--rejouer : une valeur est attendue ; rien n'a été reçu."),
    ] {
      let result = try runCommand(["evaluer"] + arguments)
      #expect(result.status == .code(2))
      #expect(result.stdout == "")
      #expect(result.stderr.split(separator: "\n").count == 1)
      #expect(plain(result.stderr).contains(said))
    }
  }
}
