/// One cell of the screen: a grapheme and its ink.
///
/// The scalars are kept as they are rather than as a string: a frame has thousands of cells, copied at every event.
package struct Cell: Hashable, Sendable {
  /// What the cell is for.
  package var ink: Ink
  /// The first scalar, 0 in the right half of a wide grapheme.
  private var base: UInt32
  /// The marks over it, 0 for none: no cell holds more.
  private var marks: (UInt32, UInt32, UInt32) = (0, 0, 0)

  /// Creates a cell of at most four scalars.
  package init(text: String, ink: Ink = .text) {
    self.ink = ink
    var scalars = text.unicodeScalars.lazy.map(\.value).makeIterator()
    base = scalars.next() ?? 0
    marks = (scalars.next() ?? 0, scalars.next() ?? 0, scalars.next() ?? 0)
  }

  /// Creates a cell of one scalar.
  init(_ scalar: Unicode.Scalar, ink: Ink) {
    (self.base, self.ink) = (scalar.value, ink)
  }

  package static let blank = Cell(" ", ink: .text)

  /// One grapheme; empty for the right half of a wide one.
  package var text: String {
    var text = String.UnicodeScalarView()
    append(to: &text)
    return String(text)
  }

  /// Adds the grapheme to the end of a text.
  func append(to text: inout String.UnicodeScalarView) {
    if base != 0, let scalar = Unicode.Scalar(base) { text.append(scalar) }
    guard marks.0 != 0 else { return }
    for value in [marks.0, marks.1, marks.2] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.append(scalar) }
    }
  }

  /// Empties the cell, its ink kept.
  mutating func blank() { self = Cell(" ", ink: ink) }

  /// Whether the cell is the right half of a wide grapheme.
  package var isRightHalf: Bool { base == 0 }

  /// The scalar of a cell that takes one and is one cell wide: what most cells are; nil for others.
  package var plain: Unicode.Scalar? {
    guard marks.0 == 0, let scalar = Unicode.Scalar(base), isPlain(scalar) else { return nil }
    return scalar
  }

  package static func == (one: Cell, other: Cell) -> Bool {
    one.base == other.base && one.marks == other.marks && one.ink == other.ink
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(base)
    hasher.combine(ink)
  }
}
