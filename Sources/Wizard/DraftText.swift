import Intake

/// A line of text being typed, and the place of the cursor.
package struct DraftText: Hashable, Sendable {
  /// The text.
  package private(set) var text: String
  /// The characters before the cursor.
  package private(set) var cursor: Int

  /// Whether the whole is selected, as an answer opened again is: what is typed then replaces it.
  package private(set) var isSelected = false

  /// The longest text taken, in characters; a larger paste is cut.
  let capacity: Int

  /// No answer is longer.
  package static let answerCapacity = 80

  /// Creates a text, the cursor at its end.
  package init(_ text: String = "", capacity: Int = DraftText.answerCapacity) {
    self.text = ""
    self.capacity = capacity
    cursor = 0
    insert(text)
  }

  /// Inserts at the cursor, or in place of what is selected; control and invisible characters are dropped.
  ///
  /// Tabs and line breaks between two pieces of a paste become a space: two cells of a spreadsheet never merge into one
  /// number.
  ///
  /// - Returns: whether there was room for all of it.
  @discardableResult
  package mutating func insert(_ typed: String) -> Bool {
    let pieces = typed.split { $0.isNewline || $0 == "\t" }
    let typed = pieces.count > 1 ? pieces.joined(separator: " ") : pieces.first.map(String.init) ?? ""
    let showable = typed.unicodeScalars.filter(\.isShowable)
    if isSelected, !showable.isEmpty { clear() }
    let room = capacity - text.unicodeScalars.count
    let kept = showable.prefix(max(0, room))
    let (head, tail) = halves
    let begun = head + String(String.UnicodeScalarView(kept))
    replace(begun + tail, cursor: begun.count)
    return kept.count == showable.count
  }

  /// Removes the character before the cursor, or what is selected.
  package mutating func backspace() {
    guard !isSelected else { return clear() }
    let (head, tail) = halves
    let shorter = String(head.dropLast())
    replace(shorter + tail, cursor: shorter.count)
  }

  /// Removes the character after the cursor, or what is selected.
  package mutating func delete() {
    guard !isSelected else { return clear() }
    let (head, tail) = halves
    replace(head + tail.dropFirst(), cursor: head.count)
  }

  /// Removes everything.
  package mutating func clear() {
    replace("", cursor: 0)
  }

  /// Moves the cursor, as far as the text goes.
  package mutating func move(by count: Int) {
    put(cursor: cursor + count)
  }

  /// Puts the cursor after some characters, as far as the text goes.
  mutating func put(cursor place: Int) {
    isSelected = false
    cursor = min(max(0, place), text.count)
  }

  /// Selects the whole, the cursor after it.
  mutating func select() {
    moveToEnd()
    isSelected = !text.isEmpty
  }

  /// Moves the cursor before the first character.
  package mutating func moveToStart() {
    put(cursor: 0)
  }

  /// Moves the cursor after the last character.
  package mutating func moveToEnd() {
    put(cursor: text.count)
  }

  private var halves: (head: String, tail: String) {
    (String(text.prefix(cursor)), String(text.dropFirst(cursor)))
  }

  // Joining may merge an accent with the letter before it: the cursor then stays within the text.
  private mutating func replace(_ joined: String, cursor place: Int) {
    isSelected = false
    text = joined
    cursor = min(place, joined.count)
  }
}
