import GRDB
import Wizard

/// A column that doesn't hold what we write there: another program, or a damage that the file's checks don't see.
struct UnreadableColumn: Error {
  let name: String
  /// What stands there, safe to show; nil where it is no text nor number.
  let raw: String?
}

extension Row {
  /// The value of a column, which GRDB's subscripts would trap on when somebody else wrote another kind of value there.
  func value<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self, of name: String) throws
    -> Value
  {
    guard let value = try optional(Value.self, of: name) else { throw unreadable(name) }
    return value
  }

  /// The value of a column, nil where it is NULL.
  func optional<Value: DatabaseValueConvertible>(_ type: Value.Type = Value.self, of name: String) throws
    -> Value?
  {
    guard hasColumn(name) else { throw unreadable(name) }
    let stored: DatabaseValue = self[name]
    if stored.isNull { return nil }
    guard let value = Value.fromDatabaseValue(stored) else { throw unreadable(name) }
    return value
  }

  /// A number that only grows by one: far below where a sum would trap.
  func count(of name: String) throws -> Int {
    let count = try value(Int.self, of: name)
    guard (0...Self.largestCount).contains(count) else { throw unreadable(name) }
    return count
  }

  /// A moment that a calendar can tell, in milliseconds since 1970.
  func moment(of name: String) throws -> Int64 {
    let moment = try value(Int64.self, of: name)
    guard (0...Self.lastMoment).contains(moment) else { throw unreadable(name) }
    return moment
  }

  /// What stands in a column, safe to show; nil where it is no text nor number.
  func raw(_ name: String) -> String? {
    guard hasColumn(name) else { return nil }
    let stored: DatabaseValue = self[name]
    switch stored.storage {
    case .string(let text): return received(text, longest: 60)
    case .int64(let number): return String(number)
    case .double(let number): return String(number)
    case .blob, .null: return nil
    }
  }

  /// The error of a column that doesn't hold what we write there.
  func unreadable(_ name: String) -> UnreadableColumn { UnreadableColumn(name: name, raw: raw(name)) }

  private static let largestCount = 1 << 40
  /// The end of the year 9999.
  private static let lastMoment: Int64 = 253_402_300_799_999
}
