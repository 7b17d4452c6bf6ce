import AidRules
import FrenchText
import TerminalUI
import Wizard

/// What each working time gives: its first year in large figures, and a bar a year, side by side.
enum AmountSlide {
  static func draw(
    _ text: SlideText,
    isSecond: Bool,
    _ scene: Scene,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let amounts = scene.state.slideRegime(in: scene.bareme)?.amounts(second: isSecond) ?? []
    guard !amounts.isEmpty else { return TextSlide.draw(text, scene, in: rect, on: &painter) }
    let canvas = SlideCanvas(rect)
    var told = text
    // The drawing tells the amounts.
    told.keep { piece in
      if case .point(let title, _, _) = piece { !amounts.contains { $0.option.text == title } } else { true }
    }
    let width = canvas.inside.columns / amounts.count
    let isCompact = canvas.inside.rows < 16
    let letters = scales(canvas).first { scale, unit in
      amounts.allSatisfy { large($0, scale, unit, painter.glyphs).columns < width }
    }
    var bottom = canvas.inside.row
    let highest = amounts.map(\.highest).max() ?? 1
    for (index, option) in amounts.enumerated() {
      let column = Rect(
        column: canvas.inside.column + index * width,
        row: canvas.inside.row,
        columns: width - 1,
        rows: canvas.inside.rows
      )
      let end = draw(
        option,
        letters ?? (.small, ""),
        highest,
        isCompact: isCompact,
        // Two assistants have more conditions than years.
        isMerged: isCompact || isSecond,
        in: column,
        on: &painter
      )
      bottom = max(bottom, end)
    }
    let above = bottom - canvas.inside.row + (isCompact ? 0 : 1)
    let below = canvas.inside.split(top: above).rest
    let columns = min(below.columns, 96)
    let lines = SlideLines(text: told, columns: columns, glyphs: painter.glyphs).fitting(below.rows)
    painter.slide(lines, in: below, page: rect, scene)
  }

  /// The letters to try, the largest first; the bars tell the currency too.
  private static func scales(_ canvas: SlideCanvas) -> [(scale: BigText.Scale, unit: String)] {
    (canvas.isLarge ? [(.large, " €"), (.large, "")] : []) + [(.small, " €"), (.small, "")]
  }

  private static func large(
    _ amounts: YearlyAmounts,
    _ scale: BigText.Scale,
    _ unit: String,
    _ glyphs: Glyphs
  ) -> BigText {
    guard let maximum = amounts.first?.maximum else { return BigText("", scale, glyphs: glyphs) }
    let sign = maximum.reference.statut == .estime ? "≈ " : ""
    return BigText(sign + French.number(maximum.value.amount) + unit, scale, glyphs: glyphs)
  }

  /// Draws a working time and returns the row below it.
  private static func draw(
    _ amounts: YearlyAmounts,
    _ letters: (scale: BigText.Scale, unit: String),
    _ highest: Int,
    isCompact: Bool,
    isMerged: Bool,
    in rect: Rect,
    on painter: inout Painter
  ) -> Int {
    var row = rect.row
    painter.text(title(amounts), column: rect.column, row: row, ink: .title, in: rect)
    row = painter.big(
      large(amounts, letters.scale, letters.unit, painter.glyphs),
      column: rect.column,
      row: row + 1,
      ink: .strong,
      in: rect
    )
    if !isCompact { row += 1 }
    for year in years(amounts, isMerged: isMerged) {
      drawYear(year, highest, row: row, in: rect, on: &painter)
      row += 1
    }
    return row
  }

  /// The working time, the year of the large figures, and how well they are established.
  private static func title(_ amounts: YearlyAmounts) -> String {
    let year = amounts.first.map { ", \(French.ordinal($0.annee)) année" } ?? ""
    let mention = amounts.statut == .officiel ? "" : " (\(amounts.statut.word))"
    return amounts.option.text + year + mention
  }

  /// The years by their names; where room is short those that give as much are together.
  private static func years(_ amounts: YearlyAmounts, isMerged: Bool) -> [(name: String, maximum: Euros?)] {
    let years = amounts.years.map { (annee: $0.annee, said: $0.maximum?.value) }
    let runs = isMerged ? yearRuns(years) : years.flatMap { yearRuns([$0]) }
    return runs.map { run in
      (SlideWords.shortYears(run.first, run.last, isLast: run.last == years.last?.annee), run.said)
    }
  }

  private static func drawYear(
    _ year: (name: String, maximum: Euros?),
    _ highest: Int,
    row: Int,
    in rect: Rect,
    on painter: inout Painter
  ) {
    let names = 10
    painter.text(year.name, column: rect.column, row: row, ink: .muted, in: rect)
    guard let maximum = year.maximum else {
      painter.text(SlideWords.notOpen, column: rect.column + names, row: row, ink: .muted, in: rect)
      return
    }
    let columns = max(2, min(40, rect.columns - names - 11))
    let drawn = bar(value: maximum.amount, maximum: highest, columns: columns, glyphs: painter.glyphs)
    let end = painter.text(drawn, column: rect.column + names, row: row, ink: .bar, in: rect)
    painter.text(" \(maximum.text)", column: end, row: row, ink: .strong, in: rect)
  }
}
