extension Frame {
  /// The rows of text at their full width; a wide character stands for both its cells.
  package func lines() -> [String] {
    (0..<size.rows).map { row in
      var line = String.UnicodeScalarView()
      for column in 0..<size.columns { self[column, row].append(to: &line) }
      return String(line)
    }
  }

  /// The rows of the ink map, one letter per cell.
  package func inkLines() -> [String] {
    (0..<size.rows).map { row in
      String((0..<size.columns).map { self[$0, row].ink.letter })
    }
  }

  /// The form kept in golden files: the text between bars, the ink map, the caret.
  ///
  /// Trailing plain ink is left out of the map, so that most of its lines are short.
  package func golden() -> String {
    var text = "\(size.columns)x\(size.rows)\n"
    for line in lines() { text += "|\(line)|\n" }
    text += "ink\n"
    for line in inkLines() {
      var trimmed = Substring(line)
      while trimmed.last == Ink.text.letter { trimmed.removeLast() }
      text += "\(trimmed)\n"
    }
    text += caret.map { "caret \($0.column),\($0.row)\n" } ?? "caret hidden\n"
    return text
  }
}
