import AidRules
import Foundation
import Intake

/// What columns hold as JSON, keys in order so that equal values are equal texts.
enum JSONText {
  static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}

extension Answers {
  /// The answers by the column of their fact.
  var byColumn: [String: StoredAnswer] {
    Dictionary(uniqueKeysWithValues: stored.map { ($0.key.rawValue, $0.value) })
  }

  /// Reads answers back; a fact that this program doesn't know is left out.
  init(byColumn stored: [String: StoredAnswer], specialites: [Specialite]) {
    let known = stored.compactMap { name, answer in Fact(rawValue: name).map { ($0, answer) } }
    self.init(stored: Dictionary(uniqueKeysWithValues: known), specialites: specialites)
  }

  /// Reads the answers of a column.
  init(json: String, _ specialites: [Specialite]) throws {
    let stored = try JSONText.decode([String: StoredAnswer].self, json)
    self.init(byColumn: stored, specialites: specialites)
  }

  /// The answers as a column holds them.
  func json() throws -> String { try JSONText.encode(byColumn) }
}
