import AidRules
import BaremeFiles
import Foundation
import Intake
import Testing

/// One line of a table of cases: what is known of a doctor, and what the law answers.
struct RuleCase: CustomTestStringConvertible, Sendable {
  let id: String
  /// The table that holds it, and its line there, from 1.
  let table: String
  let line: Int
  /// Whether it has as many cells as its table has columns.
  let isWhole: Bool
  private let cells: [String: String]

  var testDescription: String { id }

  /// A column's text, nil when the cell is empty or the table lacks the column.
  func text(_ column: String) -> String? {
    cells[column].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the table has a column.
  func hasColumn(_ column: String) -> Bool { cells[column] != nil }

  /// The situation of the line, read as the command line reads its flags.
  func situation(_ bareme: Bareme) throws -> Situation {
    var answers = Answers()
    for fact in Fact.allCases {
      guard let raw = text(fact.rawValue) else { continue }
      answers[fact] = .value(
        try understand(raw, for: fact, specialites: bareme.specialites, mode: .commandLine).get()
      )
    }
    return answers.situation(specialites: bareme.specialites, mode: .commandLine)
  }

  /// The names of the tables of `Cases`, in order.
  static var names: [String] {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".csv") }.map { String($0.dropLast(".csv".count)) }.sorted()
  }

  /// The lines of every table of a kind: `Cases/KIND.csv` and each `Cases/KIND-….csv`, so that a new file counts.
  static func tables(_ kind: String) -> [RuleCase] {
    names.filter { $0 == kind || $0.hasPrefix("\(kind)-") }.flatMap { table($0) }
  }

  /// The lines of `Cases/NAME.csv`; cells hold no comma and no quote.
  static func table(_ name: String) -> [RuleCase] {
    guard let content = try? String(contentsOf: folder.appending(path: "\(name).csv"), encoding: .utf8) else {
      return []
    }
    let lines = content.split(separator: "\n", omittingEmptySubsequences: false).map {
      $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    guard let header = lines.first else { return [] }
    return lines.enumerated().dropFirst().filter { $1 != [""] }.map { index, line in
      let cells = Dictionary(zip(header, line), uniquingKeysWith: { first, _ in first })
      return RuleCase(
        id: cells["id"] ?? "?",
        table: name,
        line: index + 1,
        isWhole: line.count == header.count,
        cells: cells
      )
    }
  }

  private static var folder: URL {
    URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
  }
}

/// What a case expects of a figure: a value, a range, nothing because nobody knows, or nothing at all.
enum ExpectedFigure: Equatable {
  case value(Int)
  case range(Int, Int)
  case unknown
  case absent

  init?(_ text: String) {
    let ends = text.replacing("..", with: "|").split(separator: "|").map { Int($0) }
    switch (text, ends.count) {
    case ("?", _): self = .unknown
    case ("-", _): self = .absent
    case (_, 2): if let low = ends[0], let high = ends[1] { self = .range(low, high) } else { return nil }
    default: if let value = Int(text) { self = .value(value) } else { return nil }
    }
  }

  init(_ bounds: (low: Int, high: Int)?, exact: Int?, whenNil: ExpectedFigure) {
    guard let bounds else {
      self = whenNil
      return
    }
    self = exact.map { .value($0) } ?? .range(bounds.low, bounds.high)
  }
}
