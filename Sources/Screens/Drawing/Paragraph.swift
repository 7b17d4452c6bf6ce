import TerminalUI

/// Inked pieces being broken into lines, in one walk over their bytes.
///
/// A page of reasons is some thousands of words, broken again at every key: no string is made before a line is whole.
struct Paragraph {
  private var bytes: [UInt8] = []
  /// The ink of each piece, and where in the bytes the piece ends.
  private var inks: [(ink: Ink, end: Int)] = []
  private let columns: Int
  private let indent: Int
  private let hanging: Int

  private var lines: [Line] = []
  /// The parts of the text on the line being filled: several where a run of spaces is left out.
  private var parts: [Range<Int>] = []
  private var width: Int
  /// The space met since the last word, drawn only if another word follows on the line.
  private var space: Int?

  init(_ spans: [Span], columns: Int, indent: Int, hanging: Int) {
    (self.columns, self.indent, self.hanging) = (columns, indent, hanging)
    width = indent
    for span in spans {
      bytes += span.text.utf8
      inks.append((span.ink, bytes.count))
    }
  }

  /// The lines of the whole.
  mutating func broken() -> [Line] {
    var start = 0
    var cells: Int? = 0  // nil once the word has a scalar that takes more, or less, than a cell
    var place = 0
    while place < bytes.count {
      // Most are letters: no scalar is decoded for them.
      if (0x21..<0x7F).contains(bytes[place]) {
        if let known = cells { cells = known + 1 }
        place += 1
        continue
      }
      let (scalar, length) = bytes.withUnsafeBufferPointer { $0.scalar(at: place) }
      if scalar == " " || scalar.isLineBreak {
        endWord(start..<place, cells)
        if scalar == " " {
          if width > indent { space = place }
        } else if scalar != "\n" || place == 0 || bytes[place - 1] != UInt8(ascii: "\r") {
          startLine()
        }
        (start, cells) = (place + length, 0)
      } else {
        cells = isPlain(scalar) ? cells.map { $0 + 1 } : nil
      }
      place += length
    }
    endWord(start..<place, cells)
    startLine()
    return lines
  }

  private mutating func startLine() {
    lines.append(line)
    parts.removeAll(keepingCapacity: true)
    width = indent + hanging
    space = nil
  }

  /// - Parameter cells: the cells that the word takes, nil when it has to be measured.
  private mutating func endWord(_ word: Range<Int>, _ cells: Int?) {
    guard !word.isEmpty else { return }
    let cells = cells ?? cellWidth(of: String(decoding: bytes[word], as: UTF8.self))
    let needed = cells + (space == nil ? 0 : 1)
    if width + needed > columns, width > indent + (lines.isEmpty ? 0 : hanging) { startLine() }
    if let space {
      add(space..<space + 1)
      width += 1
    }
    space = nil
    guard width + cells > columns else {
      add(word)
      width += cells
      return
    }
    // Longer than a line: a path breaks after its slashes, and what is still too long anywhere.
    var place = word.lowerBound
    for step in steps(of: word) {
      let text = String(decoding: bytes[step], as: UTF8.self)
      if width + cellWidth(of: text) > columns, width > indent + hanging { startLine() }
      for character in text {
        let cells = cellWidth(of: character)
        if width + cells > columns, width > indent + hanging { startLine() }
        let next = place + character.utf8.count
        add(place..<next)
        width += cells
        place = next
      }
    }
  }

  /// A word in parts that each end after a slash.
  private func steps(of word: Range<Int>) -> [Range<Int>] {
    let ends = word.filter { bytes[$0] == UInt8(ascii: "/") }.map { $0 + 1 }
    return zip([word.lowerBound] + ends, ends + [word.upperBound]).filter { $0 < $1 }.map { $0..<$1 }
  }

  /// Adds a part to the line, joined to the one before when nothing is left out between.
  private mutating func add(_ part: Range<Int>) {
    if let last = parts.last, last.upperBound == part.lowerBound {
      parts[parts.count - 1] = last.lowerBound..<part.upperBound
    } else {
      parts.append(part)
    }
  }

  /// The line being filled, each piece in its ink.
  private var line: Line {
    var line = Line()
    var (text, ink) = (
      Array(repeating: UInt8(ascii: " "), count: lines.isEmpty ? indent : indent + hanging), Ink.text
    )
    for part in parts {
      var start = part.lowerBound
      for (other, end) in inks where end > start && start < part.upperBound {
        if other != ink {
          line.spans.append(Span(String(decoding: text, as: UTF8.self), ink))
          text.removeAll(keepingCapacity: true)
          ink = other
        }
        text += bytes[start..<min(end, part.upperBound)]
        start = min(end, part.upperBound)
      }
    }
    line.spans.append(Span(String(decoding: text, as: UTF8.self), ink))
    return line
  }
}

extension Unicode.Scalar {
  /// Whether the scalar ends a line; CR followed by LF ends one only.
  fileprivate var isLineBreak: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }
}
