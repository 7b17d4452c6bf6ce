import Testing

import TerminalUI

@Suite struct RectTests {
  let rect = Rect(column: 2, row: 3, columns: 10, rows: 4)

  @Test func sidesAreNeverNegative() {
    #expect(Rect(column: 0, row: 0, columns: -5, rows: 2) == Rect(column: 0, row: 0, columns: 0, rows: 2))
    var shrunk = rect
    shrunk.rows -= 10
    #expect(shrunk.rows == 0)
    #expect(rect.inset(by: 3).isEmpty)
    #expect(rect.inset(by: 1) == Rect(column: 3, row: 4, columns: 8, rows: 2))
  }

  @Test func intersectionsAndEdges() {
    let other = Rect(column: 8, row: 0, columns: 10, rows: 5)
    #expect(rect.intersection(other) == Rect(column: 8, row: 3, columns: 4, rows: 2))
    #expect(rect.intersection(Rect(column: 12, row: 3, columns: 5, rows: 5)).isEmpty)
    #expect(rect.contains(Point(column: 11, row: 6)))
    #expect(!rect.contains(Point(column: 12, row: 6)))
    #expect(!rect.contains(Point(column: 11, row: 7)))
  }

  @Test func splitsNeverOverflowTheRectangle() {
    #expect(rect.split(top: 1).top == Rect(column: 2, row: 3, columns: 10, rows: 1))
    #expect(rect.split(top: 1).rest == Rect(column: 2, row: 4, columns: 10, rows: 3))
    #expect(rect.split(left: 99).left == rect)
    #expect(rect.split(left: 99).rest.isEmpty)
    #expect(rect.split(right: 3).right == Rect(column: 9, row: 3, columns: 3, rows: 4))
    #expect(rect.split(bottom: 1).bottom == Rect(column: 2, row: 6, columns: 10, rows: 1))
  }

  @Test func extremeNumbersDontTrap() {
    let huge = Rect(column: .max, row: .min, columns: .max, rows: .max)
    #expect(huge.intersection(rect).isEmpty)
    #expect(huge.inset(by: .min).columns == 1_000_000)
  }
}
