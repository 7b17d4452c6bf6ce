import GRDB
import Wizard

/// A column that doesn't hold what we write there: another program, or a damage that the file's checks don't see.
struct UnreadableColumn: Error {
  let name: String
}

extension Row {
  /// The value of a column, which GRDB's subscripts would trap on when somebody else wrote another kind of value there.
  func value<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self, of name: String) throws
    -> Value
  {
    guard let value = try optional(Value.self, of: name) else { throw UnreadableColumn(name: name) }
    return value
  }

  /// The value of a column, nil where it is NULL.
  func optional<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self, of name: String) throws
    -> Value?
  {
    guard hasColumn(name) else { throw UnreadableColumn(name: name) }
    let stored: DatabaseValue = self[name]
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw UnreadableColumn(name: name) }
    return value
  }

  /// A number that only grows by one: far below where a sum would trap.
  func count(of name: String) throws -> Int {
    let count = try value(Int.self, of: name)
    guard (0...Self.largestCount).contains(count) else { throw UnreadableColumn(name: name) }
    return count
  }

  /// A moment that a calendar can tell, in milliseconds since 1970.
  func moment(of name: String) throws -> Int64 {
    let moment = try value(Int64.self, of: name)
    guard (0...Self.lastMoment).contains(moment) else { throw UnreadableColumn(name: name) }
    return moment
  }

  private static let largestCount = 1 << 40
  /// The end of the year 9999.
  private static let lastMoment: Int64 = 253_402_300_799_999
}
