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
    guard let before = scene.phrasing(sides.before), let after = scene.phrasing(sides.after) else { return }
    lines.add(scene.state.isTrying ? "Le dossier → l'essai" : "Le dossier, sans essai", .title)
    addVerdict(sides.map(\.verdict), into: &lines)
    if sides.before.regime != sides.after.regime {
      lines.add(
        "\(French.capitalized(French.shortRegime(sides.before.regime))) → \(French.shortRegime(sides.after.regime))",
        .accent,
        hanging: 2
      )
    }
    let pairs = Self.pairs(sides)
    if pairs.isEmpty { lines.add(sides.after.withoutFigures("d'aide ni d'objectif", after)) }
    for pair in pairs {
      EtSiFigures(
        options: pair,
        evaluations: sides,
        phrasings: Sides(before, after),
        showsBalances: showsBalances(scene.state)
      ).add(to: &lines)
    }
    addRemarks(sides, after, scene, into: &lines)
  }

  private static func addVerdict(_ verdicts: Sides<Verdict>, into lines: inout Lines) {
    let said = verdicts.map { Span("\($0.glyph(lines.glyphs)) \($0.word)", $0.ink) }
    lines.add(verdicts.before == verdicts.after ? [said.after] : [said.before, Span(" → "), said.after])
  }

  /// The options set against each other: the only ones of both sides, else those of the same name.
  private static func pairs(_ sides: Sides<Evaluation>) -> [Sides<OptionEvaluation?>] {
    let open = sides.map(\.openOptions)
    if open.before.count == 1, open.after.count == 1 { return [open.map(\.first)] }
    return OptionETP.allCases.compactMap { option in
      let pair = open.map { options in options.first { $0.option == option } }
      return pair.before == nil && pair.after == nil ? nil : pair
    }
  }

  /// Whether the balances are worth their rows: only figures reached move them.
  private static func showsBalances(_ state: State) -> Bool {
    let reached: [Fact] = [.pmtAtteinte, .fileActiveAtteinte]
    return reached.contains { $0 == state.whatIf.front || state.trial[$0] != .unset }
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
    for warning in after.warnings where !sides.before.warnings.contains(warning) {
      lines.add("\(lines.glyphs.warning) \(warning.sentence(phrasing))", .warning, hanging: 2)
    }
    guard after.verdict != .nonEligible else { return }
    AidePanel.addStatuts(after.openOptions, phrasing, into: &lines)
    lines.add("D'où viennent ces chiffres\u{A0}: F3.", .muted)
  }
}
