import Foundation
import TestSupport
import Testing

/// The part of the JSON of `seuils` that the tests compare.
struct SeuilsReply: Decodable {
  let format: String
  let verdict: String
  let rendre_eligible: WaysIn
  let selon: [Along]
  let solde: Balance?

  struct WaysIn: Decodable {
    let ensembles: [Ensemble]
    let immuables: [String]
  }

  struct Ensemble: Decodable {
    let verdict: String
    let changements: [Changement]
  }

  struct Changement: Decodable {
    let champ: String
    let sources: [String]
  }

  struct Along: Decodable {
    let champ: String
    let minimums: [Minimum]
    let paliers: [Palier]
  }

  struct Minimum: Decodable {
    let verdict: String
  }

  struct Palier: Decodable {
    let message: String
    let raisons: [Raison]
  }

  struct Raison: Decodable {
    let cles: [String]
  }

  struct Balance: Decodable {
    let options: [Aim]
  }

  struct Aim: Decodable {
    let ensemble: [Figure]?
  }

  struct Figure: Decodable {
    let indicateur: String
    let atteinte: Int
  }

  static func read(_ text: String) throws -> SeuilsReply {
    try JSONDecoder().decode(SeuilsReply.self, from: Data(text.utf8))
  }
}

@Suite("seuils: the questions asked backwards")
struct SeuilsTests {
  private func seuils(_ arguments: [String]) throws -> CommandResult {
    try runCommand(["seuils"] + arguments)
  }

  /// The general practitioner of the 2025 document, with one patient less.
  private var oneLess: [String] { generalPractitioner.map { $0 == "775" ? "774" : $0 } }

  @Test("One patient short: what to change, and the step, in JSON")
  func oneShort() throws {
    let result = try seuils(oneLess + ["--selon", "pmt", "--format", "json"])
    #expect(result.status == .code(0))
    #expect(result.stderr == "")
    let reply = try SeuilsReply.read(result.stdout)
    #expect(reply.format == "assistmed.seuils/1")
    #expect(reply.verdict == "non_eligible")
    #expect(reply.rendre_eligible.ensembles.map { $0.changements.map(\.champ) } == [["pmt"]])
    #expect(reply.rendre_eligible.ensembles.first?.changements.first?.sources.first == "seed1")
    #expect(reply.selon.map(\.champ) == ["pmt"])
    #expect(reply.selon.first?.minimums.map(\.verdict) == ["eligible"])
    let step = try #require(reply.selon.first?.paliers.first)
    #expect(step.message.hasPrefix("PMT 774 → 775\u{A0}: vous devenez éligible"))
    #expect(step.raisons.first?.cles == ["convention_2024.patientele.pmt_minimale"])
  }

  @Test("Secteur 3: nothing that the doctor can change")
  func secteurTrois() throws {
    let arguments = ["--specialite", "medecine-generale", "--secteur", "3", "--pmt", "800"] + evaluationDay
    let reply = try SeuilsReply.read(try seuils(arguments + ["--format", "json"]).stdout)
    #expect(reply.rendre_eligible.ensembles.isEmpty)
    #expect(reply.rendre_eligible.immuables == ["secteur"])
    #expect(try seuils(arguments).stdout.contains("Rien de ce que vous pouvez changer n'y suffit."))
  }

  @Test("The whole balance of a full-time post asks both targets of the 2025 document")
  func balance() throws {
    let arguments = generalPractitioner + ["--option", "1", "--solde", "11 000 €", "--format", "json"]
    let reply = try SeuilsReply.read(try seuils(arguments).stdout)
    let figures = try #require(reply.solde?.options.first?.ensemble)
    #expect(figures.map(\.indicateur) == ["pmt", "file_active"])
    #expect(figures.map(\.atteinte) == [1080, 1686])
  }

  @Test("In text: an amount wanted, a balance wanted, the inputs by either spelling")
  func text() throws {
    let result = try seuils(
      generalPractitioner
        + ["--option", "0.5", "--annee", "3", "--montant", "13000", "--selon", "pmt,file-active"]
    )
    #expect(result.status == .code(0))
    for words in [
      "SELON LA PMT", "SELON LA FILE ACTIVE", "≈\u{A0}1\u{202F}620", "≈\u{A0}1\u{202F}981", "Paliers",
      "Raison", "SOURCES",
    ] {
      #expect(result.stdout.contains(words))
    }
    #expect(result.stdout.split(separator: "\n").allSatisfy { $0.count <= 100 || $0.contains("http") })
  }

  @Test("Before the text of 2024, waiting gives more")
  func waiting() throws {
    let result = try seuils(
      ["--specialite", "medecine-generale", "--secteur", "1", "--pmt", "900", "--file-active", "1300"]
        + ["--situations", "aucune", "--option", "0.5", "--annee", "1", "--date", "2024-05-01"]
    )
    #expect(
      result.stdout.contains(
        "Signature 21/06/2024 → 22/06/2024\u{A0}: 0,5 ETP, 1re année\u{A0}: 18\u{202F}000\u{202F}€ → "
          + "19\u{202F}000\u{202F}€."
      )
    )
  }

  @Test(
    "What is refused, in one sentence",
    arguments: [
      (["--selon", "salaire"], "--selon"), (["--montant", "beaucoup"], "--montant"),
      (["--solde", "-3"], "--solde"), (["--solde", "0"], "de 1 à 999\u{202F}999"),
      (["--montant", "12.500"], "écrivez 12500"), (["--montant", "1", "--montant", "2"], "plusieurs fois"),
      (["--date", "2018-01-01"], "1er septembre 2019"),
    ]
  )
  func refusals(arguments: [String], words: String) throws {
    let result = try seuils(arguments)
    #expect(result.status == .code(2))
    #expect(result.stdout == "")
    #expect(result.stderr.contains(words))
    #expect(result.stderr.split(separator: "\n").count == 1)
  }
}
