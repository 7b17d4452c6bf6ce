/// One editable line of text and its cursor.
///
/// It accepts whatever is typed or pasted except control characters: judging it comes later.
package struct TextField: Hashable, Sendable {
  package private(set) var text: String

  /// How many graphemes stand before the cursor.
  package private(set) var cursor: Int

  /// The longest text kept, in graphemes.
  package static let limit = 200

  /// A field that already holds a text, the cursor at its end.
  package init(text: String = "") {
    self.text = ""
    cursor = 0
    insert(text)
  }

  /// Inserts at the cursor what fits of a text; line breaks and tabs inside it become spaces.
  package mutating func insert(_ addition: String) {
    let before = text.prefix(cursor)
    let after = text.dropFirst(cursor)
    let room = Self.limit - text.count
    guard room > 0 else { return }
    let head = before + cleaned(addition, limit: room)
    text = String(head + after)
    cursor = min(head.count, text.count)
  }

  package mutating func backspace() {
    guard cursor > 0 else { return }
    text = String(text.prefix(cursor - 1) + text.dropFirst(cursor))
    cursor = min(cursor - 1, text.count)
  }

  package mutating func delete() {
    text = String(text.prefix(cursor) + text.dropFirst(cursor + 1))
    cursor = min(cursor, text.count)
  }

  package mutating func left() { cursor = max(cursor - 1, 0) }

  package mutating func right() { cursor = min(cursor + 1, text.count) }

  package mutating func home() { cursor = 0 }

  package mutating func end() { cursor = text.count }

  package mutating func clear() { self = TextField() }

  /// The part to show in `columns` cells, and the caret's column in it.
  ///
  /// The end of a long text scrolls in so that the caret always has its cell.
  package func window(columns: Int) -> (visible: String, caretColumn: Int) {
    guard columns > 0 else { return ("", 0) }
    var shown = Array(text)
    var caretColumn = shown.prefix(cursor).reduce(0) { $0 + cellWidth(of: $1) }
    var dropped = 0
    while caretColumn > columns - 1, dropped < cursor {
      caretColumn -= cellWidth(of: shown[dropped])
      dropped += 1
    }
    shown.removeFirst(dropped)
    return (prefix(of: String(shown), columns: columns), caretColumn)
  }
}

/// The text without control characters, with single spaces for its inner line breaks and tabs.
private func cleaned(_ addition: String, limit: Int) -> String {
  var kept = ""
  var count = 0
  var pendingSpace = false
  for character in addition {
    if character.isNewline || character == "\t" {
      pendingSpace = !kept.isEmpty
      continue
    }
    let visible = character.unicodeScalars.filter { $0.properties.generalCategory != .control }.prefix(8)
    guard !visible.isEmpty else { continue }
    if pendingSpace, count < limit {
      kept += " "
      count += 1
      pendingSpace = false
    }
    guard count < limit else { break }
    kept += String(String.UnicodeScalarView(visible))
    count += 1
  }
  return kept
}
