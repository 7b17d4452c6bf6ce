import Foundation
import TestSupport
import Testing

@Suite("bareme verifier: what there is to correct")
struct VerifierTests {
  private func verifier(_ arguments: String..., environment: [String: String?] = [:]) throws -> CommandResult
  {
    try runCommand(["bareme", "verifier"] + arguments, environment: environment)
  }

  private func lines(_ result: CommandResult) -> [Substring] {
    result.stdout.split(separator: "\n")
  }

  @Test("The program's own barème has no defect")
  func embedded() throws {
    let result = try verifier()
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    #expect(lines(result).count == 1)
    #expect(result.stdout.contains("aucun défaut"))
  }

  @Test("A folder, one of its files, the flag and the variable verify the same texts")
  func places() throws {
    let folder = try BaremeFolder()
    try folder.replace("version: \"2026-11\"", by: "version: \"essai\"", in: "bareme.yaml")
    let expected = try verifier(folder.path)
    #expect(expected.status == .code(0))
    #expect(expected.stdout.contains("Barème essai"))
    #expect(try verifier(folder.path + "/sources.yaml") == expected)
    #expect(try verifier("--bareme", folder.path) == expected)
    #expect(try verifier(environment: ["ASSISTMED_BAREME": folder.path]) == expected)
  }

  @Test("Every defect is a line with its file and line, whatever its kind")
  func defects() throws {
    let folder = try BaremeFolder()
    try folder.replace("valeur: 949", by: "valeur: 950", in: "depuis-2023.yaml")
    try folder.replace("telephone:", by: "telefone:", in: "commun.yaml")
    try folder.replace("lu_le: 2026-11-21", by: "lu_le: 2026-11-22", in: "sources.yaml")
    let result = try verifier(folder.path)
    #expect(result.status == .code(2))
    #expect(result.stderr == "assistmed : Le barème est à corriger\u{A0}: 4 défauts.\n")
    let found = lines(result)
    #expect(found.count == 4)
    for line in found {
      let parts = line.split(separator: ":", maxSplits: 2)
      #expect(parts.count == 3 && parts[0].hasSuffix(".yaml") && Int(parts[1]) != nil, "\(line)")
    }
    for words in [
      "«\u{A0}950\u{A0}»", "«\u{A0}telefone\u{A0}»", "«\u{A0}telephone\u{A0}»", "22 novembre 2026",
    ] {
      #expect(result.stdout.contains(words), "\(words)")
    }
  }

  @Test("What makes no result wrong refuses no evaluation")
  func careless() throws {
    let folder = try BaremeFolder()
    try folder.replace("valeur: 949", by: "valeur: 950", in: "depuis-2023.yaml")
    #expect(try verifier(folder.path).status == .code(2))
    #expect(try evaluer(paediatrician + ["--bareme", folder.path]).status == .code(0))
  }

  @Test("A path that leads nowhere is refused in one sentence")
  func nowhere() throws {
    let home = try Home()
    let notes = home.path + "/notes.txt"
    try "rien".write(toFile: notes, atomically: true, encoding: .utf8)
    let binary = home.path + "/octets.yaml"
    try Data([0xFF, 0xFE]).write(to: URL(fileURLWithPath: binary))
    for (asked, path) in [("/nulle/part", "/nulle/part"), (notes, notes), (home.path, binary)] {
      let result = try verifier(asked)
      #expect(result.status == .code(2))
      #expect(result.stdout == "")
      #expect(result.stderr.contains(path))
      #expect(result.stderr.split(separator: "\n").count == 1)
    }
  }

  @Test("A value checked long ago is said beside the answer")
  func stale() throws {
    let folder = try BaremeFolder()
    try folder.replace(
      "valeur: 949\n",
      by: "valeur: 949\n    verifie_le: 2024-12-01\n",
      in: "depuis-2023.yaml"
    )
    let result = try evaluer(paediatrician + ["--format", "json", "--bareme", folder.path])
    #expect(
      result.stdout.contains(
        "file active minimale en pédiatrie, convention médicale de 2024, contrôlée le 1er décembre 2024"
      )
    )
    #expect(!(try evaluer(paediatrician).stdout.contains("n'a pas été contrôlée")))
  }
}
