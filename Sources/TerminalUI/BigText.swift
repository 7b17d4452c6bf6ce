/// A text in letters of several rows, to be read from the back of a room.
///
/// ```text
///  ▄▄ ▄▄▄
/// █ ▄ ▀▀█
/// ```
///
/// Capitals and figures only: what the font doesn't hold is left out, and a small letter is drawn as a capital.
package struct BigText: Hashable, Sendable {
  /// How large.
  package enum Scale: CaseIterable, Sendable {
    /// Three rows, two dots a cell.
    case small
    /// A row a dot: five rows, and a sixth where a letter bears an accent.
    case large
  }

  /// The rows, all as wide.
  package let rows: [String]
  /// The cells that each takes.
  package let columns: Int

  /// Draws a text.
  package init(_ text: String, _ scale: Scale, glyphs: Glyphs) {
    let letters = text.compactMap(BigLetter.init)
    let dots = (0..<BigLetter.height).map { row in
      letters.map { $0.dots(row) }.joined(separator: [false])
    }
    let lines: [[String]] =
      switch scale {
      case .small: Self.halves(dots.map(Array.init), glyphs)
      case .large:
        dots.dropFirst(letters.contains(where: \.isAccented) ? 0 : 1).map { row in
          row.map { String(repeating: $0 ? glyphs.barFull : " ", count: 2) }
        }
      }
    rows = lines.map { $0.joined() }
    columns = (lines.first?.count ?? 0) * (scale == .small ? 1 : 2)
  }

  /// Two rows of dots in one of cells.
  private static func halves(_ dots: [[Bool]], _ glyphs: Glyphs) -> [[String]] {
    stride(from: 0, to: dots.count - 1, by: 2).map { row in
      zip(dots[row], dots[row + 1]).map { upper, lower in
        switch (upper, lower) {
        case (true, true): glyphs.barFull
        case (true, false): glyphs.upperHalf
        case (false, true): glyphs.lowerHalf
        case (false, false): " "
        }
      }
    }
  }
}
