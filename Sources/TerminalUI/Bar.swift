/// A horizontal bar of exactly `columns` cells: `███░░`.
///
/// Anything above zero shows at least one full cell, and only the maximum fills the bar.
package func bar(value: Int, maximum: Int, columns: Int, glyphs: Glyphs) -> String {
  let columns = min(max(columns, 0), Rect.reach)
  let full: Int
  if maximum <= 0 || value <= 0 {
    full = 0
  } else if value >= maximum {
    full = columns
  } else {
    let share = Int(Double(value) / Double(maximum) * Double(columns))
    full = max(min(share, columns - 1), min(1, columns))
  }
  return String(repeating: glyphs.barFull, count: full)
    + String(repeating: glyphs.barEmpty, count: columns - full)
}
