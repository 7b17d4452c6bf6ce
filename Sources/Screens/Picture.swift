package import AidRules
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
  /// The tracks of sliders, where a click says how far.
  package let tracks: [Track]

  /// A place that answers a click.
  package struct Target: Hashable, Sendable {
    /// The cells.
    package let rect: Rect
    /// What a click there presses.
    package let item: FocusItem
  }

  /// A row of cells that each stand for a place of a slider.
  package struct Track: Hashable, Sendable {
    /// The fact tried.
    package let fact: Fact
    /// The row.
    package let row: Int
    /// The first cell.
    package let column: Int
    /// The place of each cell.
    package let places: [Int]
  }

  /// Where a click at a cell puts a slider; nil outside of the tracks.
  package func slide(at point: Point) -> (fact: Fact, place: Int)? {
    for track in tracks where track.row == point.row {
      let index = point.column - track.column
      if track.places.indices.contains(index) { return (track.fact, track.places[index]) }
    }
    return nil
  }

  /// What a click at a cell presses.
  package func item(at point: Point) -> FocusItem? {
    targets.last { $0.rect.contains(point) }?.item
  }
}
