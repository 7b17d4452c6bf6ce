import AidRules
import BaremeFiles
import Reports
import Testing

/// The table at the end of `docs/decisions/0001` says where each reading is changed: the place exists and knows it.
@Suite("Where each reading is changed")
struct DecisionPlacesTests {
  /// A line of the table: the reading, its kind, and the places written as code.
  private struct Row {
    let decision: String
    let kind: String
    let places: [String]

    init?(_ line: Substring) {
      let cells = line.split(separator: "|").map { $0.split(separator: " ").joined(separator: " ") }
      // What precedes the first bar is the margin of the list.
      guard cells.count == 4, cells[1].hasPrefix("D-") else { return nil }
      (decision, kind) = (cells[1], cells[2])
      places = cells[3].split(separator: "`").map(String.init).filter { $0 != ", " }
    }
  }

  private func rows() throws -> [Row] {
    try Repository.text("docs/decisions/0001-points-the-rule-book-leaves-open.md").split(separator: "\n")
      .compactMap(Row.init)
  }

  @Test("Each decision of the barème has one place")
  func complete() throws {
    #expect(try rows().map(\.decision) == BaremeLoader.embedded().decisions.map(\.id))
    #expect(try Set(rows().map(\.kind)) == ["data", "rule"])
  }

  @Test("A rule's file exists and names the reading")
  func rules() throws {
    for row in try rows() where row.kind == "rule" {
      #expect(row.places.count == 1)
      let text = try Repository.text("Sources/AidRules/\(try #require(row.places.first))")
      let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
      #expect(words.contains { $0 == row.decision }, "\(row.places) doesn't name \(row.decision)")
    }
  }

  @Test("A value stands in its file, and the barème says that this reading chose it")
  func data() throws {
    let read = try BaremeLoader.embedded().regimes.flatMap(\.sections).flatMap(\.lines).map(\.reference)
    for row in try rows() where row.kind == "data" {
      let (file, key) = (try #require(row.places.first), try #require(row.places.last))
      #expect(row.places.count == 2)
      let text = try #require(BaremeLoader.embeddedTexts.first { $0.name == file }?.content)
      let section = try #require(key.split(separator: ".").first)
      #expect(text.contains("\n\(section):\n"), "\(file) has no section \(section)")
      #expect(text.contains("decision: \(row.decision)\n"))
      let chosen = read.filter { reference in
        let place = reference.key.drop { $0 != "." }.dropFirst()
        return place == key || place.hasPrefix(key + ".")
      }
      #expect(!chosen.isEmpty && chosen.allSatisfy { $0.decision == row.decision }, "\(key)")
    }
  }
}
