import AidRules
import BaremeFiles
import Guide
import Reports
import Testing
import Wizard

/// `docs/seeds.md` loses no paragraph, and everything it names exists.
@Suite("What becomes of the two first documents")
struct SeedsPageTests {
  private func rows() throws -> [SeedsPage.Row] {
    try SeedsPage(Repository.text("docs/seeds.md")).rows
  }

  /// Counted in the documents themselves, which aren't ours to publish.
  @Test("Every paragraph is there, in order")
  func complete() throws {
    let numbers = { (document: String, count: Int) in
      (1...count).map { "\(document)-\($0 < 10 ? "0" : "")\($0)" }
    }
    #expect(try rows().map(\.paragraph) == numbers("S0", 42) + numbers("S1", 81))
    #expect(try rows().allSatisfy { !$0.subject.isEmpty })
  }

  @Test("Only people and the code of the day are left out")
  func exclusions() throws {
    let excluded = try rows().filter { $0.exclusion != nil }
    #expect(excluded.map(\.paragraph) == ["S1-03", "S1-04", "S1-05", "S1-06", "S1-16", "S1-67"])
    #expect(Set(excluded.compactMap(\.exclusion)) == ["une personne", "le code de l'événement"])
    #expect(try rows().filter { $0.exclusion == nil && $0.identifiers.isEmpty }.map(\.paragraph) == [])
  }

  @Test("Every identifier exists")
  func identifiers() throws {
    let known = try Known()
    var kinds: Set<String> = []
    for row in try rows() {
      for identifier in row.identifiers {
        kinds.insert(identifier.kind)
        #expect(try known.holds(identifier), "\(row.paragraph): \(identifier.kind):\(identifier.name)")
      }
      #expect(Set(row.identifiers).count == row.identifiers.count, "\(row.paragraph)")
    }
    #expect(kinds == Known.kinds)
  }

  @Test("The guide and the page cite each other")
  func guide() throws {
    var citing: [String: Set<String>] = [:]
    for topic in Topic.all {
      for citation in topic.backing.sources where citation.source.hasPrefix("seed") {
        for paragraph in (citation.place ?? "").split(separator: ", ") {
          citing[String(paragraph), default: []].insert(topic.id)
        }
      }
    }
    #expect(!citing.isEmpty)
    for row in try rows() {
      let named = Set(row.identifiers.filter { $0.kind == "guide" }.map(\.name))
      #expect(named == citing.removeValue(forKey: row.paragraph) ?? [], "\(row.paragraph)")
    }
    #expect(citing.keys.sorted() == [])
  }
}

/// Everything that the page may name.
private struct Known {
  static let kinds: Set = [
    "guide", "chapitre", "bareme", "regle", "critere", "question", "ecran", "exemple", "decision",
    "desaccord", "coquille", "document",
  ]

  private let names: [String: Set<String>]

  init() throws {
    let bareme = try BaremeLoader.embedded()
    let values = bareme.regimes.flatMap(\.sections).flatMap(\.lines).map(\.reference.key)
    // A group is named by the beginning of the paths of its values.
    let groups = (values + bareme.specialites.map { "specialites.\($0.id)" }).flatMap { key in
      key.indices.filter { key[$0] == "." }.map { String(key[..<$0]) } + [key]
    }
    names = [
      "guide": Set(Topic.all.map(\.id)),
      "chapitre": Set(Chapter.allCases.map(\.rawValue)),
      "bareme": Set(groups),
      "regle": try Repository.ruleFiles(),
      "critere": Set(CriterionID.allCases.map(\.rawValue)),
      "question": Set(Fact.allCases.map(\.rawValue)),
      "ecran": Set(Panel.allCases.map(\.rawValue)),
      "exemple": Set(bareme.exemples.map(\.id)),
      "decision": Set(bareme.decisions.map(\.id)),
      "desaccord": Set(bareme.desaccords.map(\.id)),
      "coquille": Set(bareme.coquilles.map(\.id)),
    ]
  }

  func holds(_ identifier: SeedsPage.Identifier) throws -> Bool {
    if identifier.kind == "document" { return try !Repository.text(identifier.name).isEmpty }
    return names[identifier.kind]?.contains(identifier.name) == true
  }
}
