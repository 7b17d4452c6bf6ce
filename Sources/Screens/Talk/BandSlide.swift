import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The bands of patients on a scale, where the first example stands, and what each band changes.
enum BandSlide {
  static func draw(_ text: SlideText, _ scene: Scene, in rect: Rect, on painter: inout Painter) {
    guard let regime = scene.state.slideRegime(in: scene.bareme) else { return }
    let canvas = SlideCanvas(rect)
    let inside = canvas.inside
    var lines = Lines(columns: min(inside.columns, 96), glyphs: painter.glyphs)
    let isRoomy = inside.rows >= 16
    for case .statement(let said) in text.pieces { lines.add(said, .strong) }
    if isRoomy { lines.gap() }
    addGauge(regime.bandes.pmt, scene, into: &lines)
    if isRoomy { lines.gap() }
    for case .remark(let said, let statut) in text.pieces { lines.add(said, statut, .muted) }
    lines.pair(
      [Span(SlideWords.bandAid(regime.amounts(second: false).map(\.option)), .title)],
      [Span(SlideWords.growth, .title)]
    )
    for row in regime.bandRows { add(row, isRoomy: canvas.isLarge, into: &lines) }
    for case .sources(let names) in text.pieces {
      var named = lines
      named.gap()
      named.add(names, .muted, hanging: 2)
      if isRoomy, named.all.count <= inside.rows {
        lines = named
      } else {
        lines.add(SlideWords.sourcesApart, .muted)
      }
    }
    painter.slide(lines.all, in: inside, page: rect, scene)
  }

  private static func addGauge(_ limits: BandLimits, _ scene: Scene, into lines: inout Lines) {
    guard case .value(.count(let pmt)) = scene.state.roomAnswers(1)[.pmt] else { return }
    GaugeLines.add(limits, value: pmt, label: SlideWords.example(pmt), into: &lines)
  }

  /// A band, what it gives and what it asks.
  private static func add(_ row: BandRow, isRoomy: Bool, into lines: inout Lines) {
    if isRoomy { lines.gap() }
    // In a small terminal ≈ alone says an estimate: the remark above names it.
    let isSaid = row.growth?.statut != .estime || lines.columns >= 90
    let mention = isSaid ? row.growth?.statut.inBrackets ?? "" : ""
    let asked = Span((row.growthText ?? "") + mention, row.growth?.statut.ink ?? .text)
    let given = Span(
      "\u{A0}: \(row.amountText ?? SlideWords.commonAmounts)",
      row.amountText == nil ? .muted : .text
    )
    lines.pair([Span(French.capitalized(row.tranche.text), .strong), given], [asked])
  }
}
