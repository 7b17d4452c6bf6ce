import AidRules
import Foundation
import Testing

/// Every case says where its expectation comes from, in words that can be checked.
@Suite("Sources of the cases")
struct SourceTests {
  private func known() throws -> SourceCell.Known {
    let bareme = try Shared.bareme
    return SourceCell.Known(
      sources: Set(bareme.sources.map(\.id)),
      decisions: Set(bareme.decisions.map(\.id)),
      pages: try Self.pages()
    )
  }

  /// The pages of `docs/decisions`, and the last point that each numbers.
  private static func pages() throws -> [String: Int] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "docs/decisions")
    var pages: [String: Int] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let number = name.prefix { $0.isNumber }
      guard number.count == 4 else { continue }
      let lines = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
        .split(separator: "\n")
      let points = lines.compactMap { line in line.firstIndex(of: ".").flatMap { Int(line[..<$0]) } }
      pages[String(number)] = points.max() ?? 0
    }
    return pages
  }

  @Test("Every source is one that exists", arguments: RuleCase.names)
  func sources(name: String) throws {
    let known = try known()
    for line in RuleCase.table(name) {
      let problem = SourceCell(line.text("source") ?? "", known: known).problem
      #expect(problem == nil, "Cases/\(line.table).csv:\(line.line)")
    }
  }

  @Test(
    "Every line has as many cells as its table has columns, and an id of its own",
    arguments: RuleCase.names
  )
  func cells(name: String) {
    var met: Set<String> = []
    for line in RuleCase.table(name) {
      #expect(line.isWhole && met.insert(line.id).inserted, "Cases/\(line.table).csv:\(line.line) \(line.id)")
    }
  }

  @Test(
    "A good cell",
    arguments: [
      "regles 1", "regles 3.1-7", "regles 15-29", "regles 11-6 12.5 % juste", "D-12", "décision 0001-1",
      "décision 0005 « First »", "seed1 « chirurgie et ORL » et D-2", "regles préambule « no »", "AM-2406",
      "regles 8 et regles 15-11", "regles 1 « un » puis « deux » juste",
    ]
  )
  func good(cell: String) throws {
    #expect(SourceCell(cell, known: try known()).problem == nil)
  }

  @Test(
    "A cell that is empty or mistyped",
    arguments: [
      "", "seed 1", "ameli", "regles", "regles 16", "regles 3.3", "regles 3.1-8", "regles 15-30",
      "regles 15-0",
      "regles 1-1", "D-13", "D-0", "décision 0009", "décision 0001-99", "décision 0005-1", "AM-2407",
      "regles 3.1-5 D-2", "regles 1 et", "regles 1 et seed2", "regles 1 et 15-3", "seed1 « ouverte",
      "seed1 «  »",
      "seed1 fermée »", "seed1  « deux espaces »", "regles 15-26 seed1", "règles 1", "Regles 1",
    ]
  )
  func bad(cell: String) throws {
    #expect(SourceCell(cell, known: try known()).problem != nil)
  }
}
