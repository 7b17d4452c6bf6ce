import CVirtualTerminal
import TerminalUI

/// The look of one cell.
package struct CellAttributes: Hashable, Sendable {
  package var bold = false
  package var italic = false
  package var underline = false
  package var reverse = false
  /// The index in the palette; nil for the terminal's own colour and for direct colours.
  package var foreground: Int?
  package var background: Int?

  package init(
    bold: Bool = false,
    italic: Bool = false,
    underline: Bool = false,
    reverse: Bool = false,
    foreground: Int? = nil,
    background: Int? = nil
  ) {
    self.bold = bold
    self.italic = italic
    self.underline = underline
    self.reverse = reverse
    self.foreground = foreground
    self.background = background
  }
}

extension TerminalSession {
  /// The rows of the screen as read so far, without the blanks at their ends.
  package var screen: [String] { (0..<size.rows).map(row) }

  /// One row, counted from 0, without the blanks at its end; empty outside the screen.
  package func row(_ row: Int) -> String {
    // Conditions read whole screens again and again: one text a row, not one a cell.
    var text: [UInt8] = []
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: Self.cellCapacity) { buffer in
      guard let bytes = buffer.baseAddress else { return }
      var cell = CVTCell()
      for column in 0..<size.columns {
        guard cvt_cell(terminal, Int32(row), Int32(column), &cell, bytes, buffer.count) else { return }
        if cell.width == 0 { continue }
        if buffer[0] == 0 { text.append(0x20) }
        for byte in buffer.prefix(while: { $0 != 0 }) { text.append(UInt8(bitPattern: byte)) }
      }
    }
    while text.last == 0x20 { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// Whether a row holds `text`.
  package func contains(_ text: String) -> Bool {
    screen.contains { $0.contains(text) }
  }

  /// The characters of one cell, a blank when nothing was written there; nil outside the screen.
  package func character(row: Int, column: Int) -> String? {
    cell(row, column).map { $0.text.isEmpty && $0.cell.width > 0 ? " " : $0.text }
  }

  /// The look of one cell; nil outside the screen.
  package func attributes(row: Int, column: Int) -> CellAttributes? {
    cell(row, column).map { cell, _ in
      CellAttributes(
        bold: cell.bold,
        italic: cell.italic,
        underline: cell.underline,
        reverse: cell.reverse,
        foreground: cell.foreground < 0 ? nil : Int(cell.foreground),
        background: cell.background < 0 ? nil : Int(cell.background)
      )
    }
  }

  /// The look of the first cell of the first occurrence of `text`; nil when the screen doesn't hold it.
  package func attributes(of text: String) -> CellAttributes? {
    position(of: text).flatMap { attributes(row: $0.row, column: $0.column) }
  }

  /// Where `text` first appears, counted in cells from 0 at the top left.
  package func position(of text: String) -> (row: Int, column: Int)? {
    let shown = text.trimmingSuffix(of: " ")
    for row in 0..<size.rows where self.row(row).contains(shown) {
      for column in 0..<size.columns where begins(text, row, column) { return (row, column) }
    }
    return nil
  }

  private func begins(_ text: String, _ row: Int, _ column: Int) -> Bool {
    // Nothing begins on the second half of a wide character.
    guard character(row: row, column: column)?.isEmpty == false else { return false }
    var rest = text[...]
    for column in column..<size.columns {
      guard let found = character(row: row, column: column) else { return false }
      guard rest.hasPrefix(found) || found.isEmpty else { return false }
      rest = rest.dropFirst(found.count)
      if rest.isEmpty { return !text.isEmpty }
    }
    return false
  }

  /// Six characters of four bytes at most, and the final NUL.
  private static let cellCapacity = 32

  private func cell(_ row: Int, _ column: Int) -> (cell: CVTCell, text: String)? {
    var cell = CVTCell()
    var bytes = [CChar](repeating: 0, count: Self.cellCapacity)
    guard cvt_cell(terminal, Int32(row), Int32(column), &cell, &bytes, bytes.count) else { return nil }
    let text = bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:))
    return (cell, String(decoding: text, as: UTF8.self))
  }
}

extension String {
  /// The text without one character's repetition at its end; rows are read without their last blanks.
  fileprivate func trimmingSuffix(of character: Character) -> String {
    String(reversed().drop { $0 == character }.reversed())
  }
}
