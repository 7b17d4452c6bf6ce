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
