import AidRules
import FrenchText
import Guide
import TerminalUI
import Wizard

/// What the answers say so far, beside the question: criteria, first amounts, objectives, what is missing.
enum EffectsPanel {
  static func draw(_ scene: Scene, in rect: Rect, on painter: inout Painter) {
    let empty = Lines(columns: rect.columns, glyphs: painter.glyphs)
    var missing = empty
    var blocks: [Lines] = []
    switch scene.state.liveEvaluation {
    case .failure(let refusal):
      var lines = empty
      lines.add(refusal.sentence, .bad)
      blocks = [lines]
    case .success(let evaluation):
      addMissing(scene, into: &missing)
      blocks = Self.blocks(evaluation, empty)
    }
    let (effects, bottom) = rect.split(bottom: missing.all.count)
    painter.lines(fitting(blocks, rows: effects.rows, empty), in: effects)
    painter.lines(missing.all, in: bottom)
  }

  static func lines(_ evaluation: Evaluation, into lines: inout Lines) {
    for block in blocks(evaluation, Lines(columns: lines.columns, glyphs: lines.glyphs)) {
      for line in block.all { lines.raw(line) }
    }
  }

  /// The blocks that fit whole, in order; a last line says where the others are.
  private static func fitting(_ blocks: [Lines], rows: Int, _ empty: Lines) -> [Line] {
    for spaced in [true, false] {
      let all = blocks.flatMap { lines(of: $0, spaced: spaced) }
      if all.count <= rows { return all }
    }
    var kept: [Line] = []
    for block in blocks {
      let next = lines(of: block, spaced: false)
      guard kept.count + next.count < rows else { break }
      kept += next
    }
    var more = empty
    more.add("\(empty.glyphs.ellipsis) suite\u{A0}: Résultats (F10)", .muted)
    return kept + more.all.prefix(1)
  }

  private static func lines(of block: Lines, spaced: Bool) -> [Line] {
    spaced ? block.all : block.all.filter { !$0.spans.isEmpty }
  }

  /// The verdict and its conditions, the first amounts, then the objectives of each indicator.
  private static func blocks(_ evaluation: Evaluation, _ empty: Lines) -> [Lines] {
    let verdict = evaluation.verdict
    var lines = empty
    lines.add("\(verdict.glyph(lines.glyphs)) \(verdict.word)", verdict.ink)
    for criterion in evaluation.shownCriteria {
      let sign = evaluation.sign(of: criterion)
      lines.pair(
        [Span("\(sign.glyph(lines.glyphs)) ", sign.ink), Span(criterion.id.text)],
        [Span(evaluation.line(of: criterion), sign.ink)]
      )
    }
    guard verdict != .nonEligible else { return [lines] }
    let open = evaluation.openOptions
    let objectives = (open.first?.objectifs.map(\.indicateur) ?? []).map { indicateur in
      Self.objectives(indicateur, open, empty)
    }
    return [lines, amounts(evaluation, open, empty)] + objectives
  }

  private static func amounts(_ evaluation: Evaluation, _ open: [OptionEvaluation], _ empty: Lines) -> Lines {
    var lines = empty
    if let year = open.first?.aide.first {
      let condition = evaluation.verdict == .aCompleter ? French.ifEligible : ""
      lines.separated("Aide, \(French.ordinal(year.annee)) année\(condition)")
    }
    for option in open {
      guard let year = option.aide.first, let maximum = year.maximum else { continue }
      let reserve = evaluation.isReserved(option) ? French.ifOpen : ""
      lines.pair(
        [Span(option.option.text + reserve)],
        [Span(maximum.text, (year.statut ?? .inconnu).ink)],
        indent: 2
      )
    }
    return lines
  }

  /// One indicator, option by option; one line for all where every option says the same.
  private static func objectives(
    _ indicateur: Indicateur,
    _ open: [OptionEvaluation],
    _ empty: Lines
  ) -> Lines {
    var lines = empty
    let found = open.compactMap { option in
      option.objectifs.first { $0.indicateur == indicateur }.map {
        (option.option, Span($0.shortText, $0.statut?.ink ?? .muted))
      }
    }
    if let first = found.first, found.count > 1, found.allSatisfy({ $0.1 == first.1 }) {
      lines.raw(Line())
      lines.pair([Span("Objectif \(indicateur.text)", .title)], [first.1])
      return lines
    }
    lines.separated("Objectif \(indicateur.text)")
    for (option, objective) in found { lines.pair([Span(option.text)], [objective], indent: 2) }
    return lines
  }

  /// How many answers the result still waits for; kept in sight under the effects.
  private static func addMissing(_ scene: Scene, into lines: inout Lines) {
    let count = scene.state.liveAwaited.count
    guard count > 0 else { return }
    lines.add("Manque\u{A0}: \(French.count(count, "réponse", "réponses")) (F9)", .muted)
  }
}
