package import TerminalUI
package import Wizard

/// A drawn screen, and where a click on it goes.
package struct Picture: Sendable {
  /// The cells and the caret.
  package let frame: Frame
  /// The places that answer a click, the topmost last.
  package let targets: [Target]
  /// The farthest that the page in front can be scrolled.
  package let scrollLimit: Int
  /// The lines by which PgUp and PgDn scroll it.
  package let scrollPage: Int

  /// A place that answers a click.
  package struct Target: Hashable, Sendable {
    /// The cells.
    package let rect: Rect
    /// What a click there presses.
    package let item: FocusItem
  }

  /// What a click at a cell presses.
  package func item(at point: Point) -> FocusItem? {
    targets.last { $0.rect.contains(point) }?.item
  }
}
