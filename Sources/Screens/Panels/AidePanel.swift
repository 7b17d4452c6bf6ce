import AidRules
import FrenchText
import TerminalUI
import Wizard

/// The maximum of each contract year: a bar a year, two options side by side.
enum AidePanel {
  static func lines(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    guard let phrasing = scene.phrasing(evaluation) else { return }
    let options = evaluation.openOptions
    guard evaluation.verdict != .nonEligible, !options.isEmpty else {
      lines.add(evaluation.withoutFigures("d'aide", phrasing))
      return
    }
    lines.addReserve(evaluation, scene)
    lines.add("Montant maximal de chaque année de contrat.")
    let highest = options.flatMap(\.aide).compactMap { $0.maximum?.high.amount }.max() ?? 1
    let perRow = lines.columns >= 60 ? 2 : 1
    for start in stride(from: 0, to: options.count, by: perRow) {
      lines.gap()
      let row = Array(options[start..<min(start + perRow, options.count)])
      AideTable(options: row, reserved: row.filter(evaluation.isReserved), highest: highest).add(to: &lines)
    }
    lines.gap()
    addBand(evaluation, phrasing, into: &lines)
    lines.addDoubts(beside: .patientele, evaluation, phrasing)
    addRise(scene, into: &lines)
    addStatuts(options, phrasing, into: &lines)
    if let modulated = phrasing.firstModulatedYear {
      lines.add(
        "Les premières années sont versées entières\u{202F}; à partir de la "
          + "\(French.ordinal(modulated)), le solde suit l'atteinte des objectifs."
      )
    }
    lines.sources(of: options.flatMap(\.aide).flatMap(\.references), in: scene, indent: 0)
  }

  private static func addBand(_ evaluation: Evaluation, _ phrasing: Phrasing, into lines: inout Lines) {
    let band = evaluation.band
    switch band.statut {
    case .inconnu:
      lines.add(
        "Votre tranche de patientèle n'est pas connue\u{A0}: les montants vont du plus bas au plus haut "
          + "possible. À demander à \(phrasing.cpam).",
        .warning
      )
    case .estime:
      lines.add("≈ Votre tranche de patientèle est estimée\u{A0}: \(band.tranches.text).", .estimate)
    default:
      lines.add("Votre tranche de patientèle\u{A0}: \(band.tranches.text).")
    }
  }

  /// From which figures the aid may be higher, one sentence for both.
  private static func addRise(_ scene: Scene, into lines: inout Lines) {
    let rises = scene.state.rises.map {
      Rise($0.indicateur, possible: $0.rise.possible, certain: $0.rise.certain)
    }
    if let sentence = French.rises(rises) { lines.add(sentence) }
  }

  /// The statuts other than official, year by year.
  static func addStatuts(
    _ options: [OptionEvaluation],
    _ phrasing: Phrasing,
    into lines: inout Lines
  ) {
    for (line, statut) in French.statuts(of: options, phrasing) { lines.add(line, statut.ink) }
  }
}
