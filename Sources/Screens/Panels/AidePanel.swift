import AidRules
import FrenchText
import TerminalUI

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
    addRise(evaluation, scene, into: &lines)
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
  private static func addRise(_ evaluation: Evaluation, _ scene: Scene, into lines: inout Lines) {
    let rises = Indicateur.allCases.compactMap { indicateur in
      (try? scene.bareme.nextRise(indicateur, evaluation.situation, on: evaluation.day)).flatMap { $0 }
        .map { Rise(indicateur, possible: $0.possible, certain: $0.certain) }
    }
    if let sentence = French.rises(rises) { lines.add(sentence) }
  }

  /// The statuts other than official, year by year; options are named where they differ.
  static func addStatuts(
    _ options: [OptionEvaluation],
    _ phrasing: Phrasing,
    into lines: inout Lines
  ) {
    func mention(_ year: AidYear) -> String? {
      guard let statut = year.statut, statut != .inconnu else { return nil }
      return statut.mention(of: year.references, phrasing)
    }
    func add(_ mention: String, _ annees: Set<Int>, of option: OptionEvaluation?, _ statut: Statut) {
      let ranks = French.capitalized(French.list(annees.sorted().map { French.ordinal($0) }))
      let name = option.map { " (\($0.option.text))" } ?? ""
      lines.add("\(ranks) année\(name)\u{A0}: \(mention).", statut.ink)
    }
    for (said, statut) in mentions(options, mention) {
      let concerned = options.map { option in
        (option: option, annees: Set(option.aide.filter { mention($0) == said }.map(\.annee)))
      }
      let all = concerned.reduce(into: Set<Int>()) { $0.formUnion($1.annees) }
      let isShared = concerned.allSatisfy { option, annees in
        annees == all.intersection(option.aide.filter { $0.statut != nil }.map(\.annee))
      }
      if isShared {
        add(said, all, of: nil, statut)
      } else {
        for (option, annees) in concerned where !annees.isEmpty { add(said, annees, of: option, statut) }
      }
    }
  }

  /// The mentions met, each once, the best established first.
  private static func mentions(
    _ options: [OptionEvaluation],
    _ mention: (AidYear) -> String?
  ) -> [(said: String, statut: Statut)] {
    var met: [(said: String, statut: Statut)] = []
    for statut in Statut.allCases {
      for year in options.flatMap(\.aide) where year.statut == statut {
        if let said = mention(year), !met.contains(where: { $0.said == said }) { met.append((said, statut)) }
      }
    }
    return met
  }
}
