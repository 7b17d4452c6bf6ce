/// The part of a list that is on screen: the first items, scrolled no more than the selected one needs.
package struct ListWindow: Hashable, Sendable {
  /// The items on screen; empty when there is no room or no item.
  package let visible: Range<Int>

  /// Shows `height` of `count` items; a selection out of the list counts as its nearest end.
  package init(count: Int, height: Int, selection: Int) {
    let count = max(count, 0)
    let height = min(max(height, 0), count)
    let selected = max(min(selection, count - 1), 0)
    let offset = max(0, selected - max(height, 1) + 1)
    visible = offset..<(offset + min(height, count - offset))
  }
}
