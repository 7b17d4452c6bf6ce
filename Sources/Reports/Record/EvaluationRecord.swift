package import Foundation
package import FrenchText

/// The JSON of an evaluation, read back to be made again.
package struct EvaluationRecord {
  /// What was given, by the names of the columns, as it is typed.
  package let inputs: [String: String]
  /// The day of the evaluation, as it is typed.
  package let day: String
  /// Whether the reasoning was told.
  package let isExplained: Bool
  /// The record itself.
  let whole: RecordedValue
  private let data: Data

  /// Far more than any record; a file beyond is something else.
  package static let largest = 4 << 20

  /// Reads a record.
  ///
  /// - Throws: `RecordProblem`.
  package init(_ data: Data) throws(RecordProblem) {
    guard data.count <= Self.largest else { throw .tooLarge(largest: Self.largest) }
    guard let whole = try? JSONDecoder().decode(RecordedValue.self, from: data),
      let format = whole["format"]?.string
    else { throw .notARecord }
    guard format == EvaluationDocument.format else { throw .otherFormat(format) }
    guard let day = whole["date"]?.string else { throw .damaged(key: "date") }
    guard case .object(let entries)? = whole["entrees"] else { throw .damaged(key: "entrees") }
    self.day = day
    inputs = entries.mapValues(\.plain)
    isExplained = whole["explication"] != nil
    self.whole = whole
    self.data = data
  }

  /// What an evaluation made again has that the record hadn't; `nothing` alone where they are the same bytes.
  package func changes(in document: EvaluationDocument) -> [RecordChange] {
    let text = document.json.text
    if Data(text.utf8) == data { return [.nothing] }
    guard let now = try? JSONDecoder().decode(RecordedValue.self, from: Data(text.utf8)) else { return [] }
    return RecordComparison(before: whole, after: now).changes
  }
}
