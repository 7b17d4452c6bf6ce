import AidRules
import FrenchText
import TerminalUI

/// The amounts and the objectives of an example, working times side by side.
struct ExampleTable {
  let evaluation: Evaluation
  let phrasing: Phrasing
  let isRoomy: Bool

  func add(to lines: inout Lines) {
    let options = evaluation.slideOptions
    guard !options.isEmpty else { return lines.add(evaluation.withoutFigures("d'aide", phrasing)) }
    row("", options.map { [Span($0.option.text, .title)] }, &lines)
    for run in runs(options) {
      let cells = options.map { option in
        let year = option.aide.first { $0.annee == run.first }
        guard let maximum = year?.maximum else { return [Span(SlideWords.notOpen, .muted)] }
        return [Span(maximum.cell(year?.statut), year?.statut?.ink ?? .text)]
      }
      let name = isNarrow(lines) ? SlideWords.shortYears : SlideWords.years
      row(name(run.first, run.last, run.isLast), cells, &lines)
    }
    if isRoomy { lines.gap() }
    for indicateur in options[0].objectifs.map(\.indicateur) {
      let cells = options.map { option -> [Span] in
        guard let objective = option.objectifs.first(where: { $0.indicateur == indicateur }) else {
          return []
        }
        return [Span(objective.line(phrasing), objective.statut?.ink ?? .muted)]
      }
      row(French.capitalized(indicateur.text), cells, &lines)
    }
    if isRoomy { lines.gap() }
    for reserve in evaluation.reserves(phrasing) {
      lines.add("\(lines.glyphs.warning) \(reserve)", .warning, hanging: 2)
    }
    if evaluation.band.statut == .inconnu { lines.add(SlideWords.unknownBand(phrasing), .warning) }
    for (line, statut) in French.statuts(of: options, phrasing) { lines.add(line, statut.ink) }
    addStatuts(options, to: &lines)
  }

  /// The statuts of the objectives, unless official.
  private func addStatuts(_ options: [OptionEvaluation], to lines: inout Lines) {
    var met: Set<String> = []
    for objective in options.flatMap(\.objectifs) {
      guard let statut = objective.statut, statut != .officiel, statut != .inconnu else { continue }
      let mention = statut.mention(of: objective.references, phrasing) ?? statut.word
      let line = "Objectif, \(objective.indicateur.text)\u{A0}: \(mention)."
      if met.insert(line).inserted { lines.add(line, statut.ink) }
    }
  }

  /// The years that give as much for every working time, together.
  private func runs(_ options: [OptionEvaluation]) -> [YearRun<[String]>] {
    let years = options[0].aide.map { aide in
      let said = options.map { option in
        option.aide.first { $0.annee == aide.annee }.flatMap { $0.maximum?.cell($0.statut) } ?? ""
      }
      return (annee: aide.annee, said: said)
    }
    return yearRuns(years)
  }

  private func isNarrow(_ lines: Lines) -> Bool { lines.columns < 60 }

  private func row(_ name: String, _ cells: [[Span]], _ lines: inout Lines) {
    let names = isNarrow(lines) ? 13 : 17
    let width = (lines.columns - names) / max(cells.count, 1)
    let glyphs = lines.glyphs
    let label = truncate(glyphs.text(name), columns: names - 1, glyphs: glyphs)
    var line = Line([Span(label + blanks(names - cellWidth(of: label)))])
    for cell in cells {
      let folded = cell.map { Span(glyphs.text($0.text), $0.ink) }
      line.spans += folded
      line.spans.append(Span(blanks(max(1, width - folded.width))))
    }
    lines.raw(line)
  }
}
