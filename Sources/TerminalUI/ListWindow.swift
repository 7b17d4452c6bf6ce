/// The selection in a list and the part of the list that is on screen.
///
/// The selection is always visible, and stays valid when the list or its place on screen changes.
package struct ListWindow: Hashable, Sendable {
  package private(set) var count: Int
  package private(set) var height: Int

  /// The selected item, 0 when the list is empty.
  package private(set) var selection: Int

  /// The first item on screen.
  package private(set) var offset: Int

  package init(count: Int, height: Int, selection: Int = 0) {
    self.count = min(max(count, 0), Rect.reach)
    self.height = min(max(height, 0), Rect.reach)
    self.selection = selection
    offset = 0
    settle()
  }

  /// The items on screen.
  package var visible: Range<Int> { offset..<min(count, offset + min(height, count)) }

  package mutating func resize(count: Int, height: Int) {
    self.count = min(max(count, 0), Rect.reach)
    self.height = min(max(height, 0), Rect.reach)
    settle()
  }

  package mutating func select(_ item: Int) {
    selection = item
    settle()
  }

  package mutating func up() { select(selection - 1) }

  package mutating func down() { select(selection + 1) }

  package mutating func pageUp() { select(selection - page) }

  package mutating func pageDown() { select(selection + page) }

  package mutating func home() { select(0) }

  package mutating func end() { select(count - 1) }

  /// A page keeps one line of the previous one, for the eye.
  private var page: Int { min(max(height - 1, 1), max(count, 1)) }

  private mutating func settle() {
    selection = max(min(selection, count - 1), 0)
    let height = min(self.height, count)
    offset = max(min(offset, count - height), 0)
    if selection < offset { offset = selection }
    if height > 0, selection >= offset + height { offset = selection - height + 1 }
  }
}
