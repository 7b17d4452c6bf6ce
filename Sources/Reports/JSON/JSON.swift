/// A JSON value whose keys keep the order they are given in.
///
/// Ours, because the contract of the command line fixes the order of the keys and the same evaluation must give
/// the same bytes on every machine.
package enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  case int(Int)
  /// A decimal number by its digits, so that 79.95 stays 79.95.
  case decimal(String)
  case string(String)
  case array([JSON])
  case object([Member])

  /// A key with its value.
  package struct Member: Hashable, Sendable {
    package let key: String
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }
}

extension JSON: ExpressibleByDictionaryLiteral {
  /// Creates an object whose keys keep the order of the literal.
  package init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map(Member.init))
  }
}

extension JSON {
  /// A text, or null.
  static func text(_ value: String?) -> JSON {
    value.map(JSON.string) ?? .null
  }

  /// A number, or null.
  static func number(_ value: Int?) -> JSON {
    value.map(JSON.int) ?? .null
  }

  /// A list of texts.
  static func texts(_ values: [String]) -> JSON {
    .array(values.map(JSON.string))
  }

  /// An object without the members that are nil.
  static func present(_ members: KeyValuePairs<String, JSON?>) -> JSON {
    .object(members.compactMap { key, value in value.map { Member(key, $0) } })
  }
}
