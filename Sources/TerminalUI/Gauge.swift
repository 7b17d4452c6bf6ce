/// A scale with named marks, and a marker under the value.
///
/// ```text
/// P30     P50          P70
/// ├───────┼────────────┤
///    ▲ 800
/// ```
package struct Gauge: Hashable, Sendable {
  /// A named place on the scale.
  package struct Mark: Hashable, Sendable {
    package var value: Int
    package var label: String
    /// Among labels that would touch, the heaviest stays.
    package var weight: Int
    /// What is drawn where the label finds no room; nothing unless given.
    package var short: String

    package init(value: Int, label: String, short: String = "", weight: Int = 0) {
      self.value = value
      self.label = label
      self.short = short
      self.weight = weight
    }
  }

  package var marks: [Mark]
  package var value: Int?
  package var valueLabel: String
  package var lowest: Int
  package var highest: Int

  /// A gauge from the lowest to the highest mark, unless other ends are given.
  package init(
    marks: [Mark],
    value: Int?,
    valueLabel: String = "",
    lowest: Int? = nil,
    highest: Int? = nil
  ) {
    self.marks = marks
    self.value = value
    self.valueLabel = valueLabel
    self.lowest = lowest ?? marks.map(\.value).min() ?? 0
    self.highest = highest ?? marks.map(\.value).max() ?? 0
  }

  /// Three rows of exactly `columns` cells: labels, scale, marker.
  package func rows(columns: Int, glyphs: Glyphs) -> [String] {
    let columns = min(max(columns, 0), 1_000)
    var frame = Frame(size: Size(columns: columns, rows: 3))
    let clip = frame.bounds
    guard columns > 0 else { return frame.lines() }
    frame.put(String(repeating: glyphs.horizontal, count: columns), column: 0, row: 1, clip: clip)
    frame.put(glyphs.teeLeft, column: 0, row: 1, clip: clip)
    frame.put(glyphs.teeRight, column: columns - 1, row: 1, clip: clip)
    for mark in marks where mark.value > lowest && mark.value < highest {
      frame.put(glyphs.crossing, column: column(of: mark.value, in: columns), row: 1, clip: clip)
    }
    for (_, label, column, _) in placedLabels(columns: columns, glyphs: glyphs) {
      frame.put(label, column: column, row: 0, clip: clip)
    }
    if let value { place(value, in: &frame, glyphs: glyphs) }
    return frame.lines()
  }

  /// The marks whose whole labels find room, so that the others can be told apart from the drawing.
  package func labelled(columns: Int, glyphs: Glyphs) -> [Mark] {
    placedLabels(columns: columns, glyphs: glyphs).filter(\.isWhole).map(\.mark)
  }

  /// A label as it is drawn.
  private typealias Placed = (mark: Mark, label: String, column: Int, isWhole: Bool)

  /// The labels kept, each centred on its mark, with a cell between two of them; short ones take the room left.
  private func placedLabels(columns: Int, glyphs: Glyphs) -> [Placed] {
    var taken: [Range<Int>] = []
    var placed: [Placed] = []
    var left: [Mark] = []
    func place(_ mark: Mark, _ text: String, isWhole: Bool) -> Bool {
      let label = glyphs.text(text)
      let width = cellWidth(of: label)
      guard width > 0, width <= columns else { return false }
      let centred = column(of: mark.value, in: columns) - width / 2
      let start = max(min(centred, columns - width), 0)
      let range = start..<(start + width + 1)
      if taken.contains(where: { $0.overlaps(range) }) { return false }
      taken.append(range)
      placed.append((mark, label, start, isWhole))
      return true
    }
    let byWeight = marks.enumerated().sorted {
      ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset)
    }
    for (_, mark) in byWeight where mark.value >= lowest && mark.value <= highest {
      if !place(mark, mark.label, isWhole: true) { left.append(mark) }
    }
    for mark in left { _ = place(mark, mark.short, isWhole: false) }
    return placed
  }

  /// The marker under the value, an arrow at the end when it is off the scale, and its label beside it.
  private func place(_ value: Int, in frame: inout Frame, glyphs: Glyphs) {
    let columns = frame.size.columns
    let sign = value < lowest ? glyphs.arrowLeft : value > highest ? glyphs.arrowRight : glyphs.marker
    let width = cellWidth(of: sign)
    let start = max(min(column(of: value, in: columns), columns - width), 0)
    frame.put(sign, column: start, row: 2, clip: frame.bounds)
    let label = glyphs.text(valueLabel)
    let after = start + width + 1
    let before = start - 1 - cellWidth(of: label)
    if after + cellWidth(of: label) <= columns {
      frame.put(label, column: after, row: 2, clip: frame.bounds)
    } else if before >= 0 {
      frame.put(label, column: before, row: 2, clip: frame.bounds)
    }
  }

  private func column(of value: Int, in columns: Int) -> Int {
    guard highest > lowest else { return value > highest ? max(columns - 1, 0) : 0 }
    let held = min(max(value, lowest), highest)
    let share = (Double(held) - Double(lowest)) / (Double(highest) - Double(lowest))
    return min(max(Int((share * Double(columns - 1)).rounded()), 0), max(columns - 1, 0))
  }
}
