import TestSupport
import Testing

import TerminalUI

/// Draws at random, in and out of the frame, and checks that the frame keeps its shape.
@Suite struct RandomDrawingTests {
  private let pieces = [
    "abc", "漢字", "é", "e\u{301}", "👨‍👩‍👧", "\u{1B}[2J", "1\u{202F}080", "⚠\u{FE0F}", "\n", "🇫🇷", "",
  ]
  private let places = [Int.min, -1_000_000, -3, -1, 0, 1, 2, 5, 11, 12, 40, 1_000_000, Int.max]

  @Test(arguments: 1...20)
  func framesKeepTheirShape(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      var frame = Frame(size: Size(columns: random.pick([0, 1, 2, 7, 12]), rows: random.pick([0, 1, 3])))
      for _ in 0..<12 {
        let rect = Rect(
          column: random.pick(places),
          row: random.pick(places),
          columns: random.pick(places),
          rows: random.pick(places)
        )
        let text = random.pick(pieces) + random.pick(pieces)
        frame.put(text, column: random.pick(places), row: random.pick(places), clip: rect)
        if random.pick([true, false]) { frame.fill(rect, with: random.pick(["x", "漢"]), ink: .bar) }
        if random.pick([true, false]) { frame.box(rect, title: text, glyphs: .unicode) }
      }
      for row in 0..<frame.size.rows {
        let width = (0..<frame.size.columns).reduce(0) { $0 + cellWidth(of: frame[$1, row].text) }
        #expect(width == frame.size.columns, "seed \(seed), row \(frame.lines()[row])")
      }
    }
  }
}

extension SeededGenerator {
  /// One of some values.
  fileprivate mutating func pick<Value>(_ values: [Value]) -> Value {
    values[Int(next() % UInt64(values.count))]
  }
}
