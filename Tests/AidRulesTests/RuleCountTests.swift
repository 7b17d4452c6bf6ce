import AidRules
import Foundation
import TestSupport
import Testing

/// At least five cases for each file of the rules, counted, and told in `docs/cas.md`.
@Suite("Cases of each rule")
struct RuleCountTests {
  private static let least = 5

  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// How many lines of each table exercise each rule.
  private static let counts = Result { () throws in
    let runs = try CaseRun.all.get()
    return RuleProof.all.map { proof in
      let tables = runs.filter(proof.exercises).map(\.input.line.table)
      return (file: proof.file, tables: Dictionary(tables.map { ($0, 1) }, uniquingKeysWith: +))
    }
  }

  @Test("Every file of the rules says how its cases are known")
  func files() throws {
    let folder = Self.root.appending(path: "Sources/AidRules/Rules").path
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
    #expect(files.count > 40)
    #expect(RuleProof.all.map(\.file).sorted() == files.sorted())
  }

  @Test("At least five cases each")
  func enough() throws {
    for (file, tables) in try Self.counts.get() {
      let count = tables.values.reduce(0, +)
      #expect(count >= Self.least, "\(file) has \(count) cases")
    }
  }

  @Test("docs/cas.md tells the counts as they are")
  func page() throws {
    let failure = GoldenFile.failure(
      of: try Self.text(),
      at: Self.root.appending(path: "docs/cas.md").path,
      environment: ProcessInfo.processInfo.environment
    )
    if let failure { Issue.record(Comment(rawValue: failure)) }
  }

  private static func text() throws -> String {
    let counts = try Self.counts.get().sorted { $0.file < $1.file }
    let tables = RuleCase.names.map { (name: $0, lines: RuleCase.table($0).count) }
    let total = tables.reduce(0) { $0 + $1.lines }
    let rules = counts.map { file, tables in
      let parts = tables.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key) \($0.value)" }
      return
        "| [\(file)](../Sources/AidRules/Rules/\(file)) | \(tables.values.reduce(0, +)) | \(parts.joined(separator: ", ")) |"
    }
    return """
      # Les cas de la loi

      Cette page est écrite par les tests (`Tests/AidRulesTests/RuleCountTests.swift`)\u{202F}; elle ne se corrige pas à la \
      main. Les cas sont les lignes de `Tests/AidRulesTests/Cases`, chacune avec sa source. Une ligne compte pour une règle \
      quand son attendu en dépend\u{A0}: la trace du raisonnement le dit là où la règle en laisse une, la table ailleurs. \
      Sous \(least) cas, un test échoue.

      ## Les tables

      | table | lignes |
      | --- | --- |
      \(tables.map { "| [\($0.name)](../Tests/AidRulesTests/Cases/\($0.name).csv) | \($0.lines) |" }.joined(separator: "\n"))
      | **en tout** | **\(total)** |

      ## Les règles

      | règle | cas | tables |
      | --- | --- | --- |
      \(rules.joined(separator: "\n"))

      """
  }
}
