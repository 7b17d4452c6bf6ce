import Wizard

/// What can't be read in one dossier, gathered while the rest is.
final class Unread {
  private(set) var values: [UnreadableValue] = []

  /// Whether something is damaged: the dossier can't be written over.
  var hasDamage: Bool { values.contains { $0.isDamage } }

  /// Reads a value; nil when it can't be, which is noted.
  ///
  /// - Parameter raw: what is shown of it, when it isn't the column that can't be read.
  func read<Value>(
    _ part: UnreadableValue.Part,
    raw: String? = nil,
    _ body: () throws -> Value
  ) throws -> Value? {
    do {
      return try body()
    } catch let error as UnreadableColumn {
      values.append(UnreadableValue(part, raw: raw ?? error.raw))
    } catch is DecodingError {
      values.append(UnreadableValue(part, raw: raw))
    }
    return nil
  }

  /// Notes something that is well written, but that this program doesn't know.
  func note(_ part: UnreadableValue.Part, raw: String?) {
    values.append(UnreadableValue(part, raw: raw))
  }
}
