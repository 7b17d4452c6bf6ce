import AidRules
import FrenchText
import Intake
import TerminalUI
import Wizard

/// The verdict, the amounts and the objectives of the dossier, and of the trial where they differ.
enum EtSiResult {
  static func lines(_ scene: Scene, into lines: inout Lines) {
    guard case .success(let before) = scene.state.evaluation else { return }
    switch scene.state.trialEvaluation {
    case .failure(let refusal): lines.add("\(lines.glyphs.cross) \(refusal.sentence)", .error, hanging: 2)
    case .success(let after): add(Sides(before, after), scene, into: &lines)
    }
  }

  private static func add(_ sides: Sides<Evaluation>, _ scene: Scene, into lines: inout Lines) {
    guard let after = scene.phrasing(sides.after) else { return }
    lines.add(scene.state.trialHeading, .title)
    addVerdict(sides.map(\.verdict), into: &lines)
    if let regimes = sides.regimes { lines.add(regimes, .accent, hanging: 2) }
    let figures = TrialFigures.all(sides, withBalances: scene.state.showsTrialBalances)
    if figures.isEmpty { lines.add(sides.withoutFigures(after)) }
    for option in figures { option.add(to: &lines) }
    addRemarks(sides, after, scene, into: &lines)
  }

  private static func addVerdict(_ verdicts: Sides<Verdict>, into lines: inout Lines) {
    let said = verdicts.map { Span("\($0.glyph(lines.glyphs)) \($0.word)", $0.ink) }
    lines.add(verdicts.before == verdicts.after ? [said.after] : [said.before, Span(" → "), said.after])
  }

  /// What the trial alone makes one know, on what its figures hang, and what they rest on.
  private static func addRemarks(
    _ sides: Sides<Evaluation>,
    _ phrasing: Phrasing,
    _ scene: Scene,
    into lines: inout Lines
  ) {
    let after = sides.after
    lines.gap()
    if after.verdict != .nonEligible { lines.addReserve(after, scene) }
    for warning in sides.newWarnings(phrasing) {
      lines.add("\(lines.glyphs.warning) \(warning)", .warning, hanging: 2)
    }
    guard after.verdict != .nonEligible else { return }
    AidePanel.addStatuts(after.openOptions, phrasing, into: &lines)
    if sides.hasRange { lines.add(PageWords.trialRange, .estimate) }
    lines.add(TrialKeys.why, .muted)
  }
}
