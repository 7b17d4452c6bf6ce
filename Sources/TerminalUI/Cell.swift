/// One cell of the screen: a grapheme and its ink.
package struct Cell: Hashable, Sendable {
  /// One grapheme; empty for the right half of a wide one.
  package var text: String
  package var ink: Ink

  package init(text: String, ink: Ink = .text) {
    self.text = text
    self.ink = ink
  }

  package static let blank = Cell(text: " ")
}
