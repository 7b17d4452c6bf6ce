import Foundation

/// A value of a JSON record as it was written, whatever the order of its keys.
enum RecordedValue: Decodable, Hashable {
  case null
  case bool(Bool)
  case number(Decimal)
  case text(String)
  case list([RecordedValue])
  case object([String: RecordedValue])

  init(from decoder: any Decoder) throws {
    let single = try decoder.singleValueContainer()
    if single.decodeNil() {
      self = .null
    } else if let value = try? single.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? single.decode(Decimal.self) {
      self = .number(value)
    } else if let value = try? single.decode(String.self) {
      self = .text(value)
    } else if let value = try? single.decode([RecordedValue].self) {
      self = .list(value)
    } else {
      self = .object(try single.decode([String: RecordedValue].self))
    }
  }
}

extension RecordedValue {
  /// The value of a key; nil for none, or for what has no keys.
  subscript(key: String) -> RecordedValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// The elements of a list; none for anything else.
  var elements: [RecordedValue] {
    if case .list(let values) = self { values } else { [] }
  }

  /// The words of a text; nil for anything else.
  var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// A plain value as it is shown, or typed again.
  var plain: String {
    switch self {
    case .null: "rien"
    case .bool(let value): value ? "oui" : "non"
    case .number(let value): value.description
    case .text(let text): text
    case .list(let values): values.map(\.plain).joined(separator: ", ")
    case .object(let members): members.keys.sorted().joined(separator: ", ")
    }
  }

  /// Whether it holds neither a list of objects nor keys.
  private var isPlain: Bool {
    switch self {
    case .object: false
    case .list(let values): values.allSatisfy { if case .object = $0 { false } else { true } }
    default: true
    }
  }

  /// Every plain value with its path, such as « options.1.aide.2.maximum », ranks from 1.
  func leaves(_ path: String) -> [(path: String, value: RecordedValue)] {
    if isPlain { return [(path, self)] }
    switch self {
    case .object(let members):
      return members.keys.sorted().flatMap { key in members[key]?.leaves("\(path).\(key)") ?? [] }
    case .list(let values):
      return values.enumerated().flatMap { $1.leaves("\(path).\($0 + 1)") }
    default: return []
    }
  }
}
