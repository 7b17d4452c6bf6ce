/// Cuts a text into lines of at most `columns` cells, at spaces only.
///
/// U+00A0 and U+202F never break; a word longer than the line is cut where the line ends; a `\n` in the text
/// is kept, so an empty text gives one empty line. Under one column, one column is meant.
package func wrap(_ text: String, columns: Int) -> [String] {
  let width = max(columns, 1)
  return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    .flatMap { wrapParagraph($0, columns: width) }
}

private func wrapParagraph(_ paragraph: Substring, columns: Int) -> [String] {
  var lines: [String] = []
  var line = ""
  var used = 0
  var isFirstWord = true
  for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
    let width = cellWidth(of: String(word))
    if isFirstWord {
      isFirstWord = false
    } else if used + 1 + width <= columns {
      if used > 0 || lines.isEmpty {
        line += " "
        used += 1
      }
    } else {
      let done = trimmingEnd(line)
      if !done.isEmpty { lines.append(done) }
      line = ""
      used = 0
    }
    for character in word {
      let step = cellWidth(of: character)
      if used > 0 && used + step > columns {
        lines.append(line)
        line = ""
        used = 0
      }
      line.append(character)
      used += step
    }
  }
  let last = trimmingEnd(line)
  return last.isEmpty && !lines.isEmpty ? lines : lines + [last]
}

private func trimmingEnd(_ line: String) -> String {
  var kept = Substring(line)
  while kept.last == " " { kept.removeLast() }
  return String(kept)
}

/// The text when it fits in `columns` cells, otherwise its beginning and an ellipsis.
package func truncate(_ text: String, columns: Int, glyphs: Glyphs) -> String {
  guard cellWidth(of: text) > columns else { return text }
  let room = columns - cellWidth(of: glyphs.ellipsis)
  if room < 0 { return prefix(of: glyphs.ellipsis, columns: columns) }
  return prefix(of: text, columns: room) + glyphs.ellipsis
}

/// The longest beginning of the text that takes at most `columns` cells.
func prefix(of text: String, columns: Int) -> String {
  var kept = ""
  var used = 0
  for character in text {
    used += cellWidth(of: character)
    if used > columns { break }
    kept.append(character)
  }
  return kept
}
