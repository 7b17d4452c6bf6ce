import AidRules
import FrenchText
import Intake
import Reports
import Testing

@Suite("JSON of a comparison")
struct ComparisonJSONTests {
  private func document(_ changes: [Fact: String]) throws -> ComparisonDocument {
    let after = Samples.generalist.merging(changes) { $1 }
    return try #require(ComparisonDocument(Samples.document(Samples.generalist), Samples.document(after)))
  }

  @Test("The format, both cases, and each difference with its references")
  func whole() throws {
    let json = try document([.option: "1"]).json
    #expect(
      json.keys == ["format", "cas", "differences", "programme"]
    )
    #expect(json["format"] == .string("assistmed.comparaison/1"))
    #expect(json["cas"]?.elements.map { $0["nom"] } == [.string("0,5 ETP"), .string("1 ETP")])
    let differences = json["differences"]?.elements ?? []
    #expect(
      differences.map { $0["sujet"] } == [
        .string("maximum"), .string("versements"), .string("objectif"), .string("objectif"),
      ]
    )
    let maximum = try #require(differences.first)
    #expect(maximum.keys == ["sujet", "id", "options", "avant", "apres", "message", "references"])
    #expect(maximum["options"] == .array([.string("0.5"), .string("1")]))
    #expect(
      maximum["avant"] == [
        "annee": .int(1), "maximum": .int(19_000), "maximum_bas": .int(19_000), "maximum_haut": .int(19_000),
        "statut": .string("officiel"),
      ]
    )
    let references = maximum["references"]?.elements ?? []
    #expect(
      references.map { $0["avant"]?["cle"] ?? .null } == [
        .string("convention_2024.options.0.5.montants.annee_1"), .null,
      ]
    )
    #expect(references.first?["avant"]?["valeur"] == .int(19_000))
    #expect(references.first?["apres"] == .null)
    #expect(differences.last?["id"] == .string("file_active"))
    #expect(differences.last?["apres"]?["cible"] == .int(1686))
  }

  @Test("A criterion, a verdict and a duty name themselves")
  func others() throws {
    let differences = try document([.pmt: "774"]).json["differences"]?.elements ?? []
    #expect(differences.first?["avant"] == .string("eligible"))
    #expect(differences.first?["apres"] == .string("non_eligible"))
    let criterion = try #require(differences.dropFirst().first)
    #expect(criterion["id"] == .string("patientele"))
    #expect(criterion["apres"]?["ecart"] == .int(-1))
    #expect(differences.contains { $0["id"] == .string("anniversaire_1") && $0["apres"] == .null })
  }

  @Test("The same case twice has no difference")
  func nothing() throws {
    #expect(try document([:]).json["differences"] == .array([]))
  }
}

extension JSON {
  fileprivate var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  fileprivate var keys: [String] { members.map(\.key) }

  fileprivate var elements: [JSON] {
    if case .array(let elements) = self { elements } else { [] }
  }

  fileprivate subscript(key: String) -> JSON? { members.first { $0.key == key }?.value }
}
